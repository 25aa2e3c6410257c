import ArgumentParser
import SessionEngine

struct ReadingCommand: Subcommand {
    static let page = Page(
        name: "reading", chapter: .publish,
        does: Bilingual(
            fr: "La lecture de l'animation : la montrer, en écrire un point, l'effacer.",
            en: "The facilitator's reading: shows it, writes one point of it, clears it."),
        forms: [
            Bilingual(fr: "FICHIER [--json]", en: "FILE [--json]"),
            Bilingual(fr: "FICHIER POINT [RÉPONSE] TEXTE", en: "FILE TOPIC [ANSWER] TEXT"),
            Bilingual(fr: "FICHIER POINT --clear", en: "FILE TOPIC --clear"),
        ],
        words: 1...4, endsWithText: true,
        options: [
            .alone("--clear", Bilingual(fr: "Efface ce point.", en: "Clears this point.")),
            .lensOfWorkshop, .json,
        ],
        examples: [
            Bilingual(
                fr: "atelier reading sante.atelier echelles \"Du hameau au pays, sur dix ans.\"",
                en: "atelier reading health.atelier echelles \"From hamlet to district, over ten years.\""),
            Bilingual(
                fr: "atelier reading sante.atelier erreur partly \"On essaie, mais sans le dire.\"",
                en: "atelier reading health.atelier erreur partly \"We try, but do not say so.\""),
        ],
        note: Bilingual(
            fr:
                "POINT : whole (en tout), ou un usage, un curseur, une question de la grille. Un curseur se place par from, through ou to ; une question se répond par yes, partly ou no.",
            en:
                "TOPIC: whole, or a use, a cursor, a question of the lens. A cursor is placed by from, through or to; a question is answered by yes, partly or no."
        ))

    @Argument var words: [String]
    @ArgumentParser.Flag var clear = false
    @Option var lens: String?
    @ArgumentParser.Flag var json = false
}

@MainActor
extension ReadingCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        guard !queue.isEmpty else { return try list(try desk.read(file).workshop, at: desk) }
        let name = try queue.next()
        let said = clear ? [] : try queue.all()
        try queue.end()
        try desk.tell(file) { session in
            let lens = try session.workshop.findLens(lens)
            let topic = try ReadingTopic.named(name, in: lens).found(.reading, name, all: lens.readingTopics) {
                $0.item ?? "whole"
            }
            return .setReading(lens.id, topic, clear ? nil : try reading(of: topic, said, in: lens))
        }
    }

    private func reading(of topic: ReadingTopic, _ said: [String], in lens: Lens) throws -> Reading {
        guard !topic.answers.isEmpty else {
            if said.count > 1 { throw Misuse.tooManyWords(said[1], command: Self.page.name) }
            return Reading(text: said[0])
        }
        guard let answer = topic.answer(named: said[0], in: lens).value else {
            throw Refusal.wrongAnswer(topic.answers)
        }
        return Reading(answer: answer, text: said.dropFirst().first)
    }

    private func list(_ workshop: Workshop, at desk: Desk) throws {
        let lens = try workshop.findLens(lens)
        if json { return try desk.output.json(ReadingRecord.all(of: workshop, with: lens)) }
        for topic in lens.readingTopics { desk.output.line(desk.phrases.line(topic, in: workshop, with: lens)) }
    }
}

/// What the facilitator reads on one topic, for a program.
struct ReadingRecord: Encodable {
    let topic: String
    /// What one may answer; empty where only words will do.
    let answers: [String]
    let answer: String?
    let text: String?

    static func all(of workshop: Workshop, with lens: Lens) -> [ReadingRecord] {
        lens.readingTopics.map { topic in
            let reading = workshop.reading(of: topic, lens: lens.id)
            return ReadingRecord(
                topic: topic.item ?? "whole", answers: topic.answers.map(\.rawValue),
                answer: reading?.answer?.rawValue, text: reading?.text)
        }
    }
}

extension Phrases {
    /// A topic in one line: its id, its name, and what is read there.
    func line(_ topic: ReadingTopic, in workshop: Workshop, with lens: Lens) -> String {
        let reading = workshop.reading(of: topic, lens: lens.id)
        let answer = reading?.answer.map { name(of: $0, on: topic, in: lens) }
        let told = [answer, reading?.text].compactMap { $0 }.joined(separator: " · ")
        return "\(topic.item ?? "whole")  \(name(of: topic, in: lens))  \(told.isEmpty ? "–" : told)"
    }
}

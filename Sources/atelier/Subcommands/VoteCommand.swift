import ArgumentParser
import SessionEngine

struct VoteCommand: Subcommand {
    static let page = Page(
        name: "vote", chapter: .mend,
        does: Bilingual(
            fr: "Note combien de voix une contribution a reçues, ou montre les voix.",
            en: "Notes how many votes a contribution got, or shows the votes."),
        forms: [
            Bilingual(fr: "FICHIER [--json]", en: "FILE [--json]"),
            Bilingual(fr: "FICHIER N VOIX [--table GROUPE]", en: "FILE N VOTES [--table GROUP]"),
            Bilingual(fr: "FICHIER N --clear [--table GROUPE]", en: "FILE N --clear [--table GROUP]"),
        ],
        words: 1...3,
        options: [
            .text(
                "--table", "GROUPE", "GROUP",
                Bilingual(
                    fr: "Les voix de ce groupe ; sinon, de la salle.", en: "This group's votes; otherwise the room's.")
            ),
            .alone("--clear", Bilingual(fr: "Efface le compte.", en: "Clears the count.")), .json,
        ],
        examples: [
            Bilingual(fr: "atelier vote sante.atelier 37 9", en: "atelier vote health.atelier 37 9"),
            Bilingual(
                fr: "atelier vote sante.atelier 37 4 --table b", en: "atelier vote health.atelier 37 4 --table b"),
        ],
        note: Bilingual(
            fr:
                "Un modèle peut dire combien de voix a chaque personne ou chaque groupe : ce qui dépasse est noté, et dit sur l'écran et sur le papier.",
            en:
                "A template may say how many votes each person or each group has: what goes beyond is noted, and told on the screen and on paper."
        ))

    @Argument var words: [String]
    @Option var table: String?
    @ArgumentParser.Flag var clear = false
    @ArgumentParser.Flag var json = false
}

@MainActor
extension VoteCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        guard !queue.isEmpty else { return try list(try desk.read(file).workshop, at: desk) }
        let number = try queue.next()
        let votes = clear ? nil : try queue.number()
        try queue.end()
        try desk.tell(file) { session in
            let id = try session.workshop.findContribution(number, command: Self.page.name)
            return .setVotes(id, table: try table.map { try session.workshop.findGroup($0) }, votes)
        }
    }

    private func list(_ workshop: Workshop, at desk: Desk) throws {
        let voted = workshop.voted
        if json { return try desk.output.json(voted.map { VoteRecord($0.contribution, total: $0.votes) }) }
        for (contribution, votes) in voted {
            desk.output.line(
                "\(desk.phrases.votes(votes))  \(desk.phrases.number(contribution.number))  \(contribution.text)")
        }
        for tally in workshop.tallies where tally.most != nil {
            desk.output.line(desk.phrases.told(tally, in: workshop))
        }
    }
}

/// The votes of a contribution, for a program.
struct VoteRecord: Encodable {
    let number: Int
    let votes: Int
    /// Those counted for the whole room; by group the others.
    let room: Int?
    let tables: [String: Int]

    init(_ contribution: Contribution, total: Int) {
        number = contribution.number
        votes = total
        room = contribution.votes[nil]
        tables = Dictionary(
            uniqueKeysWithValues: contribution.votes.compactMap { table, votes in table.map { ($0.text, votes) } })
    }
}

import ArgumentParser
import SessionEngine
import Synthesis

struct TakeawayCommand: Subcommand {
    static let page = Page(
        name: "takeaway", chapter: .publish,
        does: Bilingual(
            fr: "Les trois choses à retenir : les montrer, en écrire une, vider une place.",
            en: "The three things to keep: show them, write one, empty a place."),
        forms: [
            Bilingual(fr: "FICHIER", en: "FILE"),
            Bilingual(fr: "FICHIER 1|2|3 TEXTE [--rests N,N…]", en: "FILE 1|2|3 TEXT [--rests N,N…]"),
            Bilingual(fr: "FICHIER 1|2|3 --clear", en: "FILE 1|2|3 --clear"),
            Bilingual(fr: "FICHIER draft [--json]", en: "FILE draft [--json]"),
        ],
        words: 1...3, endsWithText: true,
        options: [
            .text(
                "--rests", "N,N…", "N,N…",
                Bilingual(fr: "Les contributions sur lesquelles elle s'appuie.", en: "The contributions it rests on.")),
            .alone("--clear", Bilingual(fr: "Vide la place.", en: "Empties the place.")), .json,
        ],
        examples: [
            Bilingual(
                fr: "atelier takeaway sante.atelier 1 \"Peu de sujets, et s'y tenir.\" --rests 12,30",
                en: "atelier takeaway health.atelier 1 \"Few subjects, and stick to them.\" --rests 12,30")
        ],
        note: Bilingual(
            fr:
                "« draft » propose jusqu'à trois phrases d'après ce qui a été dit, avec les numéros ; il n'en écrit aucune : à vous de les reprendre.",
            en:
                "“draft” proposes up to three sentences from what was said, with the numbers; it writes none of them: they are yours to rewrite."
        ))

    @Argument var words: [String]
    @Option var rests: String?
    @ArgumentParser.Flag var clear = false
    @ArgumentParser.Flag var json = false
}

@MainActor
extension TakeawayCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        guard !queue.isEmpty else {
            return list(try desk.read(file).workshop, at: desk)
        }
        if queue.takes("draft") {
            try queue.end()
            return try draft(try desk.read(file).workshop, at: desk)
        }
        let place = try queue.number()
        let text = clear ? nil : try queue.next()
        try queue.end()
        try desk.tell(file) { session in
            let numbers = (rests ?? "").split(separator: ",").map { $0.trimmingBlanks }
            let ids = try numbers.map { try session.workshop.findContribution($0, command: Self.page.name) }
            return .setTakeaway(place: place, text: text, rests: ids)
        }
    }

    /// Each thing to keep, under the question that it answers.
    private func list(_ workshop: Workshop, at desk: Desk) {
        let phrases = Phrases(workshop.language)
        for place in Limits.places {
            if let question = workshop.closingQuestion(at: place) { desk.output.line("   " + phrases.text(question)) }
            desk.output.line("\(place)  \(workshop.takeaways[place]?.text ?? "–")")
        }
    }

    /// The drafts, each with the numbers on which it rests; then what cannot be said, on standard error.
    private func draft(_ workshop: Workshop, at desk: Desk) throws {
        let drafts = TakeawayDrafts(workshop)
        if json { return try desk.output.json(DraftRecord(drafts, in: workshop, phrases: desk.phrases)) }
        let phrases = Phrases(workshop.language)
        for draft in drafts.drafts {
            desk.output.line(phrases.takeaway(draft.text, numbers: workshop.numbers(draft.rests)))
        }
        for lack in drafts.missing { desk.errors.line(desk.phrases.lacking(lack)) }
    }
}

/// The drafts of the things to keep, for a program.
private struct DraftRecord: Encodable {
    struct Draft: Encodable {
        let text: String
        /// The numbers of the contributions on which it rests.
        let rests: [Int]
    }
    let drafts: [Draft]
    /// Why there are no more.
    let missing: [String]

    init(_ drafts: TakeawayDrafts, in workshop: Workshop, phrases: Phrases) {
        self.drafts = drafts.drafts.map { Draft(text: $0.text, rests: workshop.numbers($0.rests)) }
        missing = drafts.missing.map { phrases.lacking($0) }
    }
}

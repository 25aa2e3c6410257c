import ArgumentParser
import SessionEngine

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
        ],
        words: 1...3, endsWithText: true,
        options: [
            .text(
                "--rests", "N,N…", "N,N…",
                Bilingual(fr: "Les contributions sur lesquelles elle s'appuie.", en: "The contributions it rests on.")),
            .alone("--clear", Bilingual(fr: "Vide la place.", en: "Empties the place.")),
        ],
        examples: [
            Bilingual(
                fr: "atelier takeaway sante.atelier 1 \"Peu de sujets, et s'y tenir.\" --rests 12,30",
                en: "atelier takeaway health.atelier 1 \"Few subjects, and stick to them.\" --rests 12,30")
        ])

    @Argument var words: [String]
    @Option var rests: String?
    @ArgumentParser.Flag var clear = false
}

@MainActor
extension TakeawayCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        guard !queue.isEmpty else {
            let takeaways = try desk.read(file).workshop.takeaways
            for place in Limits.places { desk.output.line("\(place)  \(takeaways[place]?.text ?? "–")") }
            return
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
}

import ArgumentParser
import SessionEngine

struct Timer: Subcommand {
    static let page = Page(
        name: "timer", chapter: .lead,
        does: Bilingual(
            fr: "L'horloge de la séquence ouverte : la lire, la lancer, l'arrêter, donner ou reprendre des minutes.",
            en: "The clock of the open block: read it, start it, pause it, give or take minutes."),
        forms: [
            Bilingual(fr: "FICHIER [status]", en: "FILE [status]"),
            Bilingual(fr: "FICHIER start|pause", en: "FILE start|pause"),
            Bilingual(fr: "FICHIER adjust MINUTES", en: "FILE adjust MINUTES"),
        ],
        words: 1...3,
        examples: [Bilingual(fr: "atelier timer sante.atelier adjust -5", en: "atelier timer health.atelier adjust -5")]
    )

    @Argument var words: [String]

    private enum Verb: String, CaseIterable { case status, start, pause, adjust }
}

@MainActor
extension Timer {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        let verb = try queue.verb(Verb.self, default: .status)
        let minutes = verb == .adjust ? try queue.number() : 0
        try queue.end()
        switch verb {
        case .status:
            let order = try desk.read(file).workshop.runningOrder(at: desk.now())
            desk.output.line(desk.phrases.clockLine(order))
        case .start: try desk.tell(file) { _ in .turnClock(.start) }
        case .pause: try desk.tell(file) { _ in .turnClock(.pause) }
        case .adjust: try desk.tell(file) { _ in .turnClock(.adjust(minutes: minutes)) }
        }
    }
}

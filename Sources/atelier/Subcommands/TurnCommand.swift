import ArgumentParser
import SessionEngine

struct TurnCommand: Subcommand {
    static let page = Page(
        name: "turn", chapter: .lead,
        does: Bilingual(
            fr: "Le tour de restitution : qui le tient, le donner au groupe le moins entendu, à un autre, ou le finir.",
            en: "The report round: whose turn it is; give it to the least heard group, to another, or end it."),
        forms: [
            Bilingual(fr: "FICHIER [status]", en: "FILE [status]"),
            Bilingual(fr: "FICHIER next|end|GROUPE", en: "FILE next|end|GROUP"),
        ],
        words: 1...2,
        examples: [Bilingual(fr: "atelier turn sante.atelier next", en: "atelier turn health.atelier next")])

    @Argument var words: [String]
}

@MainActor
extension TurnCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        let word = queue.nextIfAny() ?? "status"
        let now = desk.now()
        switch word {
        case "status": desk.output.lines(desk.phrases.round(try desk.read(file).workshop, at: now))
        case "next": try desk.tell(file) { .giveTurn($0.workshop.reportRound(at: now).next) }
        case "end": try desk.tell(file) { _ in .giveTurn(nil) }
        default: try desk.tell(file) { .giveTurn(try $0.workshop.findGroup(word)) }
        }
    }
}

import ArgumentParser
import SessionEngine

struct Map: Subcommand {
    static let page = Page(
        name: "map", chapter: .mend,
        does: Bilingual(
            fr: "Pose des contributions sur un ou deux leviers, hors schéma, ou efface la réponse.",
            en: "Puts contributions on one lever or two, outside the diagram, or clears the answer."),
        forms: [
            Bilingual(fr: "FICHIER N[,N]… LEVIER [LEVIER]", en: "FILE N[,N]… LEVER [LEVER]"),
            Bilingual(fr: "FICHIER N[,N]… none", en: "FILE N[,N]… none"),
            Bilingual(fr: "FICHIER N[,N]… --clear", en: "FILE N[,N]… --clear"),
        ],
        words: 2...12,
        options: [
            .alone(
                "--clear",
                Bilingual(fr: "Efface la réponse : pas encore classée.", en: "Clears the answer: not yet mapped.")),
            .text(
                "--lens", "GRILLE", "LENS",
                Bilingual(fr: "La grille ; sinon, celle de l'atelier.", en: "The lens; otherwise the workshop's.")),
        ],
        examples: [
            Bilingual(
                fr: "atelier map sante.atelier 37 gouvernance lieux",
                en: "atelier map health.atelier 37 gouvernance lieux")
        ],
        note: Bilingual(
            fr:
                "Les leviers et leurs lettres : « atelier lens show rieutort ». Plusieurs à la fois : 12,15,20-24 ; c'est un seul geste, qu'un seul « undo » annule.",
            en:
                "The levers and their letters: “atelier lens show rieutort”. Several at once: 12,15,20-24; it is one step, which one “undo” takes back."
        ))

    @Argument var words: [String]
    @ArgumentParser.Flag var clear = false
    @Option var lens: String?
}

@MainActor
extension Map {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        let number = try queue.next()
        let levers = clear ? [] : try queue.all()
        try queue.end()
        try desk.tell(file) { session in
            let ids = try session.workshop.findContributions(number, command: Self.page.name)
            let lens = try session.workshop.findLens(lens)
            let answer = clear ? nil : try lens.findLevers(levers)
            return .each(ids) { .map($0, lens.id, answer, .typed) }
        }
    }
}

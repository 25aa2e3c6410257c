import ArgumentParser
import SessionEngine

struct Map: Subcommand {
    static let page = Page(
        name: "map", chapter: .mend,
        does: Bilingual(
            fr: "Pose une contribution sur un ou deux leviers, hors schéma, ou efface la réponse.",
            en: "Puts a contribution on one lever or two, outside the diagram, or clears the answer."),
        forms: [
            Bilingual(fr: "FICHIER N LEVIER [LEVIER]", en: "FILE N LEVER [LEVER]"),
            Bilingual(fr: "FICHIER N none", en: "FILE N none"),
            Bilingual(fr: "FICHIER N --clear", en: "FILE N --clear"),
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
            fr: "Les leviers et leurs lettres : « atelier lens show rieutort ».",
            en: "The levers and their letters: “atelier lens show rieutort”."))

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
            let id = try session.workshop.findContribution(number, command: Self.page.name)
            let lens = try session.workshop.findLens(lens)
            return .map(id, lens.id, clear ? nil : try lens.findLevers(levers), .typed)
        }
    }
}

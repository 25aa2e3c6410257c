import ArgumentParser
import SessionEngine

struct Aside: Subcommand {
    static let page = Page(
        name: "aside", chapter: .mend,
        does: Bilingual(
            fr: "Met des contributions de côté, avec une raison, ou les reprend.",
            en: "Sets contributions aside, for a reason, or brings them back."),
        forms: [
            Bilingual(fr: "FICHIER N[,N]… --reason RAISON", en: "FILE N[,N]… --reason REASON"),
            Bilingual(fr: "FICHIER N[,N]… --back", en: "FILE N[,N]… --back"),
        ],
        words: 2...2,
        options: [
            .text(
                "--reason", "RAISON", "REASON",
                Bilingual(fr: "Pourquoi ; la raison est imprimée.", en: "Why; the reason is printed.")),
            .alone("--back", Bilingual(fr: "La reprend.", en: "Brings it back.")),
        ],
        examples: [
            Bilingual(
                fr: "atelier aside sante.atelier 37 --reason \"hors sujet\"",
                en: "atelier aside health.atelier 37 --reason \"off topic\"")
        ],
        note: Bilingual(
            fr: "Plusieurs à la fois : 12,15,20-24 ; c'est un seul geste, qu'un seul « undo » annule.",
            en: "Several at once: 12,15,20-24; it is one step, which one “undo” takes back."))

    @Argument var file: String
    @Argument var number: String
    @Option var reason: String?
    @ArgumentParser.Flag var back = false
}

@MainActor
extension Aside {
    func perform(at desk: Desk) throws {
        guard (reason != nil) != back else { throw Misuse.oneOf(["--reason", "--back"], command: Self.page.name) }
        try desk.tell(file) { session in
            let ids = try session.workshop.findContributions(number, command: Self.page.name)
            return .each(ids) { .setAside($0, reason: reason) }
        }
    }
}

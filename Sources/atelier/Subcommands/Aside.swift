import ArgumentParser
import SessionEngine

struct Aside: Subcommand {
    static let page = Page(
        name: "aside", chapter: .mend,
        does: Bilingual(
            fr: "Met une contribution de côté, avec une raison, ou la reprend.",
            en: "Sets a contribution aside, for a reason, or brings it back."),
        forms: [
            Bilingual(fr: "FICHIER N --reason RAISON", en: "FILE N --reason REASON"),
            Bilingual(fr: "FICHIER N --back", en: "FILE N --back"),
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
        ])

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
            .setAside(try session.workshop.findContribution(number, command: Self.page.name), reason: reason)
        }
    }
}

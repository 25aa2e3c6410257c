import ArgumentParser
import SessionEngine

struct Display: Subcommand {
    static let page = Page(
        name: "display", chapter: .begin,
        does: Bilingual(
            fr: "Montre un atelier à la salle, dans un second terminal.",
            en: "Shows a workshop to the room, in a second terminal."),
        forms: [Bilingual(fr: "FICHIER", en: "FILE")], words: 1...1,
        examples: [Bilingual(fr: "atelier display sante.atelier", en: "atelier display health.atelier")])

    @Argument var file: String
}

@MainActor
extension Display {
    func perform(at desk: Desk) throws { try runScreen(.display(file: file), at: desk) }
}

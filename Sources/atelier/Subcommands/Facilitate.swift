import ArgumentParser
import FrontEnd
import SessionEngine
import SessionStore

struct Facilitate: Subcommand {
    static let page = Page(
        name: "facilitate", chapter: .begin,
        does: Bilingual(
            fr: "Ouvre un atelier à l'écran, pour le mener.", en: "Opens a workshop on screen, to lead it."),
        forms: [Bilingual(fr: "FICHIER", en: "FILE")], words: 1...1,
        examples: [Bilingual(fr: "atelier facilitate sante.atelier", en: "atelier facilitate health.atelier")])

    @Argument var file: String
}

@MainActor
extension Facilitate {
    /// What cannot be opened is said before the terminal is taken.
    func perform(at desk: Desk) throws {
        let opened = try desk.open(file)
        try runScreen(at: desk) { $0.show(opened) }
    }
}

import ArgumentParser
import SessionEngine

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
    func perform(at desk: Desk) throws { try runScreen(.facilitate(file: file), at: desk) }
}

import ArgumentParser
import FrontEnd
import SessionEngine

struct Rehearse: Subcommand {
    static let page = Page(
        name: "rehearse", chapter: .begin,
        does: Bilingual(
            fr: "Ouvre une copie d'un atelier pour le répéter ; elle est jetée à la fermeture.",
            en: "Opens a copy of a workshop to rehearse it; it is thrown away when closed."),
        forms: [Bilingual(fr: "FICHIER", en: "FILE")], words: 1...1,
        examples: [Bilingual(fr: "atelier rehearse sante.atelier", en: "atelier rehearse health.atelier")],
        note: Bilingual(
            fr:
                "La répétition prend tout ce qui est préparé : cadre, groupes, effectifs, acteurs, déroulé ; rien de ce qui a été dit. Elle porte la mention « Répétition » sur chaque écran et chaque page. L'atelier lui-même n'est pas touché.",
            en:
                "The rehearsal takes all that is prepared: frame, groups, heads, actors, running order; nothing of what was said. It bears the notice “Rehearsal” on every screen and page. The workshop itself is not touched."
        ))

    @Argument var file: String
}

@MainActor
extension Rehearse {
    /// What cannot be read is said before the terminal is taken.
    func perform(at desk: Desk) throws {
        _ = try desk.read(file)
        try runScreen(.rehearse(path: file), at: desk)
    }
}

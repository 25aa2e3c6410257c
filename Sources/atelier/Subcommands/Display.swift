import ArgumentParser
import FrontEnd
import SessionEngine
import SessionStore

struct Display: Subcommand {
    static let page = Page(
        name: "display", chapter: .begin,
        does: Bilingual(
            fr: "Montre un atelier à la salle, dans une seconde fenêtre : question, horloge, tour, schéma.",
            en: "Shows a workshop to the room, in a second window: question, clock, turn, diagram."),
        forms: [Bilingual(fr: "FICHIER", en: "FILE")], words: 1...1,
        examples: [Bilingual(fr: "atelier display sante.atelier", en: "atelier display health.atelier")],
        note: Bilingual(
            fr:
                "Mettez cette fenêtre au projecteur et agrandissez les lettres du terminal (Ctrl et +). Elle suit l'atelier d'elle-même, dans la langue de l'atelier ; une lettre, ici ou par Ctrl-T sur l'écran de l'animation, choisit ce qui est montré ; q la ferme. Ni nom, ni porteur, ni ligne mise de côté ; elle n'écrit rien dans l'atelier.",
            en:
                "Put this window on the projector and enlarge the terminal's letters (Ctrl and +). It follows the workshop by itself, in the workshop's language; a letter, here or through Ctrl-T on the facilitator's screen, chooses what is shown; q closes it. No name, no carrier, no line set aside; it writes nothing into the workshop."
        ))

    @Argument var file: String
}

@MainActor
extension Display {
    func perform(at desk: Desk) throws { try runDisplay(file, at: desk) }
}

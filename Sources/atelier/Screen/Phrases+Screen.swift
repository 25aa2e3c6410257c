import FrontEnd
import SessionEngine
import Terminal

extension Phrases {
    /// Where a file was put; what lies on a stick must have reached it before it is pulled.
    func written(_ name: String, in place: SavePlace?) -> Explanation {
        guard let place else { return Explanation(fileWritten(name), "") }
        return Explanation(
            say(fr: "Écrit dans {} : {}.", en: "Written in {}: {}.", words: quoted(place.name), name),
            place.isStick
                ? say(fr: "Éjectez la clé avant de la retirer.", en: "Eject the stick before you pull it.") : "")
    }

    /// What stands on every screen and page of a rehearsal; the paper's language.
    func rehearsalNotice() -> String {
        say(
            fr: "Répétition : rien de ce qui est noté ici ne sera gardé.",
            en: "Rehearsal: nothing noted here will be kept.")
    }

    /// A rehearsal begins.
    func rehearsing(hasOrigin: Bool) -> Explanation {
        Explanation(
            say(
                fr: "Répétition : une copie à part, jetée à la fermeture.",
                en: "Rehearsal: a copy apart, thrown away when closed."),
            hasOrigin
                ? say(fr: "w la ferme et revient à l'atelier.", en: "w closes it and goes back to the workshop.")
                : say(fr: "w la ferme.", en: "w closes it."))
    }

    /// A rehearsal has gone.
    func rehearsalGone() -> Explanation {
        Explanation(
            say(
                fr: "La répétition est jetée : rien n'en reste, et l'atelier n'a pas changé.",
                en: "The rehearsal is thrown away: nothing of it is left, and the workshop has not changed."), "")
    }

    /// Why the screen cannot be had, and what to do instead.
    func explain(_ refusal: TerminalRefusal) -> Explanation {
        switch refusal {
        case .notATerminal: noTerminal
        case .tooSimple(let term), .unknown(let term):
            Explanation(
                say(
                    fr: "Ce terminal (\(Self.visible(term))) ne sait pas placer son curseur.",
                    en: "This terminal (\(Self.visible(term))) cannot place its cursor."),
                say(
                    fr:
                        "Ouvrez une autre fenêtre de terminal, ou servez-vous de la ligne de commande : « atelier help ».",
                    en: "Open another terminal window, or use the command line: “atelier help”."))
        }
    }
}

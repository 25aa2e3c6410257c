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

import SessionEngine
import Terminal

extension Phrases {
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

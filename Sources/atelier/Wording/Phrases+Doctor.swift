import Canvas
import Publishing
import SessionEngine

/// What `doctor` says of the machine, one line each.
extension Phrases {
    func terminal(_ name: String, _ size: Size?, isAtHand: Bool) -> String {
        let named = name.isEmpty ? say(fr: "TERM n'est pas réglé", en: "TERM is not set") : name
        guard isAtHand, let size else {
            return say(fr: "Terminal : {}, aucun à portée ici", en: "Terminal: {}, none at hand here", words: named)
        }
        let measure = "\(size.columns)×\(size.rows)"
        let verdict =
            size.columns < 60 || size.rows < 16
            ? say(
                fr: " — trop petit : 60×16 au moins, 80×24 de préférence",
                en: " — too small: 60×16 at least, 80×24 better")
            : ""
        return say(fr: "Terminal : {}", en: "Terminal: {}", words: "\(named), \(measure)\(verdict)")
    }

    func locale(_ settings: [String]) -> String {
        let told = settings.isEmpty ? say(fr: "rien de réglé", en: "nothing set") : settings.joined(separator: ", ")
        let tongue = say(fr: "français", en: "English")
        return say(fr: "Langue : {} ({})", en: "Language: {} ({})", words: tongue, told)
    }

    func stateFolder(_ path: String, isKept: Bool) -> String {
        let verdict =
            isKept
            ? say(fr: "bon", en: "good")
            : say(
                fr: "ne peut pas être écrit : « undo » n'ira pas au-delà de chaque lancement",
                en: "cannot be written: “undo” will not reach beyond each start")
        return say(fr: "Dossier d'état : {} — {}", en: "State folder: {} — {}", words: path, verdict)
    }

    func fonts(missing: [String]) -> String {
        missing.isEmpty
            ? say(fr: "Polices : toutes là", en: "Fonts: all there")
            : say(
                fr: "Polices : il manque {} (apt install {})", en: "Fonts: {} missing (apt install {})",
                words: list(missing), missing.joined(separator: " "))
    }

    func hyphenation(missing: [String]) -> String {
        missing.isEmpty
            ? say(fr: "Césure : français et anglais", en: "Hyphenation: French and English")
            : say(
                fr: "Césure : il manque {} (apt install {}), les mots restent entiers en fin de ligne",
                en: "Hyphenation: {} missing (apt install {}), words stay whole at line ends",
                words: list(missing), missing.joined(separator: " "))
    }

    func printers(_ queues: [PrinterQueue]) -> String {
        guard !queues.isEmpty else { return printer(say(fr: "aucune", en: "none")) }
        let names = queues.map { $0.isStandard ? "\($0.name) *" : $0.name }
        return printer(names.joined(separator: ", "))
    }

    func printer(_ told: String) -> String { say(fr: "Imprimante : {}", en: "Printer: {}", words: told) }
}

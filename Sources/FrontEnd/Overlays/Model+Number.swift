import SessionEngine

extension Model {
    /// Asks for a whole number; what is none is said, and stays in the field to be mended.
    mutating func askNumber(
        _ title: Bilingual, hint: Bilingual, now: Int?, takesEmpty: Bool = true,
        accept: @escaping @Sendable (inout Model, Int?) -> [Effect]
    ) {
        ask(number: now.map(String.init) ?? "", title, hint, takesEmpty, accept)
    }

    private mutating func ask(
        number text: String, _ title: Bilingual, _ hint: Bilingual, _ takesEmpty: Bool,
        _ accept: @escaping @Sendable (inout Model, Int?) -> [Effect]
    ) {
        overlay = .prompt(
            Prompt(title, hint: hint, text: text, takesEmpty: takesEmpty) { model, text in
                if text.isBlank { return accept(&model, nil) }
                guard let number = Digits.number(text) else {
                    model.status = Status(model.phrases.notANumber(text))
                    model.ask(number: text, title, hint, takesEmpty, accept)
                    return []
                }
                return accept(&model, number)
            })
    }
}

/// Whole numbers as they come from a keyboard.
enum Digits {
    /// Reads a number; nil for anything else, and for more than six digits.
    ///
    /// On a French keyboard the top row gives `à&é"'(-è_ç` without Shift: they count as the digits on the same keys.
    static func number(_ text: String) -> Int? {
        let typed = text.filter { !$0.isWhitespace }
        guard (1...6).contains(typed.count) else { return nil }
        return Int(Self.typed(typed))
    }

    /// A text with the figures that were meant by the keys of the top row.
    static func typed(_ text: String) -> String { String(text.map { french[$0] ?? $0 }) }

    private static let french: [Character: Character] = [
        "à": "0", "&": "1", "é": "2", "\"": "3", "'": "4", "(": "5", "-": "6", "è": "7", "_": "8", "ç": "9",
    ]
}

extension Phrases {
    func notANumber(_ text: String) -> Explanation {
        Explanation(
            say(
                fr: "{} n'est pas un nombre.", en: "{} is not a number.", words: quoted(Self.visible(text))),
            say(fr: "Écrivez-le en chiffres, ou laissez vide.", en: "Write it in figures, or leave it empty."))
    }
}

/// Every sentence of the product, in one language.
///
/// One function a sentence, with the French and the English side by side, in one extension per screen or document:
/// a missing one does not compile, arguments are typed, plurals are code.
package struct Phrases: Hashable, Sendable {
    /// The language of the sentences.
    package let language: Language

    /// Speaks one language.
    package init(_ language: Language) {
        self.language = language
    }

    /// One of the two wordings, in the typography of its language.
    package func say(fr: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
        switch language {
        case .fr: Typography.french(fr())
        case .en: Typography.english(en())
        }
    }

    /// A count with its noun: French is singular for 0 and 1, English for 1 only.
    package func count(_ number: Int, fr: (one: String, many: String), en: (one: String, many: String)) -> String {
        switch language {
        case .fr: "\(number)\u{A0}\(abs(number) < 2 ? fr.one : fr.many)"
        case .en: "\(number) \(abs(number) == 1 ? en.one : en.many)"
        }
    }

    /// Words between the quotation marks of the language.
    package func quoted(_ text: String) -> String {
        switch language {
        case .fr: "«\u{A0}\(text)\u{A0}»"
        case .en: "“\(text)”"
        }
    }

    /// `a`, `a and b`, `a, b and c`.
    package func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + (language == .fr ? " et " : " and ") + last
    }
}

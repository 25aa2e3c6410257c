/// The two languages of the product.
package enum Language: String, CaseIterable, Codable, Sendable {
    case fr, en
}

/// A wording in both languages, side by side.
package struct Bilingual: Hashable, Codable, Sendable {
    /// The French and the English wording.
    package var fr: String, en: String

    /// Takes both wordings.
    package init(fr: String, en: String) {
        self.fr = fr
        self.en = en
    }

    /// What somebody typed serves in both languages.
    package init(typed: String) { self.init(fr: typed, en: typed) }

    /// The wording in one language.
    package subscript(language: Language) -> String {
        switch language {
        case .fr: fr
        case .en: en
        }
    }
}

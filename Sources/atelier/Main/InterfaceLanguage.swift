import SessionEngine

/// The language in which the program speaks to the person who called it.
nonisolated enum InterfaceLanguage {
    /// Our own variable.
    static let variable = "ATELIER_LANGUAGE"
    /// The option, accepted before and after the subcommand.
    static let option = "--interface"

    /// The option, else our variable, LC_ALL, LC_MESSAGES, LANG; where none of them says anything, French.
    ///
    /// `C`, `POSIX` and `C.UTF-8` say nothing.
    static func choose(words: [String], environment: [String: String]) -> Language {
        if let asked = asked(in: words), let language = Language(rawValue: asked.lowercased()) { return language }
        for name in [variable, "LC_ALL", "LC_MESSAGES", "LANG"] {
            if let value = environment[name], let language = language(ofLocale: value) { return language }
        }
        return .fr
    }

    /// What a locale's name says: nil for nothing.
    static func language(ofLocale name: String) -> Language? {
        let word = name.lowercased().prefix { $0 != "." && $0 != "@" }
        if word.isEmpty || word == "c" || word == "posix" { return nil }
        return word == "fr" || word.hasPrefix("fr_") || word.hasPrefix("fr-") ? .fr : .en
    }

    private static func asked(in words: [String]) -> String? {
        for (index, word) in words.enumerated() {
            if word == "--" { return nil }
            if word == option { return index + 1 < words.count ? words[index + 1] : nil }
            if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
        }
        return nil
    }
}

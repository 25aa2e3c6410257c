import SessionEngine

/// The words after a subcommand's name, sorted into options and plain words by its page.
struct WordWalk {
    private let page: Page
    private(set) var asksForHelp = false
    private var options: [String] = []
    private(set) var plain: [String] = []

    /// Sorts the words, or says what is wrong with them.
    init(_ words: [String], page: Page) throws {
        self.page = page
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                plain += rest
                break
            }
            try take(word, rest: &rest)
        }
        if asksForHelp { return }
        if plain.count < page.words.lowerBound { throw Misuse.tooFewWords(command: page.name) }
        if plain.count > page.words.upperBound {
            throw Misuse.tooManyWords(plain[page.words.upperBound], command: page.name)
        }
    }

    /// The same words in the one order and form that the parser cannot misread.
    var normalised: [String] { options + ["--"] + plain }

    private mutating func take(_ word: String, rest: inout ArraySlice<String>) throws {
        if word == "-h" && !page.endsWithText {
            asksForHelp = true
        } else if isText(word, isLast: rest.isEmpty) {
            plain.append(word)
        } else {
            try takeOption(word, rest: &rest)
        }
    }

    private func isText(_ word: String, isLast: Bool) -> Bool {
        guard word.hasPrefix("-"), word.count > 1 else { return true }
        if Int(word) != nil { return true }
        let name = Self.split(word).name
        guard page.endsWithText else { return false }
        // TEXT is to the letter: a dash with a space or with one sign is no option, nor is what stands last.
        if !word.hasPrefix("--") || word.contains(where: \.isWhitespace) { return page.option(name) == nil }
        return isLast && plain.count + 1 == page.words.upperBound && page.option(name) == nil
    }

    private mutating func takeOption(_ word: String, rest: inout ArraySlice<String>) throws {
        let (name, joined) = Self.split(word)
        guard let option = page.option(name) else {
            throw Misuse.unknownOption(name, command: page.name, nearest: nearest(to: name))
        }
        if name == "--help" { asksForHelp = true }
        switch option.value {
        case .none:
            if joined != nil { throw Misuse.takesNoValue(option: name, command: page.name) }
            if name != "--help" { options.append(name) }
        case .text, .number:
            guard let value = joined ?? rest.popFirst() else {
                throw Misuse.lacksValue(option: name, command: page.name)
            }
            if case .number = option.value, Int(value) == nil { throw Misuse.notANumber(value, option: name) }
            try keep(name, value)
        }
    }

    private mutating func keep(_ name: String, _ value: String) throws {
        // The parser takes an empty text as a word of its own only.
        guard name == InterfaceLanguage.option else {
            return options += value.isEmpty ? [name, value] : ["\(name)=\(value)"]
        }
        if Language(rawValue: value.lowercased()) == nil {
            throw Refusal.unknown(.language, value, nearest: Language.allCases.map(\.rawValue))
        }
    }

    private func nearest(to name: String) -> [String] {
        let names = (page.options + Page.common).map(\.name)
        return Lookup(name, among: names.map { ($0, [$0]) }).candidates
    }

    private static func split(_ word: String) -> (name: String, value: String?) {
        guard let index = word.firstIndex(of: "=") else { return (word, nil) }
        return (String(word[..<index]), String(word[word.index(after: index)...]))
    }
}

extension Lookup {
    /// What was perhaps meant, or what was found.
    var candidates: [Value] { value.map { [$0] } ?? nearest }
}

/// The plain words of a subcommand, taken one by one.
struct WordQueue {
    private let command: String
    private var rest: ArraySlice<String>

    init(_ words: [String], of command: String) {
        self.command = command
        rest = words[...]
    }

    /// No word is left.
    var isEmpty: Bool { rest.isEmpty }

    /// The next word; refuses when there is none.
    mutating func next() throws -> String {
        guard let word = rest.popFirst() else { throw Misuse.tooFewWords(command: command) }
        return word
    }

    /// The next word, if there is one.
    mutating func nextIfAny() -> String? { rest.popFirst() }

    /// Takes the next word where it is this one; whether it was.
    mutating func takes(_ word: String) -> Bool {
        guard rest.first == word else { return false }
        rest.removeFirst()
        return true
    }

    /// The next word as a whole number; `+` may stand before it.
    mutating func number() throws -> Int {
        let word = try next()
        guard let number = Int(word) else { throw Misuse.wordIsNoNumber(word, command: command) }
        return number
    }

    /// All that is left; refuses when nothing is.
    mutating func all() throws -> [String] {
        guard !rest.isEmpty else { throw Misuse.tooFewWords(command: command) }
        defer { rest = [] }
        return Array(rest)
    }

    /// The next word as one of these verbs; without a word, the first of them where it may be left out.
    mutating func verb<Verb: CaseIterable & RawRepresentable<String>>(_: Verb.Type, default usual: Verb? = nil) throws
        -> Verb
    {
        guard let word = rest.popFirst() else {
            guard let usual else { throw Misuse.tooFewWords(command: command) }
            return usual
        }
        guard let verb = Verb(rawValue: word) else {
            throw Misuse.unknownVerb(word, command: command, known: Verb.allCases.map(\.rawValue))
        }
        return verb
    }

    /// Refuses a word that is one too many.
    func end() throws {
        if let word = rest.first { throw Misuse.tooManyWords(word, command: command) }
    }
}

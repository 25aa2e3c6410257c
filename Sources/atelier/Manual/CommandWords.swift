import SessionEngine

/// What the first words of the command line ask for.
enum CommandWords {
    case version
    /// The help: of everything, or of one subcommand.
    case help(Page?)
    /// A subcommand with the words that follow it.
    case run(Manual.Entry, [String])

    /// Reads the first word that is no common option; without one, the home screen.
    init(_ words: [String]) throws {
        var common: [String] = []
        var rest = words[...]
        while let word = rest.first, word.hasPrefix("-") {
            rest.removeFirst()
            switch word {
            case "--version":
                self = .version
                return
            case "--help", "-h":
                self = try Self.help(on: rest)
                return
            case InterfaceLanguage.option: common += [word] + [rest.popFirst()].compactMap(\.self)
            case _ where word.hasPrefix(InterfaceLanguage.option + "="): common.append(word)
            default: throw Misuse.unknownOption(word, command: "", nearest: [])
            }
        }
        guard let name = rest.popFirst() else {
            self = .run(try Self.entry("home"), common)
            return
        }
        if name == "help" {
            self = try Self.help(on: rest)
        } else {
            self = .run(try Self.entry(name), common + rest)
        }
    }

    private static func help(on words: ArraySlice<String>) throws -> Self {
        try .help(words.first { !$0.hasPrefix("-") && Language(rawValue: $0) == nil }.map { try entry($0).page })
    }

    private static func entry(_ name: String) throws -> Manual.Entry {
        if let known = Manual.entry(named: name) { return known }
        let names = Manual.entries.map(\.page.name)
        throw Misuse.unknownCommand(name, nearest: Lookup(name, among: names.map { ($0, [$0]) }).candidates)
    }
}

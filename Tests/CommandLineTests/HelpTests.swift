import Foundation
import SessionEngine
import Testing

/// The help reads well in both languages, and says what the parser knows.
struct HelpTests {
    /// Every subcommand that the program has.
    static let subcommands = [
        "home", "demo", "new", "facilitate", "rehearse", "display", "capture", "import", "merge", "phase", "block",
        "timer",
        "turn", "edit",
        "split", "card", "experiences",
        "map", "flag", "bundle", "tension", "vote", "aside", "anchor", "undo", "redo", "withdraw", "frame", "group",
        "actor",
        "list", "floor", "log", "series",
        "takeaway",
        "reading", "mask", "close", "reopen", "sheets", "synthesis", "print", "templates", "lens", "suggest",
        "copy", "check",
        "recover", "anonymise", "redact", "forget", "doctor",
    ]

    @Test(arguments: Language.allCases)
    func namesEverySubcommand(in language: Language) async throws {
        let program = try Program(["ATELIER_LANGUAGE": language.rawValue])
        let help = try await program.must("--help")
        let named = help.lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
        for name in Self.subcommands { #expect(named.contains(name), "\(name)") }
        #expect(Words.speaks(language, help.out))
        #expect(help.lines.allSatisfy { $0.count <= 80 })
        for words in [["help"], ["-h"]] {
            let same = try await program.must(words)
            #expect(same.out == help.out)
        }
    }

    @Test(arguments: subcommands)
    func saysOfEachSubcommandWhatItDoesAndShowsAnExample(_ name: String) async throws {
        let program = try Program()
        var pages: [Language: String] = [:]
        for language in Language.allCases {
            let page = try await program.must(["help", name, "--interface", language.rawValue])
            let other = try await program.must([name, "--help", "--interface", language.rawValue])
            #expect(page.out == other.out)
            #expect(page.out.hasPrefix("atelier \(name) — "))
            #expect(page.out.contains(language == .fr ? "\nEXEMPLE\n" : "\nEXAMPLE\n"))
            // An example is typed as it stands, so it may be long.
            let prose = page.lines.prefix { !$0.hasPrefix("EX") }
            #expect(prose.allSatisfy { $0.count <= 80 }, "\(page.out)")
            pages[language] = page.out
        }
        #expect(pages[.fr] != pages[.en])
    }

    /// The page sorts the words, the parser binds them: both must know the same options.
    @Test(arguments: subcommands)
    func theParserKnowsEveryOptionOfThePage(_ name: String) async throws {
        let program = try Program()
        let page = try await program.must(["help", name])
        let options = page.lines.filter { $0.hasPrefix("  --") && !$0.hasPrefix("  --help") }
        #expect(!options.isEmpty)
        let given = options.flatMap { line -> [String] in
            let words = line.split(separator: " ").map(String.init)
            if words[0] == "--interface" { return ["--interface", "fr"] }
            return words.count > 1 && isValue(words[1]) ? [words[0], "1"] : [words[0]]
        }
        var parsed = 0
        for count in 0...4 {
            let outcome = try await program.run([name] + given + Array(repeating: "rien.atelier", count: count))
            if outcome.err.contains("Il manque quelque chose") || outcome.err.contains("de trop") { continue }
            parsed += 1
            #expect(!outcome.err.contains("ne se lit pas."), "\(outcome)")
            #expect(!outcome.err.contains("n’a pas d’option"), "\(outcome)")
        }
        #expect(parsed > 0)
    }

    /// A placeholder is in capitals; a description begins with one.
    private func isValue(_ word: String) -> Bool { word.allSatisfy { !$0.isLowercase || word.contains("|") } }

    @Test func tellsItsVersion() async throws {
        let outcome = try await Program().must("--version")
        #expect(outcome.out.hasPrefix("atelier "))
    }

    @Test func givesTheNearestNames() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let rows: [(words: [String], nearest: String, exit: Int32)] = [
            (["captur", "w.atelier", "x"], "capture", 2), (["lst"], "list", 2),
            (["capture", "w.atelier", "--gruop", "a", "x"], "--group", 2),
            (["capture", "w.atelier", "--group", "Elsu", "x"], "Élus", 1),
            (["capture", "w.atelier", "--kind", "ecueuil", "x"], "ecueil", 2),
            (["capture", "w.atelier", "--lever", "gouvernence", "x"], "gouvernance", 1),
            (["capture", "w.atelier", "--actor", "abitants", "x"], "habitants", 1),
            (["phase", "w.atelier", "open", "ecoute r"], "ecouter", 2),
            (["phase", "w.atelier", "ouvre"], "open", 2),
            (["flag", "w.atelier", "1", "weka"], "weak", 2),
            (["templates", "show", "s-insprier"], "s-inspirer", 2),
            (["lens", "show", "rieutrot"], "rieutort", 1),
            (["synthesis", "w.atelier", "--format", "txt"], "text", 2),
        ]
        for row in rows {
            let outcome = try await program.run(row.words)
            #expect(outcome.exit == row.exit, "\(row.words) \(outcome)")
            #expect(outcome.err.contains("«\u{A0}\(row.nearest)\u{A0}»"), "\(row.words) \(outcome)")
        }
    }
}

import Foundation
import SessionEngine
import Testing

/// Each command of the engine is reached from the command line, and refused there in both languages.
struct EveryCommandTests {
    @Test func theTableNamesEveryCommandOnce() {
        #expect(CommandRow.all.map(\.command) == CommandName.allCases)
    }

    @Test(arguments: CommandRow.all)
    func performsACommandOfTheEngine(_ row: CommandRow) async throws {
        let program = try Program()
        try await program.prepare(row)
        let done = try await program.must(row.words)
        #expect(!done.out.isEmpty)
        #expect(done.err.isEmpty)
        let file = row.file
        let log = try await program.must(["log", file])
        #expect(log.lines.last?.contains(row.log) == true, "\(log.out)")
        let check = try await program.must(["check", file])
        #expect(check.out.contains("entier"))
    }

    @Test(arguments: CommandRow.all, Language.allCases)
    func refusesInBothLanguagesAndWritesNothing(_ row: CommandRow, _ language: Language) async throws {
        let program = try Program()
        try await program.prepare(row)
        if row.words == row.refused { try await program.must(row.words) }
        let before = program.contents
        let refused = try await program.run(row.refused + [], ["ATELIER_LANGUAGE": language.rawValue])
        #expect(refused.exit == row.exit, "\(refused)")
        #expect(refused.out.isEmpty)
        let sentences = refused.err.split(separator: "\n")
        #expect(sentences.count >= 2, "a sentence, and what to do: \(refused.err)")
        #expect(Words.speaks(language, refused.err), "\(refused.err)")
        #expect(program.contents == before)
    }
}

extension Program {
    /// A fresh workshop with what a row of the table needs.
    func prepare(_ row: CommandRow) async throws {
        try await makeWorkshop()
        let good = #"{"id": "1", "text": "peu de sujets", "group": "a", "kind": "condition"}"#
        try Data((good + "\n").utf8).write(to: URL(fileURLWithPath: path("bon.jsonl")))
        let bad = good + "\n" + #"{"text": "deux", "group": "Elu de trop"}"# + "\n"
        try Data(bad.utf8).write(to: URL(fileURLWithPath: path("mauvais.jsonl")))
        for words in row.before { try await must(words) }
    }
}

/// Tells French from English by words that only one of them has.
enum Words {
    private static let french: Set<String> = [
        "le", "la", "les", "un", "une", "des", "du", "de", "ne", "pas", "est", "n", "l", "au", "d", "donnez", "essayez",
        "écrivez", "voyez", "il", "ou",
    ]
    private static let english: Set<String> = [
        "the", "a", "is", "no", "not", "of", "to", "it", "there", "this", "give", "try", "write", "see", "or", "one",
    ]

    static func speaks(_ language: Language, _ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        let (fr, en) = (words.count(where: french.contains), words.count(where: english.contains))
        return language == .fr ? fr > en : en > fr
    }
}

import Foundation
import Testing

/// What is captured is what was typed.
struct CaptureTests {
    @Test(arguments: [
        "- on s'éparpille", "-30 % de médecins", "--", "-x", "-h", "--reread", "-- deux tirets", "+ de bénévoles",
        "a: on s'éparpille", "14:30", "https://exemple.fr/?a=b&c", "« ouvert", " deux espaces  ", "e\u{301}té", "🫨 日本",
    ])
    func takesTheTextToTheLetter(_ text: String) async throws {
        let program = try Program()
        try await program.makeWorkshop()
        // A lone `--` ends the options, so it takes one before it to be the text.
        let words = text == "--" ? ["--", text] : [text]
        let done = try await program.must(["capture", "w.atelier", "--group", "a"] + words)
        #expect(done.out == "1\t\(text)\n")
        let list = try await program.must("list w.atelier --json")
        let records = try JSONDecoder().decode([Record].self, from: Data(list.out.utf8))
        #expect(records.map(\.text) == [text])
        #expect(records.map(\.raw) == [text])
        #expect(records.map(\.group) == ["a"])
    }

    struct Record: Decodable {
        let number: Int
        let text: String
        let raw: String
        let kind: String
        let group: String?
        let levers: [String]?
        let timecode: Int?
    }

    @Test func takesEverythingThatItsOptionsSay() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must([
            "capture", "w.atelier", "--group", "Associations", "--kind", "action", "--actor", "élus", "--for",
            "habitants", "--lever", "gouv", "--lever", "lieux", "--who", "la mairie", "--when", "2025-06-30",
            "ouvrir une permanence",
        ])
        let list = try await program.must("list w.atelier --json")
        for part in [
            #""actor" : "elus""#, #""for" : "habitants""#, #""group" : "b""#, #""kind" : "action""#,
            #""who" : "la mairie""#, #""day" : "2025-06-30""#, "gouvernance", "lieux", #""confirmation" : "typed""#,
        ] {
            #expect(list.out.contains(part), "\(part) \(list.out)")
        }
    }

    @Test func unmarkedTakesTheNaturalKindOfThePhaseAndComesFromThePlenary() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must("phase w.atelier open partager")
        try await program.must(["capture", "w.atelier", "un avis"])
        let list = try await program.must("list w.atelier --json")
        let records = try JSONDecoder().decode([Record].self, from: Data(list.out.utf8))
        #expect(records.map(\.kind) == ["point-de-vue"])
        #expect(records.map(\.group) == [nil])
        #expect(records.first?.timecode != nil)
    }

    @Test func answersEachLineOfStandardInputWithItsNumber() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let input = "une\r\n\n  deux\u{1B}[31m\tet\n\u{9B}trois\u{202E}\nété, sans fin de ligne"
        let done = try await program.must(["capture", "w.atelier", "--group", "a", "-"], input: Data(input.utf8))
        #expect(done.lines == ["1\tune", "2\t  deux␛[31m␉et", "3\t\u{FFFD}trois\u{FFFD}", "4\tété, sans fin de ligne"])
        let list = try await program.must("list w.atelier --json")
        let records = try JSONDecoder().decode([Record].self, from: Data(list.out.utf8))
        #expect(
            records.map(\.text) == ["une", "  deux\u{1B}[31m\tet", "\u{9B}trois\u{202E}", "été, sans fin de ligne"])
        for line in ["list w.atelier", "log w.atelier", "synthesis w.atelier"] {
            let shown = try await program.must(line)
            #expect(!shown.out.unicodeScalars.contains { [0x1B, 0x9B, 0x202E].contains($0.value) }, "\(line)")
        }
    }

    @Test func aLineThatIsTooLongIsToldWithItsNumberAndTheOthersAreTaken() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let input = "une\n" + String(repeating: "é", count: 5001) + "\ntrois\n"
        let done = try await program.run(["capture", "w.atelier", "-"], input: Data(input.utf8))
        #expect(done.exit == 2)
        #expect(done.lines == ["1\tune", "2\ttrois"])
        #expect(done.err.contains("Ligne 2"))
        #expect(done.err.contains("5001"))
    }

    @Test func fiveThousandCharactersAreTakenAndOneMoreIsNot() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must(["capture", "w.atelier", String(repeating: "é", count: 5000)])
        let before = program.contents
        let more = try await program.run(["capture", "w.atelier", String(repeating: "é", count: 5001)])
        #expect(more.exit == 2)
        #expect(more.err.contains("5001"))
        let empty = try await program.run(["capture", "w.atelier", ""])
        #expect(empty.exit == 2)
        #expect(program.contents == before)
    }

    @Test(arguments: ["C", "POSIX", "fr_FR.ISO-8859-1", "xx_YY.nowhere"])
    func accentsStayRightInALocaleThatIsNotUTF8(_ locale: String) async throws {
        let program = try Program(["LC_ALL": locale])
        try await program.makeWorkshop()
        let done = try await program.must(["capture", "w.atelier", "été à Plessé"])
        #expect(done.out == "1\tété à Plessé\n")
        let latin = try await program.must(["capture", "w.atelier", "-"], input: Data([0xE9, 0x74, 0xE9, 0x0A]))
        #expect(latin.out == "2\tété\n")
        let help = try await program.must("help phase")
        #expect(help.out.contains("é") || locale.hasPrefix("xx"))
    }

    @Test func twoProgramsCapturingAtOnceLoseNothing() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let lines = 25
        let outcomes = try await withThrowingTaskGroup(of: Program.Outcome.self) { group in
            for writer in ["a", "b", "c"] {
                let input = (1...lines).map { "\(writer)\($0)\n" }.joined()
                group.addTask {
                    try await program.run(["capture", "w.atelier", "-"], input: Data(input.utf8))
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.allSatisfy { $0.exit == 0 })
        let told = outcomes.flatMap(\.lines)
        let list = try await program.must("list w.atelier --json")
        let records = try JSONDecoder().decode([Record].self, from: Data(list.out.utf8))
        #expect(records.map(\.number) == Array(1...(3 * lines)))
        #expect(Set(told) == Set(records.map { "\($0.number)\t\($0.text)" }))
        for writer in ["a", "b", "c"] {
            let own = records.map(\.text).filter { $0.hasPrefix(writer) }
            #expect(own == (1...lines).map { "\(writer)\($0)" })
        }
    }

    @Test func aClosedWorkshopTakesNothing() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must("close w.atelier")
        let outcome = try await program.run(["capture", "w.atelier", "-"], input: Data("une\ndeux\n".utf8))
        #expect(outcome.exit == 1)
        #expect(outcome.out.isEmpty)
    }
}

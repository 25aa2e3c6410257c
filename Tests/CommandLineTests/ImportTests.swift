import Foundation
import Testing

/// An import takes a whole file or nothing of it.
struct ImportTests {
    private func make(_ lines: [String]) async throws -> Program {
        let program = try Program()
        try await program.makeWorkshop()
        try program.put(lines, in: "notes.jsonl")
        return program
    }

    @Test func takesEveryFieldOfALine() async throws {
        let program = try await make([
            """
            {"id": "x1", "text": "ouvrir une permanence", "group": "Élus", "phase": "résoudre", "kind": "action", \
            "actor": "elus", "for": "habitants", "levers": ["gouv", "lieux"], "who": "la mairie", "when": \
            "30/06/2025", "timecode": "1h05min20", "lang": "fr"}
            """,
            #"{"text": "une idée", "phase": "resoudre", "levers": []}"#, "",
            #"{"text": "sans rien", "group": null, "levers": null}"#,
        ])
        let done = try await program.must("import w.atelier notes.jsonl")
        #expect(done.out == "3 lignes importées.\n".withFixedSpaceAfterNumber)
        let list = try await program.must("list w.atelier --json")
        let records = try JSONDecoder().decode([CaptureTests.Record].self, from: Data(list.out.utf8))
        #expect(records.map(\.text) == ["ouvrir une permanence", "une idée", "sans rien"])
        #expect(records.map(\.levers) == [["gouvernance", "lieux"], [], nil])
        #expect(records.map(\.timecode) == [3_920_000, nil, nil])
        #expect(records.map(\.group) == ["a", nil, nil])
        #expect(list.out.contains(#""day" : "2025-06-30""#))
    }

    @Test func aSecondImportPassesOverWhatIsKnown() async throws {
        let program = try await make([
            #"{"id": "x1", "text": "une"}"#, #"{"text": "pareil"}"#, #"{"text": "pareil"}"#,
        ])
        try await program.must("import w.atelier notes.jsonl")
        let again = try await program.must("import w.atelier notes.jsonl")
        #expect(again.out.contains("0"))
        #expect(again.out.contains("déjà connues"))
        try program.put(
            [#"{"id": "x1", "text": "changée"}"#, #"{"text": "pareil"}"#, #"{"text": "neuve"}"#], in: "plus.jsonl")
        let dry = try await program.must("import w.atelier plus.jsonl --dry-run")
        #expect(dry.out.contains("1\u{A0}ligne à importer"))
        try await program.must("import w.atelier plus.jsonl")
        let list = try await program.must("list w.atelier --json")
        let records = try JSONDecoder().decode([CaptureTests.Record].self, from: Data(list.out.utf8))
        #expect(records.map(\.text) == ["une", "pareil", "pareil", "neuve"])
    }

    @Test func oneImportIsOneStepOfUndo() async throws {
        let program = try await make([#"{"text": "une"}"#, #"{"text": "deux"}"#])
        try await program.must("import w.atelier notes.jsonl")
        try await program.must("undo w.atelier")
        let list = try await program.must("list w.atelier --json")
        #expect(list.out == "[\n\n]\n")
    }

    @Test(arguments: [true, false])
    func tellsEveryFaultWithItsLineAndTakesNothing(isDry: Bool) async throws {
        let long = String(repeating: "x", count: 5001)
        let program = try await make([
            #"{"text": "bonne"}"#, "pas du JSON", #"["text"]"#, #"{"id": "sans texte"}"#, #"{"text": " "}"#,
            #"{"text": "x", "group": "Elsu"}"#, #"{"text": "x", "kind": "ecueuil"}"#,
            #"{"text": "x", "levers": ["gouvernence"]}"#, #"{"text": "x", "phase": "ecouteur"}"#,
            #"{"text": "\#(long)"}"#, #"{"text": "x", "levers": ["g", "l", "v"]}"#,
            #"{"text": "x", "timecode": "tôt"}"#,
            #"{"text": "x", "actor": "abitants"}"#, #"{"text": 12}"#,
        ])
        let before = program.contents
        let words = ["import", "w.atelier", "notes.jsonl"] + (isDry ? ["--dry-run"] : [])
        for language in ["fr", "en"] {
            let outcome = try await program.run(words, ["ATELIER_LANGUAGE": language])
            #expect(outcome.exit == 1)
            #expect(outcome.out.isEmpty)
            for number in 2...14 {
                let told = language == "fr" ? "Ligne \(number)\u{A0}:" : "Line \(number):"
                #expect(outcome.err.contains(told), "\(number) \(outcome)")
            }
            #expect(!outcome.err.contains(language == "fr" ? "Ligne 1\u{A0}:" : "Line 1:"))
        }
        #expect(program.contents == before)
    }

    @Test func whatIsWrongWhateverTheFileHoldsIsTwo() async throws {
        let program = try await make(["pas du JSON"])
        let outcome = try await program.run("import w.atelier notes.jsonl")
        #expect(outcome.exit == 2)
        try Data([0x7B, 0xE9, 0x7D]).write(to: URL(fileURLWithPath: program.path("latin.jsonl")))
        #expect(try await program.run("import w.atelier latin.jsonl").exit == 2)
        #expect(try await program.run("import w.atelier rien.jsonl").exit == 3)
    }

    @Test func saysWhichKeysNothingReads() async throws {
        let program = try await make([#"{"text": "une", "couleur": "bleu"}"#, #"{"text": "deux", "couleur": "vert"}"#])
        let outcome = try await program.must("import w.atelier notes.jsonl")
        #expect(outcome.err.split(separator: "\n").count == 1)
        #expect(outcome.err.contains("couleur"))
    }
}

extension Program {
    /// Writes lines into a file of the home.
    func put(_ lines: [String], in name: String) throws {
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path(name)))
    }
}

extension String {
    /// The same as the program writes a count: a no-break space between number and noun.
    var withFixedSpaceAfterNumber: String { replacing("3 lignes", with: "3\u{A0}lignes") }
}

/// A whole workshop that somebody else noted, brought in, read and published.
struct WholeWorkshopTests {
    private struct Frame: Decodable {
        struct Bundle: Decodable {
            let title: String
            let members: [Int]
            let lever: String
        }
        struct Tension: Decodable {
            let title: String
            let between: [String]
        }
        struct Vote: Decodable {
            let line: Int
            let table: String
            let count: Int
        }
        struct Reading: Decodable {
            let topic: String
            let words: [String]
        }

        let title: String
        let groups: [String]
        let bundles: [Bundle]
        let tensions: [Tension]
        let votes: [Vote]
        let readings: [Reading]

        /// What a careful reader would ask for, as commands.
        var commands: [[String]] {
            bundles.map { bundle in
                ["bundle", "s.atelier", "new", bundle.title] + bundle.members.map(String.init)
                    + ["--lever", bundle.lever]
            } + tensions.map { ["tension", "s.atelier", "new"] + $0.between + [$0.title] }
                + votes.map { ["vote", "s.atelier", "\($0.line)", "\($0.count)", "--table", $0.table] }
                + readings.map { ["reading", "s.atelier", $0.topic] + $0.words }
        }
    }

    private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures")
    private let frame: Frame
    private let notes: String

    init() throws {
        frame = try JSONDecoder().decode(
            Frame.self, from: Data(contentsOf: Self.fixtures.appendingPathComponent("sante-4cps.json")))
        notes = Self.fixtures.appendingPathComponent("sante-4cps.jsonl").path
    }

    private func imported() async throws -> Program {
        let program = try Program()
        let groups = frame.groups.flatMap { ["--group", $0] }
        try await program.must(["new", "s.atelier", "--template", "s-inspirer", "--title", frame.title] + groups)
        try await program.must(["import", "s.atelier", notes])
        return program
    }

    @Test func aNotedWorkshopIsImportedOnceAndPublished() async throws {
        let count = try String(contentsOfFile: notes, encoding: .utf8).split(separator: "\n").count
        let program = try await imported()
        try await program.must(["import", "s.atelier", notes])
        let list = try await program.must("list s.atelier --json")
        let records = try JSONDecoder().decode([CaptureTests.Record].self, from: Data(list.out.utf8))
        #expect(records.map(\.number) == Array(1...count))
        let closing = try await program.must("close s.atelier")
        #expect(closing.out.contains("3\u{A0}choses à retenir à écrire"))
        let paper = try await program.must("synthesis s.atelier")
        for record in records { #expect(paper.out.contains(String(record.text.prefix(12))), "\(record.text)") }
    }

    @Test func whatACarefulReaderSawIsPrintedInItsPlace() async throws {
        let program = try await imported()
        for command in frame.commands { try await program.must(command) }
        let paper = try await program.must("synthesis s.atelier").out.split { $0.isNewline || $0 == " " }
            .joined(separator: " ")
        for bundle in frame.bundles { #expect(paper.contains(bundle.title), "\(bundle.title)") }
        // One pair alone joins two groups; the others are told with their numbers.
        #expect(paper.contains("Se connaître entre nous\u{A0}»\u{A0}: 2\u{A0}contributions, Prévention"))
        #expect(paper.contains("La concurrence entre communes\u{A0}»\u{A0}: 2\u{A0}contributions, Accès aux soins (n°"))
        #expect(paper.contains("Des murs, ou une équipe"))
        #expect(paper.contains("24\u{A0}voix en tout") && paper.contains("Chaque personne avait 3\u{A0}voix"))
        #expect(paper.contains("Chacun prévient dans son coin, sans se le dire."))
        #expect(paper.contains("En partie. Trois ans de contrat et un poste"))
    }
}

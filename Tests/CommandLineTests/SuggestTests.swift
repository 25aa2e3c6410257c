import Foundation
import Testing

/// What the program proposes for a text, and how it is judged on a file of answers.
struct SuggestTests {
    private struct Told: Decodable {
        struct Lever: Decodable {
            let lever: String
            let probability: Double
            let words: [String]
        }
        let text: String
        let suggestions: [Lever]
        let levers: [String: Double]
        let none: Double
    }

    private struct Judged: Decodable {
        struct Hits: Decodable {
            let precision: Double, recall: Double, texts: Int
        }
        struct Bin: Decodable { let texts: Int }
        struct Calibration: Decodable {
            let error: Double
            let bins: [Bin]
        }
        struct Confusion: Decodable {
            let labels: [String]
            let rows: [[Int]]
        }
        let lines: Int
        let micro_f1: Double, first_right: Double, first_two_right: Double
        let levers: [String: Hits]
        let none: Hits
        let calibration: Calibration
        let confusion: Confusion
    }

    @Test func proposesALeverWithItsProbabilityAndTheWordsThatTell() async throws {
        let outcome = try await Program().must(["suggest", "personne n'ose prendre la parole devant tout le monde"])
        let first = try #require(outcome.lines.first)
        #expect(first.hasPrefix("Lieux d’échange et d’écoute"))
        #expect(first.contains("parole"))
        #expect(first.contains(/[0-9]{1,2}\u{202F}?\u{A0}?%/))
        #expect(outcome.lines.last?.hasPrefix("Mesuré sur ") ?? false)
    }

    @Test func aBareFactHasNoLever() async throws {
        let outcome = try await Program().must(["suggest", "le goudron coûte 40 € le mètre"])
        #expect(outcome.lines.first == "Aucun levier ne se détache\u{A0}: peut-être hors schéma.")
    }

    @Test(arguments: ["fr", "en"])
    func sameTextSameAnswerInEitherLanguageOfTheScreen(_ language: String) async throws {
        let text = "choisir trois priorités et dire non au reste"
        let outcome = try await Program().must(["suggest", "--json", "--interface", language, text])
        let told = try JSONDecoder().decode(Told.self, from: Data(outcome.out.utf8))
        #expect(told.text == text)
        #expect(told.suggestions.first?.lever == "vision")
        #expect(told.levers.count == 7)
        #expect(told.levers.values.allSatisfy { (0...1).contains($0) } && (0...1).contains(told.none))
        for suggestion in told.suggestions {
            #expect(suggestion.probability == told.levers[suggestion.lever])
            for words in suggestion.words { #expect(text.contains(words)) }
        }
    }

    @Test func readsTextsOnePerLineAndPassesOverBlankOnes() async throws {
        let program = try Program()
        let input = Data("on invite les éleveurs\n\n-5 degrés\r\n".utf8)
        let outcome = try await program.run(["suggest", "--json", "-"], input: input)
        #expect(outcome.exit == 0)
        let told = try JSONDecoder().decode([Told].self, from: Data(outcome.out.utf8))
        #expect(told.map(\.text) == ["on invite les éleveurs", "-5 degrés"])
    }

    @Test func tellsALineThatIsTooLongAndJudgesTheOthers() async throws {
        let program = try Program()
        let input = Data((String(repeating: "e", count: 5001) + "\nencore un texte\n").utf8)
        let outcome = try await program.run(["suggest", "-"], input: input)
        #expect(outcome.exit == 2)
        #expect(outcome.lines.first == "encore un texte")
        #expect(outcome.err.contains("Ligne 1"))
    }

    @Test(arguments: [["suggest", ""], ["suggest", "  "], ["suggest", String(repeating: "é", count: 5001)]])
    func refusesWhatNoContributionMayBe(_ words: [String]) async throws {
        let outcome = try await Program().run(words)
        #expect(outcome.exit == 2)
        #expect(outcome.out.isEmpty)
    }

    @Test func aTextAsLongAsMayBeIsJudged() async throws {
        let text = String(String(repeating: "on se parle peu 🌾 水 ", count: 400).prefix(5000))
        #expect(try await Program().run(["suggest", text]).exit == 0)
    }

    @Test func judgesTheShippedWeightsOnAFileOfAnswers() async throws {
        let program = try Program()
        let lines = [
            #"{"text": "personne n'ose prendre la parole", "levers": ["lieux"], "kind": "parole"}"#,
            #"{"text": "le goudron coûte 40 € le mètre", "levers": []}"#,
            "",
            #"{"text": "choisir trois priorités et dire non au reste", "levers": ["vision", "gouvernance"]}"#,
        ]
        try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: program.path("l.jsonl")))
        let outcome = try await program.must(["lens", "evaluate", "l.jsonl", "--json"])
        let judged = try JSONDecoder().decode(Judged.self, from: Data(outcome.out.utf8))
        #expect(judged.lines == 3)
        #expect(judged.first_right == 1 && judged.first_two_right == 1)
        #expect(judged.none.precision == 1 && judged.none.recall == 1 && judged.none.texts == 1)
        #expect(judged.levers["vision"]?.texts == 1 && judged.levers["gouvernance"]?.texts == 1)
        #expect((0...1).contains(judged.micro_f1) && (0...1).contains(judged.calibration.error))
        #expect(judged.calibration.bins.reduce(0) { $0 + $1.texts } == 3)
        #expect(judged.confusion.labels.last == "none")
        #expect(judged.confusion.rows.joined().reduce(0, +) == 3)
        let shown = try await program.must(["lens", "evaluate", "l.jsonl"])
        #expect(shown.lines.first == "3 textes, dont 2 ont un levier ou deux")
        let piped = try await program.run(
            ["lens", "evaluate", "-", "--json"], input: Data(lines.joined(separator: "\r\n").utf8))
        #expect(piped.out == outcome.out)
    }

    @Test func tellsEveryLineThatCannotBeTakenAndJudgesNothing() async throws {
        let program = try Program()
        let lines = [
            #"{"text": "bien", "levers": []}"#, "pas du JSON", #"{"levers": []}"#, #"{"text": "x"}"#,
            #"{"text": " ", "levers": []}"#, #"{"text": "x", "levers": ["viison"]}"#, #"["x"]"#,
            #"{"text": "x", "levers": "vision"}"#,
        ]
        let outcome = try await program.run(
            ["lens", "evaluate", "-", "--json"], input: Data(lines.joined(separator: "\n").utf8))
        #expect(outcome.exit == 1 && outcome.out.isEmpty)
        for number in 2...8 { #expect(outcome.err.contains("Ligne \(number)\u{A0}:"), "\(number) \(outcome.err)") }
        #expect(!outcome.err.contains("Ligne 1\u{A0}:"))
        #expect(try await program.run(["lens", "evaluate", "absent.jsonl"]).exit == 3)
    }

    @Test func aLensOfOnesOwnServesFromItsCuesAndItsDamagedWeightsAreTold() async throws {
        let program = try Program()
        let folder = URL(fileURLWithPath: program.path("data/atelier/Lenses"))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let lens = """
            id: essai
            title: {fr: "Essai", en: "Trial"}
            source: {fr: "s", en: "s"}
            caution: {fr: "c", en: "c"}
            levers:
              - id: noyau
                key: n
                label: {fr: "Noyau", en: "Core"}
                short: {fr: "Noyau", en: "Core"}
                about: {fr: "Des gens convaincus", en: "Convinced people"}
                cues: ["coup de main"]
            uses: []
            cursors: []
            questions: []
            """
        try Data(lens.utf8).write(to: folder.appendingPathComponent("essai.yaml"))
        let outcome = try await program.must(["suggest", "--lens", "essai", "un coup de main le samedi"])
        #expect(outcome.lines.first?.contains("coup de main") ?? false)
        #expect(outcome.lines.last?.contains("n’en a pas été mesurée") ?? false)
        try Data("atelier lever weights 1\nlens: essai\n".utf8).write(
            to: folder.appendingPathComponent("essai.weights"))
        let broken = try await program.run(["suggest", "--lens", "essai", "un coup de main"])
        #expect(broken.exit == 3)
        #expect(broken.err.contains("essai.weights\u{A0}: ce fichier est tronqué ou abîmé."))
    }
}

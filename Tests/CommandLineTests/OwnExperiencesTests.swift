import Foundation
import SessionEngine
import Testing

/// The user's own cards, from the first line to a lesson drawn from one, and back from a closed workshop.
struct OwnExperiencesTests {
    @Test func anExampleIsWrittenReadOverAndReadInTheRoom() async throws {
        let program = try Program()
        #expect(try await program.must("experiences check").out.contains("atelier experiences new NOM"))
        let made = try await program.must("experiences new ma-fiche").out
        #expect(made.contains("data/atelier/Experiences/ma-fiche.yaml"))
        #expect(made.contains("atelier experiences check ma-fiche"))
        #expect(try await program.must("experiences check").out.contains("se lit bien"))
        try await program.makeWorkshop()
        try await program.must("card w.atelier read ma-fiche")
        try await program.must(["capture", "w.atelier", "--kind", "enseignement", "planter d'abord"])
        let told = try await program.must("card w.atelier --json").out
        let cards = try JSONDecoder().decode([Card].self, from: Data(told.utf8))
        #expect(cards == [Card(id: "ma-fiche", open: true, lessons: [1])])
        // The file carries the whole card: it serves also where the library has lost it.
        try FileManager.default.removeItem(atPath: program.path("data/atelier/Experiences/ma-fiche.yaml"))
        try await program.must("card w.atelier close")
        try await program.must("card w.atelier read ma-fiche")
        let list = try await program.must("list w.atelier --json").out
        #expect(list.contains("\"experience\" : \"ma-fiche\""))
        let csv = try await program.must("synthesis w.atelier --format csv").out
        #expect(csv.contains("expérience") && csv.contains(";ma-fiche"))
    }

    @Test(arguments: Language.allCases)
    func aClosedWorkshopBecomesACardThatReadsWellAndAnOpenOneDoesNot(_ language: Language) async throws {
        let program = try Program(["ATELIER_LANGUAGE": language.rawValue])
        try await program.makeWorkshop()
        try await program.must([
            "capture", "w.atelier", "--kind", "condition", "--lever", "lieux", "un lieu : à \"nous\"",
        ])
        let refused = try await program.run("experiences new tiree --from w.atelier")
        #expect(refused.exit == 1 && refused.err.contains("atelier close w.atelier"), "\(refused)")
        #expect(Words.speaks(language, refused.err))
        try await program.must("close w.atelier")
        try await program.must("experiences new tiree --from w.atelier")
        let path = program.path("data/atelier/Experiences/tiree.yaml")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.hasPrefix("# ") && Words.speaks(language, String(text.prefix { $0 != ":" })))
        #expect(text.contains(#"fr: "un lieu : à \"nous\"""#), "\(text)")
        try await program.must("experiences check tiree")
        #expect(try await program.must("experiences show tiree").out.contains("un lieu"))
    }

    @Test func aCardIsPrintedOverNothing() async throws {
        let program = try Program()
        try await program.must("experiences show eusko --format pdf --output e.pdf")
        let bytes = try #require(FileManager.default.contents(atPath: program.path("e.pdf")))
        #expect(bytes.starts(with: Data("%PDF-".utf8)))
        #expect(try await program.run("experiences show eusko --format pdf --output e.pdf").exit == 3)
        try await program.must("experiences show eusko --format pdf --output e.pdf --force")
        #expect(try await program.run("experiences show eusko --format docx").exit == 2)
    }

    @Test func theSheetsHoldTheCardsThatTheTemplateProposes() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must("sheets w.atelier --output s.pdf")
        let text = try await program.run(["s.pdf", "-"], by: URL(fileURLWithPath: "/usr/bin/pdftotext"))
        #expect(text.out.contains("L’Eusko, monnaie locale citoyenne"), "\(text)")
    }

    private struct Card: Decodable, Equatable {
        let id: String
        let open: Bool
        let lessons: [Int]
    }
}

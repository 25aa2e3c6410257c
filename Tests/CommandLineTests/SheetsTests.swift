import Foundation
import SessionEngine
import Testing

/// The sheets for before the workshop, as files.
struct SheetsCommandTests {
    @Test(arguments: Language.allCases)
    func theyLieBesideTheWorkshopAndOverNothing(_ language: Language) async throws {
        let program = try Program(["ATELIER_LANGUAGE": language.rawValue])
        try await program.makeWorkshop()
        let name = language == .fr ? "w-feuilles.pdf" : "w-sheets.pdf"
        #expect(try await program.must("sheets w.atelier").out.contains(name))
        let pages = try #require(FileManager.default.contents(atPath: program.path(name)))
        #expect(pages.starts(with: Data("%PDF-".utf8)))
        #expect(try await program.run("sheets w.atelier --output \(name)").exit == 3)
        #expect(FileManager.default.contents(atPath: program.path(name)) == pages)
        try await program.must("sheets w.atelier --output \(name) --force")
    }

    @Test func theQuestionOfANewBlockStandsOnTheSheets() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must([
            "block", "w.atelier", "add", "Visite", "--minutes", "20", "--phase", "ecouter", "--prompt",
            "Qu'avez-vous vu ?",
        ])
        try await program.must("sheets w.atelier --output s.pdf")
        let text = try await program.run(["s.pdf", "-"], by: URL(fileURLWithPath: "/usr/bin/pdftotext"))
        #expect(text.out.contains("Visite") && text.out.contains("avez-vous vu"), "\(text)")
    }
}

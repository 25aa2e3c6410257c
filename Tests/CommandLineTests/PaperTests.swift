import Foundation
import SessionEngine
import Testing

/// Page 1, as a file and where there is no printer.
struct PaperTests {
    @Test(arguments: Language.allCases)
    func withoutAPrinterThePageIsWrittenBesideTheWorkshopAndNamed(_ language: Language) async throws {
        let program = try Program(["ATELIER_LANGUAGE": language.rawValue])
        try await program.makeWorkshop()
        for name in ["w-page-1.pdf", "w-page-1-2.pdf"] {
            let outcome = try await program.run(["print", "w.atelier", "--page1"])
            #expect(outcome.exit == 3, "\(outcome)")
            #expect(outcome.out.isEmpty)
            #expect(outcome.err.contains(name), "\(outcome)")
            #expect(Words.speaks(language, outcome.err))
            let page = try #require(FileManager.default.contents(atPath: program.path(name)))
            #expect(page.starts(with: Data("%PDF-".utf8)))
        }
    }

    @Test func thePageAsAFileIsTheOneThatIsPrinted() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must(["synthesis", "w.atelier", "--format", "page1", "--output", "p.pdf"])
        _ = try await program.run("print w.atelier --page1")
        let written = FileManager.default.contents(atPath: program.path("p.pdf"))
        #expect(written != nil)
        #expect(written == FileManager.default.contents(atPath: program.path("w-page-1.pdf")))
    }

    @Test func theWholeAsAFileIsTheOneThatIsPrinted() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must(["synthesis", "w.atelier", "--format", "pdf", "--output", "p.pdf"])
        let outcome = try await program.run("print w.atelier")
        #expect(outcome.err.contains("w-synthese.pdf"), "\(outcome)")
        let written = FileManager.default.contents(atPath: program.path("p.pdf"))
        #expect(written != nil)
        #expect(written == FileManager.default.contents(atPath: program.path("w-synthese.pdf")))
    }

    @Test(arguments: [["--copies", "0"], ["--copies", "trente"], ["--edition", "secret"]])
    func refusesWhatCannotBePrinted(_ words: [String]) async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let before = program.contents
        let outcome = try await program.run(["print", "w.atelier"] + words)
        #expect(outcome.exit == 2, "\(outcome)")
        #expect(outcome.out.isEmpty)
        #expect(program.contents == before)
    }
}

import SessionEngine
import Synthesis
import Testing

@testable import Publishing

/// The paper says what the synthesis says: not a word less, not a word more.
@Suite("The words of the paper are those of the synthesis") struct WordsTests {
    private static let created = "2025-08-28T17:01:00+02:00"

    private func read(_ synthesis: Synthesis) throws -> PaperReading {
        try PaperReading(try PDFRenderer.render(synthesis, created: Self.created), of: synthesis)
    }

    private func expectSame(_ synthesis: Synthesis) throws {
        let paper = try read(synthesis)
        #expect(paper.rest.difference(from: Told(synthesis.textsAfterPage1)) == nil)
        // As full as it is: of what there was no room for the page says that it is left out.
        let differences = PageFit.ladder.map {
            paper.first.difference(from: Told(synthesis.textsOfPage1($0, as: paper.first)))
        }
        #expect(differences.contains(nil), "\(differences[0] ?? "")")
    }

    @Test(
        "Of the demonstration, in both editions and languages", arguments: Synthesis.Edition.allCases,
        Language.allCases)
    func demonstration(edition: Synthesis.Edition, language: Language) throws {
        try expectSame(Synthesis(of: try SampleWorkshop.demonstration(language), edition: edition))
    }

    @Test("Of a document that has every piece there is", arguments: Language.allCases)
    func everyPiece(language: Language) throws {
        try expectSame(.sample("des mots d'essai, et d'autres", language: language))
    }

    @Test("Of fifty contributions over many pages")
    func long() throws { try expectSame(Synthesis(of: try SampleWorkshop.made(contributions: 50))) }

    @Test("What is repeated on each page is the title, the section, the notice, the edition and the page")
    func repeated() throws {
        let synthesis = Synthesis(of: try SampleWorkshop.demonstration())
        let heading = synthesis.heading
        let paper = try read(synthesis)
        let titles = synthesis.sections.map(\.title) + [synthesis.annex.title]
        for (index, told) in paper.repeated.enumerated().dropFirst() {
            let foot = "· page \(index + 1) sur \(paper.repeated.count)"
            let wanted = titles.map { Told([heading.title, $0, heading.notice ?? "", heading.status, foot]) }
            #expect(wanted.contains(told), "\(told)")
        }
        let foot = try #require(paper.repeated.first)
        #expect(foot.hasPrefix(Told(heading.notice ?? "")))
    }
}

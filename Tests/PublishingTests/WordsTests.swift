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

    @Test("What paper adds to the synthesis has the spaces of its language", arguments: Language.allCases)
    func spaces(language: Language) {
        let phrases = Phrases(language)
        let synthesis = Synthesis.sample("mots", language: language)
        let known = synthesis.annex.entries.flatMap { [phrases.known(of: $0), phrases.source(of: $0.quotation)] }
        let sheets = [
            phrases.runningOrderEnd(minutes: 65), phrases.groupSheet("a", "Pays"), phrases.groupSheetHint,
            phrases.privacy("Mairie"), phrases.privacy(nil),
        ]
        let wide =
            [" ;", " :", " !", " ?", " »", "« "] + (language == .en ? ["\u{202F}", "\u{A0}:", "«", "'"] : ["'"])
        for text in known + sheets + [phrases.labelled("Lieu", "ici"), phrases.quoted("mots"), phrases.moreActions(2)] {
            #expect(!wide.contains { text.contains($0) }, "\(text)")
        }
        let first = phrases.day("2025-03-01")
        #expect(first == (language == .fr ? "1er\u{A0}mars 2025" : "1\u{A0}March 2025"))
        #expect(phrases.number(3) == (language == .fr ? "n°\u{A0}3" : "no.\u{A0}3"))
    }
}

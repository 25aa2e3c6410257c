import Foundation
import SessionEngine
import Synthesis
import Testing

@testable import Publishing

/// The whole synthesis on paper: it says what the synthesis says, on as many pages as it should.
@Suite("The synthesis as a document") struct DocumentTests {
    private static let created = "2025-08-28T17:01:00+02:00"

    private func pdf(_ synthesis: Synthesis) throws -> [UInt8] {
        try PDFRenderer.render(synthesis, created: Self.created)
    }

    /// The text of each page, in the order in which it is read.
    private func pages(_ bytes: [UInt8]) throws -> [String] {
        try answer(of: ["pdftotext", "-raw", "FILE", "-"], about: bytes).split(separator: "\u{C}").map(String.init)
    }

    /// Letters and signs without the spaces, hyphens and line ends that a line of paper adds.
    private func pure(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "-" && $0 != "\u{AD}" })
        )
        .precomposedStringWithCompatibilityMapping
    }

    @Test(
        "Page 1 stands alone; fifty contributions take 4 to 8 pages before the annex, five fewer, five hundred are all there",
        arguments: [(5, 2...4), (50, 4...8), (500, 8...60)])
    func length(count: Int, range: ClosedRange<Int>) throws {
        let synthesis = Synthesis(of: try SampleWorkshop.made(contributions: count))
        let bytes = try pdf(synthesis)
        let pages = try pages(bytes)
        #expect(
            try answer(of: ["qpdf", "--check", "FILE"], about: bytes).contains("No syntax or stream encoding errors"))
        let annex = try #require(pages.firstIndex { pure($0).contains(pure(synthesis.annex.title)) })
        #expect(range.contains(annex), "\(annex) pages before the annex of \(pages.count)")
        #expect(pages[0].contains("page 1 sur \(pages.count)"))
        #expect(pages[0].contains(synthesis.essential.takeawaysTitle))
        #expect(pages[0].contains(synthesis.essential.actionsTitle))
        for (index, page) in pages.enumerated() {
            #expect(page.contains("page \(index + 1) sur \(pages.count)"))
            #expect(page.contains("édition publique"))
        }
        let text = pure(pages[annex...].joined())
        for entry in synthesis.annex.entries { #expect(text.contains(pure("n°\(entry.quotation.number)"))) }
        #expect(synthesis.annex.entries.count == count)
    }

    @Test("The outline names every section; each contribution has its place in the annex, and a way there")
    func navigable() throws {
        let synthesis = Synthesis(of: try SampleWorkshop.demonstration())
        let bytes = try pdf(synthesis)
        let info = try answer(of: ["pdfinfo", "FILE"], about: bytes)
        #expect(info.contains("Tagged:          yes") && info.contains(synthesis.heading.title))
        let places = try answer(of: ["pdfinfo", "-dests", "FILE"], about: bytes)
        for entry in synthesis.annex.entries { #expect(places.contains("annex-\(entry.quotation.id.text)")) }
        let structure = try answer(of: ["pdfinfo", "-struct-text", "FILE"], about: bytes)
        let told = pure(structure)
        for section in synthesis.sections where !section.blocks.isEmpty { #expect(told.contains(pure(section.title))) }
        #expect(structure.contains("H1") && structure.contains("H2") && structure.contains("Table"))
        let objects = try answer(of: ["qpdf", "--qdf", "--object-streams=disable", "FILE", "-"], about: bytes)
        #expect(objects.contains("/Outlines"))
        #expect(objects.contains("/Lang (fr)"))
    }

    @Test("The same synthesis gives the same bytes; the internal edition says on each page that it is internal")
    func same() throws {
        let workshop = try SampleWorkshop.demonstration()
        let synthesis = Synthesis(of: workshop)
        #expect(try pdf(synthesis) == pdf(synthesis))
        let inside = Synthesis(of: workshop, edition: .internal)
        for page in try pages(try pdf(inside)) { #expect(page.contains(inside.heading.status)) }
    }

    @Test("A layout that names two sections prints these two, in its order, and no annex")
    func arranged() throws {
        let synthesis = Synthesis(of: try SampleWorkshop.demonstration())
        var layout = PaperLayout.standard
        layout.sections = [.levers, .frame]
        layout.hasAnnex = false
        let text = try pages(try PDFRenderer.render(synthesis, layout: layout, created: Self.created)).dropFirst()
            .joined()
        let titles = Dictionary(uniqueKeysWithValues: synthesis.sections.map { ($0.id, $0.title) })
        let levers = try #require(titles[.levers].flatMap { text.range(of: $0) })
        let frame = try #require(titles[.frame].flatMap { text.range(of: "\n" + $0) })
        #expect(levers.lowerBound < frame.lowerBound)
        #expect(!text.contains(synthesis.annex.title))
        #expect(titles[.groups].map { !text.contains($0) } ?? true)
    }

    @Test("Whatever was typed comes out, on pages that a reader of PDF finds sound", arguments: Synthesis.awkward)
    func awkward(words: String) throws {
        let bytes = try pdf(Synthesis.sample(words))
        #expect(
            try answer(of: ["qpdf", "--check", "FILE"], about: bytes).contains("No syntax or stream encoding errors"))
        #expect(try pages(bytes).count >= 2)
    }
}

extension Synthesis {
    /// What stands on the pages after the first, text by text in the order of reading.
    var wordsAfterPage1: [String] {
        sections.filter { !$0.blocks.isEmpty }.flatMap { [$0.title] + $0.blocks.flatMap(words(of:)) }
            + [annex.title] + annex.count.map(\.text)
            + annex.entries.map { $0.quotation.words } + annex.aside.flatMap(words(of:)) + annex.notes.map(\.text)
    }

    private func words(of block: SectionBlock) -> [String] {
        switch block {
        case .heading(let text): [text]
        case .paragraph(let sentences), .list(let sentences): sentences.map(\.text)
        case .quotations(let quotations): quotations.map(\.words)
        case .lines(let lines): lines.flatMap { [$0.label, $0.text] }
        case .table(let table): table.headings + table.rows.flatMap(\.cells)
        case .actions(let actions): actions.flatMap { [$0.what.words, $0.who, $0.when] }
        case .box(let title, let sentences): [title] + sentences.map(\.text)
        }
    }
}

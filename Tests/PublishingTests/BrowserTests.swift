import Foundation
import SessionEngine
import Synthesis
import Testing

@testable import Publishing

/// The page of HTML as a real browser prints it.
@Suite("The page of HTML, printed by a browser") struct BrowserTests {
    /// The demonstration's synthesis with a word in it that is longer than a line.
    private struct Print {
        let synthesis: Synthesis
        let longWord = String(repeating: "x", count: 300)
        let pdf: [UInt8]

        init() throws {
            var synthesis = Synthesis(of: try SampleWorkshop.demonstration())
            synthesis.annex.entries[0].quotation.words = longWord
            self.synthesis = synthesis
            let bench = try Workbench()
            try bench.write(try HTMLRenderer.render(synthesis), as: "page.html")
            try bench.run([
                "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--disable-crash-reporter", "--disable-background-networking", "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(bench.path("profile"))",
                "--no-pdf-header-footer", "--print-to-pdf=\(bench.path("page.pdf"))",
                "file://\(bench.path("page.html"))",
            ])
            pdf = try bench.bytes(of: "page.pdf")
        }
    }

    /// A browser takes seconds to start: it prints once for all that is asked of the sheets.
    private static let printed = Result { try Print() }

    /// A word on a sheet, in points from its top left corner.
    private struct Word {
        var text: String, page: Int
        var left: Double, top: Double, right: Double, bottom: Double
    }

    private func words(_ pdf: [UInt8]) throws -> [Word] {
        let boxes = try answer(of: ["pdftotext", "-bbox", "FILE", "-"], about: pdf)
        var words: [Word] = []
        var page = 0
        for line in boxes.split(separator: "\n") {
            if line.contains("<page ") { page += 1 }
            guard
                let match = line.firstMatch(
                    of: /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*)<\/word>/)
            else { continue }
            let places = [match.1, match.2, match.3, match.4].compactMap { Double($0) }
            try #require(places.count == 4)
            words.append(
                Word(
                    text: String(match.5), page: page, left: places[0], top: places[1], right: places[2],
                    bottom: places[3]))
        }
        return words
    }

    @Test("It fills as many sheets of A4 as our own PDF, give or take, and says every word in its order")
    func words() throws {
        let printed = try Self.printed.get()
        let info = try answer(of: ["pdfinfo", "FILE"], about: printed.pdf)
        #expect(info.contains("(A4)"), "\(info)")
        let ours = try answer(
            of: ["pdfinfo", "FILE"],
            about: try PDFRenderer.render(printed.synthesis, created: "2025-08-28T17:01:00+02:00"))
        func pages(_ info: String) throws -> Int {
            try #require(info.firstMatch(of: /Pages: +(\d+)/).flatMap { Int($0.output.1) })
        }
        #expect(try abs(pages(info) - pages(ours)) <= pages(ours) / 2)
        let synthesis = printed.synthesis
        let text = try answer(of: ["pdftotext", "-raw", "FILE", "-"], about: printed.pdf)
        let wanted =
            [synthesis.heading.title, synthesis.heading.status] + synthesis.essential.takeaways.map(\.sentence.text)
            + synthesis.essential.actions.flatMap { [$0.what.words, $0.who, $0.when] } + synthesis.wordsAfterPage1
        let missing = firstMissing(of: wanted, in: text)
        #expect(missing == nil)
    }

    @Test("Page 1 stands alone: its last sentence is on the first sheet, the first section on the second")
    func page1() throws {
        let printed = try Self.printed.get()
        let words = try words(printed.pdf)
        func sheet(_ number: Int) -> String {
            withoutSpaces(words.filter { $0.page == number }.map(\.text).joined())
        }
        let last = try #require(printed.synthesis.essential.notes.last)
        #expect(sheet(1).contains(withoutSpaces(MarkupText.escape(last.text))))
        let next = try #require(printed.synthesis.sections.first)
        #expect(sheet(2).hasPrefix(withoutSpaces(MarkupText.escape(next.title))))
    }

    @Test("Nothing is cut: every word stands between the margins, one that is longer than a line too")
    func margins() throws {
        let printed = try Self.printed.get()
        let layout = PaperLayout.standard
        let point = 72 / 25.4
        let across = layout.horizontalMargin * point - 1
        // A letter's box is higher than the line of a heading that it stands in.
        let down = layout.verticalMargin * point - 12
        let words = try words(printed.pdf)
        #expect(words.count > 500)
        let cut = words.filter { word in
            word.left < across || word.right > Paper.a4.width - across || word.top < down
                || word.bottom > Paper.a4.height - down
        }
        #expect(cut.isEmpty)
    }

    @Test("The diagram is drawn on the first sheet, below what it rests on")
    func diagram() throws {
        let printed = try Self.printed.get()
        let diagram = printed.synthesis.essential.diagram
        let page = try words(printed.pdf).filter { $0.page == 1 }
        func row(of text: String) throws -> Word {
            let wanted = withoutSpaces(MarkupText.escape(text)).prefix(20)
            return try #require(
                page.indices.first { withoutSpaces(page[$0...].prefix(20).map(\.text).joined()).hasPrefix(wanted) }
                    .map { page[$0] }, "\(text)")
        }
        let top = try row(of: diagram.basis.text).bottom, bottom = try row(of: diagram.caution).top
        try #require(bottom - top > 150, "A diagram of this height cannot be read.")
        let picture = try answerBytes(
            of: [
                "pdftoppm", "-r", "72", "-gray", "-f", "1", "-l", "1", "-x", "57", "-W", "481", "-y", "\(Int(top) + 2)",
                "-H", "\(Int(bottom - top) - 4)", "FILE",
            ], about: printed.pdf)
        let gray = try Gray(picture)
        #expect(gray.share { $0 < 128 } > 0.01, "blank")
        #expect(gray.share { $0 < 128 } < 0.3, "black")
        // Its letters and lines are in every fourth of it, not in a corner.
        for part in 0..<4 { #expect(gray.column(part, of: 4).contains { $0 < 128 }) }
    }

    /// A picture in grey as pdftoppm writes it (PGM, netpbm's format 5): `P5`, width, height, 255, then the bytes.
    private struct Gray {
        let width: Int
        let bytes: ArraySlice<UInt8>

        init(_ file: [UInt8]) throws {
            let head = file.split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false)
            try #require(head.count == 4 && head[0].elementsEqual("P5".utf8))
            width = try #require(
                String(decoding: head[1], as: UTF8.self).split(separator: " ").first.flatMap { Int($0) })
            bytes = head[3]
        }

        func share(where isOne: (UInt8) -> Bool) -> Double { Double(bytes.count(where: isOne)) / Double(bytes.count) }

        func column(_ part: Int, of parts: Int) -> [UInt8] {
            bytes.enumerated().filter { $0.offset % width * parts / width == part }.map(\.element)
        }
    }
}

import Foundation
import FoundationXML
import SessionEngine
import Synthesis
import Testing

@testable import Publishing

/// Our files as LibreOffice opens them: the table in its spreadsheet, the page in its word processor.
@Suite("The CSV and the HTML, opened by LibreOffice") struct OfficeTests {
    /// Its answer is a document in one file of XML.
    private static func convert(_ text: String, named name: String, filter: String, to ending: String) throws -> [UInt8]
    {
        let bench = try Workbench()
        try bench.write(text, as: name)
        try bench.run([
            "soffice", "--headless", "--norestore", "-env:UserInstallation=file://\(bench.path("profile"))",
            "--infilter=\(filter)", "--convert-to", ending, name,
        ])
        return try bench.bytes(of: name.prefix { $0 != "." } + "." + ending)
    }

    /// What stands in such a document.
    private final class Reading: NSObject, XMLParserDelegate {
        struct Cell: Equatable {
            var text = "", kind: String?, formula: String?
        }

        /// Every row that says something.
        var rows: [[Cell]] { allRows.map { Array($0.prefix(17)) }.filter { $0.contains { !$0.text.isEmpty } } }
        private(set) var headings: [(level: Int, text: String)] = []
        private(set) var elements: [(name: String, attributes: [String: String])] = []
        private(set) var text = ""
        private var allRows: [[Cell]] = []
        private var open: [String] = []
        private var cell = Cell()
        private var repeats = 1

        init(_ document: [UInt8]) throws {
            super.init()
            let parser = XMLParser(data: Data(document))
            parser.delegate = self
            try #require(parser.parse(), "\(String(describing: parser.parserError))")
        }

        func count(_ name: String) -> Int { elements.count { $0.name == name } }

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            open.append(name)
            elements.append((name, attributes))
            func number(_ attribute: String) -> Int { attributes[attribute].flatMap { Int($0) } ?? 1 }
            switch name {
            case "table:table-row": allRows.append([])
            case "table:table-cell":
                cell = Cell(kind: attributes["office:value-type"], formula: attributes["table:formula"])
                // Neighbours that say the same are told once; an empty row is one cell, thousands of columns wide.
                repeats = min(number("table:number-columns-repeated"), 17)
            case "text:h": headings.append((number("text:outline-level"), ""))
            case "text:s": say(String(repeating: " ", count: number("text:c")))
            default: break
            }
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) {
            if open.contains("office:body"), open.last?.hasPrefix("text:") == true { say(string) }
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open.removeLast()
            if name == "table:table-cell", let row = allRows.indices.last {
                allRows[row] += Array(repeating: cell, count: repeats)
            }
        }

        private func say(_ string: String) {
            text += string
            if open.contains("table:table-cell") { cell.text += string }
            if open.contains("text:h"), let last = headings.indices.last { headings[last].text += string }
        }
    }

    @Test("The spreadsheet has our columns and lines, every cell to the letter, and nothing that it would compute")
    func table() throws {
        var synthesis = Synthesis.sample("mot")
        synthesis.annex.entries = Synthesis.awkward.flatMap { Synthesis.sample($0).annex.entries }
        // French tables have semicolons (59); quotation marks (34); UTF-8 (76); from the first line.
        let reading = try Reading(
            Self.convert(
                CSVRenderer.render(synthesis), named: "annex.csv", filter: "CSV:59,34,76,1", to: "fods"))
        let rows = reading.rows
        try #require(rows.count == 1 + Synthesis.awkward.count)
        #expect(
            rows[0].map(\.text) == [
                "numéro", "texte", "type", "phase", "groupe", "acteur", "pour", "leviers", "qui", "quand", "minutage",
                "marques", "remarques", "id", "scindée du n°", "expérience", "enregistrements",
            ])
        #expect(
            rows.dropFirst().allSatisfy {
                $0.count == 17 && $0[0].kind == "float" && $0[13].text == "c1" && $0[14].text == "3"
            })
        for (row, words) in zip(rows.dropFirst(), Synthesis.awkward) {
            let shown = withoutSpaces(Shown.safe(words))
            // Text, actor, for whom, who.
            for column in [1, 5, 6, 8] {
                let cell = row[column]
                #expect(cell.kind == "string" && cell.formula == nil, "\(words) became \(cell)")
                let text = withoutSpaces(cell.text)
                #expect(text == shown || text == "'" + shown)
            }
        }
        #expect(rows.joined().allSatisfy { $0.formula == nil })
    }

    @Test("The word processor has our headings, tables and words, and the diagram at its true height")
    func page() throws {
        let synthesis = Synthesis(of: try SampleWorkshop.demonstration())
        let page = try HTMLRenderer.render(synthesis)
        let reading = try Reading(
            Self.convert(page, named: "page.html", filter: "HTML (StarWriter)", to: "fodt"))
        let wanted = page.matches(of: /<h(\d)/).compactMap { Int($0.output.1) }
        #expect(reading.headings.map(\.level) == wanted)
        let titles = [synthesis.heading.title] + synthesis.sections.filter { !$0.blocks.isEmpty }.map(\.title)
        for title in titles {
            #expect(reading.headings.contains { withoutSpaces($0.text) == withoutSpaces(title) }, "\(title)")
        }
        #expect(reading.count("table:table") == page.ranges(of: "<table").count)
        let missing = firstMissing(
            of: synthesis.essential.takeaways.map(\.sentence.text) + synthesis.wordsAfterPage1, in: reading.text)
        #expect(missing == nil)
        let frames = reading.elements.filter { $0.name == "draw:frame" }.map(\.attributes)
        try #require(frames.count == 1)
        #expect(reading.count("draw:image") >= 1)
        func inches(_ attribute: String) throws -> Double {
            try #require(frames[0][attribute].flatMap { Double($0.replacing("in", with: "")) })
        }
        #expect(try (1.9...2.2).contains(inches("svg:width") / inches("svg:height")))
    }
}

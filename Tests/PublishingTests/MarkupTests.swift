import Foundation
import FoundationXML
import SessionEngine
import Synthesis
import Testing

@testable import Publishing

/// HTML and SVG as a parser reads them: sound, whole, and with nothing of what was typed taken for markup.
@Suite("The synthesis as HTML and SVG") struct MarkupTests {
    /// What a parser found: every element's name and attributes in order, and all text.
    private final class Reading: NSObject, XMLParserDelegate {
        var elements: [(name: String, attributes: [String: String])] = []
        var text = ""

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            elements.append((name, attributes))
            if name != "tspan" { text += "\n" }
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

        func values(_ attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }
    }

    private func read(_ markup: String) throws -> Reading {
        let parser = XMLParser(data: Data(markup.utf8))
        let reading = Reading()
        parser.delegate = reading
        let isSound = parser.parse()
        #expect(isSound, "\(String(describing: parser.parserError)) line \(parser.lineNumber)")
        return reading
    }

    private func pure(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }

    @Test("The page says every word of the synthesis, in its order", arguments: Synthesis.Edition.allCases)
    func words(edition: Synthesis.Edition) throws {
        let synthesis = Synthesis(of: try SampleWorkshop.demonstration(), edition: edition)
        let text = pure(try read(try HTMLRenderer.render(synthesis)).text)
        var rest = text[...]
        let wanted =
            [synthesis.heading.title, synthesis.heading.status] + synthesis.essential.takeaways.map(\.sentence.text)
            + synthesis.essential.actions.flatMap { [$0.what.words, $0.who, $0.when] } + synthesis.wordsAfterPage1
        for words in wanted where !words.isEmpty {
            let found = rest.range(of: pure(words))
            #expect(found != nil, "\(words) — after: \(rest.prefix(100))")
            if let found { rest = rest[found.upperBound...] }
        }
    }

    @Test("Each contribution has one place, every link leads to a place, nothing is fetched from elsewhere")
    func links() throws {
        let synthesis = Synthesis(of: try SampleWorkshop.demonstration())
        let reading = try read(try HTMLRenderer.render(synthesis))
        let ids = reading.values("id")
        #expect(Set(ids).count == ids.count)
        #expect(ids.count { $0.hasPrefix("line-") } == synthesis.annex.entries.count)
        let links = reading.values("href")
        #expect(links.count > synthesis.annex.entries.count / 2)
        #expect(links.allSatisfy { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) })
        #expect(reading.values("src").allSatisfy { $0.hasPrefix("data:image/svg+xml;base64,") })
        #expect(reading.values("alt").first?.contains(synthesis.essential.diagram.places[0].tally.text) == true)
        #expect(!reading.elements.contains { ["script", "link", "iframe", "object"].contains($0.name) })
    }

    @Test("What was typed is text and nothing else, in the page and in the drawing", arguments: Synthesis.awkward)
    func awkward(words: String) throws {
        let plain = Synthesis.sample("mots")
        let typed = Synthesis.sample(words)
        for render in [{ try HTMLRenderer.render($0) }, { try SVGRenderer.render($0) }]
            as [(Synthesis) throws -> String]
        {
            let markup = try render(typed)
            let names = Set(try read(markup).elements.map(\.name))
            #expect(names.isSubset(of: try read(try render(plain)).elements.map(\.name)))
            #expect(!markup.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || Shown.isHidden($0) })
        }
        #expect(pure(try read(try HTMLRenderer.render(typed)).text).contains(pure(Shown.safe(words))))
    }

    @Test("The drawing has real text: every lever by its name, its figures, and its words, within the sheet")
    func drawing() throws {
        let synthesis = Synthesis(of: try SampleWorkshop.demonstration())
        let markup = try SVGRenderer.render(synthesis)
        #expect(try SVGRenderer.render(synthesis) == markup)
        let reading = try read(markup)
        let text = pure(reading.text)
        for place in synthesis.essential.diagram.places {
            #expect(text.contains(pure(place.label)) || text.contains(pure(place.short)))
            #expect(text.contains(pure("+ \(place.conditions) − \(place.pitfalls)")))
            for quotation in place.quotations.prefix(1) {
                #expect(text.contains(pure(quotation.words.prefix(20) + "")))
            }
        }
        let size = try #require(reading.values("viewBox").first).split(separator: " ").compactMap { Double($0) }
        for element in reading.elements where element.name == "text" {
            let x = try #require(element.attributes["x"].flatMap { Double($0) })
            let y = try #require(element.attributes["y"].flatMap { Double($0) })
            let length = try #require(element.attributes["textLength"].flatMap { Double($0) })
            #expect(x >= 0 && x + length <= size[2] && y > 0 && y <= size[3])
        }
    }

    @Test("Page 1, the drawing and the poster set the same levers in the same order")
    func poster() throws {
        let synthesis = Synthesis(of: try SampleWorkshop.demonstration())
        let poster = try PDFRenderer.renderPoster(synthesis, created: "2025-08-28T17:01:00+02:00")
        #expect(
            try answer(of: ["qpdf", "--check", "FILE"], about: poster).contains("No syntax or stream encoding errors"))
        let info = try answer(of: ["pdfinfo", "FILE"], about: poster)
        #expect(info.contains("1190.55 x 841.89") && info.contains("Pages:           1\n"))
        let text = pure(try answer(of: ["pdftotext", "-raw", "FILE", "-"], about: poster))
        for place in synthesis.essential.diagram.places {
            #expect(text.contains(pure(place.label)) || text.contains(pure(place.short)))
        }
    }
}

import SessionEngine
import Synthesis
import Testing

@testable import Publishing

/// Bundles that were put on a lever stand in every form of the diagram, beside the words kept.
@Suite("The room's own levers on paper") struct OwnLeverTests {
    private func synthesis() throws -> Synthesis {
        var synthesis = Synthesis(of: try SampleWorkshop.demonstration())
        for index in synthesis.essential.diagram.places.indices {
            synthesis.essential.diagram.places[index].own = [
                OwnLever(title: "Banc \(index)", tally: Sentence("2\u{A0}contributions"))
            ]
        }
        return synthesis
    }

    @Test("Their titles are on page 1, as PDF, as a drawing and as text")
    func shown() throws {
        let synthesis = try synthesis()
        let page = try answer(
            of: ["pdftotext", "-raw", "FILE", "-"],
            about: try PDFRenderer.render(synthesis, created: "2025-08-28T17:01:00+02:00"))
        let first = page.split(separator: "\u{C}").first ?? ""
        let drawing = try SVGRenderer.render(synthesis)
        let text = TextRenderer.render(synthesis), markdown = MarkdownRenderer.render(synthesis)
        for index in synthesis.essential.diagram.places.indices {
            for shown in [String(first), drawing, text, markdown, try JSONRenderer.render(synthesis)] {
                #expect(shown.contains("Banc \(index)") || shown.contains("Banc\u{A0}\(index)"), "\(index)")
            }
        }
    }
}

import Publishing
import SessionEngine
import Synthesis
import Testing

@Suite("The questions of a closing on paper")
struct ClosingTests {
    private func synthesis() throws -> Synthesis {
        var synthesis = Synthesis(of: try SampleWorkshop.demonstration())
        synthesis.essential.takeaways = [
            TakeawayLine(question: "Sous quelle forme *le rendre* ?", Sentence("Un récit & une carte.")),
            TakeawayLine(Sentence("Sans question.")),
        ]
        return synthesis
    }

    @Test("stand above their answers in every form, and leave the others as they were")
    func forms() throws {
        let synthesis = try synthesis()
        let text = TextRenderer.render(synthesis)
        #expect(text.contains("1. Sous quelle forme *le rendre* ?\n   Un récit & une carte.\n2. Sans question.\n"))
        let markdown = MarkdownRenderer.render(synthesis)
        #expect(
            markdown.contains(
                "1. *Sous quelle forme \\*le rendre\\* ?*\\\n   Un récit & une carte.\n2. Sans question.\n")
                || markdown.contains("1. *Sous quelle forme \\*le rendre\\* ?*\\\n   Un récit \\& une carte.\n"),
            "\(markdown.prefix(900))")
        let html = try HTMLRenderer.render(synthesis)
        #expect(
            html.contains("<li><i>Sous quelle forme *le rendre* ?</i><br>Un récit &amp; une carte.</li>")
                && html.contains("<li>Sans question.</li>"))
        let json = try JSONRenderer.render(synthesis)
        #expect(
            json.contains(#""question" : "Sous quelle forme *le rendre* ?""#) && json.contains(#""question" : null"#))
    }

    @Test("stand on page 1, which stays one page")
    func page1() throws {
        let bytes = try PDFRenderer.renderPage1(try synthesis(), created: "2025-08-28T17:01:00+02:00")
        let text = try answer(of: ["pdftotext", "-layout", "FILE", "-"], about: bytes)
        #expect(text.contains("Sous quelle forme *le rendre* ?"))
        #expect(try answer(of: ["pdfinfo", "FILE"], about: bytes).contains("Pages:           1\n"))
    }
}

import SessionEngine
package import Synthesis

/// Page 1 of the synthesis as an A4 PDF, standing alone.
package enum PDFRenderer {
    /// The bytes of the page; `created` is the moment of its making, ISO 8601 with offset, given from outside so that
    /// the same workshop gives the same bytes.
    package static func renderPage1(_ synthesis: Synthesis, created: String) throws(PaperTrouble) -> [UInt8] {
        let setter = try Typesetter(language: synthesis.language.rawValue)
        let heading = synthesis.heading
        let canvas = PDFCanvas(
            .a4,
            PDFMetadata(
                title: heading.title, author: heading.lines.map(\.text).first ?? "", subject: heading.status,
                language: synthesis.language.rawValue, created: created))
        let fits = PageFit.ladder
        for fit in fits {
            let page = Page1(synthesis: synthesis, setter: setter, canvas: canvas, fit: fit)
            guard page.diagramHeight >= fit.diagram || fit == fits.last else { continue }
            page.draw()
            break
        }
        return try canvas.finish()
    }
}

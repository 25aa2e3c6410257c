import SessionEngine
package import Synthesis

/// The synthesis as an A4 PDF.
///
/// `created` is the moment of its making, ISO 8601 with offset, given from outside so that the same workshop gives the
/// same bytes.
package enum PDFRenderer {
    /// The whole document: page 1, the sections, the annex.
    package static func render(
        _ synthesis: Synthesis, layout: PaperLayout = .standard, created: String
    ) throws(PaperTrouble) -> [UInt8] {
        let making = try Making(synthesis.arranged(by: layout), layout, created: created)
        var flow = DocumentFlow(making.synthesis, setter: making.setter, look: making.look)
        flow.sections()
        if layout.hasAnnex { flow.annex() }
        let painter = DocumentPainter(
            synthesis: making.synthesis, setter: making.setter, canvas: making.canvas, look: making.look)
        let pagination = painter.paginate(flow.items)
        let pages = flow.items.isEmpty ? 1 : 1 + pagination.pages
        making.drawPage1(of: pages)
        if pages > 1 { painter.draw(flow.items, pagination, pages: pages) }
        return try making.canvas.finish()
    }

    /// Page 1 alone.
    package static func renderPage1(
        _ synthesis: Synthesis, layout: PaperLayout = .standard, created: String
    ) throws(PaperTrouble) -> [UInt8] {
        let making = try Making(synthesis, layout, created: created)
        making.drawPage1(of: 1)
        return try making.canvas.finish()
    }
}

/// What every page of one document is made with.
struct Making {
    let synthesis: Synthesis
    let look: PaperLook
    let setter: Typesetter
    let canvas: PDFCanvas

    init(
        _ synthesis: Synthesis, _ layout: PaperLayout, paper: Paper? = nil, created: String
    ) throws(PaperTrouble) {
        self.synthesis = synthesis
        look = PaperLook(layout)
        setter = try Typesetter(language: synthesis.language.rawValue, look.fonts)
        let heading = synthesis.heading
        canvas = PDFCanvas(
            paper ?? look.paper,
            PDFMetadata(
                title: heading.title, author: heading.lines.map(\.text).first ?? "", subject: heading.status,
                language: synthesis.language.rawValue, created: created))
    }

    /// Draws page 1 at the fullest fit that stands on it.
    func drawPage1(of pages: Int) {
        let fits = PageFit.ladder
        for fit in fits {
            let page = Page1(
                synthesis: synthesis, setter: setter, canvas: canvas, fit: fit, look: look, pages: pages)
            guard page.diagramHeight >= fit.diagram || fit == fits.last else { continue }
            return page.draw()
        }
    }
}

import SessionEngine
package import Synthesis

extension PDFRenderer {
    /// The diagram alone on a sheet of A3, to be read from the back of a room.
    package static func renderPoster(
        _ synthesis: Synthesis, layout: PaperLayout = .standard, created: String
    ) throws(PaperTrouble) -> [UInt8] {
        let making = try Making(synthesis, layout, paper: .poster, created: created)
        let poster = Poster(synthesis: synthesis, setter: making.setter, look: making.look)
        making.canvas.mark("top", at: Point(0, 0))
        making.canvas.outline(synthesis.heading.title, to: "top")
        making.canvas.enlarged(by: Poster.factor) { poster.draw(on: making.canvas) }
        return try making.canvas.finish()
    }
}

/// A sheet that is laid out small and drawn large.
struct Poster {
    let synthesis: Synthesis
    let setter: Typesetter
    let look: PaperLook

    /// How much larger than on page 1 everything is.
    static let factor = 1.9

    private var body: Box {
        let paper = Paper.poster
        return Box(
            x: paper.horizontal / Self.factor, y: paper.vertical / Self.factor,
            width: paper.body.width / Self.factor, height: paper.body.height / Self.factor)
    }

    func draw(on canvas: PDFCanvas) {
        let phrases = Phrases(synthesis.language)
        let diagram = synthesis.essential.diagram
        let title = set(synthesis.heading.title, TextStyle(.text, 19, .bold, ink: look.deep), lines: 2)
        let status = [synthesis.heading.notice, diagram.title, synthesis.heading.status].compactMap { $0 }
        let subtitle = set(status.joined(separator: " · "), TextStyle(.label, 9.5, .bold, ink: look.grey))
        let foot = set(
            [diagram.basis.text, diagram.caution].filter { !$0.isEmpty }.joined(separator: " "),
            TextStyle(.label, 6.5, italic: true, ink: look.grey))
        var y = body.y
        for (tag, block) in [(PDFTag.heading1, title), (.paragraph, subtitle)] {
            canvas.tagged(tag) { canvas.draw(block, at: Point(body.x, y)) }
            y += block.height + 3
        }
        let box = Box(x: body.x, y: y + 4, width: body.width, height: body.bottom - foot.height - 6 - y - 4)
        let drawing = DiagramDrawing(diagram, in: box, setter: setter, phrases: phrases, look: look, quotations: 2)
        canvas.tagged(.figure) { canvas.draw(drawing.marks) }
        canvas.tagged(.caption) { canvas.draw(foot, at: Point(body.x, body.bottom - foot.height)) }
    }

    private func set(_ text: String, _ style: TextStyle, lines: Int? = nil) -> TextBlock {
        setter.set(text, style, Setting(width: body.width, spacing: 1.0, lines: lines))
    }
}

import SessionEngine
import Synthesis

/// Page 1 at one fit: what stands above the diagram, the diagram in the room that is left, what stands below.
struct Page1 {
    let synthesis: Synthesis
    let setter: Typesetter
    let canvas: PDFCanvas
    let fit: PageFit
    let look: PaperLook
    /// How many pages the document has.
    var pages = 1

    /// Between two pieces of a line: it ends one rather than begin the next.
    private static let dot = "\u{A0}\u{A0}· "
    private static let space = 7.0
    private static let footer = 16.0
    private static let logo = 100.0

    private var body: Box { look.body }
    private var phrases: Phrases { Phrases(synthesis.language) }
    private var essential: Essential { synthesis.essential }

    /// A piece of the page: a block of text with its place in the structure, drawn `indent` to the right.
    private struct Piece {
        var tag: PDFTag
        var block: TextBlock
        var after = 2.0
        var indent = 0.0
    }

    /// The height that is left for the diagram, in points; negative when the rest does not fit.
    var diagramHeight: Double {
        body.height - height(of: upper) - height(of: lower) - tableHeight - captionHeight - Self.footer - 3
            * Self.space
    }

    func draw() {
        canvas.mark("top", at: Point(body.x, body.y))
        canvas.outline(synthesis.heading.title, to: "top")
        if let logo = look.logo {
            let place = Box(x: body.right - Self.logo, y: body.y, width: Self.logo, height: 48)
            canvas.tagged(.figure) { _ = canvas.draw(png: logo, in: place) }
        }
        var y = draw(upper, from: body.y)
        // A figure without the room's words wants less room.
        let isBare = essential.diagram.places.allSatisfy { $0.quotations.isEmpty && $0.own.isEmpty }
        let height = max(120, min(diagramHeight, isBare ? 270 : 420))
        y = drawDiagram(from: y + Self.space, height: height) + Self.space
        y = draw(actionsHeading, from: y)
        y = drawActions(from: y)
        _ = draw(closingPieces, from: y)
        PageFoot(synthesis: synthesis, setter: setter, look: look).draw(on: canvas, pages: pages)
    }

    private func height(of pieces: [Piece]) -> Double { pieces.reduce(0) { $0 + $1.block.height + $1.after } }

    private func draw(_ pieces: [Piece], from start: Double) -> Double {
        var y = start
        for piece in pieces {
            canvas.tagged(piece.tag) { canvas.draw(piece.block, at: Point(body.x + piece.indent, y)) }
            y += piece.block.height + piece.after
        }
        return y
    }

    // MARK: heading and things to keep

    private var upper: [Piece] { headPieces + takeawayPieces }

    private var headPieces: [Piece] {
        let heading = synthesis.heading
        var pieces: [Piece] = []
        if let notice = heading.notice {
            pieces.append(
                piece(.note, notice, TextStyle(.label, fit.text - 1, .bold, ink: look.deep), after: 4, besideLogo: true)
            )
        }
        pieces.append(
            piece(
                .heading1, heading.title, TextStyle(.text, fit.text + 9, .bold, ink: look.deep), after: 3,
                besideLogo: true))
        let lines = heading.lines.map { "\($0.label)\(phrases.say(fr: " : ", en: ": "))\($0.text)" }
        pieces.append(piece(.paragraph, lines.joined(separator: Self.dot), TextStyle(.label, fit.text - 1.5)))
        pieces.append(
            piece(
                .paragraph, heading.status, TextStyle(.label, fit.text - 1.5, .bold, ink: look.grey),
                after: Self.space))
        return pieces
    }

    private var takeawayPieces: [Piece] {
        var pieces = [title(essential.takeawaysTitle)]
        if let missing = essential.takeawaysMissing {
            pieces.append(piece(.paragraph, missing.text, TextStyle(.text, fit.text, italic: true, ink: look.grey)))
        }
        for (index, takeaway) in essential.takeaways.enumerated() {
            let style = TextStyle(.text, fit.text + 0.5)
            let asked = takeaway.question.map {
                [TextRun($0 + "\n", TextStyle(.label, fit.text - 0.5, italic: true, ink: look.grey))]
            }
            let number = TextRun("\(index + 1).\u{A0}", TextStyle(.label, fit.text + 0.5, .bold, ink: look.deep))
            let runs = [number] + (asked ?? []) + [TextRun(takeaway.sentence.text, style)]
            let lines = fit.takeawayLines.map { asked == nil ? $0 : $0 + 1 }
            let width = body.width - 8
            pieces.append(
                Piece(
                    tag: .item,
                    block: setter.set(
                        runs, Setting(width: width, spacing: 1.05, lines: lines, isHyphenated: true)),
                    after: 3, indent: 8))
        }
        return pieces
    }

    // MARK: diagram

    private var basis: TextBlock {
        setter.set(
            essential.diagram.basis.text, TextStyle(.label, 8, ink: look.grey),
            Setting(width: body.width, isHyphenated: true))
    }

    private var caution: TextBlock {
        setter.set(
            essential.diagram.caution, TextStyle(.label, 7, italic: true, ink: look.grey),
            Setting(width: body.width, isHyphenated: true))
    }

    private var captionHeight: Double {
        height(of: [title(essential.diagram.title)]) + basis.height + 4 + caution.height + 4
    }

    private func drawDiagram(from start: Double, height: Double) -> Double {
        var y = draw([title(essential.diagram.title)], from: start)
        canvas.tagged(.paragraph) { canvas.draw(basis, at: Point(body.x, y)) }
        y += basis.height + 4
        let box = Box(x: body.x, y: y, width: body.width, height: height)
        let drawing = DiagramDrawing(
            essential.diagram, in: box, setter: setter, phrases: phrases, look: look, quotations: fit.quotations)
        canvas.tagged(.figure) { canvas.draw(drawing.marks) }
        y = box.bottom + 4
        canvas.tagged(.caption) { canvas.draw(caution, at: Point(body.x, y)) }
        return y + caution.height
    }

    // MARK: actions, next date, notes

    private var lower: [Piece] { actionsHeading + closingPieces }

    private var actionsHeading: [Piece] { [title(essential.actionsTitle)] }

    private var closingPieces: [Piece] {
        var pieces: [Piece] = []
        if let missing = essential.actionsMissing {
            pieces.append(piece(.paragraph, missing.text, TextStyle(.text, fit.text, italic: true, ink: look.grey)))
        }
        let more = essential.actions.count - fit.actions
        if more > 0 {
            pieces.append(piece(.paragraph, phrases.moreActions(more), TextStyle(.text, fit.text - 1, italic: true)))
        }
        if let next = essential.next {
            let runs = [
                TextRun(
                    next.label + phrases.say(fr: " : ", en: ": "),
                    TextStyle(.label, fit.text, .bold, ink: look.deep)),
                TextRun(next.text, TextStyle(.text, fit.text)),
            ]
            pieces.append(
                Piece(
                    tag: .paragraph,
                    block: setter.set(
                        runs, Setting(width: body.width, lines: fit.noteLines, isHyphenated: true)),
                    after: 4))
        }
        let notes = essential.notes.map(\.text).joined(separator: Self.dot)
        if !notes.isEmpty {
            pieces.append(
                piece(
                    .note, notes, TextStyle(.label, fit.text - 2.5, ink: look.grey),
                    lines: fit.noteLines.map { $0 * 2 }))
        }
        return pieces
    }

    /// The cells of one action: what, who, when.
    private func cells(_ action: ActionLine) -> [TextBlock] {
        let texts = [phrases.quoted(action.what.words), action.who, action.when]
        return zip(texts, columns).map { text, column in
            setter.set(
                text, TextStyle(.text, fit.text - 0.5),
                Setting(
                    width: column.width, spacing: 1.0, lines: fit.takeawayLines.map { min($0, 3) } ?? 3,
                    isHyphenated: true))
        }
    }

    private var headCells: [TextBlock] {
        zip([phrases.what, phrases.who, phrases.when], columns).map { text, column in
            setter.set(
                text, TextStyle(.label, fit.text - 2, .bold, ink: look.grey), Setting(width: column.width, lines: 1)
            )
        }
    }

    private var columns: [(x: Double, width: Double)] {
        let gap = 10.0
        let widths = [0.54, 0.24, 0.22].map { $0 * body.width - gap }
        return [
            (body.x, widths[0]), (body.x + widths[0] + gap, widths[1]),
            (body.x + widths[0] + widths[1] + 2 * gap, widths[2] + gap),
        ]
    }

    private var rows: [[TextBlock]] {
        let shown = essential.actions.prefix(fit.actions)
        return shown.isEmpty ? [] : [headCells] + shown.map(cells)
    }

    private var tableHeight: Double { rows.reduce(0) { $0 + rowHeight($1) } + 4 }

    private func rowHeight(_ row: [TextBlock]) -> Double { (row.map(\.height).max() ?? 0) + 4 }

    private func drawActions(from start: Double) -> Double {
        guard !rows.isEmpty else { return start }
        var y = start
        canvas.tagged(.table) {
            for (index, row) in rows.enumerated() {
                canvas.tagged(.row) {
                    for (block, column) in zip(row, columns) {
                        canvas.tagged(index == 0 ? .heading : .cell) { canvas.draw(block, at: Point(column.x, y)) }
                    }
                }
                y += rowHeight(row)
                let line = Path.line(from: Point(body.x, y - 2), to: Point(body.right, y - 2))
                canvas.stroke(line, look.rule, width: 0.4)
            }
        }
        return y + 4
    }

    // MARK: small pieces

    private func title(_ text: String) -> Piece {
        piece(.heading2, text, TextStyle(.label, fit.text + 2, .bold, ink: look.deep))
    }

    private func piece(
        _ tag: PDFTag, _ text: String, _ style: TextStyle, after: Double = 2, lines: Int? = nil,
        besideLogo: Bool = false
    ) -> Piece {
        let width = body.width - (besideLogo && look.logo != nil ? Self.logo + 12 : 0)
        return Piece(
            tag: tag,
            block: setter.set(
                text, style,
                Setting(width: width, spacing: 1.05, lines: lines, isHyphenated: tag == .paragraph || tag == .note)),
            after: after)
    }
}

import SessionEngine
import Synthesis

/// Lays a stream of pieces on pages and draws them: structure, links, outline, boxes, running heads and feet.
struct DocumentPainter {
    let synthesis: Synthesis
    let setter: Typesetter
    let canvas: PDFCanvas
    let look: PaperLook

    /// How much of the page the running head takes from the text.
    private static let headRoom = 26.0
    private static let footRoom = 20.0

    private var phrases: Phrases { Phrases(synthesis.language) }
    private var textArea: Box {
        let body = look.body
        return Box(
            x: body.x, y: body.y + Self.headRoom, width: body.width,
            height: body.height - Self.headRoom - Self.footRoom)
    }

    /// Where everything falls.
    func paginate(_ items: [FlowItem]) -> Pagination {
        var head: [FlowCell] = []
        var measures: [Pagination.Measure] = []
        for item in items {
            switch item {
            case .head(let cells): head = cells
            case .piece(let piece): measures.append(measure(piece, under: head))
            case .open, .close, .outline, .boxBegins, .boxEnds: break
            }
        }
        return Pagination(measures, height: textArea.height)
    }

    private func measure(_ piece: FlowPiece, under head: [FlowCell]) -> Pagination.Measure {
        let splits = piece.lines.count > 1 && !piece.keepsNext
        return Pagination.Measure(
            feet: splits ? piece.lines.map(\.bottom) : [piece.height], before: piece.before, after: piece.after,
            keepsNext: piece.keepsNext, splits: splits, head: head.isEmpty ? 0 : FlowPiece(row: head).height + 5)
    }

    /// Draws the pages after page 1, which stands already; `pages` counts the whole document.
    func draw(_ items: [FlowItem], _ pagination: Pagination, pages: Int) {
        var run = Run(placed: pagination.placed[...])
        for (index, item) in items.enumerated() {
            switch item {
            case .open(let tag): canvas.open(tag)
            case .close(let tag): canvas.close(tag)
            case .head(let cells): run.head = cells
            case .outline(let title, let name, let isTop):
                if isTop { run.running = title }
                let parent = isTop ? nil : run.top
                let line = canvas.outline(title, to: name, under: parent)
                if isTop { run.top = line }
            case .boxBegins:
                run.box = run.piece..<run.piece + boxPieces(in: items, from: index)
                drawBox(run)
            case .boxEnds: run.box = 0..<0
            case .piece(let piece): draw(piece, &run, pages: pages)
            }
        }
    }

    /// How far the drawing has come.
    private struct Run {
        var placed: ArraySlice<Pagination.Placed>
        var piece = 0
        var page = -1
        var head: [FlowCell] = []
        var running = ""
        var top: Int?
        /// The pieces of the box that is being drawn.
        var box = 0..<0
    }

    private func draw(_ piece: FlowPiece, _ run: inout Run, pages: Int) {
        while let part = run.placed.first, part.piece == run.piece {
            if part.page > run.page { turn(&run, pages: pages) }
            run.placed.removeFirst()
            if part.lines.lowerBound == 0, let name = piece.name {
                canvas.mark(name, at: Point(textArea.x, textArea.y + part.y))
            }
            draw(piece, part)
        }
        run.piece += 1
    }

    private func draw(_ piece: FlowPiece, _ part: Pagination.Placed) {
        let y = textArea.y + part.y
        canvas.tagged(piece.tag) {
            if let link = piece.link {
                canvas.linked(to: .place(link)) { drawCells(of: piece, part, y) }
            } else {
                drawCells(of: piece, part, y)
            }
        }
        guard piece.isRuled else { return }
        let foot = y + part.height + 2
        canvas.stroke(
            .line(from: Point(textArea.x, foot), to: Point(textArea.right, foot)), look.rule, width: 0.4)
    }

    private func drawCells(of piece: FlowPiece, _ part: Pagination.Placed, _ y: Double) {
        let isCut = piece.lines.count > 1 && !piece.keepsNext
        for cell in piece.cells {
            let place = Point(textArea.x + cell.x, y)
            let lines = isCut ? part.lines : nil
            guard let tag = cell.tag else {
                canvas.draw(cell.block, at: place, lines: lines)
                continue
            }
            canvas.tagged(tag) { canvas.draw(cell.block, at: place, lines: lines) }
        }
    }

    // MARK: pages

    /// Begins the page of the next part: what stands above and behind it is drawn before it.
    private func turn(_ run: inout Run, pages: Int) {
        canvas.newPage()
        run.page += 1
        drawFurniture(running: run.running, pages: pages)
        drawBox(run)
        guard !run.head.isEmpty, run.placed.first.map({ $0.y > 0 }) ?? true else { return }
        let head = FlowPiece(row: run.head)
        draw(head, Pagination.Placed(piece: 0, lines: 0..<1, page: run.page, y: 0, height: head.height))
    }

    private func drawFurniture(running: String, pages: Int) {
        let body = look.body
        let style = TextStyle(.label, 8, ink: look.grey)
        let page = setter.set(running, style)
        let title = setter.set(
            synthesis.heading.title, style, Setting(width: max(60, body.width - page.width - 16), lines: 1))
        canvas.draw(title, at: Point(body.x, body.y))
        canvas.draw(page, at: Point(body.right - page.width, body.y))
        let line = body.y + title.height + 3
        canvas.stroke(.line(from: Point(body.x, line), to: Point(body.right, line)), look.rule, width: 0.4)
        PageFoot(synthesis: synthesis, setter: setter, look: look).draw(on: canvas, pages: pages)
    }

    // MARK: boxes

    private func boxPieces(in items: [FlowItem], from index: Int) -> Int {
        var count = 0
        for item in items[index...] {
            switch item {
            case .piece: count += 1
            case .boxEnds: return count
            default: break
            }
        }
        return count
    }

    /// The ground behind the part of a box that stands on this page.
    private func drawBox(_ run: Run) {
        let here = run.placed.filter { run.box.contains($0.piece) && $0.page == run.page }
        guard let top = here.first, let last = here.last else { return }
        let box = Box(
            x: textArea.x, y: textArea.y + top.y - 6, width: textArea.width, height: last.y + last.height - top.y + 12)
        canvas.fill(.box(box, radius: 4), look.box)
    }
}

/// The foot of every page: title or notice, edition, page.
struct PageFoot {
    let synthesis: Synthesis
    let setter: Typesetter
    let look: PaperLook

    func draw(on canvas: PDFCanvas, pages: Int) {
        let body = look.body
        let phrases = Phrases(synthesis.language)
        let style = TextStyle(.label, 7.5, ink: look.grey)
        let right = setter.set(synthesis.heading.status + " · " + phrases.page(canvas.page, of: pages), style)
        let parts = [synthesis.heading.notice, canvas.page == 1 ? synthesis.heading.title : nil].compactMap { $0 }
        let left = setter.set(
            parts.joined(separator: " · "), style, Setting(width: max(40, body.width - right.width - 12), lines: 1))
        let y = body.bottom - right.height + 12
        canvas.stroke(.line(from: Point(body.x, y - 3), to: Point(body.right, y - 3)), look.rule, width: 0.4)
        canvas.draw(left, at: Point(body.x, y))
        canvas.draw(right, at: Point(body.right - right.width, y))
    }
}

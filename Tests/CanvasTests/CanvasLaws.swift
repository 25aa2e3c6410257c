import Canvas
import SessionEngine
import Testing

@Suite("Drawing on a canvas") struct CanvasLaws {
    /// Whatever was drawn, the cells of each row add up, wide cells are whole, and no cell holds a control.
    private func expectSound(_ canvas: Canvas, _ comment: Comment) {
        for row in 0..<canvas.rows {
            let cells = Array(canvas.row(row))
            #expect(cells.count == canvas.columns, comment)
            for (column, cell) in cells.enumerated() {
                #expect(cell.base.value >= 0x20 && !(0x7F..<0xA0).contains(cell.base.value), comment)
                let isRightHalf = column > 0 && cells[column - 1].width == 2
                #expect((cell.width == 0) == isRightHalf, comment)
                if cell.width == 2 { #expect(column + 1 < cells.count, comment) }
            }
            #expect(Width.columns(of: cells.map(\.text).joined()) == canvas.columns, comment)
        }
    }

    @Test("Nothing drawn anywhere, of any size, traps or breaks a row", arguments: 0..<150)
    func clipping(seed: Int) {
        var random = Seeded(seed)
        let anything = [-1, 0, 1, 2, 3, 5, 8, 13, 40, Int.max, Int.min, -40]
        func number() -> Int { anything.randomElement(using: &random) ?? 0 }
        func rect() -> Rect { Rect(row: number(), column: number(), rows: number(), columns: number()) }
        var canvas = Canvas(
            rows: Int.random(in: 0...12, using: &random), columns: Int.random(in: 0...30, using: &random))
        for _ in 0..<12 {
            let role = Role.allCases.randomElement(using: &random) ?? .plain
            let text = awkwardText(&random)
            switch Int.random(in: 0..<9, using: &random) {
            case 0: canvas.write(text, row: number(), column: number(), role: role)
            case 1: canvas.write(text, row: number(), column: number(), role: role, width: number())
            case 2: canvas.write(text, in: rect(), line: number(), role: role, .trailing)
            case 3: canvas.write(paragraph: text, in: rect(), role: role, indent: number())
            case 4: canvas.box(rect(), title: text)
            case 5: _ = canvas.overlay(rect(), title: text)
            case 6: canvas.fill(rect(), with: text.unicodeScalars.first ?? " ", role: role)
            case 7: canvas.paint(rect(), role: role)
            default: canvas.line(across: number(), from: number(), columns: number())
            }
        }
        expectSound(canvas, "seed \(seed)")
    }

    @Test("A wide character at the right edge leaves a blank, and one half written over too")
    func wideEdges() {
        var canvas = Canvas(rows: 1, columns: 4)
        canvas.write("日本語", row: 0, column: 1)
        #expect(canvas.lines == [" 日"])
        canvas.write("x", row: 0, column: 2)
        #expect(canvas.lines == ["  x"])
        canvas.write("日本", row: 0, column: -1)
        #expect(canvas.lines == [" 本"])
        canvas.write("é", row: 0, column: 1)
        #expect(canvas.lines == [" é"])
    }

    @Test("Controls and characters that turn the text are drawn as one cell each")
    func controls() {
        var canvas = Canvas(rows: 1, columns: 20)
        let end = canvas.write("a\u{1B}[2J\t\u{7F}\u{9B}\u{2028}\u{202E}\u{2066}\r\nz", row: 0, column: 0)
        #expect(canvas.lines == ["a␛[2J␉␡\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}␍␊z"])
        #expect(end == 14)
        #expect(Shown.safe("\u{1B}[31mé") == "␛[31mé")
    }

    @Test("Parts of a rectangle lie inside it and never overlap", arguments: 0..<100)
    func parts(seed: Int) {
        var random = Seeded(seed)
        func number() -> Int { Int.random(in: -3...40, using: &random) }
        let area = Rect(row: number(), column: number(), rows: number(), columns: number())
        let cuts = [
            area.columns(number(), gap: number()), area.rows(number(), gap: number()),
            [area.split(top: number())].flatMap { [$0.top, $0.rest] },
            [area.split(bottom: number())].flatMap { [$0.rest, $0.bottom] },
            [area.split(left: number())].flatMap { [$0.left, $0.rest] },
            [area.split(right: number())].flatMap { [$0.rest, $0.right] },
            [area.inset(rows: number(), columns: number())], [area.centered(rows: number(), columns: number())],
            [area.line(number())],
        ]
        for parts in cuts {
            for (index, part) in parts.enumerated() where !part.isEmpty {
                #expect(part.intersection(area) == part, "seed \(seed)")
                for other in parts[(index + 1)...] { #expect(part.intersection(other).isEmpty, "seed \(seed)") }
            }
        }
    }

    @Test("A paragraph that is too long ends with an ellipsis on its last row")
    func cutParagraph() {
        var canvas = Canvas(rows: 3, columns: 12)
        let rows = canvas.write(
            paragraph: "un deux trois quatre cinq six sept", in: Rect(rows: 2, columns: 12), role: .muted)
        #expect(rows == 2)
        #expect(canvas.lines == ["un deux", "trois quatr…", ""])
    }

    @Test("The snapshot shows the size, the rows, the roles and the cursor")
    func snapshot() {
        var canvas = Canvas(rows: 4, columns: 14)
        let inside = canvas.box(Rect(rows: 3, columns: 14), title: "Été", titleRole: .title)
        canvas.write("日本 ok", in: inside, role: .good)
        let frame = Frame(canvas: canvas, cursor: Position(row: 1, column: 8), modes: Modes(title: "é\u{1B}"))
        #expect(
            frame.snapshot == """
                4x14
                ┌─ Été ──────┐
                │日本 ok     │
                └────────────┘

                -- 0:0-1 rule
                -- 0:2-6 title
                -- 0:7-13 rule
                -- 1:0-0 rule
                -- 1:1-7 good
                -- 1:13-13 rule
                -- 2:0-13 rule
                -- cursor 1:8
                -- title é␛

                """)
        #expect(frame.outline == ["┌─ Été ──────┐", "│日本 ok     │", "└────────────┘"])
    }
}

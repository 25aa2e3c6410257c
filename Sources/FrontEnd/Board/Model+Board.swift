import Canvas
import SessionEngine

extension Model {
    mutating func boardPress(_ chord: Chord) -> [Effect] {
        let lines = boardLines
        guard !lines.isEmpty else { return [] }
        let index = moved(boardIndex(in: lines), chord, count: lines.count, page: max(1, size.rows - 10))
        board.pointed = lines[index].id
        return []
    }

    func drawBoard(on canvas: inout Canvas, in area: Rect) -> Position? {
        let lines = boardLines
        let (head, rest) = area.inset(columns: 1).split(top: 1)
        drawBoardHead(shown: lines.count, on: &canvas, in: head)
        guard !lines.isEmpty else {
            canvas.write(
                paragraph: phrases.emptyBoard(isFiltered: !board.filter.isEmpty), in: rest.inset(rows: 1),
                role: .accent)
            return Position(row: rest.row, column: rest.column)
        }
        let selected = boardIndex(in: lines)
        let (list, detail) = rest.split(bottom: min(7, rest.rows / 3))
        let top = max(0, min(selected - list.rows * 2 / 3, lines.count - list.rows))
        for (row, contribution) in lines.dropFirst(top).prefix(list.rows).enumerated() {
            draw(contribution, isSelected: top + row == selected, on: &canvas, in: list.line(row))
        }
        drawDetail(of: lines[selected], on: &canvas, in: detail)
        return Position(row: list.row + selected - top, column: list.column)
    }

    /// How many are shown, and at the right what the marks mean where there is room for it.
    private func drawBoardHead(shown: Int, on canvas: inout Canvas, in area: Rect) {
        let heading = phrases.boardHeading(shown: shown, of: workshop, filter: board.filter)
        let legend = phrases.flagLegend()
        let (left, right) = area.split(right: Width.columns(of: legend))
        let fits = Width.columns(of: heading) + 2 <= left.columns
        canvas.write(heading, in: fits ? left : area, role: .heading)
        if fits { canvas.write(legend, in: right, role: .muted) }
    }

    /// One line: number, group, mark, answered or not, flags, words.
    func draw(_ contribution: Contribution, isSelected: Bool, on canvas: inout Canvas, in line: Rect) {
        let role: Role =
            isSelected ? .selection : !contribution.isKept ? .disabled : phrases.role(of: contribution.kind)
        canvas.fill(line, role: role)
        let number = Fitting.padded(String(contribution.number), to: 4, .trailing)
        let origin = contribution.group?.text ?? "·"
        let answered = contribution.mappings[workshop.lens?.id ?? ""] == nil ? "○" : "●"
        let flags = Fitting.padded(phrases.flagMarks(contribution), to: 3)
        let marks = "\(isSelected ? ">" : " ")\(number) \(origin) \(contribution.kind.mark) \(answered) \(flags) "
        let aside = contribution.isKept ? "" : phrases.asideMark() + " "
        canvas.write(marks + aside + contribution.text, in: line, role: role)
    }

    /// The whole of the pointed line, in words: what it says, then what is known of it.
    private func drawDetail(of contribution: Contribution, on canvas: inout Canvas, in area: Rect) {
        guard area.rows > 1 else { return }
        canvas.line(across: area.row, from: area.column, columns: area.columns)
        let body = area.split(top: 1).rest
        let known = phrases.detail(of: contribution, in: workshop)
        let rows = min(Wrapping.lines(known, width: body.columns).count, body.rows / 2)
        let (said, foot) = body.split(bottom: rows)
        canvas.write(paragraph: contribution.text, in: said, role: .strong)
        canvas.write(paragraph: known, in: foot, role: .muted)
    }
}

extension Phrases {
    /// The role of a kind, never the only carrier of the meaning: the mark says it.
    func role(of kind: Kind) -> Role {
        switch kind {
        case .condition: .condition
        case .ecueil: .pitfall
        default: .plain
        }
    }
}

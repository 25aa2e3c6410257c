import Canvas
import SessionEngine

extension Model {
    /// What was carried over, sort by sort, each with its answer; below, all that is known of the chosen one.
    func drawSeries(on canvas: inout Canvas, in area: Rect) -> Position? {
        let body = area.inset(columns: 1)
        guard let (rank, item) = chosenCarried else {
            canvas.write(paragraph: phrases.nothingCarriedOver(), in: body)
            return Position(row: body.row, column: body.column)
        }
        let detail = phrases.detail(of: item, in: workshop)
        let details = detail.flatMap { Wrapping.lines($0, width: body.columns) }
        let (above, foot) = body.split(bottom: min(details.count + 1, max(3, body.rows / 3)))
        let (head, list) = above.split(top: 1)
        canvas.write(phrases.seriesHead(workshop), in: head, role: .heading)
        let lines = seriesLines
        let place = lines.firstIndex(of: .item(rank)) ?? 0
        let top = max(0, min(place - list.rows / 2, lines.count - list.rows))
        for (row, line) in lines.dropFirst(top).prefix(list.rows).enumerated() {
            draw(line, isSelected: top + row == place, on: &canvas, in: list.line(row))
        }
        canvas.line(across: foot.row, from: foot.column, columns: foot.columns)
        let below = foot.split(top: 1).rest
        for (row, line) in details.prefix(below.rows).enumerated() { canvas.write(line, in: below, line: row) }
        return Position(row: list.row + place - top, column: list.column)
    }

    private func draw(_ line: SeriesLine, isSelected: Bool, on canvas: inout Canvas, in row: Rect) {
        switch line {
        case .heading(let sort): canvas.write(phrases.plural(of: sort), in: row, role: .muted)
        case .item(let rank):
            let item = workshop.carried[rank]
            let outcome = workshop.answer(of: item.key)?.outcome
            let role: Role = isSelected ? .selection : outcome == nil ? .plain : .disabled
            canvas.fill(row, role: role)
            let told = phrases.name(of: outcome, item.sort)
            let (left, right) = row.split(right: Width.columns(of: told) + 1)
            let mark = "\(isSelected ? ">" : " ") \(Outcome.mark(of: outcome)) "
            let number = Fitting.padded(String(rank + 1), to: 3, .trailing)
            canvas.write("\(mark)\(number)  \(item.text)", in: left.split(right: 1).rest, role: role)
            canvas.write(told, in: right, role: role)
        }
    }
}

extension Outcome {
    /// A sign before what was carried over, by what became of it.
    static func mark(of outcome: Outcome?) -> String {
        switch outcome {
        case .done: "✓"
        case .goingOn: "→"
        case .dropped: "×"
        case nil: "○"
        }
    }
}

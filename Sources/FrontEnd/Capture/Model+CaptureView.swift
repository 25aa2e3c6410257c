import Canvas
import SessionEngine

extension Model {
    /// The rows that the field takes with what stands around it.
    func captureRows(in area: Rect) -> Int { area.rows >= 18 ? 4 : 3 }

    /// What stands beside the field in large, the field, and what will be taken; returns where the cursor stands.
    func drawCapture(on canvas: inout Canvas, in area: Rect) -> Position? {
        guard !area.isEmpty else { return nil }
        var rest = area
        if area.rows > 3 {
            canvas.line(across: area.row, from: area.column, columns: area.columns)
            rest = area.split(top: 1).rest
        }
        drawBeside(on: &canvas, in: rest.line(0))
        let cursor = drawField(on: &canvas, in: rest.line(1))
        drawTaking(on: &canvas, in: rest.line(2))
        return cursor
    }

    private func drawBeside(on canvas: inout Canvas, in row: Rect) {
        guard !row.isEmpty else { return }
        var column = row.column + 1
        for piece in phrases.beside(live.beside, in: workshop) where column < row.endColumn {
            let room = row.endColumn - column
            column = canvas.write(" \(piece) ", row: row.row, column: column, role: .fieldMode, width: room) + 1
        }
        var notes: [String] = []
        if let mending = live.mending { notes.append(phrases.mends(mending.number)) }
        if let lens = workshop.lens, let levers = live.levers { notes.append(phrases.levers(levers, in: lens)) }
        if let card = workshop.openExperience { notes.append(phrases.cardOpen(card)) }
        guard column < row.endColumn, !notes.isEmpty else { return }
        canvas.write(
            notes.joined(separator: " · "), row: row.row, column: column, role: .lever, width: row.endColumn - column)
    }

    private func drawField(on canvas: inout Canvas, in row: Rect) -> Position? {
        guard !row.isEmpty else { return nil }
        let (margin, line) = row.split(left: 3)
        canvas.write(" > ", in: margin, role: .fieldMode)
        let cursor = live.field.draw(on: &canvas, in: line)
        if live.field.isEmpty { canvas.write(phrases.fieldHint(), in: line, role: .placeholder) }
        return row.contains(cursor) ? cursor : Position(row: row.row, column: row.column)
    }

    private func drawTaking(on canvas: inout Canvas, in row: Rect) {
        let reading = reading
        if live.asked != nil {
            canvas.write(" " + phrases.writing(), in: row, role: .muted)
            return
        }
        guard let sentence = phrases.taking(reading, in: workshop) else { return }
        var role = Role.muted
        if case .contribution(let draft) = reading, draft.flags.contains(.reread) || draft.text.count > Limits.text {
            role = .warning
        }
        canvas.write(" " + sentence, in: row, role: role)
        drawProposed(on: &canvas, in: row.split(left: Width.columns(of: sentence) + 1).rest)
    }

    /// The levers proposed for the line, hollow, with the words that speak for each, and the key that takes the first.
    private func drawProposed(on canvas: inout Canvas, in area: Rect) {
        guard let lens = workshop.lens, let text = live.proposed?.text, !openSuggestions.isEmpty else { return }
        // Where there is little room the first one with fewer words is worth more than half of both.
        let first = Array(openSuggestions.prefix(1))
        let ways = [(openSuggestions, 3), (openSuggestions, 1), (first, 3), (first, 2), (first, 1), (first, 0)]
        let lines = ways.map { suggestions, words in
            let told = suggestions.map { phrases.proposed($0, in: text, lens: lens, words: words) }
            return " · " + (told + [phrases.acceptKey()]).joined(separator: " · ")
        }
        let shown = lines.first { Width.columns(of: $0) <= area.columns } ?? lines[lines.count - 1]
        canvas.write(shown, in: area, role: .suggested)
    }
}

import Canvas
import SessionEngine

extension Model {
    /// The contributions that the filter lets through, in order of arrival, those set aside included.
    var boardLines: [Contribution] {
        let words = board.filter.split(separator: " ").map { Folding.fold(String($0)) }
        guard !words.isEmpty else { return workshop.contributions }
        return workshop.contributions.filter { contribution in
            let text = Folding.fold(phrases.searchText(of: contribution, in: workshop))
            return words.allSatisfy { text.contains($0) }
        }
    }

    /// Where the pointed line stands among those shown.
    func boardIndex(in lines: [Contribution]) -> Int {
        lines.firstIndex { $0.id == board.pointed } ?? max(0, lines.count - 1)
    }

    var boardPointed: Contribution? {
        let lines = boardLines
        return lines.isEmpty ? nil : lines[boardIndex(in: lines)]
    }

    mutating func boardPress(_ chord: Chord) -> [Effect] {
        let lines = boardLines
        guard !lines.isEmpty else { return [] }
        let index = moved(boardIndex(in: lines), chord, count: lines.count, page: max(1, size.rows - 6))
        board.pointed = lines[index].id
        return []
    }

    func drawBoard(on canvas: inout Canvas, in area: Rect) -> Position? {
        let lines = boardLines
        let (head, rest) = area.inset(columns: 1).split(top: 1)
        let (list, detail) = rest.split(bottom: min(4, rest.rows / 4))
        canvas.write(
            phrases.boardHeading(shown: lines.count, of: workshop, filter: board.filter), in: head, role: .heading)
        guard !lines.isEmpty else {
            canvas.write(phrases.emptyBoard(isFiltered: !board.filter.isEmpty), in: list, role: .muted)
            return Position(row: list.row, column: list.column)
        }
        let selected = boardIndex(in: lines)
        let top = max(0, min(selected - list.rows * 2 / 3, lines.count - list.rows))
        for (row, contribution) in lines.dropFirst(top).prefix(list.rows).enumerated() {
            draw(contribution, isSelected: top + row == selected, on: &canvas, in: list.line(row))
        }
        drawDetail(of: lines[selected], on: &canvas, in: detail)
        return Position(row: list.row + selected - top, column: list.column)
    }

    /// One line: number, group, mark, answered or not, flags, words.
    func draw(_ contribution: Contribution, isSelected: Bool, on canvas: inout Canvas, in line: Rect) {
        let role: Role =
            isSelected ? .selection : !contribution.isKept ? .disabled : phrases.role(of: contribution.kind)
        canvas.fill(line, role: role)
        let (left, right) = line.split(left: 16)
        let number = Fitting.padded(String(contribution.number), to: 4, .trailing)
        let origin = contribution.group?.text ?? "·"
        let answered = contribution.mappings[workshop.lens?.id ?? ""] == nil ? "○" : "●"
        let flags = phrases.flagMarks(contribution)
        canvas.write(
            "\(isSelected ? ">" : " ")\(number) \(origin) \(contribution.kind.mark) \(answered) \(flags)", in: left,
            role: role)
        let aside = contribution.isKept ? "" : phrases.asideMark() + " "
        canvas.write(aside + contribution.text, in: right, role: role)
    }

    /// The whole of the pointed line, in words.
    private func drawDetail(of contribution: Contribution, on canvas: inout Canvas, in area: Rect) {
        guard area.rows > 1 else { return }
        canvas.line(across: area.row, from: area.column, columns: area.columns)
        let body = area.split(top: 1).rest
        canvas.write(phrases.detail(of: contribution, in: workshop), in: body, role: .muted)
        canvas.write(paragraph: contribution.text, in: body.split(top: 1).rest)
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

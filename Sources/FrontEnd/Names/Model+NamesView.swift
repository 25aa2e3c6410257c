import Canvas
import SessionEngine

extension Model {
    /// One name, large, with every place where it stands.
    func drawNames(on canvas: inout Canvas, in area: Rect) -> Position? {
        let body = area.inset(columns: 1)
        let reviewed = reviewedNames
        guard let index = nameIndex(in: reviewed) else {
            canvas.write(paragraph: phrases.noProbableName(), in: body)
            return Position(row: body.row, column: body.column)
        }
        let name = reviewed[index]
        let (head, rest) = body.split(top: 1)
        canvas.write(
            phrases.namePlace(index + 1, of: reviewed.count, left: namesLeft), in: head, role: .heading)
        let (band, below) = rest.split(top: min(rest.rows, rest.rows < 14 ? 1 : 3))
        drawLarge(name, on: &canvas, in: band)
        let (why, list) = below.split(top: 2)
        canvas.write(phrases.why(name), in: why, role: .muted)
        drawAppearances(of: name, on: &canvas, in: list)
        return Position(row: band.row + band.rows / 2, column: band.column)
    }

    private func drawLarge(_ name: ProbableName, on canvas: inout Canvas, in band: Rect) {
        for line in 0..<band.rows { canvas.fill(band.line(line), role: .selection) }
        let middle = band.line(band.rows / 2)
        let mark = name.judgement == .masked ? "■" : name.judgement == .kept ? "✓" : "○"
        let state = "\(mark) \(phrases.name(of: name.judgement)) "
        let (left, right) = middle.split(right: Width.columns(of: state))
        canvas.write(" " + name.text, in: left, role: .selection)
        canvas.write(state, in: right, role: .selection)
    }

    /// Each place with its number; the name itself stands out, and between the marks of the language.
    private func drawAppearances(of name: ProbableName, on canvas: inout Canvas, in area: Rect) {
        var row = 0
        for (index, appearance) in name.appearances.enumerated() {
            let place = phrases.name(of: appearance.place, in: workshop)
            let lines = Wrapping.lines(
                "\(place)  \(appearance.before)\(phrases.quoted(appearance.name))\(appearance.after)",
                width: area.columns, indent: 2)
            let isLast = index == name.appearances.count - 1
            guard row + lines.count + (isLast ? 0 : 1) <= area.rows else {
                canvas.write(
                    phrases.morePlaces(name.appearances.count - index), in: area, line: min(row, area.rows - 1),
                    role: .muted)
                return
            }
            for line in lines {
                canvas.write(line, in: area, line: row)
                row += 1
            }
        }
    }
}

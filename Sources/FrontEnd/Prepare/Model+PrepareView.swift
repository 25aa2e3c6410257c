import Canvas
import SessionEngine

extension Model {
    func drawPrepare(on canvas: inout Canvas, in area: Rect) -> Position? {
        let lines = prepareLines
        let list = area.inset(columns: 1)
        guard list.rows > 0 else { return nil }
        let top = max(0, min(prepare.selected - list.rows * 2 / 3, lines.count - list.rows))
        for (row, line) in lines.dropFirst(top).prefix(list.rows).enumerated() {
            let isSelected = top + row == prepare.selected
            draw(line, isSelected: isSelected, on: &canvas, in: list.line(row))
        }
        return Position(row: list.row + prepare.selected - top, column: list.column)
    }

    private func draw(_ line: PrepareLine, isSelected: Bool, on canvas: inout Canvas, in area: Rect) {
        guard case .heading(let part) = line else {
            let (label, value, isMuted) = texts(of: line)
            let role: Role = isSelected ? .selection : isMuted ? .disabled : .plain
            canvas.fill(area, role: role)
            let (left, right) = area.split(left: max(24, min(46, area.columns * 45 / 100)))
            canvas.write((isSelected ? "> " : "  ") + label, in: left.split(right: 1).rest, role: role)
            canvas.write(value, in: right, role: role)
            return
        }
        canvas.write(phrases.heading(of: part, in: workshop, at: now), in: area, role: .heading)
    }

    /// The label and the value of a line, and whether it is out of play.
    private func texts(of line: PrepareLine) -> (label: String, value: String, isMuted: Bool) {
        switch line {
        case .heading: return ("", "", false)
        case .field(let field):
            let text = workshop.frame[field]
            return (phrases.name(of: field), text ?? phrases.toFill(), text == nil)
        case .series: return (phrases.carriedFrom(), workshop.earlier.map { phrases.name(of: $0) } ?? "", false)
        case .group(let letter):
            guard let group = workshop.group(letter) else { return ("", "", true) }
            let presence = group.isPresent ? "" : " · " + phrases.presence(group.presence)
            return ("\(letter.text)  \(group.name)", phrases.heads(group.heads) + presence, !group.isPresent)
        case .actor(let id):
            guard let actor = workshop.actor(id) else { return ("", "", true) }
            let concern = actor.isConcerned ? "" : " · " + phrases.notConcerned()
            return (phrases.text(actor.label), phrases.heads(actor.heads) + concern, !actor.isConcerned)
        case .block(let id):
            guard let running = workshop.block(id) else { return ("", "", true) }
            let label = (running.wasOpened ? "✓ " : "") + phrases.text(running.block.title)
            return (label, phrases.plan(of: running), running.isCut)
        case .gate(let phase): return (phrases.name(of: phase), phrases.standing(of: phase, in: workshop), false)
        }
    }
}

import Canvas
import SessionEngine

extension Model {
    /// The lines of the screen, in its order.
    var floorRows: [FloorRow] {
        guard let sheet = live.readings?.sheet else { return [] }
        var rows: [FloorRow] = [.heading(phrases.floorHeading(sheet.groups))]
        rows += sheet.groups.lines.map(FloorRow.group) + sheet.groups.outside.map(FloorRow.otherGroup)
        rows += [.heading(phrases.floorHeading(sheet))]
        rows += sheet.actors.lines.map(FloorRow.actor) + sheet.actors.outside.map(FloorRow.otherActor)
        rows += [.heading(phrases.voicesHeading())] + wrapped(phrases.voices(sheet, in: workshop))
        if !sheet.outside.isEmpty { rows += wrapped([phrases.gathered(sheet.outside)]) }
        if workshop.rooms.count > 1 { rows += wrapped([phrases.floorAcrossRooms]) }
        return rows
    }

    private func wrapped(_ paragraphs: [String]) -> [FloorRow] {
        paragraphs.flatMap { Wrapping.lines($0, width: max(1, size.columns - 4), indent: 2).map(FloorRow.words) }
    }

    /// The line on which the next key acts.
    var floorRow: FloorRow? {
        let rows = floorRows
        return rows.indices.contains(floor.selected) ? rows[floor.selected] : nil
    }

    mutating func floorPress(_ chord: Chord) -> [Effect] {
        let rows = floorRows
        let target = moved(floor.selected, chord, count: rows.count, page: max(1, size.rows - 6))
        let step = target < floor.selected ? -1 : 1
        var index = target
        while rows.indices.contains(index), rows[index].isHeading { index += step }
        floor.selected = rows.indices.contains(index) ? index : min(1, max(0, rows.count - 1))
        return []
    }

    // MARK: counting

    /// At the door: the groups in the room one after the other, from any screen with a field.
    mutating func countRoom() -> [Effect] {
        guard let first = workshop.presentGroups.first else {
            status = Status(.note, phrases.noTable())
            return []
        }
        choosePrepared(.group(first.letter))
        return askPreparedNumber()
    }

    mutating func countFloorLine(goesOn: Bool) -> [Effect] {
        guard let line = floorRow?.prepared else { return [] }
        choosePrepared(line)
        return goesOn ? askPreparedNumber() : askThisNumber()
    }

    mutating func switchFloorLine() -> [Effect] {
        guard let line = floorRow?.prepared else { return [] }
        choosePrepared(line)
        return switchPreparedLine()
    }

    /// Keeps to the line of a group or of an actor when its place in the order has changed.
    mutating func followFloor(_ before: FloorRow?) {
        guard let line = before?.prepared, floorRow?.prepared != line,
            let index = floorRows.firstIndex(where: { $0.prepared == line })
        else { return }
        floor.selected = index
    }

    // MARK: view

    func drawFloor(on canvas: inout Canvas, in area: Rect) -> Position? {
        let (foot, list) = rule(in: area, on: &canvas)
        let rows = floorRows
        guard list.rows > 0, foot.rows > 0 else { return nil }
        let top = max(0, min(floor.selected - list.rows * 2 / 3, rows.count - list.rows))
        for (line, row) in rows.dropFirst(top).prefix(list.rows).enumerated() {
            draw(row, isSelected: top + line == floor.selected, on: &canvas, in: list.line(line))
        }
        return Position(row: list.row + floor.selected - top, column: list.column)
    }

    /// The rule of the tool, under the lines as long as the screen is shown.
    private func rule(in area: Rect, on canvas: inout Canvas) -> (foot: Rect, rest: Rect) {
        let lines = Wrapping.lines(phrases.floorRule(), width: max(1, area.columns - 2))
        let (rest, foot) = area.split(bottom: lines.count)
        for (line, text) in lines.enumerated() {
            canvas.write(text, in: foot.inset(columns: 1), line: line, role: .muted)
        }
        return (foot, rest.inset(columns: 1))
    }

    private func draw(_ row: FloorRow, isSelected: Bool, on canvas: inout Canvas, in area: Rect) {
        if case .heading(let title) = row {
            canvas.write(title, in: area, role: .heading)
            return
        }
        let told = told(of: row)
        let role: Role = isSelected ? .selection : told.role
        canvas.fill(area, role: role)
        let mark = isSelected ? "> " : "  "
        guard !told.right.isEmpty else {
            canvas.write(mark + told.left, in: area, role: role)
            return
        }
        let (left, right) = area.split(left: max(22, min(42, area.columns * 42 / 100)))
        canvas.write(mark + told.left, in: left.split(right: 1).rest, role: role)
        canvas.write(told.right, in: right, role: role)
    }

    private func told(of row: FloorRow) -> (left: String, right: String, role: Role) {
        guard let sheet = live.readings?.sheet else { return ("", "", .plain) }
        switch row {
        case .heading(let words): return (words, "", .heading)
        case .words(let words): return (words, "", .plain)
        case .group(let line):
            let name = phrases.name(ofTable: line.seat, in: workshop)
            return (name, phrases.share(line, of: sheet.groups), line.isLittleHeard ? .voice : .plain)
        case .actor(let line):
            let name = phrases.actor(line.seat, in: workshop)
            return (name, phrases.share(line, of: sheet.actors), line.isLittleHeard ? .voice : .plain)
        case .otherGroup(let other):
            return (phrases.name(ofTable: other.seat, in: workshop), phrases.share(other), .muted)
        case .otherActor(let other): return (phrases.actor(other.seat, in: workshop), phrases.share(other), .muted)
        }
    }
}

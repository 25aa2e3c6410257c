import Canvas
import SessionEngine

extension Model {
    /// The report round at this moment.
    var reportRound: ReportRound { workshop.reportRound(at: now) }

    /// Gives the turn to the next group, or ends the last one.
    mutating func nextTurn() -> [Effect] { giveTurn(reportRound.next) }

    /// Asks which group has the floor.
    mutating func chooseTurn() -> [Effect] {
        let seats = reportRound.seats
        let options = seats.map { seat in
            let line = "\(phrases.name(ofTable: seat.group, in: workshop)) · \(phrases.state(of: seat))"
            return Choice.Option(key: seat.group.text.unicodeScalars.first, line) { $0.giveTurn(seat.group) }
        }
        guard !options.isEmpty else {
            status = Status(.note, phrases.noTable())
            return []
        }
        overlay = .choice(
            Choice(phrases.turnTitle(), selected: seats.firstIndex { $0.state == .toCome } ?? 0, options))
        return []
    }

    /// Opens the block of the report round first when another one is open.
    private mutating func giveTurn(_ group: GroupLetter?) -> [Effect] {
        let block = reportRound.block
        guard let block, group != nil, workshop.openBlock != block else { return [.perform(.giveTurn(group))] }
        return [.perform(.openBlock(block, reason: nil)), .perform(.giveTurn(group))]
    }

    // MARK: view

    /// Whose turn it is with its clock, the order of the groups, what the group said last, and the field.
    func drawRound(on canvas: inout Canvas, in area: Rect) -> Position? {
        let round = reportRound
        let (rest, foot) = area.split(bottom: captureRows(in: area))
        let cursor = drawCapture(on: &canvas, in: foot)
        var body = drawBlockHead(on: &canvas, in: rest)
        body = drawQuestion(phrases.turn(round, in: workshop), on: &canvas, in: body, rows: max(1, rest.rows / 5))
        let (clock, below) = body.split(top: 1)
        canvas.write(
            " " + phrases.turnClock(round), in: clock, role: round.overtime > 0 ? .clockLate : .clock)
        let parts = below.inset(columns: 1).columns(2, gap: 2)
        if let left = parts.first { drawSeats(round, on: &canvas, in: left) }
        if let right = parts.last { drawSaid(by: round.present ?? round.next, on: &canvas, in: right) }
        return cursor
    }

    private func drawSeats(_ round: ReportRound, on canvas: inout Canvas, in area: Rect) {
        let (head, rest) = area.split(top: 1)
        canvas.write(phrases.orderTitle(), in: head, role: .heading)
        for (line, seat) in round.seats.enumerated() {
            let mark =
                switch seat.state {
                case .reported: "✓"
                case .reporting: ">"
                case .toCome: seat.group == round.next ? "→" : " "
                }
            let role: Role =
                switch seat.state {
                case .reported: .muted
                case .reporting: .voice
                case .toCome: .plain
                }
            let name = phrases.name(ofTable: seat.group, in: workshop)
            canvas.write("\(mark) \(name) · \(phrases.state(of: seat))", in: rest, line: line, role: role)
        }
    }

    private func drawSaid(by letter: GroupLetter?, on canvas: inout Canvas, in area: Rect) {
        guard let letter else { return }
        let said = workshop.kept.filter { $0.group.map { workshop.table(of: $0) } == letter }
        let (head, rest) = area.split(top: 1)
        canvas.write(phrases.said(by: letter, count: said.count), in: head, role: .heading)
        drawLatest(said.reversed(), on: &canvas, in: rest)
    }
}

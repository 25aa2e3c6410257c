import Canvas
import SessionEngine

extension Model {
    /// Whose turn it is with its clock, the order of the groups, what the group said last, and the field.
    func drawRound(on canvas: inout Canvas, in area: Rect) -> Position? {
        let round = reportRound
        let (rest, foot) = area.split(bottom: captureRows(in: area))
        let cursor = drawCapture(on: &canvas, in: foot)
        var body = drawBlockHead(on: &canvas, in: rest)
        body = drawQuestion(phrases.turn(round, in: workshop), on: &canvas, in: body, rows: max(1, rest.rows / 5))
        let (clock, below) = body.split(top: 1)
        let bell = rings ? phrases.bellMark() + " " : ""
        let (left, right) = clock.split(right: Width.columns(of: bell))
        let words = phrases.turnClock(round, in: workshop)
        let fits = Width.columns(of: words) < left.columns
        canvas.write(
            " " + (fits ? words : phrases.turnClock(round, in: workshop, isShort: true)), in: left, role: round.role)
        canvas.write(bell, in: right, role: .muted)
        let parts = below.inset(columns: 1).columns(2, gap: 2)
        if let left = parts.first { drawSeats(round, on: &canvas, in: left) }
        if let right = parts.last { drawSaid(by: round.present ?? round.next, on: &canvas, in: right) }
        return cursor
    }

    /// As many seats as there is room for, the present one always among them.
    private func drawSeats(_ round: ReportRound, on canvas: inout Canvas, in area: Rect) {
        let (head, rest) = area.split(top: 1)
        canvas.write(phrases.orderTitle(round), in: head, role: .heading)
        let reached = round.seats.firstIndex { $0.state != .reported } ?? round.seats.count
        let top = max(0, min(reached - 1, round.seats.count - rest.rows))
        for (line, seat) in round.seats.dropFirst(top).prefix(rest.rows).enumerated() {
            let mark =
                switch seat.state {
                case .reported: "✓"
                case .reporting: ">"
                case .toCome, .skipped: seat.group == round.next ? "→" : " "
                }
            let role: Role =
                switch seat.state {
                case .reported: .muted
                case .reporting: .voice
                case .toCome, .skipped: .plain
                }
            let name = phrases.name(ofTable: seat.group, in: workshop)
            // The clock is never cut: the name gives way, then the words beside the clock.
            var state = phrases.state(of: seat, each: round.each)
            var room = rest.columns - Width.columns(of: state) - 5
            if room < 8, let short = phrases.shortState(of: seat, each: round.each) {
                state = short
                room = rest.columns - Width.columns(of: state) - 5
            }
            canvas.write(
                "\(mark) \(Fitting.head(name, to: max(4, room))) · \(state)", in: rest, line: line, role: role)
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

extension ReportRound {
    /// How the clock of the present turn looks; the words beside it say the same.
    var role: Role { isTimeUp ? .clockLate : (clock?.stage ?? .ample).role }
}

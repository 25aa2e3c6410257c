import Canvas
import SessionEngine

extension Model {
    /// The question in large, the clock, who is owed the floor, what was said last, and the field.
    func drawLive(on canvas: inout Canvas, in area: Rect) -> Position? {
        let (rest, foot) = area.split(bottom: captureRows(in: area))
        let cursor = drawCapture(on: &canvas, in: foot)
        var body = drawBlockHead(on: &canvas, in: rest)
        body = drawQuestion(question, on: &canvas, in: body, rows: max(1, rest.rows / 4))
        body = drawTurn(on: &canvas, in: body)
        body = drawFloorAndGate(on: &canvas, in: body)
        drawKinds(on: &canvas, in: body)
        return cursor
    }

    // MARK: phase, block, clock, running order

    /// Two lines: phase and block with their clock, then the running order with how much is mapped; returns what lies
    /// below.
    func drawBlockHead(on canvas: inout Canvas, in area: Rect) -> Rect {
        let order = workshop.runningOrder(at: now)
        let clock = phrases.blockClock(order.clock)
        let (left, right) = area.line(0).split(right: Width.columns(of: clock) + 2)
        canvas.write(" \(clock)", in: right, role: (order.clock?.stage ?? .ample).role)
        canvas.write(" " + phrases.whereWeAre(workshop), in: left, role: .heading)
        let late = order.driftMinutes > 0
        let mapped = mappedSoFar.map { "  \($0) " } ?? ""
        let (running, aside) = area.line(1).split(right: Width.columns(of: mapped))
        canvas.write(mapped, in: aside, role: .muted)
        canvas.write(
            " " + phrases.running(order, next: workshop.nextBlock?.block), in: running,
            role: late ? .warning : .muted)
        return area.split(top: 2).rest
    }

    /// `12 classées sur 64`; nothing before something is noted.
    private var mappedSoFar: String? {
        live.readings.flatMap { $0.kept > 0 ? phrases.mapped($0.mapped, of: $0.kept) : nil }
    }

    /// The question of the block that is open; its title where it has none; how to begin where none is.
    var question: String {
        guard let block = workshop.block(workshop.openBlock)?.block else {
            return phrases.nothingOpen(next: workshop.nextBlock?.block)
        }
        let prompt = phrases.text(block.prompt)
        return prompt.isBlank ? phrases.text(block.title) : prompt
    }

    /// A question, at most `rows` rows of it, between two lines where there is room for them; returns what lies below.
    func drawQuestion(_ question: String, on canvas: inout Canvas, in area: Rect, rows: Int) -> Rect {
        let width = max(1, area.columns - 6)
        let height = min(rows, Wrapping.lines(question, width: width).count)
        guard area.rows > 9 else {
            let (box, rest) = area.split(top: height)
            canvas.write(paragraph: question, in: box.inset(columns: 3), role: .accent)
            return rest
        }
        let (box, rest) = area.split(top: height + 2)
        canvas.line(across: box.row, from: box.column, columns: box.columns)
        canvas.line(across: box.endRow - 1, from: box.column, columns: box.columns)
        canvas.write(paragraph: question, in: box.inset(rows: 1, columns: 3), role: .accent)
        return rest
    }

    /// In a report round, who has the floor and for how long; returns what lies below.
    private func drawTurn(on canvas: inout Canvas, in area: Rect) -> Rect {
        guard workshop.turn != nil else { return area }
        let round = reportRound
        guard let told = phrases.turnNow(round, in: workshop, columns: area.columns - 2) else { return area }
        let (row, rest) = area.split(top: 1)
        canvas.write(told, in: row.inset(columns: 1), role: round.role)
        return rest
    }

    /// Who is owed the floor, and what the gate of the phase still wants; returns what lies below.
    private func drawFloorAndGate(on canvas: inout Canvas, in area: Rect) -> Rect {
        var lines: [(String, Role)] = []
        if let floor = live.readings?.floor, let owed = phrases.owed(floor, in: workshop) {
            lines.append((owed, floor.verdict == .tooEarly ? .muted : .voice))
        }
        if let sheet = live.readings?.sheet, let owed = phrases.owedActors(sheet, in: workshop) {
            lines.append((owed, .voice))
        }
        let gates = live.readings?.gates ?? []
        if !gates.isEmpty {
            let words = gates.map { phrases.gate($0) }.joined(separator: " · ")
            lines.append((words, gates.allSatisfy(\.isAccomplished) ? .good : .warning))
        }
        var rest = area
        for (text, role) in lines where rest.rows > 3 {
            // A second row for a long one, where it takes none from what was said last.
            let (top, _) = rest.split(top: rest.rows > 8 ? 2 : 1)
            let taken = canvas.write(paragraph: text, in: top.inset(columns: 1), role: role, indent: 2)
            rest = rest.split(top: max(1, taken)).rest
        }
        return rest
    }

    // MARK: what was said last

    /// The two kinds that stand in columns: conditions and pitfalls, unless the phase has others.
    var columnKinds: [Kind] {
        let natural = workshop.openPhase.flatMap { workshop.template?.kinds(in: $0) } ?? []
        let pair: [Kind] = [.condition, .ecueil]
        return natural.isEmpty || natural.contains(.condition) || natural.contains(.ecueil)
            ? pair : Array((natural + pair.filter { !natural.contains($0) }).prefix(2))
    }

    private func drawKinds(on canvas: inout Canvas, in area: Rect) {
        for (kind, column) in zip(columnKinds, saidColumns(of: area)) {
            let role: Role = kind == .condition ? .condition : kind == .ecueil ? .pitfall : .heading
            let (head, rest) = column.split(top: 1)
            canvas.write("\(phrases.text(kind.plural)) (\(live.readings?.counts[kind] ?? 0))", in: head, role: role)
            drawLatest(kind, on: &canvas, in: rest)
        }
    }

    /// Contributions, the last one first, at most two rows each; returns on which row each begins.
    @discardableResult
    func drawLatest(_ latest: [Contribution], on canvas: inout Canvas, in area: Rect) -> [Int] {
        var rest = area
        var starts: [Int] = []
        for contribution in latest {
            guard !rest.isEmpty else { break }
            starts.append(rest.row)
            let letter = contribution.group.map { " \($0.text)" } ?? ""
            let line = "\(contribution.number)\(letter) \(contribution.text)"
            let (place, _) = rest.split(top: 2)
            let isLast = contribution.id == live.readings?.lastOwn
            let taken = canvas.write(paragraph: line, in: place, role: isLast ? .strong : .plain, indent: 2)
            rest = rest.split(top: max(1, taken)).rest
        }
        return starts
    }
}

extension ClockStage {
    /// How a clock looks; the words beside it say the same.
    var role: Role {
        switch self {
        case .ample: .clock
        case .soon: .clockSoon
        case .last, .over: .clockLate
        }
    }
}

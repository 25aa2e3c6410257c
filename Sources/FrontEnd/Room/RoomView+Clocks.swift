import Canvas
import SessionEngine

/// The question of the block and the turn of a table, each with its clock.
extension RoomView {
    // MARK: the question

    var question: String {
        guard let block = workshop.block(workshop.openBlock)?.block else {
            return readings.masked(phrases.roomBetween(next: workshop.nextBlock?.block))
        }
        let prompt = phrases.text(block.prompt)
        return readings.masked(prompt.isBlank ? phrases.text(block.title) : prompt)
    }

    private var clock: ClockReading? { workshop.runningOrder(at: now).clock }

    var clockSentences: [String] {
        clock.map { [phrases.remaining($0), phrases.roomClock($0.stage, isRunning: $0.isRunning)] } ?? []
    }

    func drawQuestion(on canvas: inout Canvas, in area: Rect) {
        guard let clock else { return drawWords(question, on: &canvas, in: area) }
        drawWords(
            question, over: phrases.remaining(clock), clock.stage,
            says: phrases.roomClock(clock.stage, isRunning: clock.isRunning), on: &canvas, in: area)
    }

    // MARK: the turn

    private var round: ReportRound { workshop.reportRound(at: now) }

    private func table(_ letter: GroupLetter) -> String { readings.masked(phrases.name(ofTable: letter, in: workshop)) }

    /// Whose turn it is; how it begins, or that it is over.
    private func turnWords(_ round: ReportRound) -> String {
        if let present = round.present { return phrases.roomTurn(table(present)) }
        if let next = round.next {
            let hasPassed = round.passed.contains(next)
            return phrases.roomNext(table(next), isFirst: round.reported.isEmpty && !hasPassed, hasPassed: hasPassed)
        }
        return phrases.roomRoundOver(isEmpty: round.seats.isEmpty)
    }

    /// What the clock of a turn shows, how much is left, and in words; nil while nobody has the floor.
    private func turnClock(_ round: ReportRound) -> (text: String, stage: ClockStage, words: String)? {
        guard let elapsed = round.elapsed, round.present != nil else { return nil }
        guard let clock = round.clock else { return (phrases.clock(elapsed), .ample, phrases.roomElapsed()) }
        return (
            phrases.remaining(clock), clock.stage, phrases.roomClock(clock.stage, isRunning: round.isRunning)
        )
    }

    /// Who has reported, who comes next, and who passed and comes back at the end.
    private func turnFoot(_ round: ReportRound) -> String {
        var pieces: [String] = []
        if !round.reported.isEmpty {
            pieces.append(phrases.roomReported(round.reported.count, of: round.seats.count))
        }
        if round.present != nil, let next = round.next {
            pieces.append(phrases.roomThen(table(next), hasPassed: round.passed.contains(next)))
        }
        let passed = round.passed.filter { $0 != round.next }.map { table($0) }
        if !passed.isEmpty { pieces.append(phrases.roomPassed(passed)) }
        return pieces.joined(separator: " · ")
    }

    var turnSentences: [String] {
        let round = round
        return [turnWords(round)] + (turnClock(round).map { [$0.text, $0.words] } ?? []) + [turnFoot(round)]
    }

    func drawTurn(on canvas: inout Canvas, in area: Rect) {
        let round = round
        let told = turnFoot(round)
        let (above, foot) = area.split(bottom: area.rows > 8 ? max(1, min(2, rows(of: told, in: area))) : 0)
        write(told, on: &canvas, in: foot, role: .plain)
        let body = above.rows > 12 ? above.split(bottom: 1).rest : above
        guard let clock = turnClock(round) else { return drawWords(turnWords(round), on: &canvas, in: body) }
        drawWords(turnWords(round), over: clock.text, clock.stage, says: clock.words, on: &canvas, in: body)
    }

    // MARK: words over a clock

    /// A sentence in the middle.
    func drawWords(_ words: String, on canvas: inout Canvas, in area: Rect) {
        let rows = min(area.rows, rows(of: words, in: area))
        write(words, on: &canvas, in: area.split(top: (area.rows - rows) / 2).rest)
    }

    /// A sentence, below it a clock in large digits, and in words how much is left.
    private func drawWords(
        _ words: String, over clock: String, _ stage: ClockStage, says caption: String, on canvas: inout Canvas,
        in area: Rect
    ) {
        let role = Self.role(of: stage)
        // The question first: digits take what it leaves, and at most three fifths of the height.
        let wanted = min(rows(of: words, in: area), max(2, area.rows - LargeDigits.rows - 1))
        let room = max(0, min(area.rows - wanted - 1, max(LargeDigits.rows, area.rows * 3 / 5)))
        let scale = LargeDigits.scale(of: clock, rows: room, columns: area.columns)
        let digits = scale == 0 ? min(1, room) : scale * LargeDigits.rows
        // What is left over stands above, between and below, in three parts.
        let air = max(0, area.rows - wanted - digits - 1)
        let top = area.split(top: air / 3).rest
        let taken = write(words, on: &canvas, in: top.split(top: wanted).top)
        let below = top.split(top: taken + (air + 1) / 3).rest
        LargeDigits.draw(clock, on: &canvas, in: below.split(top: digits).top, role: role)
        canvas.write(caption, in: below.split(top: digits).rest, role: stage == .ample ? .plain : .warning, .center)
    }
}

/// The running order at one moment: what was planned, what really happened, and when it will end.
package struct RunningOrder: Hashable, Sendable {
    /// The lines in order; those cut before they were ever opened are left out.
    package let lines: [RunningLine]
    /// Minutes planned for all of them.
    package let planned: Int
    /// Milliseconds since the first block opened; 0 before.
    package let elapsed: Int64
    /// The clock of the open block; nil while none is open.
    package let clock: ClockReading?
    /// Milliseconds between the first opening and the end, if what is to come takes the time planned.
    package let projected: Int64
    /// Milliseconds between the first opening and the end that was promised: the one announced in the frame, else the
    /// one that the running order had when the first block opened.
    package let promised: Int64
    /// The time of day of the projected end, by the clock of now; before the first block opens, if it opened now.
    package let end: CivilTime
    /// The time of day of the promised end, by the clock of now.
    package let promisedEnd: CivilTime
    /// The promised end is one that the frame announces.
    package let isAnnounced: Bool
    /// A block was opened.
    package let hasBegun: Bool
    /// Nothing is open and nothing is to come any more: the projected end is the real one.
    package let isOver: Bool

    /// Milliseconds behind what was promised; negative when ahead.
    package var drift: Int64 { projected - promised }
    /// Whole minutes behind what was promised, to the nearest; negative when ahead.
    ///
    /// Less than a whole minute ahead is on time: a plan made anew has whole minutes, and ends some seconds early.
    package var driftMinutes: Int {
        drift > -60_000 && drift < 0 ? 0 : Int((drift + (drift < 0 ? -30_000 : 30_000)) / 60_000)
    }
}

/// One line of the running order at one moment.
package struct RunningLine: Hashable, Sendable {
    /// How far it has come.
    package enum State: Hashable, Sendable {
        case toCome, open, done
        /// It was never opened, and the workshop stands after it.
        case passed
    }

    /// The block as it is planned now.
    package let block: Block
    /// It was cut after it had been opened: it is told, and plans no time.
    package let isCut: Bool
    /// How far it has come.
    package let state: State
    /// Minutes between the beginning and its planned start and end.
    package let plannedStart: Int, plannedEnd: Int
    /// The same as times of day; nil before the first block opened.
    package let plannedClock: CivilTime?
    /// Milliseconds between the beginning and its first opening, and its last closing.
    package let realStart: Int64?, realEnd: Int64?
    /// When it first opened and last closed.
    package let opened: Moment?, closed: Moment?
    /// Milliseconds that it was open in all.
    package let spent: Int64
    /// Milliseconds that it still takes: what is left on its clock, also where it was left too soon and lies after
    /// the open block again.
    package let left: Int64
}

/// The clock of a block, or of a turn in a report round, at one moment, in milliseconds.
package struct ClockReading: Hashable, Sendable {
    /// The time planned: of a block with the minutes added or taken, of a turn its share.
    package let planned: Int64
    /// The time it ran, pauses left out.
    package let elapsed: Int64
    /// It runs.
    package let isRunning: Bool

    /// What is left: 0 once it has run over.
    package var remaining: Int64 { max(0, planned - elapsed) }
    /// What it has run over: 0 before.
    package var overtime: Int64 { max(0, elapsed - planned) }
}

extension Workshop {
    /// The running order at `now`; of a closed workshop, as it stood when it was closed.
    package func runningOrder(at moment: Moment) -> RunningOrder {
        let now = isClosed ? closedAt ?? moment : moment
        let age = standingAge(at: moment)
        let shown = blocks.filter { !$0.isCut || $0.wasOpened }
        let open = shown.firstIndex { $0.id == openBlock }
        let reached = open ?? shown.lastIndex(where: \.wasOpened) ?? -1
        var lines: [RunningLine] = []
        var start = 0
        for (index, running) in shown.enumerated() {
            let place: Place = index < reached ? .before : index == reached ? .at : .after
            lines.append(line(of: running, from: start, place, age: age, now: now))
            start = lines[index].plannedEnd
        }
        let elapsed = begunAt == nil ? 0 : age - ageAtBeginning
        let left = lines.reduce(0) { $0 + $1.left }
        let isOver = open == nil && left == 0 && begunAt != nil
        let projected = isOver ? lines.compactMap(\.realEnd).max() ?? 0 : elapsed + left
        let promised = promisedEnd(planned: start, elapsed: elapsed, now: now)
        return RunningOrder(
            lines: lines, planned: start, elapsed: elapsed, clock: block(openBlock).map { ClockReading($0, at: age) },
            projected: projected, promised: promised, end: now.later(by: projected - elapsed).local,
            promisedEnd: now.later(by: promised - elapsed).local, isAnnounced: announcedEnd != nil,
            hasBegun: begunAt != nil, isOver: isOver)
    }

    /// Where a line lies beside the one reached.
    private enum Place { case before, at, after }

    private func line(
        of running: RunningBlock, from start: Int, _ place: Place, age: Int64, now: Moment
    ) -> RunningLine {
        let state: RunningLine.State =
            running.id == openBlock ? .open : running.wasOpened ? .done : place == .after ? .toCome : .passed
        let plans = !running.isCut && (running.id == openBlock || place == .after)
        return RunningLine(
            block: running.block, isCut: running.isCut, state: state, plannedStart: start,
            plannedEnd: start + (running.isCut ? 0 : running.block.minutes),
            plannedClock: begunAt == nil
                ? nil : now.later(by: Int64(start) * 60_000 - (age - ageAtBeginning)).local,
            realStart: running.spells.first.map { $0.from - ageAtBeginning },
            realEnd: running.spells.last?.to.map { $0 - ageAtBeginning }, opened: running.spells.first?.opened,
            closed: running.spells.last?.closed, spent: running.spells.reduce(0) { $0 + $1.length(at: age) },
            left: plans ? ClockReading(running, at: age).remaining : 0)
    }

    /// The beginning is reckoned back from the clock of now, which may have been set right since.
    private func promisedEnd(planned: Int, elapsed: Int64, now: Moment) -> Int64 {
        announcedEnd?.milliseconds(after: now.later(by: -elapsed))
            ?? Int64(minutesAtBeginning ?? planned) * 60_000
    }

    /// The end that the frame announces; nil where it announces none that can be read.
    package var announcedEnd: ClockTime? { frame[.end].flatMap { ClockTime($0) } }
}

extension ClockReading {
    /// Reads the clock of a block, at an age of the workshop.
    init(_ running: RunningBlock, at age: Int64) {
        self.init(
            planned: Int64(max(0, running.block.minutes + running.clock.adjustment)) * 60_000,
            elapsed: running.clock.elapsed(at: age), isRunning: running.clock.isRunning)
    }
}

extension Moment {
    /// The moment so many milliseconds later, by the same wall clock.
    func later(by milliseconds: Int64) -> Moment {
        Moment(at: at + milliseconds, offset: offset, boot: boot, tick: tick + milliseconds)
    }
}

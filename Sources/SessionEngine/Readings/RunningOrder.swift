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
    /// The time of day of that end; nil before the first block opened.
    package let projectedEnd: CivilTime?

    /// Milliseconds behind the plan; negative when ahead.
    package var drift: Int64 { projected - Int64(planned) * 60_000 }
    /// Whole minutes behind the plan, to the nearest; negative when ahead.
    package var driftMinutes: Int { Int((drift + (drift < 0 ? -30_000 : 30_000)) / 60_000) }
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
}

/// The clock of a block at one moment, in milliseconds.
package struct ClockReading: Hashable, Sendable {
    /// The block.
    package let block: BlockID
    /// The time planned, with the minutes added or taken.
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
        let shown = blocks.filter { !$0.isCut || $0.wasOpened }
        let reached = shown.lastIndex { $0.id == openBlock } ?? shown.lastIndex(where: \.wasOpened) ?? -1
        var lines: [RunningLine] = []
        var start = 0
        for (index, running) in shown.enumerated() {
            lines.append(line(of: running, from: start, isReached: index <= reached, at: now))
            start = lines[index].plannedEnd
        }
        let elapsed = isClosed ? offset(of: now) ?? 0 : timecode(at: now)
        let clock = block(openBlock).map { ClockReading($0, at: now) }
        let toCome = lines.filter { $0.state == .toCome }.reduce(0) { $0 + Int64($1.block.minutes) * 60_000 }
        let isOver = clock == nil && toCome == 0
        let projected = isOver ? lines.compactMap(\.realEnd).max() ?? 0 : elapsed + (clock?.remaining ?? 0) + toCome
        return RunningOrder(
            lines: lines, planned: start, elapsed: elapsed, clock: clock, projected: projected,
            projectedEnd: begunAt == nil ? nil : now.later(by: projected - elapsed).local)
    }

    private func line(
        of running: RunningBlock, from start: Int, isReached: Bool, at now: Moment
    ) -> RunningLine {
        let closed = running.spells.last?.closed
        return RunningLine(
            block: running.block, isCut: running.isCut,
            state: running.id == openBlock ? .open : running.wasOpened ? .done : isReached ? .passed : .toCome,
            plannedStart: start, plannedEnd: start + (running.isCut ? 0 : running.block.minutes),
            plannedClock: begunAt.map { $0.later(by: Int64(start) * 60_000).local },
            realStart: running.spells.first.flatMap { offset(of: $0.opened) },
            realEnd: closed.flatMap { offset(of: $0) }, opened: running.spells.first?.opened, closed: closed,
            spent: running.spells.reduce(0) { $0 + ($1.closed ?? now).milliseconds(since: $1.opened) })
    }

    private func offset(of moment: Moment) -> Int64? { begunAt.map { moment.milliseconds(since: $0) } }
}

extension ClockReading {
    /// Reads the clock of a block.
    init(_ running: RunningBlock, at now: Moment) {
        self.init(
            block: running.id, planned: Int64(max(0, running.block.minutes + running.clock.adjustment)) * 60_000,
            elapsed: running.clock.elapsed(at: now), isRunning: running.clock.runningSince != nil)
    }
}

extension Moment {
    /// The moment so many milliseconds later, by the same wall clock.
    func later(by milliseconds: Int64) -> Moment {
        Moment(at: at + milliseconds, offset: offset, boot: boot, tick: tick + milliseconds)
    }
}

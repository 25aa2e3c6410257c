/// The report round at one moment: who has reported, whose turn it is, who is next.
package struct ReportRound: Hashable, Sendable {
    /// The block of the round; nil when the running order has none.
    package let block: BlockID?
    /// Every table in the room: first those that have reported, in the order of their turns, then the one whose
    /// turn it is, then those to come: least heard first, those that passed their turn at the end.
    package let seats: [ReportSeat]
    /// Milliseconds that the present turn has run, pauses of the clock left out; nil when it is nobody's.
    package let elapsed: Int64?
    /// The clock of the present turn runs.
    package let isRunning: Bool
    /// Milliseconds for each table: the block's time, with what was added, shared out equally; nil without a block
    /// or without a table.
    package let each: Int64?

    /// Whose turn it is.
    package var present: GroupLetter? { seats.first { $0.state == .reporting }?.group }
    /// The first of those that have not reported yet.
    package var next: GroupLetter? { seats.first { $0.isToCome }?.group }
    /// Those that have reported.
    package var reported: [GroupLetter] { seats.filter { $0.state == .reported }.map(\.group) }
    /// Those that passed their turn and are to come.
    package var passed: [GroupLetter] { seats.filter { $0.state == .skipped }.map(\.group) }
    /// The clock of the present turn against its share; nil when it is nobody's, or without a share.
    package var clock: ClockReading? {
        guard present != nil, let elapsed, let each, each > 0 else { return nil }
        return ClockReading(planned: each, elapsed: elapsed, isRunning: isRunning)
    }
    /// Milliseconds that the present turn has run over its share; 0 before, or without a share.
    package var overtime: Int64 { clock?.overtime ?? 0 }
    /// The present turn has used its share, to the second.
    package var isTimeUp: Bool { clock?.remaining == 0 }
    /// Milliseconds that are left for each of those to come when what was used is taken from the whole; nil when
    /// nobody is to come, or without a share.
    package var left: Int64? {
        let toCome = seats.filter(\.isToCome)
        guard let each, !toCome.isEmpty else { return nil }
        let used = seats.filter { !$0.isToCome }.reduce(0) {
            $0 + ($1.state == .reporting ? max($1.spent, each) : $1.spent)
        }
        return max(0, (each * Int64(seats.count) - used) / Int64(toCome.count))
    }
}

/// A table in the report round.
package struct ReportSeat: Hashable, Sendable {
    /// How far it has come.
    package enum State: Hashable, Sendable {
        case reported, reporting, toCome
        /// It passed its turn, and is to come.
        case skipped
    }

    /// The table.
    package let group: GroupLetter
    /// How far it has come.
    package let state: State
    /// Milliseconds that its turns took, the present one included.
    package let spent: Int64

    /// It has not reported yet, nor is it its turn.
    package var isToCome: Bool { state == .toCome || state == .skipped }
}

extension Workshop {
    /// The report round that is open, or else the last one opened, or else the first one planned; a floor read before
    /// saves reading it again.
    package func reportRound(at now: Moment, floor: Floor<GroupLetter>? = nil) -> ReportRound {
        let order = reportOrder(floor)
        let age = standingAge(at: now)
        var spent: [GroupLetter: Int64] = [:]
        for turn in order.turns { spent[table(of: turn.group), default: 0] += turn.clock.elapsed(at: age) }
        func seat(_ state: ReportSeat.State) -> (GroupLetter) -> ReportSeat {
            { ReportSeat(group: $0, state: state, spent: spent[$0] ?? 0) }
        }
        let seats =
            order.reported.map(seat(.reported)) + [order.present].compactMap(\.self).map(seat(.reporting))
            + order.toCome.map { seat(order.skipped.contains($0) ? .skipped : .toCome)($0) }
        let running = turn == nil ? nil : turns.last
        return ReportRound(
            block: order.block, seats: seats, elapsed: running.map { $0.clock.elapsed(at: age) },
            isRunning: running?.clock.isRunning ?? false,
            each: seats.isEmpty
                ? nil : block(order.block).map { ClockReading($0, at: age).planned / Int64(seats.count) })
    }
}

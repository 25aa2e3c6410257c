/// The report round at one moment: who has reported, whose turn it is, who is next.
package struct ReportRound: Hashable, Sendable {
    /// The block of the round; nil when the running order has none.
    package let block: BlockID?
    /// Every table in the room: first those that have reported, in the order of their turns, then the one whose
    /// turn it is, then those to come, least heard first.
    package let seats: [ReportSeat]
    /// Milliseconds since the present turn began; nil when it is nobody's.
    package let elapsed: Int64?
    /// Milliseconds for each table: the block's time, with what was added, shared out equally; nil without a block
    /// or without a table.
    package let each: Int64?

    /// Whose turn it is.
    package var present: GroupLetter? { seats.first { $0.state == .reporting }?.group }
    /// The least heard of those that have not reported yet.
    package var next: GroupLetter? { seats.first { $0.state == .toCome }?.group }
    /// Those that have reported.
    package var reported: [GroupLetter] { seats.filter { $0.state == .reported }.map(\.group) }
    /// Milliseconds that the present turn has run over its share; 0 before, or without a share.
    package var overtime: Int64 { each.map { max(0, (elapsed ?? 0) - $0) } ?? 0 }
}

/// A table in the report round.
package struct ReportSeat: Hashable, Sendable {
    /// How far it has come.
    package enum State: Hashable, Sendable { case reported, reporting, toCome }

    /// The table.
    package let group: GroupLetter
    /// How far it has come.
    package let state: State
    /// Milliseconds that its turns took, the present one included.
    package let spent: Int64
}

extension Workshop {
    /// The report round that is open, or else the last one opened, or else the first one planned.
    package func reportRound(at now: Moment) -> ReportRound {
        let rounds = blocks.filter { $0.block.role == .report && (!$0.isCut || $0.wasOpened) }
        let round = rounds.first { $0.id == openBlock } ?? rounds.last(where: \.wasOpened) ?? rounds.first
        let others = Set(rounds.map(\.id)).subtracting([round?.id].compactMap(\.self))
        // A turn given outside any round belongs to this one: what was reported is not asked for again.
        let mine = turns.filter { turn in turn.block.map { !others.contains($0) } ?? true }
        let current = turn.map { table(of: $0) }
        let age = standingAge(at: now)
        let floor = floorByGroup
        let order = floor.lines.map(\.seat) + floor.outside.filter { $0.reason == .noHeads }.map(\.seat)
        var reported: [GroupLetter] = []
        var spent: [GroupLetter: Int64] = [:]
        for turn in mine {
            let group = table(of: turn.group)
            spent[group, default: 0] += turn.spell.length(at: age)
            if !reported.contains(group), group != current, order.contains(group) { reported.append(group) }
        }
        let reporting = order.filter { $0 == current }
        let toCome = order.filter { $0 != current && !reported.contains($0) }
        let seats =
            reported.map { ReportSeat(group: $0, state: .reported, spent: spent[$0] ?? 0) }
            + reporting.map { ReportSeat(group: $0, state: .reporting, spent: spent[$0] ?? 0) }
            + toCome.map { ReportSeat(group: $0, state: .toCome, spent: 0) }
        let running = turn == nil ? nil : turns.last
        return ReportRound(
            block: round?.id, seats: seats, elapsed: running.map { $0.spell.length(at: age) },
            each: seats.isEmpty ? nil : round.map { ClockReading($0, at: age).planned / Int64(seats.count) })
    }
}

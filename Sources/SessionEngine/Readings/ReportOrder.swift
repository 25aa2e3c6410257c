/// In what order the tables report, whatever the time: who has reported, whose turn it is, who is to come.
struct ReportOrder {
    /// The block of the round; nil when the running order has none.
    let block: BlockID?
    /// The turns of the round, in order.
    let turns: [Turn]
    /// Those that have reported, in the order of their turns.
    private(set) var reported: [GroupLetter] = []
    /// Whose turn it is.
    private(set) var present: GroupLetter?
    /// Those to come, the next one first.
    private(set) var toCome: [GroupLetter] = []
    /// Those to come that passed their turn.
    private(set) var skipped: Set<GroupLetter> = []
}

extension Workshop {
    /// The order of the report round that is open, or else of the last one opened, or else of the first one planned;
    /// a floor read before saves reading it again.
    func reportOrder(_ floor: Floor<GroupLetter>? = nil) -> ReportOrder {
        let rounds = blocks.filter { $0.block.role == .report && (!$0.isCut || $0.wasOpened) }
        let round = rounds.first { $0.id == openBlock } ?? rounds.last(where: \.wasOpened) ?? rounds.first
        let others = Set(rounds.map(\.id)).subtracting([round?.id].compactMap(\.self))
        // What was given or put off outside any round belongs to this one: nobody is asked twice.
        let isMine = { (block: BlockID?) in block.map { !others.contains($0) } ?? true }
        let floor = floor ?? floorByGroup
        let seats = floor.lines.map(\.seat) + floor.outside.filter { $0.reason == .noHeads }.map(\.seat)
        var order = ReportOrder(block: round?.id, turns: turns.filter { isMine($0.block) })
        order.seat(seats, turn: turn.map { table(of: $0) }, table: { table(of: $0) })
        for putOff in turnsPutOff where isMine(putOff.block) {
            order.take(putOff, of: table(of: putOff.group), isServed: turns.count > putOff.turnsBefore)
        }
        return order
    }
}

extension ReportOrder {
    fileprivate mutating func seat(
        _ seats: [GroupLetter], turn current: GroupLetter?, table: (GroupLetter) -> GroupLetter
    ) {
        for turn in turns where !turn.isPutOff {
            let group = table(turn.group)
            if !reported.contains(group), group != current, seats.contains(group) { reported.append(group) }
        }
        present = seats.first { $0 == current }
        toCome = seats.filter { $0 != current && !reported.contains($0) }
    }

    /// Moves a table among those to come; one that changed places comes first once the other one has had its turn.
    fileprivate mutating func take(_ putOff: TurnPutOff, of group: GroupLetter, isServed: Bool) {
        guard let place = toCome.firstIndex(of: group) else { return }
        toCome.remove(at: place)
        switch putOff.how {
        case .skip:
            toCome.append(group)
            skipped.insert(group)
        case .swap:
            toCome.insert(group, at: isServed ? 0 : min(place + 1, toCome.count))
            skipped.remove(group)
        }
    }
}

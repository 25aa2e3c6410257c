import Canvas
import SessionEngine

extension Model {
    /// The report round at this moment.
    var reportRound: ReportRound { workshop.reportRound(at: now, floor: live.readings?.sheet.groups) }

    /// Gives the turn to the next group, or ends the last one.
    mutating func nextTurn() -> [Effect] { giveTurn(reportRound.next) }

    /// Asks which group has the floor.
    mutating func chooseTurn() -> [Effect] {
        let round = reportRound
        let options = round.seats.map { seat in
            let line =
                "\(phrases.name(ofTable: seat.group, in: workshop)) · \(phrases.state(of: seat, each: round.each))"
            return Choice.Option(key: seat.group.text.unicodeScalars.first, line) { $0.giveTurn(seat.group) }
        }
        guard !options.isEmpty else {
            status = Status(.note, phrases.noTable())
            return []
        }
        overlay = .choice(
            Choice(phrases.turnTitle(), selected: round.seats.firstIndex(where: \.isToCome) ?? 0, options))
        return []
    }

    /// Whoever has the floor, else whoever is next, lets others go first.
    func putOffTurn(_ how: PutOff) -> [Effect] {
        let round = reportRound
        return (round.present ?? round.next).map { [.perform(.putOffTurn($0, how))] } ?? []
    }

    /// Opens the block of the report round first when another one is open.
    private mutating func giveTurn(_ group: GroupLetter?) -> [Effect] {
        let block = reportRound.block
        guard let block, group != nil, workshop.openBlock != block else { return [.perform(.giveTurn(group))] }
        return [.perform(.openBlock(block, reason: nil)), .perform(.giveTurn(group))]
    }

    // MARK: the end of a turn

    mutating func switchBell() -> [Effect] {
        rings.toggle()
        status = Status(.note, phrases.bell(rings))
        return rings ? [.bell] : []
    }

    /// Says once that the time of a turn is up: in words, and by the bell where it was wanted.
    ///
    /// On the screen of the round the words stand by the clock as long as it is so.
    mutating func chime() -> [Effect] {
        guard let turn = turnTimeUp, live.chimed != turn else {
            if turnTimeUp == nil { live.chimed = nil }
            return []
        }
        live.chimed = turn
        if screen != .round { status = Status(.note, phrases.timeUp(reportRound, in: workshop)) }
        return rings ? [.bell] : []
    }

    /// The rank of the present turn among all, once its time is up.
    var turnTimeUp: Int? { workshop.turn != nil && reportRound.isTimeUp ? workshop.turns.count : nil }
}

/// A new plan of what is to come, so that the workshop ends when it should: proposed, and nothing done.
package struct Replan: Hashable, Sendable {
    /// The blocks to come, in order, with their new times.
    package let lines: [ReplanLine]
    /// Milliseconds between the first opening and the end that is wanted.
    package let wanted: Int64
    /// The same between the first opening and the end: as the plan stands, and by the new one.
    package let before: Int64, after: Int64
    /// These ends as times of day, by the clock of now.
    package let wantedEnd: CivilTime, endBefore: CivilTime, endAfter: CivilTime
    /// The end was announced, or promised by the plan at the beginning: what is wanted is nothing new.
    package let isPromised: Bool
    /// The blocks that could be cut to end in time, the best first; empty once the end is met.
    package let cuttable: [BlockID]

    /// The wanted end is met.
    package var isMet: Bool { after <= wanted }
    /// Whole minutes that it ends too late by, all blocks at their minimums; 0 when it is met.
    package var minutesOver: Int { Int((max(0, after - wanted) + 59_999) / 60_000) }
    /// Minutes before the wanted end, to the nearest; 0 under a whole one, and when it is not met.
    package var minutesSpare: Int { wanted - after < 60_000 ? 0 : Int((wanted - after + 30_000) / 60_000) }
    /// It changes something.
    package var changesBlocks: Bool { lines.contains(where: \.isChanged) }
    /// What it changes, for the command that applies it.
    package var times: [PlannedTime] {
        lines.filter(\.isChanged).map { PlannedTime(block: $0.block.id, minutes: $0.isCut ? nil : $0.minutes) }
    }
    /// The end to announce with it; nil where it is the promised one.
    package var newEnd: ClockTime? { isPromised ? nil : ClockTime(wantedEnd) }
}

/// A block to come in a new plan.
package struct ReplanLine: Hashable, Sendable {
    /// The block as it is planned now.
    package let block: Block
    /// Its minutes in the new plan.
    package let minutes: Int
    /// The new plan cuts it.
    package let isCut: Bool

    /// The new plan changes it.
    package var isChanged: Bool { isCut || minutes != block.minutes }
    /// Minutes below which the new plan never shortens it.
    package var minimum: Int { block.leastMinutes }
}

/// The time of one block in a new plan.
package struct PlannedTime: Hashable, Sendable {
    /// The block.
    package var block: BlockID
    /// Its minutes; nil cuts it.
    package var minutes: Int?

    /// Takes a block and its minutes.
    package init(block: BlockID, minutes: Int?) {
        self.block = block
        self.minutes = minutes
    }
}

extension Workshop {
    /// Shortens what is to come toward its minimums, each block in proportion to what it can give, until the wanted
    /// end is met; what is open or over keeps its time, and nothing is ever lengthened.
    ///
    /// `end` is the end that is wanted, else the one that was promised; `cutting` are blocks that the plan cuts. nil
    /// where nothing is to come, or the workshop is closed.
    package func replan(at now: Moment, end: ClockTime? = nil, cutting: Set<BlockID> = []) -> Replan? {
        let order = runningOrder(at: now)
        let toCome = order.lines.filter { $0.state == .toCome }
        guard !isClosed, !toCome.isEmpty else { return nil }
        let wanted = end.map { $0.milliseconds(after: now.later(by: -order.elapsed)) } ?? order.promised
        let fixed = order.projected - toCome.reduce(0) { $0 + $1.left }
        let kept = toCome.map(\.block).filter { !cutting.contains($0.id) }
        let room = (wanted - fixed).flooredDivision(by: 60_000)
        let minutes = Self.shorten(kept.map { ($0.minutes, $0.leastMinutes) }, to: Int(room))
        let new = Dictionary(uniqueKeysWithValues: zip(kept.map(\.id), minutes))
        let after = fixed + Int64(minutes.reduce(0, +)) * 60_000
        func clock(_ time: Int64) -> CivilTime { now.later(by: time - order.elapsed).local }
        return Replan(
            lines: toCome.map { line in
                ReplanLine(
                    block: line.block, minutes: new[line.block.id] ?? 0, isCut: cutting.contains(line.block.id))
            }, wanted: wanted, before: order.projected, after: after, wantedEnd: clock(wanted),
            endBefore: clock(order.projected), endAfter: clock(after),
            isPromised: end.map { $0 == announcedEnd ?? (order.hasBegun ? ClockTime(order.promisedEnd) : nil) } ?? true,
            cuttable: after > wanted ? cuttable(among: kept, lacking: after - wanted) : [])
    }

    /// Takes from each time in proportion to what lies above its minimum, by largest remainders, so that they sum to
    /// `room` where the minimums allow; else gives the minimums.
    static func shorten(_ times: [(minutes: Int, minimum: Int)], to room: Int) -> [Int] {
        let slack = times.map { $0.minutes - $0.minimum }
        let most = slack.reduce(0, +)
        let wanted = times.reduce(0) { $0 + $1.minutes } - room
        guard wanted > 0 else { return times.map(\.minutes) }
        guard wanted < most else { return times.map(\.minimum) }
        var cuts = slack.map { wanted * $0 / most }
        let rests = slack.indices.sorted {
            let (left, right) = (wanted * slack[$0] % most, wanted * slack[$1] % most)
            return (right, $0) < (left, $1)
        }
        for index in rests.prefix(wanted - cuts.reduce(0, +)) { cuts[index] += 1 }
        return zip(times, cuts).map { $0.minutes - $1 }
    }

    /// First those that are not the last of their phase, then those that are enough by themselves, the shortest first.
    private func cuttable(among kept: [Block], lacking: Int64) -> [BlockID] {
        let enough = Int((lacking + 59_999) / 60_000)
        func rank(_ place: Int, _ block: Block) -> (Int, Int, Int, Int) {
            let isOnly = block.phase.map { phase in
                !blocks.contains { $0.block.phase == phase && $0.id != block.id && !$0.isCut }
            }
            let least = block.leastMinutes
            return (isOnly == true ? 1 : 0, least >= enough ? 0 : 1, least >= enough ? least : -least, place)
        }
        return kept.enumerated().filter { $0.element.role != .closing }
            .sorted { rank($0.offset, $0.element) < rank($1.offset, $1.element) }.map(\.element.id)
    }

    /// The facts of a new plan; refused where a block of it is not to come any more.
    func replan(_ times: [PlannedTime], end: ClockTime?) throws(Refusal) -> [Fact] {
        var facts: [Fact] = []
        for time in times {
            guard let running = block(time.block), !running.wasOpened else { throw .planMoved }
            guard let minutes = time.minutes else {
                if !running.isCut { facts.append(.blockChanged(time.block, [.cut(true)])) }
                continue
            }
            let edits = try changeBlock(time.block, [.minutes(minutes)])
            if running.block.minutes != minutes { facts += edits }
        }
        if let end, end != announcedEnd { facts.append(.frameSet([.end: end.text])) }
        return facts
    }
}

extension Block {
    /// Its minimum, or its minutes where they lie below it already.
    package var leastMinutes: Int { min(minimum, minutes) }
}

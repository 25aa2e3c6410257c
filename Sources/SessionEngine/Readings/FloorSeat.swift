/// One who shares the floor, before the shares are known.
struct FloorSeat<Seat: Hashable & Comparable & Sendable> {
    let id: Seat
    /// The heads of each group that sits there; nil while unknown.
    let members: [Int?]
    let noted: Int
    /// The number of the last contribution.
    let last: Int?

    /// Nobody sits there, and that is known.
    var isEmpty: Bool { members.allSatisfy { $0.map { $0 <= 0 } ?? false } }
    /// How many people; nil when one of its groups has not been counted.
    var heads: Int? { members.contains(nil) ? nil : members.reduce(0) { $0 + ($1 ?? 0) } }
}

extension Floor {
    /// The chance under which a silence is no longer put down to chance, before the correction (Bonferroni).
    private static var threshold: Double { 0.05 }

    /// Ranks the seats by *actual ÷ expected*, then by the longest silence.
    init(_ seats: [FloorSeat<Seat>], outside: [FloorOutside<Seat>]) {
        let all = seats.reduce(0) { $0 + $1.noted }
        let weights = Self.weights(of: seats)
        let heaviest = weights.reduce(0, +)
        let ranked = zip(seats, weights).sorted { Self.isLessHeard($0, $1) }
        let lines = ranked.map { seat, weight in
            let share = Double(weight) / Double(heaviest)
            let tail = Binomial(trials: all, chance: share).lowerTail(seat.noted)
            return FloorLine(
                seat: seat.id, heads: seat.heads, noted: seat.noted, share: share, expected: share * Double(all),
                last: seat.last, tail: tail, isLittleHeard: tail * Double(seats.count) < Self.threshold)
        }
        self.init(
            lines: lines, outside: outside.sorted { $0.seat < $1.seat }, noted: all,
            verdict: Self.verdict(lines, noted: all))
    }

    /// Whole numbers in the proportion of the heads.
    ///
    /// An unknown weighs the mean of the known, or one where all are unknown. With sum S over k known groups, h heads
    /// weigh h × k and an unknown weighs S.
    private static func weights(of seats: [FloorSeat<Seat>]) -> [Int] {
        let known = seats.flatMap(\.members).compactMap(\.self).filter { $0 > 0 }.map { min($0, 1_000_000) }
        let unknown = known.isEmpty ? 1 : known.reduce(0, +)
        return seats.map { seat in
            seat.members.reduce(0) { $0 + ($1.map { min(max($0, 0), 1_000_000) * known.count } ?? unknown) }
        }
    }

    private static func isLessHeard(
        _ left: (seat: FloorSeat<Seat>, weight: Int), _ right: (seat: FloorSeat<Seat>, weight: Int)
    ) -> Bool {
        let (here, there) = (left.seat.noted * right.weight, right.seat.noted * left.weight)
        if here != there { return here < there }
        let (mine, yours) = (left.seat.last ?? 0, right.seat.last ?? 0)
        return mine != yours ? mine < yours : left.seat.id < right.seat.id
    }

    private static func verdict(_ lines: [FloorLine<Seat>], noted: Int) -> FloorVerdict {
        guard lines.count > 1 else { return .alone }
        if lines.contains(where: \.isLittleHeard) { return .marked }
        let couldBeMarked = lines.contains { line in
            Binomial(trials: noted, chance: line.share).lowerTail(0) * Double(lines.count) < threshold
        }
        return couldBeMarked ? .orderOnly : .tooEarly
    }
}

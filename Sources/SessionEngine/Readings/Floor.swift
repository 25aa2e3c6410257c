/// Contributions noted against heads, by table or by kind of actor, least heard first.
///
/// It counts contributions noted, not speech: a rule of the tool. What was taken back or set aside is not counted.
package struct Floor<Seat: Hashable & Comparable & Sendable>: Hashable, Sendable {
    /// Those who share the floor, least heard first.
    package let lines: [FloorLine<Seat>]
    /// Those who stand outside the shares, told apart.
    package let outside: [FloorOutside<Seat>]
    /// How many contributions the lines share.
    package let noted: Int
    /// How much may be said.
    package let verdict: FloorVerdict

    /// The first of the order; nil where there is nobody to compare.
    package var leastHeard: FloorLine<Seat>? { verdict == .alone ? nil : lines.first }
    /// The last of the order; nil while nobody has more than a fair share.
    package var mostHeard: FloorLine<Seat>? { lines.last.flatMap { ($0.ratio ?? 0) > 1 ? $0 : nil } }
    /// Those marked *peu entendu*, least heard first.
    package var littleHeard: [FloorLine<Seat>] { lines.filter(\.isLittleHeard) }
    /// The line of a seat; nil when it stands outside.
    package func line(_ seat: Seat) -> FloorLine<Seat>? { lines.first { $0.seat == seat } }
}

/// How much the floor may claim.
package enum FloorVerdict: Hashable, Sendable {
    /// Fewer than two share the floor: nothing to compare.
    case alone
    /// Too early to say: even somebody who said nothing at all could be silent by chance.
    case tooEarly
    /// Nobody stands out: only the order is shown.
    case orderOnly
    /// Somebody is marked *peu entendu*.
    case marked
}

/// One who shares the floor.
package struct FloorLine<Seat: Hashable & Comparable & Sendable>: Hashable, Sendable {
    /// The table's letter, or the kind of actor.
    package let seat: Seat
    /// How many people; nil while unknown.
    package let heads: Int?
    /// How many contributions were noted.
    package let noted: Int
    /// The share of all heads: above 0, at most 1.
    package let share: Double
    /// How many contributions a fair room would have noted on average.
    package let expected: Double
    /// The number of the last contribution; nil for one who never spoke.
    package let last: Int?
    /// The chance that a fair room notes so few.
    package let tail: Double
    /// So few would come by chance in under 5 % of fair rooms, corrected for the number compared.
    package let isLittleHeard: Bool

    /// Actual ÷ expected; nil before anything was noted.
    package var ratio: Double? { expected > 0 ? Double(noted) / expected : nil }
}

/// One who stands outside the shares: told as "n paroles, par un porte-parole".
package struct FloorOutside<Seat: Hashable & Comparable & Sendable>: Hashable, Sendable {
    /// Why no share is expected.
    package enum Reason: Hashable, Sendable {
        /// The living world, nobody of this kind in the room, or a table that left.
        case living, noHeads, left
    }

    /// The table's letter, or the kind of actor.
    package let seat: Seat
    /// How many contributions: what it said, and for a kind of actor also what was said for it.
    package let noted: Int
    /// Why.
    package let reason: Reason
}

/// One group that holds more than half of what was noted: an advice, never a bar.
package struct FloorAdvice: Hashable, Sendable {
    /// The table.
    package let group: GroupLetter
    /// How many are its own, of how many noted in all.
    package let noted: Int, all: Int
}

extension Workshop {
    /// The floor by table: groups in the room, those that joined counting with their table, heads included.
    package var floorByGroup: Floor<GroupLetter> {
        let told = keptByTable
        var seats: [FloorSeat<GroupLetter>] = []
        var outside: [FloorOutside<GroupLetter>] = []
        for table in tables {
            let said = told[table.letter] ?? []
            let seat = FloorSeat(
                id: table.letter, members: table.groups.map(\.heads), noted: said.count,
                last: said.last.map { contributions[$0].number })
            if !table.isPresent {
                outside.append(FloorOutside(seat: table.letter, noted: said.count, reason: .left))
            } else if seat.isEmpty {
                outside.append(FloorOutside(seat: table.letter, noted: said.count, reason: .noHeads))
            } else {
                seats.append(seat)
            }
        }
        return Floor(seats, outside: outside)
    }

    /// The floor by kind of actor: those concerned, those counted and those who spoke.
    package var floorByActor: Floor<ActorID> {
        let spoken = spokenByActor
        var seats: [FloorSeat<ActorID>] = []
        var outside: [FloorOutside<ActorID>] = []
        for actor in actors.sorted(by: { $0.id < $1.id }) {
            let said = spoken[actor.id] ?? Spoken()
            let seat = FloorSeat(id: actor.id, members: [actor.heads], noted: said.itself, last: said.last)
            if actor.id == Actor.living || seat.isEmpty {
                let reason: FloorOutside<ActorID>.Reason = actor.id == Actor.living ? .living : .noHeads
                outside.append(FloorOutside(seat: actor.id, noted: said.itself + said.byOthers, reason: reason))
            } else if actor.isConcerned || actor.heads != nil || said.itself > 0 {
                seats.append(seat)
            }
        }
        return Floor(seats, outside: outside)
    }

    /// The table that holds more than half of all that was noted; nil with fewer than three tables, and while it is
    /// too early to say.
    package var floorAdvice: FloorAdvice? {
        let floor = floorByGroup
        guard floor.lines.count >= 3, floor.verdict != .tooEarly else { return nil }
        let all = keptPositions.count
        return floor.lines.first { $0.noted * 2 > all }.map {
            FloorAdvice(group: $0.seat, noted: $0.noted, all: all)
        }
    }
}

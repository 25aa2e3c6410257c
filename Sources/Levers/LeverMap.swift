package import SessionEngine

/// What was said, lever by lever, in the order of the lens.
///
/// A contribution with two levers stands under both and counts once in the totals.
package struct LeverMap: Hashable, Sendable {
    /// The lens.
    package let lens: Lens
    /// One place for each lever, in the order of the lens.
    package let places: [LeverPlace]
    /// Kept contributions that were answered *none* (hors schéma), in order of arrival.
    package let none: [LeverLine]
    /// Kept contributions not yet mapped, in order of arrival.
    package let notMapped: [LeverLine]
    /// How many kept contributions have one lever or two.
    package let withLever: Int

    /// How many kept contributions have an answer: levers, or *none*.
    package var mapped: Int { withLever + none.count }
    /// How many contributions are kept.
    package var kept: Int { mapped + notMapped.count }
    /// The place of a lever; nil when the lens has none of that id.
    package func place(_ id: LeverID) -> LeverPlace? { places.first { $0.lever.id == id } }

    /// The levers nobody spoke of, which may be claimed only together with how many are mapped; nil while nothing
    /// is.
    package var blindSpots: BlindSpots? {
        guard mapped > 0 else { return nil }
        return BlindSpots(levers: places.filter(\.isEmpty).map(\.lever.id), mapped: mapped, kept: kept)
    }
}

/// The levers nobody spoke of, with what the claim rests on.
package struct BlindSpots: Hashable, Sendable {
    /// In the order of the lens; empty when every lever was spoken of.
    package let levers: [LeverID]
    /// How many contributions are mapped, of how many kept.
    package let mapped: Int, kept: Int
}

/// A contribution where it stands in the map.
package struct LeverLine: Hashable, Sendable {
    /// The contribution.
    package let id: ContributionID
    /// Its number.
    package let number: Int
    /// The table that said it; nil when it has none.
    package let group: GroupLetter?
    /// It is marked *keep*.
    package let isKeep: Bool
    /// This lever is its second one.
    package let isSecond: Bool
}

/// What was said of one lever.
package struct LeverPlace: Hashable, Sendable {
    /// The lever.
    package let lever: Lever
    /// Conditions of success, pitfalls, and contributions of every other kind, each in order of arrival.
    package internal(set) var conditions: [LeverLine] = [], pitfalls: [LeverLine] = [], others: [LeverLine] = []
    /// The tables that spoke of it, by letter.
    package internal(set) var groups: [GroupLetter] = []
    /// The kinds of actors that spoke of it, in the workshop's order.
    package internal(set) var actors: [ActorID] = []

    /// Everything said of it, in order of arrival.
    package var lines: [LeverLine] { (conditions + pitfalls + others).sorted { $0.number < $1.number } }
    /// How many contributions stand here, those with a second lever included.
    package var count: Int { conditions.count + pitfalls.count + others.count }
    /// Nobody spoke of it.
    package var isEmpty: Bool { count == 0 }
    /// What is marked *keep*, in order of arrival.
    package var keeps: [LeverLine] { lines.filter(\.isKeep) }

    /// At most `limit` *keep* lines for page 1, in order of arrival: those whose first lever this is come before
    /// the others, and a table that has none yet before one that has.
    package func essential(_ limit: Int = 2) -> [LeverLine] {
        var chosen: [LeverLine] = []
        var left = keeps.filter { !$0.isSecond } + keeps.filter(\.isSecond)
        while chosen.count < limit, !left.isEmpty {
            let told = Set(chosen.map(\.group))
            // A line of the first lever wins over any of the second, whatever table said it.
            let first = left.filter { $0.isSecond == left[0].isSecond }
            let next = first.first { !told.contains($0.group) } ?? left[0]
            left.removeAll { $0.id == next.id }
            chosen.append(next)
        }
        return chosen.sorted { $0.number < $1.number }
    }
}

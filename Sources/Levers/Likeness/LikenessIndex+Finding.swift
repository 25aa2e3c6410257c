package import SessionEngine

/// Two contributions that seem to say the same.
package struct Likeness: Hashable, Sendable {
    /// The two, the one that came first before the other.
    package let one: ContributionID, other: ContributionID
    /// How sure it is, from 0 to 1.
    package let degree: Double
    /// What the two share, as numbers of the index.
    let shared: Set<Int>
}

extension LikenessIndex {
    /// From which degree two contributions are proposed as saying the same: few are missed above it that a reader would
    /// find by their words, and fewer are proposed wrongly.
    package static let threshold = 0.38
    /// The same where somebody asks what is like one line: a wrong one costs a glance.
    package static let askedThreshold = 0.25

    /// The contributions like one, the surest first; at most `limit`.
    package func like(_ id: ContributionID, limit: Int = 12, from least: Double = askedThreshold) -> [Likeness] {
        guard let place = place(of: id), entries[place].isKept else { return [] }
        var scale = LikenessScale(self)
        let found = scale.candidates(of: place, behind: -1).compactMap { scale.compare(place, $0) }
        return Array(found.filter { $0.degree >= least }.sorted(by: surer).prefix(limit))
    }

    /// All pairs of contributions that seem to say the same, the surest first; at most `limit`.
    package func pairs(limit: Int = 200, from least: Double = threshold) -> [Likeness] {
        var scale = LikenessScale(self)
        var found: [Likeness] = []
        for place in entries.indices where entries[place].isKept {
            for other in scale.candidates(of: place, behind: place) {
                if let pair = scale.compare(place, other), pair.degree >= least { found.append(pair) }
            }
        }
        return Array(found.sorted(by: surer).prefix(limit))
    }

    /// Surer first; as sure ones in order of arrival.
    private func surer(_ one: Likeness, _ other: Likeness) -> Bool {
        func places(_ pair: Likeness) -> (Int, Int) { (place(of: pair.one) ?? 0, place(of: pair.other) ?? 0) }
        return one.degree == other.degree ? places(one) < places(other) : one.degree > other.degree
    }
}

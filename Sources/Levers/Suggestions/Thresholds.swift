/// When a lever is suggested, and when none is.
package struct Thresholds: Hashable, Sendable {
    /// What a lever's probability must reach to be suggested first, and to be suggested second.
    package let first: Double, second: Double
    /// From which probability of *none* on nothing is suggested.
    package let none: Double

    /// Takes the three.
    package init(first: Double, second: Double, none: Double) {
        self.first = first
        self.second = second
        self.none = none
    }

    /// Which levers are suggested, the likeliest first, those alike in their order; two at most.
    package func chosen(among chances: [Double], none chance: Double) -> [Int] {
        guard chance < none else { return [] }
        let ranked = chances.indices.sorted { chances[$0] == chances[$1] ? $0 < $1 : chances[$0] > chances[$1] }
        return Array(zip(ranked, [first, second]).prefix { chances[$0] >= $1 }.map(\.0))
    }
}

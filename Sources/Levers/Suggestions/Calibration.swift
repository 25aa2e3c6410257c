/// Turns the scores of a text into probabilities that may be taken at their word.
///
/// A lever's own score, that of *none* and that of the best other lever each have a say.
package struct Calibration: Hashable, Sendable {
    /// Of a lever: the factors of its score, of none's, of the best other lever's, and what is added.
    package let lever: [Double]
    /// Of none: the factors of its score and of the best lever's, and what is added.
    package let none: [Double]

    /// How many factors each has.
    package static let leverCount = 4, noneCount = 3

    /// Takes as many factors as there must be; nil otherwise, or where one is no number.
    package init?(lever: [Double], none: [Double]) {
        guard lever.count == Self.leverCount, none.count == Self.noneCount, (lever + none).allSatisfy(\.isFinite) else {
            return nil
        }
        self.lever = lever
        self.none = none
    }

    /// What the factors of a lever are applied to, in order; `scores` are those of the levers, then none's.
    package static func leverTerms(_ index: Int, of scores: [Double]) -> [Double] {
        let others = scores.indices.dropLast().filter { $0 != index }.map { scores[$0] }
        return [scores[index], scores[scores.count - 1], others.max() ?? scores[index], 1]
    }

    /// What the factors of none are applied to, in order.
    package static func noneTerms(of scores: [Double]) -> [Double] {
        [scores[scores.count - 1], scores.dropLast().max() ?? 0, 1]
    }

    /// The probability of each lever, then none's.
    package func probabilities(of scores: [Double]) -> [Double] {
        scores.indices.dropLast().map { Self.chance(lever, Self.leverTerms($0, of: scores)) }
            + [Self.chance(none, Self.noneTerms(of: scores))]
    }

    private static func chance(_ factors: [Double], _ terms: [Double]) -> Double {
        Logistic.value(zip(factors, terms).reduce(0) { $0 + $1.0 * $1.1 })
    }
}

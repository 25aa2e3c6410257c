import Levers
import SessionEngine

/// Scores of texts that were held out, with what is right.
struct HeldOut {
    let scores: [[Double]]
    let right: [[LeverID]]
    let levers: [LeverID]

    /// Fits the factors of a calibration to them.
    func calibration() -> Calibration? {
        var lever = Newton(count: Calibration.leverCount), none = Newton(count: Calibration.noneCount)
        for (scores, right) in zip(scores, right) {
            for (index, id) in levers.enumerated() {
                lever.add(Calibration.leverTerms(index, of: scores), isRight: right.contains(id))
            }
            none.add(Calibration.noneTerms(of: scores), isRight: right.isEmpty)
        }
        return Calibration(lever: lever.solve(), none: none.solve())
    }

    /// The thresholds of the first and the second suggestion that give the best F1.
    func thresholds(_ calibration: Calibration) -> [Double] {
        let judged = scores.map { Array(calibration.probabilities(of: $0).dropLast()) }
        var best = (f1: -1.0, first: 0.5, second: 0.5)
        for first in stride(from: 0.2, through: 0.6, by: 0.02) {
            for second in stride(from: first, through: 0.7, by: 0.02) {
                var (both, given, all) = (0, 0, 0)
                for (chances, right) in zip(judged, right) {
                    all += right.count
                    for lever in Self.chosen(chances, [first, second]) {
                        given += 1
                        if right.contains(levers[lever]) { both += 1 }
                    }
                }
                let f1 = 2 * Double(both) / Double(max(given + all, 1))
                if f1 > best.f1 { best = (f1, first, second) }
            }
        }
        return [best.first, best.second]
    }

    /// The two likeliest that reach their thresholds.
    static func chosen(_ chances: [Double], _ thresholds: [Double]) -> [Int] {
        let ranked = chances.indices.sorted { chances[$0] == chances[$1] ? $0 < $1 : chances[$0] > chances[$1] }
        return Array(zip(ranked, thresholds).prefix { chances[$0] >= $1 }.map(\.0))
    }

    /// What a calibration and thresholds make of them.
    func cases(_ calibration: Calibration, _ thresholds: [Double]) -> [Evaluation.Case] {
        zip(scores, right).map { scores, right in
            let chances = calibration.probabilities(of: scores)
            let judged = Array(chances.dropLast())
            let judgement = Judgement(
                chances: zip(levers, judged).map { Judgement.Chance(lever: $0, probability: $1) },
                none: chances[levers.count])
            return Evaluation.Case(
                suggested: Self.chosen(judged, thresholds).map { levers[$0] }, judgement: judgement, right: right)
        }
    }
}

/// A small logistic regression without regularisation, by Newton's method.
struct Newton {
    private let count: Int
    private var terms: [[Double]] = []
    private var targets: [Double] = []

    init(count: Int) { self.count = count }

    mutating func add(_ terms: [Double], isRight: Bool) {
        self.terms.append(terms)
        targets.append(isRight ? 1 : 0)
    }

    /// The factors.
    func solve() -> [Double] {
        var factors = Array(repeating: 0.0, count: count)
        for _ in 0..<30 {
            var gradient = Array(repeating: 0.0, count: count)
            // A little of the unit matrix keeps it solvable.
            var curve = (0..<count).map { row in (0..<count).map { row == $0 ? 1e-6 : 0.0 } }
            for (terms, target) in zip(terms, targets) {
                let chance = Logistic.value(zip(factors, terms).reduce(0) { $0 + $1.0 * $1.1 })
                for row in 0..<count {
                    gradient[row] += (target - chance) * terms[row]
                    for column in 0..<count {
                        curve[row][column] += chance * (1 - chance) * terms[row] * terms[column]
                    }
                }
            }
            let step = Self.solve(curve, gradient)
            for row in 0..<count { factors[row] += step[row] }
            if step.allSatisfy({ abs($0) < 1e-9 }) { break }
        }
        return factors
    }

    /// Solves equations by elimination, the largest pivot first.
    private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
        var (matrix, right) = (matrix, right)
        for step in right.indices {
            let pivot = (step..<right.count).max { abs(matrix[$0][step]) < abs(matrix[$1][step]) } ?? step
            matrix.swapAt(step, pivot)
            right.swapAt(step, pivot)
            for row in right.indices where row != step {
                let factor = matrix[row][step] / matrix[step][step]
                for column in right.indices { matrix[row][column] -= factor * matrix[step][column] }
                right[row] -= factor * right[step]
            }
        }
        return right.indices.map { right[$0] / matrix[$0][$0] }
    }
}

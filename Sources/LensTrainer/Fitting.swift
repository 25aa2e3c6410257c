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

    /// The thresholds that give the best F1 where *none* counts as an answer like a lever.
    ///
    /// The F1 of levers alone hardly changes from one to the other, and would often choose to say something where there
    /// is nothing to say.
    func thresholds(_ calibration: Calibration) -> Thresholds {
        let judged = scores.map { calibration.probabilities(of: $0) }
        var best = (f1: -1.0, thresholds: Thresholds(first: 0.5, second: 0.5, none: 1))
        for first in stride(from: 0.2, through: 0.5, by: 0.025) {
            for second in stride(from: max(first, 0.3), through: 0.6, by: 0.025) {
                for none in [0.4, 0.5, 0.6, 0.7, 1] {
                    let thresholds = Thresholds(first: first, second: second, none: none)
                    let f1 = f1(judged, thresholds)
                    if f1 > best.f1 { best = (f1, thresholds) }
                }
            }
        }
        return best.thresholds
    }

    private func f1(_ judged: [[Double]], _ thresholds: Thresholds) -> Double {
        var (both, all) = (0, 0)
        for (chances, right) in zip(judged, right) {
            let given = thresholds.chosen(among: Array(chances.dropLast()), none: chances[levers.count])
            all += max(right.count, 1) + max(given.count, 1)
            both += given.isEmpty && right.isEmpty ? 1 : given.count { right.contains(levers[$0]) }
        }
        return 2 * Double(both) / Double(max(all, 1))
    }

    /// What a calibration and thresholds make of them.
    func cases(_ calibration: Calibration, _ thresholds: Thresholds) -> [Evaluation.Case] {
        zip(scores, right).map { scores, right in
            let chances = calibration.probabilities(of: scores)
            let judged = Array(chances.dropLast())
            let judgement = Judgement(
                chances: zip(levers, judged).map { Judgement.Chance(lever: $0, probability: $1) },
                none: chances[levers.count])
            return Evaluation.Case(
                suggested: thresholds.chosen(among: judged, none: judgement.none).map { levers[$0] },
                judgement: judgement,
                right: right)
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

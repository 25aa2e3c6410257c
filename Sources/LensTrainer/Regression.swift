import Foundation

/// Eight regularised logistic regressions at once: one for each lever, and one for none.
///
/// Dual coordinate descent (Yu, Huang, Lin: Dual coordinate descent methods for logistic regression and maximum entropy
/// models, 2011), the eight of them side by side in the lanes of a vector; the constant is regularised too.
struct Regression {
    /// The weights of each row, and the constants.
    private(set) var weights: [SIMD8<Float>]
    private(set) var biases = SIMD8<Float>.zero

    /// Learns from texts: `signs` are 1 where a lever is right and -1 where it is not, `limits` the C of each text.
    init(
        _ sheet: Sheet, scaled rarity: [Float], texts: [Int], signs: [SIMD8<Float>], limits: [Float], rounds: Int
    ) {
        weights = Array(repeating: .zero, count: sheet.rows)
        // Every value as it counts in this training.
        var values = sheet.entries.map { $0.value * rarity[Int($0.row)] }
        for place in values.indices where !values[place].isFinite { values[place] = 0 }
        let norms = texts.map { text in
            sheet.starts[text]..<sheet.starts[text + 1]
        }.map { range in range.reduce(Float(1)) { $0 + values[$1] * values[$1] } }
        var shares = texts.map { SIMD8<Float>(repeating: min(0.001 * limits[$0], 1e-4)) }
        for (order, text) in texts.enumerated() { add(shares[order] * signs[text], sheet, values, text) }
        var numbers = SeededNumbers(seed: 1)
        var course = Array(texts.indices)
        for _ in 0..<rounds {
            course.shuffle(using: &numbers)
            for order in course {
                let text = texts[order]
                let margin = signs[text] * score(sheet, values, text)
                var step = SIMD8<Float>.zero
                for lane in 0..<8 {
                    let new = Self.best(
                        from: shares[order][lane], norm: norms[order], margin: margin[lane], limit: limits[text])
                    step[lane] = new - shares[order][lane]
                    shares[order][lane] = new
                }
                add(step * signs[text], sheet, values, text)
            }
        }
        // From here on a text need not be scaled: the weights are.
        for row in weights.indices { weights[row] *= rarity[row] }
    }

    private func score(_ sheet: Sheet, _ values: [Float], _ text: Int) -> SIMD8<Float> {
        var sum = biases
        for place in sheet.starts[text]..<sheet.starts[text + 1] {
            sum.addProduct(weights[Int(sheet.entries[place].row)], SIMD8(repeating: values[place]))
        }
        return sum
    }

    private mutating func add(_ step: SIMD8<Float>, _ sheet: Sheet, _ values: [Float], _ text: Int) {
        biases += step
        for place in sheet.starts[text]..<sheet.starts[text + 1] {
            weights[Int(sheet.entries[place].row)].addProduct(step, SIMD8(repeating: values[place]))
        }
    }

    /// The share z in (0, limit) that solves log(z / (limit - z)) + norm (z - old) + margin = 0.
    private static func best(from old: Float, norm: Float, margin: Float, limit: Float) -> Float {
        var (low, high, share) = (Float(0), limit, old)
        for _ in 0..<12 {
            let slope = Foundation.log(share / (limit - share)) + norm * (share - old) + margin
            if abs(slope) < 1e-3 { break }
            if slope > 0 { high = share } else { low = share }
            var next = share - slope / (limit / (share * (limit - share)) + norm)
            // A step out of what is left is halved towards its end.
            if !(next > low && next < high) { next = (low + high) / 2 }
            share = next
        }
        return min(max(share, limit * 1e-6), limit * (1 - 1e-6))
    }

    /// The scores of a text.
    func scores(_ sheet: Sheet, _ text: Int) -> [Double] {
        var sum = biases
        for entry in sheet.entries(of: text) {
            sum.addProduct(weights[Int(entry.row)], SIMD8(repeating: entry.value))
        }
        return (0..<8).map { Double(sum[$0]) }
    }
}

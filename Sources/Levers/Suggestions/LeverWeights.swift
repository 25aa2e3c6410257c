package import SessionEngine

/// What was learnt from examples for one lens: how much each thing seen in a text speaks for each lever.
///
/// A text, written by the lens trainer and read back by `init(text:)`.
package struct LeverWeights: Sendable {
    /// The lens, and its levers in the order of the columns.
    package let lens: LensID, levers: [LeverID]
    /// How many examples it was learnt from.
    package let examples: Int
    /// A sum of what it was learnt from: examples, concepts and settings.
    package let origin: String
    /// How good it is, as measured by holding out each source of examples in turn.
    package let measures: [Measure]
    /// When a lever is suggested.
    package let thresholds: Thresholds
    /// How scores become probabilities.
    package let calibration: Calibration
    /// The concepts that it looks for.
    package let concepts: Concepts
    /// How many rows are found by hash; a power of two.
    package let buckets: Int
    /// What is added to each score: one for each lever, then none's.
    let biases: [Float]
    /// What each of the 91 signs stands for.
    let levels: [Float]
    /// The rows as they are written, a sign for each lever and none.
    let signs: [UInt8]
    /// Where the rows begin in them.
    let start: Int

    /// How many rows stand in a line of the text.
    package static let rowsInLine = 16
    /// How many levels a weight may have: as many above zero as below.
    package static let levelCount = 91

    /// They were learnt for these very levers.
    package func fit(_ lens: Lens) -> Bool { lens.id == self.lens && lens.levers.map(\.id) == levers }

    /// The scores of a text: one for each lever, then none's.
    package func scores(of features: TextFeatures) -> [Double] {
        let width = biases.count
        var scores = biases
        for feature in features.all {
            let place = self.place(of: feature.row)
            for column in 0..<width { scores[column] += feature.value * levels[Self.level(of: signs[place + column])] }
        }
        return scores.map(Double.init)
    }

    /// What one thing seen in a text adds to the score of a lever.
    func weight(of feature: TextFeature, for column: Int) -> Double {
        Double(feature.value * levels[Self.level(of: signs[place(of: feature.row) + column])])
    }

    /// Everything seen in a text.
    func features(of words: [TextWord]) -> TextFeatures {
        TextFeatures(of: words, concepts: concepts, buckets: buckets)
    }

    private func place(of row: Int) -> Int { start + row * biases.count + row / Self.rowsInLine }

    /// The level that a sign stands for: the printable signs of ASCII from # on without the backslash.
    static func level(of sign: UInt8) -> Int { Int(sign) - (sign < 0x5C ? 0x23 : 0x24) }

    /// The sign of a level from 0 to 90.
    package static func sign(of level: Int) -> UInt8 { UInt8(level < 0x5C - 0x23 ? level + 0x23 : level + 0x24) }

    /// What the levels stand for where `largest` is the largest weight: finer near zero, the middle one zero.
    package static func levels(largest: Float) -> [Float] {
        let half = Float(levelCount / 2)
        return (0..<levelCount).map { level in
            let share = (Float(level) - half) / half
            return share * abs(share) * largest
        }
    }

    /// The level whose value is nearest to a weight.
    package static func level(for weight: Float, largest: Float) -> Int {
        guard largest > 0 else { return levelCount / 2 }
        let root = min(abs(weight) / largest, 1).squareRoot() * Float(levelCount / 2)
        return levelCount / 2 + Int((weight < 0 ? -root : root).rounded())
    }
}

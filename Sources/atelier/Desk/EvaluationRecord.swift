import Levers
import SessionEngine

/// How good suggestions are, for a program: shares from 0 to 1.
struct EvaluationRecord: Encodable {
    struct Hits: Encodable {
        let precision: Double
        let recall: Double
        let f1: Double
        /// How many texts have it.
        let texts: Int

        init(_ hits: Evaluation.Hits) {
            (precision, recall, f1, texts) = (
                hits.precision.shortened, hits.recall.shortened, hits.f1.shortened, hits.right
            )
        }
    }

    /// The texts whose likeliest lever had a probability in one tenth of the scale.
    struct Bin: Encodable {
        let from: Double
        let to: Double
        let texts: Int
        let probability: Double
        let right: Double
    }

    struct Calibration: Encodable {
        let error: Double
        let bins: [Bin]
    }

    /// Texts by right lever and first suggestion.
    struct Confusion: Encodable {
        let labels: [String]
        let rows: [[Int]]
    }

    let lines: Int
    let microF1: Double
    let firstRight: Double
    let firstTwoRight: Double
    let levers: [String: Hits]
    let none: Hits
    let calibration: Calibration
    let confusion: Confusion

    enum CodingKeys: String, CodingKey {
        case lines
        case microF1 = "micro_f1"
        case firstRight = "first_right"
        case firstTwoRight = "first_two_right"
        case levers, none, calibration, confusion
    }

    init(_ found: Evaluation) {
        lines = found.texts
        microF1 = found.microF1.shortened
        firstRight = found.firstRight.shortened
        firstTwoRight = found.firstTwoRight.shortened
        levers = Dictionary(
            zip(found.levers.map(\.text), found.byLever.map(Hits.init)), uniquingKeysWith: { first, _ in first })
        none = Hits(found.none)
        calibration = Calibration(
            error: found.calibrationError.shortened,
            bins: found.bins.enumerated().map { index, bin in
                Bin(
                    from: Double(index) / 10, to: Double(index + 1) / 10, texts: bin.count,
                    probability: bin.mean.shortened, right: bin.share.shortened)
            })
        confusion = Confusion(labels: found.levers.map(\.text) + ["none"], rows: found.confusion)
    }
}

extension Double {
    /// To four decimals.
    var shortened: Double { (self * 10_000).rounded() / 10_000 }
}

import Levers
import SessionEngine

/// Writes what was learnt as the text that the program reads.
struct WeightsFile {
    let lens: Lens
    let course: Course
    let learnt: Regression
    let validation: Validation
    let teaching: Int
    /// The text; nil where nothing could be calibrated.
    func text() -> String? {
        guard let calibration = validation.heldOut.calibration() else { return nil }
        let thresholds = validation.heldOut.thresholds(calibration)
        let width = lens.levers.count + 1
        let largest = learnt.weights.reduce(Float(0)) { most, row in
            (0..<width).reduce(most) { max($0, abs(row[$1])) }
        }
        var lines = [
            LeverWeights.title,
            "lens: \(lens.id.text)",
            "levers: " + lens.levers.map(\.id.text).joined(separator: " "),
            "examples: \(teaching)",
            "origin: \(course.origin)",
            "buckets: \(course.settings.buckets)",
            "biases: " + (0..<width).map { "\(learnt.biases[$0])" }.joined(separator: " "),
            "thresholds: " + numbers([thresholds.first, thresholds.second, thresholds.none]),
            "calibration lever: " + numbers(calibration.lever),
            "calibration none: " + numbers(calibration.none),
            "largest: \(largest)",
        ]
        for language in Language.allCases { lines += measured(in: language) }
        lines.append("concepts:")
        lines += course.conceptLines
        lines.append("rows:")
        let text = lines.joined(separator: "\n") + "\n" + rows(width, largest)
        return text + LeverWeights.sumLine(after: text)
    }

    private func numbers(_ numbers: [Double]) -> String {
        numbers.map { "\((($0 * 10_000).rounded()) / 10_000)" }.joined(separator: " ")
    }

    private func measured(in language: Language) -> [String] {
        let found = validation.evaluation(in: language)
        guard found.texts > 0 else { return [] }
        let figures = [
            found.microF1, found.firstRight, found.firstTwoRight, found.none.precision, found.none.recall,
        ]
        return ["measured \(language.rawValue): \(found.texts) " + numbers(figures)]
    }

    private func rows(_ width: Int, _ largest: Float) -> String {
        var bytes: [UInt8] = []
        for (index, row) in learnt.weights.enumerated() {
            if index > 0, index.isMultiple(of: LeverWeights.rowsInLine) { bytes.append(0x0A) }
            for column in 0..<width {
                bytes.append(LeverWeights.sign(of: LeverWeights.level(for: row[column], largest: largest)))
            }
        }
        bytes.append(0x0A)
        return String(decoding: bytes, as: UTF8.self)
    }
}

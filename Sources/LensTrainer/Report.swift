import Levers
import SessionEngine

/// What a validation found, as text.
enum Report {
    static func text(_ validation: Validation, _ course: Course) -> String {
        let all = validation.evaluation()
        var lines = [head(course), line("all", all)]
        for language in Language.allCases { lines.append(line(language.rawValue, validation.evaluation(in: language))) }
        for source in course.sources {
            let cases = zip(validation.examples, validation.cases).filter { $0.0.source == source }.map(\.1)
            lines.append(line(source, Evaluation(cases, levers: course.levers)))
        }
        lines.append("")
        for (lever, hits) in zip(course.levers, all.byLever) { lines.append(one(lever.text, hits)) }
        lines.append(one("none", all.none))
        lines.append("\nlikeliest lever: probability, share right, texts (error \(all.calibrationError.percent))")
        for bin in all.bins where bin.count > 0 {
            lines.append("  \(bin.mean.percent)  \(bin.share.percent)  \(bin.count)")
        }
        lines.append("\nright (rows), first suggestion (columns), none last")
        for (name, row) in zip(course.levers.map(\.text) + ["none"], all.confusion) {
            lines.append(name.padded(16) + row.map { String($0).leading(6) }.joined())
        }
        return lines.joined(separator: "\n")
    }

    private static func head(_ course: Course) -> String {
        let teaching = course.teaching(without: nil).count
        let without = course.settings.without.map(\.rawValue).sorted().joined(separator: ",")
        return "\(teaching) examples teach; without: \(without.isEmpty ? "-" : without)"
    }

    private static func line(_ name: String, _ found: Evaluation) -> String {
        name.padded(6) + "\(found.texts)".leading(5) + "  micro-F1 \(found.microF1.percent)"
            + "  first \(found.firstRight.percent)  two \(found.firstTwoRight.percent)"
            + "  none P \(found.none.precision.percent) R \(found.none.recall.percent)"
    }

    private static func one(_ name: String, _ hits: Evaluation.Hits) -> String {
        name.padded(16) + "P \(hits.precision.percent)  R \(hits.recall.percent)  F1 \(hits.f1.percent)  \(hits.right)"
    }
}

extension Double {
    /// In percent with one decimal, five columns wide.
    fileprivate var percent: String {
        let tenths = Int((self * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)".leading(5)
    }
}

extension String {
    fileprivate func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(width - count, 0)) }
    fileprivate func leading(_ width: Int) -> String { String(repeating: " ", count: max(width - count, 0)) + self }
}

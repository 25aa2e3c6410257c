import Levers
import SessionEngine

extension Phrases {
    /// How good the suggestions are on a file of answers: the figures, each lever, calibration, confusions.
    func evaluation(_ found: Evaluation, _ suggester: Suggester) -> [String] {
        let levers = suggester.lens.levers.map { text($0.short) }
        return figures(found) + [""] + table(found, levers) + [""] + calibration(found) + [""]
            + confusion(found, levers)
    }

    private func figures(_ found: Evaluation) -> [String] {
        [
            say(
                fr: "\(found.texts) textes, dont \(found.withLever) ont un levier ou deux",
                en: "\(found.texts) texts, \(found.withLever) of which have a lever or two"),
            say(fr: "micro-F1                              ", en: "micro-F1                              ")
                + share(found.microF1),
            say(fr: "le premier levier est juste           ", en: "the first lever is right              ")
                + share(found.firstRight),
            say(fr: "l'un des deux premiers est juste      ", en: "one of the first two is right         ")
                + share(found.firstTwoRight),
        ]
    }

    private func table(_ found: Evaluation, _ levers: [String]) -> [String] {
        [
            column("", 18)
                + say(fr: "précision    rappel        F1    textes", en: "precision    recall        F1     texts")
        ]
            + zip(levers + [noneName], found.byLever + [found.none]).map { name, hits in
                column(name, 18) + "   " + share(hits.precision) + "    " + share(hits.recall) + "    "
                    + share(hits.f1) + leading(String(hits.right), 10)
            }
    }

    private func calibration(_ found: Evaluation) -> [String] {
        let error = share(found.calibrationError).drop { $0 == " " }
        return [
            say(
                fr: "Probabilité annoncée du premier levier, et part juste (écart moyen \(error))",
                en: "Probability told of the first lever, and share right (mean gap \(error))")
        ]
            + found.bins.filter { $0.count > 0 }.map { bin in
                "  " + share(bin.mean) + "    " + share(bin.share) + leading(String(bin.count), 10)
            }
    }

    private func confusion(_ found: Evaluation, _ levers: [String]) -> [String] {
        let numbers = (1...levers.count + 1).map { leading(String($0), 6) }.joined()
        return [
            say(
                fr: "Bon levier (lignes), premier proposé (colonnes)",
                en: "Right lever (rows), first suggestion (columns)"),
            column("", 22) + numbers,
        ]
            + zip(levers + [noneName], found.confusion).enumerated().map { index, row in
                leading(String(index + 1), 2) + "  " + column(row.0, 18)
                    + row.1.map { leading(String($0), 6) }.joined()
            }
    }

    private var noneName: String { say(fr: "hors schéma", en: "none") }

    /// In percent with one decimal, the same width for all.
    private func share(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        let point = say(fr: ",", en: ".")
        return leading("\(tenths / 10)\(point)\(tenths % 10)", 5) + say(fr: " %", en: "%")
    }

    private func column(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(width - text.count, 0))
    }

    private func leading(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(width - text.count, 0)) + text
    }

    func evaluationRefused(_ faults: Int) -> String {
        let lines = count(
            faults, fr: ("ligne ne peut pas être prise", "lignes ne peuvent pas être prises"),
            en: ("line cannot be taken", "lines cannot be taken"))
        return say(fr: "\(lines) : rien n'a été jugé.", en: "\(lines): nothing was judged.")
    }

    /// One fault of a file of answers, with its line.
    func fault(_ fault: AnsweredTexts.Fault) -> Explanation {
        let inner = explain(fault.trouble)
        return Explanation(
            say(fr: "Ligne \(fault.number) : {}", en: "Line \(fault.number): {}", words: inner.fact), inner.remedy)
    }

    private func explain(_ trouble: AnsweredTexts.Trouble) -> Explanation {
        let example = say(
            fr: "Écrivez un objet par ligne : {\"text\": \"on s'éparpille\", \"levers\": [\"vision\"]}.",
            en: "Write one object a line: {\"text\": \"we spread too thin\", \"levers\": [\"vision\"]}.")
        return switch trouble {
        case .notJSON: Explanation(say(fr: "ce n'est pas un objet JSON.", en: "this is no JSON object."), example)
        case .key(let key):
            Explanation(
                say(
                    fr: "\(quoted(key)) manque, ou n'est pas du bon type.",
                    en: "\(quoted(key)) is missing, or not of the right sort."), example)
        case .refused(let refusal): explain(refusal)
        }
    }
}

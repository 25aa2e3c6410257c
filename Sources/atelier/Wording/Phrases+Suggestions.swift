import Levers
import SessionEngine

extension Phrases {
    /// A line for each suggestion: lever, probability, the words that speak for it; one line where there is none.
    func suggestions(_ suggestions: [Suggestion], in text: String, _ suggester: Suggester) -> [String] {
        guard !suggestions.isEmpty else {
            return [
                say(
                    fr: "Aucun levier ne se détache : peut-être hors schéma.",
                    en: "No lever stands out: perhaps outside the diagram.")
            ]
        }
        let labels = suggester.lens.levers.map { self.text($0.label) }
        let width = labels.map(\.count).max() ?? 0
        return suggestions.map { suggestion in
            let label = suggester.lens.lever(suggestion.lever).map { self.text($0.label) } ?? suggestion.lever.text
            let space = String(repeating: " ", count: width - label.count)
            let words = suggestion.telling.map { quoted(String(text[$0])) }.joined(separator: ", ")
            return label + space + "  " + percent(suggestion.probability) + "  " + words
        }
    }

    private func percent(_ share: Double) -> String {
        let number = whole(share)
        return (number.count < 2 ? " " : "") + say(fr: "\(number) %", en: "\(number)%")
    }

    /// In whole hundredths; what is not certain is never told as 0 or 100.
    private func whole(_ share: Double) -> String { String(min(max(Int((share * 100).rounded()), 1), 99)) }

    /// A line of standard input that cannot be judged.
    func explainTextLine(_ number: Int, _ refusal: Refusal) -> Explanation {
        let inner = explain(refusal)
        return Explanation(
            say(fr: "Ligne \(number) : \(inner.fact)", en: "Line \(number): \(inner.fact)"), inner.remedy)
    }
}

import SessionEngine
import Synthesis

/// The labels of the medium: no sentence about the workshop.
extension Phrases {
    var who: String { say(fr: "Qui", en: "Who") }
    var when: String { say(fr: "Quand", en: "When") }

    func labelled(_ label: String, _ text: String) -> String { say(fr: "{} : {}", en: "{}: {}", words: label, text) }

    /// The key of the figures in the drawing in characters.
    var figuresKey: String {
        say(
            fr: "Par levier : + conditions de réussite, − écueils, · autres contributions.",
            en: "For each lever: + conditions of success, − pitfalls, · other contributions.")
    }

    /// Levers of a line of the annex.
    func leversLabel(_ levers: String) -> String { say(fr: "Classement : {}", en: "Mapping: {}", words: levers) }

    /// `Condition de réussite n° 12, Groupe 2`; `n° 12` where the place says the rest.
    func source(of quotation: Quotation) -> String {
        let name = [quotation.label, number(quotation.number)].compactMap { $0 }.joined(separator: " ")
        return [name, quotation.attribution].compactMap { $0 }.joined(separator: ", ")
    }
}

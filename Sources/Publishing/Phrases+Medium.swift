import SessionEngine
import Synthesis

/// The labels of the medium: no sentence about the workshop.
extension Phrases {
    var what: String { say(fr: "Quoi", en: "What") }
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

    /// `page 1 sur 1`.
    func page(_ number: Int, of count: Int) -> String {
        say(fr: "page \(number) sur \(count)", en: "page \(number) of \(count)")
    }

    /// What is said where not every action stands on the page.
    func moreActions(_ count: Int) -> String {
        switch language {
        case .fr:
            say(
                fr: count == 1
                    ? "Et une autre action, dans la synthèse entière."
                    : "Et \(count) autres actions, dans la synthèse entière.", en: "")
        case .en:
            count == 1
                ? "And one more action, in the whole synthesis." : "And \(count) more actions, in the whole synthesis."
        }
    }
}

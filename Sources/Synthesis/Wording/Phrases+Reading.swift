import SessionEngine

extension Phrases {
    var readingTitle: String { say(fr: "La lecture de l'animation", en: "The facilitator's reading") }
    var readingCaution: String {
        say(
            fr: "Ce qui suit est l'avis de l'animation : il ne sort pas des contributions par un décompte.",
            en: "What follows is the facilitator's opinion: it does not come out of the contributions by counting.")
    }
    var wholeReading: String { say(fr: "En tout", en: "As a whole") }
    var usesReading: String { say(fr: "À quoi sert la coopération ici", en: "What cooperation is for here") }
    var cursorsReading: String { say(fr: "Où se place cette coopération", en: "Where this cooperation stands") }
    var questionsReading: String { say(fr: "Et dans le temps", en: "And over time") }

    /// A topic, the answer where it has one, and the words to the letter.
    func reading(_ label: String, answer: String?, _ text: String?) -> String {
        let asks = label.hasSuffix("?")
        let told = answer.map { asks ? Self.sentence($0) : $0 }
        let head =
            switch (told, asks) {
            case (nil, _): say(fr: "{} :", en: "{}:", words: label)
            case (let told?, true): "\(label) \(told)."
            case (let told?, false): say(fr: "{} : {}.", en: "{}: {}.", words: label, told)
            }
        return [head, text].compactMap { $0 }.joined(separator: " ")
    }

    private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    func ourTerm(_ labels: [String]) -> String {
        labels.count == 1
            ? say(
                fr: "Le terme du milieu est de l'outil, non de la source : {}.",
                en: "The middle term is the tool's, not the source's: {}.", words: clauses(labels))
            : say(
                fr: "Les termes du milieu sont de l'outil, non de la source : {}.",
                en: "The middle terms are the tool's, not the source's: {}.", words: clauses(labels))
    }
}

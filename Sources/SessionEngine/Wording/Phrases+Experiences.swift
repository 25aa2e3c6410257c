extension Phrases {
    /// `d'après L'Eusko`: from which experience something was learnt; its id where the workshop does not know it.
    package func lesson(from id: ExperienceID, in workshop: Workshop) -> String {
        let title = workshop.experience(id).map { text($0.title) } ?? id.text
        return say(fr: "d'après {}", en: "after {}", words: title)
    }

    /// What stands in its place where something was learnt from no experience.
    package func noExperience() -> String { say(fr: "d'aucune expérience", en: "from no experience") }

    /// `(54min55)`, as it is printed; empty where no timecode is known.
    package func timecode(_ printed: String?) -> String { printed.map { "(\($0))" } ?? "" }

    /// A note of a card with its timecode.
    package func told(_ note: Experience.Note) -> String {
        [text(note.text), timecode(note.timecode)].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Words of a card between quotation marks, then who said them and where.
    package func told(_ quote: Experience.Quote) -> String {
        let who = quote.who.map { ", \($0)" } ?? ""
        return [quoted(text(quote.words)) + who, timecode(quote.timecode)].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// The levers of a card by their names, and that they are nobody's but the tool's; nil where it names none that the
    /// lens has.
    package func levers(of card: Experience, in lens: Lens?) -> String? {
        guard let lens, lens.id == card.lens else { return nil }
        let names = card.levers.compactMap { lens.lever($0) }.map { text($0.label) }
        return names.isEmpty ? nil : leversProposed() + say(fr: " : ", en: ": ") + names.joined(separator: " · ")
    }

    private func leversProposed() -> String {
        say(fr: "Leviers proposés par l'outil", en: "Levers proposed by the tool")
    }

    /// The headings of a card.
    package func heading(of part: ExperiencePart) -> String {
        switch part {
        case .facts: say(fr: "Ce qui s'est passé", en: "What happened")
        case .quotes: say(fr: "Ce qui s'est dit", en: "What was said")
        case .conditions: say(fr: "Conditions de réussite", en: "Conditions of success")
        case .pitfalls: say(fr: "Écueils à éviter", en: "Pitfalls to avoid")
        }
    }

    /// `d'après`… in a list: what stands where a card has nothing.
    package func cardHasNone() -> String { say(fr: "L'expérience n'en dit rien.", en: "The experience tells of none.") }
}

/// A part of a card that has a heading.
package enum ExperiencePart: CaseIterable, Sendable {
    case facts, quotes, conditions, pitfalls
}

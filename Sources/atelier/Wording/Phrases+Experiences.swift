import Canvas
import SessionEngine

extension Phrases {
    /// A card, to be read.
    func page(_ card: Experience, lens: Lens?) -> [String] {
        var lines = Wrapping.lines("\(card.id.text) — \(text(card.title))", width: 80) + [text(card.place)]
        lines += [""] + Wrapping.lines(text(card.summary), width: 80)
        let parts: [(ExperiencePart, [String])] = [
            (.facts, card.facts.map { told($0) }), (.quotes, card.quotes.map { told($0) }),
            (.conditions, card.conditions.map { told($0) }), (.pitfalls, card.pitfalls.map { told($0) }),
        ]
        for (part, texts) in parts where !texts.isEmpty {
            lines += ["", heading(of: part).uppercased()]
            lines += texts.flatMap { Wrapping.lines("  " + $0, width: 80, indent: 4) }
        }
        if let levers = levers(of: card, in: lens) { lines += [""] + Wrapping.lines(levers, width: 80) }
        return lines + ["", say(fr: "SOURCE", en: "SOURCE")]
            + Wrapping.lines("  " + text(card.source), width: 80, indent: 2)
    }

    /// Only what is final becomes a card.
    func cardOfOpenWorkshop(_ path: String) -> Explanation {
        Explanation(
            say(
                fr: "Cet atelier n'est pas clos : il change encore.",
                en: "This workshop is not closed: it still changes."),
            say(
                fr: "Relisez sa synthèse, puis : atelier close {}",
                en: "Read its synthesis over, then: atelier close {}",
                words: path))
    }

    /// What stands at the head of a card that was made of a workshop.
    func commentOfCard() -> [String] {
        let lines =
            switch language {
            case .fr:
                [
                    "Fiche tirée d'un atelier clos : ce que dit son édition publique, à la lettre. Relisez-la, et coupez.",
                    "Les mots de la salle ne sont connus qu'en une langue : ils sont les mêmes sous fr et en, à traduire.",
                ]
            case .en:
                [
                    "A card made of a closed workshop: what its public edition says, to the letter. Read it over, and cut.",
                    "The words of the room are known in one language only: the same stand under fr and en, to translate.",
                ]
            }
        return lines
    }
}

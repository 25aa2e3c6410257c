import Canvas
import SessionEngine

extension Action {
    static let board: [Action] = [
        Action(
            "mend", title: Bilingual(fr: "Corriger les mots", en: "Mend the words"),
            short: Bilingual(fr: "Corriger", en: "Mend"),
            chords: [Chord(.enter)], screens: [.board], performs: [.mend], obstacle: noContribution
        ) { model in model.askWords() },
        Action(
            "specify",
            title: Bilingual(
                fr: "Préciser : genre, groupe, acteur, porteur, date, repères",
                en: "Specify: kind, group, actor, carrier, date, flags"),
            short: Bilingual(fr: "Préciser", en: "Specify"), chords: [.letter("p")], screens: [.board],
            performs: [.mend, .flag], obstacle: noContribution
        ) { model in model.askWhatToSpecify() },
        Action(
            "aside",
            title: Bilingual(
                fr: "Mettre de côté avec une raison, ou reprendre", en: "Set aside with a reason, or bring back"),
            short: Bilingual(fr: "De côté", en: "Aside"), chords: [.letter("x")], screens: [.board],
            performs: [.setAside], isDestructive: true, obstacle: noContribution
        ) { model in model.askAsideReason() },
        Action(
            "filter",
            title: Bilingual(
                fr: "Filtrer par mots, genre, groupe, levier, repère", en: "Filter by words, kind, group, lever, flag"),
            short: Bilingual(fr: "Filtrer", en: "Filter"), chords: [.letter("s"), .letter("/")], screens: [.board]
        ) { model in model.askFilter() },
    ]
}

extension Model {
    mutating func askWords() -> [Effect] {
        guard let contribution = pointed else { return [] }
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Corriger le n° \(contribution.number)", en: "Mend no. \(contribution.number)"),
                hint: Bilingual(fr: "Les mots d’avant sont gardés.", en: "The words from before are kept."),
                text: contribution.text
            ) { _, text in [.perform(.mend(contribution.id, [.text(text)]))] })
        return []
    }

    mutating func askAsideReason() -> [Effect] {
        guard let contribution = pointed else { return [] }
        guard contribution.isKept else { return [.perform(.setAside(contribution.id, reason: nil))] }
        overlay = .prompt(
            Prompt(
                Bilingual(
                    fr: "Mettre de côté le n° \(contribution.number)", en: "Set no. \(contribution.number) aside"),
                hint: Bilingual(
                    fr: "Pourquoi ? La raison sera imprimée, pas les mots.",
                    en: "Why? The reason will be printed, not the words.")
            ) { _, reason in [.perform(.setAside(contribution.id, reason: reason))] })
        return []
    }
}

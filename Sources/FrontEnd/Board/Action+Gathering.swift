import Canvas
import SessionEngine

extension Action {
    /// What brings lines of the board together: the bundles in which they stand, the votes that they got.
    static let gathering: [Action] = [
        Action(
            "bundle",
            title: Bilingual(
                fr: "Regrouper la ligne avec d’autres, ou changer son regroupement",
                en: "Bundle the line with others, or change its bundle"),
            short: Bilingual(fr: "Regrouper", en: "Bundle"), chords: [.letter("+")], screens: [.board],
            performs: [.makeBundle, .changeBundle], obstacle: noContribution
        ) { model in model.askBundle() },
        Action(
            "votes", title: Bilingual(fr: "Noter les voix de la ligne", en: "Note the votes of the line"),
            short: Bilingual(fr: "Voix", en: "Votes"), chords: [.letter("!")], screens: [.board],
            performs: [.setVotes], obstacle: noContribution
        ) { model in model.askVotes() },
    ]
}

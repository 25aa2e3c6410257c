import Canvas
import SessionEngine

extension Action {
    /// What brings lines of the board together: the bundles in which they stand, what pulls apart, the votes that they got.
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
            "alike",
            title: Bilingual(
                fr: "Proposer ce qui redit la ligne, à regrouper ; sinon le plus sûr de tout",
                en: "Propose what says the line again, to bundle; else the surest of all"),
            short: Bilingual(fr: "Proches", en: "Alike"), chords: [.letter("(")], screens: [.board],
            performs: [.makeBundle, .changeBundle], obstacle: noContribution
        ) { model in model.proposeBundles() },
        Action(
            "tension",
            title: Bilingual(
                fr: "Dire ce qui s’écarte de la ligne, ou changer une tension",
                en: "Say what pulls apart from the line, or change a tension"),
            short: Bilingual(fr: "Tension", en: "Tension"), chords: [.letter("-")], screens: [.board],
            performs: [.makeTension, .changeTension], obstacle: noContribution
        ) { model in model.askTension() },
        Action(
            "votes", title: Bilingual(fr: "Noter les voix de la ligne", en: "Note the votes of the line"),
            short: Bilingual(fr: "Voix", en: "Votes"), chords: [.letter("!")], screens: [.board],
            performs: [.setVotes], obstacle: noContribution
        ) { model in model.askVotes() },
    ]
}

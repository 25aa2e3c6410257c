import Canvas
import SessionEngine

extension Action {
    /// What brings lines of the board together: the votes that they got.
    static let gathering: [Action] = [
        Action(
            "votes", title: Bilingual(fr: "Noter les voix de la ligne", en: "Note the votes of the line"),
            short: Bilingual(fr: "Voix", en: "Votes"), chords: [.letter("!")], screens: [.board],
            performs: [.setVotes], obstacle: noContribution
        ) { model in model.askVotes() }
    ]
}

import Canvas
import SessionEngine

extension Action {
    static let round: [Action] = [
        Action(
            "turn-next",
            title: Bilingual(
                fr: "Donner la parole au groupe suivant, le moins entendu",
                en: "Give the floor to the next group, the least heard"),
            short: Bilingual(fr: "Au suivant", en: "Next group"), chords: [.letter("n"), .function(8)],
            screens: [.round], performs: [.giveTurn, .openBlock], obstacle: nobodyLeft
        ) { $0.nextTurn() },
        Action(
            "turn-choose",
            title: Bilingual(fr: "Donner la parole à un autre groupe", en: "Give the floor to another group"),
            short: Bilingual(fr: "Choisir", en: "Choose"), chords: [.letter("o")], screens: [.round],
            performs: [.giveTurn, .openBlock]
        ) { $0.chooseTurn() },
        Action(
            "turn-end",
            title: Bilingual(fr: "Finir le tour de parole de ce groupe", en: "End this group's turn"),
            short: Bilingual(fr: "Fin", en: "End"), chords: [.letter("x")], screens: [.round],
            performs: [.giveTurn],
            obstacle: { model in
                model.workshop.turn == nil
                    ? Bilingual(fr: "Personne n'a la parole.", en: "Nobody has the floor.") : nil
            },
            perform: { _ in [.perform(.giveTurn(nil))] }),
    ]

    private static let nobodyLeft: @Sendable (Model) -> Bilingual? = { model in
        let round = model.workshop.reportRound(at: model.now)
        guard round.next == nil, round.present == nil else { return nil }
        return Bilingual(
            fr: "Tous les groupes ont parlé : o redonne la parole à l'un d'eux.",
            en: "Every group has reported: o gives the floor back to one of them.")
    }
}

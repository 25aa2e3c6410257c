import Canvas
import SessionEngine

extension Action {
    static let round: [Action] =
        [
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
        ] + putOff + [
            Action(
                "turn-end",
                title: Bilingual(fr: "Finir le tour de parole de ce groupe", en: "End this group's turn"),
                short: Bilingual(fr: "Fin", en: "End"), chords: [.letter("x")], screens: [.round],
                performs: [.giveTurn],
                obstacle: { model in
                    model.workshop.turn == nil
                        ? Bilingual(
                            fr: "Personne n'a la parole : o la donne à un groupe.",
                            en: "Nobody has the floor: o gives it to a group.") : nil
                },
                perform: { _ in [.perform(.giveTurn(nil))] }),
            Action(
                "bell",
                title: Bilingual(
                    fr: "Sonner à la fin du temps d'un groupe, ou se taire (sur cet écran)",
                    en: "Ring at the end of a group's time, or be silent (on this screen)"),
                short: Bilingual(fr: "Sonnerie", en: "Bell"), chords: [.letter("B")], screens: [.round]
            ) { $0.switchBell() },
        ]

    /// Whoever has the floor, else whoever is next, lets others go first.
    private static let putOff: [Action] = [
        Action(
            "turn-swap",
            title: Bilingual(
                fr: "Échanger : le suivant parle d'abord, ce groupe juste après",
                en: "Swap: the next group reports first, this one right after"),
            short: Bilingual(fr: "Échanger", en: "Swap"), chords: [.letter("E")], screens: [.round],
            performs: [.putOffTurn], obstacle: nobodyToPutOff
        ) { $0.putOffTurn(.swap) },
        Action(
            "turn-skip",
            title: Bilingual(
                fr: "Sauter : ce groupe passe, et revient à la fin du tour",
                en: "Skip: this group passes, and comes back at the end of the round"),
            short: Bilingual(fr: "Sauter", en: "Skip"), chords: [.letter("S")], screens: [.round],
            performs: [.putOffTurn], obstacle: nobodyToPutOff
        ) { $0.putOffTurn(.skip) },
    ]

    private static let nobodyLeft: @Sendable (Model) -> Bilingual? = { model in
        let round = model.reportRound
        guard round.next == nil, round.present == nil else { return nil }
        return Bilingual(
            fr: "Tous les groupes ont parlé : o redonne la parole à l'un d'eux.",
            en: "Every group has reported: o gives the floor back to one of them.")
    }

    private static let nobodyToPutOff: @Sendable (Model) -> Bilingual? = { model in
        model.reportRound.present ?? model.reportRound.next == nil
            ? Bilingual(
                fr: "Tous les groupes ont parlé : o redonne la parole à l'un d'eux.",
                en: "Every group has reported: o gives the floor back to one of them.") : nil
    }
}

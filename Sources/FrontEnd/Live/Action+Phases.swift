import Canvas
import SessionEngine

extension Action {
    static let live: [Action] =
        [
            Action(
                "block-next",
                title: Bilingual(fr: "Ouvrir la séquence suivante", en: "Open the next block"),
                short: Bilingual(fr: "Suite", en: "Next"), chords: [.letter("n"), .function(8)], screens: [.live],
                performs: [.openBlock],
                obstacle: { model in
                    model.workshop.nextBlock == nil
                        ? Bilingual(
                            fr: "Le déroulé est au bout : o rouvre une séquence, F6 va à la clôture.",
                            en: "The running order is at its end: o reopens a block, F6 goes to the closing.") : nil
                },
                perform: { model in
                    model.workshop.nextBlock.map { [.perform(.openBlock($0.id, reason: nil))] } ?? []
                }),
            Action(
                "block-open",
                title: Bilingual(fr: "Ouvrir une phase ou une séquence", en: "Open a phase or a block"),
                short: Bilingual(fr: "Ouvrir", en: "Open"), chords: [.letter("o")], screens: [.live],
                performs: [.openPhase, .openBlock]
            ) { $0.choosePhase() },
            Action(
                "block-leave",
                title: Bilingual(fr: "Fermer la séquence : hors phase", en: "Close the block: outside the phases"),
                short: Bilingual(fr: "Hors phase", en: "Leave"), chords: [.letter("x")], screens: [.live],
                performs: [.leave], obstacle: noOpenBlock
            ) { _ in [.perform(.leave)] },
        ] + clocks + capture

    private static let clocks: [Action] = [
        Action(
            "clock-turn",
            title: Bilingual(fr: "Arrêter l'horloge, ou la relancer", en: "Pause the clock, or start it again"),
            short: Bilingual(fr: "Horloge", en: "Clock"), chords: [.letter("p")], screens: .withField,
            performs: [.turnClock], obstacle: noOpenBlock
        ) { model in
            let isRunning = model.workshop.block(model.workshop.openBlock)?.clock.isRunning == true
            return [.perform(.turnClock(isRunning ? .pause : .start))]
        },
        Action(
            "clock-more",
            title: Bilingual(fr: "Une minute de plus", en: "One minute more"), chords: [.letter("+"), .letter("=")],
            screens: .withField, performs: [.turnClock], obstacle: noOpenBlock
        ) { _ in [.perform(.turnClock(.adjust(minutes: 1)))] },
        Action(
            "clock-less",
            title: Bilingual(fr: "Une minute de moins", en: "One minute less"), chords: [.letter("-")],
            screens: .withField, performs: [.turnClock], obstacle: noOpenBlock
        ) { _ in [.perform(.turnClock(.adjust(minutes: -1)))] },
    ]

    static let noOpenBlock: @Sendable (Model) -> Bilingual? = { model in
        model.workshop.openBlock == nil
            ? Bilingual(
                fr: "Aucune séquence n'est ouverte : n ouvre la suivante.",
                en: "No block is open: n opens the next one.") : nil
    }
}

extension Workshop {
    /// The first line of the running order after the one open, or after the last one that was, that is not cut.
    var nextBlock: RunningBlock? {
        let at = blocks.firstIndex { $0.id == openBlock } ?? blocks.lastIndex(where: \.wasOpened)
        return blocks.dropFirst((at ?? -1) + 1).first { !$0.isCut }
    }
}

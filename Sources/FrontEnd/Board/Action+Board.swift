import Canvas
import SessionEngine

extension Action {
    static let board: [Action] =
        [
            Action(
                "mend", title: Bilingual(fr: "Corriger les mots", en: "Mend the words"),
                short: Bilingual(fr: "Corriger", en: "Mend"),
                chords: [Chord(.enter)], screens: [.board], performs: [.mend], obstacle: noContribution
            ) { model in model.askWords() },
            Action(
                "filter",
                title: Bilingual(
                    fr: "Filtrer à mesure : mots, genre, groupe, levier, marque, regroupement",
                    en: "Filter as you type: words, kind, group, lever, flag, bundle"),
                short: Bilingual(fr: "Filtrer", en: "Filter"), chords: [.letter("s"), .letter("/")], screens: [.board]
            ) { model in model.askFilter() },
            Action(
                "mark",
                title: Bilingual(
                    fr: "Marquer la ligne, pour agir sur plusieurs (Échap démarque)",
                    en: "Mark the line, to act on several (Esc unmarks)"),
                short: Bilingual(fr: "Marquer", en: "Mark"), chords: [.letter(" ")], screens: [.board],
                obstacle: noContribution
            ) { model in model.toggleMark() },
        ] + gathering + asides + flags + lists

    private static let asides: [Action] = [
        Action(
            "aside",
            title: Bilingual(
                fr: "Mettre de côté avec une raison, ou reprendre", en: "Set aside with a reason, or bring back"),
            short: Bilingual(fr: "De côté", en: "Aside"), chords: [.letter("x")], screens: [.board],
            performs: [.setAside, .together], isDestructive: true, obstacle: noContribution
        ) { model in model.askAsideReason() },
        Action(
            "split",
            title: Bilingual(
                fr: "Scinder une ligne qui dit plusieurs choses", en: "Split a line that says several things"),
            short: Bilingual(fr: "Scinder", en: "Split"), chords: [.letter("'")], screens: [.board],
            performs: [.split], obstacle: noContribution
        ) { model in model.askSplit() },
        Action(
            "specify",
            title: Bilingual(
                fr: "Préciser : genre, groupe, acteur, porteur, date, marques",
                en: "Specify: kind, group, actor, carrier, date, flags"),
            short: Bilingual(fr: "Préciser", en: "Specify"), chords: [.letter("p")], screens: [.board],
            performs: [.mend, .flag, .drawLesson], obstacle: noContribution
        ) { model in model.askWhatToSpecify() },
    ]

    /// The flags that only the board has a key for; *keep* and *weak* have theirs where levers are set too.
    private static let flags: [Action] = [
        flagging(
            .reread, ",", short: Bilingual(fr: "Relire", en: "Reread"),
            title: Bilingual(fr: "À relire : vérifier avant le papier", en: "To reread: check before the paper")),
        flagging(
            .follow, ";", short: Bilingual(fr: "Suivre", en: "Follow"),
            title: Bilingual(fr: "À suivre : reprendre au prochain atelier", en: "To follow: take up next time")),
        flagging(
            .transposable, "=", short: Bilingual(fr: "Transposable", en: "Transposable"),
            title: Bilingual(fr: "Idée transposable : elle vaudrait ailleurs", en: "Transposable idea: good elsewhere")
        ) { model in
            let all = model.workshop.contributions
            let isIdea =
                model.isMarking
                ? model.markedPlaces.allSatisfy { all[$0].kind == .idee } : model.pointed?.kind == .idee
            return isIdea
                ? nil
                : Bilingual(
                    fr: "Seule une idée se dit transposable : p change le genre.",
                    en: "Only an idea is called transposable: p changes the kind.")
        },
    ]

    private static func flagging(
        _ flag: Flag, _ key: Unicode.Scalar, short: Bilingual, title: Bilingual,
        unless obstacle: @escaping @Sendable (Model) -> Bilingual? = { _ in nil }
    ) -> Action {
        Action(
            "flag-\(flag.rawValue)", title: title, short: short, chords: [.letter(key)], screens: [.board],
            performs: [.flag], obstacle: { noContribution($0) ?? obstacle($0) }
        ) { model in model.turn(flag) }
    }

    private static let lists: [Action] = [
        Action(
            "order",
            title: Bilingual(
                fr: "Ranger : par arrivée, par regroupement, par voix", en: "Order: by arrival, by bundle, by votes"),
            short: Bilingual(fr: "Ranger", en: "Order"), chords: [Chord(.tab), .letter("b")], screens: [.board],
            obstacle: noContribution
        ) { model in
            model.board.pointed = model.pointed?.id
            let all = BoardOrder.allCases
            let index = all.firstIndex(of: model.board.order) ?? 0
            model.board.order = all[(index + 1) % all.count]
            return []
        },
        Action(
            "jump", title: Bilingual(fr: "Aller à un numéro", en: "Go to a number"),
            short: Bilingual(fr: "Numéro", en: "Number"), chords: [.letter("\"")], screens: [.board],
            obstacle: noContribution
        ) { model in model.askJump() },
        Action(
            "mark-all",
            title: Bilingual(
                fr: "Marquer tout ce qui est montré, ou le démarquer", en: "Mark all that is shown, or unmark it"),
            chords: [.letter("*")], screens: [.board], obstacle: noContribution
        ) { model in model.toggleAllMarks() },
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
        guard targets.contains(where: \.isKept) else { return each { .setAside($0.id, reason: nil) } }
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Mettre de côté \(subject.fr)", en: "Set \(subject.en) aside"),
                hint: Bilingual(
                    fr: "Pourquoi ? La raison sera imprimée, pas les mots.",
                    en: "Why? The reason will be printed, not the words.")
            ) { model, reason in model.each { $0.isKept ? .setAside($0.id, reason: reason) : nil } })
        return []
    }
}

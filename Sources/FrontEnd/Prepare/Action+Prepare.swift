import Canvas
import SessionEngine

extension Action {
    static let prepare: [Action] = [
        Action(
            "edit-line", title: Bilingual(fr: "Remplir la ligne choisie", en: "Fill in the chosen line"),
            short: Bilingual(fr: "Remplir", en: "Fill in"), chords: [Chord(.enter)], screens: [.prepare],
            performs: [.setFrame, .changeGroup, .changeActor, .changeBlock]
        ) { model in model.editPreparedLine() },
        Action(
            "set-number",
            title: Bilingual(
                fr: "Compter : l’effectif des groupes l’un après l’autre, ou les minutes de la séquence",
                en: "Count: the heads of the groups one after the other, or the minutes of the block"),
            short: Bilingual(fr: "Compter", en: "Count"), chords: [.letter("n")], screens: [.prepare],
            performs: [.changeGroup, .changeActor, .changeBlock]
        ) { model in model.askPreparedNumber() },
        Action(
            "add-line",
            title: Bilingual(
                fr: "Ajouter un groupe, un type d’acteur, une séquence", en: "Add a group, a kind of actor, a block"),
            short: Bilingual(fr: "Ajouter", en: "Add"), chords: [.letter("a")], screens: [.prepare],
            performs: [.addGroup, .changeActor, .addBlock]
        ) { model in model.addPreparedLine() },
        Action(
            "begin", title: Bilingual(fr: "Commencer : ouvrir la première séquence", en: "Begin: open the first block"),
            short: Bilingual(fr: "Commencer", en: "Begin"), chords: [.letter("s"), .function(8)], screens: [.prepare],
            performs: [.openBlock],
            obstacle: { model in
                model.workshop.begunAt == nil
                    ? nil
                    : Bilingual(
                        fr: "L'atelier a déjà commencé : i va au direct.",
                        en: "The workshop has begun already: i goes live.")
            }
        ) { model in model.begin() },
        Action(
            "switch-line",
            title: Bilingual(
                fr: "Présent ou parti, concerné ou non, gardée ou coupée",
                en: "Present or left, concerned or not, kept or cut"),
            short: Bilingual(fr: "Là ou non", en: "In or out"), chords: [.letter("x")], screens: [.prepare],
            performs: [.changeGroup, .changeActor, .changeBlock], obstacle: noNumber
        ) { model in model.switchPreparedLine() },
        Action(
            "block-phase", title: Bilingual(fr: "Phase de la séquence", en: "Phase of the block"),
            short: Bilingual(fr: "Phase", en: "Phase"), chords: [.letter("p")],
            screens: [.prepare], performs: [.changeBlock], obstacle: notABlock
        ) { model in model.askBlockPhase() },
        Action(
            "block-question",
            title: Bilingual(
                fr: "Question à la salle pendant la séquence", en: "Question to the room during the block"),
            short: Bilingual(fr: "Question", en: "Question"), chords: [.letter("k")], screens: [.prepare],
            performs: [.changeBlock], obstacle: notABlock
        ) { model in model.askQuestion() },
        Action(
            "block-role",
            title: Bilingual(
                fr: "À quoi sert la séquence : travail, pause, tour de restitution, clôture",
                en: "What the block is for: work, break, report round, closing"), chords: [.letter("g")],
            screens: [.prepare], performs: [.changeBlock], obstacle: notABlock
        ) { model in model.askBlockRole() },
        Action(
            "block-minimum", title: Bilingual(fr: "Durée minimale de la séquence", en: "Shortest time of the block"),
            chords: [.letter("m")], screens: [.prepare], performs: [.changeBlock], obstacle: notABlock
        ) { model in model.askMinimum() },
        Action(
            "block-up", title: Bilingual(fr: "Monter la séquence", en: "Move the block up"), chords: [.letter("r")],
            screens: [.prepare], performs: [.changeBlock], obstacle: notABlock
        ) { model in model.movePreparedBlock(by: -1) },
        Action(
            "block-down", title: Bilingual(fr: "Descendre la séquence", en: "Move the block down"),
            chords: [.letter("v")],
            screens: [.prepare], performs: [.changeBlock], obstacle: notABlock
        ) { model in model.movePreparedBlock(by: 1) },
        Action(
            "import",
            title: Bilingual(fr: "Importer un fichier de contributions", en: "Import a file of contributions"),
            short: Bilingual(fr: "Importer", en: "Import"), chords: [.letter("o")], screens: [.prepare, .board],
            performs: [.importLines]
        ) { _ in [.listImportable] },
    ]

    private static let noNumber: @Sendable (Model) -> Bilingual? = { model in
        model.preparedLine?.part == .frame || model.preparedLine?.part == .gates
            ? Bilingual(
                fr: "Choisissez un groupe, un acteur ou une séquence.", en: "Choose a group, an actor or a block.")
            : nil
    }

    private static let notABlock: @Sendable (Model) -> Bilingual? = { model in
        if case .block? = model.preparedLine {
            nil
        } else {
            Bilingual(fr: "Choisissez une séquence du déroulé.", en: "Choose a block of the running order.")
        }
    }
}

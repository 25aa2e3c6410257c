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
            title: Bilingual(fr: "Effectif, ou minutes de la séquence", en: "Heads, or minutes of the block"),
            short: Bilingual(fr: "Nombre", en: "Number"), chords: [.letter("n")], screens: [.prepare],
            performs: [.changeGroup, .changeActor, .changeBlock], obstacle: noNumber
        ) { model in model.askPreparedNumber() },
        Action(
            "add-line",
            title: Bilingual(
                fr: "Ajouter un groupe, un type d’acteur, une séquence", en: "Add a group, a kind of actor, a block"),
            short: Bilingual(fr: "Ajouter", en: "Add"), chords: [.letter("a")], screens: [.prepare],
            performs: [.addGroup, .changeActor, .addBlock],
            obstacle: { model in
                model.preparedLine?.part == .frame
                    ? Bilingual(fr: "le cadre ne s’allonge pas : descendez", en: "the frame does not grow: go down")
                    : nil
            }
        ) { model in model.addPreparedLine() },
        Action(
            "switch-line",
            title: Bilingual(
                fr: "Présent ou parti, concerné ou non, gardée ou coupée",
                en: "Present or left, concerned or not, kept or cut"),
            short: Bilingual(fr: "Présence", en: "Presence"), chords: [.letter("x")], screens: [.prepare],
            performs: [.changeGroup, .changeActor, .changeBlock], obstacle: noNumber
        ) { model in model.switchPreparedLine() },
        Action(
            "block-phase", title: Bilingual(fr: "Phase de la séquence", en: "Phase of the block"),
            chords: [.letter("p")],
            screens: [.prepare], performs: [.changeBlock], obstacle: notABlock
        ) { model in model.askBlockPhase() },
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
        Action(
            "begin", title: Bilingual(fr: "Commencer : ouvrir la première séquence", en: "Begin: open the first block"),
            short: Bilingual(fr: "Commencer", en: "Begin"), chords: [.letter("s"), .function(8)], screens: [.prepare],
            performs: [.openBlock],
            obstacle: { model in
                model.workshop.begunAt == nil
                    ? nil : Bilingual(fr: "l’atelier a déjà commencé", en: "the workshop has begun already")
            }
        ) { model in model.begin() },
    ]

    private static let noNumber: @Sendable (Model) -> Bilingual? = { model in
        model.preparedLine?.part == .frame
            ? Bilingual(
                fr: "choisissez un groupe, un acteur ou une séquence", en: "choose a group, an actor or a block") : nil
    }

    private static let notABlock: @Sendable (Model) -> Bilingual? = { model in
        if case .block? = model.preparedLine {
            nil
        } else {
            Bilingual(fr: "choisissez une séquence", en: "choose a block")
        }
    }
}

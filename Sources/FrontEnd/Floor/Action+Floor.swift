import Canvas
import SessionEngine

extension Action {
    static let floor: [Action] = [
        see("floor", short: Bilingual(fr: "Parole", en: "Floor"), on: .withField),
        see("floor-elsewhere", on: Set<Screen>.ofWorkshop.subtracting(.withField).subtracting([.floor])),
        Action(
            "count-heads",
            title: Bilingual(
                fr: "Compter les présents : un groupe après l'autre", en: "Count who is there: one group after another"),
            short: Bilingual(fr: "Compter", en: "Count"), chords: [.letter("N")], screens: .withField,
            performs: [.changeGroup]
        ) { $0.countRoom() },
        Action(
            "count-line", title: Bilingual(fr: "Corriger l'effectif de la ligne", en: "Correct the heads of the line"),
            short: Bilingual(fr: "Corriger", en: "Correct"), chords: [Chord(.enter)], screens: [.floor],
            performs: [.changeGroup, .changeActor], obstacle: nobodyToCount
        ) { $0.countFloorLine(goesOn: false) },
        Action(
            "count-on",
            title: Bilingual(
                fr: "Compter à partir de la ligne : les groupes, ou les acteurs, l'un après l'autre",
                en: "Count from the line on: the groups, or the actors, one after another"),
            short: Bilingual(fr: "Compter", en: "Count"), chords: [.letter("n")], screens: [.floor],
            performs: [.changeGroup, .changeActor], obstacle: nobodyToCount
        ) { $0.countFloorLine(goesOn: true) },
        Action(
            "floor-line-switch",
            title: Bilingual(
                fr: "Groupe présent, parti ou joint ; acteur concerné ou non",
                en: "Group present, left or joined; actor concerned or not"),
            short: Bilingual(fr: "Là ou non", en: "In or out"), chords: [.letter("x")], screens: [.floor],
            performs: [.changeGroup, .changeActor], obstacle: nobodyToCount
        ) { $0.switchFloorLine() },
    ]

    /// The bar names it where words are captured; elsewhere help and the list do.
    private static func see(_ id: String, short: Bilingual = Bilingual(typed: ""), on screens: Set<Screen>) -> Action {
        Action(
            id,
            title: Bilingual(
                fr: "Voir la parole : qui l'attend, qui en a le plus, quelles voix manquent",
                en: "See the floor: who is owed it, who has most of it, whose voice is missing"),
            short: short, chords: [.letter("P")], screens: screens
        ) { model in
            model.show(.floor)
            return []
        }
    }

    private static let nobodyToCount: @Sendable (Model) -> Bilingual? = { model in
        model.floorRow?.prepared == nil
            ? Bilingual(
                fr: "Choisissez d'abord un groupe ou un type d'acteur.", en: "First choose a group or a kind of actor.")
            : nil
    }
}

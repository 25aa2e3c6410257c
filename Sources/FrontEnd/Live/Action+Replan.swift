import Canvas
import SessionEngine

extension Action {
    /// A new plan of what is to come, where the time is looked at.
    static let replan: [Action] = [
        Action(
            "replan",
            title: Bilingual(
                fr: "Replanifier ce qui reste pour finir à l’heure : rien ne change avant « Appliquer »",
                en: "Re-plan what remains to end in time: nothing changes before “Apply”"),
            short: Bilingual(fr: "Replanifier", en: "Re-plan"), chords: [.control("n"), .letter("R")],
            screens: Set<Screen>.withField.union([.prepare]), performs: [.replan],
            obstacle: { model in
                model.workshop.replan(at: model.now) == nil
                    ? Bilingual(
                        fr: "Plus aucune séquence n'est à venir : F7 mène au déroulé, où en ajouter une.",
                        en: "No block is to come any more: F7 leads to the running order, to add one.") : nil
            },
            perform: { $0.proposePlan() })
    ]
}

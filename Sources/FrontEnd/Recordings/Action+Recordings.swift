import Canvas
import SessionEngine

extension Action {
    /// Where words are captured: what the recorder beside them shows.
    static let recordings: [Action] = [
        Action(
            "anchor",
            title: Bilingual(
                fr: "Repère : dire ce que montre le compteur d'un enregistrement, maintenant",
                en: "Anchor: say what the counter of a recording shows, now"),
            short: Bilingual(fr: "Repère", en: "Anchor"), chords: [.letter("A")], screens: .withField,
            performs: [.addRecording, .setAnchor, .changeRecording],
            obstacle: { model in
                model.workshop.begunAt == nil
                    ? Bilingual(
                        fr: "Le minutage part de la première séquence : n l'ouvre, puis A pose un repère.",
                        en: "Timecodes count from the first block: n opens it, then A sets an anchor.") : nil
            },
            perform: { $0.askAnchor() })
    ]
}

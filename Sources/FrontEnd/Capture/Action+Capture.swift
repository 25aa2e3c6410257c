import Canvas
import SessionEngine

extension Action {
    /// What can be done wherever a line is captured.
    static let capture: [Action] = line + besideLine + leverKeys + flags

    private static let line: [Action] = [
        Action(
            "take", title: Bilingual(fr: "Prendre la ligne telle que tapée", en: "Take the line as typed"),
            chords: [Chord(.enter)], screens: .withField, performs: [.capture, .mend]
        ) { $0.takeLine() },
        Action(
            "kind-next", title: Bilingual(fr: "Genre suivant", en: "Next kind"), chords: [Chord(.tab)],
            screens: .withField
        ) { model in
            model.moveKind(1)
            return []
        },
        Action(
            "kind-previous", title: Bilingual(fr: "Genre précédent", en: "Previous kind"),
            chords: [Chord(.tab, .shift)], screens: .withField
        ) { model in
            model.moveKind(-1)
            return []
        },
        Action(
            "mend-last",
            title: Bilingual(
                fr: "Reprendre ma dernière contribution dans le champ, ou y renoncer",
                en: "Take my last contribution back into the field, or give that up"),
            chords: [Chord(.up)], screens: .withField, performs: [.mend]
        ) { model in
            if model.live.mending == nil { model.takeBack() } else { model.giveUpMending() }
            return []
        },
    ]

    private static let besideLine: [Action] = [
        Action(
            "origin",
            title: Bilingual(
                fr: "Choisir le groupe, la plénière ou un lieu hors de la salle",
                en: "Choose the group, the plenary or a place outside the room"),
            short: Bilingual(fr: "Groupe", en: "Group"), chords: [.letter("s")], screens: .withField
        ) { $0.chooseOrigin { _ in [] } },
        Action(
            "outside",
            title: Bilingual(
                fr: "Noter ce qui a été recueilli hors de la salle : dire où",
                en: "Note what was gathered outside the room: say where"),
            chords: [.letter("H")], screens: .withField, performs: [.capture]
        ) { $0.askPlace { _ in [] } },
        Action(
            "actor",
            title: Bilingual(fr: "Choisir qui parle : le type d'acteur", en: "Choose who speaks: the kind of actor"),
            chords: [.letter(";"), .function(9)], screens: .withField
        ) { $0.chooseActor() },
    ]

    private static let flags: [Action] = [
        Action(
            "keep-last",
            title: Bilingual(
                fr: "Marquer ma dernière contribution « à garder », ou ôter la marque",
                en: "Mark my last contribution “keep”, or take the mark off"),
            short: Bilingual(fr: "À garder", en: "Keep"), chords: [.letter("k")], screens: .withField,
            performs: [.flag]
        ) { $0.toggle(.keep) },
        Action(
            "weak-last",
            title: Bilingual(
                fr: "Marquer ma dernière contribution « signal faible », ou ôter la marque",
                en: "Mark my last contribution “weak signal”, or take the mark off"),
            chords: [.letter("z")], screens: .withField, performs: [.flag]
        ) { $0.toggle(.weak) },
    ]

    /// One key a lever, for the line in the field or the last contribution; named after the default lens.
    private static var leverKeys: [Action] {
        let named: [(key: Unicode.Scalar, fr: String, en: String)] = [
            ("l", "lieux d'échange et d'écoute", "places of exchange and listening"),
            ("c", "communauté locale", "local community"), ("r", "réseau qui s'élargit", "widening network"),
            ("v", "vision stratégique", "strategic vision"), ("g", "gouvernance collective", "collective governance"),
            ("m", "mise en réseau", "networking"), ("a", "apprentissages collectifs", "collective learning"),
        ]
        let levers = named.map { key, fr, en in
            Action(
                "lever-\(key)",
                title: Bilingual(fr: "Mettre ou ôter le levier : \(fr)", en: "Put on or take off the lever: \(en)"),
                chords: [.letter(key)], screens: .withField, performs: [.map],
                obstacle: { model in
                    model.workshop.lens?.lever(key: String(key)) == nil
                        ? Bilingual(
                            fr: "La grille n'a pas ce levier : F5 montre les siens.",
                            en: "The lens has no such lever: F5 shows its own.") : nil
                },
                perform: { $0.setLever(key: String(key)) })
        }
        return levers + [
            Action(
                "lever-none",
                title: Bilingual(fr: "Aucun levier : hors schéma", en: "No lever: outside the diagram"),
                chords: [.letter(","), .letter("0")], screens: .withField, performs: [.map]
            ) { $0.setNoLever() }
        ]
    }
}

extension Set<Screen> {
    /// The screens on which a line is captured.
    static var withField: Self { Set(Screen.allCases.filter(\.hasCaptureField)) }
}

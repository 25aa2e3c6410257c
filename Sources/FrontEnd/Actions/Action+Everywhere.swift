import Canvas
import SessionEngine

extension Action {
    /// What can be had on every screen.
    static let everywhere: [Action] =
        [
            go(
                .live, fr: "Direct", en: "Live", .function(2), .letter("i"),
                title: Bilingual(fr: "Aller au direct : capter ce qui se dit", en: "Go live: capture what is said")),
            go(
                .round, fr: "Tour", en: "Round", .function(3), .letter("t"),
                title: Bilingual(fr: "Aller au tour de restitution", en: "Go to the report round")),
            go(
                .board, fr: "Tableau", en: "Board", .function(4), .letter("b"),
                title: Bilingual(fr: "Aller au tableau des contributions", en: "Go to the board of contributions")),
            go(
                .levers, fr: "Leviers", en: "Levers", .function(5), .letter("d"),
                title: Bilingual(fr: "Aller au schéma des leviers", en: "Go to the lever diagram")),
            go(
                .closing, fr: "Clôture", en: "Closing", .function(6), .letter("f"),
                title: Bilingual(
                    fr: "Aller à la clôture : synthèse et impression", en: "Go to the closing: synthesis and print")),
            go(
                .prepare, fr: "Préparer", en: "Prepare", .function(7), .letter("e"),
                title: Bilingual(
                    fr: "Préparer : cadre, groupes, acteurs, déroulé",
                    en: "Prepare: frame, groups, actors, running order")),
            go(
                .log, fr: "Journal", en: "Log", .function(12), .letter("j"),
                title: Bilingual(fr: "Aller au journal des gestes", en: "Go to the log of steps")),
            Action(
                "back",
                title: Bilingual(
                    fr: "Revenir : démarquer, tout montrer, puis au direct",
                    en: "Go back: unmark, show everything, then live"), chords: [Chord(.escape)],
                screens: Set<Screen>.ofWorkshop.subtracting(.withField)
            ) { model in model.goBack() },
            Action(
                "undo", title: Bilingual(fr: "Annuler mon dernier geste", en: "Undo my last step"),
                short: Bilingual(fr: "Annuler", en: "Undo"), chords: [.letter("u"), .control("z")],
                screens: .ofWorkshop, performs: [.undo]
            ) { _ in [.perform(.undo)] },
            Action(
                "redo", title: Bilingual(fr: "Rétablir ce que je viens d’annuler", en: "Redo what I just undid"),
                chords: [.letter("y"), .control("y")], screens: .ofWorkshop, performs: [.redo]
            ) { _ in [.perform(.redo)] },
            Action(
                "save-elsewhere",
                title: Bilingual(
                    fr: "Enregistrer tout l’atelier ailleurs, et continuer là",
                    en: "Save the whole workshop elsewhere, and go on there"),
                short: Bilingual(fr: "Enregistrer ailleurs", en: "Save elsewhere"), chords: [.control("o")],
                screens: .ofWorkshop, place: .last,
                obstacle: { model in
                    model.notice?.isMendedElsewhere == true
                        ? nil
                        : Bilingual(
                            fr: "Le fichier est à sa place, tout y est écrit. Pour une copie : « atelier copy ».",
                            en: "The file is in its place, all is written. For a copy: “atelier copy”.")
                }
            ) { _ in [.saveElsewhere] },
            Action(
                "commands", title: Bilingual(fr: "Chercher une commande", en: "Search a command"),
                short: Bilingual(fr: "Commandes", en: "Commands"), chords: [.letter(":"), .control("p")],
                screens: .everywhere, place: .way
            ) { model in
                model.overlay = .commands(CommandList())
                return []
            },
            Action(
                "help", title: Bilingual(fr: "Aide de cet écran", en: "Help for this screen"),
                short: Bilingual(fr: "Aide", en: "Help"), chords: [.letter("h"), .letter("?"), .function(1)],
                screens: .everywhere, place: .last
            ) { model in
                model.overlay = .help(Help())
                return []
            },
            Action(
                "language", title: Bilingual(fr: "Écran en anglais", en: "Screen in French"),
                short: Bilingual(fr: "English", en: "Français"), chords: [.control("l")], screens: .everywhere,
                place: .way
            ) { model in
                model.phrases = Phrases(model.language == .fr ? .en : .fr)
                return []
            },
            Action(
                "suspend",
                title: Bilingual(fr: "Rendre la main au shell un moment", en: "Give the shell back for a while"),
                chords: [.control("s")], screens: .everywhere
            ) { _ in [.suspend] },
            Action(
                "home",
                title: Bilingual(fr: "Fermer l’atelier et revenir à l’accueil", en: "Close the workshop and go home"),
                chords: [.letter("w")], screens: .ofWorkshop
            ) { model in
                model.leaveWorkshop()
                return [.closeFile, .listWorkshops]
            },
            Action(
                "quit",
                title: Bilingual(fr: "Quitter (tout est déjà écrit)", en: "Quit (everything is written already)"),
                short: Bilingual(fr: "Quitter", en: "Quit"), chords: [.letter("q"), .control("q")],
                screens: .everywhere,
                place: .last
            ) { _ in [.quit] },
        ]

    private static func go(
        _ screen: Screen, fr: String, en: String, _ chords: Chord..., title: Bilingual
    ) -> Action {
        Action(
            "go-\(screen.rawValue)", title: title, short: Bilingual(fr: fr, en: en), chords: chords,
            screens: Set<Screen>.ofWorkshop.subtracting([screen]), place: .way
        ) { model in
            model.show(screen)
            return []
        }
    }
}

extension Model {
    /// Goes to a screen; what was said of another one is not said there.
    mutating func show(_ screen: Screen) {
        self.screen = screen
        isTyping = true
        status = nil
    }

    /// One step back: from the names to the closing, from what is shown to the room to the list, from marks, a filter or
    /// another order to the whole board, then live.
    mutating func goBack() -> [Effect] {
        if screen == .closing, closing.stage != nil { return leaveStage() }
        if screen == .names {
            show(.closing)
        } else if isMarking {
            board.marked = []
        } else if screen == .board, !board.filter.isEmpty {
            board.filter = ""
        } else if screen == .board, board.order != .arrival {
            board.pointed = pointed?.id
            board.order = .arrival
        } else {
            show(.live)
        }
        return []
    }

    /// Goes back to the home screen with nothing open.
    mutating func leaveWorkshop() {
        home.left = bookmark
        let kept = (home, rings)
        self = Model(language: language, size: size, now: now, writer: writer, knowledge: knowledge)
        (home, rings) = kept
    }
}

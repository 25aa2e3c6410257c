import Canvas
package import SessionEngine

extension Phrases {
    /// The name of a screen.
    package func name(of screen: Screen) -> String {
        switch screen {
        case .home: say(fr: "Accueil", en: "Home")
        case .prepare: say(fr: "Préparer", en: "Prepare")
        case .live: say(fr: "Direct", en: "Live")
        case .round: say(fr: "Tour de restitution", en: "Report round")
        case .floor: say(fr: "Parole", en: "Floor")
        case .board: say(fr: "Tableau", en: "Board")
        case .levers: say(fr: "Leviers", en: "Levers")
        case .closing: say(fr: "Clôture", en: "Closing")
        case .names: say(fr: "Noms", en: "Names")
        case .series: say(fr: "Dernière fois", en: "Last time")
        case .log: say(fr: "Journal", en: "Log")
        }
    }

    func name(ofMode isTyping: Bool) -> String {
        isTyping ? say(fr: "SAISIE", en: "TYPING") : say(fr: "COMMANDE", en: "COMMAND")
    }

    /// A key as it is written on the keyboard.
    package func name(of chord: Chord) -> String {
        let name = name(of: chord.key)
        if chord.modifiers.contains(.control) { return "Ctrl-\(name.uppercased())" }
        if chord.modifiers.contains(.alt) { return "Alt-\(name)" }
        return chord.modifiers.contains(.shift) ? say(fr: "Maj-\(name)", en: "Shift-\(name)") : name
    }

    private func name(of key: Key) -> String {
        switch key {
        case .scalar(" "): say(fr: "Espace", en: "Space")
        case .scalar(let scalar): String(Character(scalar))
        case .escape: say(fr: "Échap", en: "Esc")
        case .enter: say(fr: "Entrée", en: "Enter")
        case .tab: "Tab"
        case .backspace: say(fr: "Retour arrière", en: "Backspace")
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .home: say(fr: "Début", en: "Home")
        case .end: say(fr: "Fin", en: "End")
        case .pageUp: say(fr: "Page préc.", en: "Page up")
        case .pageDown: say(fr: "Page suiv.", en: "Page down")
        case .insert: say(fr: "Inser", en: "Insert")
        case .delete: say(fr: "Suppr", en: "Delete")
        case .function(let number): "F\(number)"
        }
    }

    func typingKeys() -> [KeyHint] {
        [
            KeyHint(key: name(of: Chord(.enter)), label: say(fr: "Prendre", en: "Take")),
            KeyHint(key: name(of: Chord(.tab)), label: say(fr: "Genre", en: "Kind")),
            KeyHint(key: name(of: Chord(.escape)), label: say(fr: "Commande", en: "Command")),
        ]
    }

    func keys(of overlay: Overlay) -> [KeyHint] {
        let escape = name(of: Chord(.escape))
        let giveUp = KeyHint(key: escape, label: say(fr: "Renoncer", en: "Give up"))
        let close = KeyHint(key: escape, label: say(fr: "Fermer", en: "Close"))
        let enter = name(of: Chord(.enter))
        let choose = KeyHint(key: "↑↓", label: say(fr: "Choisir", en: "Choose"))
        let read = KeyHint(key: "↑↓", label: say(fr: "Lire", en: "Read"))
        let page = KeyHint(key: say(fr: "Espace", en: "Space"), label: say(fr: "Page suivante", en: "Next page"))
        switch overlay {
        case .prompt: return [KeyHint(key: enter, label: say(fr: "Valider", en: "Accept")), giveUp]
        case .choice: return [choose, KeyHint(key: enter, label: say(fr: "Prendre", en: "Take")), giveUp]
        case .reader, .help: return [read, page, close]
        case .commands: return [choose, KeyHint(key: enter, label: say(fr: "Lancer", en: "Run")), close]
        case .narrowing(let field):
            let everything = KeyHint(key: escape, label: say(fr: "Tout montrer", en: "Show everything"))
            return [
                choose, KeyHint(key: enter, label: say(fr: "Garder", en: "Keep")), field.isEmpty ? close : everything,
            ]
        case .likeness:
            return [
                KeyHint(key: enter, label: say(fr: "Regrouper", en: "Bundle")),
                KeyHint(key: say(fr: "Espace", en: "Space"), label: say(fr: "Marquer", en: "Mark")),
                KeyHint(key: "x", label: say(fr: "Écarter", en: "Dismiss")),
                KeyHint(key: name(of: Chord(.tab)), label: say(fr: "Ligne ou tout", en: "Line or all")), close,
            ]
        case .splitting:
            return [
                KeyHint(key: "←→", label: say(fr: "Coupe", en: "Cut")),
                KeyHint(key: say(fr: "Espace", en: "Space"), label: say(fr: "Encore", en: "One more")),
                KeyHint(key: enter, label: say(fr: "Scinder", en: "Split")), giveUp,
            ]
        }
    }

    func tooSmall(_ size: Size, smallest: Size) -> String {
        say(
            fr:
                "Fenêtre trop petite (\(size.columns) × \(size.rows)) : agrandissez-la jusqu'à \(smallest.columns) × \(smallest.rows). Rien n'est perdu. Ctrl-Q quitte.",
            en:
                "Window too small (\(size.columns) × \(size.rows)): enlarge it to \(smallest.columns) × \(smallest.rows). Nothing is lost. Ctrl-Q quits."
        )
    }

    func unknownKey(_ name: String) -> String {
        say(
            fr: "La touche \(name) ne fait rien ici : h donne l'aide.",
            en: "Key \(name) does nothing here: h gives help.")
    }

    func pasteRefused() -> String {
        say(
            fr: "On ne colle du texte que dans un champ : allez au direct (F2).",
            en: "Text is pasted into a field only: go live (F2).")
    }

    func erasedElsewhere() -> String {
        say(
            fr: "Des mots ont été effacés d'ailleurs, pour de bon : l'atelier a été relu.",
            en: "Words were erased from elsewhere, for good: the workshop was read again.")
    }

    func previewTitle() -> String { say(fr: "Synthèse, telle qu'elle sera", en: "The synthesis as it will be") }
}

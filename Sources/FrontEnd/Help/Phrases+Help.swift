import SessionEngine

extension Phrases {
    func helpTitle(_ screen: Screen) -> String {
        say(fr: "Aide : \(name(of: screen))", en: "Help: \(name(of: screen))")
    }

    func helpIntroduction(_ screen: Screen) -> String {
        screen.hasCaptureField
            ? say(
                fr: "Ce qu'on tape va dans le champ. Échap, puis une lettre, fait une commande.",
                en: "What you type goes into the field. Esc, then a letter, runs a command.")
            : say(fr: "Ici les lettres sont des commandes.", en: "Here letters are commands.")
    }

    /// The keys of an action, as help and the list name them.
    func keys(of action: Action) -> String {
        action.choosesByKey
            ? keys(action.chords) : action.chords.map { name(of: $0) }.joined(separator: ", ")
    }

    /// What else is to be known of a screen, paragraph by paragraph.
    func helpNotes(_ screen: Screen, lens: Lens?) -> [[String]] {
        switch screen {
        case .live, .round: [captureHelp()]
        case .board: [boardHelp()]
        case .levers, .closing: [leverHelp(lens)]
        case .prepare: [[say(fr: "Tab passe à la partie suivante.", en: "Tab goes to the next part.")]]
        case .floor: [floorHelp()]
        case .series: [seriesHelp()]
        case .home, .names, .log: []
        }
    }

    private func floorHelp() -> [String] {
        [
            floorRule(),
            say(
                fr:
                    "La part attendue d'un groupe, ou d'un type d'acteur, est sa part des personnes présentes. « Peu entendu » : si peu ne viendrait par hasard que dans moins d'une salle équitable sur vingt.",
                en:
                    "The share expected of a group, or of a kind of actor, is its share of the people there. “Little heard”: so few would come by chance in fewer than one fair room in twenty."
            ),
        ]
    }

    private func boardHelp() -> [String] {
        [
            say(
                fr: "● classée   ○ pas encore classée   · plénière ou hors de la salle",
                en: "● mapped   ○ not yet mapped   · plenary or outside the room"),
            markLegend(Set(Flag.allCases), hasTension: true, columns: .max),
            say(
                fr: "✓ marquée : la touche suivante agit sur toutes les lignes marquées, en un seul geste.",
                en: "✓ marked: the next key acts on all marked lines, as one step."),
            say(
                fr: "r2 dans la liste : la ligne est dans le regroupement 2.",
                en: "b2 in the list: the line stands in bundle 2."),
            say(
                fr: "Dans le filtre, une lettre seule est un groupe, un numéro trouve la ligne, r2 le regroupement.",
                en: "In the filter a letter alone is a group, a number finds the line, b2 the bundle."),
            say(fr: "Un chiffre : aller à ce numéro.", en: "A digit: go to that number."),
        ]
    }

    /// The levers by key with what belongs to them, then where they come from and what in them is ours.
    private func leverHelp(_ lens: Lens?) -> [String] {
        guard let lens else { return [] }
        return lens.levers.map { "\($0.key)  \(text($0.label)) — \(text($0.about))" }
            + ["", text(lens.caution), text(lens.source)]
    }

    /// The marks and keys of the capture field, one a line.
    func captureHelp() -> [String] {
        [
            say(fr: "Au début de la ligne, suivi d'une espace :", en: "At the start of the line, followed by a space:"),
            say(
                fr: "  + condition   - écueil   ! action   ? question",
                en: "  + condition   - pitfall   ! action   ? question"),
            say(
                fr: "  * enseignement   = point de vue   > idée   \" parole",
                en: "  * lesson   = point of view   > idea   \" words heard"),
            say(
                fr: "  b- devant la marque : le groupe b, pour cette ligne",
                en: "  b- before the mark: group b, for this line"),
            say(
                fr: "Une lettre seule et Entrée : changer de groupe. Une marque seule : de genre.",
                en: "A letter alone and Enter: change the group. A mark alone: the kind."),
            say(
                fr: "En fin de ligne :  lev:gouv,vision  act:élus  pour:jeunes  qui:Mairie  quand:avant l'été",
                en: "At the end of the line:  lev:gouv,vision  act:elus  for:jeunes  who:Council  when:before summer"),
            say(fr: "↑ reprend la dernière ligne pour la corriger.", en: "↑ takes the last line back to mend it."),
            say(
                fr: "Échap puis l c r v g m a : le levier de la ligne, ou de la dernière si le champ est vide.",
                en: "Esc then l c r v g m a: the lever of the line, or of the last one if the field is empty."),
        ]
    }

    func commandsTitle() -> String { say(fr: "Commandes : tapez un mot", en: "Commands: type a word") }

    func noCommand() -> String {
        say(fr: "Aucune commande de cet écran ne porte ces mots.", en: "No command of this screen has these words.")
    }
}

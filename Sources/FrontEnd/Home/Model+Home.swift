import Canvas
import SessionEngine

extension Action {
    static let home: [Action] = [
        Action(
            "open", title: Bilingual(fr: "Ouvrir l’atelier choisi", en: "Open the chosen workshop"),
            short: Bilingual(fr: "Ouvrir", en: "Open"), chords: [Chord(.enter)], screens: [.home],
            obstacle: { model in model.chosenWorkshop == nil ? noneChosen : nil }
        ) { model in model.chosenWorkshop.map { [.open(path: $0.path)] } ?? [] },
        Action(
            "new", title: Bilingual(fr: "Créer un atelier", en: "Make a workshop"),
            short: Bilingual(fr: "Nouvel atelier", en: "New workshop"), chords: [.letter("n"), .function(2)],
            screens: [.home], performs: [.make]
        ) { model in
            guard model.home.templates.isEmpty else { return model.askTemplate() }
            model.home.awaitsTemplates = true
            return [.listTemplates]
        },
        Action(
            "continue",
            title: Bilingual(
                fr: "Créer la suite de l’atelier choisi, avec ce qui reste ouvert",
                en: "Make the next workshop after the chosen one, with what is still open"),
            short: Bilingual(fr: "Suite", en: "Next one"), chords: [.letter("s")], screens: [.home],
            performs: [.make],
            obstacle: { model in model.chosenWorkshop.map { $0.trouble == nil } == true ? nil : noneToContinue }
        ) { model in model.askContinuation() },
        Action(
            "demonstration",
            title: Bilingual(
                fr: "Voir la démonstration (exemple composé)", en: "See the demonstration (composed example)"),
            short: Bilingual(fr: "Démonstration", en: "Demonstration"), chords: [.letter("d"), .function(3)],
            screens: [.home]
        ) { _ in [.demonstrate] },
        Action(
            "rehearse",
            title: Bilingual(
                fr: "Répéter l’atelier : une copie à part, jetée à la fermeture",
                en: "Rehearse the workshop: a copy apart, thrown away when closed"),
            short: Bilingual(fr: "Répéter", en: "Rehearse"), chords: [.letter("c")], screens: [.home, .prepare],
            obstacle: { model in model.screen == .home && model.chosenWorkshop == nil ? noneChosen : nil }
        ) { model in [.rehearse(path: model.screen == .home ? model.chosenWorkshop?.path : nil)] },
    ]

    private static let noneToContinue = Bilingual(
        fr: "Aucun atelier lisible n'est choisi : n en crée un.",
        en: "No workshop that can be read is chosen: n makes one.")
    private static let noneChosen = Bilingual(
        fr: "Aucun atelier n'est choisi : n en crée un.", en: "No workshop is chosen: n makes one.")
}

extension Model {
    /// The workshop that Enter opens.
    var chosenWorkshop: WorkshopEntry? {
        let workshops = home.workshops ?? []
        return workshops.indices.contains(home.selected) ? workshops[home.selected] : nil
    }

    mutating func homePress(_ chord: Chord) -> [Effect] {
        home.selected = moved(home.selected, chord, count: home.workshops?.count ?? 0, page: 10)
        return []
    }

    /// The templates have come: the question that waited for them is asked.
    mutating func receive(_ templates: [Template]) -> [Effect] {
        home.templates = templates
        guard home.awaitsTemplates else { return [] }
        home.awaitsTemplates = false
        return askTemplate()
    }

    /// What the new workshop is made of: a template, or the workshop chosen in the list.
    mutating func askTemplate() -> [Effect] {
        var options = home.templates.map { template in
            Choice.Option(
                phrases.titleAndLength(of: template),
                detail: [template.summary, template.whenToUse].map { phrases.text($0) }.joined(separator: "\n")
            ) { model in
                model.askTitle { .make(templateID: template.id, title: $0) }
            }
        }
        if let other = chosenWorkshop, other.trouble == nil {
            options.append(
                Choice.Option(phrases.like(other), detail: phrases.whatIsTaken()) { model in
                    model.askTitle(other.title) { .makeLike(path: other.path, title: $0, continues: false) }
                })
        }
        overlay = .choice(Choice(Bilingual(fr: "Quel modèle ?", en: "Which template?"), options))
        return []
    }

    /// The next workshop of the series of the one chosen in the list.
    mutating func askContinuation() -> [Effect] {
        guard let other = chosenWorkshop else { return [] }
        return askTitle(other.title, continuing: true) { .makeLike(path: other.path, title: $0, continues: true) }
    }

    private mutating func askTitle(
        _ title: String = "", continuing: Bool = false, _ make: @escaping @Sendable (String) -> Effect
    ) -> [Effect] {
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Titre de l’atelier", en: "Title of the workshop"),
                hint: continuing
                    ? Bilingual(
                        fr: "La suite reprend le plan, les actions et les questions ouvertes. D les montrera.",
                        en: "The next one takes the plan, the open actions and questions. D will show them.")
                    : Bilingual(
                        fr: "Il nomme le fichier, dans vos documents. Le reste se remplit ensuite.",
                        en: "It names the file, in your documents. The rest is filled in afterwards."),
                text: title
            ) { _, title in [make(title)] })
        return []
    }

    func drawHome(on canvas: inout Canvas, in area: Rect) -> Position? {
        let (head, list) = area.inset(columns: 2).split(top: 5)
        canvas.write(phrases.welcome(), in: head, line: 1, role: .strong)
        canvas.write(paragraph: phrases.purpose(), in: head.split(top: 2).rest.split(top: 2).top, role: .muted)
        canvas.write(phrases.workshopsHeading(), in: head, line: 4, role: .heading)
        guard let workshops = home.workshops else {
            canvas.write(phrases.lookingForWorkshops(), in: list, role: .muted)
            return nil
        }
        if workshops.isEmpty {
            canvas.write(paragraph: phrases.noWorkshop(), in: list, role: .accent)
            return Position(row: list.row, column: list.column)
        }
        let top = max(0, min(home.selected - list.rows / 2, workshops.count - list.rows))
        for (line, entry) in workshops.dropFirst(top).prefix(list.rows).enumerated() {
            draw(entry, isSelected: top + line == home.selected, on: &canvas, in: list.line(line))
        }
        return Position(row: list.row + home.selected - top, column: list.column)
    }

    /// That it was opened last, that it lies there for long, how much it holds: as much of it as fits.
    private func detail(of entry: WorkshopEntry, columns: Int) -> String {
        let isOld = entry.retentionDay.map { Retention.isOver(day: $0, today: now.local) } ?? false
        let pieces = [
            entry.isLast ? phrases.lastOpen() : nil, isOld ? phrases.olderThanRetention : nil,
            phrases.contributions(entry.contributions),
        ].compactMap(\.self)
        return pieces.reduce("") { told, piece in
            let longer = told.isEmpty ? piece : "\(told) · \(piece)"
            return told.isEmpty || Width.columns(of: longer) < columns ? longer : told
        }
    }

    private func draw(_ entry: WorkshopEntry, isSelected: Bool, on canvas: inout Canvas, in line: Rect) {
        let role: Role = isSelected ? .selection : entry.trouble == nil ? .plain : .warning
        canvas.fill(line, role: role)
        let detail = entry.trouble ?? self.detail(of: entry, columns: line.columns / 2)
        let (left, right) = line.split(right: min(line.columns / 2, Width.columns(of: detail) + 1))
        canvas.write(
            (isSelected ? "> " : "  ") + Fitting.padded(entry.date, to: 12) + entry.title,
            in: left.split(right: 1).rest, role: role)
        canvas.write(detail, in: right, role: role, .trailing)
    }
}

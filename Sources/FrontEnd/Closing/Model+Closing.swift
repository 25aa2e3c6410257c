import Canvas
import Levers
import SessionEngine

extension Action {
    static let closing: [Action] = [
        Action(
            "answer", title: Bilingual(fr: "Répondre à la ligne choisie", en: "Answer the chosen line"),
            short: Bilingual(fr: "Répondre", en: "Answer"), chords: [Chord(.enter)], screens: [.closing],
            performs: [.setTakeaway, .flag, .mend, .setReading], obstacle: showingTheRoom
        ) { model in model.answerClosingLine() },
        Action(
            "stage",
            title: Bilingual(
                fr: "Montrer à la salle le schéma pas à pas, la lecture, l’essentiel ; ou revenir à la liste",
                en: "Show the room the diagram step by step, the reading, the essential; or go back to the list"),
            short: Bilingual(fr: "Pas à pas", en: "Step by step"), chords: [.letter("s")], screens: [.closing]
        ) { model in model.closing.stage == nil ? model.stage(model.closing.left) : model.leaveStage() },
        Action(
            "takeaway",
            title: Bilingual(
                fr: "Écrire ce qu’on retient : la première phrase qui manque, sinon laquelle",
                en: "Write what is kept: the first sentence that lacks, else which one"),
            short: Bilingual(fr: "Retenir", en: "To keep"), chords: [.letter("+")], screens: [.closing],
            performs: [.setTakeaway]
        ) { model in model.askTakeaway() },
        Action(
            "draft",
            title: Bilingual(
                fr: "Partir d’un brouillon de ce qu’on retient, fait de ce qui a été dit",
                en: "Start from a draft of what is kept, made of what was said"),
            short: Bilingual(fr: "Brouillon", en: "Draft"), chords: [.letter(",")], screens: [.closing],
            performs: [.setTakeaway], obstacle: showingTheRoom
        ) { model in model.askDraft() },
        Action(
            "preview",
            title: Bilingual(fr: "Lire la synthèse avant de l’imprimer", en: "Read the synthesis before printing it"),
            short: Bilingual(fr: "Aperçu", en: "Preview"), chords: [.letter("o")], screens: [.closing]
        ) { _ in [.preview(isInternal: false)] },
        Action(
            "print",
            title: Bilingual(
                fr: "Imprimer la page 1, ou toute la synthèse", en: "Print page 1, or the whole synthesis"),
            short: Bilingual(fr: "Imprimer", en: "Print"), chords: [.letter("p"), .function(9)], screens: [.closing]
        ) { model in model.askPrinter() },
        Action(
            "put-elsewhere",
            title: Bilingual(
                fr: "Mettre le PDF ailleurs : clé USB, dossier", en: "Put the PDF elsewhere: a USB stick, a folder"),
            short: Bilingual(fr: "Sur clé", en: "To stick"), chords: [.letter("-")], screens: [.closing]
        ) { model in model.askPlace() },
        Action(
            "actions",
            title: Bilingual(
                fr: "Enregistrer les actions en texte, pour un courriel", en: "Save the actions as text, for a mail"),
            short: Bilingual(fr: "Actions", en: "Actions"), chords: [.letter("!")], screens: [.closing]
        ) { model in model.beforePublic { _ in [.export(format: "actions", isInternal: false)] } },
        Action(
            "close", title: Bilingual(fr: "Clore : la synthèse est définitive", en: "Close: the synthesis is final"),
            short: Bilingual(fr: "Clore", en: "Close"), chords: [.letter("f")], screens: [.closing],
            performs: [.close],
            obstacle: { model in
                model.workshop.isClosed
                    ? Bilingual(
                        fr: "L'atelier est clos déjà : la touche « ; » le rouvre.",
                        en: "The workshop is closed already: the “;” key reopens it.") : nil
            },
            perform: { _ in [.perform(.close)] }),
        Action(
            "reopen", title: Bilingual(fr: "Rouvrir l’atelier clos", en: "Reopen the closed workshop"),
            short: Bilingual(fr: "Rouvrir", en: "Reopen"), chords: [.letter(";")], screens: [.closing],
            performs: [.reopen],
            obstacle: { model in
                model.workshop.isClosed
                    ? nil
                    : Bilingual(
                        fr: "L'atelier n'est pas clos : f le clôt.", en: "The workshop is not closed: f closes it.")
            },
            perform: { _ in [.perform(.reopen)] }),
        Action(
            "export",
            title: Bilingual(fr: "Enregistrer la synthèse dans un fichier", en: "Save the synthesis in a file"),
            short: Bilingual(fr: "Exporter", en: "Export"), chords: [.letter("x")], screens: [.closing]
        ) { model in model.askExport() },
        Action(
            "reading", title: Bilingual(fr: "Écrire la lecture de l’animation", en: "Write the facilitator’s reading"),
            short: Bilingual(fr: "Lecture", en: "Reading"), chords: [.letter("=")], screens: [.closing],
            performs: [.setReading]
        ) { model in model.askReading() },
        Action(
            "stage-next",
            title: Bilingual(fr: "Ligne suivante ; à la salle : la suite", en: "Next line; to the room: what follows"),
            chords: [.letter(" ")], screens: [.closing]
        ) { model in model.closingPress(Chord(.down)) },
    ]

    private static let showingTheRoom: @Sendable (Model) -> Bilingual? = { model in
        model.closing.stage == nil
            ? nil
            : Bilingual(
                fr: "Le schéma est montré à la salle : s revient à la liste.",
                en: "The diagram is shown to the room: s goes back to the list.")
    }
}

extension Model {
    func drawClosing(on canvas: inout Canvas, in area: Rect) -> Position? {
        let body = area.inset(columns: 1)
        if let step = closingStep { return drawStage(step, on: &canvas, in: area) }
        let lines = closingLines
        let selected = closingIndex(in: lines)
        let (head, below) = body.split(top: 1)
        drawHead(of: lines, on: &canvas, in: head)
        let (list, foot) = below.split(bottom: below.rows < 10 ? 0 : min(5, max(3, below.rows / 4)))
        // After the last line that bears a key come notes: they are shown with it.
        let isLast = !lines[(selected + 1)...].contains(where: \.isSelectable)
        let wanted = isLast ? lines.count - list.rows : selected - list.rows * 2 / 3
        let top = max(0, min(wanted, lines.count - list.rows, selected))
        for (row, line) in lines.dropFirst(top).prefix(list.rows).enumerated() {
            draw(line, isSelected: top + row == selected, on: &canvas, in: list.line(row))
        }
        drawWhole(lines[selected], on: &canvas, in: foot)
        return Position(row: list.row + selected - top, column: list.column)
    }

    /// How much is left to see to, and at the right how many are mapped.
    private func drawHead(of lines: [ClosingLine], on canvas: inout Canvas, in area: Rect) {
        let title = phrases.checkListTitle(lines.count(where: \.isOpen))
        let count = mappedCount(columns: area.columns - Width.columns(of: title) - 3)
        let (left, right) = area.split(right: Width.columns(of: count) + 1)
        canvas.write(title, in: left, role: .heading)
        canvas.write(count, in: right, role: .strong, .trailing)
    }

    /// `17 classées sur 54`, before it the lens where it is not the workshop's own: by its title where that fits.
    private func mappedCount(columns: Int) -> String {
        guard let map = leverReadings.map else { return "" }
        let count = phrases.mapped(map)
        guard map.lens.id != workshop.lens?.id else { return count }
        let told = [phrases.text(map.lens.title), map.lens.id.text].map { "\($0) · \(count)" }
        return told.first { Width.columns(of: $0) <= columns } ?? count
    }

    /// The words of the chosen line in full.
    private func drawWhole(_ line: ClosingLine, on canvas: inout Canvas, in area: Rect) {
        let words: String? =
            switch line {
            case .takeaway(let place):
                workshop.takeaways[place].map { kept in
                    [workshop.closingQuestion(at: place).map(phrases.text), kept.text].compactMap(\.self)
                        .joined(separator: "\n")
                }
            case .way(let way, _): text(of: way)
            case .toWeigh(let id): leverReadings.weak.first { $0.id == id }.map { phrases.reason(of: $0, in: workshop) }
            case .toMap(.bundle(let id)): workshop.bundle(id).map { phrases.told($0, in: workshop) }
            case .toReread, .toMap, .toComplete, .heading, .note:
                line.contribution.flatMap { workshop.contribution($0)?.text }
            }
        guard let words, !area.isEmpty else { return }
        canvas.line(across: area.row, from: area.column, columns: area.columns)
        canvas.write(paragraph: words, in: area.split(top: 1).rest, role: .strong)
    }

    private func draw(_ line: ClosingLine, isSelected: Bool, on canvas: inout Canvas, in area: Rect) {
        let role: Role = isSelected ? .selection : .plain
        switch line {
        case .heading(let text, let isDone):
            let mark = isDone.map { $0 ? "✓" : "○" } ?? "·"
            canvas.write("\(mark) \(text)", in: area, role: isDone == false ? .accent : .heading)
        case .note(let text): canvas.write("  " + text, in: area, role: .muted)
        case .takeaway(let place):
            canvas.fill(area, role: role)
            let text = workshop.takeaways[place]?.text
            canvas.write(
                "\(isSelected ? ">" : " ") \(place). \(text ?? phrases.toWrite(workshop.closingQuestion(at: place)))",
                in: area,
                role: isSelected || text != nil ? role : .placeholder)
        case .way(let way, let isDone):
            canvas.fill(area, role: role)
            canvas.write(
                "\(isSelected ? ">" : isDone ? "✓" : "○") \(text(of: way))", in: area,
                role: isSelected ? role : isDone ? .heading : .accent)
        case .toMap, .toComplete, .toReread, .toWeigh:
            guard let point = line.point else { return }
            drawQueued(point, isSelected: isSelected, on: &canvas, in: area)
        }
    }
}

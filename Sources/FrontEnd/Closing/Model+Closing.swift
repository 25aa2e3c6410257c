import Canvas
import SessionEngine

extension Action {
    static let closing: [Action] = [
        Action(
            "answer", title: Bilingual(fr: "Répondre à la ligne choisie", en: "Answer the chosen line"),
            short: Bilingual(fr: "Répondre", en: "Answer"), chords: [Chord(.enter)], screens: [.closing],
            performs: [.setTakeaway, .flag, .mend]
        ) { model in model.answerClosingLine() },
        Action(
            "diagram",
            title: Bilingual(
                fr: "Montrer à la salle le schéma et l’essentiel, ou la liste",
                en: "Show the room the diagram and the essential, or the list"),
            short: Bilingual(fr: "Schéma", en: "Diagram"), chords: [.letter("s")], screens: [.closing]
        ) { model in
            model.closing.showsDiagram.toggle()
            return []
        },
        Action(
            "preview",
            title: Bilingual(fr: "Lire la synthèse avant de l’imprimer", en: "Read the synthesis before printing it"),
            short: Bilingual(fr: "Aperçu", en: "Preview"), chords: [.letter("o")], screens: [.closing]
        ) { _ in [.preview(isInternal: false)] },
        Action(
            "print", title: Bilingual(fr: "Imprimer la page 1", en: "Print page 1"),
            short: Bilingual(fr: "Imprimer", en: "Print"), chords: [.letter("p"), .function(9)], screens: [.closing]
        ) { _ in [.listPrinters] },
        Action(
            "export",
            title: Bilingual(fr: "Enregistrer la synthèse dans un fichier", en: "Save the synthesis in a file"),
            short: Bilingual(fr: "Exporter", en: "Export"), chords: [.letter("x")], screens: [.closing]
        ) { model in model.askExport() },
        Action(
            "close",
            title: Bilingual(
                fr: "Clore l’atelier : la synthèse est définitive ; ou le rouvrir",
                en: "Close the workshop: the synthesis is final; or reopen it"),
            short: Bilingual(fr: "Clore, rouvrir", en: "Close, reopen"), chords: [.letter("f")], screens: [.closing],
            performs: [.close, .reopen]
        ) { model in [.perform(model.workshop.isClosed ? .reopen : .close)] },
    ]
}

extension Model {
    func drawClosing(on canvas: inout Canvas, in area: Rect) -> Position? {
        let body = area.inset(columns: 1)
        return closing.showsDiagram ? drawEssential(on: &canvas, in: body) : drawCheckList(on: &canvas, in: body)
    }

    /// What the room sees: the diagram, and under it the three things to keep.
    private func drawEssential(on canvas: inout Canvas, in area: Rect) -> Position? {
        let texts = Limits.places.compactMap { workshop.takeaways[$0]?.text }
        let (figure, foot) = area.split(bottom: min(texts.count * 2 + 1, area.rows / 3))
        diagram?.draw(on: &canvas, in: figure)
        canvas.write(phrases.takeawaysHeading(), in: foot, role: .heading)
        var rest = foot.split(top: 1).rest
        for text in texts {
            rest = rest.split(top: canvas.write(paragraph: "• " + text, in: rest, role: .strong, indent: 2)).rest
        }
        return Position(row: foot.row, column: foot.column)
    }

    private func drawCheckList(on canvas: inout Canvas, in area: Rect) -> Position? {
        let lines = closingLines
        let selected = closingIndex(in: lines)
        let top = max(0, min(selected - area.rows * 2 / 3, lines.count - area.rows))
        for (row, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
            draw(line, isSelected: top + row == selected, on: &canvas, in: area.line(row))
        }
        return Position(row: area.row + selected - top, column: area.column)
    }

    private func draw(_ line: ClosingLine, isSelected: Bool, on canvas: inout Canvas, in area: Rect) {
        let role: Role = isSelected ? .selection : .plain
        switch line {
        case .heading(let text): canvas.write(text, in: area, role: .heading)
        case .note(let text): canvas.write("  " + text, in: area, role: .muted)
        case .takeaway(let place):
            canvas.fill(area, role: role)
            let text = workshop.takeaways[place]?.text
            canvas.write(
                "\(isSelected ? ">" : " ") \(place). \(text ?? phrases.toWrite())", in: area,
                role: isSelected || text != nil ? role : .placeholder)
        case .toMap(let id), .toComplete(let id), .toReread(let id):
            guard let contribution = workshop.contribution(id) else { return }
            drawQueued(contribution, isSelected: isSelected, on: &canvas, in: area)
        }
    }
}

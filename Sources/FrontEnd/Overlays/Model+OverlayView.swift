import Canvas
import SessionEngine

extension Model {
    /// Draws what lies over the screen; returns where the cursor stands.
    func draw(_ overlay: Overlay, on canvas: inout Canvas) -> Position? {
        switch overlay {
        case .prompt(let prompt): draw(prompt, on: &canvas)
        case .choice(let choice): draw(choice, on: &canvas)
        case .reader(let reader): draw(reader, on: &canvas)
        case .help(let help): draw(help, on: &canvas)
        case .commands(let list): draw(list, on: &canvas)
        }
    }

    private func draw(_ prompt: Prompt, on canvas: inout Canvas) -> Position? {
        let width = min(canvas.columns - 4, 76)
        let hints = Wrapping.lines(prompt.hint[language], width: width - 4)
        let area = canvas.area.centered(rows: hints.count + 4, columns: width)
        let inside = canvas.overlay(area, title: prompt.title[language]).inset(columns: 1)
        for (line, hint) in hints.enumerated() { canvas.write(hint, in: inside, line: line, role: .overlay) }
        return prompt.field.draw(on: &canvas, in: inside, line: hints.count + 1)
    }

    private func draw(_ choice: Choice, on canvas: inout Canvas) -> Position? {
        let labels = choice.options.map { option in
            let key = option.key.map { "\($0)  " } ?? ""
            return key + option.label + (option.obstacle == nil ? "" : " (\(phrases.unavailable()))")
        }
        let title = choice.title[language]
        let wanted = max(labels.map { Width.columns(of: $0) + 6 }.max() ?? 0, Width.columns(of: title) + 6)
        let area = canvas.area.centered(
            rows: min(labels.count + 2, canvas.rows - 2), columns: min(wanted, canvas.columns - 4))
        let inside = canvas.overlay(area, title: title)
        let top = max(0, min(choice.selected - inside.rows / 2, labels.count - inside.rows))
        for (line, label) in labels.dropFirst(top).prefix(inside.rows).enumerated() {
            let isSelected = top + line == choice.selected
            canvas.fill(inside.line(line), role: isSelected ? .selection : .overlay)
            let role: Role = isSelected ? .selection : choice.options[top + line].obstacle == nil ? .overlay : .disabled
            canvas.write((isSelected ? "> " : "  ") + label, in: inside, line: line, role: role)
        }
        return Position(row: inside.row + choice.selected - top, column: inside.column)
    }

    private func draw(_ reader: Reader, on canvas: inout Canvas) -> Position? {
        let area = canvas.area.inset(rows: 1, columns: 0)
        let inside = canvas.overlay(area, title: reader.title).inset(columns: 1)
        for (line, text) in reader.lines.dropFirst(reader.top).prefix(inside.rows).enumerated() {
            canvas.write(text, in: inside, line: line, role: .overlay)
        }
        return Position(row: inside.row, column: inside.column)
    }
}

extension Phrases {
    func unavailable() -> String { say(fr: "pas maintenant", en: "not now") }
}

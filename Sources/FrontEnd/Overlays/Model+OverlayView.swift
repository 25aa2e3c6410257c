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
        case .splitting(let splitting): draw(splitting, on: &canvas)
        case .likeness(let list): draw(list, on: &canvas)
        case .narrowing: nil
        }
    }

    /// Where an overlay may lie: between the title and the status line.
    var overlayArea: Rect {
        Rect(row: 1, column: 0, rows: max(0, size.rows - 3), columns: size.columns)
    }

    private func draw(_ prompt: Prompt, on canvas: inout Canvas) -> Position? {
        let width = min(canvas.columns - 4, 76)
        let hints = Wrapping.lines(phrases.text(prompt.hint), width: width - 4)
        let area = overlayArea.centered(rows: hints.count + 4, columns: width)
        let inside = canvas.overlay(area, title: phrases.text(prompt.title)).inset(columns: 1)
        // Where there is little room the field stays, and the hint is cut.
        let shown = max(0, min(hints.count, inside.rows - 1))
        for (line, hint) in hints.prefix(shown).enumerated() {
            canvas.write(hint, in: inside, line: line, role: .overlay)
        }
        return prompt.field.draw(on: &canvas, in: inside, line: min(hints.count + 1, inside.rows - 1))
    }

    private func draw(_ choice: Choice, on canvas: inout Canvas) -> Position? {
        let title = phrases.text(choice.title)
        let labels = choice.options.map { label(of: $0) }
        let width = width(of: choice, labels, title: title)
        let texts = choice.text.isEmpty ? [] : Wrapping.lines(choice.text, width: width - 4) + [""]
        let details = choice.options.map { Self.detail(of: $0, width: width - 4) }
        let most = details.map(\.count).max() ?? 0
        let foot = most == 0 ? 0 : most + 1
        let area = overlayArea.centered(rows: texts.count + labels.count + foot + 2, columns: width)
        let inside = canvas.overlay(area, title: title).inset(columns: 1)
        let (above, rest) = inside.split(top: min(texts.count, max(0, inside.rows - 3)))
        for (line, text) in texts.enumerated() { canvas.write(text, in: above, line: line, role: .overlay) }
        let fewest = rest.rows < 16 ? 3 : min(6, labels.count)
        let (list, below) = rest.split(bottom: min(foot, max(0, rest.rows - fewest)))
        let top = max(0, min(choice.selected - list.rows / 2, labels.count - list.rows))
        if labels.count > list.rows {
            let place = " \(choice.selected + 1)/\(labels.count) "
            canvas.write(place, in: area.split(top: 1).top.inset(columns: 2), role: .overlay, .trailing)
        }
        for (line, label) in labels.dropFirst(top).prefix(list.rows).enumerated() {
            let isSelected = top + line == choice.selected
            let role: Role = isSelected ? .selection : choice.options[top + line].obstacle == nil ? .overlay : .disabled
            canvas.fill(list.line(line), role: role)
            canvas.write((isSelected ? "> " : "  ") + label, in: list, line: line, role: role)
        }
        if below.rows > 1, details.indices.contains(choice.selected) {
            draw(details[choice.selected], page: choice.detailPage, on: &canvas, in: below)
        }
        return Position(row: list.row + choice.selected - top, column: list.column)
    }

    /// What is told of the chosen one, under a line; where there is not room for all, a part of it, and the key to the
    /// next.
    private func draw(_ detail: [String], page: Int, on canvas: inout Canvas, in area: Rect) {
        canvas.line(across: area.row, from: area.column, columns: area.columns)
        let (head, text) = area.split(top: 1)
        let pages = max(1, (detail.count + text.rows - 1) / text.rows)
        if pages > 1 {
            canvas.write(phrases.moreDetail(page % pages + 1, of: pages), in: head, role: .muted, .trailing)
        }
        let shown = detail.dropFirst(page % pages * text.rows).prefix(text.rows)
        canvas.write(paragraph: shown.joined(separator: "\n"), in: text, role: .muted)
    }

    private func label(of option: Choice.Option) -> String {
        let key = option.key.map { "\($0)  " } ?? ""
        return key + option.label + (option.obstacle == nil ? "" : " (\(phrases.unavailable()))")
    }

    private func width(of choice: Choice, _ labels: [String], title: String) -> Int {
        let widest = max(labels.map { Width.columns(of: $0) + 6 }.max() ?? 0, Width.columns(of: title) + 6)
        let isWordy = !choice.text.isEmpty || choice.options.contains { !$0.detail.isEmpty }
        let isLong = choice.options.contains { Self.detail(of: $0, width: 60).count > 7 }
        return min(isWordy ? max(widest, isLong ? 76 : 64) : widest, size.columns - 4)
    }

    private static func detail(of option: Choice.Option, width: Int) -> [String] {
        let words = option.obstacle ?? option.detail
        return words.isEmpty ? [] : Wrapping.lines(words, width: width)
    }

    /// The text as wide as it was made; in a narrower window its lines go on below.
    private func draw(_ reader: Reader, on canvas: inout Canvas) -> Position? {
        let title = "\(reader.title) · \(phrases.place(reader.top + 1, of: reader.lines.count))"
        let inside = canvas.overlay(overlayArea, title: title).inset(columns: 1)
        let shown = reader.lines.dropFirst(reader.top).prefix(inside.rows)
            .flatMap { Wrapping.lines($0, width: inside.columns, indent: 2) }
        for (line, text) in shown.prefix(inside.rows).enumerated() {
            canvas.write(text, in: inside, line: line, role: .overlay)
        }
        return Position(row: inside.row, column: inside.column)
    }
}

extension Phrases {
    /// ` → 1/2`: which part of a text is shown, and the key to the next.
    func moreDetail(_ page: Int, of pages: Int) -> String {
        say(fr: " → suite (\(page)/\(pages))", en: " → more (\(page)/\(pages))")
    }

    func unavailable() -> String { say(fr: "pas maintenant", en: "not now") }

    /// `ligne 12 sur 140`.
    func place(_ line: Int, of count: Int) -> String {
        say(fr: "ligne \(min(line, count)) sur \(count)", en: "line \(min(line, count)) of \(count)")
    }
}

import Canvas
import SessionEngine

extension Model {
    mutating func commandsTake(_ chord: Chord, _ list: CommandList) -> [Effect] {
        var list = list
        let found = matches(of: list)
        if chord == Chord(.enter) {
            overlay = nil
            guard found.indices.contains(list.selected) else { return [] }
            // Enter stands for no key of its own: an action that chooses by key asks which one is meant.
            return run(found[list.selected], Chord(.enter))
        }
        if list.field.take(chord.key, chord.modifiers), list.field.text != fieldText {
            list.selected = 0
        } else {
            list.selected = moved(list.selected, chord, count: found.count, page: 10)
        }
        overlay = .commands(list)
        return []
    }

    private var fieldText: String {
        if case .commands(let list)? = overlay { list.field.text } else { "" }
    }

    /// The actions of this screen whose words or keys hold every word that was typed.
    func matches(of list: CommandList) -> [Action] {
        let words = list.field.text.split(separator: " ").map { Folding.fold(String($0)) }
        return Action.all(on: screen).filter { action in
            let keys = phrases.keys(of: action)
            let text = Folding.fold("\(action.title.fr) \(action.title.en) \(keys)")
            return words.allSatisfy { text.contains($0) }
        }
    }

    func draw(_ list: CommandList, on canvas: inout Canvas) -> Position? {
        let inside = canvas.overlay(overlayArea, title: phrases.commandsTitle()).inset(columns: 1)
        let (head, below) = inside.split(top: 2)
        let cursor = list.field.draw(on: &canvas, in: head)
        let found = matches(of: list)
        // What the list cuts of the chosen one stands whole below it.
        let chosen = found.indices.contains(list.selected) ? told(found[list.selected]) : ""
        let isCut = Width.columns(of: chosen) + 18 > below.columns
        let whole = isCut ? Wrapping.lines(chosen, width: below.columns).count : 0
        let (body, foot) = below.split(bottom: isCut ? min(whole + 1, below.rows / 2) : 0)
        if found.isEmpty { canvas.write(phrases.noCommand(), in: body, role: .overlay) }
        let top = max(0, min(list.selected - body.rows / 2, found.count - body.rows))
        for (line, action) in found.dropFirst(top).prefix(body.rows).enumerated() {
            let isSelected = top + line == list.selected
            let obstacle = action.obstacle(self)
            let role: Role = isSelected ? .selection : obstacle == nil ? .overlay : .disabled
            let keys = Fitting.padded(phrases.keys(of: action), to: 15)
            let text = "\(isSelected ? ">" : " ") \(keys) \(told(action))"
            canvas.fill(body.line(line), role: role)
            canvas.write(text, in: body, line: line, role: role)
        }
        guard !foot.isEmpty else { return cursor }
        canvas.line(across: foot.row, from: foot.column, columns: foot.columns)
        canvas.write(paragraph: chosen, in: foot.split(top: 1).rest, role: .overlay)
        return cursor
    }

    /// What an action does, and why it cannot be had.
    private func told(_ action: Action) -> String {
        let obstacle = action.obstacle(self).map { " — " + phrases.text($0) } ?? ""
        return phrases.text(action.title) + obstacle
    }
}

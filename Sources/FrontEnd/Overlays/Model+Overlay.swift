import Canvas
import SessionEngine

extension Model {
    /// The overlay takes every key; Escape always closes it and changes nothing.
    mutating func overlayTakes(_ event: InputEvent) -> [Effect] {
        guard let overlay else { return [] }
        if case .narrowing(let field) = overlay { return narrowingTakes(event, field) }
        switch event {
        case .key(.escape, []):
            self.overlay = nil
            return []
        case .key(.scalar("q"), .control): return [.quit]
        case .key(let key, let modifiers): return overlayTakes(Chord(key, modifiers), overlay)
        case .paste(let text): return overlayTakes(paste: text, overlay)
        case .mouse, .focus, .unknown: return []
        }
    }

    private mutating func overlayTakes(_ chord: Chord, _ overlay: Overlay) -> [Effect] {
        switch overlay {
        case .prompt(let prompt): return promptTakes(chord, prompt)
        case .choice(let choice): return choiceTakes(chord, choice)
        case .reader(var reader):
            reader.top = scrolled(reader.top, chord, count: reader.lines.count)
            self.overlay = .reader(reader)
            return []
        case .help(let help): return helpTakes(chord, help)
        case .commands(let list): return commandsTake(chord, list)
        case .splitting(let splitting): return splittingTakes(chord, splitting)
        case .likeness(let list): return likenessTakes(chord, list)
        case .narrowing: return []
        }
    }

    private mutating func overlayTakes(paste text: String, _ overlay: Overlay) -> [Effect] {
        guard case .prompt(var prompt) = overlay else { return [] }
        prompt.field.insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
        self.overlay = .prompt(prompt)
        return []
    }

    private mutating func promptTakes(_ chord: Chord, _ prompt: Prompt) -> [Effect] {
        var prompt = prompt
        if chord == Chord(.enter) {
            let text = prompt.field.text
            guard prompt.takesEmpty || !text.isBlank else {
                status = Status(phrases.explain(Refusal.emptyText))
                return []
            }
            overlay = nil
            status = nil
            let effects = prompt.accept(&self, text)
            handed = effects.contains { if case .perform = $0 { true } else { false } } ? prompt : nil
            return effects
        }
        _ = prompt.field.take(chord.key, chord.modifiers)
        overlay = .prompt(prompt)
        return []
    }

    private mutating func choiceTakes(_ chord: Chord, _ choice: Choice) -> [Effect] {
        var choice = choice
        if case .scalar(let scalar) = chord.key, chord.modifiers.isEmpty,
            let index = choice.options.firstIndex(where: { $0.key == scalar })
        {
            return accept(choice.options[index])
        }
        if chord == Chord(.enter), choice.options.indices.contains(choice.selected) {
            return accept(choice.options[choice.selected])
        }
        let selected = moved(choice.selected, chord, count: choice.options.count, page: 10)
        choice.detailPage = selected == choice.selected ? choice.detailPage : 0
        choice.selected = selected
        if chord == Chord(.right) { choice.detailPage += 1 }
        overlay = .choice(choice)
        return []
    }

    private mutating func accept(_ option: Choice.Option) -> [Effect] {
        if let obstacle = option.obstacle {
            status = Status(.trouble, obstacle)
            return []
        }
        overlay = nil
        return option.accept(&self)
    }

    /// Where a selection stands after a key: arrows, pages, ends; always inside the list.
    func moved(_ index: Int, _ chord: Chord, count: Int, page: Int) -> Int {
        let target =
            switch chord.key {
            case .up: index - 1
            case .down: index + 1
            case .pageUp: index - page
            case .pageDown: index + page
            case .home: 0
            case .end: count - 1
            default: index
            }
        return max(0, min(target, count - 1))
    }

    /// Where a page of text begins after a key.
    func scrolled(_ top: Int, _ chord: Chord, count: Int) -> Int {
        let page = max(1, size.rows - 6)
        let chord = chord == .letter(" ") ? Chord(.pageDown) : chord
        return max(0, min(moved(top, chord, count: count, page: page), count - page))
    }
}

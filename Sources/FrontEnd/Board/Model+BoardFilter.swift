import Canvas
import SessionEngine

extension Model {
    /// What the board shows.
    var boardLayout: BoardLayout {
        let key = boardKey
        if let layout = board.layout, layout.key == key { return layout }
        var copy = self
        return copy.makeBoardLayout(key)
    }

    /// Looks anew for what is to be shown, where the workshop, the filter, the order or the language changed.
    mutating func refreshBoard() {
        guard screen == .board, session != nil else { return board.layout = nil }
        let key = boardKey
        guard board.layout?.key != key else { return }
        board.layout = makeBoardLayout(key)
    }

    private var boardKey: BoardLayout.Key {
        BoardLayout.Key(last: session?.last ?? 0, language: language, filter: board.filter, order: board.order)
    }

    private mutating func makeBoardLayout(_ key: BoardLayout.Key) -> BoardLayout {
        let workshop = workshop
        let terms = BoardTerms(key.filter, in: workshop)
        let before = board.layout.flatMap { $0.key.last == key.last && $0.key.language == key.language ? $0 : nil }
        let bundled = before?.bundled ?? workshop.bundleOfMember
        var found = Array(workshop.contributions.indices)
        if !terms.isEmpty {
            if before == nil || before?.terms.isEmpty == true { board.words.refresh(workshop.contributions) }
            if let before, terms.narrows(before.terms) { found = before.found }
            var search = BoardSearch(terms, in: workshop, bundled: bundled, phrases: phrases)
            found = search.found(among: found, words: board.words)
        }
        return BoardLayout(key, terms: terms, found: found, in: workshop, bundled: bundled)
    }

    /// Where the pointed line stands among those shown: the last one unless another was chosen; 0 when none is.
    func boardIndex(in layout: BoardLayout) -> Int {
        let usual = board.order == .arrival ? max(0, layout.lines.count - 1) : 0
        guard let pointed = board.pointed.flatMap({ workshop.position(of: $0) }) else { return usual }
        if board.order != .arrival, let index = layout.lines.firstIndex(of: pointed) { return index }
        // Places grow down the list; a line that the filter hides gives its place to the next one.
        var low = 0, high = layout.found.count
        while low < high {
            let middle = (low + high) / 2
            if layout.found[middle] < pointed { low = middle + 1 } else { high = middle }
        }
        guard let near = layout.found.indices.contains(low) ? layout.found[low] : layout.found.last else { return 0 }
        return layout.key.order == .arrival ? min(low, layout.found.count - 1) : layout.lines.firstIndex(of: near) ?? 0
    }

    var boardPointed: Contribution? {
        let layout = boardLayout
        return layout.lines.isEmpty ? nil : workshop.contributions[layout.lines[boardIndex(in: layout)]]
    }

    // MARK: the filter as it is typed

    mutating func askFilter() -> [Effect] {
        overlay = .narrowing(TextField(board.filter))
        return []
    }

    /// Each letter narrows the list; arrows walk in it; Enter keeps the filter, Escape shows everything, then closes.
    mutating func narrowingTakes(_ event: InputEvent, _ field: TextField) -> [Effect] {
        var field = field
        switch event {
        case .key(.scalar("q"), .control): return [.quit]
        case .key(.enter, []): overlay = nil
        case .key(.escape, []) where field.isEmpty: overlay = nil
        case .key(.escape, []): narrow(to: TextField())
        case .key(let key, let modifiers):
            if [.up, .down, .pageUp, .pageDown].contains(key) { return boardPress(Chord(key, modifiers)) }
            if field.take(key, modifiers) { narrow(to: field) }
        case .paste(let text):
            field.insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
            narrow(to: field)
        case .mouse, .focus, .unknown: break
        }
        return []
    }

    private mutating func narrow(to field: TextField) {
        overlay = .narrowing(field)
        board.filter = field.text.isBlank ? "" : field.text
    }

    /// Goes to the contribution of a number, showing every line where the filter hides it.
    mutating func askJump(_ typed: String = "") -> [Effect] {
        askNumber(
            Bilingual(fr: "Aller au numéro", en: "Go to number"),
            hint: Bilingual(
                fr: "Avec ou sans majuscule : & é \" valent 1 2 3.", en: "In figures."), now: Int(typed),
            takesEmpty: false
        ) { model, number in
            model.jump(to: number ?? 0)
            return []
        }
        return []
    }

    private mutating func jump(to number: Int) {
        guard let contribution = workshop.contribution(number: number) else {
            status = Status(phrases.explain(Refusal.unknown(.contribution, "\(number)", nearest: [])))
            return
        }
        board.pointed = contribution.id
        let position = workshop.position(of: contribution.id)
        if !boardLayout.lines.contains(where: { $0 == position }) { board.filter = "" }
    }
}

package import Canvas

/// One line being typed, with its cursor; it knows keys, not where it stands on the screen.
package struct TextField: Hashable, Sendable {
    private var characters: [Character] = []
    /// How many characters stand before the cursor.
    package private(set) var cursor = 0

    /// A field with a text, the cursor at its end.
    package init(_ text: String = "") {
        characters = Array(text)
        cursor = characters.count
    }

    /// The text.
    package var text: String { String(characters) }
    /// There is no text.
    package var isEmpty: Bool { characters.isEmpty }
    /// The cursor stands after the last character.
    package var isAtEnd: Bool { cursor == characters.count }

    /// Puts a text where the cursor stands.
    package mutating func insert(_ text: String) {
        // A combining mark joins the character before it: the count is taken afresh.
        let head = String(characters[..<cursor]) + text
        let tail = characters[cursor...]
        characters = Array(head + String(tail))
        cursor = min(Array(head).count, characters.count)
    }

    /// Takes a key; false when the key is not one of a field.
    package mutating func take(_ key: Key, _ modifiers: Modifiers) -> Bool {
        switch key {
        case .scalar(let scalar) where modifiers.isSubset(of: .shift): insert(String(Character(scalar)))
        case .scalar("w") where modifiers == .control: deleteWord()
        case .scalar("u") where modifiers == .control:
            characters.removeFirst(cursor)
            cursor = 0
        case .scalar("a") where modifiers == .control: cursor = 0
        case .scalar("e") where modifiers == .control: cursor = characters.count
        case .left: cursor = modifiers.isEmpty ? max(0, cursor - 1) : wordStart
        case .right: cursor = modifiers.isEmpty ? min(characters.count, cursor + 1) : wordEnd
        case .home: cursor = 0
        case .end: cursor = characters.count
        case .backspace:
            guard cursor > 0 else { return true }
            cursor -= 1
            characters.remove(at: cursor)
        case .delete: if cursor < characters.count { characters.remove(at: cursor) }
        default: return false
        }
        return true
    }

    private var wordStart: Int {
        var at = cursor
        while at > 0, characters[at - 1].isWhitespace { at -= 1 }
        while at > 0, !characters[at - 1].isWhitespace { at -= 1 }
        return at
    }

    private var wordEnd: Int {
        var at = cursor
        while at < characters.count, characters[at].isWhitespace { at += 1 }
        while at < characters.count, !characters[at].isWhitespace { at += 1 }
        return at
    }

    private mutating func deleteWord() {
        let start = wordStart
        characters.removeSubrange(start..<cursor)
        cursor = start
    }

    /// Draws the field in one row of an area, scrolled so that the cursor is seen; returns where the cursor stands.
    package func draw(on canvas: inout Canvas, in area: Rect, line: Int = 0, role: Role = .field) -> Position {
        let row = area.line(line)
        canvas.fill(row, role: role)
        guard row.columns > 1 else { return Position(row: row.row, column: row.column) }
        // Counted backwards from the cursor, so that a text of any length costs one row.
        var start = cursor
        var used = 0
        while start > 0, used + Width.of(characters[start - 1]) < row.columns {
            start -= 1
            used += Width.of(characters[start])
        }
        let before = String(characters[start..<cursor])
        let shown = String(
            Fitting.prefix(of: String(characters[start...].prefix(row.columns + 8)), width: row.columns))
        canvas.write(shown, row: row.row, column: row.column, role: role)
        return Position(row: row.row, column: row.column + Width.columns(of: before))
    }
}

extension Canvas {
    /// Writes a line of text, cut with an ellipsis when it takes more than `width` columns; returns the column after
    /// it, so that the next piece can follow.
    ///
    /// Row and column may lie anywhere; what falls off the screen is dropped. Line ends and other control characters
    /// are drawn as their pictures.
    @discardableResult
    package mutating func write(
        _ text: String, row: Int, column: Int, role: Role = .plain, width: Int = .max
    ) -> Int {
        var column = min(max(-Rect.limit, column), Rect.limit)
        let text = width == .max ? text : Fitting.head(text, to: width)
        if Width.plainColumns(of: text) != nil {
            for scalar in text.unicodeScalars {
                if column >= columns { return columns }
                put(Cell(scalar, role: role), row: row, column: column)
                column += 1
            }
            return column
        }
        for character in text {
            if column >= columns { return columns }
            Width.forEachCell(of: character) { cell in
                var cell = cell
                cell.role = role
                if column < 0, column + Int(cell.width) > 0 {
                    put(Cell(" ", role: role), row: row, column: 0)
                } else {
                    put(cell, row: row, column: column)
                }
                column += Int(cell.width)
            }
        }
        return column
    }

    /// Writes one line into a row of an area, cut with an ellipsis to its width; nothing when the area has no such row.
    package mutating func write(
        _ text: String, in area: Rect, line: Int = 0, role: Role = .plain, _ alignment: Alignment = .leading
    ) {
        let line = area.line(line)
        guard !line.isEmpty else { return }
        let shown = Fitting.head(text, to: line.columns)
        let free = line.columns - Width.columns(of: shown)
        let shift =
            switch alignment {
            case .leading: 0
            case .center: free / 2
            case .trailing: free
            }
        write(shown, row: line.row, column: line.column + shift, role: role)
    }

    /// Writes text in lines of an area's width from its top, the last one with an ellipsis when there is more; returns
    /// how many rows it took.
    @discardableResult
    package mutating func write(
        paragraph text: String, in area: Rect, role: Role = .plain, indent: Int = 0
    ) -> Int {
        let lines = Wrapping.lines(text, width: area.columns, indent: indent)
        for (index, line) in lines.prefix(area.rows).enumerated() {
            let cut = index == area.rows - 1 && lines.count > area.rows
            let shown =
                cut
                ? String(Fitting.prefix(of: line, width: area.columns - 1)).trimmingEnd() + Fitting.ellipsis : line
            write(shown, in: area, line: index, role: role)
        }
        return min(lines.count, area.rows)
    }

    /// The same with some stretches of the text in another role; they are ranges of the text.
    @discardableResult
    package mutating func write(
        paragraph text: String, marking marks: [Range<String.Index>], as mark: Role, in area: Rect, role: Role = .plain,
        indent: Int = 0
    ) -> Int {
        let rows = write(paragraph: text, in: area, role: role, indent: indent)
        guard !marks.isEmpty else { return rows }
        // The lines hold the characters of the text in their order, but for spaces: each finds its own.
        let lines = Wrapping.lines(text, width: area.columns, indent: indent)
        var places = text.indices.filter { !text[$0].isWhitespace }[...]
        for (row, line) in lines.prefix(rows).enumerated() {
            var column = 0
            for character in line {
                let width = Width.of(character)
                if !character.isWhitespace, let place = places.popFirst(), column + width <= area.columns,
                    marks.contains(where: { $0.contains(place) }),
                    self[area.row + row, area.column + column].text == String(character)
                {
                    write(String(character), row: area.row + row, column: area.column + column, role: mark)
                }
                column += width
            }
        }
        return rows
    }
}

extension String {
    /// The same without the spaces at its end.
    func trimmingEnd() -> String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}

extension Canvas {
    /// A horizontal line of box characters.
    package mutating func line(across row: Int, from column: Int, columns count: Int, role: Role = .rule) {
        fill(Rect(row: row, column: column, rows: 1, columns: count), with: "─", role: role)
    }

    /// A vertical line of box characters.
    package mutating func line(down column: Int, from row: Int, rows count: Int, role: Role = .rule) {
        fill(Rect(row: row, column: column, rows: count, columns: 1), with: "│", role: role)
    }

    /// A frame around the inside of an area, with a title in its upper edge when there is one.
    ///
    /// Returns the area within the frame. Under two rows or two columns nothing is drawn.
    @discardableResult
    package mutating func box(
        _ area: Rect, title: String = "", role: Role = .rule, titleRole: Role = .heading
    ) -> Rect {
        let inside = area.inset(rows: 1, columns: 1)
        guard area.rows >= 2, area.columns >= 2 else { return inside }
        let (top, bottom) = (area.row, area.endRow - 1)
        let (left, right) = (area.column, area.endColumn - 1)
        for row in [top, bottom] { line(across: row, from: left + 1, columns: area.columns - 2, role: role) }
        for column in [left, right] { line(down: column, from: top + 1, rows: area.rows - 2, role: role) }
        for (corner, row, column) in [
            ("┌", top, left), ("┐", top, right), ("└", bottom, left), ("┘", bottom, right),
        ] as [(Unicode.Scalar, Int, Int)] {
            put(Cell(corner, role: role), row: row, column: column)
        }
        if !title.isEmpty, area.columns > 6 {
            let shown = Fitting.head(title, to: area.columns - 6)
            write(" \(shown) ", row: top, column: left + 2, role: titleRole)
        }
        return inside
    }

    /// A box laid over the screen: its inside is blanked in the role `overlay`; returns the inside.
    package mutating func overlay(_ area: Rect, title: String) -> Rect {
        fill(area, role: .overlay)
        return box(area, title: title, role: .overlayTitle, titleRole: .overlayTitle)
    }
}

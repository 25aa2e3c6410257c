import SessionEngine

/// A screen as a grid of cells; what is drawn outside of it is dropped in silence, and nothing traps.
package struct Canvas: Hashable, Sendable {
    /// Rows and columns; either may be 0.
    package let size: Size
    private var cells: [Cell]

    /// A blank screen.
    package init(_ size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.rows * size.columns)
    }

    /// A blank screen; negative numbers count as 0.
    package init(rows: Int, columns: Int) {
        self.init(Size(rows: rows, columns: columns))
    }

    /// Height in cells.
    package var rows: Int { size.rows }
    /// Width in cells.
    package var columns: Int { size.columns }
    /// The whole of it.
    package var area: Rect { Rect(size) }

    /// The cell at a place; a blank outside of the screen.
    package subscript(row: Int, column: Int) -> Cell {
        guard row >= 0, row < rows, column >= 0, column < columns else { return .blank }
        return cells[row * columns + column]
    }

    /// The cells of one row; none when there is no such row.
    package func row(_ row: Int) -> ArraySlice<Cell> {
        guard row >= 0, row < rows else { return [] }
        return cells[row * columns..<(row + 1) * columns]
    }

    /// Puts one cell; a wide one that does not fit at the right leaves a blank, and the half of a wide cell that is
    /// left over becomes a blank.
    package mutating func put(_ cell: Cell, row: Int, column: Int) {
        guard row >= 0, row < rows, column >= 0, column < columns, cell.width > 0 else { return }
        guard cell.width == 1 || column + 1 < columns else {
            put(Cell(" ", role: cell.role), row: row, column: column)
            return
        }
        let at = row * columns + column
        if cells[at].width == 0 { blank(at - 1) }
        let last = at + Int(cell.width) - 1
        if cells[last].width == 2, column + Int(cell.width) < columns { blank(last + 1) }
        cells[at] = cell
        if cell.width == 2 { cells[last] = Cell(" ", role: cell.role, width: 0) }
    }

    /// Puts the top left of another screen into an area.
    package mutating func draw(_ other: Canvas, in area: Rect) {
        for row in 0..<min(other.rows, area.rows) {
            for (column, cell) in other.row(row).prefix(area.columns).enumerated() {
                put(cell, row: area.row + row, column: area.column + column)
            }
        }
    }

    private mutating func blank(_ index: Int) {
        guard cells.indices.contains(index) else { return }
        cells[index] = Cell(" ", role: cells[index].role)
    }

    /// Gives the cells of an area another role and leaves what they show.
    package mutating func paint(_ area: Rect, role: Role) {
        let area = area.intersection(self.area)
        for row in area.row..<max(area.row, area.endRow) {
            for column in area.column..<max(area.column, area.endColumn) {
                cells[row * columns + column].role = role
            }
        }
    }

    /// Fills an area with one scalar, a space unless told; only scalars that take one column are drawn.
    package mutating func fill(_ area: Rect, with scalar: Unicode.Scalar = " ", role: Role = .plain) {
        let area = area.intersection(self.area)
        let shown = Shown.picture(of: scalar) ?? scalar
        let cell = Cell(Width.of(shown) == 1 ? shown : " ", role: role)
        for row in area.row..<max(area.row, area.endRow) {
            for column in area.column..<max(area.column, area.endColumn) { put(cell, row: row, column: column) }
        }
    }
}

/// A place on the screen: zero-based row and column.
package struct Position: Hashable, Sendable {
    /// Rows from the top, from 0.
    package var row: Int
    /// Columns from the left, from 0.
    package var column: Int

    /// A place, on the screen or off it.
    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}

/// Rows and columns of a screen or of a part of it.
package struct Size: Hashable, Sendable {
    /// Never negative.
    package let rows: Int
    /// Never negative.
    package let columns: Int

    /// A size; negative numbers count as 0, and more than 10,000 as 10,000.
    package init(rows: Int, columns: Int) {
        self.rows = min(max(0, rows), Rect.limit)
        self.columns = min(max(0, columns), Rect.limit)
    }
}

/// A rectangle of cells; every way of cutting it gives parts that lie inside it, empty ones where there is no room.
package struct Rect: Hashable, Sendable {
    static let limit = 10_000

    /// The first row.
    package let row: Int
    /// The first column.
    package let column: Int
    /// Height, never negative.
    package let rows: Int
    /// Width, never negative.
    package let columns: Int

    /// A rectangle; negative sizes count as 0, and every number is held within ±10,000.
    package init(row: Int = 0, column: Int = 0, rows: Int, columns: Int) {
        self.row = min(max(-Self.limit, row), Self.limit)
        self.column = min(max(-Self.limit, column), Self.limit)
        self.rows = min(max(0, rows), Self.limit)
        self.columns = min(max(0, columns), Self.limit)
    }

    /// The whole of a screen of this size.
    package init(_ size: Size) {
        self.init(rows: size.rows, columns: size.columns)
    }

    /// Whether it holds no cell.
    package var isEmpty: Bool { rows == 0 || columns == 0 }
    /// The row after the last.
    package var endRow: Int { row + rows }
    /// The column after the last.
    package var endColumn: Int { column + columns }
    /// Height and width.
    package var size: Size { Size(rows: rows, columns: columns) }

    /// Whether a place lies inside.
    package func contains(_ position: Position) -> Bool {
        position.row >= row && position.row < endRow && position.column >= column && position.column < endColumn
    }

    /// The cells that both hold.
    package func intersection(_ other: Rect) -> Rect {
        let top = max(row, other.row)
        let left = max(column, other.column)
        return Rect(
            row: top, column: left, rows: min(endRow, other.endRow) - top,
            columns: min(endColumn, other.endColumn) - left)
    }

    /// The same without a margin above and below, and at both sides.
    package func inset(rows margin: Int = 0, columns side: Int = 0) -> Rect {
        let down = min(max(0, margin), rows)
        let right = min(max(0, side), columns)
        return Rect(row: row + down, column: column + right, rows: rows - 2 * down, columns: columns - 2 * right)
    }

    /// One row of it, counted from its top; empty when it has no such row.
    package func line(_ index: Int) -> Rect {
        guard index >= 0, index < rows else { return Rect(row: row, column: column, rows: 0, columns: columns) }
        return Rect(row: row + index, column: column, rows: 1, columns: columns)
    }

    /// A rectangle of at most this size in the middle of it.
    package func centered(rows wanted: Int, columns wide: Int) -> Rect {
        let height = min(max(0, wanted), rows)
        let width = min(max(0, wide), columns)
        return Rect(
            row: row + (rows - height) / 2, column: column + (columns - width) / 2, rows: height, columns: width)
    }
}

extension Rect {
    /// The first `count` rows, and the rest below them.
    package func split(top count: Int) -> (top: Rect, rest: Rect) {
        let height = min(max(0, count), rows)
        return (
            Rect(row: row, column: column, rows: height, columns: columns),
            Rect(row: row + height, column: column, rows: rows - height, columns: columns)
        )
    }

    /// The last `count` rows, and the rest above them.
    package func split(bottom count: Int) -> (rest: Rect, bottom: Rect) {
        let height = min(max(0, count), rows)
        let (rest, bottom) = split(top: rows - height)
        return (rest, bottom)
    }

    /// The first `count` columns, and the rest at their right.
    package func split(left count: Int) -> (left: Rect, rest: Rect) {
        let width = min(max(0, count), columns)
        return (
            Rect(row: row, column: column, rows: rows, columns: width),
            Rect(row: row, column: column + width, rows: rows, columns: columns - width)
        )
    }

    /// The last `count` columns, and the rest at their left.
    package func split(right count: Int) -> (rest: Rect, right: Rect) {
        let width = min(max(0, count), columns)
        let (rest, right) = split(left: columns - width)
        return (rest, right)
    }

    /// `count` columns of like width with `gap` free columns between them; the first ones get what is left over.
    package func columns(_ count: Int, gap: Int = 1) -> [Rect] {
        Self.shares(of: columns, count: count, gap: gap).map { start, length in
            Rect(row: row, column: column + start, rows: rows, columns: length)
        }
    }

    /// `count` parts of like height, one below the other, with `gap` free rows between them; the first ones get what
    /// is left over.
    package func rows(_ count: Int, gap: Int = 0) -> [Rect] {
        Self.shares(of: rows, count: count, gap: gap).map { start, length in
            Rect(row: row + start, column: column, rows: length, columns: columns)
        }
    }

    private static func shares(of total: Int, count: Int, gap: Int) -> [(start: Int, length: Int)] {
        let count = min(max(0, count), limit)
        guard count > 0 else { return [] }
        let gap = min(max(0, gap), limit)
        let usable = max(0, total - gap * (count - 1))
        var start = 0
        return (0..<count).map { index in
            let length = usable / count + (index < usable % count ? 1 : 0)
            defer { start = min(total, start + length + gap) }
            return (start, length)
        }
    }
}

import CNcurses
import Canvas

/// Canvas to ncurses, which sends the terminal what has changed.
///
/// Output only.
struct Painter {
    private var previous: Canvas?
    private var looks: [(attributes: attr_t, pair: Int32)] = []
    private let isUTF8: Bool

    /// Call after `newterm`.
    init(depth wanted: Depth, isUTF8: Bool) {
        self.isUTF8 = isUTF8
        let depth = Self.start(wanted)
        var pairs: [Int: Int32] = [:]
        looks = Role.allCases.map { role in
            let look = Palette.look(of: role, depth: depth)
            var attributes = nc_a_normal
            if look.bold { attributes |= nc_a_bold }
            if look.dim { attributes |= nc_a_dim }
            if look.underline { attributes |= nc_a_underline }
            if look.reverse { attributes |= nc_a_reverse }
            guard let color = look.color else { return (attributes, 0) }
            let number = pairs[color] ?? Int32(pairs.count + 1)
            guard number < nc_color_pairs(), init_extended_pair(number, Int32(color), -1) == OK else {
                return (attributes, 0)
            }
            pairs[color] = number
            return (attributes, number)
        }
    }

    /// Turns colours on as far as they are wanted and the terminal can have its own background kept.
    private static func start(_ wanted: Depth) -> Depth {
        guard wanted != .mono, has_colors(), start_color() == OK, use_default_colors() == OK else { return .mono }
        let count = nc_colors()
        if count >= 256, wanted == .many { return .many }
        return count >= 8 ? .eight : .mono
    }

    /// The terminal no longer shows what was drawn last.
    mutating func forget() { previous = nil }

    /// Brings the terminal from what it shows to this.
    mutating func draw(_ canvas: Canvas, cursor: Position?) {
        let window = nc_stdscr()
        let old = previous?.size == canvas.size ? previous : nil
        if old == nil { werase(window) }
        for row in 0..<min(canvas.rows, Int(nc_lines())) { draw(row: row, of: canvas, old: old) }
        if let cursor, canvas.area.contains(cursor), wmove(window, Int32(cursor.row), Int32(cursor.column)) == OK {
            curs_set(1)
        } else {
            curs_set(0)
        }
        wrefresh(window)
        previous = canvas
    }

    private func draw(row: Int, of canvas: Canvas, old: Canvas?) {
        let cells = canvas.row(row)
        guard !cells.isEmpty else { return }
        var first = cells.startIndex
        var last = cells.endIndex - 1
        if let old {
            let former = old.row(row)
            if former == cells { return }
            while first < last, former[first] == cells[first] { first += 1 }
            while last > first, former[last] == cells[last] { last -= 1 }
            if first > cells.startIndex, cells[first].width == 0 || former[first].width == 0 { first -= 1 }
            // Terminals disagree about some characters: send the whole row, so that nothing stays behind.
            if cells.contains(where: Self.isDisputed) || former.contains(where: Self.isDisputed) {
                wredrawln(nc_stdscr(), Int32(row), 1)
            }
        }
        for index in first...last where cells[index].width > 0 {
            put(cells[index], row: row, column: index - cells.startIndex)
        }
    }

    private static func isDisputed(_ cell: Cell) -> Bool { cell.base.value >= 0x1F000 || cell.hasMarks }

    private func put(_ cell: Cell, row: Int, column: Int) {
        let look = looks[Int(cell.role.rawValue)]
        func put(_ scalars: [UInt32], at column: Int) {
            _ = nc_put(
                nc_stdscr(), Int32(row), Int32(column), scalars, Int32(scalars.count), look.attributes, look.pair)
        }
        let base = cell.base.value
        if base < 0x7F {
            put([base] + cell.marks, at: column)
        } else if !isUTF8, nc_encodable(base) == 0 {
            put([CharacterSet.twin(of: base)], at: column)
            if cell.width == 2 { put([0x20], at: column + 1) }
        } else if Int(nc_width(base)) == Int(cell.width) {
            put([base] + cell.marks.filter { nc_width($0) == 0 }, at: column)
        } else {
            // The C library is older than our table, and ncurses asks the C library.
            put([isUTF8 ? 0xFFFD : 0x3F], at: column)
            if cell.width == 2 { put([0x20], at: column + 1) }
        }
    }
}

import Canvas

/// Digits in large, made of full cells: clocks and counts that are read from the back of a room.
///
/// Each is three points wide and five high; a point is two columns by one row, times the scale.
enum LargeDigits {
    /// Larger is no clearer from any seat.
    static let mostScale = 3
    /// Rows at the smallest scale.
    static let rows = 5

    /// What it is drawn with: every character set has it, or a twin.
    private static let full: Unicode.Scalar = "█"

    private static let shapes: [Character: [String]] = [
        "0": ["###", "# #", "# #", "# #", "###"],
        "1": [" # ", "## ", " # ", " # ", "###"],
        "2": ["###", "  #", "###", "#  ", "###"],
        "3": ["###", "  #", " ##", "  #", "###"],
        "4": ["# #", "# #", "###", "  #", "  #"],
        "5": ["###", "#  ", "###", "  #", "###"],
        "6": ["###", "#  ", "###", "# #", "###"],
        "7": ["###", "  #", "  #", " # ", " # "],
        "8": ["###", "# #", "###", "# #", "###"],
        "9": ["###", "# #", "###", "  #", "###"],
        ":": [" ", "#", " ", "#", " "],
        "+": ["   ", " # ", "###", " # ", "   "],
    ]

    /// How many points a text is wide, with one between two digits.
    private static func points(_ text: String) -> Int {
        text.reduce(-1) { $0 + (shapes[$1]?.first?.count ?? 3) + 1 }
    }

    /// The largest scale at which a text fits; 0 where none does.
    static func scale(of text: String, rows: Int, columns: Int) -> Int {
        guard !text.isEmpty else { return 0 }
        return max(0, min(mostScale, rows / Self.rows, columns / (points(text) * 2)))
    }

    /// Draws a text in the middle of an area's first rows, as large as fits; returns the rows taken.
    ///
    /// Where it does not fit at all it is a line of text.
    @discardableResult
    static func draw(_ text: String, on canvas: inout Canvas, in area: Rect, role: Role) -> Int {
        let scale = scale(of: text, rows: area.rows, columns: area.columns)
        guard scale > 0 else {
            canvas.write(text, in: area, role: role, .center)
            return min(1, area.rows)
        }
        var column = area.column + (area.columns - points(text) * 2 * scale) / 2
        for character in text {
            let shape = shapes[character] ?? []
            for (row, line) in shape.enumerated() {
                for (point, mark) in line.enumerated() where mark == "#" {
                    canvas.fill(
                        Rect(
                            row: area.row + row * scale, column: column + point * 2 * scale, rows: scale,
                            columns: 2 * scale), with: full, role: role)
                }
            }
            column += ((shape.first?.count ?? 3) + 1) * 2 * scale
        }
        return rows * scale
    }
}

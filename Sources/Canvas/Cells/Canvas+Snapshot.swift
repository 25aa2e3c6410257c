extension Canvas {
    /// The rows as text, without the spaces at their ends; one for each row of the screen.
    package var lines: [String] {
        (0..<rows).map { row in
            self.row(row).reduce(into: "") { $0 += $1.text }.trimmingEnd()
        }
    }

    /// A text of the screen to be compared and reviewed: its size, its rows, then the runs of cells that are not plain
    /// as `-- row:first-last role`.
    package var snapshot: String {
        var out = "\(rows)x\(columns)\n"
        for line in lines { out += line + "\n" }
        for row in 0..<rows {
            var first = 0
            while first < columns {
                let role = self[row, first].role
                var end = first + 1
                while end < columns, self[row, end].role == role { end += 1 }
                if role != .plain { out += "-- \(row):\(first)-\(end - 1) \(role)\n" }
                first = end
            }
        }
        return out
    }
}

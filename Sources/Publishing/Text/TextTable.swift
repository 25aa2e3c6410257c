import Canvas
import SessionEngine

/// A table in columns of text.
struct TextTable {
    private let headings: [String]
    private let rows: [[String]]
    private let widths: [Int]
    private let isNumeric: [Bool]

    /// Shares `room` columns out among the cells: none is wider than it needs, the widest give way first.
    init(headings: [String], rows: [[String]], room: Int) {
        let safe = rows.map { $0.map(Shown.safe) }
        let headings = headings.map(Shown.safe)
        self.headings = headings
        self.rows = safe
        var widths = headings.indices.map { column in
            ([headings] + safe).compactMap { column < $0.count ? Width.columns(of: $0[column]) : nil }.max() ?? 0
        }
        let available = max(headings.count, room - 2 * max(0, headings.count - 1))
        while widths.reduce(0, +) > available, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
            widths[widest] -= 1
        }
        self.widths = widths
        isNumeric = headings.indices.map { column in
            let cells = safe.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
            return !cells.isEmpty && cells.contains { $0.allSatisfy(\.isNumber) } && column > 0
                && cells.allSatisfy { $0.count < 12 }
        }
    }

    /// The head, a line, and the rows, each on as many lines as its highest cell.
    var lines: [String] {
        row(headings) + [widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")] + rows.flatMap(row)
    }

    private func row(_ cells: [String]) -> [String] {
        let wrapped = widths.indices.map { column in
            column < cells.count ? Wrapping.lines(cells[column], width: widths[column]) : []
        }
        return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
            widths.indices.map { column in
                Fitting.padded(
                    line < wrapped[column].count ? wrapped[column][line] : "", to: widths[column],
                    isNumeric[column] ? .trailing : .leading)
            }.joined(separator: "  ")
        }
    }
}

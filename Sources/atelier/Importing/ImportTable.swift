import SessionEngine

/// The table of a spreadsheet read as lines to import: its headings found, each row under them.
struct ImportTable {
    /// A row as the fields of a line.
    struct Line {
        /// The line of the file on which it begins, from 1.
        let number: Int
        let fields: ImportFields
    }

    private(set) var lines: [Line] = []
    private(set) var faults: [ImportReading.Fault] = []
    /// Headings that nothing reads, and numbers of columns without one.
    private(set) var unknown: [String] = []

    /// How far down the headings may stand: a sheet may have a title.
    private static let depth = 10
    private static let separators: [Unicode.Scalar] = [";", ",", "\t"]

    /// Reads a table, whichever sign parts its cells.
    init(_ text: String) {
        let sheets = Self.separators.map { Spreadsheet(text, separator: $0) }
        let headings = sheets.map(Self.headings)
        let best = headings.indices.max { (headings[$0]?.known ?? 0, $1) < (headings[$1]?.known ?? 0, $0) } ?? 0
        guard let heading = headings[best] else {
            guard sheets.contains(where: { !$0.rows.isEmpty }) else { return }
            faults.append(ImportReading.Fault(number: sheets[best].rows.first?.number ?? 1, trouble: .noTextColumn))
            return
        }
        read(sheets[best], under: heading)
    }

    private struct Heading {
        /// Its place among the rows.
        let place: Int
        let cells: [String]
        let keys: [String?]
        var known: Int { keys.count { $0 != nil } }
    }

    /// The first row with a column for the words.
    private static func headings(of sheet: Spreadsheet) -> Heading? {
        for (place, row) in sheet.rows.prefix(depth).enumerated() {
            let keys = row.cells.map(Headings.key)
            if keys.contains("text") { return Heading(place: place, cells: row.cells, keys: keys) }
        }
        return nil
    }

    private mutating func read(_ sheet: Spreadsheet, under heading: Heading) {
        var seen: Set<String> = []
        for case let key? in heading.keys where !seen.insert(key).inserted {
            faults.append(ImportReading.Fault(number: sheet.rows[heading.place].number, trouble: .twoColumns(key)))
        }
        if let line = sheet.openQuote { faults.append(ImportReading.Fault(number: line, trouble: .openQuote)) }
        guard faults.isEmpty else { return }
        for row in sheet.rows.dropFirst(heading.place + 1) { read(row, under: heading) }
        for (column, key) in heading.keys.enumerated() where key == nil && !heading.cells[column].isEmpty {
            unknown.append(heading.cells[column])
        }
    }

    /// A cell beyond the headings, or under none, is a separator in words that nobody put in quotes.
    private mutating func read(_ row: Spreadsheet.Row, under heading: Heading) {
        var object: [String: Any] = [:]
        for (column, cell) in row.cells.enumerated() where !cell.isEmpty {
            guard heading.cells.indices.contains(column), !heading.cells[column].isEmpty else {
                faults.append(ImportReading.Fault(number: row.number, trouble: .tooManyCells))
                return
            }
            guard let key = heading.keys[column] else { continue }
            object[key] = key == "levers" ? Self.levers(cell) : Self.line(cell)
        }
        lines.append(Line(number: row.number, fields: ImportFields(object)))
    }

    private static func levers(_ cell: String) -> [String] {
        if Folding.fold(cell) == "hors schema" { return [] }
        return cell.split { ",;/|".contains($0) || $0.isNewline }.map { $0.trimmingBlanks }.filter { !$0.isEmpty }
    }

    /// A cell on one line: where it is broken in a sheet says nothing.
    private static func line(_ cell: String) -> String {
        cell.split(whereSeparator: \.isNewline).map { $0.trimmingBlanks }.joined(separator: " ")
    }
}

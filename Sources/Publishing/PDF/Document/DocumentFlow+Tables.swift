import SessionEngine
import Synthesis

extension DocumentFlow {
    /// A table whose head is repeated on each page that it runs over.
    mutating func table(_ table: Table) {
        let columns = Columns(table, flow: self)
        rows(
            head: table.headings, columns: columns,
            rows: table.rows.map { (cells: $0.cells, cite: nil) })
    }

    /// What, who, when; a line leads to the contribution in the annex.
    mutating func actions(_ actions: [ActionLine]) {
        let columns = Columns(shares: [0.56, 0.24, 0.20], width: width)
        rows(
            head: [phrases.what, phrases.who, phrases.when], columns: columns,
            rows: actions.map { action in
                let what = "\(phrases.number(action.what.number)) \(phrases.quoted(action.what.words))"
                return (cells: [what, action.who, action.when], cite: action.what.id)
            })
    }

    private mutating func rows(
        head: [String], columns: Columns, rows: [(cells: [String], cite: ContributionID?)]
    ) {
        guard !rows.isEmpty else { return }
        let headCells = cells(head, columns, style: style(look.remark, .bold, look.deep), tag: .heading)
        within(.table) { flow in
            var first = FlowPiece(row: headCells)
            first.before = 4
            first.keepsNext = true
            flow.add(first)
            flow.add(.head(headCells))
            for row in rows {
                let piece = FlowPiece(
                    row: flow.cells(row.cells, columns, style: flow.look.text, tag: .cell))
                guard piece.height < flow.look.body.height / 3 else {
                    flow.stack(row.cells, under: head)
                    continue
                }
                flow.add(row.cite.map { flow.cite($0, piece) } ?? piece)
            }
            flow.add(.head([]))
        }
    }

    /// A row too high for a table: its cells one under the other.
    private mutating func stack(_ cells: [String], under head: [String]) {
        for (label, cell) in zip(head, cells) {
            let runs = [TextRun(phrases.labelled(label, ""), look.remark), TextRun(cell, look.text)]
            add(FlowPiece(setter.set(runs, Setting(width: width, isHyphenated: true)), .paragraph))
        }
    }

    private func cells(_ texts: [String], _ columns: Columns, style: TextStyle, tag: PDFTag) -> [FlowCell] {
        zip(texts, columns.places).map { text, place in
            FlowCell(
                block: setter.set(
                    text, style,
                    Setting(
                        width: place.width, alignment: place.alignment, spacing: 1.05, isHyphenated: tag == .cell)),
                x: place.x, tag: tag)
        }
    }
}

/// Where the columns of a table stand.
struct Columns {
    /// From the left margin, in points.
    struct Place {
        var x: Double, width: Double
        var alignment: Setting.Alignment
    }

    private(set) var places: [Place] = []
    private static let gap = 10.0

    /// Shares of the breadth, 1 in all.
    init(shares: [Double], width: Double, rightAligned: Set<Int> = []) {
        let room = width - Self.gap * Double(max(0, shares.count - 1))
        var x = 0.0
        for (index, share) in shares.enumerated() {
            places.append(
                Place(x: x, width: share * room, alignment: rightAligned.contains(index) ? .right : .left))
            x += share * room + Self.gap
        }
    }

    /// Columns as broad as what they hold; where that is too much, the broadest give way.
    init(_ table: Table, flow: DocumentFlow) {
        let columns = table.headings.indices
        let natural = columns.map { column in
            let cells = [table.headings[column]] + table.rows.map { $0.cells[column] }
            return cells.map { flow.setter.set($0, flow.look.text).width + 2 }.max() ?? 0
        }
        let room = flow.width - Self.gap * Double(max(0, columns.count - 1))
        let widths = Self.fit(natural, into: room)
        let figures = columns.filter { column in
            !table.rows.isEmpty && table.rows.allSatisfy { $0.cells[column].allSatisfy { !$0.isLetter } }
        }
        self.init(shares: widths.map { $0 / room }, width: flow.width, rightAligned: Set(figures))
    }

    /// Widths that fill the room at most: each keeps what it needs, the broadest share what is left.
    private static func fit(_ natural: [Double], into room: Double) -> [Double] {
        guard natural.reduce(0, +) > room else { return natural }
        var widths = natural
        var open = Set(natural.indices)
        var left = room
        while let narrow = open.filter({ natural[$0] <= left / Double(open.count) }).min(), !open.isEmpty {
            left -= natural[narrow]
            open.remove(narrow)
        }
        for index in open { widths[index] = left / Double(open.count) }
        return widths
    }
}

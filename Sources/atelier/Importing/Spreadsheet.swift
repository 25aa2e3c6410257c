import SessionEngine

/// The table of a spreadsheet as text (RFC 4180): rows of cells, of which a quoted one may hold separators and line
/// ends.
struct Spreadsheet {
    /// A row that is not empty.
    struct Row {
        /// The line of the file on which it begins, from 1.
        let number: Int
        /// What stands in it, without blanks at its ends; line ends in a cell as the file has them.
        let cells: [String]
    }

    /// The rows in which something stands.
    private(set) var rows: [Row] = []
    /// The line on which a quote opens that nothing closes.
    private(set) var openQuote: Int?

    /// Reads a text whose cells are parted by this sign.
    ///
    /// Scalar by scalar: a separator with an accent on it is one sign to a reader, and still a separator.
    init(_ text: String, separator: Unicode.Scalar) {
        var cells: [String] = []
        var cell = String.UnicodeScalarView()
        var (line, first) = (1, 1)
        var quote: Int?
        var isFresh = true
        var scalars = text.unicodeScalars.makeIterator()
        var ahead = scalars.next()

        func endCell() {
            cells.append(String(cell).trimmingBlanks)
            cell = String.UnicodeScalarView()
            isFresh = true
        }
        func endRow() {
            endCell()
            if cells.contains(where: { !$0.isEmpty }) { rows.append(Row(number: first, cells: cells)) }
            cells = []
            first = line
        }

        while let scalar = ahead {
            ahead = scalars.next()
            let isLineEnd = scalar == "\n" || (scalar == "\r" && ahead != "\n")
            if isLineEnd { line += 1 }
            if quote != nil {
                if scalar != "\"" {
                    cell.append(scalar)
                } else if ahead == "\"" {
                    cell.append(scalar)
                    ahead = scalars.next()
                } else {
                    quote = nil
                }
            } else if scalar == "\"", isFresh {
                quote = line
                isFresh = false
            } else if scalar == separator {
                endCell()
            } else if isLineEnd {
                endRow()
            } else if scalar != "\r" {
                cell.append(scalar)
                isFresh = isFresh && scalar == " "
            }
        }
        openQuote = quote
        endRow()
    }
}

/// The headings of a table, in either language, as the keys of a line to import.
enum Headings {
    /// The names that each key goes by, folded.
    private static let names: [String: [String]] = [
        "id": ["id", "identifiant", "identifier"],
        "text": [
            "text", "texte", "contribution", "contributions", "propos", "verbatim", "ce qui est dit", "what is said",
        ],
        "group": ["group", "groupe", "table"],
        "phase": ["phase"],
        "kind": ["kind", "genre", "type", "nature"],
        "actor": ["actor", "acteur", "qui parle", "who speaks"],
        "for": ["for", "pour", "pour qui", "on behalf of", "au nom de"],
        "levers": ["levers", "lever", "leviers", "levier"],
        "who": ["who", "qui", "porteur", "carrier", "porte par"],
        "when": ["when", "quand", "pour quand", "echeance", "by when", "due"],
        "timecode": ["timecode", "minutage"],
        "lang": ["lang", "langue", "language"],
    ]

    private static let keys = Dictionary(
        uniqueKeysWithValues: names.flatMap { key, names in names.map { ($0, key) } })

    /// The key that a heading stands for; what follows a bracket, a colon or a star explains it.
    static func key(of heading: String) -> String? {
        keys[Folding.fold(String(heading.prefix { !"(:*".contains($0) }))]
    }
}

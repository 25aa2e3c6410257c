/// How two wordings are compared: without case, accents, ligatures, and the many dashes, quotes and spaces.
package enum Folding {
    /// Lower case, accents stripped, œ as oe, ’ as ', dashes and runs of spaces as one space, none at the ends.
    ///
    /// It folds the letters of the Latin script that a name in Europe or Vietnam is written with; others stay as they
    /// are.
    package static func fold(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count)
        var isSpaceOwed = false
        for scalar in text.lowercased().unicodeScalars {
            // Most letters are ASCII: they need no table.
            if scalar.value < 0x80, scalar.value > 0x20, scalar != "-", scalar != "_" {
                if isSpaceOwed { out.append(" ") }
                isSpaceOwed = false
                out.unicodeScalars.append(scalar)
                continue
            }
            if scalar.properties.isWhitespace || dashes.contains(scalar) {
                isSpaceOwed = !out.isEmpty
                continue
            }
            // A combining accent folds to nothing.
            if scalar.properties.generalCategory == .nonspacingMark { continue }
            if isSpaceOwed { out.append(" ") }
            isSpaceOwed = false
            if let plain = table[scalar] { out += plain } else { out.unicodeScalars.append(scalar) }
        }
        return out
    }

    /// What one letter folds to: lower case, without its accent; nothing for a combining accent.
    package static func letters(of scalar: Unicode.Scalar) -> String {
        if let plain = table[scalar] { return plain }
        if scalar.properties.generalCategory == .nonspacingMark { return "" }
        let lower = scalar.properties.lowercaseMapping
        guard let first = lower.unicodeScalars.first, let plain = table[first] else { return lower }
        return plain
    }

    private static let dashes: Set<Unicode.Scalar> = ["-", "_", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—"]

    private static let table: [Unicode.Scalar: String] = {
        let folds: [(plain: String, scalars: String)] = [
            ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"), ("b", "ḃḅḇ"), ("c", "çćĉċčḉ"), ("d", "ďḋḍḏḑḓđð"),
            ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥȟḣḥḧḩḫẖħ"),
            ("i", "ìíîïĩīĭįǐȉȋḭḯỉịı"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľḷḹḻḽŀł"), ("m", "ḿṁṃ"),
            ("n", "ñńņňǹṅṇṉṋŉ"), ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"),
            ("s", "śŝşšșṡṣṥṧṩ"), ("t", "ţťțṫṭṯṱẗŧ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ṽṿ"),
            ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"), ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕ"), ("ae", "æǣǽ"), ("oe", "œ"),
            ("ss", "ß"), ("'", "’‘ʼ`´"), ("\"", "“”«»"),
        ]
        var table: [Unicode.Scalar: String] = [:]
        for fold in folds { for scalar in fold.scalars.unicodeScalars { table[scalar] = fold.plain } }
        return table
    }()

    /// How many letters must be put in, left out, changed or swapped with their neighbour to make one word of the
    /// other.
    static func distance(_ left: String, _ right: String) -> Int {
        let (rows, columns) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        guard !rows.isEmpty, !columns.isEmpty else { return max(rows.count, columns.count) }
        var before: [Int] = []
        var last = Array(0...columns.count)
        for row in 1...rows.count {
            var line = [row]
            for column in 1...columns.count {
                let change = last[column - 1] + (rows[row - 1] == columns[column - 1] ? 0 : 1)
                var least = min(last[column] + 1, line[column - 1] + 1, change)
                let isSwap =
                    row > 1 && column > 1 && rows[row - 1] == columns[column - 2]
                    && rows[row - 2] == columns[column - 1]
                if isSwap { least = min(least, before[column - 2] + 1) }
                line.append(least)
            }
            (before, last) = (last, line)
        }
        return last[columns.count]
    }
}

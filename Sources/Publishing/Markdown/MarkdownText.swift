import SessionEngine

/// Text that means nothing in Markdown but itself (CommonMark 0.31, with the tables and the strike-through of GitHub,
/// and what Pandoc adds inside a line).
enum MarkdownText {
    /// Escapes what could be read as markup, at any place; control characters and line ends come as their pictures, so
    /// that words stay on one line.
    ///
    /// Scalar by scalar: a mark with an accent on it is one sign to a reader, and still a mark to a parser. Spaces at
    /// the ends are left out: beside them stars are stars, and make nothing bold.
    static func escape(_ text: String) -> String {
        var out: [Unicode.Scalar] = []
        for scalar in trimmed(Shown.safe(text)) {
            if marks.contains(scalar) { out.append("\\") }
            out.append(scalar)
        }
        if let place = startMark(of: out) { out.insert("\\", at: place) }
        return String(String.UnicodeScalarView(out))
    }

    private static func trimmed(_ text: String) -> [Unicode.Scalar] {
        let start = text.unicodeScalars.drop { $0.properties.isWhitespace }
        return start.reversed().drop { $0.properties.isWhitespace }.reversed()
    }

    /// What has a meaning inside a line.
    private static let marks = Set("\\`*_[]<>#|~&$^@{}".unicodeScalars)

    /// Where a backslash is wanted for what has a meaning only at the start of a line: lists, rules, underlines,
    /// definitions.
    private static func startMark(of text: [Unicode.Scalar]) -> Int? {
        guard let first = text.first else { return nil }
        if "+-=:".unicodeScalars.contains(first) { return 0 }
        let rank = text.prefix { $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil) }
        guard (1...9).contains(rank.count), rank.count < text.count else { return nil }
        return text[rank.count] == "." || text[rank.count] == ")" ? rank.count : nil
    }
}

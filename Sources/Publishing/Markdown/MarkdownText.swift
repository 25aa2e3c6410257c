import Canvas

/// Text that means nothing in Markdown but itself (CommonMark 0.31, with the tables and the strike-through of GitHub).
enum MarkdownText {
    /// Escapes what could be read as markup, at any place; control characters and line ends come as their pictures, so
    /// that words stay on one line.
    static func escape(_ text: String) -> String {
        let safe = Shown.safe(text)
        return escapeStart(
            of: safe.reduce(into: "") { out, character in
                if marks.contains(character) { out.append("\\") }
                out.append(character)
            })
    }

    /// What has a meaning inside a line.
    ///
    /// `:` would end in an emoji or a definition nowhere that CommonMark knows.
    private static let marks: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "$"]

    /// What has a meaning only at the start of a line: lists, rules and underlines; spaces there would make code.
    private static func escapeStart(of text: String) -> String {
        let text = text.drop { $0 == " " }
        guard let first = text.first else { return "" }
        if "+-=".contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first, mark == "." || mark == ")" else {
            return String(text)
        }
        return digits + "\\" + text.dropFirst(digits.count)
    }
}

/// The lines of a paste, each of which becomes a contribution.
struct PastedLines: Hashable, Sendable {
    /// The words of each line, its bullet stripped, and the line as it was pasted.
    let lines: [Line]

    /// One line.
    struct Line: Hashable, Sendable {
        let text: String, raw: String
    }

    /// Cuts a paste into its lines; blank ones are left out.
    init(_ paste: String) {
        lines = paste.split(whereSeparator: \.isNewline).compactMap { raw in
            let text = Self.stripped(raw)
            return text.isEmpty ? nil : Line(text: String(text), raw: String(raw))
        }
    }

    /// A line without its bullets and the spaces around it.
    private static func stripped(_ raw: Substring) -> Substring {
        var text = raw.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        while let bullet = bullet(text) {
            let rest = text.dropFirst(bullet).drop(while: \.isWhitespace)
            if rest.isEmpty { return rest }
            text = rest
        }
        return text
    }

    /// How many characters of a bullet, a number or a box to tick stand before a space; nil for none.
    private static func bullet(_ text: Substring) -> Int? {
        guard let first = text.first, let space = text.firstIndex(where: \.isWhitespace) else {
            return text.count == 1 && text.first.map(bullets.contains) == true ? 1 : nil
        }
        let word = text[..<space]
        if word.count == 1, bullets.contains(first) || first == "o" && text[space] == "\t" { return 1 }
        if text.hasPrefix("[ ] ") || text.hasPrefix("[x] ") || text.hasPrefix("[X] ") { return 3 }
        guard let last = word.last, last == "." || last == ")" else { return nil }
        let rank = word.dropLast().drop { $0 == "(" }
        let isNumber = !rank.isEmpty && rank.count <= 3 && rank.allSatisfy { $0.isASCII && $0.isNumber }
        let isLetter = last == ")" && rank.count == 1 && rank.first?.isLetter == true
        return isNumber || isLetter ? word.count : nil
    }

    private static let bullets: Set<Character> = [
        "-", "*", "•", "◦", "▪", "▫", "‣", "⁃", "●", "○", "■", "□", "◆", "◇", "·", "∙", "–", "—", "→", "➔", "➢", "➤",
        "►",
        "▶", "▸", "✓", "✔", "✗", "✘", "☐", "☑", "☒", "★", "☆", "§", "\u{F0B7}", "\u{F0A7}", "\u{F0FC}",
    ]
}

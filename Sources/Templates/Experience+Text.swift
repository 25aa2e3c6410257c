package import SessionEngine

extension Experience {
    /// The card as the text of a file of `Experiences`, with a comment before it; read again it says the same.
    package func yaml(comment: [String]) -> String {
        var text = CardText()
        for line in comment { text.line("# " + Shown.safe(line)) }
        text.line("id: \(id.text)")
        text.wording("title", title)
        text.wording("place", place)
        text.wording("summary", summary)
        text.notes("facts", facts)
        text.quotes("quotes", quotes)
        text.notes("conditions", conditions)
        text.notes("pitfalls", pitfalls)
        text.line("lens: \(lens.text)")
        text.line("levers: [\(levers.map(\.text).joined(separator: ", "))]")
        text.wording("source", source)
        return text.text
    }
}

/// The text of a card while it is written.
private struct CardText {
    var text = ""

    mutating func line(_ line: String) { text += line + "\n" }

    mutating func wording(_ key: String, _ wording: Bilingual, indent: String = "") {
        line("\(indent)\(key):")
        let margin = String(repeating: " ", count: indent.count + 2)
        line("\(margin)fr: \(Self.quoted(wording.fr))")
        line("\(margin)en: \(Self.quoted(wording.en))")
    }

    mutating func notes(_ key: String, _ notes: [Experience.Note]) {
        line(notes.isEmpty ? "\(key): []" : "\(key):")
        for note in notes {
            if let timecode = note.timecode { line("  - timecode: \(Self.quoted(timecode))") }
            wording("text", note.text, indent: note.timecode == nil ? "  - " : "    ")
        }
    }

    mutating func quotes(_ key: String, _ quotes: [Experience.Quote]) {
        line(quotes.isEmpty ? "\(key): []" : "\(key):")
        for quote in quotes {
            let known = [("timecode", quote.timecode), ("who", quote.who)].compactMap { key, value in
                value.map { "\(key): \(Self.quoted($0))" }
            }
            for (index, pair) in known.enumerated() { line((index == 0 ? "  - " : "    ") + pair) }
            wording("words", quote.words, indent: known.isEmpty ? "  - " : "    ")
        }
    }

    /// Between straight quotation marks, whatever stands in it: what cannot be printed is written by its number.
    private static func quoted(_ text: String) -> String {
        let signs = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\t": "\\t"
            case " "..."~", "\u{A0}"..."\u{2027}", "\u{202A}"..."\u{D7FF}", "\u{E000}"..."\u{FEFE}",
                "\u{FF00}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
                String(scalar)
            default: "\\u" + hexadecimal(scalar.value)
            }
        }
        return "\"\(signs.joined())\""
    }

    /// Four digits, for nothing above U+FFFF is written so.
    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

import Foundation

/// Words that somebody may have typed to make a terminal, a paper or a spreadsheet do something.
enum NastyWords {
    /// No NUL: the system passes none in a word.
    static let all = [
        "\u{1B}]0;titre volé\u{7}", "\u{1B}]52;c;bWFs\u{7}", "\u{1B}[2J\u{1B}[31m", "\u{9B}31m", "\u{90}q\u{9C}",
        "\u{85}",
        "a\u{8}\u{8}b\u{7F}", "\u{202E}sens\u{202C}", "\u{2066}sens\u{2069}", "\u{200F}\u{061C}droite",
        "\u{200B}\u{FEFF}nul",
        "ligne\u{2028}ligne\u{2029}", "un\nfaux 99\tmot", "un\r\ndeux\rtrois", "\t=1+1",
        "z" + String(repeating: "\u{301}", count: 300),
    ]
    /// All of them in one text.
    static let sum = all.joined(separator: " ")

    /// Words with a line end in them stand as a line of their own.
    static func isForged(_ text: String) -> Bool {
        text.split(whereSeparator: \.isNewline).contains { $0.drop { $0 == " " }.hasPrefix("faux 99") }
            || text.contains("faux 99\t")
    }

    /// The cells of a French CSV document as a spreadsheet reads them, lines one after the other.
    static func cells(of document: String) -> [String] {
        var cells: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var hasClosed = false
        for scalar in document.unicodeScalars where scalar != "\u{FEFF}" && (isQuoted || scalar != "\r") {
            if scalar == "\"", isQuoted || cell.isEmpty || hasClosed {
                // A second one after the one that closed was said.
                if hasClosed { cell.append(scalar) }
                hasClosed = isQuoted
                isQuoted.toggle()
                continue
            }
            hasClosed = false
            if !isQuoted, scalar == ";" || scalar == "\n" {
                cells.append(String(cell))
                cell = String.UnicodeScalarView()
            } else {
                cell.append(scalar)
            }
        }
        return cells
    }

    /// A spreadsheet would compute it.
    static func isFormula(_ cell: String) -> Bool {
        cell.unicodeScalars.first.map { "=+-@\t\r＝＋－＠".unicodeScalars.contains($0) } ?? false
    }

    /// What no stream of the program may hold: every control character but those of its own form, and what turns the
    /// direction of text.
    static func trespassers(in text: String, besides allowed: Set<Unicode.Scalar> = ["\n", "\t"]) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { scalar in
            if allowed.contains(scalar) { return false }
            switch scalar.value {
            case ..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
                return true
            default: return false
            }
        }
    }
}

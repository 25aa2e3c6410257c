/// The typography of the two languages, in one place.
///
/// Source: the usage of the Imprimerie nationale: a narrow no-break space before `; ! ?` and between the thousands of a
/// number, a no-break space before `:` and inside guillemets.
package enum Typography {
    /// Narrow no-break space.
    package static let narrow: Character = "\u{202F}"
    /// No-break space.
    package static let fixed: Character = "\u{A0}"

    /// Turns the ordinary spaces of our own French sentences into the right ones, and `'` between letters into `’`.
    ///
    /// Nothing is inserted: only a space that stands there changes its width.
    package static func french(_ text: String) -> String {
        let characters = Array(text)
        var out = ""
        out.reserveCapacity(text.utf8.count)
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            let previous = index > 0 ? characters[index - 1] : " "
            switch character {
            case " " where ";!?".contains(next): out.append(narrow)
            case " " where ":»".contains(next) || previous == "«": out.append(fixed)
            case " " where next == "%": out.append(narrow)
            case " " where previous.isDigit && characters[(index + 1)...].prefix(4).prefix(while: \.isDigit).count == 3:
                out.append(narrow)
            case "'" where previous.isLetter && next.isLetter: out.append("’")
            default: out.append(character)
            }
        }
        return out
    }

    /// Turns `'` after a letter of our own English sentences into `’`.
    package static func english(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "'")) else { return text }
        var previous: Character = " "
        return String(
            text.map { character in
                defer { previous = character }
                return character == "'" && previous.isLetter ? "’" : character
            })
    }
}

extension Character {
    /// A digit of a number as people type it.
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

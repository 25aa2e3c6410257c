/// What stands on the screen for the scalars that must not reach a terminal.
package enum Shown {
    /// The picture of a control character (␛ and its like, U+2400 block), or U+FFFD for the C1 controls, the line and
    /// paragraph separators and the characters that turn the direction of text; nil for everything else.
    package static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case ..<0x20: Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: "\u{FFFD}"
        default: nil
        }
    }

    /// The same text with every such scalar as its picture: safe for a line of output.
    package static func safe(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { picture(of: $0) != nil }) else { return text }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { out.append(picture(of: scalar) ?? scalar) }
        return String(out)
    }
}

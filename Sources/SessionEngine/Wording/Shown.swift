/// What stands on screens and papers for the scalars that must not reach them: the one place that decides it.
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

    /// It draws nothing, and could hide a difference or move the signs beside it: it is left out.
    ///
    /// Joiners, variation selectors and tags stay: words of some scripts and emoji are made with them.
    package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0001:
            true
        default: false
        }
    }

    /// The same text with every such scalar as its picture, or left out: safe for a line of output.
    package static func safe(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: mustNotPass) else { return text }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isHidden(scalar) { out.append(picture(of: scalar) ?? scalar) }
        return String(out)
    }

    /// The same JSON document with every such scalar as its escape: it says the same, and a terminal may show it.
    ///
    /// In a document that an encoder has written they stand inside texts only, save the line ends between its lines.
    package static func json(_ document: String) -> String {
        guard document.unicodeScalars.contains(where: { $0 != "\n" && mustNotPass($0) }) else { return document }
        var out = String.UnicodeScalarView()
        for scalar in document.unicodeScalars {
            guard scalar != "\n", mustNotPass(scalar) else {
                out.append(scalar)
                continue
            }
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                out += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars
            }
        }
        return String(out)
    }

    private static func mustNotPass(_ scalar: Unicode.Scalar) -> Bool { picture(of: scalar) != nil || isHidden(scalar) }
}

/// The words of a text, with where they stand: runs of letters and digits, however they are joined.
///
/// Accents belong to their letters, and what nobody sees (a soft hyphen, a joiner) does not part a word.
package struct NameWord: Hashable, Sendable {
    /// Where it stands.
    package let range: Range<String.Index>
    /// How it is compared: see `Folding`.
    package let folded: String

    /// The words of a text, in order.
    package static func words(of text: String) -> [NameWord] {
        let scalars = text.unicodeScalars
        var words: [NameWord] = []
        var index = scalars.startIndex
        while index < scalars.endIndex {
            guard begins(scalars[index]) else {
                index = scalars.index(after: index)
                continue
            }
            let start = index
            while index < scalars.endIndex, goesOn(scalars[index]) { index = scalars.index(after: index) }
            words.append(NameWord(range: start..<index, folded: fold(text[start..<index])))
        }
        return words
    }

    private static func fold(_ word: Substring) -> String {
        let isPlain = word.unicodeScalars.allSatisfy { $0.value < 0x80 || $0.properties.generalCategory != .format }
        guard !isPlain else { return Folding.fold(String(word)) }
        let seen = word.unicodeScalars.filter { $0.properties.generalCategory != .format }
        return Folding.fold(String(String.UnicodeScalarView(seen)))
    }

    private static func begins(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 {
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        }
        if scalar == "ʼ" || scalar == "ʻ" { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func goesOn(_ scalar: Unicode.Scalar) -> Bool {
        if begins(scalar) { return true }
        guard scalar.value >= 0x80 else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: return true
        default: return false
        }
    }
}

extension String {
    /// Nothing but what joins the words of one name stands here: spaces, hyphens, apostrophes, full stops.
    func joinsName(_ gap: Range<Index>) -> Bool {
        unicodeScalars[gap].allSatisfy { scalar in
            scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation
                || "'’‘ʼʻ`´._".unicodeScalars.contains(scalar)
        }
    }
}

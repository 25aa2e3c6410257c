import SessionEngine

/// A word of a text: where it stands, and its letters in lower case without accents.
///
/// An apostrophe and a hyphen end a word, so that an elided article is a word of its own.
struct TextWord: Hashable, Sendable {
    /// Where it stands in the text.
    let range: Range<String.Index>
    /// Its folded letters as UTF-8.
    let letters: [UInt8]

    /// The words of a text, in order; none where it has no letter and no digit.
    static func words(of text: String) -> [TextWord] {
        var words: [TextWord] = []
        var start: String.Index?
        var letters: [UInt8] = []
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            if scalar.isWordPart {
                if start == nil { start = index }
                switch scalar.value {
                case 0x41...0x5A: letters.append(UInt8(truncatingIfNeeded: scalar.value + 0x20))
                case 0..<0x80: letters.append(UInt8(truncatingIfNeeded: scalar.value))
                default: letters.append(contentsOf: Folding.letters(of: scalar).utf8)
                }
            } else if let begun = start {
                if !letters.isEmpty { words.append(TextWord(range: begun..<index, letters: letters)) }
                start = nil
                letters.removeAll(keepingCapacity: true)
            }
            index = scalars.index(after: index)
        }
        if let begun = start, !letters.isEmpty { words.append(TextWord(range: begun..<index, letters: letters)) }
        return words
    }
}

extension Unicode.Scalar {
    /// A letter, a digit, or an accent that combines with one.
    fileprivate var isWordPart: Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        default:
            properties.isAlphabetic || properties.numericType != nil
                || properties.generalCategory == .nonspacingMark
        }
    }
}

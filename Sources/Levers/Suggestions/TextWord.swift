import SessionEngine

/// A word of a text: where it stands, and its letters in lower case without accents.
///
/// An apostrophe and a hyphen end a word, so that an elided article is a word of its own. An abbreviation gives the
/// words that it stands for, all in its own place; a number gives only its sort.
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
                words.append(letters, in: begun..<index)
                start = nil
                letters.removeAll(keepingCapacity: true)
            }
            index = scalars.index(after: index)
        }
        if let begun = start { words.append(letters, in: begun..<index) }
        return words
    }
}

extension [TextWord] {
    fileprivate mutating func append(_ letters: [UInt8], in range: Range<String.Index>) {
        guard let first = letters.first else { return }
        if (0x30...0x39).contains(first) {
            append(TextWord(range: range, letters: NumberSort(letters)?.letters ?? letters))
        } else if letters.count < 7, let full = Abbreviations.words(for: letters) {
            for word in full { append(TextWord(range: range, letters: word)) }
        } else {
            append(TextWord(range: range, letters: letters))
        }
    }
}

/// What sort of number is written: which one it is tells nothing.
private enum NumberSort: String {
    /// A time of day: 20h30.
    case time = "#h"
    /// A year to come: from 2030 on.
    case future = "#futur"
    /// Another year.
    case year = "#annee"
    /// Any other number.
    case number = "#n"

    /// Reads a word that begins with a digit; nil where letters follow that make no time.
    init?(_ letters: [UInt8]) {
        let digits = letters.prefix { (0x30...0x39).contains($0) }
        guard digits.count < letters.count else {
            let isYear = letters.count == 4
            switch isYear ? Int(String(decoding: letters, as: UTF8.self)) ?? 0 : 0 {
            case 2030...2099: self = .future
            case 1800..<2100: self = .year
            default: self = .number
            }
            return
        }
        let rest = letters.dropFirst(digits.count + 1)
        guard digits.count <= 2, letters[digits.count] == UInt8(ascii: "h"), rest.isEmpty || rest.count == 2,
            rest.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        self = .time
    }

    var letters: [UInt8] { Array(rawValue.utf8) }
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

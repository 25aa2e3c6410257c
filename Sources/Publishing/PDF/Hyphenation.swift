import CHyphen
import Glibc
package import SessionEngine

/// Where words may be broken at the end of a line, by the patterns of a language.
///
/// Two letters at least stay before the hyphen, three go over. Words of under six letters stay whole, and so do
/// compounds, names, sigles, addresses, figures: whatever holds anything but small letters.
package final class Hyphenation {
    /// The letters that stay before a hyphen, those that go over, those of a word that is broken at all.
    private static let before = 2, after = 3, letters = 6...60
    /// What may stand around a word, and what joins two.
    private static let around = Set("«»“”\"‘’'()[]…,;:!?.–—"), joints = Set("’'")

    private let dictionary: UnsafeMutablePointer<HyphenDict>

    /// Reads the patterns of a language; nil where they are not on this machine: nothing is broken then.
    package init?(_ language: Language) {
        let path = Self.file(language).path
        guard access(path, R_OK) == 0, let dictionary = hnj_hyphen_load(path) else { return nil }
        self.dictionary = dictionary
    }

    deinit { hnj_hyphen_free(dictionary) }

    /// The Debian packages of patterns that are not on this machine: pages in their language break no words.
    package static var missing: [String] {
        Language.allCases.map(file).filter { access($0.path, R_OK) != 0 }.map(\.package)
    }

    private static func file(_ language: Language) -> (package: String, path: String) {
        switch language {
        case .fr: ("hyphen-fr", "/usr/share/hyphen/hyph_fr.dic")
        case .en: ("hyphen-en-gb", "/usr/share/hyphen/hyph_en_GB.dic")
        }
    }

    /// The places in a text at which a word may be broken, in bytes of UTF-8 from its beginning, ascending.
    package func places(in text: String) -> [Int] {
        text.split(whereSeparator: \.isWhitespace).flatMap { token in
            var word = token
            while word.first.map(Self.around.contains) ?? false { word.removeFirst() }
            while word.last.map(Self.around.contains) ?? false { word.removeLast() }
            let parts = word.split(whereSeparator: Self.joints.contains)
            guard parts.allSatisfy({ $0.allSatisfy(Self.isSmallLetter) }) else { return [Int]() }
            return parts.flatMap { part in
                let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
                return places(inWord: part).map { start + $0 }
            }
        }
    }

    private func places(inWord word: Substring) -> [Int] {
        guard Self.letters.contains(word.count) else { return [] }
        var bytes = word.utf8.map { CChar(bitPattern: $0) }
        let size = bytes.count
        bytes.append(0)
        var marks = [CChar](repeating: 0, count: size + 5)
        let failed = chyphen_mark(
            dictionary, bytes, Int32(size), &marks, Int32(Self.before), Int32(Self.after))
        guard failed == 0 else { return [] }
        var place = 0
        var places: [Int] = []
        for (index, letter) in word.enumerated() {
            place += letter.utf8.count
            let isWithin = index + 1 >= Self.before && word.count - index - 1 >= Self.after
            if isWithin, marks[index] & 1 == 1 { places.append(place) }
        }
        return places
    }

    /// A Latin letter that is neither a capital nor put together from several signs: the patterns know no other.
    private static func isSmallLetter(_ letter: Character) -> Bool {
        guard let scalar = letter.unicodeScalars.first, letter.unicodeScalars.count == 1 else { return false }
        return scalar.value < 0x250 && letter.isLetter && letter.isLowercase
    }
}

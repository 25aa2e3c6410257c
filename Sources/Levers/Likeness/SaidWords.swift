/// A word that tells something, where it stands in a text.
struct SaidWord: Hashable, Sendable {
    /// Its stem.
    let stem: String
    /// Where it stands.
    let range: Range<String.Index>
    /// A word that tells something stands before it in the same clause.
    let followsOn: Bool
    /// It is said that it is not so.
    var isNegated: Bool
}

/// The words of a text that tell something: small words are left out, what is short for a word is read as that word,
/// and of each only its stem is kept.
struct SaidWords: Sendable {
    /// In the order of the text.
    private(set) var words: [SaidWord] = []

    /// Reads a text; `memory` holds the forms that were met before.
    init(_ text: String, _ memory: inout WordMemory) {
        var isOpen = false
        var isNegated = false
        var justSaid = false
        var end = text.startIndex
        for word in TextWord.words(of: text) {
            // The words of one abbreviation stand in one place.
            let endsClause =
                end <= word.range.lowerBound
                && text[end..<word.range.lowerBound].contains { ".,:;!?()".contains($0) }
            if endsClause { (isOpen, isNegated, justSaid) = (false, false, false) }
            end = word.range.upperBound
            let reading = memory.reading(word.letters)
            if reading.negates {
                // `décident pas` denies the word before it, `pas la mairie` the one after.
                if justSaid { words[words.count - 1].isNegated = true }
                isNegated = true
            }
            justSaid = reading.stem != nil
            guard let stem = reading.stem else { continue }
            if isOpen, let last = words.last, let whole = Compounds.table[last.stem]?[stem] {
                words[words.count - 1] = SaidWord(
                    stem: whole, range: last.range.lowerBound..<word.range.upperBound, followsOn: last.followsOn,
                    isNegated: last.isNegated)
                continue
            }
            words.append(SaidWord(stem: stem, range: word.range, followsOn: isOpen, isNegated: isNegated))
            (isOpen, isNegated) = (true, false)
        }
    }
}

/// What each form of a word was read as: a room says the same words again and again.
struct WordMemory: Sendable {
    struct Reading: Sendable {
        /// Nil for a word that tells nothing by itself.
        let stem: String?
        let negates: Bool
    }
    private var known: [[UInt8]: Reading] = [:]

    mutating func reading(_ form: [UInt8]) -> Reading {
        if let reading = known[form] { return reading }
        let made = Self.read(String(decoding: form, as: UTF8.self))
        known[form] = made
        return made
    }

    /// Reads a folded form.
    static func read(_ form: String) -> Reading {
        if Negations.all.contains(form) { return Reading(stem: nil, negates: true) }
        let word = ShortForms.table[form] ?? form
        if SmallWords.all.contains(word) { return Reading(stem: nil, negates: false) }
        // A number that is read as its sort, and a short one, stand in too many lines: `6 mois`, `15 h`.
        if word.hasPrefix("#") { return Reading(stem: nil, negates: false) }
        let isNumber = word.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isNumber ? word.utf8.count > 3 : word.utf8.count > 2 || shortWords.contains(word) else {
            return Reading(stem: nil, negates: false)
        }
        return Reading(stem: WordStem.of(OddForms.table[word] ?? word), negates: false)
    }

    /// Words of two letters that tell something.
    private static let shortWords: Set<String> = ["co", "or", "ue", "rh", "it", "ai", "ia"]
}

extension WordStem {
    /// The stem of a folded word, as text.
    static func of(_ word: String) -> String { String(decoding: stem(Array(word.utf8)), as: UTF8.self) }
}

/// Cuts the endings of French and English words, so that a verb or a noun in another form stays the same word.
///
/// It knows no irregular forms; it takes and gives folded letters.
enum WordStem {
    /// The stem of a word, of at least three letters where the word has them.
    static func stem(_ word: [UInt8]) -> [UInt8] {
        var rest = word[...]
        for endings in steps {
            if let ending = endings.first(where: { rest.count - $0.count >= 3 && rest.ends(with: $0) }) {
                rest = rest.dropLast(ending.count)
            }
        }
        return Array(rest)
    }

    /// One ending of each step is cut, the longest that fits.
    private static let steps: [[[UInt8]]] = [
        endings("s x"),
        endings(
            """
            issement issements ement ements ment ation ition ution atrice ateur euse eur iere ier ance ence \
            aient erait eront erons erez eraient issent issant issons antes ant ait ais ons ont ez era erai er ir ee if \
            ive ique able ible ite ing ed
            """),
        endings("e i"),
    ]

    private static func endings(_ list: String) -> [[UInt8]] {
        list.split(separator: " ").map { Array($0.utf8) }.sorted { $0.count > $1.count }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}

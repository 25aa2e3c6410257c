/// How often words stand in what is said in workshops: what two lines share tells the more, the rarer it is.
package struct CommonWords: Hashable, Sendable {
    /// How many lines were counted.
    package let lines: Int
    /// In how many of them each stem stands; those left out were too rare to be counted.
    let counts: [String: Int]

    /// Nothing was counted: only the workshop itself tells what is rare.
    package static let none = CommonWords(lines: 0, counts: [:])

    init(lines: Int, counts: [String: Int]) {
        self.lines = lines
        self.counts = counts
    }

    /// Reads a list of words: a first line `lines 2490`, then a folded word and in how many lines it stands, one a line.
    ///
    /// Lines that begin with `#` and those that cannot be read are skipped; forms with one stem are added up.
    package init(_ text: String) {
        var lines = 0
        var counts: [String: Int] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let pieces = line.split(separator: " ")
            guard pieces.count == 2, let number = Int(pieces[1]), number > 0 else { continue }
            if pieces[0] == "lines" {
                lines = number
            } else if let stem = WordMemory.read(String(pieces[0])).stem {
                counts[LikeWords.ofStem[stem] ?? stem, default: 0] += number
            }
        }
        self.init(lines: lines, counts: counts)
    }
}

package import SessionEngine

/// The words of the contributions of a workshop, by which those that say the same are found.
///
/// It is made once and kept: what did not change is not read again. Finding what is like one line looks only at the lines
/// that share a telling word with it, never at all of them.
package struct LikenessIndex: Sendable {
    /// A word that is put for others, or a word by itself.
    struct Term: Hashable, Comparable, Sendable {
        /// The place of what stands for it in the index.
        let standing: Int
        /// The word itself.
        let stem: Int
        /// It is said that it is not so.
        let isNegated: Bool
        static func < (one: Term, other: Term) -> Bool { one.standing < other.standing }
    }

    /// What was read of a contribution.
    struct Entry: Sendable {
        let id: ContributionID
        let text: String
        let kind: Kind
        /// By what stands for them, each once.
        let terms: [Term]
        /// Pairs of words that follow one another, as one number.
        let pairs: Set<Int>
        /// Lines set aside are like nothing.
        let isKept: Bool
    }

    let common: CommonWords
    private(set) var entries: [Entry] = []
    /// In which entries each term stands, in order.
    private(set) var postings: [[Int]] = []
    private var places: [ContributionID: Int] = [:]
    private var numbers: [String: Int] = [:]
    private var names: [String] = []
    private var memory = WordMemory()
    private var keptCount = 0

    /// An index of nothing, with what is known of words elsewhere.
    package init(common: CommonWords) { self.common = common }

    /// Reads what is new, and what is not as it was.
    package mutating func refresh(_ contributions: [Contribution]) {
        while entries.count > contributions.count { drop(entries.count - 1) }
        for (place, contribution) in contributions.enumerated() {
            if place < entries.count {
                let entry = entries[place]
                let isSame = entry.id == contribution.id && entry.isKept == contribution.isKept
                if isSame, entry.kind == contribution.kind, entry.text == contribution.text { continue }
                forget(place)
                entries[place] = read(contribution, at: place)
            } else {
                entries.append(read(contribution, at: place))
            }
        }
    }

    /// Where a contribution stands; nil where it was not read.
    func place(of id: ContributionID) -> Int? { places[id] }

    /// What a term is called: the stem.
    func name(_ number: Int) -> String { names[number] }

    private mutating func drop(_ place: Int) {
        forget(place)
        entries.removeLast()
    }

    private mutating func forget(_ place: Int) {
        let entry = entries[place]
        // Where lines above it went, it stands at another place already.
        if places[entry.id] == place { places[entry.id] = nil }
        guard entry.isKept else { return }
        keptCount -= 1
        for term in entry.terms { postings[term.standing].removeAll { $0 == place } }
    }

    private mutating func read(_ contribution: Contribution, at place: Int) -> Entry {
        let said = SaidWords(contribution.text, &memory)
        var terms: [Term] = []
        var pairs: Set<Int> = []
        var last: Int?
        for word in said.words {
            let stem = number(word.stem)
            let term = Term(
                standing: LikeWords.ofStem[word.stem].map { number($0) } ?? stem, stem: stem,
                isNegated: word.isNegated)
            if word.followsOn, let last { pairs.insert(last << 32 | term.standing) }
            last = term.standing
            if !terms.contains(where: { $0.standing == term.standing }) { terms.append(term) }
        }
        let entry = Entry(
            id: contribution.id, text: contribution.text, kind: contribution.kind, terms: terms.sorted(), pairs: pairs,
            isKept: contribution.isKept)
        places[contribution.id] = place
        if entry.isKept {
            keptCount += 1
            for term in entry.terms { insert(place, into: term.standing) }
        }
        return entry
    }

    private mutating func insert(_ place: Int, into term: Int) {
        if let last = postings[term].last, last > place {
            postings[term].insert(place, at: postings[term].firstIndex { $0 > place } ?? 0)
        } else {
            postings[term].append(place)
        }
    }

    private mutating func number(_ stem: String) -> Int {
        if let known = numbers[stem] { return known }
        numbers[stem] = names.count
        names.append(stem)
        postings.append([])
        return names.count - 1
    }

    /// How much a term tells, in bits: the rarer it is in what is said elsewhere and in this workshop, the more.
    func weight(_ term: Int) -> Double {
        let elsewhere =
            common.lines == 0 ? 0 : (Double(common.counts[names[term]] ?? 0) + 1) / Double(common.lines + 1)
        // A few lines that share a word make it no common word.
        let here = Double(max(0, postings[term].count - 3)) / Double(keptCount + 12)
        return -logarithm(max(elsewhere, here, 1.0 / 1500))
    }

    /// The words of a text that stand for the same as one of some terms.
    func ranges(of shared: Set<Int>, in text: String) -> [Range<String.Index>] {
        var memory = WordMemory()
        return SaidWords(text, &memory).words.filter { word in
            let standing = LikeWords.ofStem[word.stem] ?? word.stem
            return numbers[standing].map(shared.contains) ?? false
        }.map(\.range)
    }
}

/// The logarithm of a positive number to the base 2, near enough to weigh words: its error is under a thousandth.
func logarithm(_ number: Double) -> Double {
    let exponent = Double(number.exponent)
    let x = number.significand
    // The series of the hyperbolic arc tangent, quick on [1, 2).
    let y = (x - 1) / (x + 1), square = y * y
    let series = y * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
    return exponent + series * 2 / 0.693_147_180_559_945_3
}

import SessionEngine

/// What is reckoned while lines are compared, once for all of them.
struct LikenessScale {
    private let index: LikenessIndex
    private let weights: [Double]
    private let totals: [Double]
    /// In how many lines a word may stand that leads from one to another: a commoner one would lead to all of them.
    private let widest: Int
    /// What each entry shares with the one looked at.
    private var shares: [Double]

    init(_ index: LikenessIndex) {
        let weights = index.postings.indices.map { index.weight($0) }
        self.index = index
        self.weights = weights
        totals = index.entries.map { $0.terms.reduce(0) { $0 + weights[$1.standing] } }
        widest = max(30, 150_000 / max(1, index.entries.count))
        shares = Array(repeating: 0, count: index.entries.count)
    }

    /// The entries behind a place that share enough with the one at another to be compared with it.
    mutating func candidates(of place: Int, behind least: Int) -> [Int] {
        var touched: [Int] = []
        for term in index.entries[place].terms {
            let posting = index.postings[term.standing]
            guard posting.count > 1, posting.count <= widest else { continue }
            let weight = weights[term.standing]
            for other in posting.reversed() {
                if other <= least { break }
                if shares[other] == 0 { touched.append(other) }
                shares[other] += weight
            }
        }
        defer { for other in touched { shares[other] = 0 } }
        return touched.filter { $0 != place && shares[$0] >= 5 }
    }

    /// How much two entries say the same; nil where they share too little to tell.
    func compare(_ one: Int, _ other: Int) -> Likeness? {
        let (left, right) = (index.entries[one], index.entries[other])
        let shared = self.shared(left, right)
        // One word, or one set phrase, in common tells nothing.
        guard shared.count > 1.2 else { return nil }
        let cosine = shared.evidence / (totals[one] * totals[other]).squareRoot()
        let whole = shared.evidence / min(totals[one], totals[other])
        var degree =
            (0.75 * cosine + 0.25 * whole) * min(1, shared.evidence / 15) * min(1, 0.25 + 0.3 * shared.count)
        // What a condition asks for, a pitfall lacks: there contraries say the same.
        if (left.kind == .ecueil) == (right.kind == .ecueil) {
            if shared.isDenied { degree *= 0.75 }
            if isContrary(left, right, shared.terms) { degree *= 0.6 }
        }
        return Likeness(
            one: index.entries[min(one, other)].id, other: index.entries[max(one, other)].id, degree: min(1, degree),
            shared: shared.terms)
    }

    /// What two entries have in common.
    private struct Shared {
        var terms: Set<Int> = []
        /// What they tell together, in bits; how many words that is.
        var evidence = 0.0, count = 0.0
        /// One says of a word that it is not so, and the other does not.
        var isDenied = false
    }

    private func shared(_ left: LikenessIndex.Entry, _ right: LikenessIndex.Entry) -> Shared {
        var shared = Shared()
        let followers = Set(left.pairs.intersection(right.pairs).map { $0 & 0xFFFF_FFFF })
        var (i, j) = (0, 0)
        while i < left.terms.count, j < right.terms.count {
            let (a, b) = (left.terms[i], right.terms[j])
            if a.standing != b.standing {
                if a.standing < b.standing { i += 1 } else { j += 1 }
                continue
            }
            // Another word for the same says it a little less surely; the second word of a set phrase adds little.
            let worth = (a.stem == b.stem ? 1 : 0.75) * (followers.contains(a.standing) ? 0.4 : 1)
            shared.terms.insert(a.standing)
            shared.evidence += weights[a.standing] * worth
            shared.count += worth
            if a.isNegated != b.isNegated { shared.isDenied = true }
            (i, j) = (i + 1, j + 1)
        }
        return shared
    }

    /// One says a word of which the other says the contrary.
    private func isContrary(_ left: LikenessIndex.Entry, _ right: LikenessIndex.Entry, _ shared: Set<Int>) -> Bool {
        left.terms.contains { term in
            guard !shared.contains(term.standing), let others = LikeWords.contraries[index.name(term.standing)] else {
                return false
            }
            return right.terms.contains { !shared.contains($0.standing) && others.contains(index.name($0.standing)) }
        }
    }
}

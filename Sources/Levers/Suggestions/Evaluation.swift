package import SessionEngine

/// How good judgements are, beside what a person answered.
package struct Evaluation: Hashable, Sendable {
    /// What was suggested for a text, and what is right; no lever means *none*.
    package struct Case: Sendable {
        /// The levers suggested, the surest first.
        package let suggested: [LeverID]
        /// All levers from the likeliest to the least, and how likely the first is.
        package let ranked: [LeverID], firstChance: Double
        /// The right levers, the stronger first.
        package let right: [LeverID]

        /// Takes what was judged of a text, and what is right.
        package init(suggested: [LeverID], judgement: Judgement, right: [LeverID]) {
            let ranked = judgement.ranked
            self.suggested = suggested
            self.ranked = ranked.map(\.lever)
            firstChance = ranked.first?.probability ?? 0
            self.right = right
        }
    }

    /// Right answers among those given, and among those that should have been; 0 where there are none.
    package struct Hits: Hashable, Sendable {
        /// Given and right; given; right.
        package private(set) var both = 0, given = 0, right = 0

        mutating func count(given isGiven: Bool, right isRight: Bool) {
            if isGiven { given += 1 }
            if isRight { right += 1 }
            if isGiven, isRight { both += 1 }
        }

        /// Of those given, the share that is right.
        package var precision: Double { given == 0 ? 0 : Double(both) / Double(given) }
        /// Of those right, the share that was given.
        package var recall: Double { right == 0 ? 0 : Double(both) / Double(right) }
        /// The harmonic mean of the two.
        package var f1: Double { given + right == 0 ? 0 : 2 * Double(both) / Double(given + right) }
    }

    /// The texts whose likeliest lever had a probability in one tenth of the scale.
    package struct Bin: Hashable, Sendable {
        /// How many, the sum of their probabilities, and how many were right.
        package fileprivate(set) var count = 0, sum = 0.0, right = 0
        /// The mean of their probabilities; 0 where there is none.
        package var mean: Double { count == 0 ? 0 : sum / Double(count) }
        /// The share that was right; 0 where there is none.
        package var share: Double { count == 0 ? 0 : Double(right) / Double(count) }
    }

    /// The levers, in the order of every table.
    package let levers: [LeverID]
    /// How many texts, and how many of them have a lever.
    package private(set) var texts = 0, withLever = 0
    /// All pairs of a text and a lever; of each lever; and of *none*.
    package private(set) var pairs = Hits(), byLever: [Hits], none = Hits()
    /// Of the texts that have a lever: where the likeliest is right, and where one of the two likeliest is.
    package private(set) var first = 0, firstTwo = 0
    /// How sure the likeliest lever was, and how often it was right, by tenths.
    package private(set) var bins = Array(repeating: Bin(), count: 10)
    /// Texts by right lever (rows) and first suggestion (columns), *none* last in both.
    ///
    /// A text whose first suggestion is one of its levers stands under that lever, any other under its stronger one.
    package private(set) var confusion: [[Int]]

    /// Counts cases.
    package init(_ cases: [Case], levers: [LeverID]) {
        self.levers = levers
        byLever = levers.map { _ in Hits() }
        confusion = Array(repeating: Array(repeating: 0, count: levers.count + 1), count: levers.count + 1)
        for told in cases { count(told) }
    }

    private mutating func count(_ told: Case) {
        texts += 1
        for (index, lever) in levers.enumerated() {
            let (given, right) = (told.suggested.contains(lever), told.right.contains(lever))
            pairs.count(given: given, right: right)
            byLever[index].count(given: given, right: right)
        }
        none.count(given: told.suggested.isEmpty, right: told.right.isEmpty)
        if !told.right.isEmpty {
            withLever += 1
            if told.ranked.prefix(1).contains(where: told.right.contains) { first += 1 }
            if told.ranked.prefix(2).contains(where: told.right.contains) { firstTwo += 1 }
        }
        let bin = min(Int(told.firstChance * 10), 9)
        bins[bin].count += 1
        bins[bin].sum += told.firstChance
        if told.ranked.prefix(1).contains(where: told.right.contains) { bins[bin].right += 1 }
        let row = told.suggested.first.flatMap { told.right.contains($0) ? $0 : nil } ?? told.right.first
        confusion[place(row)][place(told.suggested.first)] += 1
    }

    private func place(_ lever: LeverID?) -> Int { lever.flatMap { levers.firstIndex(of: $0) } ?? levers.count }

    /// The F1 of all pairs of a text and a lever; *none* is no lever.
    package var microF1: Double { pairs.f1 }
    /// Among the texts that have a lever, the share where the likeliest is right; 0 where no text has.
    package var firstRight: Double { withLever == 0 ? 0 : Double(first) / Double(withLever) }
    /// Among the texts that have a lever, the share where one of the two likeliest is right; 0 where no text has.
    package var firstTwoRight: Double { withLever == 0 ? 0 : Double(firstTwo) / Double(withLever) }
    /// By how much the probability of the likeliest lever misses the share of right ones, on average over the tenths.
    package var calibrationError: Double {
        texts == 0 ? 0 : bins.reduce(0) { $0 + abs($1.mean - $1.share) * Double($1.count) } / Double(texts)
    }
}

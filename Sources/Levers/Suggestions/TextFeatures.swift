/// What is looked at in a text, by sort.
package enum FeatureGroup: String, CaseIterable, Sendable {
    /// Each word.
    case words
    /// The stem of each word.
    case stems
    /// Two stems in a row; the ends of the text count as words.
    case pairs
    /// Two stems with one word between them.
    case skips
    /// Three to six letters in a row within a word; the ends of the word count as letters.
    case letters
    /// The concepts that stand in it.
    case concepts

    /// How much the whole group may weigh in a text, however much of it there is.
    var share: Float {
        switch self {
        case .words, .stems: 0.5
        case .skips: 0.6
        case .concepts: 0.7
        case .pairs, .letters: 0.8
        }
    }
}

/// One thing seen in a text: the row of the weights where it is looked up, how much it counts, in which words it is.
package struct TextFeature: Sendable {
    /// Its row.
    package let row: Int
    /// How much it counts.
    package internal(set) var value: Float
    /// The words that it stands in.
    let words: Range<Int>
}

/// Everything seen in a text.
///
/// Words, stems, pairs and letters share `buckets` rows, where they are found by a hash of their letters; what falls
/// together in one row was learnt together. After these rows each concept has one of its own.
package struct TextFeatures: Sendable {
    /// What was seen.
    package private(set) var all: [TextFeature] = []
    private let buckets: Int

    /// Looks at a text, but not at the groups left out.
    package init(of text: String, concepts: Concepts, buckets: Int, without left: Set<FeatureGroup> = []) {
        self.init(of: TextWord.words(of: text), concepts: concepts, buckets: buckets, without: left)
    }

    init(of words: [TextWord], concepts: Concepts, buckets: Int, without left: Set<FeatureGroup> = []) {
        self.buckets = buckets
        guard !words.isEmpty else { return }
        all.reserveCapacity(words.count * 24)
        let stems = words.map { WordStem.stem($0.letters) }
        for group in FeatureGroup.allCases where !left.contains(group) {
            let first = all.count
            switch group {
            case .words: for index in words.indices { add(0x01, words[index].letters, index..<index + 1) }
            case .stems: for index in words.indices { add(0x02, stems[index], index..<index + 1) }
            case .pairs: addPairs(stems)
            case .skips: addSkips(stems)
            case .letters: for index in words.indices { addLetters(of: words[index].letters, index) }
            case .concepts: add(concepts.finds(in: words))
            }
            let seen = group == .concepts ? all[first...].reduce(0) { $0 + $1.value } : Float(all.count - first)
            let scale = group.share / (3 * max(seen, 1).squareRoot())
            for index in first..<all.count { all[index].value *= scale }
        }
    }

    private mutating func add(_ mark: UInt8, _ letters: [UInt8], _ words: Range<Int>) {
        var hash = LetterHash()
        hash.add(mark)
        hash.add(letters)
        all.append(TextFeature(row: hash.row(of: buckets), value: 1, words: words))
    }

    private mutating func addPairs(_ stems: [[UInt8]]) {
        for index in 0...stems.count {
            var hash = LetterHash()
            hash.add(0x03)
            if index > 0 { hash.add(stems[index - 1]) }
            hash.add(0x20)
            if index < stems.count { hash.add(stems[index]) }
            let words = max(index - 1, 0)..<min(index + 1, stems.count)
            all.append(TextFeature(row: hash.row(of: buckets), value: 1, words: words))
        }
    }

    private mutating func addSkips(_ stems: [[UInt8]]) {
        for index in stems.indices.dropLast(2) {
            var hash = LetterHash()
            hash.add(0x05)
            hash.add(stems[index])
            hash.add(0x20)
            hash.add(stems[index + 2])
            all.append(TextFeature(row: hash.row(of: buckets), value: 1, words: index..<index + 3))
        }
    }

    private mutating func addLetters(of word: [UInt8], _ index: Int) {
        let length = word.count + 2
        for start in 0..<max(length - 2, 0) {
            var hash = LetterHash()
            hash.add(0x04)
            for place in start..<min(start + 6, length) {
                hash.add(place == 0 ? 0x3C : place == length - 1 ? 0x3E : word[place - 1])
                if place - start >= 2 {
                    all.append(TextFeature(row: hash.row(of: buckets), value: 1, words: index..<index + 1))
                }
            }
        }
    }

    /// A concept counts once in a text, its words share it.
    private mutating func add(_ finds: [Concepts.Find]) {
        var times: [Int: Float] = [:]
        for find in finds { times[find.concept, default: 0] += 1 }
        for find in finds {
            let value = 1 / (times[find.concept] ?? 1)
            all.append(TextFeature(row: buckets + find.concept, value: value, words: find.words))
        }
    }
}

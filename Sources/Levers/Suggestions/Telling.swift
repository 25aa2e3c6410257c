/// Which words of a text speak for a lever.
enum Telling {
    /// How many places of a text are shown at most.
    static let limit = 3

    /// The strongest words, neighbours joined to one span, the strongest span first.
    ///
    /// A word far weaker than the strongest one is left out, and so is an article or its like that stands alone.
    static func spans(of strengths: [Double], in words: [TextWord]) -> [Range<String.Index>] {
        let best = strengths.max() ?? 0
        guard best > 0 else { return [] }
        var spans: [(words: ClosedRange<Int>, strength: Double)] = []
        for word in words.indices where strengths[word] >= best * 0.4 {
            if let last = spans.last,
                last.words.upperBound + 1 == word || words[last.words.upperBound].range == words[word].range
            {
                spans[spans.count - 1] = (last.words.lowerBound...word, max(last.strength, strengths[word]))
            } else {
                spans.append((word...word, strengths[word]))
            }
        }
        let full = spans.filter { span in span.words.contains { words[$0].letters.count > 2 } }
        let ranked = (full.isEmpty ? spans : full).sorted {
            $0.strength == $1.strength ? $0.words.lowerBound < $1.words.lowerBound : $0.strength > $1.strength
        }
        return ranked.prefix(limit).map { span in
            words[span.words.lowerBound].range.lowerBound..<words[span.words.upperBound].range.upperBound
        }
    }
}

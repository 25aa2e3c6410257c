/// Which words of a text speak for a lever.
enum Telling {
    /// How many places of a text are shown at most.
    static let limit = 3

    /// The strongest words, neighbours joined to one span, the strongest span first.
    ///
    /// A word far weaker than the strongest one is left out.
    static func spans(of strengths: [Int: Double], in words: [TextWord]) -> [Range<String.Index>] {
        let best = strengths.values.max() ?? 0
        guard best > 0 else { return [] }
        let strong = strengths.filter { $0.value >= best * 0.4 }.keys.sorted()
        var spans: [(words: ClosedRange<Int>, strength: Double)] = []
        for word in strong {
            let strength = strengths[word] ?? 0
            if let last = spans.last, last.words.upperBound + 1 == word {
                spans[spans.count - 1] = (last.words.lowerBound...word, max(last.strength, strength))
            } else {
                spans.append((word...word, strength))
            }
        }
        let ranked = spans.sorted {
            $0.strength == $1.strength ? $0.words.lowerBound < $1.words.lowerBound : $0.strength > $1.strength
        }
        return ranked.prefix(limit).map { span in
            words[span.words.lowerBound].range.lowerBound..<words[span.words.upperBound].range.upperBound
        }
    }
}

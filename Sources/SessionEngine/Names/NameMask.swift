/// Puts a sign in the place of the names that the public may not read.
package struct NameMask: Sendable {
    /// What stands in the place of a name: `[nom]`.
    package let sign: String
    private let finder: NameFinder
    private let masked: Set<String>

    /// Takes what was said of names, and the sign.
    package init(_ names: [JudgedName], sign: String) {
        self.sign = sign
        masked = Set(names.filter { $0.judgement == .masked }.map { JudgedName.key($0.text) })
        // A longer name that was kept, `Saint-Martin`, stays whole where it stands.
        finder = NameFinder(masked.isEmpty ? [] : names.map(\.text))
    }

    /// Nothing is masked.
    package var isEmpty: Bool { masked.isEmpty }

    /// The text with the sign in the place of every masked name, and of names that overlap once.
    package func mask(_ text: String) -> String {
        guard !isEmpty else { return text }
        let places = finder.places(in: text).filter { masked.contains($0.key) }
        guard !places.isEmpty else { return text }
        var out = ""
        var index = text.startIndex
        for place in places {
            if place.range.lowerBound >= index {
                out += text[index..<place.range.lowerBound] + sign
            }
            index = max(index, place.range.upperBound)
        }
        return out + text[index...]
    }
}

extension Workshop {
    /// What the public edition puts over names, in the language of the workshop.
    package var nameMask: NameMask { NameMask(judgedNames, sign: Phrases(language).maskSign) }
}

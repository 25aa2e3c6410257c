package import SessionEngine

/// Proposes levers for a text: by weights that were learnt from examples, or where a lens has none by its cues alone.
///
/// It reads nothing but the text, and says the same of the same text.
package struct Suggester: Sendable {
    /// The lens whose levers it proposes.
    package let lens: Lens
    private let cues: CueTable

    /// Makes one that goes by the cues, labels and descriptions of a lens alone.
    package init(lens: Lens) {
        self.lens = lens
        cues = CueTable(lens)
    }

    /// It goes by cues alone: its probabilities were never measured.
    package var isFromCuesAlone: Bool { true }

    /// How good it is on texts of a language, as measured; nil where it was not measured.
    package func measure(in language: Language) -> Measure? { nil }

    /// The levers proposed for a text, the surest first: two at most; none is an answer.
    package func suggestions(for text: String) -> [Suggestion] {
        let words = TextWord.words(of: text)
        let finds = cues.finds(in: words)
        let chances = cues.chances(of: finds).levers
        let chosen = chances.indices.filter { chances[$0] >= CueTable.threshold }
            .sorted { chances[$0] == chances[$1] ? $0 < $1 : chances[$0] > chances[$1] }
        return chosen.prefix(2).map { lever in
            let strengths = finds.filter { $0.lever == lever }.reduce(into: [Int: Double]()) { sums, find in
                for word in find.words { sums[word, default: 0] += find.weight / Double(find.words.count) }
            }
            return Suggestion(
                lever: lens.levers[lever].id, probability: chances[lever],
                telling: Telling.spans(of: strengths, in: words))
        }
    }

    /// How likely each lever is for a text, and none.
    package func judgement(of text: String) -> Judgement {
        let (chances, none) = cues.chances(of: cues.finds(in: TextWord.words(of: text)))
        return Judgement(
            chances: zip(lens.levers, chances).map { Judgement.Chance(lever: $0.id, probability: $1) }, none: none)
    }
}

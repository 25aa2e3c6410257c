package import SessionEngine

/// Proposes levers for a text: by weights that were learnt from examples, or where a lens has none by its cues alone.
///
/// It reads nothing but the text, and says the same of the same text.
package struct Suggester: Sendable {
    /// The lens whose levers it proposes.
    package let lens: Lens
    private let basis: Basis

    private enum Basis: Sendable {
        case cues(CueTable)
        case weights(LeverWeights)
    }

    /// Makes one that goes by the cues, labels and descriptions of a lens alone.
    package init(lens: Lens) {
        self.lens = lens
        basis = .cues(CueTable(lens))
    }

    /// Makes one that goes by weights, or by cues alone where they were learnt for other levers.
    package init(lens: Lens, weights: LeverWeights) {
        self.lens = lens
        basis = weights.fit(lens) ? .weights(weights) : .cues(CueTable(lens))
    }

    /// It goes by cues alone: its probabilities were never measured.
    package var isFromCuesAlone: Bool { if case .cues = basis { true } else { false } }

    /// How good it is on texts of a language, as measured; nil where it was not measured.
    package func measure(in language: Language) -> Measure? {
        guard case .weights(let weights) = basis else { return nil }
        return weights.measures.first { $0.language == language }
    }

    /// The levers proposed for a text, the surest first: two at most; none is an answer.
    package func suggestions(for text: String) -> [Suggestion] { weigh(text).suggestions }

    /// How likely each lever is for a text, and none.
    package func judgement(of text: String) -> Judgement { weigh(text).judgement }

    /// Both at once, for half the work.
    package func weigh(_ text: String) -> (suggestions: [Suggestion], judgement: Judgement) {
        let words = TextWord.words(of: text)
        switch basis {
        case .cues(let cues): return weigh(words, cues)
        case .weights(let weights): return weigh(words, weights)
        }
    }

    private func weigh(_ words: [TextWord], _ cues: CueTable) -> ([Suggestion], Judgement) {
        let finds = cues.finds(in: words)
        let (chances, none) = cues.chances(of: finds)
        let suggestions = CueTable.thresholds.chosen(among: chances, none: none).map { lever in
            var strengths = Array(repeating: 0.0, count: words.count)
            for find in finds where find.lever == lever {
                for word in find.words { strengths[word] += find.weight / Double(find.words.count) }
            }
            return suggestion(lever, chances[lever], strengths, words)
        }
        return (suggestions, judgement(chances, none))
    }

    private func weigh(_ words: [TextWord], _ weights: LeverWeights) -> ([Suggestion], Judgement) {
        // Of a text without a word nothing can be said: no lever, and surely none.
        guard !words.isEmpty else { return ([], judgement(Array(repeating: 0, count: lens.levers.count), 1)) }
        let features = weights.features(of: words)
        let chances = weights.calibration.probabilities(of: weights.scores(of: features))
        let levers = Array(chances.dropLast())
        let suggestions = weights.thresholds.chosen(among: levers, none: chances[levers.count]).map { lever in
            suggestion(lever, levers[lever], strengths(of: features, words.count, weights, for: lever), words)
        }
        return (suggestions, judgement(levers, chances[levers.count]))
    }

    /// How much each word speaks for a lever.
    private func strengths(of features: TextFeatures, _ count: Int, _ weights: LeverWeights, for lever: Int) -> [Double]
    {
        var strengths = Array(repeating: 0.0, count: count)
        for feature in features.all {
            let share = weights.weight(of: feature, for: lever) / Double(feature.words.count)
            for word in feature.words { strengths[word] += share }
        }
        return strengths
    }

    private func suggestion(_ lever: Int, _ chance: Double, _ strengths: [Double], _ words: [TextWord]) -> Suggestion {
        Suggestion(lever: lens.levers[lever].id, probability: chance, telling: Telling.spans(of: strengths, in: words))
    }

    private func judgement(_ chances: [Double], _ none: Double) -> Judgement {
        Judgement(
            chances: zip(lens.levers, chances).map { Judgement.Chance(lever: $0.id, probability: $1) }, none: none)
    }
}

package import SessionEngine

/// A lever that the program proposes for a text; it counts for nothing until a person confirms it.
package struct Suggestion: Hashable, Sendable {
    /// The lever.
    package let lever: LeverID
    /// How likely it is, from 0 to 1.
    ///
    /// A share of right answers where the suggester was measured, else only an order.
    package let probability: Double
    /// The whole words of the text that speak for it, the strongest first; they do not overlap.
    package let telling: [Range<String.Index>]

    init(lever: LeverID, probability: Double, telling: [Range<String.Index>]) {
        self.lever = lever
        self.probability = probability
        self.telling = telling
    }

    /// A lever without the words that speak for it.
    package init(_ lever: LeverID, _ probability: Double) {
        self.init(lever: lever, probability: probability, telling: [])
    }
}

/// How likely each lever is for a text, and how likely it is that none is right.
package struct Judgement: Hashable, Sendable {
    /// A lever with its probability.
    package struct Chance: Hashable, Sendable {
        /// The lever.
        package let lever: LeverID
        /// From 0 to 1; as a text may have two levers, they add up to anything.
        package let probability: Double

        /// Takes a lever and its probability.
        package init(lever: LeverID, probability: Double) {
            self.lever = lever
            self.probability = probability
        }
    }

    /// One for each lever, in the order of the lens.
    package let chances: [Chance]
    /// How likely it is that the text says nothing of any lever, from 0 to 1.
    package let none: Double

    /// Takes the levers in the order of the lens, and none.
    package init(chances: [Chance], none: Double) {
        self.chances = chances
        self.none = none
    }

    /// The levers from the likeliest to the least; those alike in the order of the lens.
    package var ranked: [Chance] {
        chances.enumerated().sorted { left, right in
            left.element.probability == right.element.probability
                ? left.offset < right.offset : left.element.probability > right.element.probability
        }.map(\.element)
    }
}

/// How good the suggestions were on examples that the suggester had not learnt from.
package struct Measure: Hashable, Sendable {
    /// The language of these examples, and how many they were.
    package let language: Language, examples: Int
    /// The F1 of all pairs of a text and a lever, as suggested.
    package let microF1: Double
    /// Among the texts that have a lever: how often the likeliest, and how often one of the two likeliest, is right.
    package let firstRight: Double, firstTwoRight: Double
    /// How often *none* was right where it was said, and how often it was said where it is right.
    package let nonePrecision: Double, noneRecall: Double

    /// Takes the figures, each from 0 to 1.
    package init(
        language: Language, examples: Int, microF1: Double, firstRight: Double, firstTwoRight: Double,
        nonePrecision: Double, noneRecall: Double
    ) {
        self.language = language
        self.examples = examples
        self.microF1 = microF1
        self.firstRight = firstRight
        self.firstTwoRight = firstTwoRight
        self.nonePrecision = nonePrecision
        self.noneRecall = noneRecall
    }
}

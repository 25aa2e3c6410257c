import Levers
import SessionEngine
import Testing

/// The arithmetic of a judgement on answers, on cases small enough to reckon by hand.
struct EvaluationTests {
    private static let levers = ["a", "b", "c"].map { LeverID($0) }

    private func told(_ suggested: String, _ chances: [Double], right: String) -> Evaluation.Case {
        Evaluation.Case(
            suggested: suggested.map { LeverID(String($0)) },
            judgement: Judgement(
                chances: zip(Self.levers, chances).map { Judgement.Chance(lever: $0, probability: $1) }, none: 0),
            right: right.map { LeverID(String($0)) })
    }

    @Test func countsPairsFirstsAndNone() {
        let found = Evaluation(
            [
                told("a", [0.9, 0.2, 0.1], right: "a"),  // right
                told("ab", [0.6, 0.5, 0.1], right: "b"),  // one of two
                told("c", [0.1, 0.3, 0.8], right: "ab"),  // wrong; b is second
                told("", [0.2, 0.1, 0.1], right: "a"),  // nothing said, though a was likeliest
                told("", [0.1, 0.1, 0.1], right: ""),  // none, rightly
                told("a", [0.7, 0.1, 0.1], right: ""),  // something where there is nothing
            ], levers: Self.levers)
        // Given 5, right 5, both 2.
        #expect(found.texts == 6 && found.withLever == 4)
        #expect(abs(found.microF1 - 0.4) < 1e-12)
        #expect(found.firstRight == 0.5)
        #expect(found.firstTwoRight == 1)
        #expect(found.byLever[0].precision == 1 / 3.0 && found.byLever[0].recall == 1 / 3.0)
        #expect(found.byLever[1].precision == 1 && found.byLever[1].recall == 0.5)
        #expect(found.byLever[2].precision == 0 && found.byLever[2].recall == 0)
        #expect(found.none.precision == 0.5 && found.none.recall == 0.5)
        #expect(found.confusion == [[1, 0, 1, 1], [1, 0, 0, 0], [0, 0, 0, 0], [1, 0, 0, 1]])
    }

    @Test func calibrationIsTheMeanGapByTenths() {
        let found = Evaluation(
            [
                told("a", [0.75, 0, 0], right: "a"), told("a", [0.75, 0, 0], right: "b"),
                told("a", [1, 0, 0], right: "a"), told("", [0.05, 0, 0], right: ""),
            ], levers: Self.levers)
        // (2 · |0.75 - 0.5| + 1 · 0 + 1 · 0.05) / 4
        #expect(abs(found.calibrationError - 0.1375) < 1e-12)
        #expect(found.bins[7].count == 2 && found.bins[7].right == 1)
        #expect(found.bins[9].count == 1 && found.bins[9].share == 1)
    }

    @Test func ofNothingNothingIsClaimed() {
        let found = Evaluation([], levers: Self.levers)
        #expect(found.microF1 == 0 && found.firstRight == 0 && found.firstTwoRight == 0)
        #expect(found.none.precision == 0 && found.calibrationError == 0)
    }

    @Test func thresholdsLetTwoPassAndNoneSilencesThem() {
        let thresholds = Thresholds(first: 0.3, second: 0.5, none: 0.8)
        #expect(thresholds.chosen(among: [0.4, 0.9, 0.6], none: 0.1) == [1, 2])
        #expect(thresholds.chosen(among: [0.4, 0.9, 0.4], none: 0.1) == [1])
        #expect(thresholds.chosen(among: [0.3, 0.2, 0.1], none: 0.1) == [0])
        #expect(thresholds.chosen(among: [0.29, 0.2, 0.1], none: 0.1) == [])
        #expect(thresholds.chosen(among: [0.9, 0.9, 0.9], none: 0.8) == [])
        #expect(thresholds.chosen(among: [0.7, 0.7, 0.7], none: 0) == [0, 1])
        #expect(thresholds.chosen(among: [], none: 0) == [])
    }
}

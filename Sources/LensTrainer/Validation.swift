import Levers
import SessionEngine

/// What is found when each source in turn is held out, and judged by what the others taught.
///
/// The calibration and the thresholds that a source is judged by are fitted to the held-out scores of the other
/// sources.
struct Validation {
    /// The original examples, in order, each with the scores that it got while its source was held out.
    let examples: [Example]
    let heldOut: HeldOut
    /// What each was judged to be.
    let cases: [Evaluation.Case]

    init(_ course: Course) {
        var scored: [(example: Example, scores: [Double])] = []
        for source in course.sources {
            let learnt = course.learn(from: course.teaching(without: source))
            for text in course.examples.indices where course.examples[text].source == source {
                scored.append((course.examples[text], learnt.scores(course.sheet, text)))
            }
        }
        examples = scored.map(\.example)
        let all = HeldOut(
            scores: scored.map(\.scores), right: examples.map(\.levers), levers: course.levers)
        heldOut = all
        let examples = examples
        cases = course.sources.flatMap { source in
            let others = all.only { examples[$0].source != source }
            guard let calibration = others.calibration() else { return [Evaluation.Case]() }
            let own = all.only { examples[$0].source == source }
            return own.cases(calibration, others.thresholds(calibration))
        }
    }

    /// How good it is on all, or on the texts in one language.
    func evaluation(in language: Language? = nil) -> Evaluation {
        let chosen = zip(examples, cases).filter { language == nil || $0.0.lang == language }.map(\.1)
        return Evaluation(chosen, levers: heldOut.levers)
    }
}

extension HeldOut {
    /// Only some of them.
    func only(_ isWanted: (Int) -> Bool) -> HeldOut {
        let wanted = scores.indices.filter(isWanted)
        return HeldOut(scores: wanted.map { scores[$0] }, right: wanted.map { right[$0] }, levers: levers)
    }
}

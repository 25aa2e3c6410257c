package import SessionEngine

/// A step of the closing in which the facilitator's reading is told: what cooperation is for here, where it stands, what
/// time asks of it.
package enum ReadingStep: CaseIterable, Sendable {
    case uses, cursors, questions

    /// What is read there, in the order of the lens; the whole comes before the uses.
    package func topics(in lens: Lens) -> [ReadingTopic] {
        lens.readingTopics.filter { topic in
            switch topic {
            case .whole, .use: self == .uses
            case .cursor: self == .cursors
            case .question: self == .questions
            }
        }
    }
}

extension Workshop {
    /// The steps of the reading in which something was written, after the levers.
    package var readingSteps: [ReadingStep] {
        guard let lens else { return [] }
        return ReadingStep.allCases.filter { $0.topics(in: lens).contains { reading(of: $0) != nil } }
    }

    /// How many steps the closing has before the room: the levers, the reading, the things to keep.
    package var closingStepCount: Int { closingSteps.count + readingSteps.count + 1 }
}

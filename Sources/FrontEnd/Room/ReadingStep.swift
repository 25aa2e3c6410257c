import Canvas
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

/// What of a step of the reading is told at once: as much as the smallest window shows whole, whatever the window.
package struct ReadingPage: Hashable, Sendable {
    /// The step.
    package let step: ReadingStep
    /// What was read, in the order of the lens; one at least.
    package var topics: [ReadingTopic]
    /// Which page of its step it is, from 1, and of how many.
    package var number = 1, count = 1
}

extension Workshop {
    /// The pages of the reading in which something was written, after the levers.
    package var readingPages: [ReadingPage] {
        guard let lens else { return [] }
        return ReadingStep.allCases.flatMap { step in
            var pages: [ReadingPage] = []
            var room = 0
            for topic in step.topics(in: lens) {
                guard let rows = rows(of: topic, in: lens) else { continue }
                if pages.isEmpty || rows > room {
                    pages.append(ReadingPage(step: step, topics: [], number: pages.count + 1))
                    room = Self.pageRows
                }
                pages[pages.count - 1].topics.append(topic)
                room -= rows
            }
            for index in pages.indices { pages[index].count = pages.count }
            return pages
        }
    }

    /// How many steps the closing has before the room: the levers, the reading, the things to keep.
    package var closingStepCount: Int { closingSteps.count + readingPages.count + 1 }

    /// What a window of sixty columns by sixteen rows shows of a reading.
    private static let pageRows = 11, pageColumns = 52

    /// The rows that a topic takes in such a window, its name among them; nil where nothing was read in it.
    private func rows(of topic: ReadingTopic, in lens: Lens) -> Int? {
        guard let reading = reading(of: topic) else { return nil }
        let phrases = Phrases(language)
        let answer = reading.answer.map { phrases.name(of: $0, on: topic, in: lens) }
        return [phrases.name(of: topic, in: lens), phrases.told(answer, reading.text)].reduce(0) {
            $0 + Wrapping.lines($1, width: Self.pageColumns).count
        }
    }
}

extension Phrases {
    /// What was read in a topic: the answer, then the words.
    func told(_ answer: String?, _ words: String?) -> String {
        [answer, words].compactMap(\.self).joined(separator: " — ")
    }
}

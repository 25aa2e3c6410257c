/// What a facilitator reads at the closing: one of the items of a lens, or the workshop as a whole.
package enum ReadingTopic: Hashable, Sendable {
    case whole
    /// An item of the lens, by its id.
    case use(String), cursor(String), question(String)

    /// The id of the item; nil for the whole.
    package var item: String? {
        switch self {
        case .whole: nil
        case .use(let id), .cursor(let id), .question(let id): id
        }
    }

    /// What one may answer, in order; nothing where only words will do.
    package var answers: [ReadingAnswer] {
        switch self {
        case .whole, .use: []
        case .cursor: [.from, .through, .to]
        case .question: [.yes, .partly, .no]
        }
    }
}

/// Where a cursor stands, or what a question gets.
package enum ReadingAnswer: String, CaseIterable, Codable, Sendable {
    case from, through, to
    case yes, partly, no
}

/// What the facilitator says of a topic: an answer where it asks for one, and words.
package struct Reading: Hashable, Sendable {
    /// nil where only words will do.
    package var answer: ReadingAnswer?
    /// The facilitator's words, or why the answer; nil where nothing was written.
    package var text: String?

    /// Takes an answer and words; blank ones are none.
    package init(answer: ReadingAnswer? = nil, text: String? = nil) {
        self.answer = answer
        self.text = text.flatMap { $0.isBlank ? nil : $0 }
    }
}

extension Lens {
    /// What can be read with it: the whole, then its uses, its cursors and its questions.
    package var readingTopics: [ReadingTopic] {
        [.whole] + uses.map { .use($0.id) } + cursors.map { .cursor($0.id) } + questions.map { .question($0.id) }
    }

    /// The cursor that a topic is; nil for any other.
    package func cursor(_ topic: ReadingTopic) -> Cursor? {
        guard case .cursor(let id) = topic else { return nil }
        return cursors.first { $0.id == id }
    }

    /// The term of a cursor that an answer stands for; nil where the topic is no cursor.
    package func term(of answer: ReadingAnswer, on topic: ReadingTopic) -> Bilingual? {
        guard let cursor = cursor(topic) else { return nil }
        return switch answer {
        case .from: cursor.from
        case .through: cursor.through
        case .to: cursor.to
        case .yes, .partly, .no: nil
        }
    }
}

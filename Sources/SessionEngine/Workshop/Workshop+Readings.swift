extension Workshop {
    /// What the facilitator reads on a topic with a lens, or with the lens it maps onto; nil while nothing was written.
    package func reading(of topic: ReadingTopic, lens id: LensID? = nil) -> Reading? {
        guard let id = id ?? lens?.id else { return nil }
        return readings[id]?[topic]
    }

    func setReading(_ id: LensID, _ topic: ReadingTopic, _ reading: Reading?) throws(Refusal) -> [Fact] {
        let lens = try known(id)
        guard lens.readingTopics.contains(topic) else {
            throw .unknown(.reading, topic.item ?? "", nearest: lens.readingTopics.compactMap(\.item))
        }
        if let reading {
            guard reading.answer.map(topic.answers.contains) ?? topic.answers.isEmpty else {
                throw .wrongAnswer(topic.answers)
            }
            if reading.answer == nil, reading.text == nil { throw .emptyText }
            if let text = reading.text { try Self.check(length: text) }
        }
        return self.reading(of: topic, lens: id) == reading ? [] : [.readingSet(id, topic, reading)]
    }

    mutating func read(_ topic: ReadingTopic, _ lens: LensID, _ reading: Reading?) {
        guard self.lens(lens) != nil else { return }
        readings[lens, default: [:]][topic] = reading
    }
}

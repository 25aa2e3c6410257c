import SessionEngine

extension Composition {
    /// Section 8: what the facilitator reads, in boxes of its own; left out while nothing is written.
    var readingSection: Section {
        Section(id: .reading, title: phrases.readingTitle, blocks: readingBoxes)
    }

    /// What is read with the lens, and that it is the facilitator's.
    var readingBoxes: [SectionBlock] {
        let parts: [(title: String, topics: [ReadingTopic])] = [
            (phrases.wholeReading, [.whole]), (phrases.usesReading, lens.uses.map { .use($0.id) }),
            (phrases.cursorsReading, lens.cursors.map { .cursor($0.id) }),
            (phrases.questionsReading, lens.questions.map { .question($0.id) }),
        ]
        let boxes = parts.compactMap { part -> SectionBlock? in
            let sentences = part.topics.compactMap { sentence(on: $0) }
            return sentences.isEmpty ? nil : .box(title: part.title, sentences + ours(part.topics))
        }
        return boxes.isEmpty ? [] : [.paragraph([Sentence(phrases.readingCaution)])] + boxes
    }

    private func sentence(on topic: ReadingTopic) -> Sentence? {
        guard let reading = workshop.reading(of: topic, lens: lens.id) else { return nil }
        guard topic != .whole else { return reading.text.map { Sentence($0) } }
        return Sentence(
            phrases.reading(
                phrases.name(of: topic, in: lens),
                answer: reading.answer.map { phrases.name(of: $0, on: topic, in: lens) },
                reading.text))
    }

    /// Says which of the terms that were chosen are the tool's and not the source's.
    private func ours(_ topics: [ReadingTopic]) -> [Sentence] {
        let labels = topics.compactMap { topic -> String? in
            guard let cursor = lens.cursor(topic), cursor.isOurs,
                workshop.reading(of: topic, lens: lens.id)?.answer == .through
            else { return nil }
            return phrases.text(cursor.label)
        }
        return labels.isEmpty ? [] : [Sentence(phrases.ourTerm(labels))]
    }
}

import SessionEngine

extension Composition {
    /// The cards that were read in the room, each with what was learnt from it and where it comes from; nothing where
    /// none was.
    var experienceBlocks: [SectionBlock] {
        guard !workshop.experiences.isEmpty else { return [] }
        let sentences = workshop.experiences.map { card in
            let lessons = workshop.lessons(from: card.id)
            return Sentence(
                [phrases.experience(card), phrases.learnt(lessons.map(\.number)), phrases.source(of: card)]
                    .joined(separator: " "), rests: lessons.ids)
        }
        return [.heading(phrases.experiencesHeading), .list(sentences)]
    }
}

extension Workshop {
    /// What a workshop like this one is made of, in another town: running order and questions as they stand now with
    /// the times prepared, groups and kinds of actors by name, the aim.
    ///
    /// Nothing of where, when and by whom it was held, of how many came, and of what was said. Blocks that were cut are
    /// back. Refuses a workshop that was never made.
    package func makingOfNext() throws(Refusal) -> Making {
        var making = try makingOfPlan(blocks.map(\.prepared))
        for field in FrameField.allCases where !Self.isOfPlan(field) { making.frame[field] = nil }
        return making
    }

    /// What a rehearsal of this workshop is made of: all that was prepared, from its beginning, under a notice that
    /// stands on every screen and page before its own.
    ///
    /// Everybody is there, nothing is said yet, and blocks that were cut are left out. Refuses a workshop that was never
    /// made.
    package func makingOfRehearsal(notice: String) throws(Refusal) -> Making {
        var making = try makingOfPlan(blocks.filter { !$0.isCut }.map(\.prepared))
        making.frame[.notice] = [notice, frame[.notice]].compactMap(\.self).joined(separator: " ")
        making.groups = groups.map { Making.NewGroup(name: $0.name, heads: $0.heads) }
        making.actors = actors.compactMap { actor in actor.heads.map { (actor.id, [.heads($0)]) } }
        return carryingOver(continuation, into: making)
    }

    /// The template with what the preparation made of it.
    private func makingOfPlan(_ blocks: [Block]) throws(Refusal) -> Making {
        guard var template else { throw .notMade }
        template.blocks = blocks
        template.groups = groups.map { Bilingual(typed: $0.name) }
        template.actors = actors.map { Actor(id: $0.id, label: $0.label, isConcerned: $0.isConcerned) }
        let filled = Dictionary(frame.filled.map { ($0.field, $0.text) }) { first, _ in first }
        return Making(language: language, template: template, lenses: lenses, frame: filled)
    }

    /// It tells what the workshop is for, not the day on which it was held.
    private static func isOfPlan(_ field: FrameField) -> Bool {
        switch field {
        case .title, .subject, .organiser, .aim, .mandate: true
        case .place, .date, .end, .facilitators, .next, .corrections, .notice: false
        }
    }
}

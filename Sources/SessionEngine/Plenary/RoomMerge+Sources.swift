extension RoomMerge {
    /// What the lines of a room cite comes in with it: further lenses in which something was answered there, and the
    /// cards that were read.
    ///
    /// A lens or a card that is here already stands as it is here. What the plenary reads stays open, and nothing else.
    mutating func bringSources(of room: Workshop) {
        for lens in room.lenses where !workshop.carries(lens.id) && room.hasAnswers(in: lens.id) {
            add(.lensAdded(lens))
        }
        let open = workshop.openExperience
        let cards = room.experiences.filter { workshop.experience($0.id) == nil }
        for card in cards { add(.experienceRead(card)) }
        if !cards.isEmpty { add(.experienceRead(open)) }
    }
}

extension Workshop {
    fileprivate func carries(_ lens: LensID) -> Bool { lenses.contains { $0.id == lens } }

    fileprivate func hasAnswers(in lens: LensID) -> Bool {
        contributions.contains { $0.mappings[lens] != nil } || bundles.contains { $0.mappings[lens] != nil }
    }
}

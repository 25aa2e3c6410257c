extension Workshop {
    /// The card that the room reads now; nil while none is open.
    package var openExperience: Experience? { openExperienceID.flatMap { experience($0) } }

    /// The card of that id, as it was read last; nil where it was not read here.
    package func experience(_ id: ExperienceID) -> Experience? { experiences.first { $0.id == id } }

    /// What was learnt from an experience and counts in the synthesis, in order of arrival.
    package func lessons(from id: ExperienceID) -> [Contribution] { kept.filter { $0.experience == id } }

    func readExperience(_ card: Experience?) throws(Refusal) -> [Fact] {
        for language in Language.allCases {
            for text in card?.texts(in: language) ?? [] { try Self.check(length: text) }
        }
        return openExperience == card ? [] : [.experienceRead(card)]
    }

    func drawLesson(_ id: ContributionID, from experience: ExperienceID?) throws(Refusal) -> [Fact] {
        let contribution = try known(id)
        try check(experience)
        return contribution.experience == experience ? [] : [.lessonDrawn(id, from: experience)]
    }

    /// A lesson that is typed while a card is open was learnt from it, unless the draft says from which.
    func experience(of draft: Draft, _ arrival: Arrival) throws(Refusal) -> ExperienceID? {
        try check(draft.experience)
        let isLesson = draft.kind == .enseignement && arrival == .typed
        return draft.experience ?? (isLesson ? openExperience?.id : nil)
    }

    private func check(_ experience: ExperienceID?) throws(Refusal) {
        guard let experience, !knows(experience) else { return }
        throw .unknown(.experience, experience.text, nearest: experiences.map(\.id.text))
    }

    /// It was read here; none is always known.
    func knows(_ experience: ExperienceID?) -> Bool { experience.map { self.experience($0) != nil } ?? true }

    mutating func read(_ card: Experience?) {
        openExperienceID = card?.id
        guard let card else { return }
        if let index = experiences.firstIndex(where: { $0.id == card.id }) {
            experiences[index] = card
        } else {
            experiences.append(card)
        }
    }
}

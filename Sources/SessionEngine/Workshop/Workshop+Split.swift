extension Workshop {
    /// The first wording stays with the contribution; each other one comes in as a part of it, with all that is known
    /// of the whole: kind, origin, phase, actors, carrier and date, timecode, levers, flags, the experience it was learnt from, and whether it is aside.
    ///
    /// The votes stay where they were given, and so does the bundle.
    func split(_ id: ContributionID, into parts: [String], makeID: () -> String) throws(Refusal) -> [Fact] {
        let whole = try known(id)
        guard parts.count > 1 else { throw .splitWithoutParts }
        for part in parts {
            guard !part.isBlank else { throw .emptyText }
            try Self.check(length: part)
        }
        var facts: [Fact] = []
        for part in parts.dropFirst() { facts += Self.facts(of: part, from: whole, as: ContributionID(makeID())) }
        return facts + (whole.text == parts[0] ? [] : [.contributionChanged(id, [.text(parts[0])])])
    }

    private static func facts(of part: String, from whole: Contribution, as id: ContributionID) -> [Fact] {
        var facts: [Fact] = [
            .contributionMade(
                ContributionMade(
                    id: id, kind: whole.kind, origin: whole.origin, phase: whole.phase, text: part, raw: part,
                    actor: whole.actor, spokenFor: whole.spokenFor, who: whole.who, when: whole.when,
                    arrival: .split(from: whole.id), timecode: whole.timecode, language: whole.language))
        ]
        for (lens, mapping) in whole.mappings.sorted(by: { $0.key.text < $1.key.text }) {
            facts.append(.mappingSet(id, lens, mapping))
        }
        facts += Flag.allCases.filter(whole.flags.contains).map { .flagSet(id, $0, true) }
        if let experience = whole.experience { facts.append(.lessonDrawn(id, from: experience)) }
        if let reason = whole.asideReason { facts.append(.asideSet(id, reason: reason)) }
        return facts
    }

    /// The parts that were made of each contribution that was split, in order, also those set aside.
    package var partsOfWhole: [ContributionID: [Contribution]] {
        Dictionary(grouping: contributions.filter { $0.splitFrom != nil }) { $0.splitFrom ?? $0.id }
    }
}

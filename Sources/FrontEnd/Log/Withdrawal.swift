import SessionEngine

/// What would go if a step were taken back: its own words, and what came later and rests on them.
struct Withdrawal {
    /// The contributions that the step made, in order.
    var words: [Contribution]
    /// How many later steps that stand cite what the step made: they have no effect until it is brought back.
    var citing: Int
    /// What others made and would go too: parts of what the step made.
    var parts: [Contribution]
    /// The contributions that would stay and be otherwise, as they are and as they would be.
    var changed: [(now: Contribution, then: Contribution)]
    /// The workshop as it would be.
    var then: Workshop

    init(of step: Step, in session: Session) {
        let made = Set(step.facts.compactMap(\.madeName))
        words = step.facts.compactMap { fact in
            guard case .contributionMade(let made) = fact else { return nil }
            return session.workshop.contribution(made.id)
        }
        citing = session.steps.count { later in
            later.first > step.first && !session.withdrawn.contains(later.id)
                && later.facts.contains { !$0.citedNames.isDisjoint(with: made) }
        }
        let then = session.without(step)
        self.then = then
        parts = session.workshop.contributions.filter { then.contribution($0.id) == nil && !made.contains($0.id.text) }
        let (before, after) = (session.workshop.bundleOfMember, then.bundleOfMember)
        changed = session.workshop.contributions.compactMap { now in
            guard let then = then.contribution(now.id), now != then || before[now.id]?.id != after[now.id]?.id
            else { return nil }
            return (now, then)
        }
    }
}

extension Session {
    /// The workshop as it would be if a step were taken back.
    fileprivate func without(_ step: Step) -> Workshop {
        var session = self
        session.apply(
            Event(
                seq: last + 1, id: "preview", moment: workshop.lastMoment ?? step.moment, writer: step.writer,
                step: "preview", fact: .stepWithdrawn(step.id)))
        return session.workshop
    }
}

extension Fact {
    /// The name of what this fact brings into the workshop; nil when it changes what is there.
    fileprivate var madeName: String? {
        switch self {
        case .contributionMade(let made): made.id.text
        case .bundleMade(let id, _, _): id.text
        case .tensionMade(let id, _, _, _): id.text
        case .lensAdded(let lens): lens.id.text
        case .recordingMade(let id, _, _): id.text
        case .experienceRead(let card): card?.id.text
        default: nil
        }
    }

    /// The names of the contributions, bundles and lenses that this fact speaks of.
    fileprivate var citedNames: Set<String> {
        switch self {
        case .contributionMade(let made):
            if case .split(let whole) = made.arrival { [whole.text] } else { [] }
        case .mappingSet(let id, let lens, _): [id.text, lens.text]
        case .readingSet(let lens, _, _): [lens.text]
        case .contributionChanged(let id, _), .flagSet(let id, _, _), .asideSet(let id, _), .votesSet(let id, _, _),
            .wordingMerged(let id, _):
            [id.text]
        case .tensionMade(_, let one, let other, _): [one.name, other.name]
        case .tensionChanged(let id, _): [id.text]
        case .recordingChanged(let id, _): [id.text]
        case .anchorSet(let id, .contribution(let said), _): [id.text, said.text]
        case .anchorSet(let id, .timecode, _): [id.text]
        case .lessonDrawn(let id, let experience): Set([id.text, experience?.text].compactMap(\.self))
        case .takeawaySet(_, _, let rests): Set(rests.map(\.text))
        case .bundleMade(_, _, let members): Set(members.map(\.text))
        case .bundleChanged(let id, let edits): Set([id.text] + edits.flatMap(\.citedNames))
        default: []
        }
    }
}

extension BundleEdit {
    /// The names of the contributions and of the lens that it speaks of.
    fileprivate var citedNames: [String] {
        switch self {
        case .add(let ids), .remove(let ids): ids.map(\.text)
        case .mapping(let lens, _): [lens.text]
        case .title, .dissolved: []
        }
    }
}

extension Point {
    /// The name of the contribution or of the bundle.
    fileprivate var name: String {
        switch self {
        case .contribution(let id): id.text
        case .bundle(let id): id.text
        }
    }
}

extension Workshop {
    /// The contribution of that name, or the refusal that says it is not here.
    func known(_ id: ContributionID) throws(Refusal) -> Contribution {
        guard let contribution = contribution(id) else { throw .unknown(.contribution, id.text, nearest: []) }
        return contribution
    }

    func capture(_ drafts: [Draft], makeID: () -> String) throws(Refusal) -> [Fact] {
        guard !drafts.isEmpty else { throw .emptyText }
        var facts: [Fact] = []
        for (index, draft) in drafts.enumerated() {
            do throws(Refusal) {
                facts += try capture(draft, id: ContributionID(makeID()), phase: openPhase, arrival: .typed)
            } catch {
                throw drafts.count == 1 ? error : .line(index + 1, error)
            }
        }
        return facts
    }

    private func capture(
        _ draft: Draft, id: ContributionID, phase: Phase?, arrival: Arrival, timecode: Int64? = nil,
        language: Language? = nil
    ) throws(Refusal) -> [Fact] {
        try check(text: draft.text)
        try check(draft.origin)
        for actor in [draft.actor, draft.spokenFor] { try check(actor) }
        var facts: [Fact] = [
            .contributionMade(
                ContributionMade(
                    id: id, kind: draft.kind, origin: draft.origin, phase: phase, text: draft.text, raw: draft.raw,
                    actor: draft.actor, spokenFor: draft.spokenFor, who: draft.who, when: draft.when,
                    arrival: arrival, timecode: timecode, language: language))
        ]
        if let levers = draft.levers, let lens {
            let confirmation: Confirmation = arrival == .typed ? draft.confirmation : .imported
            try check(levers, in: lens)
            facts.append(.mappingSet(id, lens.id, Mapping(levers: levers, confirmation: confirmation)))
        }
        facts += Flag.allCases.filter(draft.flags.contains).map { .flagSet(id, $0, true) }
        if let experience = try experience(of: draft, arrival) { facts.append(.lessonDrawn(id, from: experience)) }
        return facts
    }

    /// One refused line refuses the whole file; lines known by their key are passed over.
    func importLines(_ lines: [ImportLine], makeID: () -> String) throws(Refusal) -> [Fact] {
        var keys = importedKeys
        var facts: [Fact] = []
        for line in lines where keys.insert(line.key).inserted {
            do throws(Refusal) {
                facts += try capture(
                    line.draft, id: ContributionID(makeID()), phase: line.phase, arrival: .imported(key: line.key),
                    timecode: line.timecode, language: line.language)
            } catch {
                throw .line(line.number, error)
            }
        }
        return facts
    }

    /// The keys of the lines imported so far.
    package var importedKeys: Set<String> {
        var keys: Set<String> = []
        for contribution in contributions {
            if case .imported(let key) = contribution.arrival { keys.insert(key) }
        }
        return keys
    }

    func mend(_ id: ContributionID, _ edits: [ContributionEdit]) throws(Refusal) -> [Fact] {
        let contribution = try known(id)
        for edit in edits {
            switch edit {
            case .text(let text): try check(text: text)
            case .origin(let origin): try check(origin)
            case .actor(let actor), .spokenFor(let actor): try check(actor)
            case .kind, .phase, .who, .when: break
            }
        }
        let changes = edits.filter { !contribution.holds($0) }
        return changes.isEmpty ? [] : [.contributionChanged(id, changes)]
    }

    func map(
        _ id: ContributionID, _ lensID: LensID, _ levers: [LeverID]?, _ confirmation: Confirmation
    ) throws(Refusal) -> [Fact] {
        let contribution = try known(id)
        let lens = try known(lensID)
        if let levers { try check(levers, in: lens) }
        let mapping = levers.map { Mapping(levers: $0, confirmation: confirmation) }
        return contribution.mappings[lensID] == mapping ? [] : [.mappingSet(id, lensID, mapping)]
    }

    func setAside(_ id: ContributionID, reason: String?) throws(Refusal) -> [Fact] {
        let contribution = try known(id)
        if let reason {
            guard !reason.isBlank else { throw .emptyText }
            try Self.check(length: reason)
        }
        return contribution.asideReason == reason ? [] : [.asideSet(id, reason: reason)]
    }

    // MARK: what a contribution may say

    private func check(text: String) throws(Refusal) {
        guard !text.isBlank else { throw .emptyText }
        try Self.check(length: text)
    }

    private func check(_ origin: Origin) throws(Refusal) {
        switch origin {
        case .group(let letter):
            guard group(letter) != nil else {
                throw .unknown(.group, letter.text, nearest: groups.map(\.letter.text))
            }
        case .outside(let place): guard !place.isBlank else { throw .emptyText }
        case .plenary: break
        }
    }

    private func check(_ actor: ActorID?) throws(Refusal) {
        guard let id = actor, self.actor(id) == nil else { return }
        throw .unknown(.actor, id.text, nearest: [])
    }

    func check(_ levers: [LeverID], in lens: Lens) throws(Refusal) {
        guard levers.count <= Limits.levers, Set(levers).count == levers.count else { throw .tooManyLevers }
        for id in levers where lens.lever(id) == nil {
            throw .unknown(.lever, id.text, nearest: lens.levers.map(\.id.text))
        }
    }
}

extension Contribution {
    fileprivate func holds(_ edit: ContributionEdit) -> Bool {
        switch edit {
        case .kind(let kind): self.kind == kind
        case .origin(let origin): self.origin == origin
        case .phase(let phase): self.phase == phase
        case .text(let text): self.text == text
        case .actor(let actor): self.actor == actor
        case .spokenFor(let actor): spokenFor == actor
        case .who(let who): self.who == who
        case .when(let when): self.when == when
        }
    }
}

extension Workshop {
    func addBlock(_ id: BlockID, _ edits: [BlockEdit], after: BlockID?) throws(Refusal) -> [Fact] {
        if let after, block(after) == nil { throw .unknown(.block, after.text, nearest: []) }
        try check(edits)
        return [.blockChanged(id, edits + [.after(after ?? blocks.last?.id)])]
    }

    func changeBlock(_ id: BlockID, _ edits: [BlockEdit]) throws(Refusal) -> [Fact] {
        guard block(id) != nil else { throw .unknown(.block, id.text, nearest: []) }
        try check(edits)
        return edits.isEmpty ? [] : [.blockChanged(id, edits)]
    }

    private func check(_ edits: [BlockEdit]) throws(Refusal) {
        for edit in edits {
            switch edit {
            case .title(let title): guard !title.isBlank else { throw .emptyText }
            case .minutes(let minutes), .minimum(let minutes):
                guard Limits.minutes.contains(minutes) else { throw .outOfRange(.minutes, minutes, Limits.minutes) }
            case .after(let other?):
                guard block(other) != nil else { throw .unknown(.block, other.text, nearest: []) }
            case .prompt, .phase, .role, .after(nil), .cut: break
            }
        }
    }

    func open(_ phase: Phase, reason: String?) throws(Refusal) -> [Fact] {
        guard let first = blocks.first(where: { $0.block.phase == phase && !$0.isCut }) else { throw .noBlock(phase) }
        return try open(first.id, reason: reason)
    }

    /// Any block of `resoudre` meets the gate: the three phases accomplished, an override that stands, or a reason.
    func open(_ id: BlockID, reason: String?) throws(Refusal) -> [Fact] {
        guard let running = block(id) else { throw .unknown(.block, id.text, nearest: []) }
        guard running.block.phase == .resoudre, !isSolvingOpen else { return [.blockOpened(id, override: nil)] }
        guard let reason, !reason.isBlank else { throw .gateUnmet(unaccomplished.map { answer(of: $0) }) }
        try Self.check(length: reason)
        return [.blockOpened(id, override: reason)]
    }

    /// The phases before `resoudre` that still lack something.
    package var unaccomplished: [Phase] {
        Phase.allCases.filter { $0 != .resoudre && !answer(of: $0).isAccomplished }
    }

    /// The gate of `resoudre` is met, or was opened early for a reason.
    package var isSolvingOpen: Bool { !overrides.isEmpty || unaccomplished.isEmpty }

    func turnClock(_ change: ClockChange) throws(Refusal) -> [Fact] {
        guard let running = block(openBlock) else { throw .noOpenBlock }
        if case .adjust(let minutes) = change {
            let planned = running.block.minutes + running.clock.adjustment + minutes
            guard Limits.minutes.contains(planned) else { throw .outOfRange(.minutes, planned, Limits.minutes) }
        }
        return [.clockChanged(running.id, change)]
    }
}

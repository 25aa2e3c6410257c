/// A contribution proposed as a weak signal; it counts only once a person flags it.
package struct WeakSignalProposal: Hashable, Sendable {
    /// Whose voice it carries.
    package enum Reason: Hashable, Sendable {
        /// A kind of actor that only others spoke for.
        case onlySpokenFor(ActorID)
        /// A kind of actor, or a table, marked *peu entendu*.
        case littleHeardActor(ActorID), littleHeardGroup(GroupLetter)
    }

    /// The contribution.
    package let id: ContributionID
    /// Why it is proposed.
    package let reason: Reason
}

extension Workshop {
    /// What a person marked as a weak signal, in order of arrival.
    package var weakSignals: [Contribution] { kept.filter { $0.flags.contains(.weak) } }

    /// At most five contributions that counting would bury: one after another of each voice that was only spoken for
    /// or is marked *peu entendu*, oldest first; none that is already flagged or bundled.
    package var weakSignalProposals: [WeakSignalProposal] {
        let letters = tableLetters
        let voices = voices.actors(.onlySpokenFor), actors = floorByActor.littleHeard.map(\.seat)
        let tables = floorByGroup.littleHeard.map(\.seat)
        guard !voices.isEmpty || !actors.isEmpty || !tables.isEmpty else { return [] }
        let bundled = bundleOfMember
        let open = kept.filter { !$0.flags.contains(.weak) && bundled[$0.id] == nil }
        func queue(
            _ reason: WeakSignalProposal.Reason, _ isOf: (Contribution) -> Bool
        ) -> [WeakSignalProposal] {
            open.filter(isOf).map { WeakSignalProposal(id: $0.id, reason: reason) }
        }
        // Whoever speaks as a kind of which nobody is there speaks for it.
        var queues = voices.map { actor in
            queue(.onlySpokenFor(actor)) { $0.spokenFor == actor || $0.actor == actor }
        }
        queues += actors.map { actor in queue(.littleHeardActor(actor)) { $0.actor == actor } }
        queues += tables.map { table in
            queue(.littleHeardGroup(table)) { $0.group.map { letters[$0] ?? $0 } == table }
        }
        return Self.inTurn(queues, most: 5)
    }

    private static func inTurn(_ queues: [[WeakSignalProposal]], most: Int) -> [WeakSignalProposal] {
        var chosen: [WeakSignalProposal] = []
        var seen: Set<ContributionID> = []
        for round in 0..<(queues.map(\.count).max() ?? 0) {
            for queue in queues where round < queue.count && chosen.count < most {
                if seen.insert(queue[round].id).inserted { chosen.append(queue[round]) }
            }
        }
        return chosen
    }
}

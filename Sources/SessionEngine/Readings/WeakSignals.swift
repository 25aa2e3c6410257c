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
    /// or is marked *peu entendu*, oldest first; none that is already flagged.
    package var weakSignalProposals: [WeakSignalProposal] {
        let open = kept.filter { !$0.flags.contains(.weak) }
        let letters = tableLetters
        var queues: [[WeakSignalProposal]] = []
        for actor in voices.actors(.onlySpokenFor) {
            let reason = WeakSignalProposal.Reason.onlySpokenFor(actor)
            // Whoever speaks as the living world speaks for it.
            let said = open.filter { $0.spokenFor == actor || $0.actor == actor }
            queues.append(said.map { WeakSignalProposal(id: $0.id, reason: reason) })
        }
        for line in floorByActor.littleHeard {
            let said = open.filter { $0.actor == line.seat }
            queues.append(said.map { WeakSignalProposal(id: $0.id, reason: .littleHeardActor(line.seat)) })
        }
        for line in floorByGroup.littleHeard {
            let said = open.filter { $0.group.map { letters[$0] ?? $0 } == line.seat }
            queues.append(said.map { WeakSignalProposal(id: $0.id, reason: .littleHeardGroup(line.seat)) })
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

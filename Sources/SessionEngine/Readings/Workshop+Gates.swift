/// Whether a phase is accomplished, and what it still lacks.
package struct GateAnswer: Hashable, Sendable {
    /// A requirement that is not met yet.
    package struct Missing: Hashable, Sendable {
        /// What was asked.
        package let requirement: Requirement
        /// The group that lacks it; nil when the workshop as a whole does.
        package let group: GroupLetter?
        /// How many there are, of how many asked.
        package let have: Int, need: Int
    }

    /// The phase.
    package let phase: Phase
    /// What it still lacks, by requirement and by group.
    package let missing: [Missing]

    /// It lacks nothing.
    package var isAccomplished: Bool { missing.isEmpty }
}

extension Workshop {
    /// The gate's answer for a phase: a group's standing contributions count, whatever phase or way they came in.
    package func answer(of phase: Phase) -> GateAnswer {
        let kept = self.kept
        let missing = (template?.requirements(of: phase) ?? []).flatMap { requirement in
            let fitting = kept.filter { requirement.counts($0) }
            let askers: [GroupLetter?] = requirement.scope == .workshop ? [nil] : presentGroups.map(\.letter)
            return askers.compactMap { asker -> GateAnswer.Missing? in
                let have = asker.map { asker in fitting.count { $0.group.map(table(of:)) == asker } } ?? fitting.count
                guard have < requirement.atLeast else { return nil }
                return GateAnswer.Missing(requirement: requirement, group: asker, have: have, need: requirement.atLeast)
            }
        }
        return GateAnswer(phase: phase, missing: missing)
    }
}

extension Requirement {
    fileprivate func counts(_ contribution: Contribution) -> Bool {
        (kinds.isEmpty || kinds.contains(contribution.kind)) && (!complete || contribution.isComplete)
    }
}

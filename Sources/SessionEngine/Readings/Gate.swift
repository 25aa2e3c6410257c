/// Whether a phase is accomplished, and what it lacks.
package struct GateAnswer: Hashable, Sendable {
    /// The phase judged.
    package let phase: Phase
    /// What its gate asks, in the template's order, with what there is.
    package let requirements: [RequirementAnswer]

    /// All that is asked is there; a phase of which nothing is asked is accomplished.
    package var isAccomplished: Bool { requirements.allSatisfy(\.isMet) }
    /// What is asked and not there yet.
    package var unmet: [RequirementAnswer] { requirements.filter { !$0.isMet } }
    /// The groups that lack something, by letter.
    package var groupsLacking: [GroupLetter] { Set(unmet.flatMap(\.missing).compactMap(\.group)).sorted() }
}

/// One requirement with what there is.
package struct RequirementAnswer: Hashable, Sendable {
    /// What is asked.
    package let requirement: Requirement
    /// One line for each table in the room, by letter; or one line for the workshop as a whole.
    package let needs: [Need]

    /// Every line is met.
    package var isMet: Bool { needs.allSatisfy(\.isMet) }
    /// The lines that are not met.
    package var missing: [Need] { needs.filter { !$0.isMet } }
}

/// How many contributions there are of those that are asked.
package struct Need: Hashable, Sendable {
    /// Of which table; nil for the workshop as a whole.
    package let group: GroupLetter?
    /// How many there are, and how many are asked.
    package let have: Int, need: Int

    /// There are as many as are asked.
    package var isMet: Bool { have >= need }
    /// How many lack: 0 when it is met.
    package var lacking: Int { max(0, need - have) }
}

extension Workshop {
    /// Whether a phase is accomplished, judged by what stands and is kept, whatever phase or way it came in.
    ///
    /// Asked of each group: the tables in the room, a group that joined counting with its table. Where nobody
    /// made groups, the room as a whole stands for one.
    package func answer(of phase: Phase) -> GateAnswer {
        let asked = template?.requirements(of: phase) ?? []
        return asked.isEmpty ? GateAnswer(phase: phase, requirements: []) : answer(of: phase, asked, told: keptByTable)
    }

    /// The answers of all phases, in their order.
    package var answers: [GateAnswer] {
        let told = keptByTable
        return Phase.allCases.map { answer(of: $0, template?.requirements(of: $0) ?? [], told: told) }
    }

    private func answer(of phase: Phase, _ asked: [Requirement], told: [GroupLetter: [Int]]) -> GateAnswer {
        let present = tables.filter(\.isPresent).map(\.letter)
        return GateAnswer(
            phase: phase,
            requirements: asked.map { requirement in
                let needs =
                    switch requirement.scope {
                    case .eachGroup where !present.isEmpty:
                        present.map { need(requirement, of: $0, in: told[$0] ?? []) }
                    case .eachGroup, .workshop: [need(requirement, of: nil, in: keptPositions)]
                    }
                return RequirementAnswer(requirement: requirement, needs: needs)
            })
    }

    /// The answer of the phase that is open; nil outside the phases.
    package var currentPhaseAnswer: GateAnswer? { openPhase.map { answer(of: $0) } }

    /// A phase may open without a reason: always, save *resoudre*, which waits for the three others unless it was
    /// opened early once before.
    package func canOpen(_ phase: Phase) -> Bool {
        phase != .resoudre || isSolvingOpen
    }

    private func need(_ requirement: Requirement, of group: GroupLetter?, in said: [Int]) -> Need {
        let have = said.count { position in
            (requirement.kinds.isEmpty || requirement.kinds.contains(contributions[position].kind))
                && (!requirement.complete || contributions[position].isComplete)
        }
        return Need(group: group, have: have, need: requirement.atLeast)
    }
}

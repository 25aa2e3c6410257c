package import SessionEngine

/// A step of the closing before the room: the levers that stand in one place of the diagram.
package struct ClosingStep: Hashable, Sendable {
    /// Its levers, in the order of the lens.
    package let levers: [Lever]
    /// Their place in the diagram; nil in a lens without one.
    package var role: LeverRole? { levers.first?.role }
    /// For the path: which step of it.
    package var step: Int? { levers.first?.step }
}

extension Lens {
    /// The steps in the order of the lens: the ground, each step of the path, the engines; in a lens without places one
    /// for each lever.
    package var closingSteps: [ClosingStep] {
        var steps: [[Lever]] = []
        for lever in levers {
            if let last = steps.last?.first, lever.role != nil, last.role == lever.role, last.step == lever.step {
                steps[steps.count - 1].append(lever)
            } else {
                steps.append([lever])
            }
        }
        return steps.map { ClosingStep(levers: $0) }
    }
}

extension Workshop {
    /// The steps of its lens; none before its first event.
    package var closingSteps: [ClosingStep] { lens?.closingSteps ?? [] }
}

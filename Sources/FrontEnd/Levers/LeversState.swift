import Levers
import SessionEngine

/// What the lever screen remembers.
package struct LeversState: Sendable {
    /// The contribution on which the next key acts: it stays in the queue until the selection moves, so that a second
    /// lever can be put on.
    var pointed: ContributionID?

    init() {}
}

/// What the levers and the closing read in the whole workshop: made when it changes, not at each look.
struct LeverReadings: Sendable {
    /// The last event that it knows.
    let last: Int
    /// What was said, lever by lever.
    let map: LeverMap?
    /// What is not yet mapped, *keep* lines first.
    let waiting: [Contribution]
    /// What to see to before the synthesis is final.
    let list: CheckList

    init(_ workshop: Workshop, last: Int) {
        self.last = last
        map = LeverMap(workshop)
        list = workshop.checkList()
        var keeps: [Contribution] = []
        var others: [Contribution] = []
        for line in map?.notMapped ?? [] {
            guard let contribution = workshop.contribution(line.id) else { continue }
            if line.isKeep { keeps.append(contribution) } else { others.append(contribution) }
        }
        waiting = keeps + others
    }
}

extension Model {
    /// What the levers and the closing read, as the workshop is now.
    var leverReadings: LeverReadings {
        if let found = readings, found.last == session?.last { return found }
        return LeverReadings(workshop, last: session?.last ?? 0)
    }

    /// Reads anew where the workshop changed and the screen shows it.
    mutating func refreshReadings() {
        guard screen == .levers || screen == .closing, session != nil else { return readings = nil }
        if readings?.last != session?.last { readings = leverReadings }
    }
}

import Levers
import SessionEngine

/// What the lever screen remembers.
package struct LeversState: Sendable {
    /// What the next key acts on: it stays in the queue until the selection moves, so that a second lever can be put
    /// on.
    var pointed: Point?
    /// What is proposed for what waits, by the words that it had; and the queue made of it.
    var proposed: [Point: ProposedLevers] = [:]
    var queue: LeverQueue?

    init() {}
}

/// What is not yet mapped, the surest first among *keep* lines, then among bundles, then among the other lines.
struct LeverQueue: Sendable {
    /// The last event that it knows.
    let last: Int
    let points: [Point]
}

/// What the levers and the closing read in the whole workshop: made when it changes, not at each look.
struct LeverReadings: Sendable {
    /// The last event that it knows.
    let last: Int
    /// The lens that it reads with.
    let lens: LensID?
    /// What was said, lever by lever.
    let map: LeverMap?
    /// The room's own levers, by lever: the titles of the bundles that were put there.
    let own: [LeverID: [String]]
    /// What is not yet mapped: *keep* lines, then bundles, then the other lines.
    let waiting: [Point]
    /// What to see to before the synthesis is final.
    let list: CheckList
    /// What may be weak signals.
    let weak: [WeakSignalProposal]

    init(_ workshop: Workshop, lens: Lens?, last: Int) {
        (self.last, self.lens) = (last, lens?.id)
        map = lens.map { LeverMap(workshop, lens: $0) }
        list = workshop.checkList(lens: lens?.id)
        weak = workshop.weakSignalProposals
        own = lens.map { workshop.ownLevers(in: $0).mapValues { $0.map(\.title) } } ?? [:]
        let lines = map?.notMapped ?? []
        waiting =
            lines.filter(\.isKeep).map { .contribution($0.id) } + list.bundlesToMap.map { .bundle($0) }
            + lines.filter { !$0.isKeep }.map { .contribution($0.id) }
    }
}

extension Model {
    /// What the levers and the closing read, as the workshop is now.
    var leverReadings: LeverReadings {
        if let found = readings, found.last == session?.last, found.lens == lens?.id { return found }
        return LeverReadings(workshop, lens: lens, last: session?.last ?? 0)
    }

    /// Reads anew where the workshop changed and the screen shows it.
    mutating func refreshReadings() {
        guard screen == .levers || screen == .closing, session != nil else { return readings = nil }
        if readings?.last != session?.last || readings?.lens != lens?.id { readings = leverReadings }
        refreshQueue()
    }
}

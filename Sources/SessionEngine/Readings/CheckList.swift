/// What to see to before the synthesis is final; closing is never refused.
package struct CheckList: Hashable, Sendable {
    /// How many *keep* lines and bundles are proposed for mapping at most.
    package static let mostProposed = 15

    /// Lines that may have been read wrong.
    package let toReread: [ContributionID]
    /// *Keep* lines not yet mapped: all of them, in order of arrival.
    package let keepsToMap: [ContributionID]
    /// Bundles not yet mapped of which something counts, in the order in which they were made.
    package let bundlesToMap: [BundleID]
    /// How many of the kept contributions are not yet mapped, of how many.
    package let notMapped: Int, kept: Int
    /// Actions without a carrier or without a date.
    package let actionsToComplete: [ContributionID]
    /// The kinds of actors concerned that did not speak for themselves.
    package let missingVoices: [VoiceLine]
    /// Tables in the room, or that spoke and left, of which no line is marked *keep*.
    package let groupsWithoutKeep: [GroupLetter]
    /// How many of the three things to keep are still empty: 0 to 3.
    package let takeawaysMissing: Int
    /// Kinds of actors that speak, with under three heads or none counted: the public edition leaves them out by
    /// line.
    package let thinActors: [ActorID]
    /// Phases that are not accomplished.
    package let gatesUnmet: [GateAnswer]

    /// What is proposed for mapping, one lever key each: *keep* lines, then bundles.
    package var proposedToMap: [Point] {
        Array((keepsToMap.map { .contribution($0) } + bundlesToMap.map { .bundle($0) }).prefix(Self.mostProposed))
    }
    /// Nothing is left to see to.
    package var isEmpty: Bool {
        toReread.isEmpty && notMapped == 0 && bundlesToMap.isEmpty && actionsToComplete.isEmpty && missingVoices.isEmpty
            && groupsWithoutKeep.isEmpty && takeawaysMissing == 0 && thinActors.isEmpty && gatesUnmet.isEmpty
    }
}

extension Workshop {
    /// What to see to before the synthesis is final, with the answers of one lens; without one, of the lens it maps
    /// onto.
    package func checkList(lens: LensID? = nil) -> CheckList {
        let told = keptByTable
        let speaking = Set(spokenByActor.filter { $0.value.itself > 0 }.keys)
        var list = Lines()
        for contribution in contributions where contribution.isKept {
            list.add(contribution, isMapped: mapping(of: contribution, lens: lens) != nil)
        }
        return CheckList(
            toReread: list.toReread, keepsToMap: list.keepsToMap,
            bundlesToMap: bundlesToMap(lens: lenses.first { $0.id == lens } ?? self.lens).map(\.id),
            notMapped: list.notMapped, kept: list.kept,
            actionsToComplete: list.actionsToComplete, missingVoices: voices.missing,
            groupsWithoutKeep: tables.filter { table in
                let said = told[table.letter] ?? []
                return (table.isPresent || !said.isEmpty)
                    && !said.contains { contributions[$0].flags.contains(.keep) }
            }.map(\.letter),
            takeawaysMissing: Limits.places.count { takeaways[$0] == nil },
            thinActors: thinActors(among: speaking),
            gatesUnmet: Phase.allCases.map { answer(of: $0) }.filter { !$0.isAccomplished })
    }

    /// The bundles not yet mapped of which something counts.
    private func bundlesToMap(lens: Lens?) -> [Bundle] {
        guard let lens else { return [] }
        return bundles.filter { mapping(of: $0, lens: lens) == nil && !kept(in: $0).isEmpty }
    }

    /// What the check list takes from the contributions, one after the other.
    private struct Lines {
        var toReread: [ContributionID] = []
        var keepsToMap: [ContributionID] = []
        var actionsToComplete: [ContributionID] = []
        var notMapped = 0, kept = 0

        mutating func add(_ contribution: Contribution, isMapped: Bool) {
            kept += 1
            if contribution.flags.contains(.reread) { toReread.append(contribution.id) }
            if contribution.kind == .action, !contribution.isComplete { actionsToComplete.append(contribution.id) }
            if isMapped { return }
            notMapped += 1
            if contribution.flags.contains(.keep) { keepsToMap.append(contribution.id) }
        }
    }

    /// Those of which a line might give somebody away, here or in a room.
    private func thinActors(among speaking: Set<ActorID>) -> [ActorID] {
        let known = actors.map(\.id).filter(speaking.contains)
        guard !rooms.isEmpty else { return known.filter(isThin) }
        let thin = Set(kept.compactMap { line in line.actor.flatMap { isThin($0, for: line) ? $0 : nil } })
        return known.filter(thin.contains)
    }

    /// So few people of this kind are in the room that a line might give one of them away: under three, or unknown.
    package func isThin(_ id: ActorID) -> Bool { (actor(id)?.heads ?? 0) < 3 }
}

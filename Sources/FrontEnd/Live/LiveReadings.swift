import SessionEngine

/// What the live screen reads of the workshop: taken at each change of it, not at each key, so that a typed letter costs
/// the same after ten contributions and after ten thousand.
struct LiveReadings: Sendable {
    /// Who is owed the floor.
    let floor: Floor<GroupLetter>
    /// What the open phase still lacks.
    let gate: GateAnswer?
    /// How many contributions of each kind are kept, and the last ones of each, the last one first.
    private(set) var counts: [Kind: Int] = [:], latest: [Kind: [Contribution]] = [:]
    /// The last contribution that was typed at this seat.
    private(set) var lastOwn: ContributionID?

    /// As many as the highest column may ever show.
    private static let most = 100

    init(_ workshop: Workshop, writer: Writer) {
        floor = workshop.floorByGroup
        gate = workshop.currentPhaseAnswer
        let said = workshop.contributions
        for index in said.indices.reversed() {
            if lastOwn == nil, said[index].arrival == .typed, said[index].writer == writer { lastOwn = said[index].id }
            guard said[index].isKept else { continue }
            let kind = said[index].kind
            counts[kind, default: 0] += 1
            if counts[kind, default: 0] <= Self.most { latest[kind, default: []].append(said[index]) }
        }
    }
}

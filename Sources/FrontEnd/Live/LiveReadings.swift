import SessionEngine

/// What the live screen reads of the workshop: taken at each change of it, not at each key, so that a typed letter costs
/// the same after ten contributions and after ten thousand.
struct LiveReadings: Sendable {
    /// The floor in all its parts.
    let sheet: FloorSheet
    /// Who is owed the floor.
    var floor: Floor<GroupLetter> { sheet.groups }
    /// What the open phase still lacks; once it lacks nothing, or outside the phases, also what another one lacks
    /// before *resoudre*.
    let gates: [GateAnswer]
    /// How many contributions of each kind are kept, and the last ones of each, the last one first.
    private(set) var counts: [Kind: Int] = [:], latest: [Kind: [Contribution]] = [:]
    /// How many contributions are kept, and how many of them have their answer in the diagram.
    private(set) var kept = 0, mapped = 0
    /// The last contribution that was typed at this seat.
    private(set) var lastOwn: ContributionID?

    /// As many as the highest column may ever show.
    private static let most = 100

    private static func gates(of workshop: Workshop) -> [GateAnswer] {
        let current = [workshop.currentPhaseAnswer].compactMap(\.self).filter { !$0.requirements.isEmpty }
        guard workshop.begunAt != nil, current.allSatisfy(\.isAccomplished) else { return current }
        let before = Phase.allCases.lazy.filter { $0 != .resoudre }.map { workshop.answer(of: $0) }
        return current + [before.first { !$0.isAccomplished }].compactMap(\.self)
    }

    init(_ workshop: Workshop, writer: Writer) {
        sheet = workshop.floorSheet
        gates = Self.gates(of: workshop)
        let said = workshop.contributions
        for index in said.indices.reversed() {
            if lastOwn == nil, said[index].arrival == .typed, said[index].writer == writer { lastOwn = said[index].id }
            guard said[index].isKept else { continue }
            kept += 1
            if let lens = workshop.lens, said[index].mapping(in: lens) != nil { mapped += 1 }
            let kind = said[index].kind
            counts[kind, default: 0] += 1
            if counts[kind, default: 0] <= Self.most { latest[kind, default: []].append(said[index]) }
        }
    }
}

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
    let counts: [Kind: Int], latest: [Kind: [Contribution]]
    /// How many contributions are kept, and how many of them have their answer in the diagram.
    let kept: Int, mapped: Int
    /// The last contribution that was typed at this seat.
    let lastOwn: ContributionID?

    /// As many as the highest column may ever show.
    private static let most = 100

    private static func gates(of workshop: Workshop) -> [GateAnswer] {
        let answers = workshop.answers
        let current = answers.filter { $0.phase == workshop.openPhase && !$0.requirements.isEmpty }
        guard workshop.begunAt != nil, current.allSatisfy(\.isAccomplished) else { return current }
        return current + [answers.first { $0.phase != .resoudre && !$0.isAccomplished }].compactMap(\.self)
    }

    init(_ workshop: Workshop, writer: Writer) {
        sheet = workshop.floorSheet
        gates = Self.gates(of: workshop)
        let said = workshop.contributions
        let byKind = workshop.keptByKind
        counts = byKind.mapValues(\.count)
        latest = byKind.mapValues { positions in positions.suffix(Self.most).reversed().map { said[$0] } }
        kept = counts.values.reduce(0, +)
        mapped = workshop.mappedCount
        // By its place: a look at a whole contribution takes a copy of it.
        lastOwn = said.indices.last { said[$0].arrival == .typed && said[$0].writer == writer }.map { said[$0].id }
    }
}

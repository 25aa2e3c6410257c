import Levers
package import SessionEngine

/// In which order the board shows its lines.
package enum BoardOrder: CaseIterable, Sendable {
    /// As they came.
    case arrival
    /// Bundle by bundle, then what stands by itself.
    case bundles
    /// The most voted first.
    case votes
}

/// What the board remembers.
package struct BoardState: Sendable {
    /// The words that a line must hold to be shown; empty shows every line.
    package internal(set) var filter = ""
    /// The order of the lines.
    package internal(set) var order: BoardOrder = .arrival
    /// The contributions on which the next key acts together; none where it acts on the pointed one.
    package internal(set) var marked: Set<ContributionID> = []
    /// The contribution on which the next key acts; nil is the last one shown.
    var pointed: ContributionID?
    /// What is shown, and of which state of the workshop: found once, not at each look.
    var layout: BoardLayout?
    /// The words of every contribution as a filter compares them, once one was typed.
    var words = BoardWords()
    /// The words of every contribution as likeness compares them, once it was asked for.
    var likeness: LikenessIndex?
    /// The lines that somebody said do not say the same: they are not proposed together again while this is open.
    var unlike: Set<UnlikePair> = []

    init() {}

    /// Forgets all that was read in the workshop.
    mutating func forget() {
        layout = nil
        words = BoardWords()
        likeness = nil
    }
}

/// The lines of the board, in the order in which they are shown.
struct BoardLayout: Sendable {
    /// What it was made of.
    struct Key: Hashable, Sendable {
        var last: Int
        var language: Language
        var filter: String
        var order: BoardOrder
    }

    /// A row of the list.
    enum Row: Hashable, Sendable {
        /// What the lines below have in common; nil for what stands in no bundle.
        case heading(BundleID?)
        /// The contribution at this place among all of them.
        case line(Int)
    }

    let key: Key
    let terms: BoardTerms
    /// The places of the contributions shown, in order of arrival.
    let found: [Int]
    /// The same in the order of the board, and with headings between them.
    let lines: [Int], rows: [Row]
    /// The bundle in which each contribution stands.
    let bundled: [ContributionID: Bundle]
    /// The highest number of a bundle; nil where there is none.
    let highestBundle: Int?
    /// What stands at an end of a tension.
    let tense: Set<Point>
    /// The marks that the lines shown bear: their flags, and whether one stands in a tension.
    let flags: Set<Flag>, hasTension: Bool

    init(
        _ key: Key, terms: BoardTerms, found: [Int], in workshop: Workshop, bundled: [ContributionID: Bundle]
    ) {
        let tense = Set(workshop.tensions.flatMap { [$0.one, $0.other] })
        self.tense = tense
        flags = found.reduce(into: []) { $0.formUnion(workshop.contributions[$1].flags) }
        hasTension =
            !tense.isEmpty
            && found.contains { place in
                let id = workshop.contributions[place].id
                return tense.contains(.contribution(id)) || bundled[id].map { tense.contains(.bundle($0.id)) } == true
            }
        self.key = key
        self.terms = terms
        self.found = found
        self.bundled = bundled
        highestBundle = bundled.isEmpty ? nil : workshop.bundles.last?.number
        switch key.order {
        case .arrival:
            lines = found
            rows = found.map(Row.line)
        case .votes:
            let totals = found.map { (place: $0, votes: workshop.contributions[$0].voteTotal ?? -1) }
            lines = totals.sorted { ($1.votes, $0.place) < ($0.votes, $1.place) }.map(\.place)
            rows = lines.map(Row.line)
        case .bundles:
            let groups = Dictionary(grouping: found) { bundled[workshop.contributions[$0].id]?.id }
            let order: [BundleID?] = workshop.bundles.map(\.id) + [nil]
            let filled = order.filter { groups[$0] != nil }
            lines = filled.flatMap { groups[$0] ?? [] }
            rows = filled.flatMap { [Row.heading($0)] + (groups[$0] ?? []).map(Row.line) }
        }
    }

    /// In which row a line stands.
    func row(of line: Int) -> Int {
        guard rows.count != lines.count, lines.indices.contains(line) else { return line }
        return rows.firstIndex(of: .line(lines[line])) ?? line
    }
}

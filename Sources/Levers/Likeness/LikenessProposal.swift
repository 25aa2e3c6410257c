package import SessionEngine

/// Contributions that seem to say the same, for a person to bundle or to dismiss.
package struct LikenessProposal: Hashable, Sendable {
    /// The bundle that the lines may join; nil where they may make one.
    package let bundle: BundleID?
    /// Those that may be bundled, in order of arrival: two at least, or one that may join.
    package let lines: [ContributionID]
    /// Those of the bundle that they are like; none where there is no bundle.
    package let beside: [ContributionID]
    /// How sure the surest pair of it is, from 0 to 1.
    package let degree: Double
    /// What they share, as numbers of the index.
    let shared: Set<Int>

    /// Every line of it, in order of arrival, those of the bundle after those that may join.
    package var all: [ContributionID] { lines + beside }
}

/// Two contributions of which somebody said that they do not say the same.
package struct UnlikePair: Hashable, Sendable {
    private let ids: Set<ContributionID>

    /// The two, in any order.
    package init(_ one: ContributionID, _ other: ContributionID) { ids = [one, other] }
}

extension LikenessIndex {
    /// What may be bundled, the surest first: pairs, chains of pairs, lines that may join a bundle.
    ///
    /// `bundles` are those that stand; two lines of one bundle are not proposed again, nor two of different ones; nor are
    /// pairs that were dismissed. At most `limit`. Where there are rooms, pairs of different ones come first.
    package func proposals(
        bundles: [Bundle], dismissed: Set<UnlikePair> = [], rooms: RoomSides = RoomSides(), limit: Int = 40
    ) -> [LikenessProposal] {
        let pairs = rooms.isEmpty ? pairs(limit: limit * 8) : rooms.sorted(pairs(limit: .max), limit: limit * 8)
        return propose(pairs, bundles, dismissed, limit)
    }

    /// The same for one contribution: every proposal leads from it.
    package func proposals(
        for id: ContributionID, bundles: [Bundle], dismissed: Set<UnlikePair> = [], rooms: RoomSides = RoomSides(),
        limit: Int = 12
    ) -> [LikenessProposal] {
        let pairs = rooms.isEmpty ? like(id, limit: limit * 4) : rooms.sorted(like(id, limit: .max), limit: limit * 4)
        return propose(pairs, bundles, dismissed, limit, isChained: false)
    }

    private func propose(
        _ pairs: [Likeness], _ bundles: [Bundle], _ dismissed: Set<UnlikePair>, _ limit: Int, isChained: Bool = true
    ) -> [LikenessProposal] {
        let bundleOf = Dictionary(bundles.flatMap { bundle in bundle.members.map { ($0, bundle.id) } }) { one, _ in one
        }
        var drafts: [Draft] = []
        for pair in pairs where !dismissed.contains(UnlikePair(pair.one, pair.other)) {
            switch (bundleOf[pair.one], bundleOf[pair.other]) {
            case (nil, nil):
                if isChained, let index = drafts.firstIndex(where: { $0.takes(pair, among: pairs, dismissed) }) {
                    drafts[index].add(pair)
                } else if !isChained || !drafts.contains(where: { $0.bundle == nil && $0.holds(pair) }) {
                    drafts.append(Draft(bundle: nil, pair))
                }
            case (let bundle?, nil): join(bundle, pair, line: pair.other, &drafts)
            case (nil, let bundle?): join(bundle, pair, line: pair.one, &drafts)
            case (_?, _?): continue
            }
        }
        return drafts.prefix(limit).map { draft in
            LikenessProposal(
                bundle: draft.bundle, lines: inOrder(draft.lines), beside: inOrder(draft.beside), degree: draft.degree,
                shared: draft.shared)
        }
    }

    private func join(_ bundle: BundleID, _ pair: Likeness, line: ContributionID, _ drafts: inout [Draft]) {
        let member = pair.one == line ? pair.other : pair.one
        if let index = drafts.firstIndex(where: { $0.bundle == bundle && $0.lines.contains(line) }) {
            drafts[index].beside.insert(member)
            drafts[index].shared.formUnion(pair.shared)
        } else if !drafts.contains(where: { $0.bundle != nil && $0.lines.contains(line) }) {
            drafts.append(Draft(bundle: bundle, lines: [line], beside: [member], pair))
        }
    }

    private func inOrder(_ ids: Set<ContributionID>) -> [ContributionID] {
        ids.sorted { (place(of: $0) ?? 0) < (place(of: $1) ?? 0) }
    }

    /// The words of a line of a proposal that it shares with the others, where they stand.
    package func marks(of id: ContributionID, in proposal: LikenessProposal) -> [Range<String.Index>] {
        place(of: id).map { ranges(of: proposal.shared, in: entries[$0].text) } ?? []
    }

    /// The shared words as the first line of a proposal says them, each once.
    package func words(of proposal: LikenessProposal) -> [String] {
        guard let place = proposal.lines.first.flatMap({ place(of: $0) }) else { return [] }
        let text = entries[place].text
        var words: [String] = []
        for range in ranges(of: proposal.shared, in: text) {
            let word = text[range].lowercased()
            if !words.contains(word) { words.append(word) }
        }
        return words
    }
}

/// A proposal while pairs are gathered into it.
private struct Draft {
    let bundle: BundleID?
    var lines: Set<ContributionID>
    var beside: Set<ContributionID> = []
    let degree: Double
    var shared: Set<Int>

    init(bundle: BundleID?, lines: Set<ContributionID>, beside: Set<ContributionID>, _ pair: Likeness) {
        self.bundle = bundle
        self.lines = lines
        self.beside = beside
        degree = pair.degree
        shared = pair.shared
    }

    init(bundle: BundleID?, _ pair: Likeness) {
        self.init(bundle: bundle, lines: [pair.one, pair.other], beside: [], pair)
    }

    func holds(_ pair: Likeness) -> Bool { lines.contains(pair.one) || lines.contains(pair.other) }

    /// The most lines that a chain holds.
    private static let longest = 6

    /// A chain takes a line that is like at least half of those that it holds: else it would wander off.
    func takes(_ pair: Likeness, among pairs: [Likeness], _ dismissed: Set<UnlikePair>) -> Bool {
        guard bundle == nil, holds(pair), lines.count < Self.longest else { return false }
        let new = lines.contains(pair.one) ? pair.other : pair.one
        guard !lines.contains(new) else { return true }
        let known = pairs.count { other in
            let ends = (other.one, other.other)
            return (ends.0 == new && lines.contains(ends.1)) || (ends.1 == new && lines.contains(ends.0))
        }
        let isDismissed = lines.contains { dismissed.contains(UnlikePair($0, new)) }
        return !isDismissed && known * 2 >= lines.count
    }

    mutating func add(_ pair: Likeness) {
        lines.formUnion([pair.one, pair.other])
        shared.formUnion(pair.shared)
    }
}

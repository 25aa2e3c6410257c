/// Where every contribution that ever came is now: *received = withdrawn + set aside + kept*, and *kept = with
/// lever + none + not yet mapped*.
package struct HonestCount: Hashable, Sendable {
    /// How many ever came.
    package let received: Int
    /// How many were taken back.
    package let withdrawn: Int
    /// The numbers of those set aside, by reason, in order of the first of each reason.
    package let aside: [AsideReason]
    /// The numbers of those kept, by their answer in the lens, in order of arrival.
    package let withLever: [Int], none: [Int], notMapped: [Int]
    /// How the mappings of the kept ones were confirmed.
    package let confirmations: [Confirmation: Int]
    /// How many of those that stand came from a file.
    package let imported: Int

    /// How many are set aside.
    package var setAside: Int { aside.reduce(0) { $0 + $1.numbers.count } }
    /// How many count in the synthesis.
    package var kept: Int { withLever.count + none.count + notMapped.count }
    /// How many of the kept ones have an answer: levers, or *none*.
    package var mapped: Int { withLever.count + none.count }
}

/// The contributions set aside for one reason.
package struct AsideReason: Hashable, Sendable {
    /// Why, as it was typed.
    package let reason: String
    /// Their numbers, in order of arrival.
    package let numbers: [Int]
}

extension Mapping {
    /// It answers in a lens: a lever that the lens knows, or *none*.
    fileprivate func isAnswer(in lens: Lens) -> Bool {
        levers.isEmpty || levers.contains { lever in lens.levers.contains { $0.id == lever } }
    }
}

extension Workshop {
    /// How many of those kept have an answer in the lens that it maps onto.
    package var mappedCount: Int {
        guard let lens else { return 0 }
        // By its place and its answer: a look at a whole contribution takes a copy of it.
        return contributions.indices.count { place in
            contributions[place].isKept && contributions[place].mappings[lens.id]?.isAnswer(in: lens) ?? false
        }
    }

    /// Where every contribution is now, with the answers of one lens; without one, of the lens it maps onto.
    package func count(lens: LensID? = nil) -> HonestCount {
        var aside: [AsideReason] = []
        var answers: (withLever: [Int], none: [Int], notMapped: [Int]) = ([], [], [])
        var confirmations: [Confirmation: Int] = [:]
        for contribution in contributions {
            if let reason = contribution.asideReason {
                aside.add(contribution.number, for: reason)
                continue
            }
            switch mapping(of: contribution, lens: lens) {
            case nil: answers.notMapped.append(contribution.number)
            case let mapping?:
                confirmations[mapping.confirmation, default: 0] += 1
                if mapping.levers.isEmpty {
                    answers.none.append(contribution.number)
                } else {
                    answers.withLever.append(contribution.number)
                }
            }
        }
        return HonestCount(
            received: received, withdrawn: withdrawn, aside: aside, withLever: answers.withLever, none: answers.none,
            notMapped: answers.notMapped, confirmations: confirmations,
            imported: contributions.count(where: \.isImported))
    }

    /// The answer of a contribution in a lens (without one, the lens it maps onto); nil while it is not yet mapped.
    package func mapping(of contribution: Contribution, lens id: LensID? = nil) -> Mapping? {
        guard let id = id ?? lens?.id else { return nil }
        guard let lens = lenses.first(where: { $0.id == id }) else { return contribution.mappings[id] }
        return contribution.mapping(in: lens)
    }
}

extension Contribution {
    /// Its answer in a lens; nil while it is not yet mapped.
    ///
    /// Levers that the lens does not know, or named twice, are left out; where that leaves none of those named,
    /// nothing is answered.
    package func mapping(in lens: Lens) -> Mapping? {
        guard var mapping = mappings[lens.id], !mapping.levers.isEmpty else { return mappings[lens.id] }
        mapping.levers = mapping.levers.reduce(into: []) { known, lever in
            if lens.lever(lever) != nil, !known.contains(lever) { known.append(lever) }
        }
        return mapping.levers.isEmpty ? nil : mapping
    }

    /// It came from a file, here or in its room.
    package var isImported: Bool {
        switch arrival {
        case .imported: true
        case .merged(let source): source.isImported
        case .typed, .split: false
        }
    }
}

extension [AsideReason] {
    fileprivate mutating func add(_ number: Int, for reason: String) {
        if let index = firstIndex(where: { $0.reason == reason }) {
            self[index] = AsideReason(reason: reason, numbers: self[index].numbers + [number])
        } else {
            append(AsideReason(reason: reason, numbers: [number]))
        }
    }
}

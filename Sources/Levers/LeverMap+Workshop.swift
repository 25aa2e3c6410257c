package import SessionEngine

extension LeverMap {
    /// Maps what a workshop keeps onto a lens.
    package init(_ workshop: Workshop, lens: Lens) {
        var places = lens.levers.map { LeverPlace(lever: $0) }
        let indices = Dictionary(lens.levers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let tables = Dictionary(
            uniqueKeysWithValues: workshop.groups.map { ($0.letter, workshop.table(of: $0.letter)) })
        var actors: [Set<ActorID>] = places.map { _ in [] }
        var none: [LeverLine] = []
        var notMapped: [LeverLine] = []
        var withLever = 0
        for contribution in workshop.contributions where contribution.isKept {
            let group = contribution.group.map { tables[$0] ?? $0 }
            guard let answer = contribution.mapping(in: lens) else {
                notMapped.append(LeverLine(contribution, group: group))
                continue
            }
            guard !answer.levers.isEmpty else {
                none.append(LeverLine(contribution, group: group))
                continue
            }
            withLever += 1
            for (rank, lever) in answer.levers.enumerated() {
                guard let index = indices[lever] else { continue }
                places[index].add(LeverLine(contribution, group: group, isSecond: rank > 0), of: contribution.kind)
                if let actor = contribution.actor { actors[index].insert(actor) }
            }
        }
        for index in places.indices {
            places[index].groups = Set(places[index].lines.compactMap(\.group)).sorted()
            places[index].actors = workshop.actors.map(\.id).filter { actors[index].contains($0) }
        }
        self.init(lens: lens, places: places, none: none, notMapped: notMapped, withLever: withLever)
    }

    /// Maps what a workshop keeps onto the lens that it maps onto; nil before its first event.
    package init?(_ workshop: Workshop) {
        guard let lens = workshop.lens else { return nil }
        self.init(workshop, lens: lens)
    }
}

extension LeverLine {
    init(_ contribution: Contribution, group: GroupLetter?, isSecond: Bool = false) {
        self.init(
            id: contribution.id, number: contribution.number, group: group,
            isKeep: contribution.flags.contains(.keep), isSecond: isSecond)
    }
}

extension LeverPlace {
    fileprivate mutating func add(_ line: LeverLine, of kind: Kind) {
        switch kind {
        case .condition: conditions.append(line)
        case .ecueil: pitfalls.append(line)
        case .parole, .pointDeVue, .enseignement, .idee, .action, .question: others.append(line)
        }
    }
}

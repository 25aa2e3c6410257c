extension Workshop {
    /// The tensions that were not taken away, in the order in which they were made.
    package var tensions: [Tension] { madeTensions.filter { !$0.isDissolved } }

    /// The tension of that name, taken away or not, unless its making was taken back.
    package func tension(_ id: TensionID) -> Tension? { madeTensions.first { $0.id == id } }

    /// The tensions in which a contribution stands by itself, not through its bundle.
    package func tensions(of id: ContributionID) -> [Tension] { tensions(at: [.contribution(id)]) }

    /// The tensions that have one of these at an end.
    package func tensions(at points: [Point]) -> [Tension] {
        tensions.filter { points.contains($0.one) || points.contains($0.other) }
    }

    /// What stands at one end of a tension and counts in the synthesis, in order of arrival.
    package func kept(at point: Point) -> [Contribution] {
        switch point {
        case .contribution(let id): [contribution(id)].compactMap { $0 }.filter(\.isKept)
        case .bundle(let id): bundle(id).map { $0.isDissolved ? [] : kept(in: $0) } ?? []
        }
    }

    // MARK: decide

    func makeTension(_ id: TensionID, _ one: Point, _ other: Point, _ title: String?) throws(Refusal) -> [Fact] {
        try check(one)
        try check(other)
        guard one != other else { throw .tensionWithItself }
        let ends = Set([one, other])
        if let known = tensions.first(where: { Set([$0.one, $0.other]) == ends }) { throw .tensionKnown(known.number) }
        let title = title.flatMap { $0.isBlank ? nil : $0 }
        if let title { try Self.check(length: title) }
        return [.tensionMade(id, one, other, title: title)]
    }

    private func check(_ point: Point) throws(Refusal) {
        switch point {
        case .contribution(let id): _ = try known(id)
        case .bundle(let id):
            guard let bundle = bundle(id), !bundle.isDissolved else { throw .unknown(.bundle, id.text, nearest: []) }
        }
    }

    func changeTension(_ id: TensionID, _ edits: [TensionEdit]) throws(Refusal) -> [Fact] {
        guard let tension = tension(id) else { throw .unknown(.tension, id.text, nearest: []) }
        var changes: [TensionEdit] = []
        for edit in edits {
            switch edit {
            case .title(let title):
                let title = title.flatMap { $0.isBlank ? nil : $0 }
                if let title { try Self.check(length: title) }
                if title != tension.title { changes.append(.title(title)) }
            case .dissolved(let isDissolved): if tension.isDissolved != isDissolved { changes.append(edit) }
            }
        }
        return changes.isEmpty ? [] : [.tensionChanged(id, changes)]
    }

    // MARK: apply

    /// A tension of which one end is not here has no effect.
    mutating func makeTension(_ id: TensionID, _ one: Point, _ other: Point, title: String?) {
        guard tension(id) == nil, isHere(one), isHere(other) else { return }
        madeTensions.append(Tension(id: id, number: tensionsMade, one: one, other: other, title: title))
    }

    private func isHere(_ point: Point) -> Bool {
        switch point {
        case .contribution(let id): positions[id] != nil
        case .bundle(let id): bundle(id) != nil
        }
    }

    mutating func change(tension id: TensionID, _ edits: [TensionEdit]) {
        guard let index = madeTensions.firstIndex(where: { $0.id == id }) else { return }
        for edit in edits {
            switch edit {
            case .title(let title): madeTensions[index].title = title
            case .dissolved(let isDissolved): madeTensions[index].isDissolved = isDissolved
            }
        }
    }
}

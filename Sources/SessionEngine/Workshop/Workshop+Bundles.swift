extension Workshop {
    /// The bundles that were not taken apart, in the order in which they were made.
    package var bundles: [Bundle] { madeBundles.filter { !$0.isDissolved } }

    /// The bundle in which each contribution stands.
    package var bundleOfMember: [ContributionID: Bundle] {
        Dictionary(bundles.flatMap { bundle in bundle.members.map { ($0, bundle) } }) { first, _ in first }
    }

    /// The bundle in which a contribution stands; nil where it stands by itself.
    package func bundle(of member: ContributionID) -> Bundle? { bundles.first { $0.members.contains(member) } }

    /// The bundle of that name, taken apart or not, unless its making was taken back.
    package func bundle(_ id: BundleID) -> Bundle? { madeBundles.first { $0.id == id } }

    /// What a bundle holds that counts in the synthesis, in order of arrival.
    package func kept(in bundle: Bundle) -> [Contribution] {
        bundle.members.compactMap { contribution($0) }.filter(\.isKept).sorted { $0.number < $1.number }
    }

    /// The answer of a bundle in a lens, without levers that the lens does not know; nil while it is not yet mapped.
    package func mapping(of bundle: Bundle, lens: Lens) -> Mapping? {
        guard let mapping = bundle.mappings[lens.id], !mapping.levers.isEmpty else { return bundle.mappings[lens.id] }
        let levers = mapping.levers.filter { lens.lever($0) != nil }
        return levers.isEmpty ? nil : Mapping(levers: levers, confirmation: mapping.confirmation)
    }

    /// The room's own levers: the bundles that were put on a lever and hold something that counts, in the order in which
    /// they were made.
    package func ownLevers(in lens: Lens) -> [LeverID: [Bundle]] {
        var own: [LeverID: [Bundle]] = [:]
        for bundle in bundles where !kept(in: bundle).isEmpty {
            for lever in mapping(of: bundle, lens: lens)?.levers ?? [] { own[lever, default: []].append(bundle) }
        }
        return own
    }

    // MARK: decide

    func makeBundle(
        _ id: BundleID, _ title: String, _ members: [ContributionID], _ levers: [LeverID]?, _ lensID: LensID?
    ) throws(Refusal) -> [Fact] {
        try check(title: title)
        guard !members.isEmpty else { throw .bundleWithoutMember }
        for member in members { _ = try known(member) }
        let made = Fact.bundleMade(id, title: title, members.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
        guard let levers, let lens = try lensID.map({ id throws(Refusal) in try known(id) }) ?? lens else {
            return [made]
        }
        try check(levers, in: lens)
        return [made, .bundleChanged(id, [.mapping(lens.id, Mapping(levers: levers, confirmation: .typed))])]
    }

    func changeBundle(_ id: BundleID, _ edits: [BundleEdit]) throws(Refusal) -> [Fact] {
        guard let bundle = bundle(id) else { throw .unknown(.bundle, id.text, nearest: []) }
        var changes: [BundleEdit] = []
        for edit in edits {
            switch edit {
            case .title(let title):
                try check(title: title)
                if title != bundle.title { changes.append(edit) }
            case .add(let ids):
                for member in ids { _ = try known(member) }
                let new = ids.filter { !bundle.members.contains($0) }
                if !new.isEmpty { changes.append(.add(new)) }
            case .remove(let ids):
                let gone = ids.filter(bundle.members.contains)
                guard gone.isEmpty || !Set(bundle.members).isSubset(of: gone) else { throw .bundleWithoutMember }
                if !gone.isEmpty { changes.append(.remove(gone)) }
            case .mapping(let lensID, let mapping):
                let lens = try known(lensID)
                try check(mapping?.levers ?? [], in: lens)
                if bundle.mappings[lensID] != mapping { changes.append(edit) }
            case .dissolved(let isDissolved): if bundle.isDissolved != isDissolved { changes.append(edit) }
            }
        }
        return changes.isEmpty ? [] : [.bundleChanged(id, changes)]
    }

    private func check(title: String) throws(Refusal) {
        guard !title.isBlank else { throw .emptyText }
        try Self.check(length: title)
    }

    // MARK: apply

    mutating func makeBundle(_ id: BundleID, title: String, members: [ContributionID]) {
        guard bundle(id) == nil else { return }
        madeBundles.append(Bundle(id: id, number: bundlesMade, title: title))
        put(members, into: id)
    }

    mutating func change(bundle id: BundleID, _ edits: [BundleEdit]) {
        for edit in edits {
            guard let index = madeBundles.firstIndex(where: { $0.id == id }) else { return }
            switch edit {
            case .title(let title): madeBundles[index].title = title
            case .add(let ids): put(ids, into: id)
            case .remove(let ids): madeBundles[index].members.removeAll(where: ids.contains)
            case .mapping(let id, let mapping): if lens(id) != nil { madeBundles[index].mappings[id] = mapping }
            case .dissolved(let isDissolved): madeBundles[index].isDissolved = isDissolved
            }
        }
    }

    /// Those that are not here stay out; the others leave the bundle in which they were.
    private mutating func put(_ ids: [ContributionID], into id: BundleID) {
        var known: Set<ContributionID> = []
        let members = ids.filter { positions[$0] != nil && known.insert($0).inserted }
        for index in madeBundles.indices {
            madeBundles[index].members.removeAll(where: known.contains)
            if madeBundles[index].id == id { madeBundles[index].members += members }
        }
    }
}

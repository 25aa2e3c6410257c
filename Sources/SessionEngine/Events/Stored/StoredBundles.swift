struct StoredBundleMade: StoredPayload {
    static let type = "bundle-made"
    let bundle: BundleID
    let title: WordID
    let members: [ContributionID]

    init(_ id: BundleID, _ title: String, _ members: [ContributionID], _ words: inout WordWriter) {
        bundle = id
        self.title = words.cite(title, as: "title")
        self.members = members
    }

    func fact(_ words: inout WordReader) -> Fact { .bundleMade(bundle, title: words.read(title), members) }

    private enum CodingKeys: String, CodingKey {
        case bundle, title, members
    }
}

struct StoredBundleChanged: StoredPayload {
    static let type = "bundle-changed"
    let bundle: BundleID
    var title: WordID?
    var add: [ContributionID]?
    var remove: [ContributionID]?
    var lens: LensID?
    var mapping: StoredMapping?
    var dissolved: Bool?

    init(_ id: BundleID, _ edits: [BundleEdit], _ words: inout WordWriter) {
        bundle = id
        for edit in edits {
            switch edit {
            case .title(let text): title = words.cite(text, as: "title")
            case .add(let ids): add = ids
            case .remove(let ids): remove = ids
            case .mapping(let id, let now):
                lens = id
                mapping = now.map { StoredMapping(levers: $0.levers, confirmed: $0.confirmation) }
            case .dissolved(let isDissolved): dissolved = isDissolved
            }
        }
    }

    func fact(_ words: inout WordReader) -> Fact {
        var edits: [BundleEdit] = []
        if let title { edits.append(.title(words.read(title))) }
        if let add { edits.append(.add(add)) }
        if let remove { edits.append(.remove(remove)) }
        if let lens {
            edits.append(.mapping(lens, mapping.map { Mapping(levers: $0.levers, confirmation: $0.confirmed) }))
        }
        if let dissolved { edits.append(.dissolved(dissolved)) }
        return .bundleChanged(bundle, edits)
    }

    private enum CodingKeys: String, CodingKey {
        case bundle, title, add, remove, lens, mapping, dissolved
    }
}

struct StoredTensionMade: StoredPayload {
    static let type = "tension-made"
    let tension: TensionID
    let one: StoredPoint
    let other: StoredPoint
    let title: WordID?

    init(_ id: TensionID, _ one: Point, _ other: Point, _ title: String?, _ words: inout WordWriter) {
        tension = id
        self.one = StoredPoint(one)
        self.other = StoredPoint(other)
        self.title = title.map { words.cite($0, as: "title") }
    }

    func fact(_ words: inout WordReader) throws(StoredTrouble) -> Fact {
        .tensionMade(tension, try one.point(), try other.point(), title: title.map { words.read($0) })
    }

    private enum CodingKeys: String, CodingKey {
        case tension, one, other, title
    }
}

struct StoredTensionChanged: StoredPayload {
    static let type = "tension-changed"
    let tension: TensionID
    var title: Change<WordID> = .unchanged
    var dissolved: Bool?

    init(_ id: TensionID, _ edits: [TensionEdit], _ words: inout WordWriter) {
        tension = id
        for edit in edits {
            switch edit {
            case .title(let text): title = Change(text.map { words.cite($0, as: "title") })
            case .dissolved(let isDissolved): dissolved = isDissolved
            }
        }
    }

    func fact(_ words: inout WordReader) -> Fact {
        var edits: [TensionEdit] = []
        if let now = title.edit { edits.append(.title(now.map { words.read($0) })) }
        if let dissolved { edits.append(.dissolved(dissolved)) }
        return .tensionChanged(tension, edits)
    }

    private enum CodingKeys: String, CodingKey {
        case tension, title, dissolved
    }
}

/// An end of a tension: `contribution` or `bundle`.
struct StoredPoint: Codable, Hashable, Sendable {
    var contribution: ContributionID?
    var bundle: BundleID?

    init(_ point: Point) {
        switch point {
        case .contribution(let id): contribution = id
        case .bundle(let id): bundle = id
        }
    }

    func point() throws(StoredTrouble) -> Point {
        switch (contribution, bundle) {
        case (let id?, nil): .contribution(id)
        case (nil, let id?): .bundle(id)
        default: throw .unknownValue(type: StoredTensionMade.type, key: "one", value: "")
        }
    }

    private enum CodingKeys: String, CodingKey {
        case contribution, bundle
    }
}

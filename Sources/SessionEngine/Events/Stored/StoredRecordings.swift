struct StoredRecordingMade: StoredPayload {
    static let type = "recording-made"
    let recording: RecordingID
    let name: WordID
    let length: Int64?

    init(_ id: RecordingID, _ name: String, _ length: Int64?, _ words: inout WordWriter) {
        recording = id
        self.name = words.cite(name, as: "name")
        self.length = length
    }

    func fact(_ words: inout WordReader) -> Fact { .recordingMade(recording, name: words.read(name), length: length) }

    private enum CodingKeys: String, CodingKey {
        case recording, name, length
    }
}

struct StoredRecordingChanged: StoredPayload {
    static let type = "recording-changed"
    let recording: RecordingID
    var name: WordID?
    var length: Change<Int64> = .unchanged
    var removed: Bool?

    init(_ id: RecordingID, _ edits: [RecordingEdit], _ words: inout WordWriter) {
        recording = id
        for edit in edits {
            switch edit {
            case .name(let text): name = words.cite(text, as: "name")
            case .length(let milliseconds): length = Change(milliseconds)
            case .removed(let isRemoved): removed = isRemoved
            }
        }
    }

    func fact(_ words: inout WordReader) -> Fact {
        var edits: [RecordingEdit] = []
        if let name { edits.append(.name(words.read(name))) }
        if let now = length.edit { edits.append(.length(now)) }
        if let removed { edits.append(.removed(removed)) }
        return .recordingChanged(recording, edits)
    }

    private enum CodingKeys: String, CodingKey {
        case recording, name, length, removed
    }
}

/// An anchor stands at a `contribution` or at a `timecode`; without a `place` it is taken away.
struct StoredAnchorSet: StoredPayload {
    static let type = "anchor-set"
    let recording: RecordingID
    var contribution: ContributionID?
    var timecode: Int64?
    let place: Int64?

    init(_ id: RecordingID, _ moment: AnchorMoment, _ place: Int64?) {
        recording = id
        self.place = place
        switch moment {
        case .contribution(let id): contribution = id
        case .timecode(let milliseconds): timecode = milliseconds
        }
    }

    func fact(_ words: inout WordReader) throws(StoredTrouble) -> Fact {
        switch (contribution, timecode) {
        case (let id?, nil): .anchorSet(recording, .contribution(id), place: place)
        case (nil, let milliseconds?): .anchorSet(recording, .timecode(milliseconds), place: place)
        default: throw .unknownValue(type: Self.type, key: "timecode", value: "")
        }
    }

    private enum CodingKeys: String, CodingKey {
        case recording, contribution, timecode, place
    }
}

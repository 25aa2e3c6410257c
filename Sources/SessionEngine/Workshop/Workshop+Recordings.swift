extension Workshop {
    /// The recordings that were not taken out, in the order in which they were named.
    package var recordings: [Recording] { namedRecordings.filter { !$0.isRemoved } }

    /// The recording of that name, taken out or not, unless its naming was taken back.
    package func recording(_ id: RecordingID) -> Recording? { namedRecordings.first { $0.id == id } }

    /// A recording's anchors that stand, in the order of the workshop.
    ///
    /// One at a contribution that was taken back, or that has no timecode, is left out.
    package func anchors(of recording: Recording) -> [TimedAnchor] {
        let anchors = recording.anchors.compactMap { moment, place in
            timecode(at: moment).map { TimedAnchor(anchor: Anchor(at: moment, place: place), timecode: $0) }
        }
        return anchors.sorted { ($0.timecode, $0.place) < ($1.timecode, $1.place) }
    }

    /// Where an anchor stands, as a timecode; nil where there is none.
    private func timecode(at moment: AnchorMoment) -> Int64? {
        let timecode: Int64? =
            switch moment {
            case .contribution(let id): contribution(id).flatMap { ownTimecode(of: $0) }
            case .timecode(let timecode): timecode
            }
        return timecode.flatMap { Limits.timecode.contains($0) ? $0 : nil }
    }

    /// A contribution's timecode where that is one of this workshop: that of a line from a room, and of its parts, is of
    /// the room.
    package func ownTimecode(of contribution: Contribution) -> Int64? {
        let line = sequence(first: contribution) { $0.splitFrom.flatMap { self.contribution($0) } }
        return line.contains { $0.source != nil } ? nil : contribution.timecode
    }

    // MARK: decide

    func addRecording(
        _ id: RecordingID, _ name: String, _ length: Int64?, _ first: Anchor?
    ) throws(Refusal) -> [Fact] {
        try check(recordingName: name, of: id)
        if let length { try Self.check(timecode: length) }
        var facts: [Fact] = [.recordingMade(id, name: name, length: length)]
        if let first {
            try check(first, in: Recording(id: id, number: recordingsNamed + 1, name: name, length: length))
            facts.append(.anchorSet(id, first.moment, place: first.place))
        }
        return facts
    }

    private func check(recordingName name: String, of id: RecordingID) throws(Refusal) {
        guard !name.isBlank else { throw .emptyText }
        try Self.check(length: name)
        let folded = Folding.fold(name)
        if recordings.contains(where: { $0.id != id && Folding.fold($0.name) == folded }) {
            throw .recordingNameTaken(name)
        }
    }

    private static func check(timecode: Int64) throws(Refusal) {
        guard Limits.timecode.contains(timecode) else { throw .notATimecode("\(timecode / 1000)") }
    }

    func changeRecording(_ id: RecordingID, _ edits: [RecordingEdit]) throws(Refusal) -> [Fact] {
        guard let recording = recording(id) else { throw .unknown(.recording, id.text, nearest: []) }
        var changes: [RecordingEdit] = []
        for edit in edits {
            switch edit {
            case .name(let name):
                try check(recordingName: name, of: id)
                if name != recording.name { changes.append(edit) }
            case .length(let length):
                if let length { try check(length, holds: recording) }
                if length != recording.length { changes.append(edit) }
            case .removed(let isRemoved):
                if !isRemoved { try check(recordingName: recording.name, of: id) }
                if isRemoved != recording.isRemoved { changes.append(edit) }
            }
        }
        return changes.isEmpty ? [] : [.recordingChanged(id, changes)]
    }

    private func check(_ length: Int64, holds recording: Recording) throws(Refusal) {
        try Self.check(timecode: length)
        if let last = anchors(of: recording).map(\.place).max(), last > length {
            throw .beyondRecording(recording.name, length: length, place: last)
        }
    }

    func setAnchor(_ id: RecordingID, _ moment: AnchorMoment, _ place: Int64?) throws(Refusal) -> [Fact] {
        guard let recording = recording(id), !recording.isRemoved else {
            throw .unknown(.recording, id.text, nearest: recordings.map(\.name))
        }
        if let place { try check(Anchor(at: moment, place: place), in: recording) }
        return recording.anchors[moment] == place ? [] : [.anchorSet(id, moment, place: place)]
    }

    /// An anchor agrees with the others of its recording: where the workshop goes on, so does the recording.
    private func check(_ anchor: Anchor, in recording: Recording) throws(Refusal) {
        switch anchor.moment {
        case .contribution(let id):
            let contribution = try known(id)
            guard timecode(at: anchor.moment) != nil else { throw .withoutTimecode(contribution.number) }
        case .timecode(let timecode): try Self.check(timecode: timecode)
        }
        try Self.check(timecode: anchor.place)
        if let length = recording.length, anchor.place > length {
            throw .beyondRecording(recording.name, length: length, place: anchor.place)
        }
        guard let timecode = timecode(at: anchor.moment) else { return }
        let new = TimedAnchor(anchor: anchor, timecode: timecode)
        let others = anchors(of: recording).filter { $0.anchor.moment != anchor.moment }
        if let other = others.first(where: { $0.contradicts(new) }) { throw .anchorsCross(new, known: other) }
    }

    // MARK: apply

    mutating func addRecording(_ id: RecordingID, name: String, length: Int64?) {
        guard recording(id) == nil else { return }
        namedRecordings.append(
            Recording(
                id: id, number: recordingsNamed, name: name,
                length: length.flatMap { Limits.timecode.contains($0) ? $0 : nil }))
    }

    mutating func change(recording id: RecordingID, _ edits: [RecordingEdit]) {
        guard let index = namedRecordings.firstIndex(where: { $0.id == id }) else { return }
        for edit in edits {
            switch edit {
            case .name(let name): namedRecordings[index].name = name
            case .length(let length):
                namedRecordings[index].length = length.flatMap { Limits.timecode.contains($0) ? $0 : nil }
            case .removed(let isRemoved): namedRecordings[index].isRemoved = isRemoved
            }
        }
    }

    /// An anchor at a contribution that is not here, or beyond every recording, has no effect.
    mutating func setAnchor(of id: RecordingID, _ moment: AnchorMoment, place: Int64?) {
        guard let index = namedRecordings.firstIndex(where: { $0.id == id }) else { return }
        if case .contribution(let id) = moment, positions[id] == nil { return }
        if let place, !Limits.timecode.contains(place) { return }
        namedRecordings[index].anchors[moment] = place
    }
}

extension TimedAnchor {
    /// Between the two the recording would go backwards, or be in two places at once.
    fileprivate func contradicts(_ other: TimedAnchor) -> Bool {
        if timecode == other.timecode { return place != other.place }
        return (timecode < other.timecode) != (place <= other.place) && place != other.place
    }
}

struct StoredRoomChanged: StoredPayload {
    static let type = "room-changed"
    let room: WorkshopID
    var name: WordID?
    var title: WordID?
    var place: Change<WordID> = .unchanged
    var date: Change<WordID> = .unchanged
    var groups: [String: GroupLetter]?
    var actors: [String: StoredRoomActor]?

    init(_ id: WorkshopID, _ edits: [RoomEdit], _ words: inout WordWriter) {
        room = id
        for edit in edits {
            switch edit {
            case .name(let text): name = words.cite(text, as: "name")
            case .title(let text): title = words.cite(text, as: "title")
            case .place(let text): place = Change(text.map { words.cite($0, as: "place") })
            case .date(let text): date = Change(text.map { words.cite($0, as: "date") })
            case .groups(let letters):
                groups = Dictionary(letters.map { ($0.key.text, $0.value) }) { first, _ in first }
            case .actors(let known):
                actors = Dictionary(known.map { ($0.key.text, StoredRoomActor($0.value)) }) { first, _ in first }
            }
        }
    }

    func fact(_ words: inout WordReader) throws(StoredTrouble) -> Fact {
        var edits: [RoomEdit] = []
        if let name { edits.append(.name(words.read(name))) }
        if let title { edits.append(.title(words.read(title))) }
        if let now = place.edit { edits.append(.place(now.map { words.read($0) })) }
        if let now = date.edit { edits.append(.date(now.map { words.read($0) })) }
        if let groups {
            var letters: [GroupLetter: GroupLetter] = [:]
            for (there, here) in groups {
                guard let letter = GroupLetter(there) else {
                    throw .unknownValue(type: Self.type, key: "groups", value: there)
                }
                letters[letter] = here
            }
            edits.append(.groups(letters))
        }
        if let actors {
            edits.append(
                .actors(
                    Dictionary(actors.map { (ActorID($0.key), RoomActor(here: $0.value.here, heads: $0.value.heads)) })
                    { first, _ in first }))
        }
        return .roomChanged(room, edits)
    }

    private enum CodingKeys: String, CodingKey {
        case room, name, title, place, date, groups, actors
    }
}

struct StoredRoomActor: Codable, Hashable, Sendable {
    let here: ActorID
    let heads: Int?

    init(_ actor: RoomActor) { (here, heads) = (actor.here, actor.heads) }

    private enum CodingKeys: String, CodingKey {
        case here, heads
    }
}

/// A contribution that comes in from a room, under the name that it has there.
struct StoredContributionMerged: StoredPayload {
    static let type = "contribution-merged"
    let contribution: ContributionID
    let room: WorkshopID
    let number: Int
    let revision: Int
    let at: Int64
    let offset: Int
    let imported: Bool?
    let from: ContributionID?
    let kind: Kind
    let origin: StoredOrigin
    let phase: Phase?
    let text: WordID
    let raw: WordID
    let earlier: [WordID]?
    let actor: ActorID?
    let spokenFor: ActorID?
    let who: WordID?
    let when: StoredDue?
    let timecode: Int64?
    let language: Language?

    init(_ made: ContributionMade, from source: RoomSource, _ words: inout WordWriter) {
        contribution = made.id
        (room, number, revision) = (source.room, source.number, source.revision)
        (at, offset) = (source.at, source.offset)
        imported = source.isImported ? true : nil
        from = source.splitFrom
        kind = made.kind
        origin = StoredOrigin(made.origin, &words)
        phase = made.phase
        let text = words.cite(made.text, as: "text")
        self.text = text
        raw = made.raw == made.text ? text : words.cite(made.raw, as: "raw")
        var cited: [WordID] = []
        for (rank, text) in source.earlierTexts.enumerated() { cited.append(words.cite(text, as: "earlier\(rank)")) }
        earlier = cited.isEmpty ? nil : cited
        actor = made.actor
        spokenFor = made.spokenFor
        who = made.who.map { words.cite($0, as: "who") }
        when = made.when.map { StoredDue($0, &words) }
        timecode = made.timecode
        language = made.language
    }

    func fact(_ words: inout WordReader) throws(StoredTrouble) -> Fact {
        var earlierTexts: [String] = []
        for word in earlier ?? [] { earlierTexts.append(words.read(word)) }
        return .contributionMade(
            ContributionMade(
                id: contribution, kind: kind, origin: try origin.origin(&words), phase: phase,
                text: words.read(text), raw: words.read(raw), actor: actor, spokenFor: spokenFor,
                who: who.map { words.read($0) }, when: when.map { $0.due(&words) },
                arrival: .merged(
                    RoomSource(
                        room: room, number: number, revision: revision, at: at, offset: offset,
                        isImported: imported ?? false, splitFrom: from, earlierTexts: earlierTexts)),
                timecode: timecode, language: language))
    }

    private enum CodingKeys: String, CodingKey {
        case contribution, room, number, revision, at, offset, imported, from, kind, origin, phase, text, raw, earlier
        case actor
        case spokenFor = "for"
        case who, when, timecode, language
    }
}

struct StoredWordingMerged: StoredPayload {
    static let type = "wording-merged"
    let contribution: ContributionID
    let text: WordID
    let revision: Int

    init(_ id: ContributionID, _ wording: OtherWording, _ words: inout WordWriter) {
        contribution = id
        text = words.cite(wording.text, as: "text")
        revision = wording.revision
    }

    func fact(_ words: inout WordReader) -> Fact {
        .wordingMerged(contribution, OtherWording(text: words.read(text), revision: revision))
    }

    private enum CodingKeys: String, CodingKey {
        case contribution, text, revision
    }
}

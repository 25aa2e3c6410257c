struct StoredContributionMade: StoredPayload {
    static let type = "contribution-made"
    let contribution: ContributionID
    let kind: Kind
    let origin: StoredOrigin
    let phase: Phase?
    let text: WordID
    let raw: WordID
    let actor: ActorID?
    let spokenFor: ActorID?
    let who: WordID?
    let when: StoredDue?
    let imported: WordID?
    let timecode: Int64?
    let language: Language?

    init(_ made: ContributionMade, _ words: inout WordWriter) {
        contribution = made.id
        kind = made.kind
        origin = StoredOrigin(made.origin, &words)
        phase = made.phase
        let text = words.cite(made.text, as: "text")
        self.text = text
        raw = made.raw == made.text ? text : words.cite(made.raw, as: "raw")
        actor = made.actor
        spokenFor = made.spokenFor
        who = made.who.map { words.cite($0, as: "who") }
        when = made.when.map { StoredDue($0, &words) }
        // A key made of the line's fields would be a digest of the words: it must be forgotten with them.
        imported = if case .imported(let key) = made.arrival { words.cite(key, as: "import") } else { nil }
        timecode = made.timecode
        language = made.language
    }

    func fact(_ words: inout WordReader) throws(StoredTrouble) -> Fact {
        .contributionMade(
            ContributionMade(
                id: contribution, kind: kind, origin: try origin.origin(&words), phase: phase,
                text: words.read(text), raw: words.read(raw), actor: actor, spokenFor: spokenFor,
                who: who.map { words.read($0) }, when: when.map { $0.due(&words) },
                arrival: imported.map { .imported(key: words.read($0)) } ?? .typed, timecode: timecode,
                language: language))
    }

    private enum CodingKeys: String, CodingKey {
        case contribution, kind, origin, phase, text, raw, actor
        case spokenFor = "for"
        case who, when
        case imported = "import"
        case timecode, language
    }
}

/// A part of a contribution that was split; what it says is all that was typed of it.
struct StoredContributionSplit: StoredPayload {
    static let type = "contribution-split"
    let contribution: ContributionID
    let from: ContributionID
    let kind: Kind
    let origin: StoredOrigin
    let phase: Phase?
    let text: WordID
    let actor: ActorID?
    let spokenFor: ActorID?
    let who: WordID?
    let when: StoredDue?
    let timecode: Int64?
    let language: Language?

    init(_ made: ContributionMade, from whole: ContributionID, _ words: inout WordWriter) {
        contribution = made.id
        from = whole
        kind = made.kind
        origin = StoredOrigin(made.origin, &words)
        phase = made.phase
        text = words.cite(made.text, as: "text")
        actor = made.actor
        spokenFor = made.spokenFor
        who = made.who.map { words.cite($0, as: "who") }
        when = made.when.map { StoredDue($0, &words) }
        timecode = made.timecode
        language = made.language
    }

    func fact(_ words: inout WordReader) throws(StoredTrouble) -> Fact {
        let text = words.read(text)
        return .contributionMade(
            ContributionMade(
                id: contribution, kind: kind, origin: try origin.origin(&words), phase: phase, text: text, raw: text,
                actor: actor, spokenFor: spokenFor, who: who.map { words.read($0) },
                when: when.map { $0.due(&words) }, arrival: .split(from: from), timecode: timecode,
                language: language))
    }

    private enum CodingKeys: String, CodingKey {
        case contribution, from, kind, origin, phase, text, actor
        case spokenFor = "for"
        case who, when, timecode, language
    }
}

struct StoredContributionChanged: StoredPayload {
    static let type = "contribution-changed"
    let contribution: ContributionID
    var kind: Kind?
    var origin: StoredOrigin?
    var phase: Change<Phase> = .unchanged
    var text: WordID?
    var actor: Change<ActorID> = .unchanged
    var spokenFor: Change<ActorID> = .unchanged
    var who: Change<WordID> = .unchanged
    var when: Change<StoredDue> = .unchanged

    init(_ id: ContributionID, _ edits: [ContributionEdit], _ words: inout WordWriter) {
        contribution = id
        for edit in edits {
            switch edit {
            case .kind(let now): kind = now
            case .origin(let now): origin = StoredOrigin(now, &words)
            case .phase(let now): phase = Change(now)
            case .text(let now): text = words.cite(now, as: "text")
            case .actor(let now): actor = Change(now)
            case .spokenFor(let now): spokenFor = Change(now)
            case .who(let now): who = Change(now.map { words.cite($0, as: "who") })
            case .when(let now): when = Change(now.map { StoredDue($0, &words) })
            }
        }
    }

    func fact(_ words: inout WordReader) throws(StoredTrouble) -> Fact {
        var edits: [ContributionEdit] = []
        if let kind { edits.append(.kind(kind)) }
        if let origin { edits.append(.origin(try origin.origin(&words))) }
        if let now = phase.edit { edits.append(.phase(now)) }
        if let text { edits.append(.text(words.read(text))) }
        if let now = actor.edit { edits.append(.actor(now)) }
        if let now = spokenFor.edit { edits.append(.spokenFor(now)) }
        if let now = who.edit { edits.append(.who(now.map { words.read($0) })) }
        if let now = when.edit { edits.append(.when(now.map { $0.due(&words) })) }
        return .contributionChanged(contribution, edits)
    }

    private enum CodingKeys: String, CodingKey {
        case contribution, kind, origin, phase, text, actor
        case spokenFor = "for"
        case who, when
    }
}

struct StoredOrigin: Codable, Hashable, Sendable {
    let from: String
    var group: GroupLetter?
    var place: WordID?

    init(_ origin: Origin, _ words: inout WordWriter) {
        switch origin {
        case .group(let letter): (from, group) = ("group", letter)
        case .plenary: from = "plenary"
        case .outside(let place): (from, self.place) = ("outside", words.cite(place, as: "place"))
        }
    }

    func origin(_ words: inout WordReader) throws(StoredTrouble) -> Origin {
        switch (from, group, place) {
        case ("group", let letter?, _): .group(letter)
        case ("plenary", _, _): .plenary
        case ("outside", _, let place?): .outside(words.read(place))
        default: throw .unknownValue(type: StoredContributionMade.type, key: "origin", value: from)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case from, group, place
    }
}

struct StoredDue: Codable, Hashable, Sendable {
    let words: WordID
    let day: String?

    init(_ due: Due, _ words: inout WordWriter) {
        self.words = words.cite(due.words, as: "when")
        day = due.day
    }

    func due(_ words: inout WordReader) -> Due { Due(words: words.read(self.words), day: day) }

    private enum CodingKeys: String, CodingKey {
        case words, day
    }
}

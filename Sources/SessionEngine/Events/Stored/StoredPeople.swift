struct StoredFrameSet: StoredPayload {
    static let type = "frame-set"
    let fields: [String: WordID?]

    init(_ fields: [FrameField: String?], _ words: inout WordWriter) {
        var cited: [String: WordID?] = [:]
        for field in FrameField.allCases {
            guard let text = fields[field] else { continue }
            cited.updateValue(text.map { words.cite($0, as: field.rawValue) }, forKey: field.rawValue)
        }
        self.fields = cited
    }

    func fact(_ words: inout WordReader) throws(StoredTrouble) -> Fact {
        var texts: [FrameField: String?] = [:]
        for (name, word) in fields {
            guard let field = FrameField(rawValue: name) else {
                throw .unknownValue(type: Self.type, key: "fields", value: name)
            }
            texts.updateValue(word.map { words.read($0) }, forKey: field)
        }
        return .frameSet(texts)
    }

    private enum CodingKeys: String, CodingKey {
        case fields
    }
}

struct StoredGroupChanged: StoredPayload {
    static let type = "group-changed"
    let group: GroupLetter
    var name: WordID?
    var heads: Change<Int> = .unchanged
    var presence: StoredPresence?

    init(_ letter: GroupLetter, _ edits: [GroupEdit], _ words: inout WordWriter) {
        group = letter
        for edit in edits {
            switch edit {
            case .name(let text): name = words.cite(text, as: "name")
            case .heads(let number): heads = Change(number)
            case .presence(let now): presence = StoredPresence(now)
            }
        }
    }

    func fact(_ words: inout WordReader) throws(StoredTrouble) -> Fact {
        var edits: [GroupEdit] = []
        if let name { edits.append(.name(words.read(name))) }
        if let number = heads.edit { edits.append(.heads(number)) }
        if let presence { edits.append(.presence(try presence.presence())) }
        return .groupChanged(group, edits)
    }

    private enum CodingKeys: String, CodingKey {
        case group, name, heads, presence
    }
}

struct StoredPresence: Codable, Hashable, Sendable {
    let name: String
    var group: GroupLetter?

    init(_ presence: Presence) {
        switch presence {
        case .present: name = "present"
        case .left: name = "left"
        case .joined(let other): (name, group) = ("joined", other)
        }
    }

    func presence() throws(StoredTrouble) -> Presence {
        switch (name, group) {
        case ("present", _): .present
        case ("left", _): .left
        case ("joined", let other?): .joined(other)
        default: throw .unknownValue(type: StoredGroupChanged.type, key: "presence", value: name)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case name = "is"
        case group
    }
}

struct StoredActorChanged: StoredPayload {
    static let type = "actor-changed"
    let actor: ActorID
    var label: WordID?
    var heads: Change<Int> = .unchanged
    var concerned: Bool?

    init(_ id: ActorID, _ edits: [ActorEdit], _ words: inout WordWriter) {
        actor = id
        for edit in edits {
            switch edit {
            case .label(let text): label = words.cite(text, as: "label")
            case .heads(let number): heads = Change(number)
            case .concerned(let isConcerned): concerned = isConcerned
            }
        }
    }

    func fact(_ words: inout WordReader) -> Fact {
        var edits: [ActorEdit] = []
        if let label { edits.append(.label(words.read(label))) }
        if let number = heads.edit { edits.append(.heads(number)) }
        if let concerned { edits.append(.concerned(concerned)) }
        return .actorChanged(actor, edits)
    }

    private enum CodingKeys: String, CodingKey {
        case actor, label, heads, concerned
    }
}

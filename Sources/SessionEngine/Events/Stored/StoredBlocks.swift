struct StoredBlockChanged: StoredPayload {
    static let type = "block-changed"
    let block: BlockID
    var title: WordID?
    var prompt: WordID?
    var phase: Change<Phase> = .unchanged
    var role: BlockRole?
    var minutes: Int?
    var minimum: Int?
    var after: Change<BlockID> = .unchanged
    var cut: Bool?

    init(_ id: BlockID, _ edits: [BlockEdit], _ words: inout WordWriter) {
        block = id
        for edit in edits {
            switch edit {
            case .title(let text): title = words.cite(text, as: "title")
            case .prompt(let text): prompt = words.cite(text, as: "prompt")
            case .phase(let now): phase = Change(now)
            case .role(let now): role = now
            case .minutes(let number): minutes = number
            case .minimum(let number): minimum = number
            case .after(let other): after = Change(other)
            case .cut(let isCut): cut = isCut
            }
        }
    }

    func fact(_ words: inout WordReader) -> Fact {
        var edits: [BlockEdit] = []
        if let title { edits.append(.title(words.read(title))) }
        if let prompt { edits.append(.prompt(words.read(prompt))) }
        if let now = phase.edit { edits.append(.phase(now)) }
        if let role { edits.append(.role(role)) }
        if let minutes { edits.append(.minutes(minutes)) }
        if let minimum { edits.append(.minimum(minimum)) }
        if let other = after.edit { edits.append(.after(other)) }
        if let cut { edits.append(.cut(cut)) }
        return .blockChanged(block, edits)
    }

    private enum CodingKeys: String, CodingKey {
        case block, title, prompt, phase, role, minutes, minimum, after, cut
    }
}

struct StoredBlockOpened: StoredPayload {
    static let type = "block-opened"
    let block: BlockID
    let override: WordID?

    init(_ id: BlockID, _ reason: String?, _ words: inout WordWriter) {
        block = id
        override = reason.map { words.cite($0, as: "override") }
    }

    func fact(_ words: inout WordReader) -> Fact {
        .blockOpened(block, override: override.map { words.read($0) })
    }

    private enum CodingKeys: String, CodingKey {
        case block, override
    }
}

struct StoredBlockClosed: StoredPayload {
    static let type = "block-closed"
    let block: BlockID

    func fact(_ words: inout WordReader) -> Fact { .blockClosed(block) }

    private enum CodingKeys: String, CodingKey {
        case block
    }
}

struct StoredClockChanged: StoredPayload {
    static let type = "clock-changed"
    let block: BlockID
    let change: String
    var minutes: Int?

    init(_ id: BlockID, _ change: ClockChange) {
        block = id
        switch change {
        case .start: self.change = "start"
        case .pause: self.change = "pause"
        case .adjust(let minutes): (self.change, self.minutes) = ("adjust", minutes)
        }
    }

    func fact(_ words: inout WordReader) throws(StoredTrouble) -> Fact {
        switch (change, minutes) {
        case ("start", _): .clockChanged(block, .start)
        case ("pause", _): .clockChanged(block, .pause)
        case ("adjust", let minutes?): .clockChanged(block, .adjust(minutes: minutes))
        default: throw .unknownValue(type: Self.type, key: "change", value: change)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case block, change, minutes
    }
}

struct StoredTurnGiven: StoredPayload {
    static let type = "turn-given"
    let group: GroupLetter?

    func fact(_ words: inout WordReader) -> Fact { .turnGiven(group) }

    private enum CodingKeys: String, CodingKey {
        case group
    }
}

struct StoredTurnPutOff: StoredPayload {
    static let type = "turn-put-off"
    let group: GroupLetter
    let how: PutOff

    func fact(_ words: inout WordReader) -> Fact { .turnPutOff(group, how) }

    private enum CodingKeys: String, CodingKey {
        case group, how
    }
}

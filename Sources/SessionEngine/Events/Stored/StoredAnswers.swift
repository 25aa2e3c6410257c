struct StoredMappingSet: StoredPayload {
    static let type = "mapping-set"
    let contribution: ContributionID
    let lens: LensID
    let mapping: StoredMapping?

    init(_ id: ContributionID, _ lens: LensID, _ mapping: Mapping?) {
        contribution = id
        self.lens = lens
        self.mapping = mapping.map { StoredMapping(levers: $0.levers, confirmed: $0.confirmation) }
    }

    func fact(_ words: inout WordReader) -> Fact {
        .mappingSet(contribution, lens, mapping.map { Mapping(levers: $0.levers, confirmation: $0.confirmed) })
    }

    private enum CodingKeys: String, CodingKey {
        case contribution, lens, mapping
    }
}

struct StoredMapping: Codable, Hashable, Sendable {
    let levers: [LeverID]
    let confirmed: Confirmation

    private enum CodingKeys: String, CodingKey {
        case levers, confirmed
    }
}

struct StoredFlagSet: StoredPayload {
    static let type = "flag-set"
    let contribution: ContributionID
    let flag: Flag
    let on: Bool

    func fact(_ words: inout WordReader) -> Fact { .flagSet(contribution, flag, on) }

    private enum CodingKeys: String, CodingKey {
        case contribution, flag, on
    }
}

struct StoredAsideSet: StoredPayload {
    static let type = "aside-set"
    let contribution: ContributionID
    let reason: WordID?

    init(_ id: ContributionID, _ reason: String?, _ words: inout WordWriter) {
        contribution = id
        self.reason = reason.map { words.cite($0, as: "reason") }
    }

    func fact(_ words: inout WordReader) -> Fact {
        .asideSet(contribution, reason: reason.map { words.read($0) })
    }

    private enum CodingKeys: String, CodingKey {
        case contribution, reason
    }
}

struct StoredTakeawaySet: StoredPayload {
    static let type = "takeaway-set"
    let place: Int
    let text: WordID?
    let rests: [ContributionID]

    init(_ place: Int, _ text: String?, _ rests: [ContributionID], _ words: inout WordWriter) {
        self.place = place
        self.text = text.map { words.cite($0, as: "text") }
        self.rests = rests
    }

    func fact(_ words: inout WordReader) -> Fact {
        .takeawaySet(place: place, text: text.map { words.read($0) }, rests: rests)
    }

    private enum CodingKeys: String, CodingKey {
        case place, text, rests
    }
}

struct StoredNameJudged: StoredPayload {
    static let type = "name-judged"
    let name: WordID
    let judgement: NameJudgement?

    init(_ name: String, _ judgement: NameJudgement?, _ words: inout WordWriter) {
        self.name = words.cite(name, as: "name")
        self.judgement = judgement
    }

    func fact(_ words: inout WordReader) -> Fact { .nameJudged(words.read(name), judgement) }

    private enum CodingKeys: String, CodingKey {
        case name, judgement
    }
}

struct StoredStepWithdrawn: StoredPayload {
    static let type = "step-withdrawn"
    let step: StepID

    func fact(_ words: inout WordReader) -> Fact { .stepWithdrawn(step) }

    private enum CodingKeys: String, CodingKey {
        case step
    }
}

struct StoredStepRestored: StoredPayload {
    static let type = "step-restored"
    let step: StepID

    func fact(_ words: inout WordReader) -> Fact { .stepRestored(step) }

    private enum CodingKeys: String, CodingKey {
        case step
    }
}

struct StoredWorkshopClosed: StoredPayload {
    static let type = "workshop-closed"

    func fact(_ words: inout WordReader) -> Fact { .workshopClosed }
}

struct StoredWorkshopReopened: StoredPayload {
    static let type = "workshop-reopened"

    func fact(_ words: inout WordReader) -> Fact { .workshopReopened }
}

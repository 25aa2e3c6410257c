extension StoredForm {
    /// The fact of a payload of one of the kinds that fill a file, when it stands there as this program writes it;
    /// nil for any other, which `payload(type:version:)` and a general decoder read.
    package static func plainFact(
        type: String, version: Int, payload: ArraySlice<UInt8>, _ words: inout WordReader
    ) throws(StoredTrouble) -> Fact? {
        guard version == 1 else { return nil }
        switch type {
        case StoredContributionMade.type:
            return try PlainPayload.read(payload, { StoredContributionMade(plain: &$0) })?.fact(&words)
        case StoredMappingSet.type: return PlainPayload.read(payload, { StoredMappingSet(plain: &$0) })?.fact(&words)
        case StoredFlagSet.type: return PlainPayload.read(payload, { StoredFlagSet(plain: &$0) })?.fact(&words)
        default: return nil
        }
    }
}

// The keys in the order in which they are written: by the alphabet.

extension StoredContributionMade {
    fileprivate init?(plain payload: inout PlainPayload) {
        actor = payload.id("actor")
        guard let contribution: ContributionID = payload.id("contribution") else { return nil }
        self.contribution = contribution
        spokenFor = payload.id("for")
        imported = payload.id("import")
        guard let kind: Kind = payload.name("kind") else { return nil }
        self.kind = kind
        language = payload.name("language")
        guard let origin = payload.object("origin", { StoredOrigin(plain: &$0) }) else { return nil }
        self.origin = origin
        phase = payload.name("phase")
        guard let raw: WordID = payload.id("raw"), let text: WordID = payload.id("text") else {
            return nil
        }
        (self.raw, self.text) = (raw, text)
        timecode = payload.number("timecode")
        when = payload.object("when") { StoredDue(plain: &$0) }
        who = payload.id("who")
    }
}

extension StoredOrigin {
    fileprivate init?(plain payload: inout PlainPayload) {
        guard let from = payload.text("from") else { return nil }
        self.from = from
        group = payload.value("group") { GroupLetter($0) }
        place = payload.id("place")
    }
}

extension StoredDue {
    fileprivate init?(plain payload: inout PlainPayload) {
        day = payload.text("day")
        guard let words: WordID = payload.id("words") else { return nil }
        self.words = words
    }
}

extension StoredMappingSet {
    fileprivate init?(plain payload: inout PlainPayload) {
        guard let contribution: ContributionID = payload.id("contribution"),
            let lens: LensID = payload.id("lens")
        else { return nil }
        (self.contribution, self.lens) = (contribution, lens)
        mapping = payload.object("mapping") { StoredMapping(plain: &$0) }
    }
}

extension StoredMapping {
    fileprivate init?(plain payload: inout PlainPayload) {
        guard let confirmed: Confirmation = payload.name("confirmed"),
            let levers: [LeverID] = payload.ids("levers")
        else { return nil }
        (self.confirmed, self.levers) = (confirmed, levers)
    }
}

extension StoredFlagSet {
    fileprivate init?(plain payload: inout PlainPayload) {
        guard let contribution: ContributionID = payload.id("contribution"),
            let flag: Flag = payload.name("flag"), let on = payload.truth("on")
        else { return nil }
        (self.contribution, self.flag, self.on) = (contribution, flag, on)
    }
}

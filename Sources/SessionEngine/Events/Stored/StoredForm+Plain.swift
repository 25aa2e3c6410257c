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

extension StoredForm {
    /// The JSON of a payload of one of the kinds that fill a file; nil for any other, which a general encoder writes.
    package static func plainJSON(_ payload: any StoredPayload) -> [UInt8]? {
        var json = JSONText()
        switch payload {
        case let made as StoredContributionMade: json.object(made.write)
        case let set as StoredMappingSet: json.object(set.write)
        case let set as StoredFlagSet: json.object(set.write)
        default: return nil
        }
        return json.bytes
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

    fileprivate func write(_ json: inout JSONText) {
        json.member("actor", actor?.text)
        json.member("contribution", contribution.text)
        json.member("for", spokenFor?.text)
        json.member("import", imported?.text)
        json.member("kind", kind.rawValue)
        json.member("language", language?.rawValue)
        json.key("origin")
        json.object(origin.write)
        json.member("phase", phase?.rawValue)
        json.member("raw", raw.text)
        json.member("text", text.text)
        if let timecode {
            json.key("timecode")
            json.plain("\(timecode)")
        }
        if let when {
            json.key("when")
            json.object(when.write)
        }
        json.member("who", who?.text)
    }
}

extension StoredOrigin {
    fileprivate init?(plain payload: inout PlainPayload) {
        guard let from = payload.text("from") else { return nil }
        self.from = from
        group = payload.value("group") { GroupLetter($0) }
        place = payload.id("place")
    }

    fileprivate func write(_ json: inout JSONText) {
        json.member("from", from)
        json.member("group", group?.text)
        json.member("place", place?.text)
    }
}

extension StoredDue {
    fileprivate init?(plain payload: inout PlainPayload) {
        day = payload.text("day")
        guard let words: WordID = payload.id("words") else { return nil }
        self.words = words
    }

    fileprivate func write(_ json: inout JSONText) {
        json.member("day", day)
        json.member("words", words.text)
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

    fileprivate func write(_ json: inout JSONText) {
        json.member("contribution", contribution.text)
        json.member("lens", lens.text)
        guard let mapping else { return }
        json.key("mapping")
        json.object(mapping.write)
    }
}

extension StoredMapping {
    fileprivate init?(plain payload: inout PlainPayload) {
        guard let confirmed: Confirmation = payload.name("confirmed"),
            let levers: [LeverID] = payload.ids("levers")
        else { return nil }
        (self.confirmed, self.levers) = (confirmed, levers)
    }

    fileprivate func write(_ json: inout JSONText) {
        json.member("confirmed", confirmed.rawValue)
        json.key("levers")
        json.array { json in for lever in levers { json.text(lever.text) } }
    }
}

extension StoredFlagSet {
    fileprivate init?(plain payload: inout PlainPayload) {
        guard let contribution: ContributionID = payload.id("contribution"),
            let flag: Flag = payload.name("flag"), let on = payload.truth("on")
        else { return nil }
        (self.contribution, self.flag, self.on) = (contribution, flag, on)
    }

    fileprivate func write(_ json: inout JSONText) {
        json.member("contribution", contribution.text)
        json.member("flag", flag.rawValue)
        json.key("on")
        json.plain(on ? "true" : "false")
    }
}

import SessionEngine

extension Session {
    /// The words of steps that count in whose place a later step put others, or nothing.
    var superseded: Set<WordID> {
        var standing: [String: WordID] = [:]
        var superseded: Set<WordID> = []
        for event in events where !withdrawn.contains(event.step) {
            for setting in event.fact.settings {
                let word = setting.field.map { WordID("\(event.id.text).\($0)") }
                let before = word.map { standing.updateValue($0, forKey: setting.what) }
                if let old = before ?? standing.removeValue(forKey: setting.what), old != word {
                    superseded.insert(old)
                }
            }
        }
        return superseded.union(supersededCards)
    }

    /// The words of cards that were read anew later.
    private var supersededCards: Set<WordID> {
        var standing: [ExperienceID: Event] = [:]
        var superseded: Set<WordID> = []
        for event in events where !withdrawn.contains(event.step) {
            guard case .experienceRead(let card?) = event.fact else { continue }
            if let earlier = standing.updateValue(event, forKey: card.id) {
                superseded.formUnion(earlier.cardWords.keys)
            }
        }
        return superseded
    }

    /// What cards that were read tell of some wordings of contributions: a card may be made of this very workshop.
    func cardWords(telling wordings: [String]) -> Set<WordID> {
        let told = wordings.map(SessionEngine.Folding.fold).filter { !$0.isEmpty }
        return Set(
            events.flatMap(\.cardWords).filter { _, text in
                let text = SessionEngine.Folding.fold(text)
                return told.contains { text.contains($0) }
            }.map(\.key))
    }
}

extension Event {
    /// The texts of the card that it reads, by word.
    fileprivate var cardWords: [WordID: String] {
        guard case .experienceRead = fact else { return [:] }
        return Dictionary(StoredForm.store(fact, of: id).words.map { ($0.id, $0.text) }) { first, _ in first }
    }
}

extension Session {
    /// The titles of bundles and tensions that hold some wordings of contributions, or stand in them.
    func titles(telling wordings: [String]) -> Set<WordID> {
        let told = wordings.map(SessionEngine.Folding.fold).filter { !$0.isEmpty }
        return Set(
            events.compactMap { event in
                guard let title = event.fact.title.map(SessionEngine.Folding.fold), !title.isEmpty,
                    told.contains(where: { $0.contains(title) || title.contains($0) })
                else { return nil }
                return WordID("\(event.id.text).title")
            })
    }
}

extension Session {
    /// From which contribution each part was split.
    var wholes: [ContributionID: ContributionID] {
        var wholes: [ContributionID: ContributionID] = [:]
        for event in events {
            guard case .contributionMade(let made) = event.fact else { continue }
            switch made.arrival {
            case .split(let whole): wholes[made.id] = whole
            case .merged(let source): if let whole = source.splitFrom { wholes[made.id] = whole }
            case .typed, .imported: break
            }
        }
        return wholes
    }

    /// What some contributions said at any time, as typed and as read, where it holds other wordings.
    func words(of ids: Set<ContributionID>, telling wordings: [String]) -> Set<WordID> {
        let told = wordings.map(SessionEngine.Folding.fold).filter { !$0.isEmpty }
        let own = events.filter { $0.fact.contribution.map(ids.contains) ?? false }
        let words = own.flatMap { StoredForm.store($0.fact, of: $0.id).words }
        return Set(
            words.filter { word in
                let text = SessionEngine.Folding.fold(word.text)
                return told.contains { text.contains($0) }
            }.map(\.id))
    }
}

/// That a fact gives something its words: what, and in which field; nil where it takes them away.
private struct Setting {
    let what: String
    let field: String?

    init(_ what: String, _ field: String, isThere: Bool = true) {
        self.what = what
        self.field = isThere ? field : nil
    }
}

extension Fact {
    /// The contribution whose words it holds.
    var contribution: ContributionID? {
        switch self {
        case .contributionMade(let made): made.id
        case .contributionChanged(let id, _), .asideSet(let id, _), .wordingMerged(let id, _): id
        default: nil
        }
    }

    /// The title that it gives to a bundle or to a tension.
    fileprivate var title: String? {
        switch self {
        case .bundleMade(_, let title, _): title
        case .tensionMade(_, _, _, let title): title
        case .tensionChanged(_, let edits):
            edits.compactMap { if case .title(let title) = $0 { title } else { nil } }.last ?? nil
        case .bundleChanged(_, let edits):
            edits.compactMap { if case .title(let title) = $0 { title } else { nil } }.last
        default: nil
        }
    }

    /// It holds what was said of a name.
    var isJudgement: Bool { if case .nameJudged = self { true } else { false } }

    /// What it gives words, each field under the name that the stored form has for it.
    fileprivate var settings: [Setting] {
        switch self {
        case .frameSet(let fields):
            fields.map { Setting("frame \($0.rawValue)", $0.rawValue, isThere: $1 != nil) }
        case .groupChanged(let letter, let edits):
            edits.compactMap { if case .name = $0 { Setting("group \(letter.text)", "name") } else { nil } }
        case .actorChanged(let id, let edits):
            edits.compactMap { if case .label = $0 { Setting("actor \(id.text)", "label") } else { nil } }
        case .blockChanged(let id, let edits):
            edits.compactMap { edit in
                switch edit {
                case .title: Setting("title \(id.text)", "title")
                case .prompt: Setting("prompt \(id.text)", "prompt")
                default: nil
                }
            }
        case .contributionMade(let made): made.settings
        case .contributionChanged(let id, let edits): edits.compactMap { $0.setting(of: id) }
        case .asideSet(let id, let reason): [Setting("aside \(id.text)", "reason", isThere: reason != nil)]
        case .takeawaySet(let place, let text, _): [Setting("takeaway \(place)", "text", isThere: text != nil)]
        case .bundleMade(let id, _, _): [Setting("bundle \(id.text)", "title")]
        case .bundleChanged(let id, _): title == nil ? [] : [Setting("bundle \(id.text)", "title")]
        case .tensionMade(let id, _, _, let title): [Setting("tension \(id.text)", "title", isThere: title != nil)]
        case .tensionChanged(let id, let edits):
            edits.compactMap { edit in
                guard case .title(let title) = edit else { return nil }
                return Setting("tension \(id.text)", "title", isThere: title != nil)
            }
        case .recordingMade(let id, _, _): [Setting("recording \(id.text)", "name")]
        case .recordingChanged(let id, let edits):
            edits.compactMap { if case .name = $0 { Setting("recording \(id.text)", "name") } else { nil } }
        case .roomChanged(let id, let edits): edits.compactMap { $0.setting(of: id) }
        case .readingSet(let lens, let topic, let reading):
            [Setting("reading \(lens.text) \(topic)", "text", isThere: reading?.text != nil)]
        case .carriedAnswered(let key, let answer):
            [Setting("answer \(key)", "why", isThere: answer?.why != nil)]
        default: []
        }
    }
}

extension ContributionMade {
    fileprivate var settings: [Setting] {
        let edits: [ContributionEdit] = [.text(text), .who(who), .when(when), .origin(origin)]
        let standing = edits.compactMap { $0.setting(of: id) }
        // The words from before, in a room, do not stand any more when it comes in.
        guard case .merged(let source) = arrival else { return standing }
        return source.earlierTexts.indices.map { Setting("text \(id.text)", "earlier\($0)") } + standing
    }
}

extension RoomEdit {
    fileprivate func setting(of id: WorkshopID) -> Setting? {
        switch self {
        case .name: Setting("room name \(id.text)", "name")
        case .title: Setting("room title \(id.text)", "title")
        case .place(let place): Setting("room place \(id.text)", "place", isThere: place != nil)
        case .date(let date): Setting("room date \(id.text)", "date", isThere: date != nil)
        case .groups, .actors: nil
        }
    }
}

extension ContributionEdit {
    fileprivate func setting(of id: ContributionID) -> Setting? {
        switch self {
        case .text: Setting("text \(id.text)", "text")
        case .who(let who): Setting("who \(id.text)", "who", isThere: who != nil)
        case .when(let due): Setting("when \(id.text)", "when", isThere: due != nil)
        case .origin(.outside): Setting("place \(id.text)", "place")
        case .origin: Setting("place \(id.text)", "place", isThere: false)
        default: nil
        }
    }
}

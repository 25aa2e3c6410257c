struct StoredWorkshopContinued: StoredPayload {
    static let type = "workshop-continued"
    let chain: [StoredEarlier]
    let carried: [StoredCarried]

    init(_ continuation: Continuation, _ words: inout WordWriter) {
        var chain: [StoredEarlier] = []
        for (index, earlier) in continuation.chain.enumerated() {
            chain.append(StoredEarlier(earlier, rank: index + 1, &words))
        }
        var carried: [StoredCarried] = []
        for (index, item) in continuation.carried.enumerated() {
            carried.append(StoredCarried(item, rank: index + 1, &words))
        }
        (self.chain, self.carried) = (chain, carried)
    }

    func fact(_ words: inout WordReader) throws(StoredTrouble) -> Fact {
        var continuation = Continuation(chain: [], carried: [])
        for earlier in chain { continuation.chain.append(earlier.earlier(&words)) }
        for item in carried { continuation.carried.append(try item.carried(&words)) }
        return .workshopContinued(continuation)
    }

    private enum CodingKeys: String, CodingKey {
        case chain, carried
    }
}

struct StoredCarriedAnswered: StoredPayload {
    static let type = "carried-answered"
    let workshop: WorkshopID
    let contribution: ContributionID?
    let bundle: BundleID?
    let answer: Outcome?
    let why: WordID?

    init(_ key: CarriedKey, _ answer: CarriedAnswer?, _ words: inout WordWriter) {
        let point = StoredPoint(key.point)
        (workshop, contribution, bundle) = (key.workshop, point.contribution, point.bundle)
        self.answer = answer?.outcome
        why = answer?.why.map { words.cite($0, as: "why") }
    }

    func fact(_ words: inout WordReader) throws(StoredTrouble) -> Fact {
        let key = try CarriedKey(workshop: workshop, contribution, bundle, in: Self.type)
        let why = why.map { words.read($0) }
        return .carriedAnswered(key, answer.map { CarriedAnswer($0, why: why) })
    }

    private enum CodingKeys: String, CodingKey {
        case workshop, contribution, bundle, answer, why
    }
}

/// A workshop before this one: `workshop` id; `title`, `date`, `place` words.
struct StoredEarlier: Codable, Hashable, Sendable {
    let workshop: WorkshopID
    let title: WordID
    let date: WordID?
    let place: WordID?

    init(_ earlier: EarlierWorkshop, rank: Int, _ words: inout WordWriter) {
        workshop = earlier.id
        title = words.cite(earlier.title, as: "\(rank)-title")
        date = earlier.date.map { words.cite($0, as: "\(rank)-date") }
        place = earlier.place.map { words.cite($0, as: "\(rank)-place") }
    }

    func earlier(_ words: inout WordReader) -> EarlierWorkshop {
        EarlierWorkshop(
            id: workshop, title: words.read(title), date: date.map { words.read($0) },
            place: place.map { words.read($0) })
    }

    private enum CodingKeys: String, CodingKey {
        case workshop, title, date, place
    }
}

/// Something carried over: `workshop` it comes from, `contribution` or `bundle`, `number`, `kind` (absent for a
/// bundle), `text` word, `who` word, `when`, `actor`, `levers`.
struct StoredCarried: Codable, Hashable, Sendable {
    /// Its levers in one lens.
    struct Levers: Codable, Hashable, Sendable {
        let lens: LensID
        let levers: [LeverID]

        private enum CodingKeys: String, CodingKey {
            case lens, levers
        }
    }

    /// By when: `words` (word) and `day`.
    struct When: Codable, Hashable, Sendable {
        let words: WordID
        let day: String?

        private enum CodingKeys: String, CodingKey {
            case words, day
        }
    }

    let workshop: WorkshopID
    let contribution: ContributionID?
    let bundle: BundleID?
    let number: Int
    let kind: Kind?
    let text: WordID
    let who: WordID?
    let when: When?
    let actor: ActorID?
    let levers: [Levers]?

    init(_ item: Carried, rank: Int, _ words: inout WordWriter) {
        let point = StoredPoint(item.key.point)
        (workshop, contribution, bundle) = (item.key.workshop, point.contribution, point.bundle)
        (number, kind, actor) = (item.number, item.kind, item.actor)
        text = words.cite(item.text, as: Self.field("text", rank))
        who = item.who.map { words.cite($0, as: Self.field("who", rank)) }
        when = item.when.map { When(words: words.cite($0.words, as: Self.field("when", rank)), day: $0.day) }
        let sorted = item.levers.sorted { $0.key < $1.key }.map { Levers(lens: $0.key, levers: $0.value) }
        levers = sorted.isEmpty ? nil : sorted
    }

    func carried(_ words: inout WordReader) throws(StoredTrouble) -> Carried {
        let key = try CarriedKey(workshop: workshop, contribution, bundle, in: StoredWorkshopContinued.type)
        return Carried(
            key: key, number: number, kind: kind, text: words.read(text), who: who.map { words.read($0) },
            when: when.map { Due(words: words.read($0.words), day: $0.day) }, actor: actor,
            levers: Dictionary((levers ?? []).map { ($0.lens, $0.levers) }) { first, _ in first })
    }

    /// The name of a word of what was carried over under a rank.
    static func field(_ name: String, _ rank: Int) -> String { "carried-\(rank)-\(name)" }

    private enum CodingKeys: String, CodingKey {
        case workshop, contribution, bundle, number, kind, text, who, when, actor, levers
    }
}

extension Continuation {
    /// The names of the words of what was carried over under a rank, from 1, in the event that tells it.
    package static func fields(ofCarried rank: Int) -> [String] {
        ["text", "who", "when"].map { StoredCarried.field($0, rank) }
    }
}

extension CarriedKey {
    /// Refuses what is neither a contribution nor a bundle, or both.
    fileprivate init(
        workshop: WorkshopID, _ contribution: ContributionID?, _ bundle: BundleID?, in type: String
    ) throws(StoredTrouble) {
        switch (contribution, bundle) {
        case (let id?, nil): self.init(workshop: workshop, point: .contribution(id))
        case (nil, let id?): self.init(workshop: workshop, point: .bundle(id))
        default: throw .unknownValue(type: type, key: "contribution", value: "")
        }
    }
}

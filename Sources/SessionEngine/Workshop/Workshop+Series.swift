extension Workshop {
    /// What was carried over from the workshop that it continues, in the order of its ranks.
    package var carried: [Carried] { continuation?.carried ?? [] }

    /// The workshop that it continues; nil where it continues none.
    package var earlier: EarlierWorkshop? { continuation?.chain.last }

    /// What it remembers of an earlier workshop of its series.
    package func earlier(_ id: WorkshopID) -> EarlierWorkshop? { continuation?.chain.first { $0.id == id } }

    /// What was carried over of one sort.
    package func carried(_ sort: Carried.Sort) -> [Carried] { carried.filter { $0.sort == sort } }

    /// What the room said of it; nil while it is not answered.
    package func answer(of key: CarriedKey) -> CarriedAnswer? { carriedAnswers[key] }

    /// What was carried over and is not answered yet.
    package var unanswered: [Carried] { carried.filter { carriedAnswers[$0.key] == nil } }

    // MARK: the next one of the series

    /// What the workshop that continues this one is made of: all that the next one takes, and what is carried over.
    ///
    /// Of what was said of names it takes what the words that come over need. Refuses a workshop that was never made.
    package func makingOfContinuation() throws(Refusal) -> Making {
        let link = EarlierWorkshop(id: id, title: frame[.title] ?? "", date: frame[.date], place: frame[.place])
        let continuation = Continuation(chain: (self.continuation?.chain ?? []) + [link], carried: toCarry)
        return carryingOver(continuation, into: try makingOfNext())
    }

    /// With what is carried over goes what was said of the names that stand in what is made.
    func carryingOver(_ continuation: Continuation?, into making: Making) -> Making {
        guard let continuation else { return making }
        var making = making
        making.continuation = continuation
        let texts = continuation.texts + making.frame.values + making.template.groups.map { $0[language] }
        let found = NameFinder(judgedNames.map(\.text))
        let standing = Set(texts.flatMap { found.places(in: $0) }.map(\.key))
        making.names = judgedNames.filter { standing.contains(JudgedName.key($0.text)) }
        return making
    }

    /// Open actions, open questions, what is to be followed: what the next one of the series takes up.
    ///
    /// What was carried over here and is neither done nor dropped goes on before what was said here, with its first
    /// origin.
    private var toCarry: [Carried] {
        let all = carried.filter { answer(of: $0.key)?.outcome.isOver != true } + ownToCarry
        return Carried.Sort.allCases.flatMap { sort in all.filter { $0.sort == sort } }
    }

    /// What was said here that the next one of the series takes up: bundles, then contributions.
    package var ownToCarry: [Carried] {
        let own = kept.filter { $0.kind == .action || $0.kind == .question || $0.flags.contains(.follow) }
            .map { carried($0) }
        let followed = bundles.filter { bundle in kept(in: bundle).contains { $0.flags.contains(.follow) } }
            .map { carried($0) }
        return followed + own
    }

    private func carried(_ contribution: Contribution) -> Carried {
        Carried(
            key: CarriedKey(workshop: id, point: .contribution(contribution.id)), number: contribution.number,
            kind: contribution.kind, text: contribution.text, who: contribution.who, when: contribution.when,
            actor: contribution.actor.flatMap { isThin($0, for: contribution) ? nil : $0 },
            levers: contribution.mappings.mapValues(\.levers))
    }

    private func carried(_ bundle: Bundle) -> Carried {
        Carried(
            key: CarriedKey(workshop: id, point: .bundle(bundle.id)), number: bundle.number, kind: nil,
            text: bundle.title, levers: bundle.mappings.mapValues(\.levers))
    }

    // MARK: decide and apply

    /// Writes what became of something that was carried over; nil clears the answer.
    func answer(_ key: CarriedKey, _ answer: CarriedAnswer?) throws(Refusal) -> [Fact] {
        guard carried.contains(where: { $0.key == key }) else { throw .unknown(.carried, "", nearest: []) }
        if let why = answer?.why { try Self.check(length: why) }
        return carriedAnswers[key] == answer ? [] : [.carriedAnswered(key, answer)]
    }

    /// What it continues stands from its making on.
    mutating func continues(_ continuation: Continuation) {
        if self.continuation == nil { self.continuation = continuation }
    }

    /// An answer to what is not here has no effect.
    mutating func answered(_ key: CarriedKey, _ answer: CarriedAnswer?) {
        if carried.contains(where: { $0.key == key }) { carriedAnswers[key] = answer }
    }
}

extension Continuation {
    /// Everything in it that was typed.
    fileprivate var texts: [String] {
        chain.flatMap { [$0.title, $0.date, $0.place] }.compactMap(\.self)
            + carried.flatMap { [$0.text, $0.who, $0.when?.words] }.compactMap(\.self)
    }
}

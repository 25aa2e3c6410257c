import SessionEngine

extension Room {
    /// A workshop in which anything may have happened, by seed.
    ///
    /// Every wording holds a token of its own, `zq` and a number, so that whatever is printed can be traced.
    static func random(_ seed: Int) throws -> Room {
        var random = Seeded(seed)
        let language = random.pick(Language.allCases)
        var frame: [FrameField: String] = [:]
        for field in FrameField.allCases where random.chance(1, in: 2) {
            frame[field] = field == .end ? "17:30" : "cadre \(field.rawValue)"
        }
        var room = try Room(
            random.pick(templates()), language: language, frame: frame,
            groups: (0..<random.below(5)).map { index in
                Making.NewGroup(name: "Table \("nord sud est ouest".split(separator: " ")[index])", heads: random.heads)
            })
        for actor in room.workshop.actors where random.chance(2, in: 3) {
            try room.ask(.changeActor(actor.id, [.heads(random.heads), .concerned(random.chance(2, in: 3))]))
        }
        try room.ask(.changeActor("propre", [.label("acteur-à-part"), .heads(random.pick([1, 2, nil]))]))
        for step in 0..<random.below(60) { room.something(step, &random) }
        return room
    }

    /// Asks for something that may be refused.
    private mutating func something(_ step: Int, _ random: inout Seeded) {
        let any = workshop.contributions.isEmpty ? nil : random.pick(workshop.contributions)
        let command: Command? =
            switch random.below(34) {
            case 0...9: .capture([draft(step, &random)])
            case 10: workshop.blocks.isEmpty ? nil : .openBlock(random.pick(workshop.blocks).id, reason: "parce que")
            case 11: any.map { .setAside($0.id, reason: random.chance(1, in: 4) ? nil : "doublon") }
            case 12: any.map { .mend($0.id, [.text("repris zq\(step)m")]) }
            case 13, 14:
                any.map { .map($0.id, workshop.lens?.id ?? "", levers(&random), random.pick(Confirmation.allCases)) }
            case 15: any.map { .flag($0.id, random.pick(Flag.allCases), random.chance(2, in: 3)) }
            case 16: .undo
            case 17: random.chance(1, in: 2) ? .redo : .leave
            case 21, 22:
                any.map {
                    .makeBundle(
                        title: "regroupés", [$0.id, random.pick(workshop.contributions).id], levers: levers(&random))
                }
            case 23:
                workshop.madeBundles.isEmpty
                    ? nil
                    : .changeBundle(
                        random.pick(workshop.madeBundles).id,
                        [
                            random.chance(1, in: 3)
                                ? .dissolved(true) : .add(any.map { [$0.id] } ?? [])
                        ])
            case 24, 25:
                any.map {
                    .makeTension(
                        random.chance(1, in: 3)
                            ? .contribution($0.id)
                            : workshop.madeBundles.last.map { .bundle($0.id) } ?? .contribution($0.id),
                        .contribution(random.pick(workshop.contributions).id),
                        title: random.chance(1, in: 2) ? "tiraillés" : nil)
                }
            case 30: (try? Self.further()).map { .addLens($0) }
            case 31, 32, 33:
                any.map { one in
                    let lens = random.pick(workshop.lenses)
                    return .map(one.id, lens.id, levers(&random, of: lens), .typed)
                }
            case 20: any.map { .setVotes($0.id, table: random.chance(1, in: 2) ? nil : $0.group, random.below(9)) }
            case 28, 29:
                workshop.recordings.isEmpty || random.chance(1, in: 4)
                    ? .addRecording(name: "enregistreur \(step)", length: random.pick([nil, 3_000_000]), first: nil)
                    : .setAnchor(
                        random.pick(workshop.recordings).id,
                        any.map { .contribution($0.id) } ?? .timecode(0),
                        place: Int64(random.below(40)) * 60_000)
            case 19: reading(&random)
            case 18:
                any.map { .setTakeaway(place: random.below(3) + 1, text: "à garder", rests: [$0.id]) }
            default:
                workshop.groups.isEmpty
                    ? nil
                    : .changeGroup(
                        random.pick(workshop.groups).letter, [.presence(random.chance(1, in: 2) ? .left : .present)])
            }
        if let command { try? ask(command) }
    }

    private func draft(_ step: Int, _ random: inout Seeded) -> Draft {
        let origin: Origin =
            switch random.below(8) {
            case 0: .plenary
            case 1: .outside("marché")
            default: workshop.groups.isEmpty ? .plenary : .group(random.pick(workshop.groups).letter)
            }
        let actors: [ActorID?] = workshop.actors.map(\.id) + [nil, nil]
        return Draft(
            kind: random.pick(Kind.allCases), origin: origin, text: "dit zq\(step)w",
            actor: random.pick(actors), spokenFor: random.chance(1, in: 5) ? random.pick(actors) : nil,
            who: random.chance(1, in: 3) ? "qui-porte" : nil,
            when: random.chance(1, in: 3) ? Due(words: "2025-06-30", day: "2025-06-30") : nil,
            levers: random.chance(1, in: 3) ? nil : levers(&random),
            flags: random.chance(1, in: 3) ? [random.pick(Flag.allCases)] : [])
    }

    private func reading(_ random: inout Seeded) -> Command? {
        let lens = random.pick(workshop.lenses)
        let topic = random.pick(lens.readingTopics)
        let answer: ReadingAnswer? = topic.answers.isEmpty ? nil : random.pick(topic.answers)
        return .setReading(lens.id, topic, random.chance(1, in: 6) ? nil : Reading(answer: answer, text: "lu ainsi"))
    }

    private func levers(_ random: inout Seeded, of lens: Lens? = nil) -> [LeverID] {
        Array(((lens ?? workshop.lens)?.levers ?? []).map(\.id).shuffled(using: &random).prefix(random.below(3)))
    }
}

extension Seeded {
    fileprivate var heads: Int? {
        mutating get { pick([nil, 0, 1, 2, 3, 9, 40]) }
    }
}

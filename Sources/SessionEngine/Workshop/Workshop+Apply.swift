extension Workshop {
    /// Takes one event in; total: an event that cites what is not there has no effect.
    ///
    /// An event of a withdrawn step still counts as received and still moves the timecode, so that numbers and
    /// timecodes are the same whatever is taken back.
    mutating func apply(_ event: Event, standing: Bool = true) {
        advance(to: event)
        if case .bundleMade = event.fact { bundlesMade += 1 }
        if case .tensionMade = event.fact { tensionsMade += 1 }
        if case .recordingMade = event.fact { recordingsNamed += 1 }
        guard standing else {
            if case .contributionMade = event.fact {
                received += 1
                withdrawn += 1
            }
            return
        }
        if !rooms.isEmpty { noteDecision(event) }
        switch event.fact {
        case .workshopMade(let made): make(made, at: event.moment)
        case .frameSet(let fields): for (field, text) in fields { frame[field] = text }
        case .groupChanged(let letter, let edits): change(group: letter, edits)
        case .actorChanged(let id, let edits): change(actor: id, edits)
        case .blockChanged(let id, let edits): change(block: id, edits)
        case .blockOpened(let id, let reason): open(id, reason: reason, at: event.moment)
        case .blockClosed(let id): if openBlock == id { closeOpenBlock(at: event.moment) }
        case .clockChanged(let id, let change): turnClock(of: id, change)
        case .turnGiven(let letter):
            if letter.map({ group($0) != nil }) ?? true { give(turn: letter, at: event.moment) }
        case .turnPutOff(let letter, let how): putOff(turn: letter, how, at: event.moment)
        case .contributionMade(let made): add(made, from: event)
        case .contributionChanged(let id, let edits): mend(id) { for edit in edits { $0.apply(edit) } }
        case .mappingSet(let id, let lens, let mapping): map(id, lens, mapping)
        case .flagSet(let id, let flag, let isOn): mend(id) { $0.flags.set(flag, isOn) }
        case .asideSet(let id, let reason): mend(id) { $0.asideReason = reason }
        case .takeawaySet(let place, let text, let rests):
            takeaways[place] = text.map { Takeaway(text: $0, rests: rests) }
        case .bundleMade(let id, let title, let members): makeBundle(id, title: title, members: members)
        case .bundleChanged(let id, let edits): change(bundle: id, edits)
        case .tensionMade(let id, let one, let other, let title): makeTension(id, one, other, title: title)
        case .tensionChanged(let id, let edits): change(tension: id, edits)
        case .votesSet(let id, let table, let votes): mend(id) { $0.votes[table] = votes }
        case .readingSet(let lens, let topic, let reading): read(topic, lens, reading)
        case .lensAdded(let lens): add(lens)
        case .experienceRead(let card): read(card)
        case .lessonDrawn(let id, let experience): if knows(experience) { mend(id) { $0.experience = experience } }
        case .nameJudged(let name, let judgement): judge(name, judgement)
        case .recordingMade(let id, let name, let length): addRecording(id, name: name, length: length)
        case .recordingChanged(let id, let edits): change(recording: id, edits)
        case .anchorSet(let id, let moment, let place): setAnchor(of: id, moment, place: place)
        case .workshopContinued(let continuation): continues(continuation)
        case .carriedAnswered(let key, let answer): answered(key, answer)
        case .roomChanged(let id, let edits): change(room: id, edits, in: event.step)
        case .wordingMerged(let id, let wording): mend(id) { $0.otherWordings.append(wording) }
        case .stepWithdrawn, .stepRestored: break
        case .workshopClosed:
            isClosed = true
            closedAt = event.moment
            closedAge = age
        case .workshopReopened: isClosed = false
        }
    }

    private mutating func make(_ made: WorkshopMade, at moment: Moment) {
        (id, language, template, lenses) = (made.id, made.language, made.template, made.lenses)
        actors = made.template.actors
        blocks = made.template.blocks.map(RunningBlock.init)
        madeAt = moment
    }

    // MARK: timecode

    /// The age goes on from event to event, so that a clock set anew between two of them costs at most what lies
    /// between them.
    private mutating func advance(to event: Event) {
        defer {
            lastMoment = event.moment
            lastEvent = (event.seq, event.id)
        }
        age = age(at: event.moment)
        if begunAt == nil, case .blockOpened = event.fact {
            begunAt = event.moment
            ageAtBeginning = age
            for index in blocks.indices { blocks[index].minutesAtBeginning = blocks[index].block.minutes }
            minutesAtBeginning = blocks.reduce(0) { $0 + ($1.isCut ? 0 : $1.block.minutes) }
        }
    }

    /// The timecode of the last event, in milliseconds; the next is never below it.
    package var timecode: Int64 { begunAt == nil ? 0 : age - ageAtBeginning }

    /// Milliseconds since the first block opened, at a moment not before the last event; 0 before any opened.
    package func timecode(at now: Moment) -> Int64 {
        begunAt == nil ? 0 : age(at: now) - ageAtBeginning
    }

    /// Milliseconds since the first event, at a moment not before the last one: ticks within one boot, wall time
    /// across boots, never below the last event's.
    package func age(at now: Moment) -> Int64 { age + (lastMoment.map { now.milliseconds(since: $0) } ?? 0) }

    /// The same, and of a closed workshop its age when it was closed.
    func standingAge(at now: Moment) -> Int64 { isClosed ? closedAge : age(at: now) }

    // MARK: groups, actors, contributions

    private mutating func change(group letter: GroupLetter, _ edits: [GroupEdit]) {
        if group(letter) == nil {
            groups.append(Group(letter: letter, name: letter.text))
            groups.sort { $0.letter < $1.letter }
        }
        guard let index = groups.firstIndex(where: { $0.letter == letter }) else { return }
        for edit in edits {
            switch edit {
            case .name(let name): groups[index].name = name
            case .heads(let heads): groups[index].heads = heads
            case .presence(let presence): groups[index].presence = presence
            }
        }
    }

    private mutating func change(actor id: ActorID, _ edits: [ActorEdit]) {
        if actor(id) == nil { actors.append(Actor(id: id, label: Bilingual(typed: id.text))) }
        guard let index = actors.firstIndex(where: { $0.id == id }) else { return }
        for edit in edits {
            switch edit {
            case .label(let label): actors[index].label = Bilingual(typed: label)
            case .heads(let heads): actors[index].heads = heads
            case .concerned(let isConcerned): actors[index].isConcerned = isConcerned
            }
        }
    }

    private mutating func add(_ made: ContributionMade, from event: Event) {
        received += 1
        // What two steps brought in, one of them taken back for a while, is there once.
        guard positions[made.id] == nil else { return withdrawn += 1 }
        var (moment, usual) = (event.moment, begunAt == nil ? nil : timecode)
        switch made.arrival {
        case .typed: break
        case .imported: usual = nil
        case .split(let whole):
            guard let whole = contribution(whole) else { return withdrawn += 1 }
            (moment, usual) = (whole.moment, whole.timecode)
        case .merged(let source):
            (moment, usual) = (Moment(at: source.at, offset: source.offset, boot: "", tick: 0), nil)
        }
        positions[made.id] = contributions.count
        contributions.append(
            Contribution(
                id: made.id, number: received, moment: moment, writer: event.writer, step: event.step,
                arrival: made.arrival, raw: made.raw,
                timecode: made.timecode ?? usual, language: made.language,
                text: made.text, earlierTexts: made.earlierTexts, kind: made.kind, origin: made.origin,
                phase: made.phase, actor: made.actor,
                spokenFor: made.spokenFor, who: made.who, when: made.when))
    }

    /// A lens that was taken back knows of no answer until it is brought back.
    private mutating func map(_ id: ContributionID, _ lens: LensID, _ mapping: Mapping?) {
        guard self.lens(lens) != nil else { return }
        mend(id) { $0.mappings[lens] = mapping }
    }

    private mutating func mend(_ id: ContributionID, _ change: (inout Contribution) -> Void) {
        if let position = positions[id] { change(&contributions[position]) }
    }
}

extension ContributionMade {
    /// The words as they were before it came in.
    fileprivate var earlierTexts: [String] {
        if case .merged(let source) = arrival { source.earlierTexts } else { [] }
    }
}

extension Contribution {
    fileprivate mutating func apply(_ edit: ContributionEdit) {
        switch edit {
        case .kind(let kind): self.kind = kind
        case .origin(let origin): self.origin = origin
        case .phase(let phase): self.phase = phase
        case .text(let text):
            earlierTexts.append(self.text)
            self.text = text
        case .actor(let actor): self.actor = actor
        case .spokenFor(let actor): spokenFor = actor
        case .who(let who): self.who = who
        case .when(let when): self.when = when
        }
    }
}

extension Set {
    fileprivate mutating func set(_ element: Element, _ isIn: Bool) {
        if isIn { insert(element) } else { remove(element) }
    }
}

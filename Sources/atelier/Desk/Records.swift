import FrontEnd
import SessionEngine

/// A contribution, for a program: ids, never labels; what is absent is not known.
struct ContributionRecord: Encodable {
    struct When: Encodable {
        let words: String
        let day: String?
    }

    let number: Int
    let id: String
    let kind: String
    let phase: String?
    let group: String?
    /// Where it was gathered, when it was not in the room.
    let outside: String?
    let actor: String?
    let `for`: String?
    let text: String
    /// The line as it came.
    let raw: String
    let who: String?
    let when: When?
    /// Levers of the lens that was asked for, otherwise of the workshop's own: absent not yet mapped, empty *none*.
    let levers: [String]?
    let confirmation: String?
    let flags: [String]
    /// The number of the bundle in which it stands.
    let bundle: Int?
    /// How many votes it got in all.
    let votes: Int?
    /// Why it was set aside.
    let aside: String?
    /// Milliseconds since the first block opened.
    let timecode: Int64?
    /// Milliseconds since 1970 when it came.
    let at: Int64
    let imported: Bool
    /// The number of the contribution from which it was split.
    let splitFrom: Int?
    /// The room from which it was brought in, by its name, and the number that it has there.
    let room: String?
    let numberInRoom: Int?
    /// Other words that it has in other copies of its room.
    let otherWordings: [String]?
    /// The id of the experience from which it was learnt.
    let experience: String?

    init(_ contribution: Contribution, in workshop: Workshop, lens: Lens?, bundle: Bundle?) {
        let mapping = workshop.mapping(of: contribution, lens: lens?.id)
        number = contribution.number
        experience = contribution.experience?.text
        id = contribution.id.text
        kind = contribution.kind.rawValue
        phase = contribution.phase?.rawValue
        group = contribution.group?.text
        if case .outside(let place) = contribution.origin { outside = place } else { outside = nil }
        actor = contribution.actor?.text
        `for` = contribution.spokenFor?.text
        text = contribution.text
        raw = contribution.raw
        who = contribution.who
        when = contribution.when.map { When(words: $0.words, day: $0.day) }
        levers = mapping.map { $0.levers.map(\.text) }
        confirmation = mapping?.confirmation.rawValue
        flags = Flag.allCases.filter(contribution.flags.contains).map(\.rawValue)
        self.bundle = bundle?.number
        votes = contribution.voteTotal
        aside = contribution.asideReason
        timecode = contribution.timecode
        at = contribution.moment.at
        imported = contribution.isImported
        splitFrom = contribution.splitFrom.flatMap { workshop.contribution($0)?.number }
        room = workshop.room(of: contribution)?.name
        numberInRoom = contribution.source?.number
        otherWordings = contribution.otherWordings.isEmpty ? nil : contribution.otherWordings.map(\.text)
    }
}

/// A phase and how far it is, for a program.
struct PhaseRecord: Encodable {
    struct Missing: Encodable {
        let group: String?
        let kinds: [String]
        let have: Int
        let need: Int
        let sentence: String
    }

    let phase: String
    let open: Bool
    let accomplished: Bool
    let missing: [Missing]

    static func all(of workshop: Workshop, phrases: Phrases) -> [PhaseRecord] {
        Phase.allCases.map { phase in
            let answer = workshop.answer(of: phase)
            return PhaseRecord(
                phase: phase.rawValue, open: workshop.openPhase == phase, accomplished: answer.isAccomplished,
                missing: phrases.lacks(answer, in: workshop).map { requirement, need, sentence in
                    Missing(
                        group: need.group?.text, kinds: requirement.kinds.map(\.rawValue), have: need.have,
                        need: need.need, sentence: sentence)
                })
        }
    }
}

/// A line of the running order, for a program.
struct BlockRecord: Encodable {
    let rank: Int
    let id: String
    let title: String
    let phase: String?
    let role: String
    let minutes: Int
    let minimum: Int
    let cut: Bool
    let open: Bool
    /// Milliseconds that it was open in all.
    let spent: Int64

    static func all(of workshop: Workshop, at now: Moment, phrases: Phrases) -> [BlockRecord] {
        let order = workshop.runningOrder(at: now)
        return workshop.blocks.enumerated().map { index, running in
            BlockRecord(
                rank: index + 1, id: running.id.text, title: running.block.title[phrases.language],
                phase: running.block.phase?.rawValue, role: running.block.role.rawValue,
                minutes: running.block.minutes, minimum: running.block.minimum, cut: running.isCut,
                open: workshop.openBlock == running.id,
                spent: order.lines.first { $0.block.id == running.id }?.spent ?? 0)
        }
    }
}

/// A group, for a program.
struct GroupRecord: Encodable {
    let letter: String
    let name: String
    let heads: Int?
    let presence: String
    /// The group that it joined.
    let with: String?

    init(_ group: Group) {
        letter = group.letter.text
        name = group.name
        heads = group.heads
        switch group.presence {
        case .present: (presence, with) = ("present", nil)
        case .left: (presence, with) = ("left", nil)
        case .joined(let other): (presence, with) = ("joined", other.text)
        }
    }
}

/// A kind of actor, for a program.
struct ActorRecord: Encodable {
    let id: String
    let fr: String
    let en: String
    let heads: Int?
    let concerned: Bool

    init(_ actor: Actor) {
        id = actor.id.text
        (fr, en) = (actor.label.fr, actor.label.en)
        heads = actor.heads
        concerned = actor.isConcerned
    }
}

/// A step of the log, for a program.
struct StepRecord: Encodable {
    let seq: Int
    let id: String
    let writer: String
    let at: Int64
    let events: Int
    let undoable: Bool
    let withdrawn: Bool
    let summary: String

    init(_ step: Step, in session: Session, phrases: Phrases, summary: String) {
        seq = step.first
        id = step.id.text
        writer = step.writer.text
        at = step.moment.at
        events = step.facts.count
        undoable = step.isUndoable
        withdrawn = session.withdrawn.contains(step.id)
        self.summary = summary
    }
}

/// A new plan of what is to come, for a program.
struct ReplanRecord: Encodable {
    struct Line: Encodable {
        let id: String
        let title: String
        let before: Int
        let after: Int
        let minimum: Int
        let cut: Bool
    }

    let blocks: [Line]
    /// Times of day.
    let endBefore: String
    let endAfter: String
    let wanted: String
    let met: Bool
    /// Minutes by which it ends too late.
    let over: Int
    /// The blocks that could be cut, the best first.
    let cuttable: [String]

    init(_ plan: Replan, phrases: Phrases) {
        blocks = plan.lines.map { line in
            Line(
                id: line.block.id.text, title: phrases.text(line.block.title), before: line.block.minutes,
                after: line.minutes, minimum: line.minimum, cut: line.isCut)
        }
        (endBefore, endAfter, wanted) = (plan.endBefore.clock, plan.endAfter.clock, plan.wantedEnd.clock)
        (met, over, cuttable) = (plan.isMet, plan.minutesOver, plan.cuttable.map(\.text))
    }
}

/// The report round, for a program.
struct RoundRecord: Encodable {
    struct Seat: Encodable {
        let group: String
        let state: String
        /// Milliseconds that it used.
        let used: Int64
    }

    let block: String?
    let present: String?
    let next: String?
    /// Milliseconds for each group, and those of the present turn.
    let each: Int64?
    let elapsed: Int64?
    let timeUp: Bool
    let running: Bool
    let seats: [Seat]

    init(_ round: ReportRound) {
        block = round.block?.text
        present = round.present?.text
        next = round.next?.text
        each = round.each
        elapsed = round.elapsed
        timeUp = round.isTimeUp
        running = round.isRunning
        seats = round.seats.map { Seat(group: $0.group.text, state: "\($0.state)", used: $0.spent) }
    }
}

/// The floor, for a program: ids, never labels.
struct FloorRecord: Encodable {
    struct Share: Encodable {
        let verdict: String
        let mostHeard: String?
        let littleHeard: [String]
        /// Least heard first.
        let lines: [Line]
        let outside: [Outside]

        init<Seat>(_ floor: Floor<Seat>, name: (Seat) -> String) {
            verdict = "\(floor.verdict)"
            mostHeard = floor.verdict == .tooEarly ? nil : floor.mostHeard.map { name($0.seat) }
            littleHeard = floor.littleHeard.map { name($0.seat) }
            lines = floor.lines.map {
                Line(
                    id: name($0.seat), heads: $0.heads, noted: $0.noted, expected: $0.expected,
                    littleHeard: $0.isLittleHeard, last: $0.last)
            }
            outside = floor.outside.map { Outside(id: name($0.seat), noted: $0.noted, reason: "\($0.reason)") }
        }
    }

    struct Line: Encodable {
        let id: String
        let heads: Int?
        let noted: Int
        let expected: Double
        let littleHeard: Bool
        /// The number of its last contribution.
        let last: Int?
    }

    struct Outside: Encodable {
        let id: String
        let noted: Int
        let reason: String
    }

    struct Voice: Encodable {
        let actor: String
        let voice: String
        let spoke: Int
        let spokenFor: Int
    }

    struct Place: Encodable {
        let place: String
        let noted: Int
    }

    let noted: Int
    /// How many of them say who speaks.
    let attributed: Int
    let groups: Share
    let actors: Share
    let voices: [Voice]
    /// Gathered outside the room.
    let gathered: [Place]
    /// That it counts contributions noted, not speech.
    let rule: String

    init(_ sheet: FloorSheet, phrases: Phrases) {
        noted = sheet.noted
        attributed = sheet.attributed
        groups = Share(sheet.groups) { $0.text }
        actors = Share(sheet.actors) { $0.text }
        voices = sheet.voices.lines.map {
            Voice(actor: $0.actor.text, voice: $0.voice.rawValue, spoke: $0.spoke, spokenFor: $0.spokenFor)
        }
        gathered = sheet.outside.map { Place(place: $0.place, noted: $0.noted) }
        rule = phrases.floorRule()
    }
}

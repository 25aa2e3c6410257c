/// The state of a workshop: everything that the standing events say, and nothing else.
package struct Workshop: Hashable, Sendable {
    /// Its name for ever.
    package internal(set) var id: WorkshopID = ""
    /// The language of its paper.
    package internal(set) var language = Language.fr
    /// The template it was made with; nil before the first event.
    package internal(set) var template: Template?
    /// Its lenses; the first is the one it maps onto.
    package internal(set) var lenses: [Lens] = []
    /// Title, subject, place, date and the rest.
    package internal(set) var frame = WorkshopFrame()
    /// Its groups, by letter.
    package internal(set) var groups: [Group] = []
    /// The kinds of actors it knows.
    package internal(set) var actors: [Actor] = []
    /// The running order with what really happened.
    package internal(set) var blocks: [RunningBlock] = []
    /// The block that is open.
    package internal(set) var openBlock: BlockID?
    /// The openings of *resoudre* before its gate was met, with the reasons.
    package internal(set) var overrides: [Override] = []
    /// Everything said, in order of arrival, without what was taken back.
    package internal(set) var contributions: [Contribution] = []
    /// The turns of the report round, in order.
    package internal(set) var turns: [Turn] = []
    /// The turns that were put off, in order.
    package internal(set) var turnsPutOff: [TurnPutOff] = []
    /// Whose turn it is.
    package internal(set) var turn: GroupLetter?
    /// The three things to keep, by place (1 to 3).
    package internal(set) var takeaways: [Int: Takeaway] = [:]
    /// The bundles, those taken apart included, in the order in which they were made.
    package internal(set) var madeBundles: [Bundle] = []
    /// How many bundles were ever made, those taken back included.
    package internal(set) var bundlesMade = 0
    /// The tensions, those taken away included, in the order in which they were made.
    package internal(set) var madeTensions: [Tension] = []
    /// How many tensions were ever made, those taken back included.
    package internal(set) var tensionsMade = 0
    /// What the facilitator reads, by lens and topic.
    package internal(set) var readings: [LensID: [ReadingTopic: Reading]] = [:]
    /// The cards read so far, in order, each as it was read last.
    package internal(set) var experiences: [Experience] = []
    /// The card that the room reads now.
    package internal(set) var openExperienceID: ExperienceID?
    /// The names in the words that a person judged, in order.
    package internal(set) var judgedNames: [JudgedName] = []
    /// The recordings, those taken out included, in the order in which they were named.
    package internal(set) var namedRecordings: [Recording] = []
    /// How many recordings were ever named, those taken back included.
    package internal(set) var recordingsNamed = 0
    /// The workshops before it in its series and what was carried over; nil where it continues none.
    package internal(set) var continuation: Continuation?
    /// What became of what was carried over, as far as somebody said it.
    package internal(set) var carriedAnswers: [CarriedKey: CarriedAnswer] = [:]
    /// The rooms of which the contributions were brought in, in the order in which they came.
    package internal(set) var rooms: [MergedRoom] = []
    /// What was decided here of contributions that were brought in.
    var decided: [ContributionID: Set<Decision>] = [:]
    /// The last step that brought in a room.
    var mergeStep: StepID?
    /// The synthesis is final.
    package internal(set) var isClosed = false
    /// When it was last closed.
    package internal(set) var closedAt: Moment?
    /// When it was made.
    package internal(set) var madeAt: Moment?
    /// How many contributions ever came, and how many of them were taken back.
    package internal(set) var received = 0, withdrawn = 0
    /// Its age when it was last closed.
    package internal(set) var closedAge: Int64 = 0
    /// Minutes of the running order when the first block opened: the end that was promised, where none was announced.
    package internal(set) var minutesAtBeginning: Int?
    /// When the first block opened: the zero of every timecode.
    package internal(set) var begunAt: Moment?
    /// Milliseconds between the first event and the last one; the next is never below it.
    package internal(set) var age: Int64 = 0
    /// Its age when the first block opened.
    package internal(set) var ageAtBeginning: Int64 = 0
    /// The last event's number and name.
    package internal(set) var lastEvent: (seq: Int, id: EventID)? {
        get { lastSeq.flatMap { seq in lastID.map { (seq, $0) } } }
        set { (lastSeq, lastID) = (newValue?.seq, newValue?.id) }
    }
    private var lastSeq: Int?
    private var lastID: EventID?
    /// The moment of the last event.
    package internal(set) var lastMoment: Moment?
    var positions: [ContributionID: Int] = [:]

    /// A workshop to which nothing has happened yet.
    package init() {}
}

/// A line of the running order and what really happened.
package struct RunningBlock: Hashable, Sendable {
    /// The line as it is planned now.
    package internal(set) var block: Block
    /// Cut from the running order.
    package internal(set) var isCut = false
    /// When it was opened and closed; the last closing is nil while it is open.
    package internal(set) var spells: [Spell] = []
    /// Its clock.
    package internal(set) var clock = BlockClock()

    /// Its name.
    package var id: BlockID { block.id }
    /// It was opened at least once.
    package var wasOpened: Bool { !spells.isEmpty }

    /// Its minutes when the first block of all was opened; nil before, and for one that came in later.
    package internal(set) var minutesAtBeginning: Int?
    /// The line as it was planned at the beginning: what was shortened on the way keeps the time it was given.
    package var prepared: Block {
        var block = block
        block.minutes = minutesAtBeginning ?? block.minutes
        return block
    }

    init(_ block: Block) { self.block = block }
}

/// From an opening to a closing.
package struct Spell: Hashable, Sendable {
    /// When it opened.
    package let opened: Moment
    /// When it closed; nil while it is open.
    package internal(set) var closed: Moment?
    /// The same by the age of the workshop, which no clock set anew can shorten; the end is nil while it is open.
    package let from: Int64
    package internal(set) var to: Int64?

    init(opened: Moment, from: Int64) {
        self.opened = opened
        self.from = from
    }

    /// Milliseconds that it lasted, by an age of the workshop.
    package func length(at age: Int64) -> Int64 { max(0, (to ?? age) - from) }
}

/// A clock that starts, pauses, and whose planned time can be moved by whole minutes.
package struct BlockClock: Hashable, Sendable {
    /// The age of the workshop since which it runs; nil while it stands.
    package internal(set) var runningSince: Int64?
    /// Milliseconds it ran before.
    package internal(set) var before: Int64 = 0
    /// Minutes added to the time planned.
    package internal(set) var adjustment = 0

    /// It runs.
    package var isRunning: Bool { runningSince != nil }

    /// Milliseconds it has run by an age of the workshop.
    package func elapsed(at age: Int64) -> Int64 {
        before + (runningSince.map { max(0, age - $0) } ?? 0)
    }
}

/// An opening of *resoudre* before its gate was met.
package struct Override: Hashable, Sendable {
    /// The block that was opened.
    package let block: BlockID
    /// Why; it is printed.
    package let reason: String
    /// When.
    package let moment: Moment
}

/// One group's turn in a report round.
package struct Turn: Hashable, Sendable {
    /// Whose.
    package let group: GroupLetter
    /// The block that was open; nil when none was.
    package let block: BlockID?
    /// From when to when; the end is nil while it lasts.
    package internal(set) var spell: Spell
    /// Its clock, which stands while that of the block stands.
    package internal(set) var clock = BlockClock()
    /// It was put off: what was said stands, and the group reports later.
    package internal(set) var isPutOff = false
}

/// One of the three things to keep, in the facilitator's words.
package struct Takeaway: Hashable, Sendable {
    /// The words.
    package let text: String
    /// The contributions it rests on.
    package let rests: [ContributionID]
}

extension Workshop {
    /// The lens it maps onto; nil before the first event.
    package var lens: Lens? { lenses.first }

    /// The phase that is open; nil outside the phases.
    package var openPhase: Phase? { block(openBlock)?.block.phase }

    /// The line of the running order of that name.
    package func block(_ id: BlockID?) -> RunningBlock? { blocks.first { $0.id == id } }

    /// The group of that letter.
    package func group(_ letter: GroupLetter) -> Group? { groups.first { $0.letter == letter } }

    /// The kind of actor of that id.
    package func actor(_ id: ActorID) -> Actor? { actors.first { $0.id == id } }

    /// The id for a kind of actor of the workshop's own: that of the kind with this label, else a new one, which tells
    /// nothing of the label, for ids cannot be forgotten.
    package func actorID(labelled label: String) -> ActorID {
        let folded = Folding.fold(label)
        if let known = actors.first(where: {
            Folding.fold($0.label.fr) == folded || Folding.fold($0.label.en) == folded
        }) {
            return known.id
        }
        return Self.ownActorID(among: actors.map(\.id))
    }

    /// A new id for a kind of actor, beside others.
    package static func ownActorID(among known: [ActorID]) -> ActorID {
        var number = 1
        while known.contains(ActorID("own-\(number)")) { number += 1 }
        return ActorID("own-\(number)")
    }

    /// The contribution of that name, unless it was taken back.
    package func contribution(_ id: ContributionID) -> Contribution? { positions[id].map { contributions[$0] } }

    /// Its place among the contributions, from 0; nil where it was taken back.
    package func position(of id: ContributionID) -> Int? { positions[id] }

    /// The contribution that people call by this number, unless it was taken back.
    package func contribution(number: Int) -> Contribution? {
        // Numbers grow with the position, so a search by halves finds one among ten thousand at once.
        var low = 0, high = contributions.count
        while low < high {
            let middle = (low + high) / 2
            if contributions[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < contributions.count && contributions[low].number == number ? contributions[low] : nil
    }

    /// The groups that sit in the room under their own name.
    package var presentGroups: [Group] { groups.filter(\.isPresent) }

    /// What counts in the synthesis, in order of arrival.
    package var kept: [Contribution] { contributions.filter(\.isKept) }

    /// Where a contribution of this group is told: the group itself, or the one that it joined.
    package func table(of letter: GroupLetter) -> GroupLetter {
        var seen: Set<GroupLetter> = []
        var current = letter
        while case .joined(let next)? = group(current)?.presence, seen.insert(current).inserted { current = next }
        return current
    }
}

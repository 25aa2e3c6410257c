package import SessionEngine

/// What the capture field remembers, on the live screen and in the report round.
package struct LiveState: Sendable {
    /// The line being typed.
    package var field = TextField()
    /// The kind, the group and the actor shown beside the field.
    package internal(set) var beside = LineDefaults()
    /// The levers set for the line in the field: nil unanswered, empty *none*.
    package internal(set) var levers: [LeverID]?
    /// The same levers, where they were proposed and accepted.
    var accepted: [LeverID]?
    /// What is proposed for the line in the field, and for which words.
    var proposed: ProposedLevers?
    /// The contribution that the line mends; nil while it will be a new one.
    package internal(set) var mending: Mending?
    /// What was asked of the disk and not answered yet: the line stays in the field until it is.
    package internal(set) var asked: Command?
    /// The line that was asked; what is typed after it stays when it is written.
    var askedLine = ""
    /// A paste about to be taken, kept until it is on disk.
    var paste: PastedLines?
    /// The turn of which it was said that its time is up.
    var chimed: Int?
    /// What is read of the workshop at each change of it.
    private(set) var readings: LiveReadings?
    /// What was said last of each kind that the live screen shows, as it is drawn there; made anew at each change.
    var pictures: [Kind: SaidPicture] = [:]
    private var phase: Phase?
    private var turn: GroupLetter?

    init() {}

    /// Follows what happened: the group of the turn, the kind natural in the phase.
    mutating func follow(_ workshop: Workshop, writer: Writer) {
        readings = LiveReadings(workshop, writer: writer)
        pictures = [:]
        if workshop.openPhase != phase {
            phase = workshop.openPhase
            if let phase, let kind = workshop.template?.kinds(in: phase).first { setDefault { $0.kind = kind } }
        }
        if workshop.turn != turn {
            turn = workshop.turn
            if let turn { setDefault { $0.origin = .group(turn) } }
        }
        setDefault { $0.forgetUnknown(in: workshop) }
        if let mending, workshop.contribution(mending.id) == nil { loseMending(mending) }
    }

    /// Changes what the next new line takes, also while another one is being mended.
    private mutating func setDefault(_ change: (inout LineDefaults) -> Void) {
        guard var mending else { return change(&beside) }
        change(&mending.before)
        self.mending = mending
    }

    /// The contribution was taken back meanwhile: what was changed in its line becomes a line of its own.
    private mutating func loseMending(_ mending: Mending) {
        guard field.text != mending.line else { return giveUpMending() }
        beside = mending.before
        self.mending = nil
    }

    /// Leaves the mending, and gives back what was being typed before.
    mutating func giveUpMending() {
        guard let mending else { return }
        field = TextField(mending.draft)
        beside = mending.before
        levers = mending.levers
        self.mending = nil
    }
}

/// The contribution that the line in the field mends, and what stood there before.
package struct Mending: Hashable, Sendable {
    /// The contribution, and the number by which people call it.
    package let id: ContributionID, number: Int
    /// Its line as it came into the field.
    let line: String
    /// The whole line is its words: no mark and no value is read in it.
    let isLiteral: Bool
    /// What stood beside the field, what was typed in it, and its levers.
    var before: LineDefaults
    let draft: String, levers: [LeverID]?
}

extension LineDefaults {
    /// Goes back to the plenary, or to no actor, where the workshop no longer knows them.
    fileprivate mutating func forgetUnknown(in workshop: Workshop) {
        if case .group(let letter) = origin, workshop.group(letter) == nil { origin = .plenary }
        if let known = actor, workshop.actor(known) == nil { actor = nil }
    }
}

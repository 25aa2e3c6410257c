/// What a person may ask of a workshop: the screen and the command line alike.
package enum Command: Hashable, Sendable {
    /// Makes the workshop; the first command of every file.
    case make(Making)
    /// Fills in or clears fields of the frame.
    case setFrame([FrameField: String?])
    /// Adds a group under the next free letter.
    case addGroup(name: String, heads: Int?)
    case changeGroup(GroupLetter, [GroupEdit])
    /// Changes a kind of actor, or adds one of the workshop's own.
    case changeActor(ActorID, [ActorEdit])
    /// Adds a line to the running order.
    case addBlock(
        title: String, prompt: String? = nil, phase: Phase?, role: BlockRole, minutes: Int, minimum: Int?,
        after: BlockID?)
    case changeBlock(BlockID, [BlockEdit])
    /// Gives blocks to come new times or cuts them, and announces the end that they lead to, all in one.
    case replan([PlannedTime], end: ClockTime?)
    /// Opens a block; one of `resoudre` before its gate is met asks for a reason.
    case openBlock(BlockID, reason: String?)
    /// Opens the first block of a phase that is not cut.
    case openPhase(Phase, reason: String?)
    /// Closes the open block: *hors phase*.
    case leave
    /// Turns the clock of the open block.
    case turnClock(ClockChange)
    /// Gives the turn of the report round; nil ends the turn.
    case giveTurn(GroupLetter?)
    /// Lets others report before a group; when it has the turn, the next one gets it.
    case putOffTurn(GroupLetter, PutOff)
    /// Takes what was said: one thing, or the lines of a paste as one step.
    case capture([Draft])
    /// Takes the lines of a file as one step; those known from before are passed over.
    case importLines([ImportLine])
    case mend(ContributionID, [ContributionEdit])
    /// Makes of one contribution as many as there are wordings: it keeps the first, the others come in anew.
    case split(ContributionID, [String])
    /// Answers a contribution in a lens; nil clears the answer, an empty list is *none*.
    case map(ContributionID, LensID, [LeverID]?, Confirmation)
    case flag(ContributionID, Flag, Bool)
    /// Sets a contribution aside for a reason; nil brings it back.
    case setAside(ContributionID, reason: String?)
    /// Writes one of the three things to keep; nil empties the place.
    case setTakeaway(place: Int, text: String?, rests: [ContributionID])
    /// Bundles contributions under a title, and puts the bundle on levers of a lens; nil is the workshop's own.
    case makeBundle(title: String, [ContributionID], levers: [LeverID]?, lens: LensID? = nil)
    case changeBundle(BundleID, [BundleEdit])
    /// Says that two contributions or bundles pull apart, and about what.
    case makeTension(Point, Point, title: String?)
    case changeTension(TensionID, [TensionEdit])
    /// Writes how many votes a contribution got, at a table or in the whole room; nil clears the count.
    case setVotes(ContributionID, table: GroupLetter?, Int?)
    /// Writes what the facilitator reads on a topic with a lens; nil clears it.
    case setReading(LensID, ReadingTopic, Reading?)
    /// Brings a further lens in, whole; what is said can then be mapped onto it too.
    case addLens(Lens)
    /// Reads a card in the room, so that everybody sees it; nil puts it away.
    case readExperience(Experience?)
    /// Says from which experience that was read a contribution was learnt; nil: from none.
    case drawLesson(ContributionID, from: ExperienceID?)
    /// Says of names in the words whether the public may read them; nil: they are to be judged again.
    case judgeNames([String], NameJudgement?)
    /// Names a recording of the workshop, with its length in milliseconds where it is known, and a first anchor.
    case addRecording(name: String, length: Int64?, first: Anchor?)
    case changeRecording(RecordingID, [RecordingEdit])
    /// Says what a recording's counter shows at a moment of the workshop; nil takes the anchor away.
    case setAnchor(RecordingID, AnchorMoment, place: Int64?)
    /// Says what became of something that was carried over; nil clears the answer.
    case answerCarried(CarriedKey, CarriedAnswer?)
    /// Brings in what was said in rooms, and what was done with it there; what is known is passed over.
    case merge([Workshop])
    /// Does to several contributions what is to be done to each: one step; refused whole where one is.
    indirect case together([Command])
    /// Takes back this seat's last standing step.
    case undo
    /// Brings back what this seat took back last.
    case redo
    /// Takes back any step of the log.
    case withdraw(StepID)
    /// Makes the synthesis final; never refused for what lacks.
    case close
    case reopen

    /// The name of the command, without what it says.
    package var name: CommandName {
        switch self {
        case .make: .make
        case .setFrame: .setFrame
        case .addGroup: .addGroup
        case .changeGroup: .changeGroup
        case .changeActor: .changeActor
        case .addBlock: .addBlock
        case .changeBlock: .changeBlock
        case .replan: .replan
        case .openBlock: .openBlock
        case .openPhase: .openPhase
        case .leave: .leave
        case .turnClock: .turnClock
        case .giveTurn: .giveTurn
        case .putOffTurn: .putOffTurn
        case .capture: .capture
        case .importLines: .importLines
        case .mend: .mend
        case .split: .split
        case .map: .map
        case .flag: .flag
        case .setAside: .setAside
        case .setTakeaway: .setTakeaway
        case .makeBundle: .makeBundle
        case .changeBundle: .changeBundle
        case .makeTension: .makeTension
        case .changeTension: .changeTension
        case .setVotes: .setVotes
        case .setReading: .setReading
        case .addLens: .addLens
        case .readExperience: .readExperience
        case .drawLesson: .drawLesson
        case .judgeNames: .judgeNames
        case .addRecording: .addRecording
        case .changeRecording: .changeRecording
        case .setAnchor: .setAnchor
        case .answerCarried: .answerCarried
        case .merge: .merge
        case .together: .together
        case .undo: .undo
        case .redo: .redo
        case .withdraw: .withdraw
        case .close: .close
        case .reopen: .reopen
        }
    }
}

/// The commands by name, so that each can be shown to have a key and a place on the command line.
package enum CommandName: String, CaseIterable, Sendable {
    case make, setFrame, addGroup, changeGroup, changeActor, addBlock, changeBlock, replan, openBlock, openPhase, leave
    case turnClock, giveTurn, putOffTurn, capture, importLines, mend, split, map, flag, setAside, setTakeaway
    case makeBundle, changeBundle, makeTension, changeTension, setVotes, setReading, addLens, readExperience, drawLesson
    case judgeNames, addRecording, changeRecording, setAnchor, answerCarried, merge, together
    case undo, redo, withdraw, close, reopen
}

/// What a new workshop is made of.
package struct Making: Hashable, Sendable {
    /// A group by name, with its head count.
    package struct NewGroup: Hashable, Sendable {
        /// Its name, and how many people; nil while unknown.
        package var name: String, heads: Int?

        /// Takes a name and a head count.
        package init(name: String, heads: Int? = nil) {
            self.name = name
            self.heads = heads
        }
    }

    /// The language of its paper.
    package var language: Language
    /// The template and the lenses that the file will carry.
    package var template: Template, lenses: [Lens]
    /// The frame; a title is required.
    package var frame: [FrameField: String]
    /// Its groups; none means those that the template proposes.
    package var groups: [NewGroup]
    /// Changes of the kinds of actors, in order.
    package var actors: [(id: ActorID, edits: [ActorEdit])] {
        get { actorEdits.map { ($0.id, $0.edits) } }
        set { actorEdits = newValue.map { ActorEdits(id: $0.id, edits: $0.edits) } }
    }
    private var actorEdits: [ActorEdits] = []
    /// What it takes over from the workshop that it continues, and what was said of the names in it; nothing for one
    /// that begins anew.
    package var continuation: Continuation?, names: [JudgedName] = []

    private struct ActorEdits: Hashable, Sendable {
        var id: ActorID
        var edits: [ActorEdit]
    }

    /// Takes what a new workshop is made of.
    package init(
        language: Language, template: Template, lenses: [Lens], frame: [FrameField: String],
        groups: [NewGroup] = [], actors: [(id: ActorID, edits: [ActorEdit])] = []
    ) {
        self.language = language
        self.template = template
        self.lenses = lenses
        self.frame = frame
        self.groups = groups
        self.actors = actors
    }
}

/// What is about to be taken as a contribution.
package struct Draft: Hashable, Sendable {
    /// What it is, and where it comes from.
    package var kind: Kind, origin: Origin
    /// The words, and the raw line they were read from.
    package var text: String, raw: String
    /// Who speaks, who is spoken for.
    package var actor: ActorID?, spokenFor: ActorID?
    /// Who carries an action, and by when.
    package var who: String?, when: Due?
    /// Levers of the workshop's own lens: nil unanswered, empty *none*.
    package var levers: [LeverID]?
    /// How a person confirmed them; what is imported is stored as such.
    package var confirmation = Confirmation.typed
    /// Flags put on at once.
    package var flags: Set<Flag>
    /// The experience from which it was learnt; nil: a lesson comes from the card that is open.
    package var experience: ExperienceID?

    /// Takes the words and what is known of them.
    package init(
        kind: Kind, origin: Origin, text: String, raw: String? = nil, actor: ActorID? = nil,
        spokenFor: ActorID? = nil, who: String? = nil, when: Due? = nil, levers: [LeverID]? = nil,
        flags: Set<Flag> = []
    ) {
        self.kind = kind
        self.origin = origin
        self.text = text
        self.raw = raw ?? text
        self.actor = actor
        self.spokenFor = spokenFor
        self.who = who
        self.when = when
        self.levers = levers
        self.flags = flags
    }
}

/// One line of a file to import.
package struct ImportLine: Hashable, Sendable {
    /// The line's number in its file, from 1.
    package var number: Int
    /// By which a second import knows it.
    package var key: String
    /// What it says.
    package var draft: Draft
    /// The phase it names; nil is *hors phase*.
    package var phase: Phase?
    /// Milliseconds since the workshop began, when it brings them.
    package var timecode: Int64?
    /// The language it names.
    package var language: Language?

    /// Takes one line.
    package init(
        number: Int, key: String, draft: Draft, phase: Phase? = nil, timecode: Int64? = nil, language: Language? = nil
    ) {
        self.number = number
        self.key = key
        self.draft = draft
        self.phase = phase
        self.timecode = timecode
        self.language = language
    }
}

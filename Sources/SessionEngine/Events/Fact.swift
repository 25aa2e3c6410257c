/// What can happen in a workshop.
///
/// Each case is a promise for ever: its stored form is in `Stored/`, and a later kind raises the format.
package enum Fact: Hashable, Sendable {
    /// The first event of every file.
    indirect case workshopMade(WorkshopMade)
    /// Fields of the frame; nil clears one.
    case frameSet([FrameField: String?])
    /// A group is added (its letter is new) or changed.
    case groupChanged(GroupLetter, [GroupEdit])
    /// A kind of actor is added (its id is new) or changed.
    case actorChanged(ActorID, [ActorEdit])
    /// A line of the running order is added (its id is new), changed, moved or cut.
    case blockChanged(BlockID, [BlockEdit])
    /// A block opens, and the one that was open closes; a reason stands where the gate was unmet.
    case blockOpened(BlockID, override: String?)
    /// The open block closes: no phase is open then.
    case blockClosed(BlockID)
    /// The clock of a block.
    case clockChanged(BlockID, ClockChange)
    /// In a report round, whose turn it is; nil when nobody's.
    case turnGiven(GroupLetter?)
    /// In a report round, a group lets others go first.
    case turnPutOff(GroupLetter, PutOff)
    /// Something was said; what it is made of lies apart, so that a fact is small and many can hold the same.
    indirect case contributionMade(ContributionMade)
    /// A contribution was mended.
    case contributionChanged(ContributionID, [ContributionEdit])
    /// The levers of a contribution in a lens; nil clears the answer.
    case mappingSet(ContributionID, LensID, Mapping?)
    /// A flag is put on, or taken off.
    case flagSet(ContributionID, Flag, Bool)
    /// A contribution is set aside for a reason; nil brings it back.
    case asideSet(ContributionID, reason: String?)
    /// One of the three things to keep; nil empties the place.
    case takeawaySet(place: Int, text: String?, rests: [ContributionID])
    /// Contributions are bundled under a title.
    case bundleMade(BundleID, title: String, [ContributionID])
    /// A bundle was renamed, filled, emptied, mapped, or taken apart.
    case bundleChanged(BundleID, [BundleEdit])
    /// Two contributions or bundles pull apart.
    indirect case tensionMade(TensionID, Point, Point, title: String?)
    /// A tension was renamed, or taken away.
    case tensionChanged(TensionID, [TensionEdit])
    /// How many votes a contribution got, at a table or in the whole room; nil clears the count.
    case votesSet(ContributionID, table: GroupLetter?, Int?)
    /// What the facilitator reads on a topic with a lens; nil clears it.
    indirect case readingSet(LensID, ReadingTopic, Reading?)
    /// A further lens comes in, whole, after those that are there.
    indirect case lensAdded(Lens)
    /// A card is read in the room, as it is told there; nil puts it away.
    indirect case experienceRead(Experience?)
    /// The experience from which a contribution was learnt; nil: from none.
    case lessonDrawn(ContributionID, from: ExperienceID?)
    /// Whether the public may read a name that stands in the words; nil: not judged any more.
    case nameJudged(String, NameJudgement?)
    /// A recording of the workshop is named; its length in milliseconds, where it is known.
    case recordingMade(RecordingID, name: String, length: Int64?)
    /// A recording was renamed, its length was said, or it was taken out of the list.
    case recordingChanged(RecordingID, [RecordingEdit])
    /// What a recording's counter shows at a moment of the workshop, in milliseconds; nil takes the anchor away.
    case anchorSet(RecordingID, AnchorMoment, place: Int64?)
    /// The workshop continues another one: the series so far, and what was carried over from it.
    indirect case workshopContinued(Continuation)
    /// What became of something that was carried over; nil: not answered any more.
    case carriedAnswered(CarriedKey, CarriedAnswer?)
    /// A room of a plenary is added (its id is new) or changed.
    case roomChanged(WorkshopID, [RoomEdit])
    /// Another copy of its room has other words for a contribution.
    case wordingMerged(ContributionID, OtherWording)
    /// A step is taken back.
    case stepWithdrawn(StepID)
    /// A step that was taken back counts again.
    case stepRestored(StepID)
    /// The synthesis is final.
    case workshopClosed
    /// It may change again.
    case workshopReopened
}

/// What a workshop is made of at its beginning.
package struct WorkshopMade: Hashable, Sendable {
    /// Its name for ever.
    package var id: WorkshopID
    /// The language of its paper.
    package var language: Language
    /// The whole template, so that the file reads the same everywhere.
    package var template: Template
    /// The whole lenses, the first of which is the one it maps onto.
    package var lenses: [Lens]

    /// Takes an id, a language, a template and its lenses.
    package init(id: WorkshopID, language: Language, template: Template, lenses: [Lens]) {
        self.id = id
        self.language = language
        self.template = template
        self.lenses = lenses
    }
}

/// One change of a group.
package enum GroupEdit: Hashable, Sendable {
    case name(String)
    /// nil: unknown.
    case heads(Int?)
    case presence(Presence)
}

/// One change of a kind of actor.
package enum ActorEdit: Hashable, Sendable {
    /// A workshop's own label, as it was typed.
    case label(String)
    /// nil: unknown.
    case heads(Int?)
    case concerned(Bool)
}

/// One change of a line of the running order.
package enum BlockEdit: Hashable, Sendable {
    /// As they were typed.
    case title(String), prompt(String)
    case phase(Phase?)
    case role(BlockRole)
    case minutes(Int), minimum(Int)
    /// Moved to just after this block; nil: to the top.
    case after(BlockID?)
    /// Cut from the running order, or put back.
    case cut(Bool)
}

/// What happens to a clock.
package enum ClockChange: Hashable, Sendable {
    case start, pause
    /// Minutes added to the time planned, or taken from it.
    case adjust(minutes: Int)
}

/// What a contribution is made of.
package struct ContributionMade: Hashable, Sendable {
    /// Its name for ever.
    package var id: ContributionID
    /// What it is.
    package var kind: Kind
    /// Where it comes from.
    package var origin: Origin
    /// The phase open when it came; nil is *hors phase*.
    package var phase: Phase?
    /// The words, and the raw line they were read from.
    package var text: String, raw: String
    /// Who speaks, who is spoken for.
    package var actor: ActorID?, spokenFor: ActorID?
    /// Who carries an action, and by when.
    package var who: String?, when: Due?
    /// How it came in.
    package var arrival: Arrival
    /// Milliseconds since the first block opened, when the line brought it.
    package var timecode: Int64?
    /// The language of the words when the line said so.
    package var language: Language?

    /// Takes what was said, and what is known of it.
    package init(
        id: ContributionID, kind: Kind, origin: Origin, phase: Phase?, text: String, raw: String,
        actor: ActorID? = nil, spokenFor: ActorID? = nil, who: String? = nil, when: Due? = nil,
        arrival: Arrival = .typed, timecode: Int64? = nil, language: Language? = nil
    ) {
        self.id = id
        self.kind = kind
        self.origin = origin
        self.phase = phase
        self.text = text
        self.raw = raw
        self.actor = actor
        self.spokenFor = spokenFor
        self.who = who
        self.when = when
        self.arrival = arrival
        self.timecode = timecode
        self.language = language
    }
}

/// One change of a contribution; nil clears what can be cleared.
package enum ContributionEdit: Hashable, Sendable {
    case kind(Kind)
    case origin(Origin)
    case phase(Phase?)
    case text(String)
    case actor(ActorID?), spokenFor(ActorID?)
    case who(String?)
    case when(Due?)
}

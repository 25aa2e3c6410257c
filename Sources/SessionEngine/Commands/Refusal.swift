/// Why a command is refused: facts only; `Phrases` makes the sentence and says what to do.
package enum Refusal: Error, Hashable, Sendable {
    /// What a name was looked for among.
    package enum Thing: String, CaseIterable, Sendable {
        case group, kind, lever, lens, phase, actor, flag, block, contribution, step, field, language, template
        case layout, reading, bundle, tension, recording, anchor, carried, room, experience
    }

    /// The words are empty.
    case emptyText
    /// The words have so many characters: more than `Limits.text`.
    case textTooLong(Int)
    /// The name has neither a letter nor a digit: it could not be found in the words.
    case noName(String)
    /// No such thing here; the nearest names, best first.
    case unknown(Thing, String, nearest: [String])
    /// *Resoudre* is not yet open, and no reason was given: what each phase lacks.
    case gateUnmet([GateAnswer])
    /// A reading that is given by one of these answers, or by words alone where there is none.
    case wrongAnswer([ReadingAnswer])
    /// A bundle holds one contribution at least.
    case bundleWithoutMember
    /// The workshop carries a lens of that id; whether with the same text.
    case lensCarried(LensID, isSame: Bool)
    /// Nothing pulls apart from itself.
    case tensionWithItself
    /// The tension of this number says the same.
    case tensionKnown(Int)
    /// Two recordings would bear that name.
    case recordingNameTaken(String)
    /// The contribution of this number has no timecode of this workshop: nothing says when it was said.
    case withoutTimecode(Int)
    /// The recording of this name is not so long.
    case beyondRecording(String, length: Int64, place: Int64)
    /// Between this anchor and another one the recording would go backwards.
    case anchorsCross(TimedAnchor, known: TimedAnchor)
    /// The words are no timecode.
    case notATimecode(String)
    /// A contribution is split into two parts at least.
    case splitWithoutParts
    /// More than two levers, or the same twice.
    case tooManyLevers
    /// The file has no workshop in it yet, or has one already.
    case notMade, alreadyMade
    /// The workshop is closed: it must be reopened first.
    case closed
    /// It is closed already, or open already.
    case alreadyClosed, notClosed
    /// This seat has nothing to take back, or nothing to bring back.
    case nothingToUndo, nothingToRedo
    /// A step of blocks, clocks, turns or closings: mended by going back.
    case stepStays(String)
    /// The step was taken back already.
    case alreadyWithdrawn
    /// The letters of the groups go from a to z.
    case tooManyGroups
    /// Two groups would bear that name.
    case groupNameTaken(String)
    /// A group cannot join itself, or one that is not in the room.
    case cannotJoin(GroupLetter)
    /// No block is open.
    case noOpenBlock
    /// The phase has no block left that is not cut.
    case noBlock(Phase)
    /// A number outside its range.
    case outOfRange(Quantity, Int, ClosedRange<Int>)
    /// The words are no time of day.
    case notATime(String)
    /// A block of the new plan was opened meanwhile, or is gone.
    case planMoved
    /// Nothing of the running order is to come.
    case nothingToCome
    /// The block of this title was opened already: no plan cuts it any more.
    case alreadyOpened(String)
    /// A title is required.
    case titleMissing
    /// The turn belongs to groups that are in the room.
    case notInTheRoom(GroupLetter)
    /// The group has reported: there is no turn to put off.
    case hasReported(GroupLetter)
    /// Nobody else is to come: the group cannot let others go first.
    case nobodyElseToReport(GroupLetter)
    /// The file of the plenary, by its title, is given as one of its own rooms.
    case roomIsItself(String)
    /// The workshop of this title is a plenary of rooms.
    case roomIsPlenary(String)
    /// The contribution of this number of a room, by its title, is here already, and from elsewhere.
    case roomsClash(String, Int)
    /// The rooms have so many groups in all, with those that are here.
    case tooManyGroupsInRooms(Int)
    /// A line of an import is refused: nothing of the file was taken.
    indirect case line(Int, Refusal)

    /// What a number counts.
    package enum Quantity: String, CaseIterable, Sendable {
        case heads, minutes, place, votes
    }

    /// It is wrong whatever the file holds (exit 2), and not only for this workshop (exit 1).
    package var isWrongEverywhere: Bool {
        switch self {
        case .emptyText, .textTooLong, .tooManyLevers, .outOfRange, .titleMissing, .noName, .notATime,
            .notATimecode, .splitWithoutParts:
            true
        case .unknown(let thing, _, _): [.kind, .phase, .flag, .field, .language, .template].contains(thing)
        case .line(_, let refusal): refusal.isWrongEverywhere
        default: false
        }
    }
}

/// How much the engine takes.
package enum Limits {
    /// Characters in one contribution.
    package static let text = 5000
    /// Heads in a group or of a kind of actor.
    package static let heads = 0...10_000
    /// Minutes of a block.
    package static let minutes = 1...1440
    /// Places among the things to keep.
    package static let places = 1...3
    /// Votes of one contribution, at a table or in the whole room.
    package static let votes = 0...10_000
    /// Milliseconds of a timecode: up to 99 999 h 59 min 59.
    package static let timecode: ClosedRange<Int64> = 0...359_999_999_000
    /// Levers of one contribution.
    package static let levers = 2
}

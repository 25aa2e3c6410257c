/// The stored form of events: what a file of the format 1, 2 or 3 holds, for ever.
///
/// A row of the table `event` holds `seq`, `id`, `at` (milliseconds since 1970, UTC), `offset` (minutes east of UTC),
/// `boot` and `tick` (boot id, milliseconds since that boot), `writer` (`installation/user/screen|line`), `step`,
/// `type`, `version`, `payload` (a JSON object with sorted keys) and `sum`. Every `version` is 1 so far.
/// A file of an older format becomes one of the format 3 with the first event that is appended to it: the kinds marked
/// *2* and *3* came with those formats.
///
/// Nothing that was typed stands in a payload. Where the table below says *word*, the payload holds the id of a row
/// of the table `words`, made of the event's id and of a field: `<event id>.text`. A word that was forgotten, or whose
/// row is missing, is read as `[…]`. In a patch, marked *patch*, an absent key leaves the field as it was and null
/// clears it. Elsewhere an absent key stands for "none". Enumerations are stored by the names that `Phase`, `Kind`,
/// `Flag`, `Confirmation`, `BlockRole`, `FrameField`, `PutOff`, `NameJudgement`, `ReadingAnswer`, `Outcome`, `VoteRule.Voter` and `Language` give them.
///
/// | type | keys | meaning |
/// |---|---|---|
/// | `workshop-made` | `workshop` id, `language`, `template` whole, `lenses` whole | the first event of a file |
/// | `frame-set` | `fields`: by name of field a word, or null: *patch* | what is known of the event itself |
/// | `group-changed` | `group` letter; *patch*: `name` word, `heads` number or null, `presence` | a group is added or changed |
/// | `actor-changed` | `actor` id; *patch*: `label` word, `heads` number or null, `concerned` | a kind of actor is added or changed |
/// | `block-changed` | `block` id; *patch*: `title` word, `prompt` word, `phase` or null, `role`, `minutes`, `minimum`, `after` block or null (to the top), `cut` | a line of the running order is added, changed, moved or cut |
/// | `block-opened` | `block`, `override` word (the reason, when the gate was unmet) | a block opens, the open one closes |
/// | `block-closed` | `block` | the open block closes |
/// | `clock-changed` | `block`, `change`: `start`, `pause`, `adjust` with `minutes` | the clock of a block |
/// | `turn-given` | `group` letter, or absent: nobody's | whose turn it is in a report round |
/// | `turn-put-off` *2* | `group` letter, `how`: `swap` with the next one, or `skip` to the end | a group lets others report before it |
/// | `contribution-made` | `contribution` id, `kind`, `origin`, `phase`, `text` word, `raw` word (the same word when the line was nothing else), `actor`, `for`, `who` word, `when`, `import` word (the key of an imported line; absent when typed), `timecode` milliseconds, `language` | something was said |
/// | `contribution-split` *2* | `contribution` id, `from` the contribution of which it is a part, `kind`, `origin`, `phase`, `text` word, `actor`, `for`, `who` word, `when`, `timecode` milliseconds, `language` | a part of something said comes in by itself |
/// | `contribution-merged` *3* | as `contribution-made`, and `room` id, `number` and `revision` (how often it was mended) there, `at` and `offset` (when it was said), `earlier` words (before each mending), `imported` (true, or absent), `from` the contribution from which it was split there | something said in a room comes in |
/// | `wording-merged` *3* | `contribution`, `text` word, `revision` | another copy of its room has other words for it |
/// | `room-changed` *3* | `room` id; *patch*: `name` word, `title` word, `place` word or null, `date` word or null, `groups` (letters there to letters here), `actors` (ids there to `here` and `heads`) | a room of a plenary is added or changed |
/// | `contribution-changed` | `contribution`; *patch*: `kind`, `origin`, `phase` or null, `text` word, `actor` or null, `for` or null, `who` word or null, `when` or null | a contribution was mended |
/// | `mapping-set` | `contribution`, `lens`, `mapping` with `levers` (none, one, two) and `confirmed`; absent: not mapped | its levers in a lens |
/// | `flag-set` | `contribution`, `flag`, `on` | a flag is put on or taken off |
/// | `aside-set` | `contribution`, `reason` word; absent: brought back | it is set aside |
/// | `takeaway-set` | `place` (1 to 3), `text` word (absent: emptied), `rests` contributions | a thing to keep |
/// | `bundle-made` *2* | `bundle` id, `title` word, `members` contributions | contributions are bundled |
/// | `bundle-changed` *2* | `bundle`; *patch*: `title` word, `add` contributions, `remove` contributions, `lens` with `mapping` (absent: not mapped), `dissolved` | a bundle was changed |
/// | `tension-made` *2* | `tension` id, `one` and `other`, each `contribution` or `bundle`, `title` word | two things pull apart |
/// | `tension-changed` *2* | `tension`; *patch*: `title` word or null, `dissolved` | a tension was changed |
/// | `votes-set` *2* | `contribution`, `table` letter (absent: the whole room), `votes` number (absent: cleared) | how many votes it got |
/// | `reading-set` *2* | `lens`, `of`: `whole`, `use`, `cursor`, `question`, `item` id (absent for the whole), `answer`, `text` word; neither of these: cleared | what the facilitator reads |
/// | `lens-added` *3* | `lens` whole | a further lens comes in |
/// | `experience-read` *3* | `card` whole, its texts as words; absent: put away | a card is read in the room |
/// | `lesson-drawn` *3* | `contribution`, `experience` id (absent: none) | from which experience it was learnt |
/// | `name-judged` *2* | `name` word, `judgement`: `masked` or `kept`; absent: not judged any more | whether the public may read a name that stands in the words |
/// | `recording-made` *3* | `recording` id, `name` word, `length` milliseconds | a recording of the workshop is named |
/// | `recording-changed` *3* | `recording`; *patch*: `name` word, `length` or null, `removed` | a recording was changed |
/// | `anchor-set` *3* | `recording`; `contribution` or `timecode` milliseconds, `place` milliseconds (absent: taken away) | what its counter shows at a moment of the workshop |
/// | `workshop-continued` *3* | `chain` of workshops, each `workshop` id, `title`, `date`, `place` words; `carried`, each `workshop` it comes from, `contribution` or `bundle`, `number` there, `kind` (absent for a bundle), `text` word, `who` word, `when`, `actor`, `levers`: `levers` by `lens` | the workshop continues another one |
/// | `carried-answered` *3* | `workshop`, `contribution` or `bundle` that was carried over, `answer`, `why` word; neither: cleared | what became of it |
/// | `step-withdrawn` | `step` | a step is taken back |
/// | `step-restored` | `step` | it counts again |
/// | `workshop-closed` | | the synthesis is final |
/// | `workshop-reopened` | | it may change again |
///
/// `origin`: `from` is `group` with `group` (a letter), `plenary`, or `outside` with `place` (word).
/// `when`: `words` (word) and `day` (`2025-06-30`, where the words name one). `presence`: `is` is `present`, `left`,
/// or `joined` with `group`. Templates, lenses and cards: see ``StoredTemplate``, ``StoredLens`` and
/// ``StoredExperience``.
package enum StoredForm {
    /// The format of files: a new kind of event, or a new version of one, raises it.
    package static let format = 3

    private static let payloads: [any StoredPayload.Type] = [
        StoredWorkshopMade.self, StoredFrameSet.self, StoredGroupChanged.self, StoredActorChanged.self,
        StoredBlockChanged.self, StoredBlockOpened.self, StoredBlockClosed.self, StoredClockChanged.self,
        StoredTurnGiven.self, StoredTurnPutOff.self, StoredContributionMade.self, StoredContributionSplit.self,
        StoredContributionChanged.self,
        StoredMappingSet.self,
        StoredFlagSet.self, StoredAsideSet.self, StoredTakeawaySet.self, StoredBundleMade.self,
        StoredBundleChanged.self, StoredTensionMade.self, StoredTensionChanged.self, StoredVotesSet.self,
        StoredReadingSet.self,
        StoredLensAdded.self, StoredExperienceRead.self, StoredLessonDrawn.self, StoredNameJudged.self,
        StoredRecordingMade.self, StoredRecordingChanged.self, StoredAnchorSet.self,
        StoredWorkshopContinued.self, StoredCarriedAnswered.self,
        StoredContributionMerged.self, StoredWordingMerged.self, StoredRoomChanged.self,
        StoredStepWithdrawn.self, StoredStepRestored.self, StoredWorkshopClosed.self,
        StoredWorkshopReopened.self,
    ]
    private static let byType = Dictionary(uniqueKeysWithValues: payloads.map { ($0.type, $0) })

    /// The names of the kinds by which a contribution comes in: said, split from another one, or from a room.
    package static var arrivals: Set<String> {
        [StoredContributionMade.type, StoredContributionSplit.type, StoredContributionMerged.type]
    }

    /// The name of the kind with which every file begins.
    package static var workshopMade: String { StoredWorkshopMade.type }

    /// The names of all kinds of events, in the order of the table above.
    package static var types: [String] { payloads.map { $0.type } }

    /// What reads the payload of a row; refuses a type or a version that this program does not know yet.
    package static func payload(type: String, version: Int) throws(StoredTrouble) -> any StoredPayload.Type {
        guard let payload = byType[type] else { throw .newerType(type) }
        guard version <= payload.version else { throw .newerVersion(type: type, version: version) }
        return payload
    }

    /// The payload of a fact, and the words that it cites.
    package static func store(_ fact: Fact, of event: EventID) -> (payload: any StoredPayload, words: [StoredWord]) {
        var words = WordWriter(event: event)
        let payload = payload(of: fact, &words)
        return (payload, words.words)
    }

    private static func payload(of fact: Fact, _ words: inout WordWriter) -> any StoredPayload {
        switch fact {
        case .workshopMade(let made): StoredWorkshopMade(made)
        case .frameSet(let fields): StoredFrameSet(fields, &words)
        case .groupChanged(let letter, let edits): StoredGroupChanged(letter, edits, &words)
        case .actorChanged(let id, let edits): StoredActorChanged(id, edits, &words)
        case .blockChanged(let id, let edits): StoredBlockChanged(id, edits, &words)
        case .blockOpened(let id, let reason): StoredBlockOpened(id, reason, &words)
        case .blockClosed(let id): StoredBlockClosed(block: id)
        case .clockChanged(let id, let change): StoredClockChanged(id, change)
        case .turnGiven(let letter): StoredTurnGiven(group: letter)
        case .turnPutOff(let letter, let how): StoredTurnPutOff(group: letter, how: how)
        case .contributionMade(let made):
            switch made.arrival {
            case .split(let whole): StoredContributionSplit(made, from: whole, &words)
            case .merged(let source): StoredContributionMerged(made, from: source, &words)
            case .typed, .imported: StoredContributionMade(made, &words)
            }
        case .contributionChanged(let id, let edits): StoredContributionChanged(id, edits, &words)
        case .mappingSet(let id, let lens, let mapping): StoredMappingSet(id, lens, mapping)
        case .flagSet(let id, let flag, let isOn): StoredFlagSet(contribution: id, flag: flag, on: isOn)
        case .asideSet(let id, let reason): StoredAsideSet(id, reason, &words)
        case .takeawaySet(let place, let text, let rests): StoredTakeawaySet(place, text, rests, &words)
        case .bundleMade(let id, let title, let members): StoredBundleMade(id, title, members, &words)
        case .bundleChanged(let id, let edits): StoredBundleChanged(id, edits, &words)
        case .tensionMade(let id, let one, let other, let title): StoredTensionMade(id, one, other, title, &words)
        case .tensionChanged(let id, let edits): StoredTensionChanged(id, edits, &words)
        case .votesSet(let id, let table, let votes): StoredVotesSet(contribution: id, table: table, votes: votes)
        case .readingSet(let lens, let topic, let reading): StoredReadingSet(lens, topic, reading, &words)
        case .lensAdded(let lens): StoredLensAdded(lens: StoredLens(lens))
        case .experienceRead(let card): StoredExperienceRead(card, &words)
        case .lessonDrawn(let id, let experience): StoredLessonDrawn(contribution: id, experience: experience)
        case .nameJudged(let name, let judgement): StoredNameJudged(name, judgement, &words)
        case .recordingMade(let id, let name, let length): StoredRecordingMade(id, name, length, &words)
        case .recordingChanged(let id, let edits): StoredRecordingChanged(id, edits, &words)
        case .anchorSet(let id, let moment, let place): StoredAnchorSet(id, moment, place)
        case .workshopContinued(let continuation): StoredWorkshopContinued(continuation, &words)
        case .carriedAnswered(let key, let answer): StoredCarriedAnswered(key, answer, &words)
        case .roomChanged(let id, let edits): StoredRoomChanged(id, edits, &words)
        case .wordingMerged(let id, let wording): StoredWordingMerged(id, wording, &words)
        case .stepWithdrawn(let step): StoredStepWithdrawn(step: step)
        case .stepRestored(let step): StoredStepRestored(step: step)
        case .workshopClosed: StoredWorkshopClosed()
        case .workshopReopened: StoredWorkshopReopened()
        }
    }
}

/// The payload of one kind of event, in one version: what the JSON of a row is made of.
package protocol StoredPayload: Codable, Hashable, Sendable {
    /// The name of the kind in the column `type`.
    static var type: String { get }
    /// The newest version that is read; the one that is written.
    static var version: Int { get }
    /// The fact it tells; words that are missing are read as a placeholder.
    func fact(_ words: inout WordReader) throws(StoredTrouble) -> Fact
}

extension StoredPayload {
    /// One, for every kind so far.
    package static var version: Int { 1 }
}

/// Why a row cannot be read.
package enum StoredTrouble: Error, Hashable, Sendable {
    /// A newer program wrote a kind of event that this one does not know.
    case newerType(String)
    /// A newer program wrote a newer version of a kind.
    case newerVersion(type: String, version: Int)
    /// A value that no version ever had: damage.
    case unknownValue(type: String, key: String, value: String)
}

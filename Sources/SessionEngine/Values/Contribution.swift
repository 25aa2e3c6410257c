/// The four phases, in the order of the work: listen, share, learn, then solve.
///
/// Source: table-ronde-introduction, "Comment coopérer efficacement ?".
package enum Phase: String, CaseIterable, Codable, Sendable {
    case ecouter, partager, apprendre, resoudre
}

/// What a contribution is.
package enum Kind: String, CaseIterable, Codable, Sendable {
    case parole
    case pointDeVue = "point-de-vue"
    case enseignement, condition, ecueil, idee, action, question

    /// The opening mark that chooses this kind at capture.
    package var mark: Character {
        switch self {
        case .parole: "\""
        case .pointDeVue: "="
        case .enseignement: "*"
        case .condition: "+"
        case .ecueil: "-"
        case .idee: ">"
        case .action: "!"
        case .question: "?"
        }
    }
}

/// What a person marks on a contribution, by hand.
package enum Flag: String, CaseIterable, Codable, Sendable {
    /// To be told in the synthesis as one of the group's own points.
    case keep
    /// A weak signal: a point that counting would bury.
    case weak
    /// The line may have been read wrong: somebody looks again before the paper.
    case reread
    /// To be taken up by the next workshop of the series.
    case follow
    /// An idea that would serve elsewhere.
    case transposable
}

/// Where a contribution comes from.
package enum Origin: Hashable, Sendable {
    case group(GroupLetter)
    case plenary
    /// Gathered outside the room; the text says where ("marché du samedi").
    case outside(String)
}

/// By when an action is due: the words that were said and, where they can be read, the day.
package struct Due: Hashable, Sendable {
    /// The words as they were typed.
    package var words: String
    /// `2025-06-30` where the words name a day; nil otherwise.
    package var day: String?

    /// Takes the words, and the day when there is one.
    package init(words: String, day: String? = nil) {
        self.words = words
        self.day = day
    }
}

/// How a contribution came in.
package enum Arrival: Hashable, Sendable {
    case typed
    /// From a file; `key` is the line's id, or a digest with its rank, by which a second import knows it.
    case imported(key: String)
    /// As a part of another one, which was split.
    case split(from: ContributionID)
    /// From a room of the plenary, under its own name.
    indirect case merged(RoomSource)
}

/// How the levers of a contribution were confirmed.
package enum Confirmation: String, CaseIterable, Codable, Sendable {
    case typed, accepted
    case acceptedInBulk = "accepted-in-bulk"
    case imported
}

/// The levers of one contribution in one lens: none (an answer: hors schéma), one, or two in order.
package struct Mapping: Hashable, Sendable {
    /// At most two levers, the strongest first; empty means *none*.
    package var levers: [LeverID]
    /// How a person confirmed it.
    package var confirmation: Confirmation

    /// Takes the levers in order and how they were confirmed.
    package init(levers: [LeverID], confirmation: Confirmation) {
        self.levers = levers
        self.confirmation = confirmation
    }
}

/// One thing said, in the speaker's words.
package struct Contribution: Hashable, Sendable {
    /// Its name for ever.
    package let id: ContributionID
    /// Its rank of arrival, from 1, never reused.
    package let number: Int
    /// When it was said: the moment of the event that made it; for a part of another one, that of the whole.
    package let moment: Moment
    /// The seat that took it.
    package let writer: Writer
    /// The step that made it.
    package let step: StepID
    /// How it came in.
    package let arrival: Arrival
    /// The raw line as it was typed, so that any misreading can be mended.
    package let raw: String
    /// Milliseconds since the first block opened; for an imported line the one it brought, or nil.
    package let timecode: Int64?
    /// The language of the words when a line said so.
    package let language: Language?
    /// The words as they stand now.
    package var text: String
    /// The words as they were before each mending, oldest first.
    package var earlierTexts: [String] = []
    /// Other words that copies of its room have for it; nothing where it was said here.
    package var otherWordings: [OtherWording] = []
    /// What it is.
    package var kind: Kind
    /// Where it comes from.
    package var origin: Origin
    /// The phase open when it came; nil is *hors phase*.
    package var phase: Phase?
    /// The kind of actor who speaks.
    package var actor: ActorID?
    /// The kind of actor who is spoken for.
    package var spokenFor: ActorID?
    /// Who carries an action.
    package var who: String?
    /// By when.
    package var when: Due?
    /// What was marked by hand.
    package var flags: Set<Flag> = []
    /// By lens; a lens that is absent has not been answered yet.
    package var mappings: [LensID: Mapping] = [:]
    /// How many votes it got, by table; under nil those of the whole room.
    package var votes: [GroupLetter?: Int] = [:]
    /// The experience from which it was learnt, as a card told it; nil where it comes from none.
    package var experience: ExperienceID?
    /// Why it was set aside; nil while it is kept.
    package var asideReason: String?

    /// The contribution of which it is a part; nil where it came by itself.
    package var splitFrom: ContributionID? {
        switch arrival {
        case .split(let whole): whole
        case .merged(let source): source.splitFrom
        case .typed, .imported: nil
        }
    }

    /// The room from which it was brought in, and how it was there; nil where it was said here.
    package var source: RoomSource? {
        if case .merged(let source) = arrival { source } else { nil }
    }

    /// It counts in the synthesis.
    package var isKept: Bool { asideReason == nil }
    /// The group it comes from, if it comes from one.
    package var group: GroupLetter? {
        if case .group(let letter) = origin { letter } else { nil }
    }
    /// An action that has a carrier and a date.
    package var isComplete: Bool { kind == .action && who != nil && when != nil }
}

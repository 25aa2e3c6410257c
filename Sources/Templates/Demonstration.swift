package import SessionEngine

/// A finished workshop as data: what the program replays, through the same commands as a room would give, to show
/// what the tool is for.
///
/// It is composed: its notice says so. Offsets are milliseconds since the first block opened, which is `begins`. What
/// the facilitator wrote (the frame, titles, takeaways, the reading) is in French typography; the words said are to the
/// letter.
package struct Demonstration: Sendable {
    /// The template it was made with; that one names the lens.
    package let template: String
    /// The language of its paper.
    package let language: Language
    /// When its first block opened: milliseconds since 1970-01-01T00:00:00Z.
    package let begins: Int64
    /// Minutes between the local time of the room and UTC.
    package let utcOffset: Int
    /// Title, subject, place…, and the notice that it is composed.
    package let frame: [FrameField: String]
    /// The recordings and accounts that its facts come from.
    package let sources: [String]
    /// Its groups, from the letter a, with their heads.
    package let groups: [Group]
    /// The kinds of actors with their heads; `label` stands on those that the template has not.
    package let actors: [ActorChange]
    /// What happened, in order; the closing comes last.
    package let course: [Happening]

    /// What a workshop says of a kind of actor.
    package struct ActorChange: Hashable, Sendable {
        /// Which.
        package let id: ActorID
        /// Its label, where the template has none.
        package let label: String?
        /// How many people.
        package let heads: Int?
    }

    /// One thing that happened, and when.
    package struct Happening: Sendable {
        /// Milliseconds since the first block opened.
        package let offset: Int64
        /// What.
        package let deed: Deed
    }

    /// What can happen.
    package enum Deed: Sendable {
        /// A block opens; the one that was open closes.
        case opens(BlockID)
        /// The report round gives a group its turn; nil ends it.
        case turn(GroupLetter?)
        /// Something is said.
        case said(Line)
        /// The facilitator writes one of the three things to keep, on lines by their ids.
        case takeaway(place: Int, text: String, rests: [String])
        /// Lines that say the same are bundled.
        case bundles(Gathering)
        /// Two lines or bundles pull apart, each by its id in the file.
        case opposes(String, String, title: String)
        /// The votes of a group are counted: how many for which line.
        case votes(GroupLetter, [(line: String, count: Int)])
        /// The facilitator reads a topic of the lens, by its id or `whole`.
        case reads(topic: String, Reading)
        /// The last block closes, and the synthesis is final.
        case closes
    }

    /// One thing said, with its id in the file.
    package struct Line: Sendable {
        /// Its id in the file: takeaways rest on it.
        package let id: String
        /// The phase it belongs to; that of the block open at its offset.
        package let phase: Phase?
        /// The words, the levers (none is an answer), the flags, and who speaks.
        package let draft: Draft
    }

    /// Lines that say the same, with the id of the bundle in the file: tensions lie between such ids.
    package struct Gathering: Hashable, Sendable {
        /// Its id in the file.
        package let id: String
        /// The title, in the room's words.
        package let title: String
        /// The lines, by their ids.
        package let members: [String]
        /// The levers on which it is put.
        package let levers: [LeverID]
    }

    /// Everything bundled, in order.
    package var bundles: [Gathering] {
        course.compactMap { happening in
            if case .bundles(let gathering) = happening.deed { gathering } else { nil }
        }
    }

    /// Everything said, in order.
    package var lines: [Line] {
        course.compactMap { happening in
            if case .said(let line) = happening.deed { line } else { nil }
        }
    }
}

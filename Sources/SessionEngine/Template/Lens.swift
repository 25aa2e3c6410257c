/// A lever's place in the lens's diagram.
package enum LeverRole: String, Codable, Sendable {
    /// The base that carries the rest.
    case ground
    /// A step of the path, from left to right.
    case path
    /// Runs along the whole path, for it never stops.
    case engine
}

/// One lever of a lens.
package struct Lever: Hashable, Codable, Sendable {
    /// Its id.
    package let id: LeverID
    /// Its place in the diagram; nil in a lens without one.
    package var role: LeverRole?
    /// For a step of the path: 1, 2, 3; levers of the same step stand side by side.
    package var step: Int?
    /// The letter that sets it in command mode.
    package var key: String
    /// Its full name.
    package var label: Bilingual
    /// Its name where there is little room: at most 16 columns.
    package var short: Bilingual
    /// What a contribution speaks of when it belongs here.
    package var about: Bilingual
    /// Words and phrases that speak for it, in any language; nil where the lens gives none.
    package var cues: [String]?

    /// Takes all that a lens says of a lever.
    package init(
        id: LeverID, role: LeverRole? = nil, step: Int? = nil, key: String, label: Bilingual, short: Bilingual,
        about: Bilingual, cues: [String]? = nil
    ) {
        self.id = id
        self.role = role
        self.step = step
        self.key = key
        self.label = label
        self.short = short
        self.about = about
        self.cues = cues
    }
}

/// A reading that a facilitator may give at the closing: a use, a term of a cursor, a question about time.
package struct ReadingItem: Hashable, Codable, Sendable {
    /// Its id.
    package let id: String
    /// Its label.
    package var label: Bilingual

    /// Takes an id and a label.
    package init(id: String, label: Bilingual) {
        self.id = id
        self.label = label
    }
}

/// A cursor between two terms; `isOurs` marks a middle term that the source does not name.
package struct Cursor: Hashable, Codable, Sendable {
    /// Its id.
    package let id: String
    /// Its label.
    package var label: Bilingual
    /// The two ends and what lies between.
    package var from: Bilingual, through: Bilingual, to: Bilingual
    /// The middle term is the tool's, not the source's.
    package var isOurs: Bool

    /// Takes an id, a label, two ends, and what lies between.
    package init(id: String, label: Bilingual, from: Bilingual, through: Bilingual, to: Bilingual, isOurs: Bool) {
        self.id = id
        self.label = label
        self.from = from
        self.through = through
        self.to = to
        self.isOurs = isOurs
    }

    private enum CodingKeys: String, CodingKey {
        case id, label, from, through, to
        case isOurs = "ours"
    }
}

/// A set of levers as data.
package struct Lens: Hashable, Codable, Sendable {
    /// Its id.
    package let id: LensID
    /// Its title.
    package var title: Bilingual
    /// Where it comes from, with the timecode as printed.
    package var source: Bilingual
    /// What in it is the tool's and not the source's; shown wherever the lens is.
    package var caution: Bilingual
    /// Its levers, in the order of every table and diagram.
    package var levers: [Lever]
    /// The uses of cooperation.
    package var uses: [ReadingItem]
    /// The cursors that place a cooperation.
    package var cursors: [Cursor]
    /// The questions about time: yes, partly, no, with a word why.
    package var questions: [ReadingItem]

    /// Takes all that a lens file says.
    package init(
        id: LensID, title: Bilingual, source: Bilingual, caution: Bilingual, levers: [Lever],
        uses: [ReadingItem] = [], cursors: [Cursor] = [], questions: [ReadingItem] = []
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.caution = caution
        self.levers = levers
        self.uses = uses
        self.cursors = cursors
        self.questions = questions
    }

    /// The letters that a lens may give to its levers on the screen, where they mean nothing else.
    package static let letters = ["l", "c", "r", "v", "g", "m", "a"]

    /// The lever of that id; nil when the lens has none.
    package func lever(_ id: LeverID) -> Lever? { levers.first { $0.id == id } }
    /// The lever that this letter sets.
    package func lever(key: String) -> Lever? { levers.first { $0.key == key } }
}

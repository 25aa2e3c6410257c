/// A workshop that came before another in a series, as the later one remembers it.
package struct EarlierWorkshop: Hashable, Sendable {
    /// Its name for ever.
    package var id: WorkshopID
    /// Its title, its date and its place as they were typed; nil where nobody filled them in.
    package var title: String, date: String?, place: String?

    /// Takes what is remembered of a workshop.
    package init(id: WorkshopID, title: String, date: String? = nil, place: String? = nil) {
        self.id = id
        self.title = title
        self.date = date
        self.place = place
    }
}

/// What a workshop takes over from the one that it continues.
package struct Continuation: Hashable, Sendable {
    /// The workshops before it, the first of the series first; the last of them is the one that it continues.
    package var chain: [EarlierWorkshop]
    /// What was carried over, in order: people call each by its rank.
    package var carried: [Carried]

    /// Takes the workshops before and what was carried over.
    package init(chain: [EarlierWorkshop], carried: [Carried]) {
        self.chain = chain
        self.carried = carried
    }
}

/// Names what was carried over through a whole series: the workshop in which it was said, and what it was there.
package struct CarriedKey: Hashable, Sendable {
    /// The workshop that it comes from.
    package let workshop: WorkshopID
    /// The contribution or the bundle.
    package let point: Point

    /// Takes a workshop and a contribution or bundle of it.
    package init(workshop: WorkshopID, point: Point) {
        self.workshop = workshop
        self.point = point
    }
}

/// Something that was carried over from an earlier workshop: a promise, a question, or what was marked *to follow*.
package struct Carried: Hashable, Sendable {
    /// What is asked of it.
    package enum Sort: String, CaseIterable, Sendable {
        /// A promise: was it kept?
        case action
        case question
        /// A bundle, or a contribution of another kind, of which somebody said that it is to be followed.
        case followed
    }

    /// Its name through the series.
    package var key: CarriedKey
    /// Its number in the workshop that it comes from.
    package var number: Int
    /// What kind of contribution it is; nil for a bundle.
    package var kind: Kind?
    /// Its words, or the title of the bundle.
    package var text: String
    /// Who carries it, and by when.
    package var who: String?, when: Due?
    /// Who spoke, where enough of that kind were in the room that the line gives nobody away.
    package var actor: ActorID?
    /// Its levers, by lens.
    package var levers: [LensID: [LeverID]]

    /// Takes what is known of it.
    package init(
        key: CarriedKey, number: Int, kind: Kind?, text: String, who: String? = nil, when: Due? = nil,
        actor: ActorID? = nil, levers: [LensID: [LeverID]] = [:]
    ) {
        self.key = key
        self.number = number
        self.kind = kind
        self.text = text
        self.who = who
        self.when = when
        self.actor = actor
        self.levers = levers
    }

    /// What is asked of it.
    package var sort: Sort {
        switch kind {
        case .action: .action
        case .question: .question
        default: .followed
        }
    }
}

/// What became of something that was carried over.
package enum Outcome: String, CaseIterable, Codable, Sendable {
    /// Done, or answered.
    case done
    /// It goes on, or is still open.
    case goingOn = "going-on"
    case dropped

    /// The next workshop of the series does not take it up again.
    package var isOver: Bool { self != .goingOn }
}

/// What the room says of something that was carried over.
package struct CarriedAnswer: Hashable, Sendable {
    /// What became of it.
    package var outcome: Outcome
    /// A word why; nil where nobody said it.
    package var why: String?

    /// Takes an outcome and a word why; a blank one is none.
    package init(_ outcome: Outcome, why: String? = nil) {
        self.outcome = outcome
        self.why = why.flatMap { $0.isBlank ? nil : $0 }
    }
}

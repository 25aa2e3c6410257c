/// A room of a plenary: a workshop of which the contributions were brought in here.
package struct MergedRoom: Hashable, Sendable {
    /// The workshop's own name, for ever.
    package let id: WorkshopID
    /// What it is called here: its place or its title, so that no two rooms are called the same.
    package internal(set) var name = ""
    /// Its title, place and date, as they were typed there.
    package internal(set) var title = "", place: String?, date: String?
    /// The letter that each of its groups has here.
    package internal(set) var groups: [GroupLetter: GroupLetter] = [:]
    /// What each of its kinds of actors is here.
    package internal(set) var actors: [ActorID: RoomActor] = [:]

    init(id: WorkshopID) { self.id = id }

    /// How many people of a kind of actor, by its id here, are in this room; nil while unknown.
    package func heads(of actor: ActorID) -> Int? {
        let known = actors.values.filter { $0.here == actor }.map(\.heads)
        let counted = known.compactMap(\.self)
        return counted.isEmpty || counted.count < known.count ? nil : counted.reduce(0, +)
    }

    /// The group that bears this letter here is one of its own.
    package func holds(_ letter: GroupLetter) -> Bool { groups.values.contains(letter) }
}

/// What a kind of actor of a room is in the plenary.
package struct RoomActor: Hashable, Sendable {
    /// Its id here, and how many people of it are in the room; nil while unknown.
    package var here: ActorID, heads: Int?

    /// Takes an id and a head count.
    package init(here: ActorID, heads: Int? = nil) {
        self.here = here
        self.heads = heads
    }
}

/// What is told of a room.
package enum RoomEdit: Hashable, Sendable {
    case name(String), title(String)
    /// nil: not known.
    case place(String?), date(String?)
    /// Groups that come in: their letters there, and here.
    case groups([GroupLetter: GroupLetter])
    /// Kinds of actors that come in, or are counted: by their ids there.
    case actors([ActorID: RoomActor])
}

/// Where a contribution that was brought in comes from, and how it was there.
package struct RoomSource: Hashable, Sendable {
    /// The room, and the number that the contribution has in it.
    package var room: WorkshopID, number: Int
    /// How often its words were mended there.
    package var revision: Int
    /// When it was said: milliseconds since 1970, and minutes between local time and UTC.
    package var at: Int64, offset: Int
    /// It had come from a file there.
    package var isImported: Bool
    /// The contribution from which it was split there.
    package var splitFrom: ContributionID?
    /// The words as they were there before each mending, oldest first.
    package var earlierTexts: [String]

    /// Takes what is known of it in its room.
    package init(
        room: WorkshopID, number: Int, revision: Int, at: Int64, offset: Int, isImported: Bool = false,
        splitFrom: ContributionID? = nil, earlierTexts: [String] = []
    ) {
        (self.room, self.number, self.revision) = (room, number, revision)
        (self.at, self.offset) = (at, offset)
        (self.isImported, self.splitFrom, self.earlierTexts) = (isImported, splitFrom, earlierTexts)
    }
}

/// Words that a contribution has in another copy of its room: kept beside those that came first.
package struct OtherWording: Hashable, Sendable {
    /// The words.
    package var text: String
    /// How often they were mended there.
    package var revision: Int

    /// Takes the words and how often they were mended.
    package init(text: String, revision: Int) {
        self.text = text
        self.revision = revision
    }
}

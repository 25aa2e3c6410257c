/// What a merge did with one room, or would do.
package struct RoomReport: Hashable, Sendable {
    /// The room, and what it is called here.
    package let room: WorkshopID, name: String
    /// How many of its contributions came in, and how many were here already, word for word.
    package internal(set) var received = 0, known = 0
    /// The numbers here of those that have other words in this copy of the room.
    package internal(set) var rewritten: [Int] = []
    /// The numbers here of those of which something still empty was filled in.
    package internal(set) var completed: [Int] = []
    /// The numbers here of those that were set aside in the room since they came: they stay.
    package internal(set) var asideSince: [Int] = []
    /// The numbers here of those that this copy of the room does not hold: they stay.
    package internal(set) var missing: [Int] = []
    /// How many answers in lenses that the plenary does not carry stayed in the room.
    package internal(set) var answersLeft = 0
    /// How many groups came with it.
    package internal(set) var groups = 0

    init(room: WorkshopID, name: String) {
        self.room = room
        self.name = name
    }
}

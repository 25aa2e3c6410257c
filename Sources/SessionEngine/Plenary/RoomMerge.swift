/// What bringing rooms into a plenary makes: facts by contribution, never the logs of the rooms one after the other.
///
/// A contribution keeps its name, so that it is known when its room comes again: what is equal is passed over, other
/// words are kept beside those that came first, and what was decided in the plenary stands.
package struct RoomMerge {
    /// The facts, room by room.
    package private(set) var facts: [Fact] = []
    /// What became of each room, in the order in which they came in.
    package internal(set) var reports: [RoomReport] = []
    /// The plenary as the facts so far make it.
    private(set) var workshop: Workshop

    /// Works out what some rooms bring; they are taken by their beginning, whatever order they are given in.
    ///
    /// Refuses the whole when a room was never made, is the plenary itself or a plenary, when a contribution is here
    /// from elsewhere, and when the groups are more than letters.
    package init(_ rooms: [Workshop], into plenary: Workshop) throws(Refusal) {
        workshop = plenary
        let rooms = Self.ordered(rooms)
        try Self.check(rooms, for: plenary)
        let names = RoomNames.names(of: Self.known(rooms, in: plenary))
        for room in rooms { try bring(room, named: names[room.id] ?? room.id.text) }
        rename(by: names)
    }

    /// The rooms by their beginning; copies of one room by the end of their history.
    package static func ordered(_ rooms: [Workshop]) -> [Workshop] {
        rooms.sorted { one, other in
            (one.beginning, one.id.text, one.lastEvent?.id.text ?? "")
                < (other.beginning, other.id.text, other.lastEvent?.id.text ?? "")
        }
    }

    private static func check(_ rooms: [Workshop], for plenary: Workshop) throws(Refusal) {
        var groups: [WorkshopID: Set<GroupLetter>] = [:]
        for room in rooms {
            guard room.template != nil else { throw .notMade }
            guard room.id != plenary.id else { throw .roomIsItself(room.heading) }
            guard room.rooms.isEmpty else { throw .roomIsPlenary(room.heading) }
            let known = plenary.room(room.id)?.groups ?? [:]
            groups[room.id, default: []].formUnion(room.groups.map(\.letter).filter { known[$0] == nil })
        }
        let all = plenary.groups.count + groups.values.reduce(0) { $0 + $1.count }
        guard all <= GroupLetter.all.count else { throw .tooManyGroupsInRooms(all) }
    }

    /// The rooms that are here and those that come, each once.
    private static func known(_ rooms: [Workshop], in plenary: Workshop) -> [RoomNames.Known] {
        var known = plenary.rooms.map {
            RoomNames.Known(id: $0.id, title: $0.title, place: $0.place, date: $0.date)
        }
        for room in rooms where !known.contains(where: { $0.id == room.id }) {
            known.append(
                RoomNames.Known(
                    id: room.id, title: room.heading, place: room.frame[.place], date: room.frame[.date]))
        }
        return known
    }

    // MARK: one fact after the other

    /// Takes a fact: what follows is worked out on the plenary with it.
    mutating func add(_ fact: Fact) {
        facts.append(fact)
        workshop.apply(
            Event(
                seq: (workshop.lastEvent?.seq ?? 0) + 1, id: "merge",
                moment: workshop.lastMoment ?? Moment(at: 0, offset: 0, boot: "", tick: 0),
                writer: Writer(installation: "", user: "", seat: .line), step: "merge", fact: fact))
    }

    /// The room itself goes before all that it brings; where it brings nothing, nothing is left of it.
    private mutating func bring(_ room: Workshop, named name: String) throws(Refusal) {
        let (heads, actors) = (workshop.roomHeads, workshop.room(room.id)?.actors ?? [:])
        let (edits, letters) = edits(for: room, named: name)
        let first = facts.count
        add(.roomChanged(room.id, edits))
        var report = RoomReport(room: room.id, name: name)
        report.groups = letters.count
        bringGroups(of: room, named: name, new: letters)
        bringActors(of: room, heads: heads, known: Set(actors.keys))
        bringSources(of: room)
        try bringContributions(of: room, &report)
        bringBundles(of: room)
        bringNames(of: room, after: first)
        if edits.isEmpty, facts.count == first + 1 { facts.removeLast() }
        reports.append(report)
    }

    /// A room that shares its name with one that comes later is called otherwise from then on, and its groups too.
    private mutating func rename(by names: [WorkshopID: String]) {
        for room in workshop.rooms {
            guard let name = names[room.id], name != room.name else { continue }
            add(.roomChanged(room.id, [.name(name)]))
            let (old, new) = (RoomNames.prefix(room.name), RoomNames.prefix(name))
            for group in workshop.groups where room.holds(group.letter) && group.name.hasPrefix(old) {
                add(.groupChanged(group.letter, [.name(new + group.name.dropFirst(old.count))]))
            }
        }
    }
}

extension Workshop {
    /// Milliseconds since 1970 when it began, or was made.
    fileprivate var beginning: Int64 { (begunAt ?? madeAt)?.at ?? 0 }

    /// Its title, or its name where it has none.
    var heading: String { frame[.title] ?? id.text }

    /// How many people of each kind of actor the rooms have in all, as far as they were counted.
    var roomHeads: [ActorID: Int] {
        var all: [ActorID: Int] = [:]
        for room in rooms {
            for actor in room.actors.values { if let heads = actor.heads { all[actor.here, default: 0] += heads } }
        }
        return all
    }
}

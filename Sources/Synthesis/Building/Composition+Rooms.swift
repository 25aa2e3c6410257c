import Levers
import SessionEngine

/// What a plenary says of its rooms; nothing of this stands in a workshop without rooms.
extension Composition {
    /// Where a contribution of a room comes from: the room, then the group or the place in it.
    func origin(of contribution: Contribution, in room: MergedRoom) -> String {
        let place =
            switch contribution.origin {
            case .group(let letter):
                workshop.group(letter).map { workshop.nameInRoom(of: $0) } ?? groupName(letter)
            case .plenary: phrases.plenary.lowercased()
            case .outside(let place): phrases.outside(place).lowercasedFirst
            }
        return phrases.origin(room: phrases.room(room.name), place)
    }

    /// Each room with its title, its place, its date, and how much was noted there.
    var roomLines: [SectionBlock] {
        guard !workshop.rooms.isEmpty else { return [] }
        return [
            .list(
                workshop.rooms.map { room in
                    let said = kept.filter { $0.source?.room == room.id }
                    let known = [room.title, room.place, room.date.map(phrases.day)].compactMap { $0 }
                        .filter { !$0.isEmpty && $0 != room.name }
                    return Sentence(
                        phrases.told(room: phrases.room(room.name), known, noted: said.count), rests: said.ids)
                })
        ]
    }

    /// Heads and contributions by room and by group; what is the plenary's own comes last.
    var roomTable: Table {
        var rows: [Table.Row] = []
        for room in workshop.rooms {
            let said = kept.filter { $0.source?.room == room.id }
            let groups = workshop.groups.filter { room.holds($0.letter) }
            rows += groups.map { group in
                row(room.name, workshop.nameInRoom(of: group), group, kept.filter { $0.group == group.letter })
            }
            rows += elsewhere(room.name, said.filter { $0.group == nil })
        }
        let own = workshop.groups.filter { workshop.room(of: $0.letter) == nil }
        rows += own.map { group in
            row("", groupName(group.letter), group, kept.filter { $0.group == group.letter })
        }
        rows += elsewhere("", kept.filter { $0.group == nil && $0.source == nil })
        return Table(headings: phrases.roomHeadings, rows: rows)
    }

    private func row(_ room: String, _ name: String, _ group: Group, _ said: [Contribution]) -> Table.Row {
        Table.Row(
            [
                room, name + presence(of: group), group.heads.map(String.init) ?? phrases.uncounted,
                String(said.count),
            ], rests: said.ids)
    }

    /// What was said in the plenary of a room, and outside of it.
    private func elsewhere(_ room: String, _ said: [Contribution]) -> [Table.Row] {
        let plenary = said.filter { $0.origin == .plenary }
        let outside = said.filter { $0.origin != .plenary }
        return [(phrases.plenary, plenary), (phrases.outsideTheRoom, outside)].filter { !$0.1.isEmpty }
            .map { Table.Row([room, $0.0, "", String($0.1.count)], rests: $0.1.ids) }
    }

    /// The levers that several rooms spoke of.
    var sharedByRooms: [SectionBlock] {
        guard workshop.rooms.count > 1, map.mapped > 0 else { return [] }
        let shared = map.places.compactMap { place -> Sentence? in
            let lines = contributions(place.lines)
            let rooms = workshop.rooms.filter { room in lines.contains { $0.source?.room == room.id } }
            guard rooms.count > 1 else { return nil }
            let rests = Set(lines.filter { $0.source != nil }.map(\.id))
            return Sentence(
                phrases.shared(place.lever.label[phrases.language], by: rooms.map { phrases.room($0.name) }),
                rests: kept.ids.filter(rests.contains))
        }
        guard !shared.isEmpty else { return [.paragraph([Sentence(phrases.nothingSharedByRooms)])] }
        return [.heading(phrases.sharedByRoomsHeading), .list(shared)]
    }

    /// What another copy of its room says otherwise, one remark a wording.
    func otherWordings(of contribution: Contribution) -> [String] {
        contribution.otherWordings.map { phrases.otherWording($0.text) }
    }

    /// How many have other words in another copy of their room.
    var otherWordingCount: [Sentence] {
        let lines = kept.filter { !$0.otherWordings.isEmpty }
        return lines.isEmpty ? [] : [Sentence(phrases.otherWordings(lines.count), rests: lines.ids)]
    }

    /// Rooms that had their own running order, and a plenary that opened nothing.
    var isGathered: Bool { !workshop.rooms.isEmpty && !workshop.blocks.contains(where: \.wasOpened) }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

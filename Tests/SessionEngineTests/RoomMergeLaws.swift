import SessionEngine
import Testing

@Suite("Laws of bringing rooms into a plenary, over random rooms")
struct RoomMergeLaws {
    static let seeds = 0..<40

    /// Three rooms of random commands, each in a place of its own.
    private func rooms(_ seed: Int) -> [Workshop] {
        (0..<3).compactMap { RandomSession.room(seed: seed * 3 + $0).last }
    }

    /// An empty plenary.
    private func plenary(_ seed: Int = 0) throws -> Session {
        var session = Session()
        let making = try Making(plenaryOf: [RandomSession.room(seed: 1_000 + seed)[0]], title: "Plénière")
        try bring(.make(making), into: &session)
        return session
    }

    private func bring(_ command: Command, into session: inout Session) throws {
        let names = session.last * 1000
        let asking = Asking(
            writer: RandomSession.writers[0],
            moment: Moment(
                at: 1_742_990_000_000 + Int64(session.last), offset: 60, boot: "b", tick: Int64(session.last)),
            makeID: Names(from: names).next)
        for event in try session.decide(command, asking: asking) { session.apply(event) }
    }

    private final class Names: @unchecked Sendable {
        private var count: Int
        init(from count: Int) { self.count = count }
        @Sendable func next() -> String {
            count += 1
            return "p\(count)"
        }
    }

    private func merged(_ rooms: [[Workshop]], seed: Int = 0) throws -> Session {
        var session = try plenary(seed)
        for rooms in rooms { try bring(.merge(rooms), into: &session) }
        return session
    }

    @Test("Bringing in twice changes nothing", arguments: seeds)
    func twice(seed: Int) throws {
        let rooms = rooms(seed)
        var session = try merged([rooms])
        let before = session
        try bring(.merge(rooms), into: &session)
        try bring(.merge([rooms[1]]), into: &session)
        #expect(session == before)
    }

    @Test("The clock of a room is not that of the plenary: its lines take no anchor", arguments: seeds.prefix(10))
    func recordings(seed: Int) throws {
        var session = try merged([rooms(seed)])
        try bring(.addRecording(name: "film", length: nil, first: nil), into: &session)
        let film = try #require(session.workshop.recordings.last { $0.name == "film" })
        if let first = session.workshop.contributions.first {
            try bring(.split(first.id, ["un morceau", "un autre"]), into: &session)
        }
        for line in session.workshop.contributions {
            #expect(session.workshop.ownTimecode(of: line) == nil)
            #expect(throws: Refusal.withoutTimecode(line.number)) {
                try bring(.setAnchor(film.id, .contribution(line.id), place: 0), into: &session)
            }
        }
    }

    @Test("In one call the order of the rooms changes no fact", arguments: seeds)
    func order(seed: Int) throws {
        let rooms = rooms(seed)
        let facts = try merged([rooms]).events.map(\.fact)
        #expect(try merged([rooms.reversed()]).events.map(\.fact) == facts)
        #expect(try merged([[rooms[1], rooms[2], rooms[0]]]).events.map(\.fact) == facts)
    }

    @Test("In several calls the order changes numbers and letters only", arguments: seeds)
    func calls(seed: Int) throws {
        let rooms = rooms(seed)
        let one = try merged([[rooms[0]], [rooms[1]], [rooms[2]]]).workshop
        let other = try merged([[rooms[2]], [rooms[0], rooms[1]]]).workshop
        #expect(told(one) == told(other))
        #expect(Set(one.groups.map(\.name)) == Set(other.groups.map(\.name)))
        #expect(Set(one.rooms.map(\.name)) == Set(other.rooms.map(\.name)))
        let heads = { (workshop: Workshop) in
            Dictionary(uniqueKeysWithValues: workshop.actors.map { ($0.id, $0.heads) })
        }
        #expect(heads(one) == heads(other))
        #expect(Set(one.bundles.map { Set($0.members) }) == Set(other.bundles.map { Set($0.members) }))
        #expect(one.tensions.count == other.tensions.count)
        #expect(Set(one.maskedNames.map(JudgedName.key)) == Set(other.maskedNames.map(JudgedName.key)))
    }

    /// What is told of each contribution, by its name.
    private func told(_ workshop: Workshop) -> [ContributionID: [String]] {
        Dictionary(
            uniqueKeysWithValues: workshop.contributions.map { line in
                let group = line.group.flatMap { workshop.group($0)?.name } ?? "\(line.origin)"
                return (
                    line.id,
                    [
                        line.text, line.raw, group, workshop.room(of: line)?.name ?? "", line.kind.rawValue,
                        "\(line.mappings.sorted { $0.key < $1.key })", line.experience?.text ?? "",
                        "\(line.flags.map(\.rawValue).sorted())", line.asideReason ?? "",
                        "\(line.votes.values.sorted())", "\(line.earlierTexts)", "\(String(describing: line.timecode))",
                    ]
                )
            })
    }

    @Test("Nothing of a room is lost or altered, and the count adds up", arguments: seeds)
    func whole(seed: Int) throws {
        let rooms = rooms(seed)
        let workshop = try merged([rooms]).workshop
        #expect(workshop.contributions.count == rooms.reduce(0) { $0 + $1.contributions.count })
        #expect(workshop.received == workshop.withdrawn + workshop.contributions.count)
        for room in rooms {
            let known = try #require(workshop.room(room.id))
            for group in room.groups {
                let here = try #require(known.groups[group.letter].flatMap { workshop.group($0) })
                #expect(here.heads == group.heads && workshop.nameInRoom(of: here) == group.name)
                #expect(here.name == "\(known.name) · \(group.name)")
            }
            for there in room.contributions {
                let here = try #require(workshop.contribution(there.id))
                #expect(here.text == there.text && here.raw == there.raw && here.earlierTexts == there.earlierTexts)
                #expect(here.kind == there.kind && here.phase == there.phase && here.timecode == there.timecode)
                #expect(here.mappings == there.mappings && here.flags == there.flags)
                #expect(here.experience == there.experience)
                #expect(here.asideReason == there.asideReason && here.voteTotal == there.voteTotal)
                #expect(here.moment.at == there.moment.at && here.isImported == there.isImported)
                #expect(here.group == there.group.flatMap { known.groups[$0] } && here.splitFrom == there.splitFrom)
                #expect(here.source?.number == there.number && here.source?.revision == there.earlierTexts.count)
                #expect(workshop.bundle(of: here.id)?.title == room.bundle(of: there.id)?.title)
            }
            // One that lies at a bundle that was taken apart, or emptied, is told nowhere.
            for tension in room.tensions
            where !room.kept(at: tension.one).isEmpty && !room.kept(at: tension.other).isEmpty {
                #expect(workshop.tension(tension.id)?.title == tension.title)
            }
        }
    }

    @Test("Copies of a room that went apart give both wordings, whichever comes first", arguments: seeds)
    func copies(seed: Int) throws {
        let copies = RandomSession.room(seed: seed)
        let last = [copies[0], copies[2]].flatMap { $0.contributions.map { ($0.id, $0.text) } }
        let ways = try [[0, 2], [2, 0], [0, 2, 0]].map { order in
            try merged(order.map { [copies[$0]] }).workshop
        }
        for workshop in ways {
            for (id, text) in last {
                let here = try #require(workshop.contribution(id))
                #expect(([here.text] + here.earlierTexts + here.otherWordings.map(\.text)).contains(text))
            }
            for line in workshop.contributions {
                let texts = [line.text] + line.otherWordings.map(\.text)
                #expect(Set(texts).count == texts.count, "no wording is kept twice")
            }
        }
        #expect(Set(ways[0].contributions.map(\.id)) == Set(ways[1].contributions.map(\.id)))
        #expect(ways[2].contributions == ways[0].contributions)
    }

    @Test("What the plenary decided stands, and what is empty is filled in", arguments: seeds)
    func decided(seed: Int) throws {
        let versions = RandomSession.room(seed: seed)
        var session = try merged([[versions[0]]])
        guard let line = session.workshop.contributions.first, let lens = session.workshop.lens else { return }
        try bring(.map(line.id, lens.id, [lens.levers[0].id], .typed), into: &session)
        try bring(.map(line.id, lens.id, nil, .typed), into: &session)
        let isOn = line.flags.contains(.keep)
        try bring(.flag(line.id, .keep, !isOn), into: &session)
        try bring(.flag(line.id, .weak, true), into: &session)
        try bring(.merge([versions[2]]), into: &session)
        let here = try #require(session.workshop.contribution(line.id))
        #expect(here.mappings[lens.id] == nil, "cleared here, it stays so")
        #expect(here.flags.contains(.keep) == !isOn && here.flags.contains(.weak))
        for there in versions[2].contributions where there.id != line.id {
            let here = try #require(session.workshop.contribution(there.id))
            #expect(here.flags.isSuperset(of: there.flags))
            #expect(there.mappings.keys.allSatisfy { here.mappings[$0] != nil })
            #expect(there.who == nil || here.who != nil)
        }
    }

    @Test("One step brings all in, and undo takes all of it away", arguments: 0..<10)
    func undo(seed: Int) throws {
        let rooms = rooms(seed)
        var session = try merged([rooms])
        try bring(.undo, into: &session)
        #expect(session.workshop.contributions.isEmpty && session.workshop.groups.isEmpty)
        #expect(session.workshop.rooms.isEmpty && session.workshop.bundles.isEmpty)
        try bring(.merge(rooms), into: &session)
        let again = session.workshop
        #expect(again.received == again.withdrawn + again.contributions.count)
        let step = try #require(session.steps.first { $0.facts.contains { $0.isRoom } })
        try bring(.undo, into: &session)
        try bring(.redo, into: &session)
        #expect(session.workshop.contributions == again.contributions)
        #expect(session.withdrawn.contains(step.id))
    }
}

extension Fact {
    fileprivate var isRoom: Bool { if case .roomChanged = self { true } else { false } }
}

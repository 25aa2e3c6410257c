import SessionEngine
import Synthesis
import Testing

@Suite("What a plenary says of its rooms")
struct RoomSectionTests {
    /// Two rooms with a line of each table, of a kind of actor of which there are as many as said in each.
    private func plenary(heads: [Int?] = [2, 9], mask: String? = nil) throws -> Workshop {
        let rooms = try zip(["Nord", "Sud"], heads).map { place, heads in
            var room = try Room(
                frame: [.place: place, .date: "2025-03-25"],
                groups: [.init(name: "Élus", heads: 6), .init(name: "Habitants")],
                actors: [("elus", [.heads(heads)])])
            try room.ask(.openPhase(.ecouter, reason: nil))
            let draft = Draft(
                kind: .condition, origin: .group(try #require(GroupLetter("a"))),
                text: "un lieu au \(place), dit Zoélie",
                actor: "elus", levers: ["lieux"], flags: [.keep])
            try room.ask(.capture([draft, Draft(kind: .parole, origin: .plenary, text: "plénière \(place)")]))
            if let mask { try room.ask(.judgeNames([mask], .masked)) }
            return Self.renamed(room.workshop, after: room.session, place)
        }
        var plenary = try Room("s-inspirer", groups: [.init(name: "Table ronde", heads: 3)])
        try plenary.ask(.merge(rooms))
        return plenary.workshop
    }

    /// The same with names of its own: every room here hands out the same ones.
    private static func renamed(_ workshop: Workshop, after session: Session, _ prefix: String) -> Workshop {
        var names: [ContributionID: ContributionID] = [:]
        let events = session.events.map { event in
            var fact = event.fact
            switch fact {
            case .workshopMade(var made):
                made.id = WorkshopID(prefix)
                fact = .workshopMade(made)
            case .contributionMade(var made):
                names[made.id] = ContributionID(prefix + made.id.text)
                made.id = names[made.id] ?? made.id
                fact = .contributionMade(made)
            case .mappingSet(let id, let lens, let mapping): fact = .mappingSet(names[id] ?? id, lens, mapping)
            case .flagSet(let id, let flag, let isOn): fact = .flagSet(names[id] ?? id, flag, isOn)
            default: break
            }
            return Event(
                seq: event.seq, id: event.id, moment: event.moment, writer: event.writer, step: event.step, fact: fact)
        }
        return Session(events).workshop
    }

    private func section(_ id: Section.ID, of synthesis: Synthesis) throws -> [String] {
        let section = try #require(synthesis.sections.first { $0.id == id })
        return all(Sentence.self, in: section.blocks).map(\.text)
            + all(Table.Row.self, in: section.blocks).map { $0.cells.joined(separator: "|") }
    }

    @Test("Each line tells its room, heads stand by room and group, and levers are told across rooms")
    func rooms() throws {
        let synthesis = Synthesis(of: try plenary())
        let told = synthesis.annex.entries.map { $0.quotation.attribution ?? "" }
        #expect(told[0].hasPrefix("salle Nord, Élus") && told[1].hasPrefix("salle Nord, plénière"))
        #expect(synthesis.annex.entries.map(\.fields.room) == ["Nord", "Nord", "Sud", "Sud"])
        let room = try section(.room, of: synthesis)
        #expect(room.contains("Nord|Élus|6|1") && room.contains("Sud|Habitants|non compté|0"))
        #expect(room.contains("|Table ronde|3|0") && room.contains("Sud|Plénière||1"))
        #expect(
            room.contains { $0.hasPrefix("salle Nord (Essai, 25\u{A0}mars 2025)") || $0.hasPrefix("salle Nord (Essai") }
        )
        let shared = try section(.convergences, of: synthesis)
        #expect(shared.contains { $0.hasSuffix("salle Nord et salle Sud.") })
        #expect(synthesis.annex.notes.contains { $0.text.contains("d’une salle à l’autre") })
        #expect(try section(.frame, of: synthesis).contains { $0.contains("son propre déroulé") })
    }

    @Test("Who is few in a room is not told by line, however many there are in all")
    func thin() throws {
        let entries = Synthesis(of: try plenary(heads: [2, 9])).annex.entries
        #expect(entries[0].fields.actor == nil && entries[0].fields.timecode == nil)
        #expect(entries[2].fields.actor == "elus" && entries[2].fields.timecode != nil)
        let unknown = Synthesis(of: try plenary(heads: [nil, 9])).annex.entries
        #expect(unknown[0].fields.actor == nil && unknown[2].fields.actor == "elus")
        #expect(try plenary(heads: [2, 9]).checkList().thinActors == ["elus"])
        #expect(try plenary(heads: [3, 9]).checkList().thinActors == [])
        #expect(try plenary(heads: [2, 9]).actor("elus")?.heads == 11)
    }

    @Test("A name that was masked in a room is masked in the plenary, in every wording")
    func masked() throws {
        let masked = try plenary(mask: "Zoélie")
        #expect(masked.maskedNames == ["Zoélie"])
        #expect(Synthesis(of: masked).texts.allSatisfy { !$0.contains("Zoélie") })
        #expect(Synthesis(of: masked, edition: .internal).texts.contains { $0.contains("Zoélie") })
        #expect(Synthesis(of: try plenary()).texts.contains { $0.contains("Zoélie") })
    }
}

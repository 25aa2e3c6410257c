import SessionEngine
import Synthesis
import Testing

@Suite("Bundles in the synthesis")
struct BundleSectionTests {
    /// Three lines of two groups, two of them bundled and put on *vision*.
    private func room() throws -> (room: Room, ids: [ContributionID]) {
        var room = try Room(groups: [Making.NewGroup(name: "Nord"), Making.NewGroup(name: "Sud")])
        let letters = room.workshop.groups.map(\.letter)
        for (text, letter, levers) in [
            ("voir loin", letters[0], ["lieux"]), ("penser à dix ans", letters[1], []),
            ("autre chose", letters[1], ["lieux"]),
        ] as [(String, GroupLetter, [LeverID])] {
            try room.ask(.capture([Draft(kind: .condition, origin: .group(letter), text: text, levers: levers)]))
        }
        let ids = room.workshop.contributions.map(\.id)
        try room.ask(.makeBundle(title: "Le temps long", [ids[0], ids[1]], levers: ["vision"]))
        return (room, ids)
    }

    @Test("stand at their lever as the room's own, in its words, on page 1 and lever by lever")
    func own() throws {
        let (room, ids) = try room()
        let synthesis = Synthesis(of: room.workshop)
        let place = try #require(synthesis.essential.diagram.places.first { $0.lever == "vision" })
        #expect(place.own.map(\.title) == ["Le temps long"])
        #expect(place.own[0].tally.text == "2\u{A0}contributions\u{A0}· 2\u{A0}groupes")
        #expect(place.own[0].tally.rests == [ids[0], ids[1]] && !place.isBlind)
        #expect(place.tally.text == "Un regroupement y est posé, sans ligne classée.")
        #expect(synthesis.essential.diagram.places.filter { $0.lever != "vision" }.allSatisfy { $0.own.isEmpty })
        let levers = try #require(synthesis.sections.first { $0.id == .levers })
        let texts = all(Sentence.self, in: levers).map(\.text)
        #expect(texts.contains("«\u{A0}Le temps long\u{A0}» (2\u{A0}contributions\u{A0}· 2\u{A0}groupes)"))
        #expect(!texts.contains { $0.contains("Vision") && $0.contains("Rien n’est classé") })
    }

    @Test("keep everyone's words under their title, and say which groups said them")
    func words() throws {
        let (room, ids) = try room()
        let section = try #require(Synthesis(of: room.workshop).sections.first { $0.id == .convergences })
        guard case .heading(let heading) = section.blocks[0], case .paragraph(let sentences) = section.blocks[1],
            case .quotations(let quotations) = section.blocks[2]
        else { throw Refusal.emptyText }
        #expect(heading == "Ce qui a été dit plusieurs fois")
        #expect(sentences[0].text == "«\u{A0}Le temps long\u{A0}»\u{A0}: 2\u{A0}contributions, Nord et Sud.")
        #expect(sentences[0].rests == [ids[0], ids[1]])
        #expect(quotations.map(\.words) == ["voir loin", "penser à dix ans"])
        let annex = Synthesis(of: room.workshop).annex
        #expect(annex.entries[0].remarks == ["regroupée sous «\u{A0}Le temps long\u{A0}»"])
        #expect(annex.entries[2].remarks.isEmpty)
        #expect(
            annex.count.contains { $0.text == "2\u{A0}contributions sont regroupées\u{202F}; chacune garde ses mots." })
    }

    @Test("that join no two groups stand as one line each, with their numbers, after those that do")
    func alone() throws {
        var (room, ids) = try room()
        try room.ask(.makeBundle(title: "Autrement", [ids[2]], levers: nil))
        let section = try #require(Synthesis(of: room.workshop).sections.first { $0.id == .convergences })
        guard case .paragraph(let lead) = section.blocks[3], case .list(let lines) = section.blocks[4] else {
            throw Refusal.emptyText
        }
        #expect(lead[0].text.hasPrefix("Regroupé aussi, sans réunir plusieurs groupes"))
        #expect(lines.map(\.text) == ["«\u{A0}Autrement\u{A0}»\u{A0}: 1\u{A0}contribution, Sud (n°\u{A0}3)."])
        #expect(lines[0].rests == [ids[2]])
        #expect(!all(Quotation.self, in: section).map(\.words).contains("autre chose"))
    }

    @Test("go with what they hold: set aside it is in no bundle, and an empty one is not printed")
    func aside() throws {
        var (room, ids) = try room()
        try room.ask(.setAside(ids[0], reason: "doublon"))
        var place = try #require(Synthesis(of: room.workshop).essential.diagram.places.first { $0.lever == "vision" })
        #expect(place.own[0].tally.rests == [ids[1]])
        try room.ask(.setAside(ids[1], reason: "doublon"))
        place = try #require(Synthesis(of: room.workshop).essential.diagram.places.first { $0.lever == "vision" })
        #expect(place.own.isEmpty && place.isBlind)
        #expect(!Synthesis(of: room.workshop).texts.contains { $0.contains("Le temps long") })
    }
}

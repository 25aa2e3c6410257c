import SessionEngine
import Synthesis
import Testing

@Suite("Votes in the synthesis")
struct VoteSectionTests {
    private func table(_ workshop: Workshop) throws -> Table? {
        let section = try #require(Synthesis(of: workshop).sections.first { $0.id == .convergences })
        return all(Table.self, in: section).last
    }

    @Test("are printed the most first, with the tables that gave them, and only of what is kept")
    func printed() throws {
        var room = try Room(groups: [Making.NewGroup(name: "Nord"), Making.NewGroup(name: "Sud")])
        for text in ["un lieu", "du temps", "en double"] {
            try room.ask(.capture([Draft(kind: .condition, origin: .plenary, text: text)]))
        }
        #expect(try table(room.workshop) == nil)
        let ids = room.workshop.contributions.map(\.id)
        let letters = room.workshop.groups.map(\.letter)
        try room.ask(.setVotes(ids[0], table: nil, 3))
        try room.ask(.setVotes(ids[1], table: letters[0], 4))
        try room.ask(.setVotes(ids[1], table: letters[1], 1))
        try room.ask(.setVotes(ids[2], table: nil, 9))
        try room.ask(.setAside(ids[2], reason: "doublon"))
        let printed = try #require(try table(room.workshop))
        #expect(
            printed.rows.map(\.cells) == [
                ["«\u{A0}du temps\u{A0}»", "2", "5 (Nord\u{A0}: 4, Sud\u{A0}: 1)"],
                ["«\u{A0}un lieu\u{A0}»", "1", "3"],
            ])
        #expect(printed.rows.map(\.rests) == [[ids[1]], [ids[0]]])
        let entry = try #require(Synthesis(of: room.workshop).annex.entries.first)
        #expect(entry.remarks == ["3\u{A0}voix"])
    }
}

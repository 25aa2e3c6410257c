import SessionEngine
import Synthesis
import Testing

@Suite("Tensions in the synthesis")
struct TensionSectionTests {
    private func tables(_ room: Room) throws -> [Table] {
        let section = try #require(Synthesis(of: room.workshop).sections.first { $0.id == .convergences })
        return all(Table.self, in: section)
    }

    private func room() throws -> (room: Room, ids: [ContributionID]) {
        var room = try Room(groups: [Making.NewGroup(name: "Nord"), Making.NewGroup(name: "Sud")])
        let letters = room.workshop.groups.map(\.letter)
        for (text, letter) in [("dix ans", letters[0]), ("dans deux mois", letters[1]), ("une loi", letters[1])] {
            try room.ask(.capture([Draft(kind: .condition, origin: .group(letter), text: text)]))
        }
        return (room, room.workshop.contributions.map(\.id))
    }

    @Test("stand side by side with who said what, a bundle by its title, and rest on all of it")
    func sides() throws {
        var (room, ids) = try room()
        #expect(try tables(room).isEmpty)
        try room.ask(.makeTension(.contribution(ids[0]), .contribution(ids[1]), title: nil))
        var table = try #require(try tables(room).first)
        #expect(table.headings == ["D’un côté", "De l’autre"])
        #expect(
            table.rows[0].cells == [
                "«\u{A0}dix ans\u{A0}» (n°\u{A0}1, Nord)", "«\u{A0}dans deux mois\u{A0}» (n°\u{A0}2, Sud)",
            ])
        try room.ask(.makeBundle(title: "Le court terme", [ids[1], ids[2]], levers: nil))
        let bundle = try #require(room.workshop.bundles.first).id
        try room.ask(.makeTension(.contribution(ids[0]), .bundle(bundle), title: "Du temps, ou vite"))
        table = try #require(try tables(room).first)
        #expect(table.headings == ["En jeu", "D’un côté", "De l’autre"])
        #expect(
            table.rows[1].cells == [
                "Du temps, ou vite", "«\u{A0}dix ans\u{A0}» (n°\u{A0}1, Nord)",
                "«\u{A0}Le court terme\u{A0}» (n°\u{A0}2, 3)",
            ])
        #expect(table.rows[1].rests == ids)
    }

    @Test("go when an end is set aside, or its bundle is taken apart")
    func gone() throws {
        var (room, ids) = try room()
        try room.ask(.makeBundle(title: "Le court terme", [ids[1], ids[2]], levers: nil))
        let bundle = try #require(room.workshop.bundles.first).id
        try room.ask(.makeTension(.contribution(ids[0]), .bundle(bundle), title: nil))
        try room.ask(.setAside(ids[1], reason: "doublon"))
        #expect(try tables(room).first?.rows.first?.rests == [ids[0], ids[2]])
        try room.ask(.changeBundle(bundle, [.dissolved(true)]))
        #expect(try tables(room).isEmpty)
        try room.ask(.undo)
        try room.ask(.setAside(ids[0], reason: "doublon"))
        #expect(try tables(room).isEmpty)
    }
}

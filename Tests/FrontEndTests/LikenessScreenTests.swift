import Canvas
import FrontEnd
import SessionEngine
import Testing

@Suite("What the board proposes to bundle") struct LikenessScreenTests {
    private static let lines = [
        "b+ sans coordinateur payé tout retombe en six mois", "a- la piscine ferme",
        "c* tout retombe sans un coordinateur payé",
        "a+ un composteur au pied des immeubles", "b> mettre un composteur au pied des immeubles",
    ]

    private func room(_ language: Language = .fr, lines: [String] = lines) throws -> LiveRoom {
        var room = try LiveRoom(language: language)
        for line in lines { room.enter(line) }
        room.press(.function(4))
        return room
    }

    private func list(_ room: LiveRoom) -> LikenessList? {
        if case .likeness(let list)? = room.model.overlay { list } else { nil }
    }

    @Test("With no line chosen the surest of all are shown, with their groups and their words; nothing is bundled yet")
    func showsAll() throws {
        var room = try room()
        room.type("(")
        #expect(list(room)?.proposals.count == 2 && list(room)?.line == nil)
        #expect(room.screen.contains("n°\u{A0}1 b, n°\u{A0}3 c"))
        #expect(
            room.screen.contains("coordinateur, payé, retombe") || room.screen.contains("composteur, pied, immeubles"))
        #expect(room.workshop.bundles.isEmpty && room.written.count == 5)
        var english = try self.room(.en)
        english.type("(")
        #expect(english.screen.contains("in common: ") && english.screen.contains("2 proposals, the surest"))
    }

    @Test("Enter asks for the title in the room's words, and bundles the lines of the proposal")
    func bundles() throws {
        var room = try room()
        room.press(.home)
        room.type("(")
        #expect(list(room)?.line == room.workshop.contributions[0].id && room.screen.contains("comme le n°\u{A0}1"))
        room.press(.enter)
        #expect(room.workshop.bundles.isEmpty)
        room.type("Un poste payé")
        room.press(.enter)
        #expect(room.workshop.bundles.map(\.title) == ["Un poste payé"])
        #expect(room.workshop.bundles.first?.members == [0, 2].map { room.workshop.contributions[$0].id })
        room.type("(")
        #expect(list(room)?.proposals.count == 1, "what is bundled is not proposed again")
        room.press(.escape)
        room.type("u")
        #expect(room.workshop.bundles.isEmpty)
    }

    @Test("A line joins the bundle that it is like by one key, and one undo takes it out again")
    func joins() throws {
        var room = try room()
        room.press(.home)
        room.type("(")
        room.press(.enter)
        room.type("Un poste")
        room.press(.enter)
        room.press(.function(2))
        room.enter("a+ payer un coordinateur, sinon tout retombe")
        room.press(.function(4))
        room.press(.end)
        room.type("(")
        #expect(
            room.screen.contains("→ r1 «\u{A0}Un poste\u{A0}»") && room.screen.contains("déjà dans le regroupement"))
        room.press(.enter)
        #expect(room.workshop.bundles.first?.members.count == 3)
        room.type("u")
        #expect(room.workshop.bundles.first?.members.count == 2)
    }

    @Test("What is dismissed is not proposed again; Space marks the lines and leaves the rest to the board")
    func dismissesAndMarks() throws {
        var room = try room()
        room.type("(x")
        #expect(list(room)?.proposals.count == 1 && room.status.contains("Écarté"))
        room.type(" ")
        #expect(
            list(room) == nil && room.model.board.marked.count == 2 && room.screen.contains("2\u{A0}lignes marquées"))
        room.press(.escape)
        room.press(.end)
        room.type("(x")
        #expect(room.model.overlay == nil)
        room.type("(")
        #expect(room.status.contains("Rien à proposer") && room.workshop.bundles.isEmpty)
    }

    @Test("A line that nothing says again shows the surest of all, and says so; Tab goes from one to the other")
    func fallsBack() throws {
        var room = try room()
        room.press(.home)
        room.press(.down)
        room.type("(")
        #expect(list(room)?.line == nil && room.status.contains("Rien ne redit le n°\u{A0}2"))
        room.press(.escape)
        room.press(.home)
        room.type("(")
        room.press(.tab)
        #expect(list(room)?.line == nil && list(room)?.proposals.count == 2)
        room.press(.tab)
        #expect(list(room)?.line != nil && list(room)?.proposals.count == 1)
    }

    @Test(
        "The words in common are marked where they stand",
        arguments: [Size(rows: 24, columns: 80), Size(rows: 16, columns: 60)])
    func marksWords(size: Size) throws {
        var room = try room()
        room.send(.resized(size))
        room.press(.home)
        room.type("(")
        let canvas = room.model.frame.canvas
        var marked = ""
        for row in 3..<size.rows - 3 {
            for column in 0..<size.columns where canvas[row, column].role == .heading {
                marked += canvas[row, column].text
            }
        }
        #expect(
            marked.contains("coordinateurpayé") && marked.contains("retombe") && !marked.contains("sans"), "\(marked)")
    }
}

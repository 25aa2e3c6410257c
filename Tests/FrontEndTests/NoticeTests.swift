import Canvas
import FrontEnd
import SessionEngine
import Testing

@Suite("What is wrong with the file stands on every screen") struct NoticeTests {
    private let gone = Notice(
        Status(Explanation("La clé n'est plus là : rien de plus n'est écrit.", "Ctrl-O enregistre tout ailleurs.")),
        isMendedElsewhere: true)

    @Test(
        "It stands under the title of every screen of a workshop, with its key in the bar, at any size",
        arguments: Screen.allCases.filter(\.needsWorkshop), [80, 120])
    func everywhere(screen: Screen, columns: Int) throws {
        var room = try LiveRoom(size: Size(rows: 24, columns: columns))
        room.model.screen = screen
        room.send(.answer(.watched(gone)))
        let lines = room.model.frame.canvas.lines
        #expect(lines[1].contains("La clé n'est plus là"))
        #expect(lines[1...2].contains { $0.hasSuffix("ailleurs.") })
        #expect(lines.suffix(2).joined().contains("Ctrl-O"))
        room.send(.answer(.watched(nil)))
        #expect(!room.screen.contains("La clé n'est plus là"))
        #expect(!room.model.frame.canvas.lines.suffix(2).joined().contains("Ctrl-O"))
    }

    @Test("It outlasts what the status line says, and goes when all was saved elsewhere")
    func stays() throws {
        var room = try LiveRoom()
        room.send(.answer(.watched(gone)))
        room.press(.scalar("x"))
        #expect(room.screen.contains("La clé n'est plus là"))
        room.send(.answer(.savedElsewhere(file: "ailleurs", Explanation("Tout est enregistré.", ""))))
        #expect(!room.screen.contains("La clé n'est plus là"))
        #expect(room.status.contains("Tout est enregistré"))
        #expect(room.model.file == "ailleurs")
    }

    @Test("Its key asks to save elsewhere when that mends it, and says why not when it does not")
    func key() throws {
        var room = try LiveRoom()
        room.press(.scalar("o"), .control)
        #expect(room.asked.isEmpty)
        #expect(room.status.contains("Le fichier est à sa place"))
        room.send(.answer(.watched(gone)))
        room.press(.scalar("o"), .control)
        #expect(room.asked == [.saveElsewhere])
    }
}

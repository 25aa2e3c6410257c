import Canvas
import FrontEnd
import SessionEngine
import Testing

@Suite("The floor and the report round at every size") struct FloorScreenTests {
    private static let sizes = [Size(rows: 24, columns: 80), Size(rows: 16, columns: 60), Size(rows: 40, columns: 120)]
    private static let scenes: [LiveScene] = [.floor, .roundUp]
    private static let cases = scenes.flatMap { scene in
        sizes.flatMap { size in Language.allCases.map { (scene, size, $0) } }
    }

    /// The names of the snapshots that are kept.
    static var goldens: [String] { cases.map(name) }

    private static func name(_ scene: LiveScene, _ size: Size, _ language: Language) -> String {
        "live-\(scene.rawValue)-\(size.columns)x\(size.rows)-\(language.rawValue)"
    }

    @Test(
        "Each is as it was, and says who is owed the floor, whose turn it is and that its time is up", arguments: cases)
    func snapshot(scene: LiveScene, size: Size, language: Language) throws {
        let frame = try scene.room(language: language, size: size).model.frame
        try expectSnapshot(frame, Self.name(scene, size, language))
        let text = frame.canvas.lines.joined(separator: "\n")
        let isFrench = language == .fr
        let words =
            scene == .floor
            ? isFrench
                ? ["b Les sources", "PEU ENTENDU", "le plus noté", "On compte les contributions notées"]
                : ["b Les sources", "LITTLE HEARD", "most noted", "Contributions noted are counted"]
            : isFrench
                ? ["C’est l’heure\u{A0}:", "dépassé +", "→ a Les passeurs", "La parole est à\u{A0}: c"]
                : ["Time is up:", "over +", "→ a Les passeurs", "The floor belongs to: c"]
        for word in words { #expect(text.contains(word), "lacks “\(word)”:\n\(text)") }
    }

    @Test("Heads are counted from the live screen, group after group, and corrected at any time on the floor")
    func counting() throws {
        var room = try LiveRoom()
        room.command("N")
        for heads in ["12", "9"] {
            for _ in 0..<2 { room.press(.backspace) }
            room.enter(heads)
        }
        room.press(.escape)
        #expect(room.workshop.groups.map(\.heads) == [12, 9, 7])
        #expect(room.model.screen == .live)
        room.command("P")
        #expect(room.model.screen == .floor)
        room.press(.enter)
        room.press(.backspace)
        room.press(.backspace)
        room.enter("4")
        // One line alone: nothing more is asked.
        #expect(room.model.overlay == nil)
        #expect(room.workshop.groups.map(\.heads).contains(4))
        for _ in 0..<4 { room.press(.down) }
        room.type("n")
        room.enter("5")
        room.press(.escape)
        #expect(room.workshop.actors.contains { $0.heads == 5 })
        room.press(.escape)
        #expect(room.model.screen == .live)
    }

    @Test("Words gathered outside the room are noted with their place by one key, and told on the floor")
    func outside() throws {
        var room = try LiveRoom()
        room.command("H")
        room.enter("marché de Domfront")
        room.enter("on ne vient pas, c'est trop loin")
        #expect(room.workshop.contributions.last?.origin == .outside("marché de Domfront"))
        room.command("P")
        room.send(.resized(Size(rows: 40, columns: 120)))
        #expect(room.screen.contains("Recueilli hors de la salle\u{A0}: marché de Domfront 1"), "\(room.screen)")
    }

    @Test("Live, the kinds of actors little heard and missing are named once something can be said")
    func actors() throws {
        var room = try LiveRoom()
        for line in 0..<12 { room.enter("\(line % 2 == 0 ? "a" : "b")\" on le dit") }
        #expect(!room.screen.contains("voix manquantes"))
        room.enter("c\" nous aussi act:élus")
        #expect(room.screen.contains("Acteurs, "))
        #expect(room.screen.contains("voix manquantes\u{A0}: "), "\(room.screen)")
    }
}

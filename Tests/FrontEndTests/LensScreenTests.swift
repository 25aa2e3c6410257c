import Canvas
import FrontEnd
import Levers
import SessionEngine
import Templates
import Testing

@Suite("A further lens on the screen") struct LensScreenTests {
    private static let library = Result {
        try ["rieutort", "comment", "monot"].map { try TemplateLibrary(folder: nil).lens(LensID($0)) }
    }

    /// Three lines, two of them on levers of the workshop's own lens, on the levers screen.
    private func room(_ language: Language = .fr, size: Size = Size(rows: 24, columns: 80)) throws -> LiveRoom {
        var room = try LiveRoom(language: language, size: size, suggests: true)
        room.at(minute: 0)
        for (text, key) in [("une présidence neutre", "g"), ("un noyau convaincu", "c"), ("on avance", nil)] {
            room.type(text)
            room.press(.enter)
            if let key = key.flatMap(\.unicodeScalars.first) { room.command(key) }
        }
        room.press(.function(5))
        return room
    }

    /// Asks for the lenses, and takes the one whose line holds these words.
    private func choose(_ words: String, in room: inout LiveRoom) throws {
        room.type("G")
        #expect(room.asked.last == .listLenses)
        room.send(.answer(.lenses(try Self.library.get())))
        let choice = try #require(Self.choice(room))
        let index = try #require(
            choice.options.firstIndex { $0.label.contains(words) }, "\(choice.options.map(\.label))")
        for _ in 0..<8 { room.press(.up) }
        for _ in 0..<index { room.press(.down) }
        room.press(.enter)
        room.at(minute: 1)
    }

    private static func choice(_ room: LiveRoom) -> Choice? {
        if case .choice(let choice)? = room.model.overlay { choice } else { nil }
    }

    private func levers(_ room: LiveRoom, _ index: Int, in lens: LensID) -> [LeverID]? {
        room.workshop.contributions[index].mappings[lens]?.levers
    }

    @Test("G brings one of the library in, and the diagram, the queue, the keys and the proposals follow it")
    func follows() throws {
        var room = try room()
        #expect(room.screen.contains("2 classées sur 3") && room.screen.contains("lcrvgma Levier"))
        try choose("Ajouter\u{A0}: Les trois leviers de Brice Comment", in: &room)
        #expect(room.workshop.lenses.map(\.id) == ["rieutort", "comment"])
        #expect(room.screen.contains("Les trois leviers de Brice Comment") && room.screen.contains("0 classée sur 3"))
        #expect(room.screen.contains("crg Levier"), "\(room.screen)")
        #expect(room.screen.contains("À classer\u{A0}: 3\u{A0}contributions"))
        #expect(room.screen.contains("○ Neutralité\u{202F}?") && room.screen.contains("qualité non mesurée"))
        room.press(.right)
        #expect(room.workshop.contributions.contains { $0.mappings["comment"]?.confirmation == .accepted })
        #expect(room.screen.contains("1 classée sur 3"))
        room.press(.down)
        room.type("c")
        #expect(room.workshop.contributions.count { $0.mappings["comment"] != nil } == 2)
        room.type("l")
        #expect(room.status.contains("Aucun levier n’a la touche l"))
        #expect(levers(room, 0, in: "rieutort") == ["gouvernance"] && levers(room, 1, in: "rieutort") == ["communaute"])
    }

    @Test("The live keys, the board and the room keep the workshop's own lens")
    func keeps() throws {
        var room = try room()
        try choose("Brice Comment", in: &room)
        room.press(.function(2))
        room.type("encore une")
        room.press(.enter)
        room.command("v")
        #expect(levers(room, 3, in: "rieutort") == ["vision"] && levers(room, 3, in: "comment") == nil)
        room.press(.function(4))
        room.type("a")
        #expect(
            room.workshop.contributions.contains { $0.mappings["rieutort"]?.levers.contains("apprentissages") == true })
        room.press(.function(6))
        #expect(room.screen.contains("comment · 0 classée sur 4"))
        room.type("s")
        #expect(room.screen.contains("étape 1 sur") && room.screen.contains("Lieux d’échange et d’écoute"))
    }

    @Test("The lens comes back to the first, and what was mapped in the other stays there")
    func back() throws {
        var room = try room()
        try choose("Brice Comment", in: &room)
        room.type("g")
        try choose("Les leviers de Rieutort · 2 classées sur 3 · celle de l’atelier", in: &room)
        #expect(room.status.contains("On regarde\u{A0}: Les leviers de Rieutort · 2 classées sur 3"))
        #expect(room.screen.contains("◯") == false && room.screen.contains("l Lieux d’écoute"))
        try choose("Les trois leviers de Brice Comment · 1 classée sur 3", in: &room)
        #expect(room.screen.contains("g Neutralité"))
    }

    @Test("Undone, the screen looks at the workshop's own lens again; redone, at the other")
    func undone() throws {
        var room = try room()
        try choose("Brice Comment", in: &room)
        room.type("u")
        #expect(room.workshop.lenses.map(\.id) == ["rieutort"] && room.screen.contains("2 classées sur 3"))
        #expect(room.status.contains("Annulé\u{A0}: Grille ajoutée"))
        room.type("y")
        #expect(room.screen.contains("0 classée sur 3"))
    }

    @Test("The check list maps onto the lens looked at, and the paper takes it only where that was chosen")
    func closing() throws {
        var room = try room(.en)
        room.press(.function(4))
        room.type("k")
        room.press(.function(6))
        try choose("Add: Brice Comment’s three levers", in: &room)
        #expect(room.screen.contains("To map: 1 to keep") && room.model.paperLens == nil)
        room.type("r")
        #expect(room.workshop.contributions.count { $0.mappings["comment"]?.levers == ["resultats-rapides"] } == 1)
        room.type("=")
        #expect(room.screen.contains("As a whole") && !room.screen.contains("Limit the societal divide"))
        room.press(.escape)
        try choose("Write the paper with: Brice Comment’s three levers", in: &room)
        #expect(room.model.paperLens?.id == "comment")
        try choose("Rieutort’s levers · ", in: &room)
        #expect(room.model.paperLens?.id == "comment")
        try choose("Write the paper with: Rieutort’s levers", in: &room)
        #expect(room.model.paperLens == nil)
    }

    @Test("The question fits the smallest screen in both languages", arguments: Language.allCases)
    func smallest(language: Language) throws {
        var room = try room(language, size: Size(rows: 16, columns: 60))
        room.type("G")
        room.send(.answer(.lenses(try Self.library.get())))
        #expect(room.screen.contains(language == .fr ? "Ajouter\u{A0}: " : "Add: "))
    }
}

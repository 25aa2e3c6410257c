import Canvas
import FrontEnd
import SessionEngine
import Testing

@Suite("Running the phases and the report round by keys") struct LivePhasesTests {
    @Test("n opens the next block, x leaves, and the next one follows the last that was open; o goes back for free")
    func blocks() throws {
        var room = try LiveRoom()
        room.command("n")
        #expect(room.workshop.openBlock == "accueil")
        #expect(room.status.contains("Ouvert\u{A0}: Accueil"))
        room.press(.function(8))
        #expect((room.workshop.openBlock, room.workshop.openPhase) == ("recits", .ecouter))
        room.command("x")
        #expect(room.workshop.openBlock == nil)
        room.command("x")
        #expect(room.status.contains("Aucune séquence n’est ouverte"))
        room.command("n")
        #expect(room.workshop.openBlock == "resonances")
        room.command("o")
        room.press(.enter)
        #expect(room.workshop.openBlock == "recits")
        #expect(room.workshop.contributions.isEmpty)
    }

    @Test("The first kind of a phase is the one taken in it, and a kind chosen by hand stays until another phase opens")
    func naturalKind() throws {
        var room = try LiveRoom()
        for _ in 0..<2 { room.press(.function(8)) }
        #expect(room.model.live.beside.kind == .parole)
        room.enter("?")
        room.press(.function(8))
        #expect(room.model.live.beside.kind == .question)
        room.press(.function(8))
        #expect((room.workshop.openPhase, room.model.live.beside.kind) == (.partager, .pointDeVue))
    }

    @Test("The clock stops and starts again, and is given or taken minutes")
    func clock() throws {
        var room = try LiveRoom()
        room.press(.function(8))
        room.at(minute: 4)
        room.command("p")
        room.at(minute: 9)
        #expect(room.screen.contains("4:00 sur 10:00 · horloge arrêtée"))
        room.command("+")
        room.command("+")
        room.command("-")
        #expect(room.screen.contains("4:00 sur 11:00"))
        #expect(room.status.contains("−1"))
        room.command("p")
        room.at(minute: 10)
        #expect(room.screen.contains("5:00 sur 11:00"))
    }

    @Test("Solving before its time asks for a reason; given up it stays shut, an empty one is not taken")
    func gate() throws {
        var room = try LiveRoom()
        room.command("o")
        for _ in 0..<3 { room.press(.down) }
        room.press(.enter)
        #expect(room.workshop.openPhase == nil)
        room.press(.enter)
        #expect(room.model.overlay != nil)
        room.press(.escape)
        #expect(room.workshop.overrides.isEmpty)
        room.command("o")
        for _ in 0..<3 { room.press(.down) }
        room.press(.enter)
        room.enter("il reste vingt minutes")
        #expect(room.workshop.openPhase == .resoudre)
        #expect(room.workshop.overrides.map(\.reason) == ["il reste vingt minutes"])
        #expect(room.model.live.beside.kind == .idee)
    }

    @Test("A block of solving reached by n asks for its reason too, and keeps it for that block")
    func gateByBlock() throws {
        var room = try LiveRoom()
        for _ in 0..<8 { room.press(.function(8)) }
        #expect(room.workshop.openBlock == "restitution")
        room.press(.function(8))
        room.enter("la salle ferme")
        #expect(room.workshop.openBlock == "pistes")
        room.press(.function(8))
        room.press(.function(8))
        #expect(room.workshop.openBlock == "cloture")
        #expect(room.status.contains("Le déroulé est au bout"))
    }

    @Test("In the report round the turn goes to the least heard, the field follows, and the last turn ends")
    func round() throws {
        var room = try LiveRoom()
        room.enter("a\" un")
        room.enter("c\" deux")
        room.model.screen = .round
        room.command("n")
        #expect((room.workshop.openBlock, room.workshop.turn?.text) == ("restitution", "b"))
        room.enter("- trop loin")
        #expect(room.workshop.contributions.last?.group?.text == "b")
        room.press(.function(8))
        #expect(room.workshop.turn?.text == "c")
        room.command("o")
        room.press(.scalar("a"))
        #expect(room.workshop.turn?.text == "a")
        #expect(room.model.live.beside.origin == .group(try #require(GroupLetter("a"))))
        room.command("x")
        #expect(room.workshop.turn == nil)
        room.command("n")
        #expect(room.status.contains("Tous les groupes ont parlé"))
    }

    @Test("Every key of the two screens can be pressed at any moment without a trap", arguments: 0..<8)
    func anything(seed: Int) throws {
        var random = Seeded(seed)
        var room = try LiveRoom(language: seed % 2 == 0 ? .fr : .en)
        let chords = Action.all(on: .live).flatMap(\.chords) + Action.all(on: .round).flatMap(\.chords)
        for step in 0..<80 {
            room.at(minute: step)
            if room.model.screen != .live && room.model.screen != .round || room.model.session == nil { break }
            switch Int.random(in: 0..<5, using: &random) {
            case 0:
                room.enter(
                    ["- un", "b+ deux lev:g", "trois", "a", "!", "? quatre qui:x"].randomElement(using: &random) ?? "")
            case 1: room.press([.enter, .up, .tab, .escape, .down, .backspace].randomElement(using: &random) ?? .enter)
            case 2: room.send(.input(.paste("• un\n• deux")))
            default:
                guard let chord = chords.randomElement(using: &random) else { continue }
                if Action.find(chord, on: room.model.screen)?.screens.isSuperset(of: Set<Screen>.ofWorkshop) == true {
                    continue
                }
                room.press(.escape)
                room.press(chord.key, chord.modifiers)
                if room.model.screen != .live && room.model.screen != .round { room.model.screen = .live }
            }
            let frame = room.model.frame
            if let cursor = frame.cursor { #expect(frame.canvas.area.contains(cursor)) }
        }
        guard let session = room.model.session else { return }
        #expect(Session(session.events).workshop == session.workshop)
    }
}

/// The same numbers for the same seed (SplitMix64), so that a failing walk can be taken again.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(seed) &* 0xD134_2543_DE82_EF95 &+ 0x5851_F42D_4C95_7F2D }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

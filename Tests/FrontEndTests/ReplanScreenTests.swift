import Canvas
import FrontEnd
import SessionEngine
import Testing

@Suite("Time on the screen: little left, late, and a new plan")
struct ReplanScreenTests {
    /// The welcome of ten minutes has lasted thirty: the end is put off from 12:10 to 12:30.
    private func late(language: Language = .fr, size: Size = Size(rows: 24, columns: 80)) throws -> LiveRoom {
        var room = try LiveRoom(language: language, size: size)
        room.press(.function(8))
        room.at(minute: 30)
        return room
    }

    private static let sizes = [
        Size(rows: 24, columns: 80), Size(rows: 16, columns: 60), Size(rows: 40, columns: 120),
    ]

    @Test("The clock says in words what its colour says, at a fifth, at a twentieth and once it is over")
    func words() throws {
        for (language, told) in [
            (Language.fr, ["8:00 sur 10:00 · reste 2:00", "9:30 sur 10:00 · plus que 0:30", "dépassé +2:10"]),
            (.en, ["8:00 of 10:00 · 2:00 left", "9:30 of 10:00 · only 0:30 left", "over +2:10"]),
        ] {
            var room = try LiveRoom(language: language)
            room.press(.function(8))
            room.at(minute: 7, second: 59)
            #expect(!room.screen.contains(" · reste") && !room.screen.contains(" left"))
            #expect(role(of: "7:59", in: room) == .clock)
            for (moment, (words, look)) in zip(
                [(8, 0), (9, 30), (12, 10)], zip(told, [Role.clockSoon, .clockLate, .clockLate]))
            {
                room.at(minute: moment.0, second: moment.1)
                #expect(room.screen.contains(words), "\(room.screen)")
                #expect(role(of: words, in: room) == look)
            }
        }
    }

    @Test("Twenty minutes late: how late, the end, the key; then the plan block by block, and nothing is changed yet")
    func preview() throws {
        for size in Self.sizes {
            for language in Language.allCases {
                var room = try late(language: language, size: size)
                let before = room.workshop
                let behind = language == .fr ? "20\u{A0}min de retard" : "20\u{A0}min behind"
                #expect(room.screen.contains(behind), "\(room.screen)")
                room.press(.scalar("n"), .control)
                let screen = room.screen
                #expect(screen.contains(language == .fr ? "fin voulue 12:10" : "end wanted 12:10"), "\(screen)")
                #expect(screen.contains(language == .fr ? "au lieu de 12:30" : "instead of 12:30"))
                #expect(screen.contains("25\u{A0}min → 22\u{A0}min"), "\(screen)")
                #expect(screen.contains(language == .fr ? "Appliquer ce plan" : "Apply this plan"))
                #expect(room.workshop == before)
                room.press(.escape)
                #expect(room.workshop == before && room.model.overlay == nil)
            }
        }
    }

    @Test("Applied it ends in time; one undo brings everything back")
    func applied() throws {
        var room = try late()
        let before = room.workshop.blocks
        room.command("R")
        room.press(.scalar("a"))
        #expect(room.status.contains("séquences replanifiées"))
        #expect(room.screen.contains("à l’heure · fin vers 12:10"), "\(room.screen)")
        room.command("u")
        #expect(room.workshop.blocks == before)
        #expect(room.status.contains("Annulé\u{A0}: 9\u{A0}séquences replanifiées"), "\(room.status)")
        #expect(room.screen.contains("20\u{A0}min de retard"))
    }

    @Test("Another end is asked for, announced with the plan, and what is no time of day is said and kept")
    func anotherEnd() throws {
        var room = try late()
        room.press(.scalar("n"), .control)
        room.press(.scalar("f"))
        room.press(.scalar("u"), .control)
        room.enter("tôt")
        #expect(room.status.contains("«\u{A0}tôt\u{A0}» n’est pas une heure"))
        room.press(.scalar("u"), .control)
        room.enter("12h20")
        #expect(room.screen.contains("fin voulue 12:20"), "\(room.screen)")
        room.press(.scalar("a"))
        #expect(room.workshop.frame[.end] == "12:20")
        #expect(room.screen.contains("à l’heure · fin vers 12:20"), "\(room.screen)")
    }

    @Test("Where the minimums do not allow it, it is said, a block is named, and Enter on a block cuts it in the plan")
    func cut() throws {
        var room = try late()
        room.at(minute: 95)
        room.press(.scalar("n"), .control)
        #expect(room.screen.contains("Même au plus court"), "\(room.screen)")
        #expect(room.screen.contains("couper"))
        for _ in 0..<5 { room.press(.down) }
        #expect(room.screen.contains("Entrée la coupe dans ce plan"))
        room.press(.enter)
        #expect(room.screen.contains("→ coupée"), "\(room.screen)")
        #expect(room.screen.contains("Entrée la garde dans ce plan"))
        #expect(room.workshop.block("pause")?.isCut == false)
        room.press(.scalar("a"))
        #expect(room.workshop.block("pause")?.isCut == true)
    }

    @Test("In the preparation the end is announced, and whether the plan fits is said; there the plan can be made too")
    func prepared() throws {
        var room = try LiveRoom()
        room.send(.answer(.written([], of: .undo)))
        try room.elsewhere(.setFrame([.end: "11 h"]))
        room.model.screen = .prepare
        for _ in 0..<3 { room.press(.tab) }
        #expect(room.screen.contains("fin annoncée 11:00 · 1\u{A0}h\u{A0}10 de trop"), "\(room.screen)")
        room.press(.scalar("R"))
        #expect(room.screen.contains("fin voulue 11:00"))
        room.press(.scalar("a"))
        #expect(room.status.contains("replanifiées"))
    }

    @Test("A plan overtaken by a block opened elsewhere is refused and nothing is half applied")
    func overtaken() throws {
        var room = try late()
        room.command("R")
        try room.elsewhere(.openBlock("recits", reason: nil))
        let before = room.workshop.blocks
        room.press(.scalar("a"))
        #expect(room.status.contains("Refaites le calcul"), "\(room.status)")
        #expect(room.workshop.blocks == before)
    }

    @Test(
        "The preparation says what each phase waits for, group by group on Enter; outside the phases the live screen does"
    )
    func gates() throws {
        var room = try LiveRoom()
        room.press(.function(8))
        #expect(
            room.screen.contains("Pour Écouter, il manque\u{A0}: 1\u{A0}contribution (groupes a, b, c)"),
            "\(room.screen)")
        room.model.screen = .prepare
        room.press(.end)
        #expect(room.screen.contains("Ce qu’il faut avant de résoudre"), "\(room.screen)")
        #expect(room.screen.contains("attend Écouter, Partager et Apprendre"))
        room.press(.up)
        room.press(.up)
        room.press(.enter)
        #expect(
            room.screen.contains("groupe a — Les passeurs\u{A0}: il manque 2\u{A0}points de vue"), "\(room.screen)")
    }

    private func role(of words: String, in room: LiveRoom) -> Role? {
        let canvas = room.model.frame.canvas
        for (row, line) in canvas.lines.enumerated() {
            guard let found = line.ranges(of: words).first else { continue }
            return canvas[row, Width.columns(of: String(line[..<found.lowerBound]))].role
        }
        return nil
    }
}

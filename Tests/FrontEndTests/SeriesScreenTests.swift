import Canvas
import FrontEnd
import SessionEngine
import Testing

@Suite("What was carried over, on the screen") struct SeriesScreenTests {
    /// Two promises, a question and something to follow of an earlier workshop.
    static let continuation = Continuation(
        chain: [EarlierWorkshop(id: "w0", title: "Santé", date: "2025-01-14", place: "Flers")],
        carried: [
            item(1, .action, "ouvrir un local", who: "Hélène Le Goff"), item(2, .action, "écrire la charte"),
            item(4, .question, "qui paie ?"), item(7, .ecueil, "des réunions sans suite"),
        ])

    private static func item(_ number: Int, _ kind: Kind, _ text: String, who: String? = nil) -> Carried {
        Carried(
            key: CarriedKey(workshop: "w0", point: .contribution(ContributionID("c\(number)"))), number: number,
            kind: kind, text: text, who: who)
    }

    private func room(language: Language = .fr, size: Size = Size(rows: 24, columns: 80)) throws -> LiveRoom {
        var room = try LiveRoom(language: language, size: size, continuing: Self.continuation)
        room.command("D")
        return room
    }

    @Test("D lists it, a letter answers, a word why is asked for, and the next one is chosen")
    func answer() throws {
        var room = try room()
        #expect(room.model.screen == .series && room.screen.contains("> ○   1  ouvrir un local"))
        room.type("k")
        room.type("en mai")
        room.press(.enter)
        #expect(room.screen.contains("✓   1  ouvrir un local") && room.screen.contains("> ○   2  écrire la charte"))
        room.type("x")
        room.press(.enter)
        room.type("c")
        room.press(.enter)
        #expect(room.workshop.unanswered.map(\.text) == ["des réunions sans suite"])
        #expect(
            room.workshop.carried.map { room.workshop.answer(of: $0.key)?.outcome } == [.done, .dropped, .goingOn, nil])
        #expect(room.workshop.answer(of: Self.continuation.carried[0].key)?.why == "en mai")
        room.type("u")
        #expect(room.workshop.unanswered.count == 2)
        room.press(.escape)
        #expect(room.model.screen == .live)
    }

    @Test("Backspace clears an answer, and says what to do where there is none")
    func clear() throws {
        var room = try room()
        room.press(.backspace)
        #expect(room.status.contains("k, c ou x"))
        room.type("k")
        room.press(.enter)
        room.press(.up)
        room.press(.backspace)
        #expect(room.workshop.carriedAnswers.isEmpty)
    }

    @Test("No carrier is shown, at any size, in either language", arguments: Language.allCases)
    func quiet(language: Language) throws {
        for size in [Size(rows: 16, columns: 60), Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)] {
            let room = try room(language: language, size: size)
            #expect(!room.screen.contains("Goff") && room.screen.contains("ouvrir un local"))
            #expect(room.screen.contains(language == .fr ? "porteur noté" : "carrier noted"), "\(room.screen)")
        }
    }

    @Test("Where nothing was carried over, D says how a workshop is continued")
    func none() throws {
        var room = try LiveRoom()
        room.command("D")
        #expect(room.model.screen == .live && room.status.contains("s fait la suite"))
        var empty = try LiveRoom(continuing: Continuation(chain: Self.continuation.chain, carried: []))
        empty.command("D")
        #expect(empty.status.contains("Rien n’était à reprendre"))
    }

    @Test("The preparation and the check list tell how much is not answered, and lead there")
    func told() throws {
        var room = try LiveRoom(continuing: Self.continuation)
        room.press(.function(7))
        #expect(room.screen.contains("Depuis la dernière fois · 4 sur 4 sans réponse"))
        room.press(.tab)
        room.press(.enter)
        #expect(room.model.screen == .series)
        room.press(.function(6))
        for _ in 0..<4 { room.press(.down) }
        #expect(room.screen.contains("4 sur 4 sans réponse (D les montre)"))
        room.press(.enter)
        #expect(room.model.screen == .series)
    }

    @Test("At home s makes the next one of the chosen workshop, under a title that is asked for")
    func home() throws {
        var room = try LiveRoom()
        room.command("w")
        room.type("s")
        #expect(room.status.contains("n en crée un"))
        let entry = WorkshopEntry(path: "/d/a.atelier", title: "Santé", date: "2025-01-14", contributions: 3)
        room.send(.answer(.workshops([entry])))
        room.type("s")
        room.type(" 2")
        room.press(.enter)
        #expect(room.asked.last == .makeLike(path: "/d/a.atelier", title: "Santé 2", continues: true))
    }

    @Test("At the closing the whole series can be saved, where the workshop continues another one")
    func export() throws {
        for isContinuing in [true, false] {
            var room = try LiveRoom(continuing: isContinuing ? Self.continuation : nil)
            room.press(.function(6))
            room.type("x")
            room.press(.end)
            #expect(room.screen.contains("Tout le parcours (PDF)") == isContinuing)
            room.press(.enter)
            if isContinuing { #expect(room.asked.last == .exportSeries(isInternal: true)) }
        }
    }

    @Test("The room sees the promises and what became of them, and no carrier")
    func promises() throws {
        var room = try LiveRoom(continuing: Self.continuation)
        try room.elsewhere(.answerCarried(Self.continuation.carried[0].key, CarriedAnswer(.done, why: "avec Le Goff")))
        let readings = RoomReadings(room.workshop, last: 9, isQuoting: true)
        let view = RoomView(room.workshop, readings, showing: .promises, at: room.model.now)
        #expect(
            view.sentences == [
                "Depuis la dernière fois", "Promesses tenues\u{A0}: 1 sur 2", "ouvrir un local — tenue",
                "écrire la charte — sans réponse",
            ])
        for size in [Size(rows: 10, columns: 60), Size(rows: 24, columns: 80)] {
            var canvas = Canvas(size)
            view.draw(on: &canvas, in: canvas.area)
            let text = canvas.lines.joined(separator: "\n")
            #expect(text.contains("ouvrir un local") && !text.contains("Goff"), "\(text)")
        }
        let none = try LiveRoom()
        let nothing = RoomView(
            none.workshop, RoomReadings(none.workshop, last: 1, isQuoting: true), showing: .promises, at: none.model.now
        )
        #expect(nothing.sentences.last?.contains("Aucune promesse") == true)
    }
}

import Canvas
import FrontEnd
import SessionEngine
import Testing

@Suite("Leading a report round") struct ReportRoundTests {
    private static let a = GroupLetter("a"), b = GroupLetter("b"), c = GroupLetter("c")

    /// The round is open, b has the floor since minute 0.
    private func begun(language: Language = .fr) throws -> LiveRoom {
        var room = try LiveRoom(language: language)
        room.enter("a\" un")
        room.enter("c\" deux")
        room.model.screen = .round
        room.press(.function(8))
        return room
    }

    @Test("Skip sends the one that has the floor to the end, and the next one speaks; swap brings it right after")
    func putOff() throws {
        var room = try begun()
        #expect(room.workshop.turn == Self.b)
        room.command("S")
        #expect(room.workshop.turn == Self.c)
        #expect(room.status.contains("b Les sources parlera à la fin · la parole à\u{A0}: c"), "\(room.status)")
        #expect(room.screen.contains("b Les sources · revient à la fin"))
        #expect(room.model.live.beside.origin == .group(try #require(Self.c)))
        room.command("E")
        #expect(room.workshop.turn == Self.a)
        #expect(room.screen.contains("→ c Les ponts"))
        room.press(.function(8))
        room.press(.function(8))
        #expect(room.workshop.turn == Self.b)
        room.command("S")
        #expect(room.status.contains("Personne d’autre ne vient que le groupe b"), "\(room.status)")
        #expect(room.workshop.turn == Self.b)
    }

    @Test("The end of a turn is told in words by its clock, rings once where it was wanted, and names who is next")
    func chime() throws {
        var room = try begun()
        room.command("B")
        #expect(room.asked.last == .bell && room.status.contains("Sonnerie en marche"))
        let rung = room.asked.count
        room.at(minute: 4, second: 59)
        #expect(room.asked.count == rung && !room.screen.contains("C’est l’heure"))
        room.at(minute: 5)
        #expect(room.asked.count == rung + 1 && room.asked.last == .bell)
        #expect(room.screen.contains("C’est l’heure\u{A0}: 5:00 sur 5:00 · F8\u{A0}: c Les ponts"), "\(room.screen)")
        for second in 1..<20 { room.at(minute: 5, second: second) }
        #expect(room.asked.count == rung + 1)
        #expect(room.screen.contains("dépassé +0:19"))
        // A minute more takes the words away; they come back with a bell.
        for _ in 0..<3 { room.command("+") }
        #expect(room.workshop.reportRound(at: room.model.now).each == 360_000)
        room.at(minute: 5, second: 30)
        #expect(!room.screen.contains("C’est l’heure"))
        room.at(minute: 6)
        #expect(room.asked.count == rung + 2)
    }

    @Test("A turn is told in words and in colour at a fifth and at a twentieth, in the round, live and before the room")
    func warnings() throws {
        for (language, words) in [
            (Language.fr, ["pour ce groupe", "reste 1:00", "plus que 0:15", "dépassé +0:19"]),
            (.en, ["for this group", "1:00 left", "only 0:15 left", "over +0:19"]),
        ] {
            var room = try begun(language: language)
            #expect(room.screen.contains(words[0]) && look(of: "0:00", in: room) == .clock)
            for (second, told, role) in [
                (240, words[1], Role.clockSoon), (285, words[2], .clockLate), (319, words[3], .clockLate),
            ] {
                room.at(minute: 0, second: second)
                room.model.screen = .round
                #expect(room.screen.contains(told) && look(of: told, in: room) == role, "\(room.screen)")
                room.model.screen = .live
                #expect(room.screen.contains(told) && look(of: told, in: room) == role, "\(room.screen)")
                #expect(room.screen.contains(language == .fr ? "b Les sources a la parole" : "b Les sources has the"))
            }
            // The room reads the language of the workshop.
            room.press(.scalar("r"), .control)
            for (second, told) in [(240, "Bientôt la fin"), (285, "presque fini"), (301, "Temps dépassé")] {
                room.at(minute: 0, second: second)
                #expect(room.screen.contains("██") && room.screen.contains(told), "\(room.screen)")
            }
        }
    }

    @Test("Before the room a turn of which the clock stands says so, and who passed comes back with that word")
    func beforeTheRoom() throws {
        var room = try begun()
        room.command("S")
        room.command("p")
        room.press(.scalar("r"), .control)
        #expect(room.screen.contains("Horloge arrêtée"), "\(room.screen)")
        #expect(room.screen.contains("ensuite\u{A0}: a Les passeurs"))
        #expect(room.screen.contains("b Les sources a passé, et revient à la fin"))
        room.press(.function(8))
        #expect(room.screen.contains("ensuite\u{A0}: b Les sources, qui avait passé"), "\(room.screen)")
        room.command("x")
        #expect(room.screen.contains("le groupe b Les sources, qui avait passé son tour"), "\(room.screen)")
    }

    private func look(of words: String, in room: LiveRoom) -> Role? {
        let canvas = room.model.frame.canvas
        for (row, line) in canvas.lines.enumerated() {
            guard let found = line.ranges(of: words).last else { continue }
            return canvas[row, Width.columns(of: String(line[..<found.lowerBound]))].role
        }
        return nil
    }

    @Test("In sixty columns no time of a table is cut, however long its name is", arguments: Language.allCases)
    func smallSeats(language: Language) throws {
        var room = try LiveRoom(
            language: language, size: Size(rows: 16, columns: 60),
            groups: [
                .init(name: "Les passeurs du bocage vert", heads: 6),
                .init(name: "Les sources vives d'en haut", heads: 6),
            ])
        room.model.screen = .round
        for minute in [0, 12, 25] {
            room.at(minute: minute)
            room.press(.function(8))
        }
        let seats = room.model.frame.canvas.lines.filter { $0.contains("✓") }
        #expect(seats.count == 2, "\(room.screen)")
        for seat in seats { #expect(seat.prefix(30).contains(/\d:00 \/ 7:30/), "\(seat)") }
    }

    @Test("Without the bell nothing rings, and another screen says it once in its status line")
    func elsewhere() throws {
        var room = try begun()
        room.press(.function(4))
        room.at(minute: 5, second: 1)
        #expect(room.asked.isEmpty)
        #expect(room.status.contains("C’est l’heure pour b Les sources. Ensuite\u{A0}: c Les ponts."))
        room.command(.down)
        room.model.status = nil
        room.at(minute: 5, second: 2)
        #expect(room.model.status == nil)
    }

    @Test("Opened again, or on another screen, it shows the same turn and the same clock, and does not ring again")
    func again() throws {
        var room = try begun()
        room.command("S")
        room.at(minute: 8)
        let events = try #require(room.model.session).events
        var other = Model(language: .fr, size: room.model.size, now: room.model.now, writer: LiveRoom.line)
        other.rings = true
        #expect(other.update(.answer(.opened(Session(events), file: "s-inspirer.atelier"))).isEmpty)
        #expect(other.screen == .round && other.rings)
        #expect(other.workshop.turn == Self.c)
        #expect(other.live.beside.origin == room.model.live.beside.origin)
        #expect(other.update(.tick(LiveRoom.moment(minute: 8, second: 1))).isEmpty)
        room.at(minute: 8, second: 1)
        other.rings = false
        for row in 1...11 { #expect(other.frame.canvas.lines[row] == room.model.frame.canvas.lines[row]) }
        #expect(room.screen.contains("dépassé +3:01 sur 5:00"))
    }

    @Test("The last line of a group comes back whole for mending while the next one speaks")
    func mending() throws {
        var room = try begun()
        room.enter("- trop de réunions le soir lev:gouv")
        room.press(.function(8))
        room.press(.up)
        #expect(room.model.live.field.text.contains("trop de réunions le soir"))
        #expect(room.model.live.beside.origin == .group(try #require(Self.b)))
        room.type(" et le samedi")
        room.press(.function(8))
        room.press(.enter)
        let mended = try #require(room.workshop.contributions.last)
        #expect(mended.text.hasSuffix("et le samedi") || mended.text.contains("soir"))
        #expect(mended.group == Self.b)
        // The next line is of the group whose turn came meanwhile.
        #expect(room.model.live.beside.origin == .group(try #require(room.workshop.turn)))
    }

    @Test("A line every eight seconds for twenty minutes: every line is there, in its group, and two screens agree")
    func dictation() throws {
        var room = try LiveRoom()
        room.model.screen = .round
        room.press(.function(8))
        var other = Model(language: .fr, size: room.model.size, now: room.model.now, writer: LiveRoom.line)
        _ = other.update(.answer(.opened(Session(try #require(room.model.session).events), file: "w")))
        var known = try #require(room.model.session).events.count
        var said: [(text: String, group: GroupLetter)] = []
        for beat in 0..<150 {
            room.at(minute: beat * 8 / 60, second: beat * 8 % 60)
            switch beat {
            case 25, 70, 110: room.press(.function(8))
            case 40: room.command("p")
            case 45: room.command("p")
            case 50: room.command("S")
            case 60:
                room.enter("une ligne de trop")
                room.command("u")
            case 65:
                let line = ImportLine(
                    number: 1, key: "k", draft: Draft(kind: .parole, origin: .plenary, text: "d'une collègue"))
                try room.elsewhere(.importLines([line]))
            default: break
            }
            let group = try #require(room.workshop.turn ?? said.last?.group)
            room.enter("ligne \(beat)")
            said.append(("ligne \(beat)", group))
            let events = try #require(room.model.session).events
            _ = other.update(.answer(.arrived(Array(events[known...]))))
            known = events.count
            _ = other.update(.tick(room.model.now))
            #expect(other.workshop == room.workshop)
            #expect(other.workshop.reportRound(at: other.now) == room.workshop.reportRound(at: room.model.now))
        }
        for line in said {
            let found = room.workshop.contributions.filter { $0.text == line.text }
            #expect(found.map(\.group) == [line.group], "\(line)")
        }
        #expect(room.workshop.contributions.count == 151)
        #expect(room.workshop.contributions.contains { $0.text == "d'une collègue" })
    }
}

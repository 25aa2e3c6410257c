import Canvas
import FrontEnd
import SessionEngine
import Testing

@Suite("The board") struct BoardTests {
    /// The board with some lines, on the first of which the next key acts.
    private func room(_ lines: [String], size: Size = Size(rows: 24, columns: 80)) throws -> LiveRoom {
        var room = try LiveRoom(size: size)
        for line in lines { room.enter(line) }
        room.press(.function(4))
        room.press(.home)
        return room
    }

    private static let lines = ["+ un lieu à nous", "- on s'éparpille", "> un café, un lieu", "! un marché"]

    /// The numbers of the lines shown, from top to bottom.
    private func shown(_ room: LiveRoom) -> [Int] {
        room.screen.split(separator: "\n").compactMap { line in
            let words = line.dropFirst(2).filter { $0 != "✓" }.split(separator: " ")
            guard words.count > 3, let number = Int(words[0]), words[2].count == 1 else { return nil }
            return number
        }
    }

    // MARK: filter

    @Test("The list narrows at each letter and widens again; Escape shows everything, then leaves the field")
    func narrowing() throws {
        var room = try room(Self.lines)
        room.type("sli")
        #expect(shown(room) == [1, 3] && room.screen.contains("2 sur 4 · Filtre"))
        room.type("eu nous")
        #expect(shown(room) == [1])
        for _ in 0..<5 { room.press(.backspace) }
        #expect(shown(room) == [1, 3])
        room.press(.escape)
        #expect(shown(room) == [1, 2, 3, 4] && room.screen.contains("4 sur 4 · Filtre"))
        room.type("zzz")
        #expect(room.screen.contains("Échap montre tout"))
        room.press(.escape)
        room.press(.escape)
        #expect(room.model.overlay == nil && room.model.screen == .board && room.model.board.filter.isEmpty)
    }

    @Test("Rooms stand before the words where there are several, and the filter takes one by its name")
    func rooms() throws {
        var room = try room([])
        try room.elsewhere(.merge([try other("Nord", like: room.workshop)]))
        #expect(room.screen.contains("un lieu au Nord") && !room.screen.contains("Nord un lieu"))
        try room.elsewhere(.merge([try other("Sud", like: room.workshop)]))
        #expect(room.screen.contains("Nord un lieu au Nord") && room.screen.contains("Sud  un lieu au Sud"))
        #expect(room.screen.contains("groupe h — Sud · Les sources"))
        room.type("ssalle:no")
        #expect(shown(room) == [1])
        room.type("x")
        #expect(shown(room) == [])
    }

    /// Another workshop, where one thing was said.
    private func other(_ place: String, like workshop: Workshop) throws -> Workshop {
        var session = Session()
        var making = try workshop.makingOfNext()
        making.frame[.place] = place
        let draft = Draft(
            kind: .condition, origin: .group(try #require(GroupLetter("b"))), text: "un lieu au \(place)")
        for command in [Command.make(making), .capture([draft])] {
            let rank = session.last
            let asking = Asking(writer: LiveRoom.line, moment: LiveRoom.moment(minute: 1)) { "\(place) \(rank)" }
            for event in try session.decide(command, asking: asking) { session.apply(event) }
        }
        return session.workshop
    }

    @Test("Enter keeps the filter and gives the keys back to the list; arrows walk in it while it is typed")
    func keeping() throws {
        var room = try room(Self.lines)
        room.type("slieu")
        room.press(.down)
        room.press(.enter)
        room.type("k")
        #expect(room.workshop.contributions.map { $0.flags.contains(.keep) } == [false, false, true, false])
        #expect(room.screen.contains("2 sur 4\u{A0}contributions · «\u{A0}lieu\u{A0}»"))
        room.type("s")
        #expect(room.screen.contains("Filtre\u{A0}: lieu"))
    }

    @Test("What is pasted into the filter is looked for; control keys of the program still quit")
    func pasted() throws {
        var room = try room(Self.lines)
        room.type("s")
        room.send(.input(.paste("un\nmarché")))
        #expect(shown(room) == [4])
        #expect(room.model.update(.input(.key(.scalar("q"), .control))) == [.quit])
    }

    @Test("Whatever is typed and deleted, what a filter lets through is what a board that never had another shows")
    func narrowingLaw() throws {
        let session = try Workbook.half.get()
        for seed in 0..<12 {
            var random = Seeded(seed)
            var room = try LiveRoom()
            room.send(.answer(.opened(session, file: "x")))
            room.press(.function(4))
            room.type("s")
            for _ in 0..<40 {
                let signs = Array("aàeéiolrstbc -'1r".unicodeScalars)
                switch Int.random(in: 0..<5, using: &random) {
                case 0: room.press(.backspace)
                case 1: room.press([.left, .right, .home, .end].randomElement(using: &random)!)
                default: room.press(.scalar(signs.randomElement(using: &random)!))
                }
                var fresh = try LiveRoom()
                fresh.send(.answer(.opened(session, file: "x")))
                fresh.press(.function(4))
                fresh.type("s")
                fresh.send(.input(.paste(room.model.board.filter)))
                #expect(shown(fresh) == shown(room), "\(room.model.board.filter)")
            }
        }
    }

    // MARK: marks

    @Test("Marked lines are acted on together, as one step that one undo takes back, and say what was undone")
    func together() throws {
        var room = try room(Self.lines)
        room.type("  ")
        #expect(room.screen.contains("2\u{A0}lignes marquées, Échap les démarque"))
        #expect(room.screen.contains("✓") && room.workshop.contributions.allSatisfy { $0.flags.isEmpty })
        let steps = try #require(room.model.session).steps.count
        room.type(",")
        #expect(room.workshop.contributions.map(\.flags) == [[.reread], [.reread], [], []])
        #expect(room.status.contains("2\u{A0}lignes · à relire (n°\u{A0}1, 2)"))
        room.type("l")
        #expect(room.workshop.contributions.map { $0.mappings.count } == [1, 1, 0, 0])
        room.type("xredit")
        room.press(.enter)
        #expect(room.workshop.kept.map(\.number) == [3, 4])
        #expect(try #require(room.model.session).steps.count == steps + 3)
        // What puts away ends with the marks.
        #expect(!room.screen.contains("marquée") && !room.screen.contains("✓"))
        room.press(.function(6))
        room.type("u")
        #expect(room.status.contains("Annulé\u{A0}: 2\u{A0}lignes · mises de côté (n°\u{A0}1, 2)"))
        #expect(room.workshop.kept.count == 4)
        room.type("uu")
        #expect(room.workshop.contributions.allSatisfy { $0.flags.isEmpty && $0.mappings.isEmpty })
        room.type("y")
        #expect(room.status.contains("Rétabli\u{A0}: 2\u{A0}lignes · à relire"))
    }

    @Test("A flag or a lever that only some of the marked bear is put on the others; borne by all it is taken off")
    func some() throws {
        var room = try room(Self.lines)
        room.type("kg")
        room.type("  ")
        room.type("kg")
        #expect(room.workshop.contributions.prefix(2).allSatisfy { $0.flags == [.keep] && $0.mappings.count == 1 })
        room.type("kg")
        #expect(room.workshop.contributions.allSatisfy { $0.flags.isEmpty && $0.mappings.isEmpty })
    }

    @Test("Kind, group, actor, carrier and date are given to all that are marked")
    func specified() throws {
        var room = try room(Self.lines)
        room.type("  ")
        room.type("pg")
        for _ in 0..<6 { room.press(.down) }
        room.press(.enter)
        room.type("po")
        room.press(.down)
        room.press(.enter)
        room.type("pqla mairie")
        room.press(.enter)
        let changed = room.workshop.contributions.prefix(2)
        #expect(changed.allSatisfy { $0.kind == .action && $0.group?.text == "b" && $0.who == "la mairie" })
        #expect(room.workshop.contributions[3].who == nil)
    }

    @Test("Escape unmarks, then shows everything, then goes live; * marks all that is shown")
    func unmarking() throws {
        var room = try room(Self.lines)
        room.type("slieu")
        room.press(.enter)
        room.type("*")
        #expect(room.model.board.marked.count == 2)
        room.type("*")
        #expect(room.model.board.marked.isEmpty)
        room.type("*")
        room.press(.escape)
        #expect(room.model.board.marked.isEmpty && room.model.board.filter == "lieu")
        room.press(.escape)
        #expect(shown(room).count == 4 && room.model.screen == .board)
        room.press(.escape)
        #expect(room.model.screen == .live)
    }

    @Test("A marked line that is taken back is not acted on, and the others are")
    func gone() throws {
        var room = try room(Self.lines)
        room.type("*")
        try room.elsewhere(.withdraw(room.workshop.contributions[0].step))
        #expect(room.screen.contains("3\u{A0}lignes marquées"))
        room.type("k")
        #expect(room.workshop.contributions.map(\.flags) == [[.keep], [.keep], [.keep]])
    }

    // MARK: bundles, tensions, votes

    @Test("Marked lines are bundled under one title; the list by bundle shows them together, with the title")
    func bundles() throws {
        var room = try room(Self.lines)
        room.type(" ")
        room.press(.down)
        room.type(" +")
        room.press(.enter)
        room.type("Un lieu")
        room.press(.enter)
        #expect(room.workshop.bundles.first?.members.count == 2 && room.model.board.marked.isEmpty)
        #expect(room.screen.contains("r1 un lieu à nous"))
        room.type("b")
        #expect(shown(room) == [1, 3, 2, 4])
        #expect(room.screen.contains("r1 «\u{A0}Un lieu\u{A0}» · 2\u{A0}contributions"))
        #expect(room.screen.contains("Sans regroupement") && room.screen.contains("par regroupement"))
        // The arrows walk in the order that is seen.
        room.press(.home)
        room.press(.down)
        room.press(.down)
        room.type("k")
        #expect(room.workshop.contributions[1].flags == [.keep])
        room.type("sr1")
        #expect(shown(room) == [1, 3])
    }

    @Test("Lines that would leave a bundle for another one are told before")
    func leaving() throws {
        var room = try room(Self.lines)
        room.type("+")
        room.press(.enter)
        room.type("Un lieu")
        room.press(.enter)
        room.type("*+")
        #expect(room.screen.contains("quitteraient leur regroupement") && room.screen.contains("«\u{A0}Un lieu\u{A0}»"))
        room.press(.escape)
        #expect(room.workshop.bundles.first?.members.count == 1 && room.model.board.marked.count == 4)
    }

    @Test("Two marked lines, or two numbers, make a tension; one or three marked are no pair")
    func tensions() throws {
        var room = try room(Self.lines)
        room.type(" -")
        #expect(room.status.contains("entre deux lignes"))
        room.type(" -vite")
        room.press(.enter)
        #expect(room.workshop.tensions.map(\.title) == ["vite"])
        room.type("-3 4")
        room.press(.enter)
        room.press(.enter)
        #expect(room.workshop.tensions.count == 2 && room.status.contains("Tension entre n°\u{A0}3 et n°\u{A0}4"))
    }

    @Test("A line in a tension bears its mark, by itself or through its bundle; the legend says what the mark means")
    func tensionMarks() throws {
        var room = try room(Self.lines)
        #expect(!room.screen.contains("↔"))
        try room.elsewhere(.makeTension(at(1, in: room), at(2, in: room), title: nil))
        func bears(_ number: Int) -> Bool {
            room.model.frame.canvas.lines.contains { $0.contains(" \(number) ") && $0.prefix(18).contains("↔") }
        }
        #expect((1...4).map(bears) == [true, true, false, false], "\(room.screen)")
        #expect(room.screen.contains("↔ tension"))
        let third = try #require(room.workshop.contribution(number: 3)).id
        try room.elsewhere(.makeBundle(title: "Ensemble", [third], levers: nil))
        let bundle = try #require(room.workshop.bundles.first).id
        try room.elsewhere(.makeTension(.bundle(bundle), at(4, in: room), title: nil))
        #expect((1...4).map(bears) == [true, true, true, true], "\(room.screen)")
        room.press(.home)
        room.press(.down)
        room.press(.down)
        #expect(
            room.screen.replacing("\n", with: " ").contains("tension\u{A0}: regroupement 1 ↔ n°\u{A0}4"),
            "\(room.screen)")
        room.type("b")
        #expect(room.screen.contains("Ensemble") && room.screen.contains("↔ tension"))
    }

    private func at(_ number: Int, in room: LiveRoom) throws -> Point {
        .contribution(try #require(room.workshop.contribution(number: number)).id)
    }

    @Test("By votes the most voted line comes first, with its count")
    func votes() throws {
        var room = try room(Self.lines)
        for (number, votes) in [(3, 7), (2, 9)] {
            let id = try #require(room.workshop.contribution(number: number)).id
            try room.elsewhere(.setVotes(id, table: nil, votes))
        }
        let third = try #require(room.workshop.contribution(number: 3)).id
        try room.elsewhere(.setVotes(third, table: room.workshop.groups[1].letter, 1))
        room.press(.tab)
        room.type("b")
        #expect(shown(room) == [2, 3, 1, 4] && room.screen.contains("par voix"))
        room.press(.end)
        room.press(.home)
        room.press(.down)
        #expect(room.screen.contains("8\u{A0}voix (b 1)"))
        room.type("!")
        #expect(room.screen.contains("toute la salle · 16\u{A0}voix"))
        // Three votes a person; five sit at this table.
        #expect(
            room.screen.contains("Chaque personne a 3\u{A0}voix.")
                && room.screen.contains("1\u{A0}voix sur 15\u{A0}: reste 14"))
    }

    // MARK: split, flags, numbers

    @Test("A line is cut where the arrows say, as often as wanted, and one undo makes it whole")
    func split() throws {
        var room = try room(["+ du temps, un lieu et un café"])
        room.type("'")
        #expect(room.screen.contains("n°\u{A0}1  du temps,") && room.screen.contains("nouveau  un lieu et un café"))
        room.type(" ")
        room.press(.right)
        room.press(.right)
        room.press(.enter)
        #expect(room.workshop.contributions.map(\.text) == ["du temps,", "un lieu et", "un café"])
        #expect(room.workshop.contributions.allSatisfy { $0.kind == .condition })
        #expect(room.status.contains("n°\u{A0}1 scindé\u{A0}: n°\u{A0}2, 3"))
        room.type("u")
        #expect(room.workshop.contributions.map(\.text) == ["du temps, un lieu et un café"])
        #expect(room.status.contains("Annulé\u{A0}: n°\u{A0}1 scindé"))
        room.type("'")
        room.press(.escape)
        #expect(room.workshop.contributions.count == 1)
    }

    @Test("A line of one word is not split, and says so")
    func oneWord() throws {
        var room = try room(["+ durer"])
        room.type("'")
        #expect(room.model.overlay == nil && room.status.contains("rien à scinder"))
    }

    @Test("Each flag has one plain key; only an idea is called transposable")
    func flags() throws {
        var room = try room(Self.lines)
        room.type("kz,;")
        #expect(room.workshop.contributions[0].flags == [.keep, .weak, .reread, .follow])
        room.type("=")
        #expect(room.status.contains("Seule une idée"))
        room.press(.down)
        room.press(.down)
        room.type("=")
        #expect(room.workshop.contributions[2].flags == [.transposable])
    }

    @Test("A number, with or without Shift on a French keyboard, is gone to, whatever the filter hides")
    func jump() throws {
        var room = try room(Self.lines)
        room.type("slieu")
        room.press(.enter)
        room.type("\"é")
        room.press(.enter)
        room.type("k")
        #expect(room.workshop.contributions[1].flags == [.keep] && room.model.board.filter.isEmpty)
        room.type("4")
        room.press(.enter)
        room.type("k")
        #expect(room.workshop.contributions[3].flags == [.keep])
        room.type("99")
        room.press(.enter)
        #expect(room.status.contains("Aucune contribution ne porte le numéro"))
    }

    @Test("Who carries an action is not on the board, which the room may see, but under the key that asks for it")
    func carrier() throws {
        var room = try room(["! un marché qui:Camille Sorel"])
        #expect(room.workshop.contributions[0].who == "Camille Sorel")
        #expect(!room.screen.contains("Sorel") && room.screen.contains("porteur noté"))
        room.type("pq")
        #expect(room.screen.contains("Camille Sorel"))
    }

    @Test("With ten thousand lines the ends, a page and a number are where they should be")
    func many() throws {
        var room = try LiveRoom(size: Size(rows: 40, columns: 120))
        let drafts = (1...10_000).map { Draft(kind: .parole, origin: .plenary, text: "parole \($0) du soir") }
        try room.elsewhere(.capture(drafts))
        room.press(.function(4))
        #expect(room.screen.contains("> 10000 · \""))
        room.press(.home)
        room.press(.pageDown)
        #expect(room.screen.contains(">    31 · \""))
        room.type("\"5000")
        room.press(.enter)
        #expect(room.screen.contains(">  5000 · \""))
        room.type("sparole 77")
        #expect(room.screen.contains("280 sur 10000"))
        room.press(.enter)
        room.type("*k")
        #expect(room.workshop.contributions.count { $0.flags.contains(.keep) } == 280)
        room.type("u")
        #expect(room.workshop.contributions.allSatisfy { $0.flags.isEmpty })
    }
}

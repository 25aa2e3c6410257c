import Canvas
import FrontEnd
import SessionEngine
import Templates
import Testing

@Suite("Every command of the engine is reached by keys") struct CommandTests {
    /// What is done on a workshop just made, from the live screen; the last of it must ask for the command.
    private static let ways: [(name: CommandName, keys: [Step])] = [
        (.make, [.command("w"), .type("n"), .templates, .enter, .type("Se déplacer"), .enter]),
        (.setFrame, [.screen(7), .key(.down), .enter, .type("la rivière"), .enter]),
        (.addGroup, [.screen(7), .type("a"), .type("Les neufs"), .enter, .type("4"), .enter]),
        (.changeGroup, [.screen(7), .type("n"), .key(.backspace), .type("9"), .enter]),
        (.changeActor, [.screen(7), .key(.tab), .key(.tab), .type("n"), .type("5"), .enter]),
        (
            .addBlock,
            [.screen(7), .key(.tab), .key(.tab), .key(.tab), .type("a"), .type("Marche"), .enter, .enter]
        ),
        (.changeBlock, [.screen(7), .key(.tab), .key(.tab), .key(.tab), .type("v")]),
        (.openBlock, [.screen(8)]),
        (.openPhase, [.command("o"), .enter]),
        (.leave, [.screen(8), .command("x")]),
        (.turnClock, [.screen(8), .command("p")]),
        (.giveTurn, [.screen(3), .screen(8)]),
        (.putOffTurn, [.screen(3), .command("S")]),
        (.capture, [.type("un lieu à nous"), .enter]),
        (.importLines, [.screen(7), .type("o"), .files, .enter]),
        (.mend, [.type("un lieu"), .enter, .screen(4), .enter, .type(" à nous"), .enter]),
        (.split, [.type("un lieu et du temps"), .enter, .screen(4), .type("'"), .enter]),
        (.map, [.type("un lieu"), .enter, .screen(5), .type("l")]),
        (.flag, [.type("un lieu"), .enter, .screen(4), .type("k")]),
        (.setAside, [.type("un lieu"), .enter, .screen(4), .type("x"), .type("redit"), .enter]),
        (
            .setTakeaway,
            [.screen(6)] + Array(repeating: .key(.down), count: 4) + [.enter, .type("tenir"), .enter]
        ),
        (.makeBundle, [.type("un lieu"), .enter, .screen(4), .type("+"), .enter, .type("des lieux"), .enter]),
        (
            .changeBundle,
            [
                .type("un lieu"), .enter, .screen(4), .type("+"), .enter, .type("des lieux"), .enter, .type("+"),
                .type("l"), .type("v"),
            ]
        ),
        (
            .makeTension,
            [
                .type("un lieu"), .enter, .type("du temps"), .enter, .screen(4), .type("-"), .type("1"), .enter,
                .type("vite"), .enter,
            ]
        ),
        (
            .changeTension,
            [
                .type("un lieu"), .enter, .type("du temps"), .enter, .screen(4), .type("-"), .type("1"), .enter,
                .enter, .type("-"), .key(.down), .enter, .type("d"),
            ]
        ),
        (.setVotes, [.type("un lieu"), .enter, .screen(4), .type("!"), .enter, .type("7"), .enter]),
        (.addRecording, [.screen(8), .command("A"), .enter, .enter]),
        (.changeRecording, [.screen(8), .command("A"), .enter, .enter, .command("A"), .type("c"), .type("x")]),
        (.setAnchor, [.screen(8), .command("A"), .enter, .enter, .command("A"), .enter, .type("2:00"), .enter]),
        (.replan, [.command("R"), .key(.down), .key(.down), .enter, .type("a")]),
        (.setReading, [.screen(6), .type("="), .enter, .type("un puzzle"), .enter]),
        (.addLens, [.screen(5), .type("G"), .lenses, .key(.end), .enter]),
        (.readExperience, [.command("X"), .cards, .enter]),
        (
            .drawLesson,
            [
                .command("X"), .cards, .enter, .type("* payer fait parler"), .enter, .screen(4), .type("p"), .type("x"),
                .key(.down), .enter,
            ]
        ),
        (.judgeNames, [.screen(6), .type("*"), .enter, .type("a"), .type("Le Goff"), .enter]),
        (.answerCarried, [.command("D"), .type("k"), .type("en mai"), .enter]),
        (.merge, [.screen(7), .type("M"), .rooms, .enter, .type("m")]),
        (
            .together,
            [.type("un lieu"), .enter, .type("du temps"), .enter, .screen(4), .key(.home), .type("  "), .type("k")]
        ),
        (.undo, [.type("un lieu"), .enter, .command("u")]),
        (.redo, [.type("un lieu"), .enter, .command("u"), .command("y")]),
        (.withdraw, [.type("un lieu"), .enter, .screen(12), .enter, .type("o")]),
        (.close, [.screen(6), .type("f")]),
        (.reopen, [.screen(6), .type("f"), .type(";")]),
    ]

    enum Step {
        case key(Key), type(String), command(Unicode.Scalar)
        /// A function key.
        case screen(Int)
        case enter
        /// The world answers with its templates, its lenses, files to import, workshops to bring in, or its cards.
        case templates, lenses, files, rooms, cards
    }

    @Test("Keys from a workshop just made end in the command", arguments: CommandName.allCases)
    func reached(name: CommandName) throws {
        let way = try #require(Self.ways.first { $0.name == name })
        var room = try Self.room(for: name)
        var effects: [Effect] = []
        for step in way.keys { effects = try play(step, in: &room) }
        #expect(effects.contains { Self.isFor(name, $0) }, "\(effects), \(room.status)\n\(room.screen)")
    }

    @Test("Every command is named by an action that is had on some screen", arguments: CommandName.allCases)
    func named(name: CommandName) {
        #expect(Action.all.contains { $0.performs.contains(name) && !$0.screens.isEmpty && !$0.chords.isEmpty })
    }

    @Test("What the keys asked for is carried out: the workshop is changed by it")
    func carriedOut() throws {
        for way in Self.ways where ![.make, .importLines, .merge].contains(way.name) {
            var room = try Self.room(for: way.name)
            let before = try #require(room.model.session?.last)
            for step in way.keys { _ = try play(step, in: &room) }
            #expect(try #require(room.model.session).last > before, "\(way.name): \(room.status)")
        }
    }

    /// What is carried over is answered in a workshop that continues another one.
    private static func room(for name: CommandName) throws -> LiveRoom {
        try LiveRoom(continuing: name == .answerCarried ? SeriesScreenTests.continuation : nil)
    }

    private static func isFor(_ name: CommandName, _ effect: Effect) -> Bool {
        switch effect {
        case .perform(let command): command.name == name
        case .make: name == .make
        case .importFile: name == .importLines
        case .mergeRooms: name == .merge
        default: false
        }
    }

    /// Plays a step, and gives what its last key asked for.
    private func play(_ step: Step, in room: inout LiveRoom) throws -> [Effect] {
        switch step {
        case .key(let key): return press(key, in: &room)
        case .enter: return press(.enter, in: &room)
        case .screen(let number): return press(.function(number), in: &room)
        case .type(let text): return text.unicodeScalars.map { press(.scalar($0), in: &room) }.last ?? []
        case .command(let letter):
            _ = press(.escape, in: &room)
            return press(.scalar(letter), in: &room)
        case .templates:
            room.send(.answer(.templates([try TemplateLibrary(folder: nil).template("s-inspirer")])))
        case .rooms:
            room.send(.answer(.rooms([WorkshopEntry(path: "nord.atelier", title: "Nord", date: "", contributions: 3)])))
        case .lenses: room.send(.answer(.lenses([try TemplateLibrary(folder: nil).lens("comment")])))
        case .cards:
            room.send(.answer(.experiences([try TemplateLibrary(folder: nil).experience("eusko")])))
        case .files: room.send(.answer(.importable(["paroles.jsonl"])))
        }
        return []
    }

    private func press(_ key: Key, in room: inout LiveRoom) -> [Effect] {
        var probe = room.model
        let effects = probe.update(.input(.key(key, [])))
        room.press(key)
        return effects
    }
}

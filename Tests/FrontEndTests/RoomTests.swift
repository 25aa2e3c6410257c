import Canvas
import FrontEnd
import SessionEngine
import Templates
import Testing

@Suite("What the room sees") struct RoomTests {
    /// What must be read in each scene, beside its being as it was.
    private static let meanings: [(scene: RoomScene, shows: [String])] = [
        (.title, ["S'inspirer", "exemple composé"]),
        (.question, ["Écouter · Récits d’expériences", "Racontez une coopération", "temps restant"]),
        (.questionSmall, ["Racontez une coopération", "██████", "temps restant", "h Aide", "q Quitter"]),
        (.questionLarge, ["Racontez une coopération", "██████████████████", "temps restant"]),
        (.soon, ["Bientôt la fin\u{A0}: moins d’un cinquième du temps"]),
        (.last, ["C’est presque fini\u{A0}: concluez"]),
        (.over, ["Temps dépassé"]),
        (.paused, ["Horloge arrêtée"]),
        (.pause, ["Pause", "temps restant"]),
        (.between, ["Ensuite\u{A0}: Résonances, en groupe"]),
        (.roundFirst, ["Ensuite\u{A0}: le groupe c Les ponts", "1 groupe sur 3 a parlé"]),
        (.turn, ["La parole est au groupe b Les sources", "ensuite\u{A0}: c Les ponts"]),
        (.turnSoon, ["La parole est au groupe b Les sources", "██", "Bientôt la fin\u{A0}: moins d’un cinquième"]),
        (.turnOver, ["La parole est au groupe b Les sources", "Temps dépassé"]),
        (.turnPassed, ["La parole est au groupe c Les ponts", "b Les sources a passé, et revient à la fin"]),
        (.roundOver, ["Tous les groupes ont parlé", "3 groupes sur 3 ont parlé"]),
        (.counts, ["contributions notées · 54 classées sur 54", "Conditions de réussite", "██"]),
        (.countsSmall, ["54 classées sur 54", "██"]),
        (.countsNone, ["contribution notée", "a Les passeurs 0"]),
        (.diagram, ["54 classées sur 54", "┌─ Communauté", "Lecture d’après le compte rendu"]),
        (.ground, ["étape 1 sur 11", "Le sol\u{A0}: ce qui porte tout", "Lieux d’échange et d’écoute"]),
        (.governance, ["Le chemin, étape 3", "Vision stratégique", "Gouvernance collective"]),
        (.engines, ["Les moteurs", "Mises en réseau coopératives", "Apprentissages collectifs"]),
        (.takeaways, ["étape 11 sur 11", "À retenir", "Un cadre neutre qui relie"]),
        (
            .card,
            ["L’Eusko, monnaie locale citoyenne", "Pays basque", "Ce qui s’est passé", "(54min55)", "page 1 sur 4"]
        ),
        (.cardSmall, ["L’Eusko", "Pays basque", "page 1 sur 4"]),
        (.cardNext, ["page 2 sur 4"]),
        (.cardLast, ["D’où cela vient", "Enregistrement non précisé", "page 4 sur 4"]),
        (.help, ["Les touches de cette fenêtre", "q, Échap  quitter"]),
        (.moved, ["a été déplacé", "Racontez une coopération"]),
        (.here, ["Racontez une coopération", "██████", "des réunions sans compte rendu", "SAISIE"]),
        (.hereSmall, ["Racontez une coopération", "██████", "des réunions sans compte rendu", "SAISIE"]),
        (
            .chooser,
            ["Ce que voit la salle", "Elle voit\u{A0}: Écouter", "Sa fenêtre (atelier display)", "> a  Suivre"]
        ),
    ]

    @Test("Each scene is as it was, and says what it is for", arguments: RoomScene.allCases)
    func snapshot(scene: RoomScene) throws {
        let frame = try scene.frame()
        try expectSnapshot(frame, "room-\(scene.rawValue)")
        let meaning = try #require(Self.meanings.first { $0.scene == scene })
        let text = frame.canvas.lines.joined(separator: "\n")
        for words in meaning.shows { #expect(text.contains(words), "\(scene) lacks “\(words)”:\n\(text)") }
    }

    @Test("At no size does it trap, show a control, or lose a column", arguments: RoomScene.allCases)
    func everySize(scene: RoomScene) throws {
        var window = try scene.window()
        var random = Seeded(scene.rawValue.utf8.reduce(3) { ($0 * 31 + Int($1)) % 1_000_003 })
        var sizes = [0, 1, 12, 16, 24, 70].flatMap { rows in
            [0, 1, 40, 60, 80, 240].map { Size(rows: rows, columns: $0) }
        }
        for _ in 0..<20 {
            sizes.append(
                Size(rows: Int.random(in: 0...90, using: &random), columns: Int.random(in: 0...260, using: &random)))
        }
        for size in sizes {
            _ = window.update(.resized(size))
            let frame = window.frame
            #expect(frame.canvas.size == size)
            for row in 0..<size.rows {
                let cells = frame.canvas.row(row)
                #expect(cells.reduce(0) { $0 + Int($1.width) } == size.columns, "\(size) row \(row)")
                #expect(cells.allSatisfy { $0.base.value >= 0x20 && !(0x7F..<0xA0).contains($0.base.value) }, "\(size)")
            }
        }
    }

    @Test("However large the window, no line of the question is longer than is read well")
    func measure() throws {
        let lines = try RoomScene.questionLarge.frame().canvas.lines
        let question = lines.filter { $0.contains("Racontez") || $0.contains("passé") }
        #expect(!question.isEmpty)
        for line in question { #expect(line.drop { $0 == " " }.count <= 76) }
        let digits = lines.filter { $0.contains("██") }
        #expect(digits.count == 15, "the digits stop growing")
    }

    @Test("From 60×16 to 240×70 question, digits and their words are all there")
    func complete() throws {
        for rows in stride(from: 16, through: 70, by: 3) {
            for columns in stride(from: 60, through: 240, by: 20) {
                let frame = try RoomScene.over.window(size: Size(rows: rows, columns: columns)).frame
                let text = frame.canvas.lines.joined(separator: "\n")
                for words in ["Racontez", "██", "Temps dépassé", "q Quitter"] {
                    #expect(text.contains(words), "\(rows)×\(columns) \(words)\n\(text)")
                }
                #expect(!text.contains("…"), "\(rows)×\(columns)\n\(text)")
            }
        }
    }

    // MARK: clocks

    @Test(
        "A fifth and a twentieth of the time are told, and its end",
        arguments: [
            (0, .ample), (79, .ample), (80, .soon), (94, .soon), (95, .last), (100, .last), (101, .over),
        ] as [(Int64, ClockStage)])
    func stages(elapsed: Int64, stage: ClockStage) {
        #expect(ClockStage(elapsed: elapsed, of: 100) == stage)
        #expect(ClockStage(elapsed: elapsed, of: 0) == .over)
    }

    @Test("Colour and words tell the same of a clock")
    func colours() throws {
        for (scene, role) in [
            (RoomScene.question, Role.digits), (.soon, .digitsSoon), (.last, .digitsLast), (.over, .digitsLast),
            (.turn, .digits), (.turnSoon, .digitsSoon), (.turnOver, .digitsLast),
        ] {
            let canvas = try scene.frame().canvas
            let roles = Set((0..<canvas.rows).flatMap { row in canvas.row(row).filter { $0.base == "█" }.map(\.role) })
            #expect(roles == [role], "\(scene)")
        }
        #expect(try RoomScene.over.frame().outline.contains("+2:10"))
        #expect(try RoomScene.soon.frame().outline.contains("4:00"))
    }

    @Test("Its words and its clock are in the outline too, in sentences")
    func outline() throws {
        let outline = try RoomScene.turn.frame().outline
        #expect(outline.contains("La parole est au groupe b Les sources"))
        #expect(try RoomScene.counts.frame().outline.contains("54\u{A0}contributions"))
        #expect(!outline.joined().contains("█"))
    }

    // MARK: what is shown

    @Test("What is shown follows the workshop: title, question, turn, question, diagram")
    func following() throws {
        var room = try LiveRoom()
        #expect(room.workshop.roomPart == .title)
        room.press(.function(8))
        #expect(room.workshop.roomPart == .question)
        room.press(.function(3))
        room.press(.function(8))
        #expect(room.workshop.roomPart == .turn)
        room.command("x")
        #expect(room.workshop.roomPart == .turn, "its block is still open")
        for (role, part) in [(BlockRole.work, RoomPart.question), (.pause, .question), (.closing, .diagram)] {
            let block = try #require(room.workshop.blocks.last { $0.block.role == role })
            try room.elsewhere(.openBlock(block.id, reason: "vite"))
            #expect(room.workshop.roomPart == part)
        }
        #expect(try Workbook.whole.get().workshop.roomPart == .diagram)
        #expect(RoomChoice.part(.counts).part(of: room.workshop) == .counts)
    }

    @Test("A choice is one word, and what is none chooses nothing")
    func words() {
        let choices: [RoomChoice] = [
            .following, .part(.title), .part(.question), .part(.turn), .part(.counts), .part(.diagram), .part(.step(1)),
            .part(.step(7)),
        ]
        for choice in choices { #expect(RoomChoice(text: choice.text) == choice) }
        for text in ["", "Question", "step", "step 0", "step -1", "step 1 2", "step 9999999999999999999", "\u{1B}[2J"] {
            #expect(RoomChoice(text: text) == nil, "\(text)")
        }
    }

    @Test("The steps of the closing: ground, community, network, vision and governance, engines")
    func steps() throws {
        let lens = try #require(try Workbook.whole.get().workshop.lens)
        let ids = lens.closingSteps.map { $0.levers.map(\.id.text) }
        #expect(
            ids == [
                ["lieux"], ["communaute"], ["reseau"], ["vision", "gouvernance"], ["mise-en-reseau", "apprentissages"],
            ])
        var plain = lens
        for index in plain.levers.indices { plain.levers[index].role = nil }
        #expect(plain.closingSteps.count == 7)
    }

    // MARK: keys

    private func press(_ key: Key, _ modifiers: Modifiers = [], in window: inout RoomWindow) -> [RoomWindow.Wish] {
        window.update(.input(.key(key, modifiers)))
    }

    @Test("q, Escape, Ctrl-Q and Ctrl-C leave, at any size")
    func leaves() throws {
        for size in [Size(rows: 24, columns: 80), Size(rows: 3, columns: 8)] {
            var window = try RoomScene.question.window(size: size)
            #expect(press(.scalar("q"), in: &window) == [.quit])
            #expect(press(.escape, in: &window) == [.quit])
            #expect(press(.scalar("q"), .control, in: &window) == [.quit])
            #expect(press(.scalar("c"), .control, in: &window) == [.quit])
        }
    }

    @Test("Each letter of the bar chooses what it names, and other keys nothing")
    func letters() throws {
        var window = try RoomScene.question.window()
        for key in RoomKey.all {
            #expect(press(.scalar(key.letter), in: &window) == [.show(key.choice)])
        }
        #expect(Set(RoomKey.all.map(\.letter)).isDisjoint(with: ["q", "h", "?"]))
        for key in [Key.scalar("w"), .scalar("7"), .function(5), .delete] { #expect(press(key, in: &window).isEmpty) }
        var other = try RoomScene.question.window()
        let wishes = RoomKey.all.map { _ in press(.tab, in: &other) }
        #expect(wishes == (RoomKey.all.dropFirst() + RoomKey.all.prefix(1)).map { [.show($0.choice)] })
    }

    @Test("While a card is open, who follows sees it; space goes through its pages, x too; put away, it is gone")
    func card() throws {
        var window = try RoomScene.card.window()
        #expect(press(.scalar(" "), in: &window) == [.show(.part(.experience(2)))])
        #expect(press(.scalar("x"), in: &window) == [.show(.part(.experience(3)))])
        #expect(press(.up, in: &window) == [.show(.part(.experience(2)))])
        #expect(press(.end, in: &window) == [.show(.part(.experience(4)))])
        #expect(press(.scalar("x"), in: &window) == [.show(.part(.experience(4)))])
        var room = try RoomScene.card.room()
        let before = try #require(room.model.session).last
        try room.elsewhere(.readExperience(nil))
        let events = try #require(room.model.session).events.filter { $0.seq > before }
        _ = window.update(.arrived(events))
        #expect(window.frame.canvas.lines.joined().contains("Racontez une coopération"))
    }

    @Test("Every card of the program stands whole in the smallest window, page by page, in both languages")
    func cardsFit() throws {
        let library = TemplateLibrary(folder: nil)
        for item in library.listExperiences() {
            let card = try item.content.get()
            for language in Language.allCases {
                var room = try LiveRoom(spoken: language)
                try room.elsewhere(.readExperience(card))
                var window = RoomWindow(
                    try #require(room.model.session), size: Size(rows: 16, columns: 60), now: room.model.now)
                let count = room.workshop.experiencePages.count
                #expect((2...8).contains(count), "\(item.id) \(count)")
                let seen = (1...count).map { page in
                    _ = window.update(.chosen(.part(.experience(page))))
                    return window.frame.canvas.lines.joined(separator: " ")
                }
                let words = Set(seen.joined(separator: " ").split(whereSeparator: \.isWhitespace))
                let told = (card.texts(in: language)).joined(separator: " ").split(whereSeparator: \.isWhitespace)
                let lost = told.filter { !words.contains($0) && !words.contains("«\u{A0}\($0)") }
                #expect(lost.filter { !$0.contains("\u{A0}") }.count <= 2 * card.quotes.count, "\(item.id): \(lost)")
            }
        }
    }

    @Test("Space goes through the steps to the last and stays, up goes back, p begins and goes on")
    func stepping() throws {
        var window = try RoomScene.diagram.window()
        var shown: [RoomWindow.Wish] = []
        for _ in 0..<12 { shown += press(.scalar(" "), in: &window) }
        #expect(shown == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11].map { .show(.part(.step($0))) })
        #expect(press(.up, in: &window) == [.show(.part(.step(10)))])
        #expect(press(.home, in: &window) == [.show(.part(.step(1)))])
        #expect(press(.scalar("p"), in: &window) == [.show(.part(.step(2)))])
        #expect(press(.scalar("a"), in: &window) == [.show(.following)])
        #expect(press(.scalar("p"), in: &window) == [.show(.part(.step(1)))])
    }

    @Test("A choice made elsewhere is shown, and what is written is")
    func chosen() throws {
        var room = try RoomScene.question.room()
        var window = try RoomScene.question.window()
        _ = window.update(.chosen(.part(.counts)))
        #expect(window.frame.outline.contains("1\u{A0}contribution"))
        let last = window.session.last
        room.enter("b\" à la deuxième réunion il y avait moins de monde")
        _ = window.update(.arrived(Array(try #require(room.model.session).events.dropFirst(last))))
        #expect(window.frame.outline.contains("2\u{A0}contributions"))
        #expect(window.frame.outline.contains("b Les sources\u{A0}: 1"))
    }

    // MARK: the facilitator's screen

    @Test("The facilitator's title line says what the room sees, once somebody sees it")
    func miniature() throws {
        var room = try RoomScene.question.room()
        #expect(!room.screen.contains("salle\u{A0}:"))
        room.send(.answer(.room(.following, isSeen: true)))
        #expect(room.model.frame.canvas.lines[0].contains("salle\u{A0}: la question"))
        room.press(.scalar("t"), .control)
        room.press(.scalar("n"))
        #expect(room.asked.last == .show(.part(.counts)))
        room.send(.answer(.room(.part(.counts), isSeen: false)))
        #expect(room.model.frame.canvas.lines[0].contains("salle\u{A0}: les nombres"))
        room.send(.answer(.room(.following, isSeen: false)))
        #expect(!room.model.frame.canvas.lines[0].contains("salle\u{A0}:"))
    }

    @Test("One key shows here what the room sees; a line is typed, taken and told as ever; the same key goes back")
    func here() throws {
        var room = try RoomScene.question.room()
        room.press(.scalar("r"), .control)
        #expect(room.screen.contains("██"))
        room.enter("b- des réunions sans compte rendu")
        #expect(room.workshop.contributions.last?.text == "des réunions sans compte rendu")
        #expect(room.screen.contains("n°\u{A0}2 "))
        #expect(!room.screen.contains("sans compte rendu"), "the room reads no line")
        room.press(.scalar("r"), .control)
        #expect(!room.screen.contains("██"))
        #expect(room.screen.contains("Direct"))
    }
}

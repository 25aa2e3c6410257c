import Canvas
import FrontEnd
import SessionEngine
import Testing

@Suite("Keys, hints and help") struct KeyTests {
    @Test("No two actions of a screen answer to the same key", arguments: Screen.allCases)
    func unique(screen: Screen) {
        var owners: [Chord: String] = [:]
        for action in Action.all(on: screen) {
            for chord in action.chords {
                #expect(owners[chord] == nil, "\(chord) is \(owners[chord] ?? "") and \(action.id)")
                owners[chord] = action.id
            }
        }
    }

    @Test("No key needs AltGr, and no action needs a digit, F1, F10 or F11", arguments: Action.all.map(\.id))
    func keyboards(id: String) throws {
        let action = try #require(Action.all.first { $0.id == id })
        for chord in action.chords {
            guard case .scalar(let scalar) = chord.key else { continue }
            #expect(!"[]{}|\\~@#€`^".unicodeScalars.contains(scalar), "\(scalar)")
        }
        let easy = action.chords.contains { chord in
            switch chord.key {
            case .scalar(let scalar): !("0"..."9").contains(scalar)
            case .function(let number): ![1, 10, 11].contains(number)
            default: true
            }
        }
        #expect(easy)
    }

    @Test("Every function key has a letter that does the same", arguments: Action.all.map(\.id))
    func twins(id: String) throws {
        let action = try #require(Action.all.first { $0.id == id })
        let hasFunction = action.chords.contains { if case .function = $0.key { true } else { false } }
        let hasLetter = action.chords.contains { if case .scalar = $0.key { $0.modifiers.isEmpty } else { false } }
        #expect(!hasFunction || hasLetter)
    }

    @Test("Letters of levers mean nothing else where levers are set", arguments: [Screen.board, .levers, .closing])
    func leverLetters(screen: Screen) {
        for letter in "lcrvgma".unicodeScalars { #expect(Action.find(.letter(letter), on: screen)?.id == "map") }
    }

    @Test("Every hint in the bar names an action that can be had now", arguments: Scene.allCases, Language.allCases)
    func hints(scene: Scene, language: Language) throws {
        let model = try scene.room(language: language).model
        guard model.overlay == nil else { return }
        let enabled = Action.all(on: model.screen).filter { $0.obstacle(model) == nil }
        // What leads through the steps before the room: a key each, whose actions are called otherwise in the list.
        let isStaged = [.closingStage, .closingRead, .closingWhole].contains(scene)
        let leading = isStaged ? ["La suite", "La liste", "Retour", "Go on", "The list", "Back"] : []
        let labels = Set(enabled.map { model.phrases.text($0.short) } + leading)
        for hint in model.keyRows.joined() { #expect(labels.contains(hint.label), "\(hint.label)") }
    }

    @Test(
        "At 80 columns the bar tells the first keys of the screen, help and the way out", arguments: Scene.allCases,
        Language.allCases)
    func bar(scene: Scene, language: Language) throws {
        let model = try scene.room(language: language).model
        guard model.overlay == nil else { return }
        let rows = model.keyRows
        let lines = model.frame.canvas.lines.suffix(rows.count)
        let own = try #require(rows.first)
        for hint in own.prefix(4) {
            #expect(lines.first?.contains(" \(hint.key) \(hint.label)") == true, "\(hint)")
        }
        #expect(lines.last?.hasSuffix(language == .fr ? "h Aide  q Quitter" : "h Help  q Quit") == true)
        // Where something is left out, the ellipsis says so.
        for (hints, line) in zip(rows, lines) {
            let isWhole = hints.allSatisfy { line.contains(" \($0.key) \($0.label)") }
            #expect(isWhole != line.contains("…"))
        }
    }

    @Test("Why an action cannot be had is followed by what to do", arguments: Scene.allCases, Language.allCases)
    func obstacles(scene: Scene, language: Language) throws {
        var model = try scene.room(language: language).model
        for screen in Screen.allCases where screen.needsWorkshop == (model.session != nil) {
            model.screen = screen
            for action in Action.all(on: screen) {
                guard let words = action.obstacle(model).map({ model.phrases.text($0) }) else { continue }
                let isAsking = ["Choisissez", "Choose", "First choose"].contains { words.hasPrefix($0) }
                let tells = words.contains(": ") || words.contains("\u{A0}: ") || words.contains(". ")
                #expect(
                    words.hasSuffix(".") && (isAsking || tells || action.id == "withdraw"), "\(action.id): \(words)")
            }
        }
    }

    @Test("In sixty columns the bar of a screen with a field has the way to the letters and the next one")
    func narrow() throws {
        for language in Language.allCases {
            var room = try LiveRoom(language: language, size: Size(rows: 16, columns: 60))
            room.press(.function(8))
            for screen in [Screen.live, .round] {
                room.model.screen = screen
                let bar = try #require(room.model.frame.canvas.lines.last)
                for words in language == .fr
                    ? ["Échap Commande", " F8 ", "F1 Aide"] : ["Esc Command", " F8 ", "F1 Help"]
                {
                    #expect(bar.contains(words), "\(bar)")
                }
            }
        }
    }

    @Test("Help tells every action of the screen with its keys", arguments: Screen.allCases, Language.allCases)
    func help(screen: Screen, language: Language) throws {
        var room = try LiveRoom(language: language, size: Size(rows: 60, columns: 200))
        if screen == .home { room.command("w") }
        room.model.screen = screen
        room.model.overlay = .help(Help())
        var text = ""
        for _ in 0..<4 {
            text += room.screen
            room.press(.pageDown)
        }
        for action in Action.all(on: screen) {
            #expect(text.contains(room.model.phrases.text(action.title)), "\(action.id)")
            let key = try #require(action.chords.first)
            #expect(text.contains(action.choosesByKey ? "lcrvgma" : room.model.phrases.name(of: key)), "\(action.id)")
        }
    }

    @Test(
        "Every action has a title in both languages, and French spaces before high signs",
        arguments: Action.all.map(\.id))
    func words(id: String) throws {
        let action = try #require(Action.all.first { $0.id == id })
        #expect(!action.title.fr.isEmpty && !action.title.en.isEmpty && action.title.fr != action.title.en)
        #expect(action.short.fr.isEmpty == action.short.en.isEmpty)
        let french = Phrases(.fr).text(action.title)
        for sign in [" :", " ;", " !", " ?", " »", "« "] { #expect(!french.contains(sign), "\(french)") }
    }

    @Test("The searchable list finds an action by a word or by its key, says why one cannot be had, and runs it")
    func list() throws {
        var room = try Scene.board.room()
        room.type(":")
        room.type("filtrer")
        room.press(.enter)
        #expect(room.screen.contains("54 sur 54 · Filtre\u{A0}:"))
        room.press(.escape)
        room.type(":F6")
        room.press(.enter)
        #expect(room.model.screen == .closing)
        room.type(":rouvrir")
        #expect(room.screen.contains("L’atelier n’est pas clos\u{A0}: f le clôt."))
    }

    @Test("An action that chooses by key asks which one when it is run from the list")
    func listOfLevers() throws {
        var room = try Scene.board.room()
        room.type(":ôter un levier")
        room.press(.enter)
        #expect(room.screen.contains("Quel levier\u{202F}?"))
        room.type("g")
        #expect(room.status.contains("Gouvernance"))
    }

    @Test("A key that means nothing on the live screen is named, and nothing else happens")
    func unknown() throws {
        var room = try LiveRoom()
        room.command("(")
        #expect(room.status.contains("("))
        #expect(room.model.screen == .live)
    }
}

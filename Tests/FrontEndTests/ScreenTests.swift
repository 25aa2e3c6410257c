import Canvas
import FrontEnd
import SessionEngine
import Testing

@Suite("What the screens do with keys") struct ScreenTests {
    // MARK: prepare

    @Test("At the door heads are typed one group after the other, with or without Shift on a French keyboard")
    func heads() throws {
        var room = try Scene.prepare.room()
        room.type("n")
        for typed in ["12", "é", " 1à "] {
            room.type(typed)
            room.press(.enter)
        }
        #expect(room.workshop.groups.map(\.heads) == [12, 2, 10])
        #expect(room.model.overlay == nil)
    }

    @Test("Escape stops the counting, and what was counted stays")
    func headsStopped() throws {
        var room = try Scene.prepare.room()
        room.type("n12")
        room.press(.enter)
        room.press(.escape)
        #expect(room.workshop.groups.map(\.heads) == [12, nil, nil])
    }

    @Test("What is no number is said, stays in the field, and changes nothing")
    func notANumber() throws {
        var room = try Scene.prepare.room()
        room.type("ndouze")
        room.press(.enter)
        #expect(room.status.contains("n’est pas un nombre"))
        #expect(room.screen.contains("│ douze"))
        #expect(room.workshop.groups.first?.heads == nil)
    }

    @Test("A field filled in leads to the next one")
    func frame() throws {
        var room = try Scene.prepare.room()
        room.press(.down)
        for text in ["la coopération", "Clermont"] {
            room.press(.enter)
            room.type(text)
            room.press(.enter)
        }
        #expect(room.workshop.frame[.subject] == "la coopération")
        #expect(room.workshop.frame[.place] == "Clermont")
    }

    @Test("A block is moved, cut, timed and asked another question")
    func order() throws {
        var room = try Scene.prepareOrder.room()
        let second = try #require(room.workshop.blocks.dropFirst().first?.id)
        room.type("vx")
        room.type("k")
        for _ in 0..<300 { room.press(.backspace) }
        room.type("Et alors ?")
        room.press(.enter)
        #expect(room.workshop.blocks[2].id == second && room.workshop.blocks[2].isCut)
        #expect(room.workshop.blocks[2].block.prompt.fr == "Et alors ?")
        room.type("r")
        #expect(room.workshop.blocks[1].id == second)
    }

    @Test("Arrows go past headings and stop at both ends")
    func ends() throws {
        var room = try Scene.prepare.room()
        for _ in 0..<5 { room.press(.up) }
        #expect(room.screen.contains("> Titre"))
        for _ in 0..<100 { room.press(.down) }
        #expect(room.screen.contains("> Résoudre"))
    }

    // MARK: board, levers

    @Test("The line mapped stays for a second lever; Space leads to the next one")
    func twoLevers() throws {
        var room = try Scene.levers.room()
        let session = try Workbook.half.get()
        let keep = try #require(session.workshop.checkList().keepsToMap.first)
        #expect(room.workshop.contribution(keep)?.mappings.values.first?.levers == ["lieux", "gouvernance"])
        let second = try #require(room.workshop.checkList().keepsToMap.first)
        room.type("n")
        #expect(room.workshop.contribution(second)?.mappings.values.first?.levers == [])
        room.press(.backspace)
        #expect(room.workshop.contribution(second)?.mappings.isEmpty == true)
    }

    @Test("The same lever again takes it off, a third takes the place of the second")
    func toggling() {
        #expect(Model.levers([], toggling: "lieux") == ["lieux"])
        #expect(Model.levers(["lieux"], toggling: "lieux") == nil)
        #expect(Model.levers(["lieux", "vision"], toggling: "reseau") == ["lieux", "reseau"])
        #expect(Model.levers(["lieux", "vision"], toggling: "lieux") == ["vision"])
    }

    @Test("The filter takes words, groups, kinds, levers and flags together, whatever the accents")
    func filter() throws {
        var room = try Scene.board.room()
        func shown(_ filter: String) -> Int {
            room.type("s")
            for _ in 0..<40 { room.press(.backspace) }
            room.type(filter)
            let typed = room.screen.split(separator: "\n").first { $0.contains("Filtre") }
            room.press(.enter)
            let kept = room.screen.split(separator: "\n").first { $0.contains("contributions") }
            let counts = [typed, kept].map { $0.flatMap { $0.split(separator: " ").first.flatMap { Int($0) } } }
            return counts[0] == counts[1] ? counts[0] ?? -1 : -2
        }
        let workshop = room.workshop
        #expect(shown("à garder") == workshop.contributions.count { $0.flags.contains(.keep) })
        #expect(
            shown("ÉCUEIL groupe c") == workshop.contributions.count { $0.kind == .ecueil && $0.group?.text == "c" })
        #expect(shown("de cote redit") == 1)
        #expect(shown("zzz") == 0 && room.screen.contains("Aucune contribution ne porte ces mots"))
    }

    @Test("A filtered board follows what arrives from elsewhere")
    func filterFollows() throws {
        var room = try Scene.boardFiltered.room()
        try room.elsewhere(.capture([Draft(kind: .idee, origin: .plenary, text: "une écoute de plus")]))
        #expect(room.screen.contains("6 sur 55"))
    }

    @Test("A line refused comes back as it was typed, and Escape gives it up")
    func refused() throws {
        var room = try Scene.refusal.room()
        #expect(room.screen.contains("Corriger le n°"))
        for _ in 0..<200 { room.press(.backspace) }
        room.press(.enter)
        #expect(room.model.overlay == nil)
        #expect(room.workshop.contributions.last?.text.hasPrefix("Club TGV") == true)
    }

    // MARK: closing

    @Test("The closing goes step by step before the room: ground, path, engines, the reading, what to keep")
    func stages() throws {
        var room = try Scene.closingDone.room()
        room.type("s")
        #expect(room.screen.contains("Lieux d’échange et d’écoute") && !room.screen.contains("Communauté"))
        #expect(room.asked.last == .show(.part(.step(1))))
        let told = [
            "Un rôle pour chaque habitant", "Faire route", "Donner le tempo", "Que l’argent suive",
            "À quoi sert la coopération ici · 1 sur 2", "Une monnaie", "Comités ouverts", "un puzzle jamais assemblé",
            "Un droit à l’erreur", "Un cadre neutre",
        ]
        for (step, words) in told.enumerated() {
            room.type(" ")
            #expect(room.asked.last == .show(.part(.step(step + 2))))
            #expect(room.screen.contains(words), "\(step + 2)")
            #expect(room.screen.contains("étape \(step + 2) sur 11"))
        }
        let asked = room.asked.count
        room.type(" ")
        #expect(room.asked.count == asked, "after the last step comes nothing")
        room.press(.left)
        #expect(!room.screen.contains("Un cadre neutre"))
        room.type("+")
        #expect(room.screen.contains("Laquelle") && room.screen.contains("2  Donner à chacun un rôle"))
        room.press(.escape)
        room.type("=")
        #expect(room.screen.contains("● Limiter la fracture sociétale"))
        room.press(.escape)
        room.type("s")
        #expect(room.screen.contains("✓ Trois choses à retenir (+)"))
    }

    @Test("Leaving the steps the room sees what it saw before, and they go on where they were left")
    func leavingSteps() throws {
        var room = try Scene.closingDone.room()
        func shown(_ choice: RoomChoice) { room.send(.answer(.room(choice, isSeen: true))) }
        shown(.part(.counts))
        room.type("s  ")
        #expect(room.asked.last == .show(.part(.step(3))))
        shown(.part(.step(3)))
        room.type("s")
        #expect(room.asked.last == .show(.part(.counts)))
        #expect(room.status.contains("La salle voit de nouveau les nombres") && room.status.contains("étape 3"))
        #expect(room.screen.contains("Avant d’imprimer"))
        shown(.part(.counts))
        room.type("s")
        #expect(room.asked.last == .show(.part(.step(3))) && room.screen.contains("étape 3 sur"))
        shown(.part(.step(3)))
        room.press(.escape)
        #expect(room.asked.last == .show(.part(.counts)) && room.model.screen == .closing)
        // What was chosen meanwhile stands.
        room.type("s")
        shown(.part(.question))
        let asked = room.asked.count
        room.type("s")
        #expect(room.asked.count == asked)
    }

    @Test("In sixty columns by sixteen rows no step of the closing is cut, here and in the window of the room")
    func smallSteps() throws {
        var room = try Scene.closingDone.room(size: Size(rows: 16, columns: 60))
        room.type("s")
        for number in 1...room.workshop.closingStepCount {
            #expect(room.screen.contains("étape \(number) sur \(room.workshop.closingStepCount)"), "\(room.screen)")
            let window = RoomWindow(
                try #require(room.model.session), size: room.model.size, now: room.model.now,
                showing: .part(.step(number)))
            for lines in [room.model.frame.canvas.lines.dropLast(2), window.frame.canvas.lines.dropLast(1)] {
                #expect(!lines.joined().contains("…"), "\(lines.joined(separator: "\n"))")
            }
            room.type(" ")
        }
        #expect(room.screen.contains("quelqu’un présente les gens"))
    }

    @Test("A step is told in sentences that can be read aloud, with its keys", arguments: Language.allCases)
    func aloud(language: Language) throws {
        let room = try Scene.closingStage.room(language: language)
        let outline = room.model.frame.outline
        #expect(
            outline.contains(
                "Vision stratégique\u{A0}: 1\u{A0}condition · 1\u{A0}écueil · 6\u{A0}autres · 3\u{A0}groupes"))
        #expect(outline.contains("Dans les mots de la salle\u{A0}: «\u{A0}Assembler le puzzle\u{A0}»"))
        #expect(outline.contains { $0.hasPrefix(language == .fr ? "Espace La suite" : "Space Go on") })
        #expect(!outline.contains { $0.contains("─") || $0.contains("│") })
    }

    @Test("This screen goes with the room when that moves on by itself")
    func together() throws {
        var room = try Scene.closingStage.room()
        room.send(.answer(.room(.part(.step(6)), isSeen: true)))
        #expect(room.screen.contains("étape 6 sur 11"))
        room.type("s")
        room.send(.answer(.room(.part(.step(7)), isSeen: true)))
        #expect(room.screen.contains("Avant d’imprimer"))
    }

    @Test("A lever key answers the keep line of the check list, an action is completed, a line reread")
    func checkList() throws {
        var room = try LiveRoom()
        for line in ["+ un lieu à nous", "! un café", "a: on se parle"] { room.enter(line) }
        room.press(.function(4))
        room.press(.home)
        room.type("k")
        room.press(.function(6))
        #expect(room.screen.contains(">    3 ") && room.screen.contains("À relire\u{A0}: 1"))
        room.press(.enter)
        #expect(!room.workshop.contributions[2].flags.contains(.reread))
        #expect(room.screen.contains("✓ À relire\u{A0}: rien") && room.screen.contains("0 classée sur 3"))
        room.type("l")
        #expect(room.workshop.contributions[0].mappings.values.first?.levers == ["lieux"])
        #expect(room.screen.contains("● Lieux d’écoute — un lieu à nous") && room.screen.contains("1 classée sur 3"))
        room.press(.down)
        #expect(!room.screen.contains("un lieu à nous"))
        for text in ["Mairie", "avant l'été"] {
            room.press(.enter)
            room.type(text)
            room.press(.enter)
        }
        #expect(room.workshop.contributions[1].isComplete)
        #expect(room.screen.contains("✓ Actions\u{A0}: aucune sans porteur"))
    }

    @Test("A bundle waits after the lines to keep, takes its lever by one key, and stands in the diagram in its words")
    func bundleOnALever() throws {
        var room = try LiveRoom()
        for line in ["+ un lieu à nous", "- personne ne vient", "+ le café du marché"] { room.enter(line) }
        let ids = room.workshop.contributions.map(\.id)
        try room.elsewhere(.flag(ids[2], .keep, true))
        try room.elsewhere(.makeBundle(title: "Un endroit où venir", [ids[0], ids[1]], levers: nil))
        room.press(.function(5))
        #expect(room.screen.contains(">    3 · + ○ le café du marché"), "lines to keep come first")
        #expect(room.screen.contains("À classer\u{A0}: 3\u{A0}contributions, 1\u{A0}regroupement"))
        room.type("l ")
        #expect(room.screen.contains(">   r1     ○ «\u{A0}Un endroit où venir\u{A0}»"))
        room.type("c")
        let lens = try #require(room.workshop.lens)
        #expect(room.workshop.mapping(of: room.workshop.bundles[0], lens: lens)?.levers == ["communaute"])
        #expect(room.screen.contains("● Communauté — «\u{A0}Un endroit où venir"))
        #expect(room.screen.contains("● Un endroit où"), "in the diagram")
        room.press(.backspace)
        #expect(room.workshop.mapping(of: room.workshop.bundles[0], lens: lens) == nil)
        room.press(.function(6))
        #expect(room.screen.contains("1\u{A0}regroupement · une lettre de levier chacun"))
        #expect(room.model.keyRows.joined().contains { $0.label == "Levier" })
    }

    @Test("The check list leads to what mends it: heads, names, the reading, the next meeting")
    func ways() throws {
        var room = try Scene.closing.room()
        for (words, screen) in [
            ("Voix manquantes", Screen.prepare), ("Sous trois personnes", .prepare), ("Le prochain", .prepare),
        ] {
            room.press(.function(6))
            room.press(.home)
            for _ in 0..<40 where !room.screen.contains("> \(words)") { room.press(.down) }
            guard room.screen.contains("> \(words)") else { continue }
            room.press(.enter)
            #expect(room.model.screen == screen)
            #expect(room.status.contains("F6 revient à la clôture"))
        }
        room.press(.function(6))
        room.press(.home)
        for _ in 0..<40 where !room.screen.contains("> Lecture de") { room.press(.down) }
        room.press(.enter)
        #expect(room.screen.contains("○ Limiter la fracture sociétale"))
    }

    @Test("Printing asks which printer and how many copies; without a printer the PDF is saved")
    func printing() throws {
        var room = try Scene.closingPrint.room()
        room.press(.down)
        room.press(.enter)
        room.press(.backspace)
        room.type("30")
        room.press(.enter)
        #expect(room.asked.last == .print(printer: "Reprographie", isWhole: false, copies: 30, isInternal: false))
        room.type("p")
        room.send(.answer(.printers([])))
        room.type("f")
        #expect(room.asked.last == .export(format: "page1", isInternal: false))
        room.type("p")
        room.send(.answer(.printers(["Reprographie"])))
        room.type("t")
        #expect(room.screen.contains("Imprimer toute la synthèse sur"))
        room.press(.enter)
        room.press(.enter)
        #expect(room.asked.last == .print(printer: "Reprographie", isWhole: true, copies: 1, isInternal: false))
        room.type("x")
        room.press(.end)
        room.press(.enter)
        #expect(room.asked.last == .export(format: "json", isInternal: true))
    }

    @Test("One key writes the actions for a mail")
    func actions() throws {
        var room = try Scene.closing.room()
        room.type("!c")
        #expect(room.asked.last == .export(format: "actions", isInternal: false))
    }

    @Test("One key puts the PDF on a stick; without one it is said, and looked for again")
    func stick() throws {
        var room = try Scene.closingPrint.room()
        room.press(.escape)
        room.type("-c")
        #expect(room.asked.last == .listPlaces)
        let documents = SavePlace(name: "Documents", folder: "/home/a/Documents", isStick: false)
        room.send(.answer(.places([documents])))
        #expect(room.screen.contains("Aucune clé USB") && room.screen.contains("Documents"))
        room.type("k")
        #expect(room.asked.last == .listPlaces)
        let stick = SavePlace(name: "VERBATIM", folder: "/media/a/VERBATIM", isStick: true)
        room.send(.answer(.places([stick, documents])))
        #expect(room.screen.contains("Clé ou disque «\u{A0}VERBATIM\u{A0}»") && !room.screen.contains("Aucune clé"))
        room.press(.enter)
        #expect(room.asked.last == .export(format: "pdf", isInternal: false, into: stick))
        room.type("-c")
        room.send(.answer(.places([stick, documents])))
        room.type("t")
        #expect(room.screen.contains("Mettre la page 1"))
        room.press(.down)
        room.press(.enter)
        #expect(room.asked.last == .export(format: "page1", isInternal: false, into: documents))
        room.type("p")
        room.send(.answer(.printers([])))
        room.type("k")
        #expect(room.asked.last == .listPlaces)
    }

    // MARK: log

    @Test("A withdrawal says what would go; another key than the one that asked confirms it")
    func withdrawal() throws {
        var room = try Scene.log.room()
        room.press(.function(6))
        room.type(";")
        room.press(.function(12))
        for _ in 0..<107 { room.press(.down) }
        room.type("x")
        #expect(room.screen.contains("n°\u{A0}3"))
        room.type("x")
        #expect(room.workshop.contribution(number: 3) != nil)
        room.press(.enter)
        #expect(room.workshop.contribution(number: 3) != nil)
        room.type("xo")
        #expect(room.workshop.contribution(number: 3) == nil)
        #expect(room.status.contains("Annulé"))
    }

    @Test("The preview of a withdrawal tells how each line would be, and withdrawing makes it so")
    func withdrawalPreview() throws {
        var room = try LiveRoom()
        for line in ["+ un lieu", "+ du temps", "- trop vite"] { room.enter(line) }
        room.press(.function(4))
        room.press(.home)
        room.type("  ")
        room.type("k")
        room.type("l")
        room.type("+")
        room.press(.enter)
        room.type("Tenir")
        room.press(.enter)
        room.press(.function(12))
        #expect(room.screen.contains("2\u{A0}lignes · Lieux d’écoute (n°\u{A0}1, 2)"))
        room.type("x")
        #expect(room.screen.contains("n°\u{A0}1\u{A0}: sans regroupement") && room.screen.contains("n°\u{A0}2\u{A0}: "))
        room.type("n")
        room.press(.down)
        room.type("x")
        #expect(room.screen.contains("n°\u{A0}1\u{A0}: Lieux d’écoute → pas encore classée"))
        room.type("n")
        room.press(.down)
        room.type("xo")
        #expect(room.workshop.contributions.prefix(2).allSatisfy { $0.flags.isEmpty && $0.mappings.count == 1 })
        #expect(room.status.contains("Annulé\u{A0}: 2\u{A0}lignes · à garder (n°\u{A0}1, 2)"))
    }

    @Test("The preview tells the parts that would go with a line that was split")
    func withdrawalOfWhole() throws {
        var room = try LiveRoom()
        room.enter("+ un lieu et du temps")
        room.press(.function(4))
        room.type("'")
        room.press(.enter)
        room.press(.function(12))
        #expect(room.screen.contains("n°\u{A0}1 scindé\u{A0}: n°\u{A0}2"))
        room.press(.down)
        room.type("x")
        #expect(room.screen.contains("avec ses morceaux\u{A0}: n°\u{A0}2"))
        #expect(room.screen.contains("1\u{A0}geste plus récent le cite"))
        room.type("o")
        #expect(room.workshop.contributions.isEmpty)
    }

    @Test("Leaving the workshop goes home, and nothing of it is left on the screen")
    func leaving() throws {
        var room = try Scene.board.room()
        room.type("w")
        #expect(room.asked.suffix(2) == [.closeFile, .listWorkshops])
        #expect(room.model.screen == .home && room.model.session == nil)
        #expect(!room.screen.contains("exemple") && !room.screen.contains("Exemple"))
    }

    @Test("Escape goes back one step at a time: the filter, the diagram, then live; it never quits")
    func back() throws {
        var room = try Scene.boardFiltered.room()
        room.press(.escape)
        #expect(room.model.screen == .board && room.screen.contains("54\u{A0}contributions"))
        room.press(.escape)
        #expect(room.model.screen == .live)
        room = try Scene.closingWhole.room()
        room.press(.escape)
        #expect(room.screen.contains("✓ Trois choses à retenir (+)"))
        room.press(.escape)
        #expect(room.model.screen == .live && !room.asked.contains(.quit))
    }
}

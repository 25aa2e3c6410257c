import Canvas
import FrontEnd
import SessionEngine
import Testing

@Suite("The live screen and the report round, as they are seen") struct LiveScreenTests {
    private func expect(_ scene: LiveScene, shows words: [String], not absent: [String] = []) throws {
        let frame = try scene.room().model.frame
        try expectSnapshot(frame, "live-\(scene.rawValue)")
        let text = frame.canvas.lines.joined(separator: "\n")
        for word in words { #expect(text.contains(word), "\(scene) lacks “\(word)”") }
        for word in absent { #expect(!text.contains(word), "\(scene) shows “\(word)”") }
    }

    @Test("Before the beginning it says which key opens the first block")
    func empty() throws { try expect(.empty, shows: ["F8 ouvre «\u{A0}Accueil\u{A0}»", "trop tôt pour dire"]) }

    @Test("The question of the block is on the screen, with the clock and what comes next")
    func begun() throws {
        try expect(
            .begun, shows: ["Bienvenue. Qui sommes-nous", "0:00 sur 10:00", "ensuite\u{A0}: Récits d’expériences"])
    }

    @Test("In listening, what was heard and the questions stand in columns")
    func listening() throws {
        try expect(.listening, shows: ["Paroles entendues (3)", "Questions ouvertes (1)", "Écouter\u{A0}: accompli"])
    }

    @Test("In learning, conditions and pitfalls stand side by side, and the group owed the floor is named")
    func learning() throws {
        try expect(
            .learning,
            shows: [
                "La parole est due à\u{A0}: b Les sources (peu entendu)", "Conditions de réussite (13)",
                "Écueils à éviter (6)", "il manque\u{A0}: 1\u{A0}enseignement ou condition (groupe b)",
                "→ écueil · groupe b",
            ], not: ["\u{1B}"])
    }

    @Test("What was said last stands there the same when it is drawn anew", arguments: 16...44)
    func drawnAnew(rows: Int) throws {
        let model = try LiveScene.learning.room().model
        for columns in [60, 82, 120] {
            let size = Size(rows: rows, columns: columns)
            var resized = model
            _ = resized.update(.resized(size))
            // What was drawn for another width is of no use here.
            var anew = model
            anew.size = size
            #expect(resized.frame == anew.frame)
        }
    }

    @Test("A clock that ran over says so in words, and that it stands")
    func late() throws { try expect(.late, shows: ["22:10 sur 20:00 · dépassé +2:10 · arrêtée"]) }

    @Test("While a line is mended its number stands beside the field")
    func mending() throws { try expect(.mending, shows: ["corrige n°\u{A0}24", "levier\u{A0}: Gouvernance"]) }

    @Test("The cards that the template proposes stand first, and what one does is said")
    func cards() throws {
        try expect(
            .cards,
            shows: ["Quelle fiche lire dans la salle", "> Le contrat de réciprocité", "chaque enseignement noté s’en"])
    }

    @Test("While a card is open its title stands beside the field")
    func card() throws { try expect(.card, shows: ["fiche\u{A0}: Le contrat de réciprocité", "→ enseignement"]) }

    @Test("A paste asks how many contributions, of which kind, from which group")
    func pasting() throws { try expect(.pasting, shows: ["Prendre 2\u{A0}contributions\u{A0}: condition · plénière"]) }

    @Test("What can be opened is listed with what each phase lacks")
    func opening() throws { try expect(.opening, shows: ["Écouter · accompli", "Résoudre · demande une raison"]) }

    @Test("A new plan is shown block by block, old and new, with the end it leads to, before anything is changed")
    func replan() throws {
        try expect(
            .replan,
            shows: [
                "fin voulue 12:10", "au lieu de 12:30", "a  Appliquer ce plan", "Pause", "→ coupée",
                "Entrée la garde dans ce plan",
            ])
        #expect(try LiveScene.replan.room().workshop.blocks == LiveScene.begun.room().workshop.blocks)
    }

    @Test("Opening early asks why, and says what lacks")
    func reason() throws { try expect(.reasonAsked, shows: ["la raison sera imprimée", "Pour Apprendre, il manque"]) }

    @Test("The report round names whose turn it is, the next one, and the clock of the turn")
    func round() throws {
        try expect(
            .round,
            shows: [
                "La parole est à\u{A0}: b Les sources", "→ c Les ponts", "2:45 sur 5:00 pour ce groupe",
                "Groupe b\u{A0}: 2",
            ])
    }

    @Test("When every group has reported, the screen says so")
    func roundOver() throws { try expect(.roundOver, shows: ["Tous les groupes ont parlé", "✓ b Les sources"]) }

    @Test(
        "At no size and in neither language does a screen trap, lose its cursor or show a control",
        arguments: LiveScene.allCases)
    func everySize(scene: LiveScene) throws {
        var random = Seeded(scene.rawValue.utf8.reduce(0) { $0 &* 31 &+ Int($1) })
        var sizes = [16, 17, 18, 24, 60].flatMap { rows in [60, 61, 80, 200].map { Size(rows: rows, columns: $0) } }
        sizes += [Size(rows: 1, columns: 1), Size(rows: 15, columns: 200), Size(rows: 60, columns: 59)]
        for _ in 0..<25 {
            sizes.append(
                Size(rows: Int.random(in: 1...60, using: &random), columns: Int.random(in: 1...200, using: &random)))
        }
        for language in Language.allCases {
            var room = try scene.room(language: language)
            for size in sizes {
                room.send(.resized(size))
                let frame = room.model.frame
                #expect(frame.canvas.size == size)
                if let cursor = frame.cursor { #expect(frame.canvas.area.contains(cursor), "\(size) \(cursor)") }
                let isClean = frame.canvas.lines.allSatisfy { line in
                    line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
                }
                #expect(isClean, "\(size)")
            }
        }
    }

    @Test("At 60×16 the question, the field and what stands beside it are still there", arguments: Language.allCases)
    func small(language: Language) throws {
        let room = try LiveScene.learning.room(language: language, size: Size(rows: 16, columns: 60))
        let question = try #require(room.workshop.block("conditions")?.block.prompt[language])
        #expect(room.screen.contains(question.prefix(20)))
        #expect(room.screen.contains("> b- on décide à trois"))
        #expect(room.screen.contains("CONDITION"))
        #expect(room.screen.contains("(13)"))
    }

    @Test("Screens in both languages share no sentence of ours", arguments: [LiveScene.listening, .round, .opening])
    func twoLanguages(scene: LiveScene) throws {
        let french = try scene.room(language: .fr).model.frame.canvas.lines
        let english = try scene.room(language: .en).model.frame.canvas.lines
        #expect(french.first != english.first)
        #expect(french[1] != english[1] && french[2] != english[2] && french.last != english.last)
    }

    @Test("No two actions of a screen with a field answer to the same key", arguments: [Screen.live, .round])
    func chords(screen: Screen) {
        let chords = Action.all(on: screen).flatMap(\.chords)
        let twice = Set(chords.filter { chord in chords.count { $0 == chord } > 1 })
        #expect(twice.isEmpty, "\(twice)")
        for action in Action.all(on: screen)
        where action.chords.contains(where: { if case .function = $0.key { true } else { false } }) {
            #expect(
                action.chords.contains { if case .scalar = $0.key { $0.modifiers.isEmpty } else { false } },
                "\(action.id)")
        }
    }
}

import Canvas
import FrontEnd
import SessionEngine
import Testing

/// Twenty minutes of a workshop on a made-up clock, as one person at the laptop goes through them: a line every eight
/// seconds, on one screen; a second screen and the window of the room follow the same file.
private struct TwentyMinutes {
    /// What was said, as it must be found in the end.
    struct Said: Equatable {
        var text: String, group: String?
    }

    var room: LiveRoom
    /// A second screen on the same file.
    var beside: Model
    var window: RoomWindow
    /// What must be there, in order.
    var said: [Said] = []
    private(set) var seconds = 0
    private var told = 0

    init() throws {
        room = try LiveRoom()
        let session = try #require(room.model.session)
        beside = Model(
            language: .en, size: Size(rows: 40, columns: 120), now: room.model.now,
            writer: Writer(installation: "autre", user: "collegue", seat: .screen))
        _ = beside.update(.answer(.opened(session, file: "s-inspirer.atelier")))
        window = RoomWindow(
            session, size: Size(rows: 30, columns: 100), now: room.model.now, showing: .part(.counts))
    }

    /// Eight seconds go by on every screen, and what was written reaches those that did not write it.
    mutating func goOn() {
        seconds += 8
        room.at(minute: seconds / 60, second: seconds % 60)
        follow()
        _ = beside.update(.tick(room.model.now))
        _ = window.update(.tick(room.model.now))
    }

    mutating func follow() {
        let news = Array(room.written.dropFirst(told))
        told = room.written.count
        guard !news.isEmpty else { return }
        _ = beside.update(.answer(.arrived(news)))
        _ = window.update(.arrived(news))
    }

    /// Types a line key by key, and sees that it is called written under the next number.
    mutating func say(_ line: String, _ text: String, in group: String?) {
        room.enter(line)
        said.append(Said(text: text, group: group))
        let number = room.workshop.contributions.last?.number ?? 0
        #expect(room.status.contains("n°\u{A0}\(number) ") && room.status.contains("écrit"), "\(line): \(room.status)")
        #expect(room.model.live.field.text.isEmpty, "\(line) stays in the field")
        follow()
    }

    var kept: [Said] { Self.kept(in: room.workshop) }

    static func kept(in workshop: Workshop) -> [Said] {
        workshop.kept.map { Said(text: $0.text, group: $0.group?.text) }
    }

    /// Every screen tells the same workshop, and the window its counts.
    func agree() throws {
        #expect(room.model.session == beside.session)
        #expect(room.model.session == window.session)
        let lines = window.frame.canvas.lines.joined(separator: "\n")
        for group in room.workshop.groups {
            let number = said.filter { $0.group == group.letter.text }.count
            let told = try Regex("\(group.name) +\(number)\\b")
            #expect(lines.contains(told), "\(group.name) \(number):\n\(lines)")
        }
    }
}

@Suite("Twenty minutes of a workshop, a line every eight seconds") struct TwentyMinutesTests {
    private let groups = ["a", "b", "c"]

    @Test("Every line is there, in its group, through a round, a pause, an undo, an import; and the screens agree")
    func script() throws {
        var evening = try TwentyMinutes()
        // Blocks until the conditions of success are asked for.
        while evening.room.workshop.openPhase != .apprendre { evening.room.press(.function(8)) }
        evening.follow()

        // Six minutes: every table says its lines.
        for index in 0..<45 {
            evening.goOn()
            let group = groups[index % 3]
            evening.say("\(group)+ condition \(index)", "condition \(index)", in: group)
        }
        try evening.agree()

        // A colleague's file comes in while a line is being typed: the field is as it was.
        evening.goOn()
        evening.room.type("b- une phrase com")
        try evening.room.elsewhere(
            .importLines(
                try (0..<30).map { index in
                    let group = try #require(GroupLetter("c"))
                    let draft = Draft(kind: .ecueil, origin: .group(group), text: "feuille \(index)")
                    return ImportLine(number: index + 1, key: "feuille-\(index)", draft: draft)
                }))
        #expect(evening.room.model.live.field.text == "b- une phrase com")
        #expect(evening.room.status.contains("30"))
        for index in 0..<30 { evening.said.append(.init(text: "feuille \(index)", group: "c")) }
        evening.say("mencée avant", "une phrase commencée avant", in: "b")
        try evening.agree()

        // A pause: the clock stands, what is said all the same is noted.
        evening.room.command("p")
        let before = evening.room.workshop.block(evening.room.workshop.openBlock)?.clock
        for index in 0..<15 {
            evening.goOn()
            evening.say("a- pendant la pause \(index)", "pendant la pause \(index)", in: "a")
        }
        #expect(evening.room.workshop.block(evening.room.workshop.openBlock)?.clock == before)
        #expect(evening.room.screen.contains("horloge arrêtée"))
        evening.room.command("p")
        evening.follow()

        // A line too many is undone, and said again as it was meant.
        evening.goOn()
        evening.say("c! une erreur", "une erreur", in: "c")
        evening.room.command("u")
        evening.said.removeLast()
        #expect(
            evening.room.status.contains("Annulé") && evening.room.status.contains("· action · groupe c"),
            "\(evening.room.status)")
        evening.follow()
        evening.say("c! écrire à la Région", "écrire à la Région", in: "c")
        try evening.agree()

        // The report round: the group of the field follows the turn, no letter is typed.
        evening.room.press(.function(3))
        var order: [String] = []
        for turn in 0..<3 {
            evening.room.press(.function(8))
            let group = try #require(evening.room.workshop.turn).text
            order.append(group)
            #expect(
                evening.room.workshop.openBlock == evening.room.workshop.reportRound(at: evening.room.model.now).block)
            _ = evening.window.update(.chosen(.part(.turn)))
            evening.follow()
            let name = try #require(evening.room.workshop.groups.first { $0.letter.text == group }).name
            #expect(evening.window.frame.canvas.lines.joined(separator: "\n").contains(name))
            _ = evening.window.update(.chosen(.part(.counts)))
            for index in 0..<22 {
                evening.goOn()
                evening.say("= tour \(turn) point \(index)", "tour \(turn) point \(index)", in: group)
            }
        }
        #expect(Set(order) == Set(groups))
        // b had the least when the round began.
        #expect(order.first == "b")
        while evening.seconds < 20 * 60 {
            evening.goOn()
            evening.say("b? et après \(evening.seconds)", "et après \(evening.seconds)", in: "b")
        }
        try evening.agree()

        #expect(evening.seconds == 1200)
        #expect(evening.kept == evening.said)
        #expect(TwentyMinutes.kept(in: evening.beside.workshop) == evening.said)
        let numbers = evening.room.workshop.contributions.map(\.number)
        #expect(Set(numbers).count == numbers.count)
        let count = evening.room.workshop.count()
        #expect((count.kept, count.received) == (evening.said.count, evening.said.count + 1))
    }
}

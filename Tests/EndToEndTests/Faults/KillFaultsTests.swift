import Foundation
import Testing

/// The real program, killed at random moments; the same file goes from round to round.
@Suite("Faults: killed", .serialized) struct KillFaultsTests {
    /// A workshop in a file, its ledger, and how many lines were ever sent to it.
    private struct Room {
        let venue: Venue
        var ledger = Ledger()
        private var sent = 0

        init() throws {
            venue = try Venue()
            try venue.atelier("phase", venue.file, "open", "apprendre")
        }

        mutating func nextLine() -> String {
            sent += 1
            let text = "ligne \(sent), l’été à Noël, 日本" + String(repeating: " et encore", count: sent % 40)
            ledger.sent(text)
            return text
        }

        mutating func compare(_ what: String) throws {
            try venue.atelier("check", venue.file)
            ledger.compare(try venue.lines(), what)
        }
    }

    @Test("Capture of lines, on the command line")
    func capturedLines() throws {
        var chance = Rounds.chance(1)
        try rounds("capture", short: 20, &chance) { room, what, chance in
            let child = try Child(
                [built("atelier"), "capture", room.venue.file, "-"], environment: room.venue.home.environment,
                takesInput: true)
            let count = Int.random(in: 1...12, using: &chance)
            for _ in 0..<count { try child.send(room.nextLine() + "\n") }
            for _ in 0..<Int.random(in: 0...count, using: &chance) {
                guard let line = child.readLine() else { break }
                room.ledger.acknowledge(said: line)
            }
            usleep(UInt32.random(in: 0...3000, using: &chance))
            child.kill(SIGKILL)
            room.ledger.acknowledge(said: child.readToEnd())
            #expect(child.wait() == -SIGKILL, "\(what)")
        }
    }

    @Test("Capture on the screen")
    func screen() throws {
        var chance = Rounds.chance(2)
        try rounds("screen", short: 8, &chance) { room, what, chance in
            let terminal = try room.venue.facilitate()
            try terminal.wait(forText: "SAISIE")
            var number = room.ledger.known.count
            for _ in 0..<Int.random(in: 0...3, using: &chance) {
                let text = room.nextLine()
                number += 1
                try terminal.take(text, number: number)
                room.ledger.acknowledge(number, text)
            }
            let last = room.nextLine()
            terminal.type(last + "\n")
            terminal.pump(Int32.random(in: 0...20, using: &chance))
            terminal.kill(SIGKILL)
            #expect(try terminal.waitForExit() == .signal(SIGKILL), "\(what)")
            let isSaid = terminal.text.contains("n°\u{A0}\(number + 1) ") && terminal.text.contains("écrit")
            if isSaid { room.ledger.acknowledge(number + 1, last) }
        }
    }

    @Test("An import: all of it or nothing, and a second try brings the rest once")
    func imported() throws {
        var chance = Rounds.chance(3)
        try rounds("import", short: 6, &chance) { room, what, chance in
            let texts = (0..<Int.random(in: 1...30, using: &chance)).map { _ in room.nextLine() }
            let notes = room.venue.home.path("notes.jsonl")
            let json = texts.map { "{\"id\": \"\($0.prefix(12))\", \"text\": \"\($0)\"}\n" }.joined()
            try Data(json.utf8).write(to: URL(filePath: notes))
            let arguments = [built("atelier"), "import", room.venue.file, notes]
            let child = try Child(arguments, environment: room.venue.home.environment)
            usleep(UInt32.random(in: 0...120_000, using: &chance))
            child.kill(SIGKILL)
            let said = child.readToEnd()
            child.wait()
            let there = try room.venue.lines().suffix(from: room.ledger.known.count).map(\.text)
            #expect(there == texts || (there.isEmpty && said.isEmpty), "\(what): \(said)")
            try room.venue.atelier("import", room.venue.file, notes)
            for (index, text) in texts.enumerated() {
                room.ledger.acknowledge(room.ledger.known.count + 1, text)
                #expect(index < texts.count)
            }
        }
    }

    /// A bundle as the program itself lists it.
    private struct Listed: Decodable {
        let title: String
        let members: [Int]
    }

    @Test("A bundle: whole once it was said, whole or not at all before")
    func bundled() throws {
        var chance = Rounds.chance(5)
        var said: [String: [Int]] = [:]
        try rounds("bundle", short: 6, &chance) { room, what, chance in
            let first = room.ledger.known.count + 1
            if first == 1 { said = [:] }
            for number in [first, first + 1] {
                let text = room.nextLine()
                try room.venue.atelier("capture", room.venue.file, text)
                room.ledger.acknowledge(number, text)
            }
            let title = "ensemble \(first)"
            let child = try Child(
                [built("atelier"), "bundle", room.venue.file, "new", title, "\(first)", "\(first + 1)"],
                environment: room.venue.home.environment)
            usleep(UInt32.random(in: 0...120_000, using: &chance))
            child.kill(SIGKILL)
            if !child.readToEnd().isEmpty { said[title] = [first, first + 1] }
            child.wait()
            let run = try room.venue.atelier("bundle", room.venue.file, "list", "--json")
            let listed = try JSONDecoder().decode([Listed].self, from: Data(run.output.utf8))
            let found = Dictionary(listed.map { ($0.title, $0.members.sorted()) }) { $0 + $1 }
            for (title, members) in said { #expect(found[title] == members, "\(what): \(title)") }
            #expect(found.values.allSatisfy { $0.count == 2 }, "\(what)")
        }
    }

    @Test("Closing: closed once it was said, open or closed before")
    func closed() throws {
        var chance = Rounds.chance(4)
        try rounds("close", short: 6, &chance) { room, what, chance in
            let child = try Child(
                [built("atelier"), "close", room.venue.file], environment: room.venue.home.environment)
            usleep(UInt32.random(in: 0...120_000, using: &chance))
            child.kill(SIGKILL)
            let said = child.readToEnd()
            child.wait()
            let reopening = try room.venue.atelier("reopen", room.venue.file, expecting: nil)
            #expect(reopening.code == 0 || said.isEmpty, "\(what): \(said)\(reopening.output)")
        }
    }

    private func rounds(
        _ name: String, short: Int, _ chance: inout Chance, _ round: (inout Room, String, inout Chance) throws -> Void
    ) throws {
        let count = Rounds.count(short: short)
        var room = try Room()
        var told = [0, 0, 0]
        for number in 1...count {
            let what = "\(name), round \(number) of seed \(Rounds.seed)"
            try round(&room, what, &chance)
            try room.compare(what)
            guard number % 50 == 0 || number == count else { continue }
            told = zip(told, [room.ledger.acknowledged, room.ledger.lost, room.ledger.unsaid]).map { $0 + $1 }
            if number < count { room = try Room() }
        }
        #expect(told[1] == 0)
        Rounds.tell(
            "\(name) killed \(count) times: \(told[0]) acknowledged, \(told[1]) lost, \(told[2]) there though not said")
    }
}

import Foundation
import Testing

/// Several programs that write to one file as fast as they can, and programs that stand still.
@Suite("Faults: writers", .serialized) struct WriterFaultsTests {
    @Test("At full speed, two of one computer and one of another: all there, once, in one order")
    func race() throws {
        let count = Rounds.isLong ? 10 * Rounds.count(short: 0) : 200
        let venue = try Venue()
        try venue.atelier("phase", venue.file, "open", "apprendre")
        let other = try Home()
        let writers = try [("a", venue.home), ("b", venue.home), ("c", other)].map { name, home in
            try Writer(name, home, venue, lines: (1...count).map { "\(name) \($0)" })
        }
        var ledger = Ledger()
        for writer in writers {
            for line in writer.lines { ledger.sent(line) }
            #expect(writer.child.wait() == 0, "\(writer.name)")
            let said = try writer.said()
            #expect(said.count(where: \.isNewline) == count, "\(writer.name): \(said.suffix(300))")
            ledger.acknowledge(said: said)
        }
        let lines = try venue.lines(of: venue.file)
        ledger.compare(lines, "three writers")
        for writer in writers {
            #expect(lines.map(\.text).filter { $0.hasPrefix(writer.name + " ") } == writer.lines)
        }
        let steps = try venue.read([Step].self, "log", venue.file)
        #expect(Set(steps.map(\.id)).count == steps.count && steps.count >= 3 * count)
        // The second copy of either computer holds what its own programs said was written.
        for home in [venue.home, other] {
            try venue.expectCopy(in: home, of: writers.filter { $0.home === home }, lines.map(\.text))
        }
        Rounds.tell("three writers at full speed, \(count) lines each: \(ledger.summary)")
    }

    @Test("A program that stands still at any moment stops nobody for long, and goes on where it was")
    func stopped() throws {
        var chance = Rounds.chance(41)
        let count = Rounds.count(short: 3)
        var refused = 0
        var ledger = Ledger()
        for number in 1...count {
            let what = "stopped, round \(number) of seed \(Rounds.seed)"
            let venue = try Venue()
            try venue.atelier("phase", venue.file, "open", "apprendre")
            let lines = (1...Int.random(in: 20...60, using: &chance)).map { "ligne \($0)" }
            let child = try Child(
                [built("atelier"), "capture", venue.file, "-"], environment: venue.home.environment, takesInput: true)
            try child.send(lines.map { $0 + "\n" }.joined())
            ledger = Ledger()
            for line in lines + ["pendant"] { ledger.sent(line) }
            for _ in 0..<Int.random(in: 1..<lines.count - 5, using: &chance) {
                ledger.acknowledge(said: child.readLine() ?? "")
            }
            usleep(UInt32.random(in: 0...5000, using: &chance))
            child.kill(SIGSTOP)
            let run = try venue.atelier("capture", venue.file, "pendant", expecting: nil)
            ledger.acknowledge(said: run.output)
            // It stands still in the middle of writing: the other is told so, and nothing of its line is there.
            if run.code != 0 {
                #expect(run.code == 3 && run.output.contains("depuis trop longtemps"), "\(what): \(run)")
                refused += 1
            }
            child.kill(SIGCONT)
            child.closeInput()
            ledger.acknowledge(said: child.readToEnd())
            #expect(child.wait() == 0, "\(what)")
            ledger.compare(try venue.lines(), what)
            try venue.atelier("capture", venue.file, "enfin")
            try venue.expectLevelCopy(what)
        }
        Rounds.tell("\(count) programs stopped and continued: \(refused) lines refused meanwhile, none lost")
    }

    @Test("A screen that stood still shows what others wrote meanwhile, and writes on")
    func stoppedScreen() throws {
        for number in 1...Rounds.count(short: 2) {
            let venue = try Venue()
            let terminal = try venue.live("apprendre")
            try terminal.take("avant", number: 1)
            terminal.kill(SIGSTOP)
            try venue.atelier("capture", venue.file, "pendant la veille")
            terminal.kill(SIGCONT)
            try terminal.wait(forText: "pendant la veille")
            try terminal.take("après \(number)", number: 3)
            terminal.press("q", .control)
            try terminal.waitForExit()
            #expect(try venue.lines().map(\.text) == ["avant", "pendant la veille", "après \(number)"])
            try venue.atelier("check", venue.file)
        }
    }

    private struct Step: Decodable { let id: String }
}

/// A program that captures many lines from one file and says to another what it wrote.
private struct Writer {
    let name: String
    let home: Home
    let lines: [String]
    let child: Child
    private let output: String

    init(_ name: String, _ home: Home, _ venue: Venue, lines: [String]) throws {
        (self.name, self.home, self.lines) = (name, home, lines)
        let input = venue.home.path("\(name).txt")
        output = venue.home.path("\(name).dit")
        try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: input))
        let words = ["/bin/sh", "-c", "exec \"$1\" capture \"$2\" - < \"$3\" > \"$4\" 2>&1", "sh"]
        child = try Child(words + [built("atelier"), venue.file, input, output], environment: home.environment)
    }

    func said() throws -> String { try String(contentsOfFile: output, encoding: .utf8) }
}

extension Venue {
    /// The second copy in a home brings back the lines of its own programs, in the file's order.
    fileprivate func expectCopy(in home: Home, of writers: [Writer], _ lines: [String]) throws {
        let new = home.path("retour.atelier")
        let run = try Self.run(
            [built("atelier"), "recover", Scene.title, "--output", new], environment: home.environment)
        #expect(run.code == 0, "\(run)")
        let told = try Self.run([built("atelier"), "list", new, "--json"], environment: home.environment)
        let back = try JSONDecoder().decode([Line].self, from: Data(told.output.utf8)).map(\.text)
        #expect(back == Array(lines.prefix(back.count)))
        for writer in writers { #expect(Set(back).isSuperset(of: writer.lines), "\(writer.name)") }
    }
}

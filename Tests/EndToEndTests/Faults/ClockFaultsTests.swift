import Foundation
import Testing

/// The wall clock set forward and back by years, between two programs and under one.
@Suite("Faults: clock", .serialized) struct ClockFaultsTests {
    @Test("The order of the room holds whatever the clock says, and everything comes back")
    func setBackAndForth() throws {
        var chance = Rounds.chance(30)
        let count = Rounds.count(short: 3)
        var said = 0
        for number in 1...count {
            let what = "clock, round \(number) of seed \(Rounds.seed)"
            let room = try ClockRoom()
            var lines: [String] = []
            for part in 1...3 {
                room.clock.set(&chance)
                let new = (1...Int.random(in: 1...15, using: &chance)).map { "ligne \(part).\($0)" }
                lines += try room.capture(new, &chance)
            }
            said += lines.count
            try room.verify(lines, what, &chance)
        }
        Rounds.tell("\(said) lines captured in \(count) workshops under a clock set back and forth: all in their order")
    }

    @Test("On the screen: what is captured while the clock jumps is written in its order, and undo takes the last")
    func screen() throws {
        var chance = Rounds.chance(31)
        for number in 1...Rounds.count(short: 2) {
            let what = "clock on the screen, round \(number) of seed \(Rounds.seed)"
            let room = try ClockRoom()
            let terminal = try room.venue.facilitate(room.layer)
            try terminal.wait(forText: "SAISIE")
            var lines: [String] = []
            for line in 1...4 {
                room.clock.set(&chance)
                try terminal.take("à l’écran \(line)", number: line)
                lines.append("à l’écran \(line)")
            }
            room.clock.set(&chance)
            try terminal.command("u")
            try terminal.wait("undone") { !$0.lines.dropLast(5).joined().contains("à l’écran 4") }
            terminal.press("q", .control)
            try terminal.waitForExit()
            try room.verify(lines.dropLast(), what, &chance)
        }
    }
}

/// A workshop whose programs run under a clock that is set by the test.
private struct ClockRoom {
    let venue: Venue
    let clock: SetClock

    init() throws {
        venue = try Venue()
        clock = try SetClock(venue.home.path("horloge"))
        try atelier("phase", venue.file, "open", "apprendre")
    }

    /// What the program's environment has besides.
    var layer: [String: String] { ["LD_PRELOAD": built("libFaultLayer.so"), "ATELIER_CLOCK": clock.path] }

    @discardableResult
    func atelier(_ arguments: String...) throws -> Venue.Run {
        let run = try Venue.run([built("atelier")] + arguments, environment: environment)
        #expect(run.code == 0, "\(arguments): \(run)")
        return run
    }

    private var environment: [String: String] { venue.home.environment.merging(layer) { $1 } }

    /// Captures lines through one program, the clock set anew between any two.
    func capture(_ lines: [String], _ chance: inout Chance) throws -> [String] {
        let child = try Child(
            [built("atelier"), "capture", venue.file, "-"], environment: environment, takesInput: true)
        for line in lines {
            try child.send(line + "\n")
            #expect(child.readLine()?.hasSuffix("\t" + line) == true)
            clock.set(&chance)
        }
        child.closeInput()
        #expect(child.wait() == 0)
        return lines
    }

    func verify(_ lines: [String], _ what: String, _ chance: inout Chance) throws {
        let found = try venue.lines()
        #expect(found.map(\.text) == lines, "\(what)")
        #expect(found.map(\.number) == Array(1...lines.count), "\(what)")
        let steps = try venue.read([Step].self, "log", venue.file)
        #expect(Set(steps.map(\.id)).count == steps.count, "\(what)")
        #expect(steps.map(\.seq) == steps.map(\.seq).sorted(), "\(what)")
        try venue.expectLevelCopy(what)
        try atelier("synthesis", venue.file)
        // What was written last is taken back first, whatever its date.
        try atelier("capture", venue.file, "de trop")
        clock.set(&chance)
        try atelier("undo", venue.file)
        #expect(try venue.lines().map(\.text) == lines, "\(what)")
        let new = venue.home.path("Documents/retour.atelier")
        try FileManager.default.removeItem(atPath: venue.file)
        try atelier("recover", Scene.title, "--output", new)
        let back = try venue.lines(of: new).map(\.text)
        #expect(back == lines, "\(what)")
    }

    private struct Step: Decodable {
        let id: String
        let seq: Int
    }
}

/// The wall clock of the programs under the fault layer.
///
/// Source of the form: Tests/FaultLayer/include/FaultLayer.h.
private final class SetClock {
    let path: String
    private let shift: UnsafeMutablePointer<Int64>

    init(_ path: String) throws {
        self.path = path
        try Data(count: 8).write(to: URL(filePath: path))
        let file = open(path, O_RDWR | O_CLOEXEC)
        defer { close(file) }
        guard let page = mmap(nil, 8, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), page != MAP_FAILED else {
            throw POSIXError(.EIO)
        }
        shift = page.assumingMemoryBound(to: Int64.self)
    }

    deinit { munmap(shift, 8) }

    /// Sets it to any moment: seconds, days or decades off, and at times to the first day of 1970.
    func set(_ chance: inout Chance) {
        let reach: Int64 = [2000, 86_400_000, 50 * 31_557_600_000].randomElement(using: &chance) ?? 0
        let first = 5000 - Int64(Date().timeIntervalSince1970 * 1000)
        shift.pointee = chance.isOne(in: 8) ? first : Int64.random(in: -reach...reach, using: &chance)
    }
}

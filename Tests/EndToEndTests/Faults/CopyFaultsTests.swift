import Foundation
import Testing

/// Files that are copied, put back or carried away while somebody works in them.
@Suite("Faults: copies", .serialized) struct CopyFaultsTests {
    @Test("The file copied alone, and its whole folder, while a program has it open")
    func open() throws {
        var chance = Rounds.chance(20)
        let count = Rounds.count(short: 3)
        var told = 0
        for number in 1...count {
            let what = "copies, round \(number) of seed \(Rounds.seed)"
            let room = try CapturingRoom(lines: Int.random(in: 1...120, using: &chance))
            let isIdle = chance.isOne(in: 2)
            for _ in 0..<(isIdle ? room.lines.count : Int.random(in: 0...room.lines.count, using: &chance)) {
                _ = room.child.readLine()
            }
            let alone = try room.venue.copyAlone("clé/seul.atelier")
            let whole = try room.venue.copyFolder("clé 2")
            room.end()
            for copy in [alone, whole] {
                let check = try room.venue.atelier("check", copy, expecting: nil)
                let read = try room.venue.atelier("list", copy, "--json", expecting: nil)
                let isAll = read.code == 0 && (try? Venue.lines(in: read))?.map(\.text) == room.lines
                // The second copy of this computer knows what the copy of the file lacks.
                #expect(check.code == (isAll ? 0 : 3), "\(what), \(copy): \(check)")
                if !isAll { told += 1 }
                try room.venue.expect(room.lines, recoveredFrom: copy, what)
            }
            if isIdle { try elsewhere(room, what) }
        }
        Rounds.tell("\(count) files and folders copied while open: \(told) copies told as incomplete")
    }

    /// What a quiet moment's copies hold on a computer that knows nothing of the workshop.
    private func elsewhere(_ room: CapturingRoom, _ what: String) throws {
        let other = try Venue(making: false)
        for (name, isWhole) in [("clé", false), ("clé 2", true)] {
            let there = other.home.path(name)
            try FileManager.default.copyItem(atPath: room.venue.home.path(name), toPath: there)
            let path = there + (isWhole ? "/salle.atelier" : "/seul.atelier")
            try other.atelier("check", path)
            let found = try other.lines(of: path).map(\.text)
            #expect(found == Array(room.lines.prefix(found.count)), "\(what)")
            if isWhole { #expect(found == room.lines, "\(what)") }
        }
    }

    @Test("An older copy put back beside the log that a killed program left")
    func putBack() throws {
        var chance = Rounds.chance(21)
        let count = Rounds.count(short: 3)
        var told = 0
        for number in 1...count {
            let what = "put back, round \(number) of seed \(Rounds.seed)"
            let venue = try Venue()
            try venue.atelier("phase", venue.file, "open", "apprendre")
            var lines: [String] = []
            var copies: [String] = []
            for part in 1...3 {
                let new = (1...Int.random(in: 1...60, using: &chance)).map { "ligne \(part).\($0)" }
                try venue.feed(new, group: "a", killed: part == 3)
                lines += new
                copies.append(try venue.copyAlone("clé \(part)/salle.atelier"))
            }
            let old = copies[Int.random(in: 0...1, using: &chance)]
            try Data(contentsOf: URL(filePath: old)).write(to: URL(filePath: venue.file))
            let check = try venue.atelier("check", venue.file, expecting: nil)
            let read = try venue.atelier("list", venue.file, "--json", expecting: nil)
            let isAll = read.code == 0 && (try? Venue.lines(in: read))?.map(\.text) == lines
            #expect(check.code == (isAll ? 0 : 3), "\(what): \(check) \(read)")
            if !isAll { told += 1 }
            try venue.expect(lines, recoveredFrom: venue.file, what)
        }
        Rounds.tell("\(count) older copies put back beside a newer log: \(told) told")
    }

    @Test("One workshop continued on two laptops: both histories are listed, and each comes back")
    func twoLaptops() throws {
        var chance = Rounds.chance(22)
        let count = Rounds.count(short: 3)
        for number in 1...count {
            try Laptops(&chance).part(&chance).meet(
                isOver: chance.isOne(in: 2), goesOn: chance.isOne(in: 2),
                "two laptops, round \(number) of seed \(Rounds.seed)")
        }
        Rounds.tell("\(count) workshops continued on two laptops")
    }

    @Test("The file renamed while it is open, then the program killed")
    func renamed() throws {
        var chance = Rounds.chance(23)
        let count = Rounds.count(short: 3)
        var told = 0
        for number in 1...count {
            let what = "renamed, round \(number) of seed \(Rounds.seed)"
            let room = try CapturingRoom(lines: Int.random(in: 1...60, using: &chance))
            var said = ""
            for _ in 0..<Int.random(in: 0...room.lines.count, using: &chance) {
                said += (room.child.readLine() ?? "") + "\n"
            }
            let new = room.venue.home.path("Documents/autre nom.atelier")
            try FileManager.default.moveItem(atPath: room.venue.file, toPath: new)
            usleep(UInt32.random(in: 0...3000, using: &chance))
            room.child.kill(SIGKILL)
            said += room.child.readToEnd()
            room.child.wait()
            var ledger = Ledger()
            for line in room.lines { ledger.sent(line) }
            ledger.acknowledge(said: said)
            let check = try room.venue.atelier("check", new, expecting: nil)
            let read = try room.venue.atelier("list", new, "--json", expecting: nil)
            let found = (try? Venue.lines(in: read)) ?? []
            if found.count < ledger.known.count { #expect(check.code == 3, "\(what): \(check)") }
            if check.code == 3 { told += 1 }
            let back = try room.venue.recover(new, what)
            ledger.compare(try room.venue.lines(of: back), what)
            // The log that is left under the old name spoils no new workshop of that name.
            try room.venue.atelier("new", room.venue.file, "--template", "s-inspirer", "--title", "Un autre")
            try room.venue.atelier("check", room.venue.file)
            #expect(try room.venue.lines().isEmpty)
        }
        Rounds.tell("\(count) files renamed while open, then killed: \(told) told as incomplete")
    }
}

/// A workshop with a program that captures lines into it, and has not ended.
private struct CapturingRoom {
    let venue: Venue
    let child: Child
    let lines: [String]

    init(lines count: Int) throws {
        venue = try Venue()
        try venue.atelier("phase", venue.file, "open", "apprendre")
        lines = (1...count).map { "ligne \($0)" + String(repeating: " et encore", count: $0 % 30) }
        child = try Child(
            [built("atelier"), "capture", venue.file, "-"], environment: venue.home.environment, takesInput: true)
        try child.send(lines.map { $0 + "\n" }.joined())
    }

    /// Lets it finish.
    func end() {
        child.closeInput()
        _ = child.readToEnd()
        #expect(child.wait() == 0)
    }
}

/// One workshop on two computers, each with a second copy of its own.
private struct Laptops {
    let first: Venue
    let second: Venue
    private var lines: (first: [String], second: [String])

    init(_ chance: inout Chance) throws {
        first = try Venue()
        second = try Venue(making: false)
        try first.atelier("phase", first.file, "open", "apprendre")
        let common = (1...Int.random(in: 1...12, using: &chance)).map { "commun \($0)" }
        try first.feed(common, group: "a")
        try FileManager.default.copyItem(atPath: first.file, toPath: second.file)
        lines = (common, common)
    }

    /// Both go on, by turns, for different lengths.
    func part(_ chance: inout Chance) throws -> Laptops {
        var parted = self
        for turn in 1...Int.random(in: 1...3, using: &chance) {
            let here = (1...Int.random(in: 1...9, using: &chance)).map { "ici \(turn).\($0)" }
            let there = (1...Int.random(in: 1...9, using: &chance)).map { "là \(turn).\($0)" }
            try first.feed(here, group: "b")
            try second.feed(there, group: "c")
            parted.lines.first += here
            parted.lines.second += there
        }
        return parted
    }

    /// The second's file comes to the first computer, beside the first's or over it, and work may go on in it.
    func meet(isOver: Bool, goesOn: Bool, _ what: String) throws {
        let before = try first.branches().map { try Data(contentsOf: URL(filePath: $0)) }
        let path = isOver ? first.file : first.home.path("Documents/de l’autre.atelier")
        try? FileManager.default.removeItem(atPath: path)
        try FileManager.default.copyItem(atPath: second.file, toPath: path)
        try first.atelier("check", path)
        var theirs = lines.second
        if goesOn {
            try first.atelier("capture", path, "la suite, ensemble")
            theirs.append("la suite, ensemble")
        }
        #expect(try first.lines(of: path).map(\.text) == theirs, "\(what)")
        if !isOver { #expect(try first.lines().map(\.text) == lines.first, "\(what)") }
        for (index, branch) in try first.branches().prefix(before.count).enumerated() {
            #expect(try Data(contentsOf: URL(filePath: branch)) == before[index], "\(what)")
        }
        let sources = try first.read([Source].self, "recover", path, "--dry-run")
        #expect(Set(sources.map(\.contributions)).isSuperset(of: [lines.first.count, theirs.count]), "\(what)")
        var histories: Set<[String]> = []
        for index in sources.indices {
            let new = first.home.path("Documents/retour \(index).atelier")
            try first.atelier("recover", path, "--from", "\(index + 1)", "--output", new)
            histories.insert(try first.lines(of: new).map(\.text))
        }
        #expect(histories == [lines.first, theirs], "\(what)")
    }

    private struct Source: Decodable { let contributions: Int }
}

extension Venue {
    /// Copies the file without what lies beside it.
    fileprivate func copyAlone(_ name: String) throws -> String {
        let place = home.path(name)
        try FileManager.default.createDirectory(
            atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: file, toPath: place)
        return place
    }

    /// Copies the whole folder, one file after another as copying goes.
    fileprivate func copyFolder(_ name: String) throws -> String {
        try FileManager.default.copyItem(atPath: home.path("Documents"), toPath: home.path(name))
        return home.path(name + "/salle.atelier")
    }

    /// What a run of `list --json` said.
    fileprivate static func lines(in run: Run) throws -> [Line] {
        // What is missing is told first, on standard error.
        try JSONDecoder().decode([Line].self, from: Data(run.output.drop { $0 != "[" }.utf8))
    }

    /// Brings a file back into a new one; gives its path.
    fileprivate func recover(_ path: String, _ what: String) throws -> String {
        let new = path + ".retour.atelier"
        let run = try atelier("recover", path, "--output", new, expecting: nil)
        #expect(run.code == 0, "\(what): \(run)")
        try atelier("check", new)
        return new
    }

    /// Everything comes back, once and in order.
    fileprivate func expect(_ lines: [String], recoveredFrom path: String, _ what: String) throws {
        let back = try self.lines(of: try recover(path, what)).map(\.text)
        #expect(back == lines, "\(what), \(path)")
    }
}

import Foundation
import Testing

/// A workshop as it lies on a disk, with what it holds: every try of a fault begins with a copy of it.
struct Scene {
    /// The workshop's title: what finds it again where nothing of its file is left.
    static let title = "Essai de la salle"

    let venue: Venue
    /// What the program itself says of it while it is sound.
    let lines: [Venue.Line]
    let synthesis: String

    /// A workshop with a bit of everything; `live` leaves it as a program that was killed does, with a log beside it.
    init(live: Bool) throws {
        venue = try Venue()
        try venue.atelier("phase", venue.file, "open", "ecouter")
        try venue.feed((1...30).map { "ligne \($0)" + String(repeating: " et encore", count: $0 % 7 * 9) }, group: "a")
        try venue.atelier("flag", venue.file, "1", "keep")
        try venue.atelier("aside", venue.file, "2", "--reason", "hors sujet")
        try venue.atelier("edit", venue.file, "3", "--text", "ligne reprise")
        try venue.atelier("takeaway", venue.file, "1", "on s’écoute", "--rests", "4")
        let long = String(repeating: "phrase longue qui déborde d’une page ; ", count: 120)
        try venue.feed((31...50).map { "ligne \($0) " + ($0 % 9 == 0 ? long : "") }, group: "b", killed: live)
        let copy = try venue.copied()
        lines = try copy.lines()
        synthesis = try copy.atelier("synthesis", copy.file).output
    }

    /// Looks at a damaged copy: what is read is what was written, or the damage is told, and everything comes back.
    ///
    /// Says whether there was anything to be told.
    func verify(_ damaged: Venue, _ what: String, _ chance: inout Chance) throws -> Bool {
        let (read, check) = try look(at: damaged, damaged.home.environment, &chance)
        #expect([0, 3].contains(check.code), "\(what): \(check)")
        if read.output != synthesis || read.code != 0 {
            #expect(check.code == 3, "\(what): read \(read), but \(check)")
            // What could be read is shown together with what is missing, or not at all.
            #expect(read.code == 3 || read.code == 0 && read.output.contains("recover"), "\(what): \(read)")
        }
        try verifyRecovery(of: damaged, what)
        return check.code == 3
    }

    /// The same on a computer that has no second copy of it: only the last commit of a log may be missing untold.
    func verifyAlone(_ damaged: Venue, isLast: Bool, _ what: String, _ chance: inout Chance) throws -> Bool {
        let other = damaged.home.environment.merging(["XDG_STATE_HOME": damaged.home.path("autre")]) { $1 }
        let (read, check) = try look(at: damaged, other, &chance)
        #expect([0, 3].contains(check.code), "\(what): \(check)")
        guard read.code == 0 else {
            #expect(read.code == 3 && check.code == 3, "\(what): read \(read), but \(check)")
            return true
        }
        if read.output != synthesis {
            let told = try Venue.run([built("atelier"), "list", damaged.file, "--json"], environment: other)
            let found = try JSONDecoder().decode([Venue.Line].self, from: Data(told.output.utf8))
            #expect(isLast && found == lines.dropLast(), "\(what): \(read)")
        }
        return check.code == 3
    }

    /// Reads it and checks it, in this order or the other.
    private func look(
        at damaged: Venue, _ environment: [String: String], _ chance: inout Chance
    ) throws -> (read: Venue.Run, check: Venue.Run) {
        func run(_ name: String) throws -> Venue.Run {
            try Venue.run([built("atelier"), name, damaged.file], environment: environment)
        }
        if chance.isOne(in: 2) {
            let check = try run("check")
            return (try run("synthesis"), check)
        }
        return (try run("synthesis"), try run("check"))
    }

    /// Everything comes back into a new file.
    func verifyRecovery(of damaged: Venue, _ what: String) throws {
        let new = damaged.home.path("Documents/retour.atelier")
        var back = try damaged.atelier("recover", damaged.file, "--output", new, expecting: nil)
        // A file in which nothing at all is left cannot say which workshop it was.
        if back.code != 0 {
            back = try damaged.atelier("recover", Self.title, "--output", new, expecting: nil)
        }
        #expect(back.code == 0, "\(what): \(back)")
        let again = try damaged.atelier("synthesis", new, expecting: nil)
        #expect(again.code == 0 && again.output == synthesis, "\(what): \(again)")
        let found = try damaged.lines(of: new)
        #expect(found == lines, "\(what)")
        try damaged.atelier("check", new)
    }
}

extension Venue {
    /// The same things in another place.
    func copied() throws -> Venue {
        let copy = try Venue(making: false)
        try FileManager.default.removeItem(at: copy.home.folder)
        try FileManager.default.copyItem(at: home.folder, to: copy.home.folder)
        return copy
    }

    /// Captures lines through one program, each acknowledged; it ends by itself or is killed after the last.
    func feed(_ lines: [String], group: String, killed: Bool = false) throws {
        let child = try Child(
            [built("atelier"), "capture", file, "-", "--group", group], environment: home.environment, takesInput: true)
        try child.send(lines.map { $0 + "\n" }.joined())
        for line in lines { #expect(child.readLine() != nil, "\(line)") }
        if killed {
            try waitForCopy(of: lines[lines.count - 1])
            child.kill(SIGKILL)
        }
        child.closeInput()
        #expect(child.wait() == (killed ? -SIGKILL : 0))
    }

    /// What is in another file.
    func lines(of path: String) throws -> [Line] { try read([Line].self, "list", path) }

    /// Waits until the second copy holds the line that was captured last: it is written after that was said.
    private func waitForCopy(of line: String) throws {
        let wanted = Data(line.trimmingCharacters(in: .whitespaces).utf8)
        for _ in 0..<5000 {
            let texts = try branches().map { try Data(contentsOf: URL(filePath: $0)) }
            if texts.contains(where: { $0.range(of: wanted) != nil }) { return }
            usleep(2000)
        }
        throw POSIXError(.ETIMEDOUT)
    }

    /// The files of the second copy, one for each history.
    func branches() throws -> [String] {
        let root = home.path("state/atelier/workshops")
        let names = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
        return names.filter { $0.hasSuffix(".jsonl") }.map { root + "/" + $0 }
    }

    /// The file is whole, and the second copy ends where it does.
    func expectLevelCopy(_ what: String) throws {
        let check = try atelier("check", file)
        #expect(check.output.contains("La seconde copie dit la même chose"), "\(what): \(check.output)")
    }

    /// Reads what the program says as JSON.
    func read<Value: Decodable>(_: Value.Type, _ arguments: String...) throws -> Value {
        let run = try Self.run([built("atelier")] + arguments + ["--json"], environment: home.environment)
        do {
            return try JSONDecoder().decode(Value.self, from: Data(run.output.utf8))
        } catch {
            Issue.record("\(arguments): \(run.code) \(run.output.prefix(500)) … \(run.output.suffix(500))")
            throw error
        }
    }
}

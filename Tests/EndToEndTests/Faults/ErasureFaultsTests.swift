import Foundation
import Testing

/// An erasure that is killed, or whose power is cut, after any of the changes that it makes on the disk.
@Suite("Faults: erasure", .serialized) struct ErasureFaultsTests {
    private static let name = "Xénophylë"

    /// A workshop with a name in it and in its second copy, and what an erasure of it did to the disk.
    private struct Life {
        let venue: Venue
        let command: [String]
        let records: [DiskJournal.Record]
        /// Where the erasure begins in them.
        let first: Int

        init(_ command: [String]) throws {
            self.command = command
            venue = try Venue(making: false)
            let journal = venue.home.folder.path + ".journal"
            defer { try? FileManager.default.removeItem(atPath: journal) }
            let environment = venue.home.environment.merging([
                "LD_PRELOAD": built("libFaultLayer.so"), "ATELIER_JOURNAL": journal,
                "ATELIER_JOURNAL_ROOT": venue.home.folder.path,
            ]) { $1 }
            func atelier(_ arguments: String...) throws {
                let run = try Venue.run([built("atelier")] + arguments, environment: environment)
                try #require(run.code == 0, "\(arguments): \(run.output)")
            }
            try atelier("new", venue.file, "--template", "s-inspirer", "--title", "Essai", "--group", "A:8")
            try atelier("capture", venue.file, "un mot de \(name)")
            try atelier("capture", venue.file, "et un autre mot")
            try atelier("edit", venue.file, "1", "--text", "le mot de \(name)")
            try atelier("mask", venue.file, name)
            first = try DiskJournal(journal).records.count
            let run = try Venue.run(
                [built("atelier"), command[0], venue.file] + command.dropFirst() + ["--yes"], environment: environment)
            try #require(run.code == 0, "\(run.output)")
            records = try DiskJournal(journal).records
        }
    }

    @Test("Killed after each change", arguments: [["redact", "1"], ["anonymise"]])
    func killed(_ command: [String]) throws {
        let life = try Life(command)
        var disk = DiskModel()
        for record in life.records[..<life.first] { disk.apply(record) }
        var told = 0
        var moments = 0
        let step = Rounds.isLong ? 1 : 3
        for moment in life.first...life.records.count {
            if moment > life.first { disk.apply(life.records[moment - 1]) }
            guard (moment - life.first) % step == 0 || moment == life.records.count else { continue }
            moments += 1
            let venue = try Venue(making: false)
            try disk.stopped(root: life.venue.home.folder.path, into: venue.home.folder.path)
            told += try verify(venue, life, "killed after \(moment - life.first)", goesOn: moments % 2 == 0) ? 1 : 0
        }
        #expect(told > moments / 3 && told < moments)
        Rounds.tell("\(command[0]) stopped at \(moments) places: told at \(told), ended each time by the same command")
    }

    @Test("The power cut at random", arguments: [["redact", "1"], ["anonymise"]])
    func cut(_ command: [String]) throws {
        var chance = Rounds.chance(command.count + 20)
        let life = try Life(command)
        let count = Rounds.count(short: 15)
        let moments = (0..<count).map { _ in Int.random(in: life.first...life.records.count, using: &chance) }.sorted()
        var disk = DiskModel()
        var applied = 0
        var told = 0
        for moment in moments {
            for record in life.records[applied..<moment] { disk.apply(record) }
            applied = moment
            let venue = try Venue(making: false)
            try disk.cut(&chance, root: life.venue.home.folder.path, into: venue.home.folder.path)
            told +=
                try verify(
                    venue, life, "cut after \(moment - life.first), seed \(Rounds.seed)", goesOn: moment % 2 == 0)
                ? 1 : 0
        }
        Rounds.tell(
            "\(command[0]) without power \(count) times: told \(told) times, ended each time by the same command")
    }

    /// Looks at what is left, ends the erasure, and returns whether it was told that it had not ended.
    ///
    /// The file opens and is whole; the name is gone, or it is told that it is not; the same command ends it.
    private func verify(_ venue: Venue, _ life: Life, _ what: String, goesOn: Bool) throws -> Bool {
        let what = "\(life.command[0]), \(what)"
        let check = try venue.atelier("check", venue.file, expecting: nil)
        let isTold = check.code == 3
        #expect(check.output.contains("est entier"), "\(what): \(check.output)")
        #expect(isTold == check.output.contains("atelier \(life.command[0])"), "\(what): \(check.output)")
        let texts = try JSONDecoder().decode(
            [Venue.Line].self, from: Data(try Self.list(venue).utf8)
        ).map(\.text)
        let before = ["le mot de \(Self.name)", "et un autre mot"]
        let after = [life.command[0] == "redact" ? "[…]" : "le mot de [nom]", "et un autre mot"]
        #expect(texts == before || texts == after, "\(what): \(texts)")
        if !isTold {
            let traces = try venue.traces(of: Self.name)
            #expect((texts == before) == !traces.isEmpty, "\(what): \(traces)")
        }
        // Who does not end it at once goes on capturing, into the file and its copy.
        if goesOn { try venue.atelier("capture", venue.file, "entre deux, \(Self.name)") }
        let erased = life.command.dropFirst() + (goesOn && life.command[0] == "redact" ? ["3"] : [])
        let again = try Venue.run(
            [built("atelier"), life.command[0], venue.file] + erased + ["--yes"], environment: venue.home.environment)
        #expect(again.code == 0 && !again.output.contains("autre histoire"), "\(what): \(again.output)")
        #expect(try venue.traces(of: Self.name) == [], "\(what)")
        let last = try venue.atelier("check", venue.file)
        #expect(last.output.contains("La seconde copie dit la même chose"), "\(what): \(last.output)")
        let state = try FileManager.default.subpathsOfDirectory(atPath: venue.home.path("state"))
        #expect(!state.contains { $0.contains("erasing") }, "\(what): \(state)")
        return isTold
    }

    /// Standard output alone: what was begun is told beside it.
    private static func list(_ venue: Venue) throws -> String {
        let output = try Venue.run(
            ["/bin/sh", "-c", "exec \"$0\" list \"$1\" --json 2>/dev/null", built("atelier"), venue.file],
            environment: venue.home.environment)
        return output.output
    }
}

extension Venue {
    /// The files of the home that hold a word, in either composition, large or small.
    fileprivate func traces(of word: String) throws -> [String] {
        let forms = [word, word.lowercased(), word.uppercased()].flatMap {
            [Data($0.precomposedStringWithCanonicalMapping.utf8), Data($0.decomposedStringWithCanonicalMapping.utf8)]
        }
        return try FileManager.default.subpathsOfDirectory(atPath: home.folder.path).filter { path in
            guard let bytes = FileManager.default.contents(atPath: home.path(path)) else { return false }
            return forms.contains { bytes.range(of: $0) != nil }
        }
    }
}

import Foundation
import Testing

/// The power goes at a random moment: what was not synced is kept, dropped or torn.
@Suite("Faults: power cut", .serialized) struct PowerCutFaultsTests {
    /// A life of a workshop under the fault layer, and what it was told when.
    private struct Life {
        let venue: Venue
        let journal: String
        /// By the length that the journal had then: what a screen had said.
        var shown: [(end: Int, number: Int, text: String)] = []

        init(_ chance: inout Chance) throws {
            venue = try Venue(making: false)
            journal = venue.home.path("../" + venue.home.folder.lastPathComponent + ".journal")
            try atelier("new", venue.file, "--template", "s-inspirer", "--title", "Essai de la salle", "--group", "A:8")
            try atelier("phase", venue.file, "open", "ecouter")
            try captureLines(1...Int.random(in: 20...40, using: &chance), killed: chance.isOne(in: 2))
            try atelier("flag", venue.file, "1", "keep")
            try onScreen()
            try atelier("aside", venue.file, "2", "--reason", "hors sujet")
            try captureLines(100...Int.random(in: 110...130, using: &chance), killed: true)
            try captureLines(200...205, killed: false)
        }

        private var environment: [String: String] {
            venue.home.environment.merging([
                "LD_PRELOAD": built("libFaultLayer.so"), "ATELIER_JOURNAL": journal,
                "ATELIER_JOURNAL_ROOT": venue.home.folder.path,
            ]) { $1 }
        }

        private func atelier(_ arguments: String...) throws {
            let run = try Venue.run([built("atelier")] + arguments, environment: environment)
            try #require(run.code == 0, "\(arguments): \(run.output)")
        }

        private func captureLines(_ numbers: ClosedRange<Int>, killed: Bool) throws {
            let child = try Child(
                [built("atelier"), "capture", venue.file, "-"], environment: environment, takesInput: true)
            for number in numbers { try child.send("ligne \(number) \(String(repeating: "é", count: number * 7))\n") }
            for _ in numbers { _ = child.readLine() }
            if killed { child.kill(SIGKILL) }
            child.closeInput()
            child.wait()
        }

        private mutating func onScreen() throws {
            let first = try venue.lines().count
            let terminal = try venue.facilitate(environment.filter { !venue.home.environment.keys.contains($0.key) })
            try terminal.wait(forText: "SAISIE")
            for number in first + 1...first + 3 {
                try terminal.take("à l’écran \(number)", number: number)
                let size = try FileManager.default.attributesOfItem(atPath: journal)[.size] as? Int
                shown.append((try #require(size), number, "à l’écran \(number)"))
            }
            terminal.press("q", .control)
            try terminal.waitForExit()
        }
    }

    @Test("Everything acknowledged before the cut is there after it, and the file is whole")
    func cuts() throws {
        var chance = Rounds.chance(5)
        let count = Rounds.count(short: 50)
        var acknowledged = 0
        var left = count
        while left > 0 {
            let life = try Life(&chance)
            defer { try? FileManager.default.removeItem(atPath: life.journal) }
            let records = try DiskJournal(life.journal).records
            let moments = (0..<min(left, 50)).map { _ in Int.random(in: 0...records.count, using: &chance) }.sorted()
            left -= moments.count
            var disk = DiskModel()
            var ledger = Ledger()
            var applied = 0
            var isMade = false
            for moment in moments {
                for record in records[applied..<moment] {
                    disk.apply(record)
                    guard case .said(let bytes) = record.deed else { continue }
                    let said = String(decoding: bytes, as: UTF8.self)
                    ledger.acknowledge(said: said)
                    if said.contains("Créé") { isMade = true }
                }
                applied = moment
                let end = moment == 0 ? 0 : records[moment - 1].end
                var atCut = ledger
                for line in life.shown where line.end <= end { atCut.acknowledge(line.number, line.text) }
                acknowledged += atCut.known.count
                guard isMade else { continue }
                try verify(disk, atCut, root: life.venue.home.folder.path, "cut at \(moment)", &chance)
            }
        }
        Rounds.tell("\(count) power cuts: \(acknowledged) acknowledged before them, all there")
    }

    /// Cuts the power, starts again, and goes on.
    private func verify(
        _ disk: DiskModel, _ ledger: Ledger, root: String, _ what: String, _ chance: inout Chance
    ) throws {
        let venue = try Venue(making: false)
        try disk.cut(&chance, root: root, into: venue.home.folder.path)
        let what = "\(what), seed \(Rounds.seed)"
        let check = try venue.atelier("check", venue.file, expecting: nil)
        #expect(check.code == 0, "\(what): \(check.output)")
        let lines = try venue.lines()
        for (number, text) in ledger.known {
            #expect(lines.count >= number && lines[number - 1].text == text, "\(what): n° \(number)")
        }
        try venue.atelier("capture", venue.file, "après la coupure")
        #expect(try venue.lines().map(\.text) == lines.map(\.text) + ["après la coupure"], "\(what)")
        try venue.atelier("check", venue.file)
    }
}

import Foundation
import GRDB
import Glibc
import SessionEngine

import Testing

@testable import SessionStore

@Suite("Files that are not a workshop's, or not whole")
struct ForeignFileTests {
    @Test(
        "A text, a picture's beginning, a cut header: refused, and left as they are",
        arguments: [
            "un texte", String(repeating: "long texte ", count: 500), "SQLite format 3\0",
        ])
    func notADatabase(content: String) throws {
        let room = try Room()
        try Data(content.utf8).write(to: URL(fileURLWithPath: room.path))
        expect(.notADatabase(path: room.path), room)
        #expect(try String(contentsOfFile: room.path, encoding: .utf8) == content)
    }

    @Test("No file, an empty file, a folder")
    func nothing() throws {
        let room = try Room()
        expect(.missing(path: room.path), room)
        try Data().write(to: URL(fileURLWithPath: room.path))
        expect(.empty(path: room.path), room)
        try FileManager.default.removeItem(atPath: room.path)
        try FileManager.default.createDirectory(atPath: room.path, withIntermediateDirectories: false)
        expect(.isFolder(path: room.path), room)
    }

    @Test("Another program's database is refused, and nothing in it or beside it changes")
    func otherApplication() throws {
        let room = try Room()
        try room.tamper("CREATE TABLE note(text); INSERT INTO note VALUES ('à eux')")
        let before = try Data(contentsOf: URL(fileURLWithPath: room.path))
        expect(.notAWorkshop(path: room.path), room)
        #expect(try Data(contentsOf: URL(fileURLWithPath: room.path)) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: room.folder) == ["essai.atelier"])
    }

    @Test("Another program's database is refused too while it is open there with a log beside it")
    func otherApplicationOpen() throws {
        let room = try Room()
        let other = try DatabaseQueue(path: room.path)
        try other.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA journal_mode = WAL; CREATE TABLE note(text)")
        }
        expect(.notAWorkshop(path: room.path), room)
    }

    @Test("A newer format is refused whole, even while its log has not been taken in")
    func newerFormat() throws {
        let room = try Room()
        try room.leaveFile()
        let other = try DatabaseQueue(path: room.path)
        try other.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = \(WorkshopFile.format + 1)") }
        expect(.newer(path: room.path, format: WorkshopFile.format + 1), room)
        try other.close()
        expect(.newer(path: room.path, format: WorkshopFile.format + 1), room)
    }

    @Test(
        "A file of an older format is read as it is, and becomes one of this format with the first event appended",
        arguments: 1..<WorkshopFile.format)
    func olderFormat(older: Int) throws {
        let room = try Room()
        try room.leaveFile()
        try room.tamper("PRAGMA user_version = \(older)")
        let before = try WorkshopFile.check(at: room.path)
        #expect(before.findings.isEmpty && before.events == 4)
        let file = try WorkshopFile.open(at: room.path)
        #expect(file.session.texts == ["mot 1", "mot 2", "mot 3"])
        try file.perform { _ in [] }
        #expect(throws: CancellationError.self) { try file.perform { _ in throw CancellationError() } }
        #expect(try format(of: file) == older)
        try file.perform { _ in [Hand.event(.nameJudged("Le Goff", .masked))] }
        #expect(try format(of: file) == WorkshopFile.format)
        try file.close()
        #expect(try WorkshopFile.open(at: room.path).session.workshop.maskedNames == ["Le Goff"])
    }

    private func format(of file: WorkshopFile) throws -> Int? {
        try file.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    }

    @Test("An event of a newer program is told as such")
    func newerEvent() throws {
        let room = try Room()
        try room.leaveFile(contributions: 1)
        try room.damage("UPDATE event SET type = 'vote-cast' WHERE seq = 2")
        #expect(throws: StoreTrouble.damaged(path: room.path, seq: 2)) { try WorkshopFile.open(at: room.path) }
        try sign(room, seq: 2)
        #expect(throws: StoreTrouble.newer(path: room.path, format: nil)) { try WorkshopFile.open(at: room.path) }
        let report = try WorkshopFile.check(at: room.path)
        #expect(report.findings == [Finding(seq: 2, damage: .newer("vote-cast"))])
    }

    @Test(
        "Any change of a row is found, and the row is named",
        arguments: [
            "UPDATE event SET payload = replace(payload, 'parole', 'action') WHERE seq = 3",
            "UPDATE event SET at = at + 1 WHERE seq = 3",
            "UPDATE event SET writer = 'i1/camille/line' WHERE seq = 3",
            "UPDATE event SET step = id, id = step WHERE seq = 3",
            "UPDATE event SET boot = '' WHERE seq = 3",
            "UPDATE event SET tick = tick + 1 WHERE seq = 3",
            "UPDATE event SET offset = -offset WHERE seq = 3",
            "UPDATE event SET sum = sum + 1 WHERE seq = 3",
            "UPDATE event SET payload = '{' WHERE seq = 3",
        ])
    func changedRow(sql: String) throws {
        let room = try Room()
        try room.leaveFile()
        try room.damage(sql)
        #expect(throws: StoreTrouble.damaged(path: room.path, seq: 3)) { try WorkshopFile.open(at: room.path) }
        let report = try WorkshopFile.check(at: room.path)
        #expect(report.findings.first == Finding(seq: 3, damage: .changed))
        #expect(report.events == 4)
        #expect(report.contributions == 3)
    }

    @Test("A row that is gone, two rows that changed places, words that changed or are gone: found and named")
    func otherDamage() throws {
        func findings(_ sql: String) throws -> [Finding] {
            let room = try Room()
            try room.leaveFile()
            try room.damage(sql)
            return try WorkshopFile.check(at: room.path).findings
        }
        #expect(try findings("DELETE FROM event WHERE seq = 3") == [Finding(seq: 4, damage: .missing(from: 3, to: 3))])
        #expect(
            try findings(
                "UPDATE event SET seq = 9 WHERE seq = 3; UPDATE event SET seq = 3 WHERE seq = 4; UPDATE event SET seq = 4 WHERE seq = 9"
            ) == [Finding(seq: 3, damage: .changed), Finding(seq: 4, damage: .changed)])
        let changed = try findings("UPDATE words SET text = text || '!' WHERE text = 'mot 2'")
        #expect(changed.map(\.seq) == [3])
        let gone = try findings("DELETE FROM words WHERE text = 'mot 2'")
        #expect(gone.map(\.seq) == [3])
        #expect(changed != gone)
    }

    @Test("Words that are gone, and that nobody forgot, are damage: nothing is shown in their place")
    func missingWords() throws {
        let room = try Room()
        try room.leaveFile()
        try room.damage("DELETE FROM words WHERE text = 'mot 2'")
        #expect(throws: StoreTrouble.damaged(path: room.path, seq: nil)) { try WorkshopFile.open(at: room.path) }
    }

    @Test("Words that look forgotten and have a sum still are damage")
    func halfForgotten() throws {
        let room = try Room()
        try room.leaveFile()
        try room.damage("UPDATE words SET text = NULL WHERE text = 'mot 2'")
        #expect(throws: StoreTrouble.damaged(path: room.path, seq: nil)) { try WorkshopFile.open(at: room.path) }
        #expect(try !WorkshopFile.check(at: room.path).isWhole)
    }

    @Test("One bit flipped where words or payloads lie is found, wherever it is", arguments: 0..<60)
    func flippedBit(seed: Int) throws {
        let room = try Room()
        try room.leaveFile(contributions: 30)
        let url = URL(fileURLWithPath: room.path)
        var bytes = try Data(contentsOf: url)
        let targets = ["mot 7", "\"parole\"", "\"plenary\"", "mot 12", "camille"]
        let target = try #require(bytes.range(of: Data(targets[seed % targets.count].utf8)))
        bytes[target.lowerBound + seed / 5 % target.count] ^= UInt8(1 << (seed % 8))
        try bytes.write(to: url)
        #expect(try !WorkshopFile.check(at: room.path).isWhole)
    }

    @Test("However a file is cut or torn, checking says so and goes to its end", arguments: 0..<40)
    func torn(seed: Int) throws {
        let room = try Room()
        try room.leaveFile(contributions: 60)
        let url = URL(fileURLWithPath: room.path)
        var bytes = try Data(contentsOf: url)
        if seed % 4 == 0 {
            bytes = bytes.prefix(bytes.count * (seed + 4) / 60)
        } else {
            // A page overwritten with another pattern; the first page would make it no database at all.
            let page = 1 + seed % (bytes.count / 4096 - 1)
            for offset in 0..<4096 { bytes[page * 4096 + offset] = UInt8(truncatingIfNeeded: seed &* 31 &+ offset) }
        }
        try bytes.write(to: url)
        #expect(try !WorkshopFile.check(at: room.path).isWhole)
        // Where only an index is torn, opening finds everything; otherwise it refuses. It never shows a part.
        if let file = try? WorkshopFile.open(at: room.path) {
            #expect(file.session.texts == (1...60).map { "mot \($0)" })
        }
    }

    private func expect(_ trouble: StoreTrouble, _ room: Room, source: SourceLocation = #_sourceLocation) {
        #expect(throws: trouble, sourceLocation: source) { try WorkshopFile.open(at: room.path) }
        #expect(throws: trouble, sourceLocation: source) { try WorkshopFile.check(at: room.path) }
    }

    /// Gives a changed row the sum that a program would have given it.
    private func sign(_ room: Room, seq: Int) throws {
        let queue = try DatabaseQueue(path: room.path)
        try queue.inDatabase { db in
            let raw = try Row.fetchOne(db, sql: "SELECT \(EventRow.columns) FROM event WHERE seq = ?", arguments: [seq])
            let row = try #require(raw.flatMap { EventRow($0) })
            try db.execute(sql: "UPDATE event SET sum = ? WHERE seq = ?", arguments: [row.sum, seq])
        }
        try queue.close()
    }
}

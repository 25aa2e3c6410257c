import Foundation
import GRDB
import SessionEngine
import Testing

@testable import SessionStore

@Suite("A workshop's file")
struct WorkshopFileTests {
    @Test("What was appended is read again as it was, after a close and beside an open file")
    func roundTrip() throws {
        let room = try Room()
        let file = try room.makeFile()
        let appended = try file.perform { _ in [Hand.said("un"), Hand.said("deux")] }
        #expect(appended.map(\.seq) == [2, 3])
        #expect(try WorkshopFile.open(at: room.path).session == file.session)
        try file.close()
        let again = try WorkshopFile.open(at: room.path)
        #expect(again.session.texts == ["un", "deux"])
        #expect(again.session.events == file.session.events)
        #expect(again.session.events.last?.moment == Hand.moment)
        #expect(again.session.events.last?.writer == Hand.screen)
    }

    @Test("Each append is on disk when it returns: a write-ahead log, fully synchronous, with secure deletion")
    func pragmas() throws {
        let room = try Room()
        let made = try room.makeFile()
        for file in [made, try WorkshopFile.open(at: room.path)] {
            for (pragma, value) in [
                ("journal_mode", "wal"), ("synchronous", "2"), ("secure_delete", "1"), ("trusted_schema", "0"),
                ("application_id", "\(0x4174_656C)"), ("user_version", "\(WorkshopFile.format)"),
            ] {
                let read = try file.queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA \(pragma)") }
                #expect(read == value, "\(pragma)")
            }
        }
    }

    @Test("The file is its owner's alone, with what lies beside it")
    func mode() throws {
        let room = try Room()
        let file = try room.makeFile()
        for name in try FileManager.default.contentsOfDirectory(atPath: room.folder) {
            let attributes = try FileManager.default.attributesOfItem(atPath: room.folder + "/" + name)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
        try file.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: room.folder) == ["essai.atelier"])
    }

    @Test("After a checkpoint the main file alone is whole, while it stays open")
    func checkpoint() throws {
        let room = try Room()
        let file = try room.makeFile()
        try file.perform { _ in [Hand.said("un")] }
        #expect(try file.checkpoint())
        let copy = room.folder + "/copie.atelier"
        try FileManager.default.copyItem(atPath: room.path, toPath: copy)
        #expect(try WorkshopFile.open(at: copy).session == file.session)
    }

    @Test("Nothing is made over a file that is there, and nothing is left of a creation that was refused")
    func creation() throws {
        let room = try Room()
        try Data("un texte".utf8).write(to: URL(fileURLWithPath: room.path))
        #expect(throws: StoreTrouble.exists(path: room.path)) { try room.makeFile() }
        #expect(try String(contentsOfFile: room.path, encoding: .utf8) == "un texte")
        let other = room.folder + "/autre.atelier"
        #expect(throws: Refusal.emptyText) {
            try WorkshopFile.create(at: other) { _ in throw Refusal.emptyText }
        }
        #expect(!FileManager.default.fileExists(atPath: other))
        let twice = Hand.made()
        #expect(throws: StoreTrouble.self) { try WorkshopFile.create(at: other) { _ in [twice, twice] } }
        #expect(try FileManager.default.contentsOfDirectory(atPath: room.folder) == ["essai.atelier"])
        let nowhere = room.folder + "/rien/essai.atelier"
        #expect(throws: StoreTrouble.folderMissing(path: room.folder + "/rien")) {
            try WorkshopFile.create(at: nowhere) { _ in [Hand.made()] }
        }
    }

    @Test("What decides sees what others wrote, and its refusal leaves the file as it was")
    func decision() throws {
        let room = try Room()
        let mine = try room.makeFile()
        let theirs = try WorkshopFile.open(at: room.path)
        try theirs.perform { _ in [Hand.said("d’eux")] }
        try mine.perform { session in
            #expect(session.texts == ["d’eux"])
            return [Hand.said("de moi")]
        }
        #expect(mine.session.texts == ["d’eux", "de moi"])
        #expect(throws: Refusal.emptyText) {
            try mine.perform { _ throws(Refusal) in throw .emptyText }
        }
        #expect(try mine.perform { _ in [] } == [])
        #expect(try theirs.events(after: 2).map(\.seq) == [3])
        #expect(theirs.session == mine.session)
    }

    @Test("An append that is tried again is taken once")
    func retry() throws {
        let room = try Room()
        let file = try room.makeFile()
        let event = Hand.said("une fois")
        let first = try file.perform { _ in [event] }
        let second = try file.perform { _ in [event] }
        #expect(first == second)
        #expect(try WorkshopFile.open(at: room.path).session.texts == ["une fois"])
    }

    @Test("A follower sees each append, and nothing twice")
    func follower() throws {
        let room = try Room()
        let file = try room.makeFile()
        let follower = try WorkshopFile.open(at: room.path)
        var seen: [Event] = []
        for number in 1...20 {
            try file.perform { _ in [Hand.said("\(number)")] }
            seen += try follower.events(after: 1 + seen.count)
            #expect(try follower.events(after: 1 + seen.count).isEmpty)
        }
        #expect(seen == Array(file.session.events.dropFirst()))
    }

    @Test(
        "What upsets a careless store is kept to the letter",
        arguments: ["", "a\0b", "\u{1B}[2J", "e\u{301} é", "\u{10FFFF}", "x'; --"])
    func awkward(text: String) throws {
        let room = try Room()
        let file = try room.makeFile()
        let appended = try file.perform { _ in [Hand.said(text)] }
        let again = try WorkshopFile.open(at: room.path)
        #expect(again.session.events.last == appended.last)
        #expect(again.session.texts.map { Array($0.utf8) } == [Array(text.utf8)])
        #expect(try WorkshopFile.check(at: room.path).isWhole)
    }

    @Test("A patch is returned as it will be read for ever")
    func canonical() throws {
        let room = try Room()
        let file = try room.makeFile()
        let a = try #require(GroupLetter("a"))
        let edits: [GroupEdit] = [.heads(3), .name("un"), .heads(nil), .name("deux")]
        let appended = try file.perform { _ in [Hand.event(.groupChanged(a, edits))] }
        #expect(appended.map(\.fact) == [.groupChanged(a, [.name("deux"), .heads(nil)])])
        #expect(try WorkshopFile.open(at: room.path).session == file.session)
    }

    @Test("Events are for ever, whatever tool is at hand")
    func appendOnly() throws {
        let room = try Room()
        try room.leaveFile()
        let row = "id, at, offset, boot, tick, writer, step, type, version, payload, sum FROM event WHERE seq = 2"
        for sql in [
            "UPDATE event SET payload = '{}' WHERE seq = 2",
            "DELETE FROM event WHERE seq = 4",
            "INSERT INTO event SELECT 9, 'x' || \(row)",
            "INSERT OR REPLACE INTO event SELECT 2, \(row)",
            "INSERT OR REPLACE INTO event SELECT 5, \(row)",
            "DELETE FROM words",
            "UPDATE words SET text = 'autre'",
            "INSERT OR REPLACE INTO words SELECT id, 'autre', sum FROM words LIMIT 1",
        ] {
            #expect(throws: DatabaseError.self, "\(sql)") { try room.tamper(sql) }
        }
        let report = try WorkshopFile.check(at: room.path)
        #expect(report.isWhole && report.events == 4 && report.contributions == 3)
    }

    @Test("A forgotten word leaves a visible gap, nothing of it in the file, and no damage")
    func forgotten() throws {
        let room = try Room()
        let file = try room.makeFile()
        try file.perform { _ in [Hand.said("motsecretunique")] }
        try file.close()
        try room.tamper(
            "PRAGMA secure_delete = ON; UPDATE words SET text = NULL, sum = 0; PRAGMA wal_checkpoint(TRUNCATE)")
        #expect(try WorkshopFile.open(at: room.path).session.texts == ["[…]"])
        let report = try WorkshopFile.check(at: room.path)
        #expect(report.isWhole && report.events == 2 && report.contributions == 1 && report.forgotten == 1)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: room.path))
        #expect(bytes.range(of: Data("motsecretunique".utf8)) == nil)
    }

    @Test("A file moved, deleted or replaced is told, and nothing more is called written")
    func moved() throws {
        let room = try Room()
        let file = try room.makeFile()
        #expect(file.isInPlace)
        try FileManager.default.moveItem(atPath: room.path, toPath: room.folder + "/ailleurs.atelier")
        #expect(!file.isInPlace)
        #expect(throws: StoreTrouble.moved(path: room.path)) { try file.perform { _ in [Hand.said("perdu")] } }
        let other = try room.makeFile()
        #expect(!file.isInPlace)
        #expect(other.isInPlace)
        #expect(throws: StoreTrouble.moved(path: room.path)) { try file.perform { _ in [Hand.said("perdu")] } }
    }

    @Test("A checksum is the published one, and tells fields apart")
    func checksum() {
        func sum(_ text: String) -> UInt64 {
            var sum = Checksum()
            sum.add(bytes: text.utf8)
            return UInt64(bitPattern: sum.value)
        }
        #expect(sum("") == 0xCBF2_9CE4_8422_2325)
        #expect(sum("a") == 0xAF63_DC4C_8601_EC8C)
        #expect(sum("foobar") == 0x8594_4171_F739_67E8)
        #expect(WordRow.sum("ab", "c") != WordRow.sum("a", "bc"))
    }
}

import Foundation
import GRDB
import SessionEngine
import Testing

@testable import SessionStore

/// Damage that SQLite itself does not tell while it reads.
@Suite struct DamageTests {
    /// A file as a program that was killed leaves it, with a log of many commits beside it.
    private func leaveLog(in room: Room, contributions: Int = 20) throws {
        let file = try room.makeFile()
        for number in 1...contributions { try file.perform { _ in [Hand.said("mot \(number)")] } }
        for ending in ["", "-wal"] {
            try FileManager.default.copyItem(
                atPath: room.path + ending, toPath: room.folder + "/laissé.atelier" + ending)
        }
        try file.close()
        for ending in ["", "-wal"] {
            try? FileManager.default.removeItem(atPath: room.path + ending)
            try FileManager.default.moveItem(
                atPath: room.folder + "/laissé.atelier" + ending, toPath: room.path + ending)
        }
    }

    private func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }

    private func write(_ bytes: [UInt8], to path: String) throws { try Data(bytes).write(to: URL(filePath: path)) }

    @Test func `A sound log is read to its end, and so is one that was cut anywhere`() throws {
        let room = try Room()
        try leaveLog(in: room)
        let log = try bytes(room.path + "-wal")
        #expect(LogChain(log).end == log.count && LogChain(log).unread == 0)
        for cut in stride(from: 0, to: log.count, by: 977) {
            #expect(LogChain(Array(log[..<cut])).unread == 0)
        }
        #expect(LogChain([]).unread == 0)
    }

    @Test(arguments: 0..<20)
    func `One changed byte in the log before its last commits is told, nothing is thrown away, and all comes back`(
        part: Int
    ) throws {
        let room = try Room()
        try leaveLog(in: room)
        var log = try bytes(room.path + "-wal")
        // Anywhere, the header and the heads of pages too.
        let place = part < 4 ? part * 7 : part < 8 ? 32 + 4120 * part + part : log.count / 30 * part
        log[place] ^= 0x10
        try write(log, to: room.path + "-wal")
        #expect(throws: StoreTrouble.damaged(path: room.path, seq: nil)) { try WorkshopFile.open(at: room.path) }
        let report = try WorkshopFile.check(at: room.path)
        #expect(report.findings.first?.damage == .logBroken)
        #expect(try bytes(room.path + "-wal") == log)
        let new = room.folder + "/retour.atelier"
        #expect(try Recovery(of: room.path, state: room.state).write(to: new).isWhole)
        #expect(try WorkshopFile.open(at: new).session.texts == (1...20).map { "mot \($0)" })
    }

    @Test func `Of a log whose last commit is torn, as a cut of the power leaves it, everything else is read`() throws {
        let room = try Room()
        try leaveLog(in: room)
        var log = try bytes(room.path + "-wal")
        log[log.count - 2000] ^= 1
        try write(log, to: room.path + "-wal")
        #expect(try WorkshopFile.open(at: room.path).session.texts == (1...19).map { "mot \($0)" })
    }

    /// Where the tree of a table begins.
    private func root(of table: String, in room: Room) throws -> Int {
        let queue = try DatabaseQueue(path: room.path)
        defer { try? queue.close() }
        let page = try queue.read {
            try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_schema WHERE name = ?", arguments: [table])
        }
        return (try #require(page) - 1) * 4096
    }

    @Test func `An end that the rows lost and their index still has is told`() throws {
        let room = try Room()
        try room.leaveFile(contributions: 3)
        let root = try root(of: "event", in: room)
        var file = try bytes(room.path)
        #expect(file[root] == 0x0D && file[root + 4] == 4)
        file[root + 4] = 3
        try write(file, to: room.path)
        #expect(throws: StoreTrouble.damaged(path: room.path, seq: nil)) { try WorkshopFile.open(at: room.path) }
        #expect(try !WorkshopFile.check(at: room.path).isWhole)
    }

    @Test func `A page of words that stands twice in its tree is told`() throws {
        let room = try Room()
        try room.leaveFile(contributions: 200)
        let root = try root(of: "words", in: room)
        var file = try bytes(room.path)
        #expect(file[root] == 0x05)
        let cell = root + Int(file[root + 12]) << 8 + Int(file[root + 13])
        file.replaceSubrange(root + 8..<root + 12, with: file[cell..<cell + 4])
        try write(file, to: room.path)
        #expect(throws: StoreTrouble.damaged(path: room.path, seq: nil)) { try WorkshopFile.open(at: room.path) }
        #expect(try !WorkshopFile.check(at: room.path).isWhole)
    }

    @Test func `A line of the second copy that cannot be read any more is told, and written again at the next opening`()
        throws
    {
        let room = try Room()
        let file = try WorkshopFile.create(at: room.path, state: room.state) { _ in [Hand.made()] }
        for number in 1...9 { try file.perform { _ in [Hand.said("mot \(number)")] } }
        try file.close()
        let copy = try #require(SecondCopy(state: room.state, workshop: Hand.workshop))
        let branch = try #require(copy.branches.first)
        var lines = try bytes(branch.path)
        lines[lines.count / 2] ^= 4
        try write(lines, to: branch.path)
        let before = try #require(try WorkshopFile.check(at: room.path, state: room.state).copy)
        #expect(before.standing == .level && before.holes == 1)
        let again = try WorkshopFile.open(at: room.path, state: room.state)
        again.levelCopy()
        try again.perform { _ in [Hand.said("mot 10")] }
        try again.close()
        let after = try #require(try WorkshopFile.check(at: room.path, state: room.state).copy)
        #expect(after.standing == .level && after.holes == 0 && after.branches == 1)
        try FileManager.default.removeItem(atPath: room.path)
        let new = room.folder + "/retour.atelier"
        #expect(try Recovery(of: Hand.workshop, state: room.state).write(to: new).isWhole)
        #expect(try WorkshopFile.open(at: new).session.texts == (1...10).map { "mot \($0)" })
    }

    @Test func `The log of a file that was renamed is found under its old name, another workshop's is passed over`()
        throws
    {
        let room = try Room()
        try leaveLog(in: room)
        let new = room.folder + "/renommé.atelier"
        try FileManager.default.moveItem(atPath: room.path, toPath: new)
        let other = try WorkshopFile.create(at: room.folder + "/autre.atelier") { _ in
            [Hand.made(), Hand.said("autre")]
        }
        try FileManager.default.copyItem(
            atPath: room.folder + "/autre.atelier-wal", toPath: room.folder + "/absent.atelier-wal")
        try other.close()
        let back = room.folder + "/retour.atelier"
        #expect(try Recovery(of: new, state: room.state).write(to: back).isWhole)
        #expect(try WorkshopFile.open(at: back).session.texts == (1...20).map { "mot \($0)" })
    }
}

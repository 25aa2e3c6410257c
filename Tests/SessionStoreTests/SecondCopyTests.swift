import Foundation
import GRDB
import SessionEngine
import Testing

@testable import SessionStore

/// What the second copy holds, and when it is compared.
@Suite struct SecondCopyTests {
    private func makeFile(in room: Room) throws -> WorkshopFile {
        try WorkshopFile.create(at: room.path, state: room.state) { _ in [Hand.made()] }
    }

    private func say(_ words: String, in file: WorkshopFile) throws {
        try file.perform { _ in [Hand.said(words)] }
    }

    private func branches(of room: Room) throws -> [History] {
        try #require(SecondCopy(state: room.state, workshop: Hand.workshop)).branches.map { try $0.read() }
    }

    private func texts(_ history: History) -> [String] {
        history.rows.keys.sorted().compactMap { history.rows[$0]?.id }
            .compactMap { history.words[$0 + ".text"]?.text }
    }

    @Test func `Every commit is in the copy, with its words, and both are private`() throws {
        let room = try Room()
        let file = try makeFile(in: room)
        for number in 1...20 { try say("mot \(number)", in: file) }
        try file.close()
        let branches = try branches(of: room)
        #expect(branches.count == 1)
        #expect(branches.first?.whole == 21)
        #expect(branches.first.map(texts) == (1...20).map { "mot \($0)" })
        let folder = room.state + "/workshops/" + Hand.workshop.text
        #expect(try room.mode(of: folder) == 0o700)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            #expect(try room.mode(of: folder + "/" + name) == 0o600)
        }
    }

    @Test func `Two programs write one branch in one order, each event once`() throws {
        let room = try Room()
        let first = try makeFile(in: room)
        let second = try WorkshopFile.open(at: room.path, state: room.state)
        for number in 1...60 {
            try say("a \(number)", in: first)
            try say("b \(number)", in: second)
            if number % 7 == 0 { try say("encore \(number)", in: second) }
        }
        try first.close()
        try second.close()
        let branches = try branches(of: room)
        #expect(branches.count == 1)
        let file = try WorkshopFile.open(at: room.path)
        #expect(branches.first.map(texts) == file.session.workshop.contributions.map(\.text))
        #expect(branches.first?.unreadable == 0)
    }

    @Test func `A program that comes late to a branch another began goes on in it`() throws {
        let room = try Room()
        let copy = try #require(SecondCopy(state: room.state, workshop: Hand.workshop))
        let lines = (1...4).map { seq in
            let row = EventRow(Hand.said("mot"), seq: seq, type: "essai", version: 1, payload: "{}")
            return CommitLine(rows: [row], words: [])
        }
        func appender() -> Appender {
            Appender(copy, standing: .apart) { numbers in numbers.map { lines[$0 - 1] } }
        }
        let (early, late) = (appender(), appender())
        try early.append([lines[2]])
        try late.append([lines[0]])
        try late.append([lines[3]])
        #expect(try branches(of: room).map(\.whole) == [4])
    }

    @Test func `A file that came from elsewhere is copied whole when it is first written to`() throws {
        let room = try Room()
        try room.leaveFile(contributions: 450)
        let file = try WorkshopFile.open(at: room.path, state: room.state)
        #expect(try branches(of: room).isEmpty, "looking alone copies nothing")
        try say("et encore", in: file)
        try file.close()
        #expect(try branches(of: room).first?.whole == 452)
    }

    @Test func `A file that lost its tail is told at the next opening, and by a check`() throws {
        let room = try Room()
        let file = try makeFile(in: room)
        for number in 1...5 { try say("mot \(number)", in: file) }
        try file.close()
        try room.damage(
            "DELETE FROM event WHERE seq > 4; DELETE FROM words WHERE id NOT IN (SELECT id || '.text' FROM event)")
        let opened = try WorkshopFile.open(at: room.path, state: room.state)
        #expect(opened.lostTail == LostTail(events: 4, copied: 6))
        try opened.close()
        let report = try WorkshopFile.check(at: room.path, state: room.state)
        #expect(report.findings.map(\.damage) == [.tailMissing(copied: 6)])
        #expect(try WorkshopFile.check(at: room.path).isWhole, "the file alone cannot know")
    }

    @Test func `Going on in a file without its tail makes a second branch, and the first keeps what it held`() throws {
        let room = try Room()
        let file = try makeFile(in: room)
        for number in 1...5 { try say("mot \(number)", in: file) }
        try file.close()
        try room.damage(
            "DELETE FROM event WHERE seq > 4; DELETE FROM words WHERE id NOT IN (SELECT id || '.text' FROM event)")
        let opened = try WorkshopFile.open(at: room.path, state: room.state)
        try say("autre suite", in: opened)
        try say("et fin", in: opened)
        try opened.close()
        let histories = try branches(of: room).map(texts)
        #expect(histories == [(1...5).map { "mot \($0)" }, ["mot 1", "mot 2", "mot 3", "autre suite", "et fin"]])
        let again = try WorkshopFile.open(at: room.path, state: room.state)
        #expect(again.lostTail == nil)
    }

    @Test func `Two copies of one workshop continued apart give two branches`() throws {
        let room = try Room()
        let first = try makeFile(in: room)
        try say("commun", in: first)
        try first.close()
        let other = room.folder + "/autre.atelier"
        try FileManager.default.copyItem(atPath: room.path, toPath: other)
        let one = try WorkshopFile.open(at: room.path, state: room.state)
        let two = try WorkshopFile.open(at: other, state: room.state)
        for number in 1...3 {
            try say("ici \(number)", in: one)
            try say("là \(number)", in: two)
        }
        try one.close()
        try two.close()
        let histories = try branches(of: room).map(texts)
        #expect(Set(histories) == [["commun", "ici 1", "ici 2", "ici 3"], ["commun", "là 1", "là 2", "là 3"]])
    }

    @Test(arguments: ["missing", "file", "dangling", "unwritable"])
    func `Whatever is wrong with the state folder, the capture goes on`(trouble: String) throws {
        let room = try Room()
        switch trouble {
        case "file": try Data().write(to: URL(fileURLWithPath: room.state))
        case "dangling":
            try FileManager.default.createSymbolicLink(atPath: room.state, withDestinationPath: "/nowhere/at/all")
        case "unwritable":
            try FileManager.default.createSymbolicLink(atPath: room.state, withDestinationPath: "/proc/self")
        default: break
        }
        let file = try makeFile(in: room)
        for number in 1...3 { try say("mot \(number)", in: file) }
        // The copy is tried beside the capture: on a busy machine its trouble is known a moment later.
        for _ in 0..<1000 where trouble != "missing" && file.copyTrouble == nil { usleep(5000) }
        #expect((file.copyTrouble == nil) == (trouble == "missing"))
        try file.close()
        #expect(try WorkshopFile.open(at: room.path).session.workshop.contributions.count == 3)
    }

    @Test func `A last line that was never finished is cut off, and written again`() throws {
        let room = try Room()
        let file = try makeFile(in: room)
        try say("un", in: file)
        try file.close()
        let path = try #require(SecondCopy(state: room.state, workshop: Hand.workshop)?.branches.first?.path)
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.truncate(atOffset: try handle.seekToEnd() - 9)
        try handle.close()
        let again = try WorkshopFile.open(at: room.path, state: room.state)
        #expect(again.lostTail == nil)
        try say("deux", in: again)
        try again.close()
        #expect(try branches(of: room).map(texts) == [["un", "deux"]])
        #expect(try branches(of: room).first?.unreadable == 0)
    }

    @Test func `A copy that was thrown away is made again`() throws {
        let room = try Room()
        let file = try makeFile(in: room)
        try say("un", in: file)
        // The copy is written beside what goes on: a file may come while the folder goes.
        while FileManager.default.fileExists(atPath: room.state) {
            try? FileManager.default.removeItem(atPath: room.state)
        }
        try say("deux", in: file)
        try file.close()
        #expect(try branches(of: room).map(texts) == [["un", "deux"]])
    }

    @Test func `An id that is no name of a folder gets no copy`() {
        for id in ["", "..", "../../etc", "a/b", String(repeating: "a", count: 65), "é"] {
            #expect(SecondCopy(state: "/tmp", workshop: WorkshopID(id)) == nil, "\(id)")
        }
    }
}

import Foundation
import SessionEngine
import SessionStore
import Testing

@Suite("What passes between a screen and the window of the room") struct RoomLinkTests {
    @Test("A word told is read by every window, and by one opened later")
    func words() throws {
        let room = try Room()
        let here = try #require(RoomLink("w1", state: room.state))
        let there = try #require(RoomLink("w1", state: room.state))
        #expect(here.word == nil)
        #expect(here.tell("counts"))
        #expect(there.word == "counts")
        #expect(there.tell("step 3"))
        #expect(here.word == "step 3")
        #expect(try #require(RoomLink("w1", state: room.state)).word == "step 3")
        #expect(try #require(RoomLink("w2", state: room.state)).word == nil)
        let folder = room.state + "/workshops/w1"
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["room", "shown"])
        for name in ["room", "shown"] { #expect(try room.mode(of: folder + "/" + name) == 0o600) }
    }

    @Test("What another program left there is read as a word, never more than a line")
    func foreign() throws {
        let room = try Room()
        let link = try #require(RoomLink("w1", state: room.state))
        let place = room.state + "/workshops/w1/shown"
        try Data(repeating: 0x41, count: 1 << 20).write(to: URL(filePath: place))
        #expect(link.word?.count == 64)
        try Data("counts\nrm -rf".utf8).write(to: URL(filePath: place))
        #expect(link.word == "counts")
        try FileManager.default.removeItem(atPath: place)
        #expect(mkfifo(place, 0o600) == 0)
        #expect(link.word == nil)
        #expect(link.tell("turn"))
        #expect(link.word == "turn")
    }

    @Test("A window is known to be there as long as it is")
    func seen() throws {
        let room = try Room()
        let screen = try #require(RoomLink("w1", state: room.state))
        #expect(!screen.isSeen)
        do {
            let window = try #require(RoomLink("w1", state: room.state))
            #expect(!screen.isSeen)
            window.holdWindow()
            let second = try #require(RoomLink("w1", state: room.state))
            second.holdWindow()
            #expect(screen.isSeen && screen.isSeen)
        }
        #expect(!screen.isSeen)
    }

    @Test("Where nothing can be kept there is no link, or a word is not told")
    func nowhere() throws {
        let room = try Room()
        #expect(RoomLink("../w1", state: room.state) == nil)
        try Data().write(to: URL(filePath: room.state))
        #expect(RoomLink("w1", state: room.state) == nil)
    }

    @Test("Who follows a file reads what others write, writes nothing, and leaves it as it found it")
    func follows() throws {
        let room = try Room()
        try room.leaveFile()
        let before = try Data(contentsOf: URL(filePath: room.path))
        let alone = try WorkshopFile.follow(at: room.path)
        #expect(alone.session.texts.count == 3)
        #expect(throws: (any Error).self) { try alone.perform { _ in [Hand.said("non")] } }
        try alone.close()
        #expect(try Data(contentsOf: URL(filePath: room.path)) == before)
        #expect(!FileManager.default.fileExists(atPath: room.path + "-wal"))
        let writer = try WorkshopFile.open(at: room.path)
        let reader = try WorkshopFile.follow(at: room.path)
        try writer.perform { _ in [Hand.said("mot 4")] }
        #expect(try reader.events(after: 4).count == 1)
        #expect(reader.session.texts.last == "mot 4")
        try writer.close()
        try reader.close()
        #expect(try WorkshopFile.open(at: room.path).session.texts.count == 4)
    }
}

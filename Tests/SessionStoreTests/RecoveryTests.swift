import Foundation
import GRDB
import SessionEngine
import Testing

@testable import SessionStore

/// What is brought back from what is left.
@Suite struct RecoveryTests {
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    private let long = String(repeating: "phrase longue qui déborde d'une page ; ", count: 120)

    /// A file with its copy, closed; every seventh contribution is longer than a page.
    private func leaveFile(in room: Room, contributions: Int = 40, copied: Bool = true) throws {
        let state = copied ? room.state : nil
        let file = try WorkshopFile.create(at: room.path, state: state) { _ in [Hand.made()] }
        for number in 1...contributions {
            try file.perform { _ in [Hand.said("mot \(number)" + (number % 7 == 0 ? long : ""))] }
        }
        try file.close()
    }

    private func texts(at path: String) throws -> [String] {
        try WorkshopFile.open(at: path).session.workshop.contributions.map(\.text)
    }

    private func expected(_ count: Int = 40) -> [String] {
        (1...count).map { "mot \($0)" + ($0 % 7 == 0 ? long : "") }
    }

    @Test func `The raw pages of a sound file hold every row, long ones too`() throws {
        let room = try Room()
        try leaveFile(in: room, copied: false)
        let source = try #require(ReadSource.file(room.path))
        #expect(source.told.whole == 41 && source.history.words.count == 40)
        #expect(source.history.session.workshop.contributions.map(\.text) == expected())
    }

    @Test func `Rows that only the log beside the file holds are found there`() throws {
        let room = try Room()
        let file = try WorkshopFile.create(at: room.path) { _ in [Hand.made()] }
        for text in expected() { try file.perform { _ in [Hand.said(text)] } }
        // The program is still running: nothing has been brought into the main file.
        let source = try #require(ReadSource.file(room.path))
        #expect(source.history.session.workshop.contributions.map(\.text) == expected())
        try file.close()
    }

    @Test func `A forgotten word is not brought back from an older page`() throws {
        let room = try Room()
        let file = try WorkshopFile.create(at: room.path) { _ in [Hand.made()] }
        try file.perform { _ in [Hand.said("secret", id: "c1")] }
        try file.queue.inDatabase {
            try $0.execute(sql: "UPDATE words SET text = NULL, sum = 0 WHERE id = 'ec1.text'")
        }
        let source = try #require(ReadSource.file(room.path))
        #expect(source.history.words["ec1.text"]?.text == nil)
        #expect(source.history.words["ec1.text"] != nil)
        try file.close()
    }

    @Test(arguments: 0..<20)
    func `Cut anywhere, file and second copy together give everything back`(seed: Int) throws {
        var random = Seeded(state: UInt64(seed) + 1)
        let room = try Room()
        try leaveFile(in: room)
        let size = try #require(FileManager.default.contents(atPath: room.path)).count
        let handle = try #require(FileHandle(forWritingAtPath: room.path))
        try handle.truncate(atOffset: UInt64.random(in: 0..<UInt64(size), using: &random))
        try handle.close()
        let new = room.folder + "/retour.atelier"
        // Where nothing at all is left in the file, the copy is found by the workshop's title.
        let found = try? Recovery(of: room.path, state: room.state)
        let recovery = try found ?? Recovery(of: Hand.workshop, state: room.state)
        let done = try recovery.write(to: new)
        #expect(done.isWhole && done.contributions == 40)
        #expect(try texts(at: new) == expected())
        #expect(try WorkshopFile.check(at: new).isWhole)
        #expect(try room.mode(of: new) == 0o600)
    }

    @Test(arguments: 0..<20)
    func `Without a copy, what can be read comes back, the rest is told, and the new file is whole`(seed: Int) throws {
        var random = Seeded(state: UInt64(seed) + 100)
        let room = try Room()
        try leaveFile(in: room, copied: false)
        var bytes = try #require(FileManager.default.contents(atPath: room.path))
        // Pages from the third on are wiped: the beginning of the workshop stays.
        for _ in 0..<3 {
            let page = Int.random(in: 5..<bytes.count / 4096, using: &random)
            bytes.replaceSubrange(page * 4096..<page * 4096 + 4096, with: Data(count: 4096))
        }
        try bytes.write(to: URL(fileURLWithPath: room.path))
        let new = room.folder + "/retour.atelier"
        let recovery = try Recovery(of: room.path, state: room.state)
        guard recovery.sources[0].whole > 0 else { return }
        let done = try recovery.write(to: new)
        #expect(try WorkshopFile.check(at: new).isWhole)
        let back = try texts(at: new)
        #expect(back.count == done.contributions)
        for (index, text) in back.enumerated() where !done.doubtful.contains(index + 1) {
            #expect(expected().contains(text) || text == "[…]" && done.wordless.contains(index + 1))
        }
        // What the file lost at its very end it cannot know.
        #expect(back.count + done.lost.reduce(0) { $0 + $1.count } <= 40)
    }

    @Test func `Nothing is written over another file, and the damaged one is not touched`() throws {
        let room = try Room()
        try leaveFile(in: room)
        let before = try #require(FileManager.default.contents(atPath: room.path))
        let recovery = try Recovery(of: room.path, state: room.state)
        #expect(throws: StoreTrouble.exists(path: room.path)) { try recovery.write(to: room.path) }
        #expect(FileManager.default.contents(atPath: room.path) == before)
    }

    @Test func `A workshop whose file is gone comes back from its second copy`() throws {
        let room = try Room()
        try leaveFile(in: room)
        try FileManager.default.removeItem(atPath: room.path)
        #expect(Recovery.all(state: room.state).map(\.contributions) == [40])
        let new = room.folder + "/retour.atelier"
        #expect(try Recovery(of: Hand.workshop, state: room.state).write(to: new).isWhole)
        #expect(try texts(at: new) == expected())
    }

    @Test func `Two continuations of one workshop are listed apart, and each comes back by itself`() throws {
        let room = try Room()
        try leaveFile(in: room, contributions: 3)
        let other = room.folder + "/autre.atelier"
        try FileManager.default.copyItem(atPath: room.path, toPath: other)
        for (path, words) in [(room.path, "ici"), (other, "là")] {
            let file = try WorkshopFile.open(at: path, state: room.state)
            for number in 1...3 { try file.perform { _ in [Hand.said("\(words) \(number)")] } }
            try file.close()
        }
        try FileManager.default.removeItem(atPath: other)
        let recovery = try Recovery(of: room.path, state: room.state)
        #expect(recovery.sources.map(\.contributions) == [6, 6, 6])
        var found: Set<[String]> = []
        for index in recovery.sources.indices {
            let new = room.folder + "/retour \(index).atelier"
            #expect(try recovery.write(to: new, from: index).isWhole)
            found.insert(try texts(at: new))
        }
        #expect(found == [expected(3) + ["ici 1", "ici 2", "ici 3"], expected(3) + ["là 1", "là 2", "là 3"]])
    }

    @Test(arguments: 0..<40)
    func `Any bytes are looked through without harm`(seed: Int) throws {
        var random = Seeded(state: UInt64(seed) + 7)
        let room = try Room()
        try leaveFile(in: room, contributions: 12, copied: false)
        var bytes = [UInt8](try #require(FileManager.default.contents(atPath: room.path)))
        for _ in 0..<Int.random(in: 1...3000, using: &random) {
            bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        let salvage = PageSalvage(main: bytes, log: Array(bytes.shuffled(using: &random).prefix(9000)))
        #expect(salvage.history.rows.values.allSatisfy { $0.seq <= 13 })
        let noise = (0..<20_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        #expect(PageSalvage(main: noise, log: noise).history.rows.isEmpty)
    }

    @Test func `What holds nothing of a workshop is refused in words`() throws {
        let room = try Room()
        try Data("bonjour".utf8).write(to: URL(fileURLWithPath: room.path))
        #expect(throws: StoreTrouble.nothingLeft(path: room.path)) {
            try Recovery(of: room.path, state: room.state)
        }
        #expect(throws: StoreTrouble.missing(path: room.folder + "/rien")) {
            try Recovery(of: room.folder + "/rien", state: room.state)
        }
    }
}

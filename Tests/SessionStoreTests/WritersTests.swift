import Foundation
import GRDB
import SessionEngine
import Testing

@testable import SessionStore

@Suite("Several writers at once")
struct WritersTests {
    @Test("Two at full speed: everything is there, once, in one order without gaps, and each knew it")
    func race() async throws {
        let room = try Room()
        try room.makeFile().close()
        let path = room.path
        let appended = try await withThrowingTaskGroup(of: [Event].self) { group in
            for name in ["a", "b"] {
                group.addTask {
                    let file = try WorkshopFile.open(at: path, patience: 60)
                    return try (1...200).flatMap { number in
                        try file.perform { session in
                            [Hand.said("\(name)\(number) après \(session.last)"), Hand.said("\(name)\(number) suite")]
                        }
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let session = try WorkshopFile.open(at: path).session
        #expect(session.events.map(\.seq) == Array(1...801))
        #expect(appended.sorted { $0.seq < $1.seq } == Array(session.events.dropFirst()))
        // What a decision saw was the whole of what stood before it.
        for event in session.events {
            guard case .contributionMade(let made) = event.fact, made.text.contains("après") else { continue }
            #expect(made.text.hasSuffix("après \(event.seq - 1)"))
        }
        #expect(try WorkshopFile.check(at: path).isWhole)
    }

    @Test("A writer that sits on the file: the wait is bounded, nothing is appended, readers go on")
    func busy() throws {
        let room = try Room()
        let file = try room.makeFile(patience: 0.05)
        try file.perform { _ in [Hand.said("avant")] }
        let sitter = try DatabaseQueue(path: room.path)
        try sitter.inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(throws: StoreTrouble.busy(path: room.path)) { try file.perform { _ in [Hand.said("pendant")] } }
            #expect(try WorkshopFile.open(at: room.path).session.texts == ["avant"])
            #expect(try file.checkpoint() == false)
            try db.execute(sql: "ROLLBACK")
        }
        try file.perform { _ in [Hand.said("après")] }
        #expect(file.session.texts == ["avant", "après"])
        #expect(try file.checkpoint())
    }

    @Test("A disk that is full: nothing of the step is appended, the file is whole, and room makes it go on")
    func full() throws {
        let room = try Room()
        let file = try room.makeFile()
        let pages = try file.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA page_count") } ?? 0
        try file.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = \(pages + 2)") }
        let long = String(repeating: "long ", count: 5000)
        #expect(throws: StoreTrouble.full(path: room.path)) {
            try file.perform { _ in [Hand.said("court"), Hand.said(long)] }
        }
        #expect(file.session.last == 1)
        let report = try WorkshopFile.check(at: room.path)
        #expect(report.isWhole && report.events == 1)
        try file.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
        try file.perform { _ in [Hand.said("court"), Hand.said(long)] }
        #expect(try WorkshopFile.open(at: room.path).session.texts == ["court", long])
    }

    @Test("Ten thousand contributions are read again as they were")
    func many() throws {
        let room = try Room()
        let file = try room.makeFile()
        try file.perform { _ in (1...10_000).map { Hand.said("contribution \($0)") } }
        let again = try WorkshopFile.open(at: room.path)
        #expect(again.session == file.session)
        #expect(again.session.workshop.received == 10_000)
    }
}

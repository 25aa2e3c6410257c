import Dispatch
import Foundation
import GRDB
import SessionEngine
import Synchronization

/// The reading of a whole log on every core: one takes the rows from SQLite, the others check and decode them.
final class WholeLog: Sendable {
    private let path: String
    private let words: WordTable
    private let group = DispatchGroup()
    private let readings = Mutex<[Int: Result<EventReading, StoreTrouble>]>([:])
    /// How many batches may wait, so that a long log is never in memory twice.
    private let room = DispatchSemaphore(value: 4 * ProcessInfo.processInfo.activeProcessorCount)

    private init(_ words: WordTable, path: String) {
        self.words = words
        self.path = path
    }

    /// Every event of a file, in order; the words and the events of one moment, as the transaction sees them.
    ///
    /// Refuses damage, the first there is in the order of the log, and what a newer program wrote.
    static func read(_ db: Database, path: String) throws -> [Event] {
        guard let words = try WordTable(db) else { throw StoreTrouble.damaged(path: path, seq: nil) }
        let log = WholeLog(words, path: path)
        do {
            try log.takeRows(db)
        } catch {
            // Damage before the place where SQLite stopped is told first.
            _ = try log.events()
            throw error
        }
        return try log.events()
    }

    private func takeRows(_ db: Database) throws {
        let statement = try db.cachedStatement(sql: "SELECT \(EventRow.columns) FROM event ORDER BY seq")
        let rows = try Row.fetchCursor(statement)
        var batch = EventBatch(first: 1)
        defer { begin(batch) }
        while try rows.next() != nil {
            if batch.isFull {
                begin(batch)
                batch = EventBatch(first: batch.next)
            }
            batch.take(statement.sqliteStatement)
        }
    }

    private func begin(_ batch: EventBatch) {
        room.wait()
        DispatchQueue.global(qos: .userInitiated).async(group: group) { [self] in
            let reading = Result { () throws(StoreTrouble) in try batch.events(words, path: path) }
            readings.withLock { $0[batch.first] = reading }
            room.signal()
        }
    }

    private func events() throws -> [Event] {
        group.wait()
        let readings = readings.withLock { $0 }
        var events: [Event] = []
        var hasLostWords = false
        for (_, result) in readings.sorted(by: { $0.key < $1.key }) {
            let reading = try result.get()
            events += reading.events
            if reading.hasLostWords { hasLostWords = true }
        }
        // A word that an event cites and that nobody forgot has been lost: nothing is shown in its place.
        guard !hasLostWords else { throw StoreTrouble.damaged(path: path, seq: nil) }
        return events
    }
}

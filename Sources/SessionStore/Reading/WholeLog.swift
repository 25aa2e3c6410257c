import Dispatch
import Foundation
import GRDB
import SessionEngine
import Synchronization

/// The reading of a whole log on every core: one takes the rows from SQLite, others check and decode them, one folds.
final class WholeLog: Sendable {
    /// What is read so far; batches come in any order, and are folded in that of the log.
    private struct State {
        var waiting: [Int: Result<EventReading, StoreTrouble>] = [:]
        var next = 1
        var folding = Session.Folding()
        var trouble: StoreTrouble?
        var hasLostWords = false

        mutating func take(_ reading: Result<EventReading, StoreTrouble>, first: Int) {
            waiting[first] = reading
            while trouble == nil, let reading = waiting.removeValue(forKey: next) {
                switch reading {
                case .success(let reading):
                    next += reading.events.count
                    folding.take(reading.events)
                    if reading.hasLostWords { hasLostWords = true }
                case .failure(let first): trouble = first
                }
            }
        }
    }

    private let path: String
    private let words: WordTable
    private let group = DispatchGroup()
    private let fold = DispatchQueue(label: "fold", qos: .userInitiated)
    private let state = Mutex(State())
    /// How many batches may wait, so that a long log is never in memory twice.
    private let room = DispatchSemaphore(value: 4 * ProcessInfo.processInfo.activeProcessorCount)

    private init(_ words: WordTable, path: String) {
        self.words = words
        self.path = path
    }

    /// The session of a file; words and events of one moment, as the transaction sees them.
    ///
    /// Refuses damage, the first there is in the order of the log, and what a newer program wrote.
    static func read(_ db: Database, path: String) throws -> Session {
        guard let words = try WordTable(db) else { throw StoreTrouble.damaged(path: path, seq: nil) }
        let log = WholeLog(words, path: path)
        do {
            try log.takeRows(db)
        } catch {
            // Damage before the place where SQLite stopped is told first.
            _ = try log.session()
            throw error
        }
        let session = try log.session()
        // An end that damage took from the rows still stands in the index of their names.
        guard try EventRow.countNames(db) == session.last else { throw StoreTrouble.damaged(path: path, seq: nil) }
        return session
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
            fold.async(group: group) { [self] in
                state.withLock { $0.take(reading, first: batch.first) }
                room.signal()
            }
        }
    }

    private func session() throws -> Session {
        group.wait()
        return try state.withLock { state in
            if let trouble = state.trouble { throw trouble }
            // A word that an event cites and that nobody forgot has been lost: nothing is shown in its place.
            guard !state.hasLostWords else { throw StoreTrouble.damaged(path: path, seq: nil) }
            defer { state = State() }
            return state.folding.session
        }
    }
}

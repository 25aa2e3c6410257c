import Foundation
import GRDB
import SessionEngine

extension WorkshopFile {
    /// Writes the whole workshop into a new file, with all that was called written; never over another file.
    ///
    /// The rows are read from the file, which can still be read when its name is gone; where it cannot, they are made
    /// again from what this object holds in memory.
    package func save(to path: String) throws {
        let whole: CommitLine
        if let read = try? rows(), read.rows.count >= session.last { whole = read } else { whole = try remembered() }
        try Self.write(whole, to: path)
    }

    private func rows() throws -> CommitLine {
        try reach { db in
            var line = CommitLine(rows: [], words: [])
            try db.inTransaction(.deferred) {
                let last = try Int.fetchOne(db, sql: "SELECT max(seq) FROM event") ?? 0
                guard let words = try WordRow.fetchAll(db), words.allSatisfy(\.isSound) else {
                    throw StoreTrouble.damaged(path: path, seq: nil)
                }
                let rows = last > 0 ? try EventRow.fetch(1...last, db) : []
                guard rows.count == last else { throw StoreTrouble.damaged(path: path, seq: rows.count + 1) }
                line = CommitLine(rows: rows, words: words)
                return .commit
            }
            return line
        }
    }

    private func remembered() throws -> CommitLine {
        var line = CommitLine(rows: [], words: [])
        for event in session.events {
            let (row, words, _) = try coder.encode(event, seq: event.seq)
            line.rows.append(row)
            line.words += words.map { WordRow(id: $0.id, text: $0.text) }
        }
        return line
    }

    /// Writes a new file with rows as they are; takes it away again when that fails.
    static func write(_ whole: CommitLine, to path: String) throws {
        try FilePlace.make(path)
        do {
            let queue = try Schema.connect(path, patience: 2, isNew: true)
            defer { try? queue.close() }
            try queue.inDatabase { db in
                try db.inTransaction(.immediate) {
                    try Schema.make(db)
                    for row in whole.rows { try row.insert(db) }
                    for word in whole.words { try word.insert(db) }
                    return .commit
                }
                try db.checkpoint(.truncate)
            }
        } catch {
            FilePlace.remove(path)
            guard let error = error as? DatabaseError else { throw error }
            throw StoreTrouble(error, path: path)
        }
    }
}

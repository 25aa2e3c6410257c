import GRDB
import SessionEngine

/// What ties an open file to its second copy.
final class CopyKeeper {
    private let state: String
    private let path: String
    private let place: FilePlace
    private(set) var standing = Standing.apart
    private(set) var writer: CopyWriter?

    init(state: String, path: String, place: FilePlace) {
        self.state = state
        self.path = path
        self.place = place
    }

    /// Looks how a file stands to the branches that there are.
    func compare(_ workshop: WorkshopID, last: Int, mark: (Int) throws -> RowMark?) rethrows {
        guard let copy = SecondCopy(state: state, workshop: workshop) else { return }
        standing = try copy.standing(last: last, mark: mark)
    }

    /// Where the copy of a workshop lies.
    func copy(of workshop: WorkshopID) -> SecondCopy? { SecondCopy(state: state, workshop: workshop) }

    /// The writer of the copy, from the first time that it is asked for.
    func keep(_ workshop: WorkshopID) -> CopyWriter? {
        if let writer { return writer }
        guard let copy = SecondCopy(state: state, workshop: workshop) else { return nil }
        writer = CopyWriter(Appender(copy, standing: standing, source: Self.source(path, place)))
        return writer
    }

    /// Reads commits from the file, on a connection of its own that is closed again.
    private static func source(_ path: String, _ place: FilePlace) -> Appender.Source {
        { numbers in
            guard try FilePlace(path) == place else { throw StoreTrouble.moved(path: path) }
            let queue = try Schema.connectForReading(path, patience: 2)
            defer { try? queue.close() }
            return try queue.inDatabase { db in
                try stride(from: numbers.lowerBound, through: numbers.upperBound, by: 200).map { first in
                    let part = first...min(first + 199, numbers.upperBound)
                    let rows = try EventRow.fetch(part, db)
                    guard rows.count == part.count, let words = try WordRow.fetch(ofEvents: part, db) else {
                        throw StoreTrouble.damaged(path: path, seq: first + rows.count)
                    }
                    return CommitLine(rows: rows, words: words)
                }
            }
        }
    }
}

extension EventRow {
    /// The rows of some numbers, as far as they are as they were written.
    static func fetch(_ numbers: ClosedRange<Int>, _ db: Database) throws -> [EventRow] {
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT \(columns) FROM event WHERE seq BETWEEN ? AND ? ORDER BY seq"),
            arguments: [numbers.lowerBound, numbers.upperBound])
        var events: [EventRow] = []
        while let raw = try rows.next() {
            guard let row = EventRow(raw), Int64.fromDatabaseValue(raw[11]) == row.sum else { break }
            events.append(row)
        }
        return events
    }
}

extension RowMark {
    /// The mark of the file's own row of a number.
    static func fetch(_ seq: Int, _ db: Database) throws -> RowMark? {
        guard let raw = try Row.fetchOne(db, sql: "SELECT id, sum FROM event WHERE seq = ?", arguments: [seq]),
            let id = String.fromDatabaseValue(raw[0]), let sum = Int64.fromDatabaseValue(raw[1])
        else { return nil }
        return RowMark(seq: seq, id: id, sum: sum)
    }
}

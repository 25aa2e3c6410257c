import GRDB
package import SessionEngine

/// A workshop's file, open: the one owner of its database and of the session read from it.
///
/// What it says is written is on disk. Several programs may have the same file open: each `perform` first reads what
/// the others wrote. It belongs to one thread.
package final class WorkshopFile {
    /// The format that this program writes, and the newest that it reads.
    package static let format = StoredForm.format

    /// Where it lies.
    package let path: String
    /// The workshop as this object last read it.
    package private(set) var session = Session()

    let queue: DatabaseQueue
    private let place: FilePlace
    private let coder = EventCoder()
    private var dataVersion = -1

    /// Makes a new file, readable by its owner only, with its first events in it; refuses to write over another.
    ///
    /// `patience` is how many seconds to wait for another program that is writing.
    package static func create(
        at path: String, patience: Double = 2, _ decide: (Session) throws -> [Event]
    ) throws -> WorkshopFile {
        let events = try decide(Session())
        try FilePlace.make(path)
        do {
            let file = try WorkshopFile(path, patience: patience, isNew: true)
            try file.reach { db in
                try db.inTransaction(.immediate) {
                    try Schema.make(db)
                    _ = try file.insert(events, db)
                    return .commit
                }
            }
            try file.catchUp()
            try file.checkpoint()
            return file
        } catch {
            FilePlace.remove(path)
            throw error
        }
    }

    /// Opens a file for reading and writing, and reads the whole of it.
    ///
    /// Refuses what is not a workshop's, what a newer program wrote, what is damaged, and a place that is read-only.
    package static func open(at path: String, patience: Double = 2) throws(StoreTrouble) -> WorkshopFile {
        try FileHeader.examine(path)
        try FilePlace.guardWritable(path)
        let file = try WorkshopFile(path, patience: patience, isNew: false)
        try file.catchUp()
        return file
    }

    private init(_ path: String, patience: Double, isNew: Bool) throws(StoreTrouble) {
        self.path = path
        place = try FilePlace(path)
        queue = try Schema.connect(path, patience: patience, isNew: isNew)
    }

    /// The path still names the file that is open; false when it was moved, deleted or replaced.
    package var isInPlace: Bool { (try? FilePlace(path)) == place }

    /// Decides on the state as it is on disk now, and appends what was decided; when it returns, it is on disk.
    ///
    /// `decide` runs while no other program can write: nothing comes between what it saw and what is appended. What
    /// it throws is thrown, and then nothing is written. Returns its own events only, as they will be read for ever;
    /// `events(after:)` gives them with those of others. Events that are in the file already, as after a retry, are
    /// not appended again.
    @discardableResult
    package func perform(_ decide: (Session) throws -> [Event]) throws -> [Event] {
        guard isInPlace else { throw StoreTrouble.moved(path: path) }
        var appended: [Event] = []
        var isRetry = false
        try reach { db in
            try db.inTransaction(.immediate) {
                try readNew(db)
                let decided = try decide(session)
                let known = Set(decided.map(\.id))
                isRetry = try decided.first.map { try Self.holds($0.id, db) } ?? false
                appended = isRetry ? session.events.filter { known.contains($0.id) } : try insert(decided, db)
                return appended.isEmpty || isRetry ? .rollback : .commit
            }
        }
        if !isRetry { for event in appended { session.apply(event) } }
        guard isInPlace else { throw StoreTrouble.moved(path: path) }
        return appended
    }

    /// Every event after the one of this number, by whomever, in order; reads the disk only when it has changed.
    package func events(after seq: Int) throws(StoreTrouble) -> [Event] {
        try catchUp()
        return Array(session.events.dropFirst(seq))
    }

    /// Reads what other programs have written since.
    package func catchUp() throws(StoreTrouble) {
        try reachOnly { db in
            let version = try Int.fetchOne(db, sql: "PRAGMA data_version") ?? -1
            guard version != dataVersion else { return }
            try readNew(db)
            dataVersion = version
        }
    }

    /// Brings everything into the main file, so that it alone is whole; false when another program's reading
    /// prevented it for now.
    @discardableResult
    package func checkpoint() throws(StoreTrouble) -> Bool {
        do {
            try reachOnly { db in _ = try db.checkpoint(.truncate) }
            return true
        } catch {
            guard case .busy = error else { throw error }
            return false
        }
    }

    /// Brings everything into the main file and lets go of it; nothing may be asked of it after.
    package func close() throws(StoreTrouble) {
        defer { try? queue.close() }
        try checkpoint()
    }
}

extension WorkshopFile {
    /// Runs `body` on the connection, and tells the errors of SQLite as troubles of this file.
    private func reach<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try queue.inDatabase(body)
        } catch let error as DatabaseError {
            throw StoreTrouble(error, path: path)
        }
    }

    /// As `reach`, where nothing but the store can fail.
    private func reachOnly<Value>(_ body: (Database) throws -> Value) throws(StoreTrouble) -> Value {
        do {
            return try reach(body)
        } catch let trouble as StoreTrouble {
            throw trouble
        } catch {
            throw .failed(path: path, code: 0, message: "\(error)")
        }
    }

    private static func holds(_ id: EventID, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM event WHERE id = ?)"), arguments: [id.text]) ?? false
    }

    /// Appends events after the last that was read; the transaction sees to it that there is no other.
    private func insert(_ events: [Event], _ db: Database) throws -> [Event] {
        if !events.isEmpty { try Schema.raise(db) }
        return try events.enumerated().map { index, event in
            let (row, words, stored) = try coder.encode(event, seq: session.last + 1 + index)
            try row.insert(db)
            for word in words { try WordRow.insert(word, db) }
            return stored
        }
    }

    private func readNew(_ db: Database) throws {
        let last = session.last
        var words = WordReader(try readWords(after: last, db))
        var events: [Event] = []
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT \(EventRow.columns) FROM event WHERE seq > ? ORDER BY seq"),
            arguments: [last])
        while let raw = try rows.next() {
            let seq = last + 1 + events.count
            guard let row = EventRow(raw), row.seq == seq, Int64.fromDatabaseValue(raw[11]) == row.sum else {
                throw StoreTrouble.damaged(path: path, seq: seq)
            }
            events.append(try decode(row, &words))
        }
        guard last > 0 else { return session = Session(events) }
        for event in events { session.apply(event) }
    }

    private func decode(_ row: EventRow, _ words: inout WordReader) throws -> Event {
        do {
            return try coder.decode(row, &words)
        } catch StoredTrouble.newerType, StoredTrouble.newerVersion {
            throw StoreTrouble.newer(path: path, format: nil)
        } catch {
            throw StoreTrouble.damaged(path: path, seq: row.seq)
        }
    }

    private func readWords(after seq: Int, _ db: Database) throws -> [WordID: String] {
        // "/" follows "." in ASCII: these are the words whose id is the event's id, a dot and a field.
        let sql =
            seq == 0
            ? "SELECT id, text, sum FROM words WHERE ? = 0"
            : """
            SELECT words.id, words.text, words.sum FROM event
            JOIN words ON words.id > event.id || '.' AND words.id < event.id || '/'
            WHERE event.seq > ?
            """
        var texts: [WordID: String] = [:]
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [seq])
        while let raw = try rows.next() {
            guard let word = WordRow(raw), word.isSound else { throw StoreTrouble.damaged(path: path, seq: nil) }
            texts[word.id] = word.text
        }
        return texts
    }
}

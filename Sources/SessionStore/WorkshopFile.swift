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
    let place: FilePlace
    let anchor: Anchor
    /// The file lies on another machine: its journal is one that needs no memory shared between programs.
    let isOnNetwork: Bool
    /// It only reads: what others leave to be brought into the main file is theirs.
    private let isFollower: Bool
    /// Room kept for a full disk; nil where nobody asked for it.
    private var reserve: Reserve?
    let coder = EventCoder()
    /// What `dataVersion` said when the file was last read to its end; -1 when that is not known.
    private var dataVersion = -1
    private var schemaVersion = -1
    /// The file is known to be one of this format.
    private var isRaised = false
    /// How often the whole of it was read again because words were erased by another program.
    package private(set) var rereadings = 0
    /// What it was last seen to hold beside its second copy, and the one that writes that copy.
    let copyKeeper: CopyKeeper?
    /// Commits of others, read since this object last wrote.
    private var read: [CommitLine] = []

    /// Makes a new file, readable by its owner only, with its first events in it; refuses to write over another.
    ///
    /// `patience` is how many seconds to wait for another program that is writing; `state` the folder that holds the
    /// second copies, nil for none.
    package static func create(
        at path: String, patience: Double = 2, state: String? = nil, _ decide: (Session) throws -> [Event]
    ) throws -> WorkshopFile {
        let events = try decide(Session())
        try FilePlace.make(path)
        do {
            let file = try WorkshopFile(path, patience: patience, state: state, isNew: true)
            try file.reach { db in
                try db.inTransaction(.immediate) {
                    try Schema.make(db)
                    var line = CommitLine(rows: [], words: [])
                    _ = try file.insert(events, db, &line)
                    return .commit
                }
            }
            try file.catchUp()
            try file.checkpoint()
            file.levelCopy()
            return file
        } catch {
            FilePlace.remove(path)
            throw error
        }
    }

    /// Opens a file for reading and writing, and reads the whole of it.
    ///
    /// Refuses what is not a workshop's, what a newer program wrote, what is damaged, and a place that is read-only.
    ///
    /// With a state folder it is compared with its second copy, which every `perform` then keeps level.
    package static func open(
        at path: String, patience: Double = 2, state: String? = nil
    ) throws(StoreTrouble) -> WorkshopFile {
        try FileHeader.examine(path)
        try FilePlace.guardWritable(path)
        guard !LogChain.isBroken(beside: path) else { throw .damaged(path: path, seq: nil) }
        let file = try WorkshopFile(path, patience: patience, state: state, isNew: false)
        try file.catchUp()
        try file.compareCopy()
        return file
    }

    /// Opens a file to read it as it grows: nothing is ever written through it.
    ///
    /// Refuses what `open` refuses.
    package static func follow(at path: String, patience: Double = 2) throws(StoreTrouble) -> WorkshopFile {
        try FileHeader.examine(path)
        try FilePlace.guardWritable(path)
        guard !LogChain.isBroken(beside: path) else { throw .damaged(path: path, seq: nil) }
        let file = try WorkshopFile(following: path, patience: patience)
        try file.catchUp()
        return file
    }

    private init(following path: String, patience: Double) throws(StoreTrouble) {
        self.path = path
        place = try FilePlace(path)
        anchor = Anchor(path)
        isOnNetwork = Mounts.isOnNetwork(path)
        copyKeeper = nil
        isFollower = true
        queue = try Schema.connectForReading(path, patience: patience)
        try reachOnly { db in try db.execute(sql: "PRAGMA query_only = ON") }
    }

    private init(_ path: String, patience: Double, state: String?, isNew: Bool) throws(StoreTrouble) {
        self.path = path
        let place = try FilePlace(path)
        self.place = place
        anchor = Anchor(path)
        isOnNetwork = Mounts.isOnNetwork(path)
        isFollower = false
        copyKeeper = state.map { CopyKeeper(state: $0, path: path, place: place) }
        queue = try Schema.connect(path, patience: patience, isNew: isNew, journal: isOnNetwork ? .delete : .wal)
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
        do {
            return try append(decide)
        } catch StoreTrouble.full where reserve?.letGo() == true {
            // Nothing was written: with the room that was kept for this it can be.
            return try append(decide)
        }
    }

    private func append(_ decide: (Session) throws -> [Event]) throws -> [Event] {
        guard isInPlace else { throw StoreTrouble.moved(path: path) }
        var appended: [Event] = []
        var line = CommitLine(rows: [], words: [])
        var isRetry = false
        do {
            try reach { db in
                try db.inTransaction(.immediate) {
                    try readNew(db)
                    let decided = try decide(session)
                    isRetry = try decided.first.map { try Self.holds($0.id, db) } ?? false
                    appended = isRetry ? known(decided) : try insert(decided, db, &line)
                    return appended.isEmpty || isRetry ? .rollback : .commit
                }
            }
        } catch {
            // Whether the commit came off is for the file to say.
            dataVersion = -1
            throw error
        }
        if !appended.isEmpty, !isRetry { isRaised = true }
        if !isRetry { for event in appended { session.apply(event) } }
        copy(line)
        guard isInPlace else { throw StoreTrouble.moved(path: path) }
        return appended
    }

    /// The events of the file that bear the names of these.
    private func known(_ decided: [Event]) -> [Event] {
        let names = Set(decided.map(\.id))
        return session.events.filter { names.contains($0.id) }
    }

    /// Every event after the one of this number, by whomever, in order; reads the disk only when it has changed.
    package func events(after seq: Int) throws(StoreTrouble) -> [Event] {
        try catchUp()
        return Array(session.events.dropFirst(seq))
    }

    /// Reads what other programs have written since.
    package func catchUp() throws(StoreTrouble) {
        try reachOnly { db in
            guard try Self.dataVersion(db) != dataVersion else { return }
            // Words and events of one moment: a program that writes between the two would seem to have lost words.
            try db.inTransaction(.deferred) {
                try readNew(db)
                return .commit
            }
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
        copyKeeper?.writer?.finish()
        reserve?.letGo()
        if case .replaced = standing {
            // SQLite would take away the log beside the other file, by its name: the connection ends with the program.
            _ = Unmanaged.passRetained(queue)
            return
        }
        defer { try? queue.close() }
        if !isFollower { try checkpoint() }
    }

    /// Keeps room beside the file for a full disk, until it is closed; taken again once there is room again.
    package func holdReserve() {
        if reserve == nil { reserve = Reserve(beside: path) }
        reserve?.hold()
    }

    // MARK: second copy

    /// Brings the second copy up to the whole of the file, beside what goes on.
    package func levelCopy() {
        guard session.last > 0 else { return }
        copyKeeper?.keep(session.workshop.id)?.level(to: session.last)
    }

    /// What is wrong with the second copy; nil when it is level with the file, or when none is kept.
    package var copyTrouble: StoreTrouble? { copyKeeper?.writer?.trouble }

    /// What the second copy holds beyond the end of the file as it was opened; nil when nothing.
    package var lostTail: LostTail? {
        guard case .ahead(_, let end)? = copyKeeper?.standing else { return nil }
        return LostTail(events: session.last, copied: end.mark.seq)
    }

    private func copy(_ line: CommitLine) {
        guard !line.rows.isEmpty, let writer = copyKeeper?.keep(session.workshop.id) else { return }
        writer.write(read + [line])
        read = []
    }

    /// Another program may write between the two looks: a file that has grown since is looked at again.
    private func compareCopy() throws(StoreTrouble) {
        guard let copyKeeper else { return }
        var last: Int
        repeat {
            last = session.last
            try reachOnly { db in
                try copyKeeper.compare(session.workshop.id, last: last) { seq in try RowMark.fetch(seq, db) }
            }
            guard lostTail != nil else { return }
            try catchUp()
        } while session.last > last
    }
}

extension WorkshopFile {
    /// Runs `body` on the connection, and tells the errors of SQLite as troubles of this file.
    func reach<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try queue.inDatabase(body)
        } catch let error as DatabaseError {
            throw StoreTrouble(error, path: path)
        }
    }

    /// As `reach`, where nothing but the store can fail.
    func reachOnly<Value>(_ body: (Database) throws -> Value) throws(StoreTrouble) -> Value {
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
    private func insert(_ events: [Event], _ db: Database, _ line: inout CommitLine) throws -> [Event] {
        if !events.isEmpty, !isRaised { try Schema.raise(db) }
        var appended: [Event] = []
        for event in events {
            let (row, words, stored) = try coder.encode(event, seq: session.last + 1 + appended.count)
            try row.insert(db)
            let written = words.map { WordRow(id: $0.id, text: $0.text) }
            for word in written { try word.insert(db) }
            line.rows.append(row)
            line.words += written
            appended.append(stored)
        }
        return appended
    }

    /// Changes whenever another connection has committed something, and never by what this one commits.
    private static func dataVersion(_ db: Database) throws -> Int {
        try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? -1
    }

    /// Reads what others have appended; the transaction sees to it that there is no more.
    func readNew(_ db: Database) throws {
        let version = try Self.dataVersion(db)
        guard version != dataVersion else { return }
        try readRows(db)
        dataVersion = version
    }

    private func readRows(_ db: Database) throws {
        try forgetIfErased(db)
        let last = session.last
        guard last > 0 else { return session = try WholeLog.read(db, path: path) }
        let texts = try readWords(after: last, db)
        var words = WordReader(
            Dictionary(texts.lazy.compactMap { word in word.text.map { (word.id, $0) } }, uniquingKeysWith: { $1 }))
        var line = CommitLine(rows: [], words: texts)
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
            line.rows.append(row)
        }
        // A word that an event cites and that nobody forgot has been lost: nothing is shown in its place.
        let forgotten = Set(texts.lazy.filter { $0.text == nil }.map(\.id))
        guard words.missing.allSatisfy(forgotten.contains) else { throw StoreTrouble.damaged(path: path, seq: nil) }
        for event in events { session.apply(event) }
        if copyKeeper != nil, !line.rows.isEmpty { read.append(line) }
    }

    /// An erasure makes the triggers anew: what was read before it is not to be kept.
    private func forgetIfErased(_ db: Database) throws {
        let schema = try Int.fetchOne(db, sql: "PRAGMA schema_version") ?? -1
        defer { schemaVersion = schema }
        guard schema != schemaVersion, schemaVersion >= 0 else { return }
        session = Session()
        read = []
        rereadings += 1
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

    private func readWords(after seq: Int, _ db: Database) throws -> [WordRow] {
        let words = try WordRow.fetch(ofEvents: seq + 1...Int.max, db)
        guard let words, words.allSatisfy(\.isSound) else { throw StoreTrouble.damaged(path: path, seq: nil) }
        return words
    }
}

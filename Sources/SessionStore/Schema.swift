import GRDB

/// The tables, the same in every format so far, and the settings of every connection.
enum Schema {
    /// How SQLite makes a transaction whole.
    ///
    /// A log shared in memory does not work between machines. Source: sqlite.org/wal.html, "Overview".
    enum Journal: String { case wal, delete }

    /// A connection to a file of ours, durable; refuses another application's database before changing anything.
    static func connect(_ path: String, patience: Double, isNew: Bool, journal: Journal = .wal)
        throws(StoreTrouble) -> DatabaseQueue
    {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        // The journal mode of the configuration stays the default: GRDB's own WAL mode would put `synchronous` back
        // to NORMAL after this closure.
        configuration.prepareDatabase { db in
            if !isNew { try judge(db, path: path) }
            try makeDurable(db, journal, path: path)
        }
        return try connect(path, configuration)
    }

    /// A connection that changes nothing by itself, for looking at a file that may be damaged.
    ///
    /// The last to close a file takes away the log beside it; one that `keepsLog` leaves what SQLite cannot read there.
    static func connectForReading(
        _ path: String, patience: Double, keepsLog: Bool = false
    ) throws(StoreTrouble) -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = keepsLog
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { db in try judge(db, path: path) }
        return try connect(path, configuration)
    }

    private static func connect(_ path: String, _ configuration: Configuration) throws(StoreTrouble) -> DatabaseQueue {
        do {
            return try DatabaseQueue(path: path, configuration: configuration)
        } catch let trouble as StoreTrouble {
            throw trouble
        } catch let error as DatabaseError {
            throw StoreTrouble(error, path: path)
        } catch {
            throw .failed(path: path, code: 0, message: "\(error)")
        }
    }

    private static func judge(_ db: Database, path: String) throws {
        try FileHeader.judge(
            application: try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
            format: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0, path: path)
    }

    private static func makeDurable(_ db: Database, _ journal: Journal, path: String) throws {
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode = \(journal.rawValue)") == journal.rawValue else {
            throw StoreTrouble.unfit(path: path)
        }
        try db.execute(
            sql: """
                PRAGMA synchronous = FULL;
                PRAGMA secure_delete = ON;
                PRAGMA trusted_schema = OFF;
                """)
    }

    /// Makes the tables of an empty file.
    ///
    /// Events are for ever: the triggers refuse any change, a number that is not the next, and a second event of the
    /// same name (which REPLACE would put in the place of the first). A word can only be forgotten.
    static func make(_ db: Database) throws {
        try db.execute(sql: "PRAGMA application_id = \(FileHeader.application)")
        try db.execute(sql: "PRAGMA user_version = \(WorkshopFile.format)")
        try db.execute(sql: tables)
        try makeTriggers(db)
    }

    /// Makes the triggers that keep what is written.
    static func makeTriggers(_ db: Database) throws { try db.execute(sql: triggers) }

    /// Takes the triggers away, for an erasure, inside its transaction.
    static func dropTriggers(_ db: Database) throws {
        for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
            try db.execute(sql: "DROP TRIGGER \(name.quotedDatabaseIdentifier)")
        }
    }

    /// Marks a file of an older format as one of ours, so that no older program reads half of what is appended.
    static func raise(_ db: Database) throws {
        guard try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 < WorkshopFile.format else { return }
        try db.execute(sql: "PRAGMA user_version = \(WorkshopFile.format)")
    }

    private static let tables = """
        CREATE TABLE event(
          seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
          at INTEGER NOT NULL, offset INTEGER NOT NULL, boot TEXT NOT NULL, tick INTEGER NOT NULL,
          writer TEXT NOT NULL, step TEXT NOT NULL,
          type TEXT NOT NULL, version INTEGER NOT NULL, payload TEXT NOT NULL, sum INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE words(id TEXT PRIMARY KEY NOT NULL, text ANY, sum INTEGER NOT NULL) STRICT;
        """

    private static let triggers = """
        CREATE TRIGGER event_next BEFORE INSERT ON event
        WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM event)
          OR EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
        BEGIN SELECT RAISE(ABORT, 'an event takes the next number and a new name'); END;
        CREATE TRIGGER event_stays BEFORE DELETE ON event
        BEGIN SELECT RAISE(ABORT, 'an event is for ever'); END;
        CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
        BEGIN SELECT RAISE(ABORT, 'an event is for ever'); END;
        CREATE TRIGGER word_new BEFORE INSERT ON words
        WHEN EXISTS (SELECT 1 FROM words WHERE id = NEW.id)
        BEGIN SELECT RAISE(ABORT, 'a word has its own name'); END;
        CREATE TRIGGER word_stays BEFORE DELETE ON words
        BEGIN SELECT RAISE(ABORT, 'a word can only be forgotten'); END;
        CREATE TRIGGER word_unchanged BEFORE UPDATE ON words
        WHEN NEW.id IS NOT OLD.id OR NEW.text IS NOT NULL OR NEW.sum <> 0
        BEGIN SELECT RAISE(ABORT, 'a word can only be forgotten'); END;
        """
}

import Foundation
import GRDB
import SessionEngine

/// A row of the table `words`; its text is nil once it was forgotten.
struct WordRow: Hashable {
    let id: WordID
    let text: String?
    /// The sum that stands in the row.
    let sum: Int64

    /// The name of the event that cites it.
    var event: String { String(id.text.prefix { $0 != "." }) }

    /// The row holds what was written, or was forgotten on purpose: a text that damage made unreadable has a sum still.
    var isSound: Bool { sum == (text.map { Self.sum(id, $0) } ?? 0) }

    /// The checksum of a row: id and text.
    ///
    /// A forgotten word has none, for a sum would still tell something of it.
    static func sum(_ id: WordID, _ text: String) -> Int64 {
        var sum = Checksum()
        sum.add(id.text)
        sum.add(text)
        return sum.value
    }

    /// A row as it is written; without a text, a forgotten one.
    init(id: WordID, text: String?) {
        self.id = id
        self.text = text
        sum = text.map { Self.sum(id, $0) } ?? 0
    }

    /// A row as it was found, sound or not.
    init(id: WordID, text: String?, sum: Int64) {
        self.id = id
        self.text = text
        self.sum = sum
    }

    /// nil when a column holds a value of another sort than the format promises.
    init?(_ row: Row) {
        guard let id = String.fromDatabaseValue(row[0]), let sum = Int64.fromDatabaseValue(row[2]) else { return nil }
        switch (row[1] as DatabaseValue).storage {
        case .null: text = nil
        case .string(let string): text = string
        case .blob(let bytes): text = String(decoding: bytes, as: UTF8.self)
        case .int64, .double: return nil
        }
        self.id = WordID(id)
        self.sum = sum
    }

    /// All of them; nil when one holds something else than the format promises.
    static func fetchAll(_ db: Database) throws -> [WordRow]? {
        try fetch(db.cachedStatement(sql: "SELECT id, text, sum FROM words"), [])
    }

    /// Those of some events, by number; nil when one holds something else than the format promises.
    static func fetch(ofEvents numbers: ClosedRange<Int>, _ db: Database) throws -> [WordRow]? {
        // "/" follows "." in ASCII: these are the words whose id is the event's id, a dot and a field.
        let sql = """
            SELECT words.id, words.text, words.sum FROM event
            JOIN words ON words.id > event.id || '.' AND words.id < event.id || '/'
            WHERE event.seq BETWEEN ? AND ?
            """
        return try fetch(db.cachedStatement(sql: sql), [numbers.lowerBound, numbers.upperBound])
    }

    private static func fetch(_ statement: Statement, _ arguments: StatementArguments) throws -> [WordRow]? {
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        var words: [WordRow] = []
        while let raw = try rows.next() {
            guard let word = WordRow(raw) else { return nil }
            words.append(word)
        }
        return words
    }

    func insert(_ db: Database) throws {
        // SQLite's texts end at a zero byte: words that hold one, as they were typed, lie there as bytes.
        let value = text.map { $0.utf8.contains(0) ? Data($0.utf8).databaseValue : $0.databaseValue }
        try db.cachedStatement(sql: "INSERT INTO words(id, text, sum) VALUES (?,?,?)")
            .execute(arguments: [id.text, value, sum])
    }
}

import GRDB
import GRDBSQLite
import SessionEngine

/// All the words of a file, found by their ids without a text being made for each.
struct WordTable: Sendable {
    private struct Word {
        let id: Range<Int>
        /// nil once it was forgotten.
        let text: Range<Int>?
    }

    private var texts = RawTexts()
    private var words: [Word] = []
    /// Where a word stands in `words`, from 1, at its hash or soon after; 0 where none does.
    private var slots: [Int32] = []

    /// Reads the table `words`; nil when a row is not as it was written or holds what the format does not promise.
    init?(_ db: Database) throws {
        let statement = try db.cachedStatement(sql: "SELECT id, text, sum FROM words")
        var hashes: [UInt64] = []
        let rows = try Row.fetchCursor(statement)
        while try rows.next() != nil {
            guard let hash = take(statement.sqliteStatement) else { return nil }
            hashes.append(hash)
        }
        place(hashes)
    }

    /// The text of a word; nil when it was forgotten, is not there or cannot be read.
    func text(_ id: WordID) -> String? { find(id)?.text.flatMap { texts.text($0) } }

    /// The word is there, and was forgotten on purpose.
    func isForgotten(_ id: WordID) -> Bool { find(id).map { $0.text == nil } ?? false }

    /// The hash of the id of the row on which a statement stands; nil when the row is not sound.
    private mutating func take(_ statement: OpaquePointer) -> UInt64? {
        guard let id = texts.take(0, of: statement), sqlite3_column_type(statement, 2) == SQLITE_INTEGER else {
            return nil
        }
        let kind = sqlite3_column_type(statement, 1)
        let text = texts.take(1, of: statement, as: kind == SQLITE_BLOB ? SQLITE_BLOB : SQLITE_TEXT)
        guard text != nil || kind == SQLITE_NULL else { return nil }
        var sum = Checksum()
        sum.add(id.count)
        sum.add(bytes: texts[id])
        let hash = sum.hash
        if let text {
            sum.add(text.count)
            sum.add(bytes: texts[text])
        }
        guard sqlite3_column_int64(statement, 2) == (text == nil ? 0 : sum.value) else { return nil }
        words.append(Word(id: id, text: text))
        return hash
    }

    private mutating func place(_ hashes: [UInt64]) {
        var size = 8
        while size < hashes.count * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        for (index, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(index + 1)
        }
    }

    private func find(_ id: WordID) -> Word? {
        var sum = Checksum()
        sum.add(id.text)
        var slot = Int(truncatingIfNeeded: sum.hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let word = words[Int(slots[slot]) - 1]
            if texts.holds(id.text, at: word.id) { return word }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }
}

extension Checksum {
    /// The sum so far, as a place in a table: its low bits know of every bit.
    fileprivate var hash: UInt64 {
        let state = UInt64(bitPattern: value)
        return state ^ state >> 32
    }
}

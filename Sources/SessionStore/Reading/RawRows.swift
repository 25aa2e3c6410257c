import GRDBSQLite
import Glibc

/// Texts as SQLite holds them, one after the other, so that they can be read elsewhere and later.
struct RawTexts: Sendable {
    private(set) var bytes: [UInt8] = []

    subscript(place: Range<Int>) -> ArraySlice<UInt8> { bytes[place] }

    /// The text there; nil when it is not UTF-8.
    func text(_ place: Range<Int>) -> String? {
        guard let text = try? UTF8Span(validating: bytes.span.extracting(place)) else { return nil }
        return String(copying: text)
    }

    /// The same bytes stand in two places.
    func areEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        bytes.withUnsafeBytes { all in Self.areEqual(all[left], all[right]) }
    }

    /// A text stands there.
    func holds(_ text: String, at place: Range<Int>) -> Bool {
        var text = text
        return bytes.withUnsafeBytes { all in
            text.withUTF8 { Self.areEqual(all[place], UnsafeRawBufferPointer($0)[...]) }
        }
    }

    private static func areEqual(_ left: Slice<UnsafeRawBufferPointer>, _ right: Slice<UnsafeRawBufferPointer>) -> Bool
    {
        let (left, right) = (UnsafeRawBufferPointer(rebasing: left), UnsafeRawBufferPointer(rebasing: right))
        guard left.count == right.count, let first = left.baseAddress, let second = right.baseAddress else {
            return left.isEmpty && right.isEmpty
        }
        return memcmp(first, second, left.count) == 0
    }

    /// Takes the bytes of a column of the row on which a statement stands; nil when it holds a value of another type.
    mutating func take(_ column: Int32, of statement: OpaquePointer, as type: Int32 = SQLITE_TEXT) -> Range<Int>? {
        guard sqlite3_column_type(statement, column) == type else { return nil }
        // An empty blob has no address.
        let start =
            type == SQLITE_TEXT
            ? UnsafeRawPointer(sqlite3_column_text(statement, column)) : sqlite3_column_blob(statement, column)
        let size = Int(sqlite3_column_bytes(statement, column))
        let place = bytes.count
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : size))
        return place..<bytes.count
    }

    mutating func reserve(_ size: Int) { bytes.reserveCapacity(size) }
}

/// A row of the table `event` as it was found, its texts apart.
struct RawEvent: Sendable {
    let seq: Int, at: Int64, offset: Int, tick: Int64, version: Int, sum: Int64
    let id: Range<Int>, boot: Range<Int>, writer: Range<Int>, step: Range<Int>, type: Range<Int>, payload: Range<Int>

    /// nil when a column of `EventRow.columns` holds a value of another type than the format promises.
    init?(_ statement: OpaquePointer, _ texts: inout RawTexts) {
        for column: Int32 in [0, 2, 3, 5, 9, 11] where sqlite3_column_type(statement, column) != SQLITE_INTEGER {
            return nil
        }
        guard let id = texts.take(1, of: statement), let boot = texts.take(4, of: statement),
            let writer = texts.take(6, of: statement), let step = texts.take(7, of: statement),
            let type = texts.take(8, of: statement), let payload = texts.take(10, of: statement)
        else { return nil }
        (self.id, self.boot, self.writer, self.step, self.type, self.payload) = (id, boot, writer, step, type, payload)
        func number(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }
        seq = Int(number(0))
        at = number(2)
        offset = Int(number(3))
        tick = number(5)
        version = Int(number(9))
        sum = number(11)
    }

    /// The row is as it was written; the columns as in `EventRow.sum`.
    func isSound(in texts: RawTexts) -> Bool {
        var checksum = Checksum()
        func add(_ place: Range<Int>) {
            checksum.add(place.count)
            checksum.add(bytes: texts[place])
        }
        checksum.add(seq)
        add(id)
        checksum.add(at)
        checksum.add(offset)
        add(boot)
        checksum.add(tick)
        add(writer)
        add(step)
        add(type)
        checksum.add(version)
        add(payload)
        return checksum.value == sum
    }
}

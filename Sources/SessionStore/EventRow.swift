import Foundation
import GRDB
import SessionEngine

/// A row of the table `event`.
struct EventRow: Hashable {
    static let columns = "seq, id, at, offset, boot, tick, writer, step, type, version, payload, sum"

    let seq: Int
    let id: String
    let at: Int64
    let offset: Int
    let boot: String
    let tick: Int64
    let writer: String
    let step: String
    let type: String
    let version: Int
    let payload: String

    /// The checksum of the row: every column but `sum`, in their order.
    var sum: Int64 {
        var sum = Checksum()
        sum.add(seq)
        sum.add(id)
        sum.add(at)
        sum.add(offset)
        sum.add(boot)
        sum.add(tick)
        sum.add(writer)
        sum.add(step)
        sum.add(type)
        sum.add(version)
        sum.add(payload)
        return sum.value
    }

    /// nil when a column holds a value of another sort than the format promises.
    init?(_ row: Row) {
        guard let seq = Int.fromDatabaseValue(row[0]), let id = String.fromDatabaseValue(row[1]),
            let at = Int64.fromDatabaseValue(row[2]), let offset = Int.fromDatabaseValue(row[3]),
            let boot = String.fromDatabaseValue(row[4]), let tick = Int64.fromDatabaseValue(row[5]),
            let writer = String.fromDatabaseValue(row[6]), let step = String.fromDatabaseValue(row[7]),
            let type = String.fromDatabaseValue(row[8]), let version = Int.fromDatabaseValue(row[9]),
            let payload = String.fromDatabaseValue(row[10])
        else { return nil }
        (self.seq, self.id, self.at, self.offset, self.boot, self.tick) = (seq, id, at, offset, boot, tick)
        (self.writer, self.step, self.type, self.version, self.payload) = (writer, step, type, version, payload)
    }

    init(
        seq: Int, id: String, at: Int64, offset: Int, boot: String, tick: Int64, writer: String, step: String,
        type: String, version: Int, payload: String
    ) {
        (self.seq, self.id, self.at, self.offset, self.boot, self.tick) = (seq, id, at, offset, boot, tick)
        (self.writer, self.step, self.type, self.version, self.payload) = (writer, step, type, version, payload)
    }

    /// The same row by another seat.
    func written(by writer: String) -> EventRow {
        EventRow(
            seq: seq, id: id, at: at, offset: offset, boot: boot, tick: tick, writer: writer, step: step, type: type,
            version: version, payload: payload)
    }

    /// The same row at another place.
    func renumbered(_ seq: Int) -> EventRow {
        EventRow(
            seq: seq, id: id, at: at, offset: offset, boot: boot, tick: tick, writer: writer, step: step, type: type,
            version: version, payload: payload)
    }

    init(_ event: Event, seq: Int, type: String, version: Int, payload: String) {
        self.seq = seq
        id = event.id.text
        at = event.moment.at
        offset = event.moment.offset
        boot = event.moment.boot
        tick = event.moment.tick
        writer = event.writer.text
        step = event.step.text
        (self.type, self.version, self.payload) = (type, version, payload)
    }

    /// How many events the index of their names holds: another part of the file than their rows.
    static func countNames(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM event INDEXED BY sqlite_autoindex_event_1") ?? 0
    }

    func insert(_ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO event(\(Self.columns)) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")
        try statement.execute(arguments: [
            seq, id, at, offset, boot, tick, writer, step, type, version, payload, sum,
        ])
    }
}

/// Turns events into rows and back, with one coder for all.
struct EventCoder {
    private let encoder: JSONEncoder
    private let decoder = JSONDecoder()

    init() {
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// The row of an event with its words, and the event as it will be read from them.
    func encode(_ event: Event, seq: Int) throws -> (row: EventRow, words: [StoredWord], event: Event) {
        precondition(Writer(event.writer.text) == event.writer, "a seat that cannot be read again")
        let (payload, words) = StoredForm.store(event.fact, of: event.id)
        let json = String(decoding: try StoredForm.plainJSON(payload) ?? Array(encoder.encode(payload)), as: UTF8.self)
        let kind = Swift.type(of: payload)
        let row = EventRow(event, seq: seq, type: kind.type, version: kind.version, payload: json)
        var reader = WordReader(Dictionary(words.map { ($0.id, $0.text) }, uniquingKeysWith: { $1 }))
        let fact = try payload.fact(&reader)
        return (row, words, self.event(row, fact: fact, writer: event.writer))
    }

    /// The event of a row; throws what the stored form or the JSON decoder finds wrong.
    func decode(_ row: EventRow, _ words: inout WordReader) throws -> Event {
        guard let writer = Writer(row.writer) else {
            throw StoredTrouble.unknownValue(type: row.type, key: "writer", value: row.writer)
        }
        let payload = Array(row.payload.utf8)
        return event(
            row, fact: try fact(type: row.type, version: row.version, payload: payload[...], &words), writer: writer)
    }

    /// The fact of a payload; throws what the stored form or the JSON decoder finds wrong.
    func fact(type: String, version: Int, payload: ArraySlice<UInt8>, _ words: inout WordReader) throws -> Fact {
        let kind = try StoredForm.payload(type: type, version: version)
        if let fact = try StoredForm.plainFact(type: type, version: version, payload: payload, &words) { return fact }
        return try decode(kind, Data(payload)).fact(&words)
    }

    private func decode<Payload: StoredPayload>(_ kind: Payload.Type, _ json: Data) throws -> any StoredPayload {
        try decoder.decode(kind, from: json)
    }

    private func event(_ row: EventRow, fact: Fact, writer: Writer) -> Event {
        Event(
            seq: row.seq, id: EventID(row.id),
            moment: Moment(at: row.at, offset: row.offset, boot: row.boot, tick: row.tick), writer: writer,
            step: StepID(row.step), fact: fact)
    }
}

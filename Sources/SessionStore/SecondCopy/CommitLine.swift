import Foundation
import SessionEngine

/// One commit as a line of the second copy: 16 digits of a checksum, a space, a JSON object, a line feed.
///
/// The object holds `events`, each an array of the columns of its row in their order, `sum` included, and `words`, by
/// id the text or null for one that was forgotten.
struct CommitLine: Hashable {
    var rows: [EventRow]
    var words: [WordRow]

    /// The bytes of the line, its line feed included.
    func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let texts = words.map { ($0.id.text, $0.text) }
        let json = try encoder.encode(Content(events: rows.map(Columns.init), words: .init(texts) { $1 }))
        return Data((Self.digits(of: json) + " ").utf8) + json + Data([0x0A])
    }

    init(rows: [EventRow], words: [WordRow]) {
        self.rows = rows
        self.words = words
    }

    /// nil when the line, without its line feed, is not as it was written.
    init?(_ line: some DataProtocol) {
        let bytes = Data(line)
        guard bytes.count > 17, bytes[16] == 0x20 else { return nil }
        let json = bytes[17...]
        guard String(decoding: bytes[..<16], as: UTF8.self) == Self.digits(of: json),
            let content = try? JSONDecoder().decode(Content.self, from: json),
            content.events.allSatisfy({ $0.row.sum == $0.sum })
        else { return nil }
        rows = content.events.map(\.row)
        words = content.words.map { WordRow(id: .init($0), text: $1) }.sorted { $0.id < $1.id }
    }

    private static func digits(of json: Data) -> String {
        var sum = Checksum()
        sum.add(bytes: json)
        let digits = String(UInt64(bitPattern: sum.value), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private struct Content: Codable {
        var events: [Columns]
        var words: [String: String?]
    }
}

/// A row with its checksum, as an array.
private struct Columns: Codable {
    let row: EventRow
    let sum: Int64

    init(_ row: EventRow) {
        self.row = row
        sum = row.sum
    }

    init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        row = EventRow(
            seq: try values.decode(Int.self), id: try values.decode(String.self), at: try values.decode(Int64.self),
            offset: try values.decode(Int.self), boot: try values.decode(String.self),
            tick: try values.decode(Int64.self), writer: try values.decode(String.self),
            step: try values.decode(String.self), type: try values.decode(String.self),
            version: try values.decode(Int.self), payload: try values.decode(String.self))
        sum = try values.decode(Int64.self)
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.unkeyedContainer()
        try values.encode(row.seq)
        try values.encode(row.id)
        try values.encode(row.at)
        try values.encode(row.offset)
        try values.encode(row.boot)
        try values.encode(row.tick)
        try values.encode(row.writer)
        try values.encode(row.step)
        try values.encode(row.type)
        try values.encode(row.version)
        try values.encode(row.payload)
        try values.encode(sum)
    }
}

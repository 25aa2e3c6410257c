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
    func encoded() -> Data {
        var json = JSONText()
        json.object { json in
            json.key("events")
            json.array { json in for row in rows { json.array(row.write) } }
            json.key("words")
            json.object { json in
                for word in words.sorted(by: { $0.id < $1.id }) {
                    json.key(word.id.text)
                    if let text = word.text { json.text(text) } else { json.plain("null") }
                }
            }
        }
        return Data(Self.digits(of: json.bytes[...]).utf8) + [0x20] + json.bytes + [0x0A]
    }

    init(rows: [EventRow], words: [WordRow]) {
        self.rows = rows
        self.words = words
    }

    /// nil when the line, without its line feed, is not as it was written.
    init?(_ line: ArraySlice<UInt8>) {
        guard Self.isSound(line), let content = try? JSONDecoder().decode(Content.self, from: Data(line.dropFirst(17))),
            content.events.allSatisfy({ $0.row.sum == $0.sum })
        else { return nil }
        rows = content.events.map(\.row)
        words = content.words.map { WordRow(id: .init($0), text: $1) }.sorted { $0.id < $1.id }
    }

    /// The mark of the last row of a line, without its line feed; nil when the line is not as it was written.
    ///
    /// A line may hold hundreds of rows, of which only the last is decoded.
    static func lastMark(_ line: ArraySlice<UInt8>) -> RowMark? {
        guard isSound(line) else { return nil }
        guard let json = lastRow(in: line), let last = try? JSONDecoder().decode(Columns.self, from: Data(json)),
            last.row.sum == last.sum
        else { return CommitLine(line)?.rows.last.map(RowMark.init) }
        return RowMark(last.row)
    }

    /// Where the last row seems to stand: inside a text a quote has a backslash before it, but brackets have none.
    private static func lastRow(in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let end = line.last(#"]],"words":{"#) else { return nil }
        let rows = line[...end]
        return rows.last("],[").map { rows[($0 + 2)...] }
            ?? rows.last(#""events":["#).map { rows[($0 + 10)...] }
    }

    /// The sum of a line, without its line feed, fits.
    static func isSound(_ line: ArraySlice<UInt8>) -> Bool {
        let json = line.dropFirst(17)
        guard !json.isEmpty, line.dropFirst(16).first == 0x20 else { return false }
        return String(decoding: line.prefix(16), as: UTF8.self) == digits(of: json)
    }

    private static func digits(of json: ArraySlice<UInt8>) -> String {
        var sum = Checksum()
        sum.add(bytes: json)
        let digits = String(UInt64(bitPattern: sum.value), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private struct Content: Decodable {
        var events: [Columns]
        var words: [String: String?]
    }
}

extension ArraySlice<UInt8> {
    /// Where a text stands last; nil where it stands nowhere.
    fileprivate func last(_ text: String) -> Int? {
        let sign = Array(text.utf8)
        return indices.dropLast(sign.count - 1).last { self[$0] == sign[0] && self[$0...].starts(with: sign) }
    }
}

extension EventRow {
    /// The columns in their order, `sum` included.
    fileprivate func write(_ json: inout JSONText) {
        json.plain("\(seq)")
        json.text(id)
        json.plain("\(at)")
        json.plain("\(offset)")
        json.text(boot)
        json.plain("\(tick)")
        json.text(writer)
        json.text(step)
        json.text(type)
        json.plain("\(version)")
        json.text(payload)
        json.plain("\(sum)")
    }
}

/// A row with its checksum, as it stands in an array.
private struct Columns: Decodable {
    let row: EventRow
    let sum: Int64

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
}

/// Reads numbers off bytes; nil past their end.
struct ByteReader {
    private var bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    mutating func bytes(_ count: Int) -> [UInt8]? {
        guard count >= 0, bytes.count >= count else { return nil }
        defer { bytes = bytes.dropFirst(count) }
        return Array(bytes.prefix(count))
    }

    /// A number of some bytes, the highest first.
    mutating func number(_ count: Int) -> Int? { bytes(count)?.reduce(0) { $0 << 8 | Int($1) } }

    /// SQLite's number of one to nine bytes; nil where it is negative, which no length of ours is.
    mutating func varint() -> Int64? {
        var value: UInt64 = 0
        for index in 0..<9 {
            guard let byte = bytes.popFirst() else { return nil }
            if index == 8 {
                value = value << 8 | UInt64(byte)
                break
            }
            value = value << 7 | UInt64(byte & 0x7F)
            if byte < 0x80 { break }
        }
        return Int64(exactly: value)
    }
}

/// A row as SQLite lays it out.
enum Record {
    /// The value of a column.
    enum Value: Hashable {
        case null, real
        case integer(Int64)
        case text(String)

        var integer: Int64? { if case .integer(let number) = self { number } else { nil } }
        var text: String? { if case .text(let text) = self { text } else { nil } }
    }

    /// The columns of a row; nil when the bytes are no row.
    static func values(_ bytes: [UInt8]) -> [Value]? {
        var header = ByteReader(bytes[...])
        guard let length = header.varint(), length > 0, length <= bytes.count else { return nil }
        var body = ByteReader(bytes[Int(length)...])
        var types = ByteReader(bytes[..<Int(length)])
        _ = types.varint()
        var values: [Value] = []
        while let type = types.varint() {
            guard values.count < 20, let value = value(type, &body) else { return nil }
            values.append(value)
        }
        return values
    }

    private static func value(_ type: Int64, _ body: inout ByteReader) -> Value? {
        switch type {
        case 0: .null
        case 1...6: integer(bytes: [1, 2, 3, 4, 6, 8][Int(type) - 1], &body)
        case 7: body.bytes(8).map { _ in .real }
        case 8, 9: .integer(type - 8)
        case 12...: body.bytes(Int((type - 12) / 2)).flatMap(text)
        default: nil
        }
    }

    private static func integer(bytes: Int, _ body: inout ByteReader) -> Value? {
        guard let raw = body.bytes(bytes) else { return nil }
        let start: Int64 = raw[0] >= 0x80 ? -1 : 0
        return .integer(raw.reduce(start) { $0 << 8 | Int64($1) })
    }

    /// Texts that hold a zero lie there as bytes; what is no UTF-8 is no text of ours.
    private static func text(_ bytes: [UInt8]) -> Value? { String(validating: bytes, as: UTF8.self).map { .text($0) } }
}

import Foundation
import SessionEngine

/// The fields of one line to import.
struct ImportFields {
    /// The keys that are read.
    static let known: Set<String> = [
        "id", "text", "group", "phase", "kind", "actor", "for", "levers", "who", "when", "timecode", "lang",
    ]

    private let object: [String: Any]

    init(_ object: [String: Any]) {
        self.object = object.filter { !($0.value is NSNull) }
    }

    /// Words; nil where the key is absent or null.
    ///
    /// A number counts as its digits.
    func text(_ key: String) throws(ImportReading.Trouble) -> String? {
        guard let value = object[key] else { return nil }
        if let text = value as? String { return text }
        if let number = value as? NSNumber, key != "text" { return number.stringValue }
        throw .key(key)
    }

    /// Several words; one alone counts as a list of one.
    func texts(_ key: String) throws(ImportReading.Trouble) -> [String]? {
        guard let value = object[key] else { return nil }
        if let texts = value as? [String] { return texts }
        if let text = value as? String { return text.isEmpty ? [] : [text] }
        throw .key(key)
    }

    /// Milliseconds since the first block opened: from a number of seconds, `18:43`, `1:05:20`, `18min43` or
    /// `1h05min20`.
    func timecode() throws(ImportReading.Trouble) -> Int64? {
        guard let text = try text("timecode") else { return nil }
        let plain = text.filter { !"() ".contains($0) }
        let digits = plain.split(whereSeparator: { !$0.isNumber })
        // Nine digits of a second are thirty years.
        let parts = digits.compactMap { $0.count <= 9 ? Int64($0) : nil }
        let signs = plain.filter { !$0.isNumber }
        guard [":", "::", "min", "hmin", ""].contains(signs), (1...3).contains(parts.count),
            parts.count == digits.count
        else { throw .key("timecode") }
        return parts.reduce(0) { $0 * 60 + $1 } * 1000
    }

    /// A digest of every field that is read: FNV-1a with 64 bits over the keys in order, each field preceded by its
    /// length.
    var digest: String {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ text: String) {
            for byte in "\(text.utf8.count):\(text)".utf8 { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        }
        for key in object.keys.sorted() where Self.known.contains(key) {
            add(key)
            if let list = object[key] as? [Any] {
                for item in list { add("\(item)") }
            } else if let value = object[key] {
                add("\(value)")
            }
        }
        return String(state, radix: 16)
    }
}

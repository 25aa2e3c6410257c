/// A payload as this program writes it: sorted keys, no spaces, no escapes; read from its first byte to its last.
///
/// It reads what nearly every row holds, many times faster than a general decoder, which is left to read the rest:
/// whatever stands here otherwise than it is written makes the whole unreadable.
struct PlainPayload {
    private let bytes: ArraySlice<UInt8>
    private var place: Int
    /// What stands before the next key: the opening of its object, or a comma.
    private var lead = UInt8(ascii: "{")
    private var isBroken = false

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
    }

    /// What `make` reads from the whole payload; nil when something is left, missing or not plain.
    static func read<Value>(_ bytes: ArraySlice<UInt8>, _ make: (inout PlainPayload) -> Value?) -> Value? {
        var payload = PlainPayload(bytes)
        guard let value = make(&payload), payload.take("}"), !payload.isBroken, payload.place == bytes.endIndex else {
            return nil
        }
        return value
    }

    /// What `make` makes of the text of a key; nil when the key is absent.
    mutating func value<Value>(_ key: String, _ make: (String) -> Value?) -> Value? {
        guard takeKey(key) else { return nil }
        return whole(text().flatMap(make))
    }

    /// The text of a key; nil when the key is absent.
    mutating func text(_ key: String) -> String? { value(key) { $0 } }

    /// The id of a key; nil when the key is absent.
    mutating func id<Subject>(_ key: String) -> Identifier<Subject>? { value(key) { Identifier($0) } }

    /// The case of an enumeration that a key names; nil when the key is absent.
    mutating func name<Value: RawRepresentable<String>>(_ key: String) -> Value? { value(key) { Value(rawValue: $0) } }

    /// The ids in the array of a key; nil when the key is absent.
    mutating func ids<Subject>(_ key: String) -> [Identifier<Subject>]? {
        guard takeKey(key) else { return nil }
        var ids: [Identifier<Subject>] = []
        guard take("[") else { return whole(nil) }
        if take("]") { return ids }
        repeat {
            guard let text = text() else { return whole(nil) }
            ids.append(Identifier(text))
        } while take(",")
        return whole(take("]") ? ids : nil)
    }

    /// The object of a key; nil when the key is absent.
    mutating func object<Value>(_ key: String, _ make: (inout PlainPayload) -> Value?) -> Value? {
        guard takeKey(key) else { return nil }
        lead = UInt8(ascii: "{")
        let value = make(&self)
        lead = UInt8(ascii: ",")
        return whole(take("}") ? value : nil)
    }

    /// The truth of a key; nil when the key is absent.
    mutating func truth(_ key: String) -> Bool? {
        guard takeKey(key) else { return nil }
        if take("true") { return true }
        return whole(take("false") ? false : nil)
    }

    /// The number of a key, as it is written: no sign but a minus, no leading zero; nil when the key is absent.
    mutating func number(_ key: String) -> Int64? {
        guard takeKey(key) else { return nil }
        let start = place
        while place < bytes.endIndex, bytes[place] == UInt8(ascii: "-") || Self.digits.contains(bytes[place]) {
            place += 1
        }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        return whole(Int64(text).flatMap { String($0) == text ? $0 : nil })
    }

    // MARK: signs

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    private mutating func whole<Value>(_ value: Value?) -> Value? {
        if value == nil { isBroken = true }
        return value
    }

    private mutating func take(_ text: String) -> Bool {
        guard holds(text, at: place) else { return false }
        place += text.utf8.count
        return true
    }

    private mutating func takeKey(_ key: String) -> Bool {
        let end = place + key.utf8.count + 4
        guard end <= bytes.endIndex, bytes[place] == lead, bytes[place + 1] == Self.quote, holds(key, at: place + 2),
            bytes[end - 2] == Self.quote, bytes[end - 1] == UInt8(ascii: ":")
        else { return false }
        place = end
        lead = UInt8(ascii: ",")
        return true
    }

    private static let quote = UInt8(ascii: "\"")

    private mutating func text() -> String? {
        guard take("\"") else { return nil }
        let start = place
        while place < bytes.endIndex, bytes[place] != Self.quote {
            guard bytes[place] >= 0x20, bytes[place] != UInt8(ascii: "\\") else { return nil }
            place += 1
        }
        let end = place
        return take("\"") ? text(start..<end) : nil
    }

    /// The text there; nil when it is not UTF-8.
    private func text(_ place: Range<Int>) -> String? {
        let first = bytes.startIndex
        let span = bytes.span.extracting(place.lowerBound - first..<place.upperBound - first)
        guard let text = try? UTF8Span(validating: span) else { return nil }
        return String(copying: text)
    }

    private func holds(_ text: String, at start: Int) -> Bool {
        var next = start
        for byte in text.utf8 {
            guard next < bytes.endIndex, bytes[next] == byte else { return false }
            next += 1
        }
        return true
    }
}

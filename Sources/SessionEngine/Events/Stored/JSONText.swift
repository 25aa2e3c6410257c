/// A JSON text while it is written: commas come by themselves, keys in the order in which they are given.
package struct JSONText: Sendable {
    /// The text so far, in UTF-8.
    package private(set) var bytes: [UInt8] = []
    private var isFirst = true

    /// Nothing is written yet.
    package init() { bytes.reserveCapacity(512) }

    /// An object; `body` writes its members.
    package mutating func object(_ body: (inout JSONText) -> Void) { enclose("{", "}", body) }

    /// An array; `body` writes its values.
    package mutating func array(_ body: (inout JSONText) -> Void) { enclose("[", "]", body) }

    /// The key of the value that is written next.
    package mutating func key(_ key: String) {
        text(key)
        bytes.append(UInt8(ascii: ":"))
        isFirst = true
    }

    /// A text.
    package mutating func text(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 { sign(byte) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A number, `true`, `false` or `null`, as it stands.
    package mutating func plain(_ value: String) {
        separate()
        bytes += value.utf8
    }

    private mutating func enclose(_ start: Unicode.Scalar, _ end: Unicode.Scalar, _ body: (inout JSONText) -> Void) {
        separate()
        bytes.append(UInt8(ascii: start))
        isFirst = true
        body(&self)
        bytes.append(UInt8(ascii: end))
        isFirst = false
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }

    private mutating func sign(_ byte: UInt8) {
        switch byte {
        case 0x22, 0x5C: bytes += [0x5C, byte]
        case 0..<0x20:
            bytes += "\\u00".utf8
            bytes += [byte >> 4, byte & 0xF].map { $0 < 10 ? 0x30 + $0 : 0x57 + $0 }
        default: bytes.append(byte)
        }
    }
}

extension JSONText {
    /// A member with a text; none without one.
    mutating func member(_ key: String, _ value: String?) {
        guard let value else { return }
        self.key(key)
        text(value)
    }
}

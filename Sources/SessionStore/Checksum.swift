/// The checksum of a row: FNV-1a with 64 bits over every field, each preceded by its length.
///
/// Each step is a bijection, so a change of one byte always changes the sum; two fields cannot change places with
/// their border. It finds damage; it does not prove who wrote.
///
/// Source: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm" (RFC 9923).
struct Checksum {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The sum as SQLite stores it: the same 64 bits with a sign.
    var value: Int64 { Int64(bitPattern: state) }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            add(bytes.count)
            add(bytes: bytes)
        }
    }

    mutating func add(_ number: some FixedWidthInteger) {
        var rest = UInt64(truncatingIfNeeded: number)
        for _ in 0..<8 {
            add(byte: UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }

    mutating func add(bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte: byte) }
    }

    private mutating func add(byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}

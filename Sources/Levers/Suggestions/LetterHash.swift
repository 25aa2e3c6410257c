/// A number made of letters as they come, the same on every machine.
///
/// FNV-1a, 64 bits (Fowler, Noll, Vo).
package struct LetterHash {
    /// The number so far.
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Begins without a letter.
    package init() {}

    /// Takes one more letter.
    mutating func add(_ letter: UInt8) { value = (value ^ UInt64(letter)) &* 0x100_0000_01B3 }

    /// Takes more letters.
    package mutating func add(_ letters: some Sequence<UInt8>) { for letter in letters { add(letter) } }

    /// The number of these letters.
    static func of(_ letters: some Sequence<UInt8>) -> UInt64 {
        var hash = LetterHash()
        hash.add(letters)
        return hash.value
    }

    /// One of so many rows; `rows` is a power of two.
    func row(of rows: Int) -> Int {
        Int(truncatingIfNeeded: (value ^ (value >> 32) ^ (value >> 17)) & UInt64(rows - 1))
    }
}

import Glibc

/// Makes names that no other machine makes: UUIDs of version 7, which begin with the time.
///
/// Source: RFC 9562, 5.7.
package enum FreshID {
    /// A new name, never the same twice.
    package static func make() -> String {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        var random = SystemRandomNumberGenerator()
        return text(
            milliseconds: UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000, random.next(), random.next())
    }

    /// The name for a time and 74 random bits, taken from the low ends of two numbers.
    static func text(milliseconds: UInt64, _ first: UInt64, _ second: UInt64) -> String {
        let high = milliseconds << 16 | 0x7000 | first & 0x0FFF
        let low = 0x8000_0000_0000_0000 | second & 0x3FFF_FFFF_FFFF_FFFF
        let digits = hex(high) + hex(low)
        var out = ""
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { out.append("-") }
            out.append(digit)
        }
        return out
    }

    private static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

import Foundation

/// How long the fault tests run, and from which seed.
///
/// Without a word they take seconds. The long run, some minutes:
///
///     ATELIER_ROUNDS=1000 ATELIER_SEED=1 SWIFT_BACKTRACE=enable=no swift test --disable-xctest --filter Faults
///
/// What a run counted is written on standard output, with the seed that makes it again; what failed, as a failed test.
enum Rounds {
    private static let variables = ProcessInfo.processInfo.environment
    /// The seed of this run.
    static let seed = variables["ATELIER_SEED"].flatMap(Int.init) ?? 1
    /// The long run was asked for.
    static let isLong = asked != nil
    private static let asked = variables["ATELIER_ROUNDS"].flatMap(Int.init)

    /// How many rounds to run: as many as were asked for, else a few.
    static func count(short: Int) -> Int { asked ?? short }

    /// Chance for one test, the same for the same seed.
    static func chance(_ test: Int) -> Chance { Chance(seed &* 1000 &+ test) }

    /// Tells what a test counted.
    static func tell(_ line: String) { print("faults, seed \(seed): \(line)") }
}

/// The same numbers for the same seed (SplitMix64).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0xD134_2543_DE82_EF95 &+ 0x5851_F42D_4C95_7F2D }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True once in so many times.
    mutating func isOne(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}

/// The same numbers for the same seed (SplitMix64), so that a failing law can be run again.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(seed) &* 0xD134_2543_DE82_EF95 &+ 0x5851_F42D_4C95_7F2D }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Text with everything that makes a screen go wrong.
func awkwardText(_ random: inout Seeded) -> String {
    let parts = [
        "réunion", " ", "a", "l’", "日本", "😀", "e\u{301}", "👨‍👩‍👧", "👍🏽", "❤️", "🇫🇷", "\u{1B}[31m", "\n", "\r\n", "\t", "\u{0}",
        "\u{9B}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{301}", "\u{200B}", "\u{AD}", "\u{A0}", "\u{202F}", "«", "»",
        "-",
        "한국어", "क्षि", "1️⃣", "\u{FEFF}", "…", "─", "\u{10FFFF}", "\u{1FAE8}", "x\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
    ]
    return (0..<Int.random(in: 0...14, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
}

/// How many of so many trials succeed, when each succeeds with the same chance.
struct Binomial {
    /// How many trials: 0 or more.
    let trials: Int
    /// The chance of each: 0 to 1.
    let chance: Double

    /// The chance of at most `most` successes.
    ///
    /// Every term is told as a multiple of the largest, the one at the mode, and the sum is divided out at the end:
    /// so the far terms may fall to nothing, the sum never does.
    func lowerTail(_ most: Int) -> Double {
        guard most >= 0 else { return 0 }
        guard most < trials, chance > 0 else { return 1 }
        guard chance < 1 else { return 0 }
        let odds = chance / (1 - chance)
        let mode = min(trials, Int(Double(trials + 1) * chance))
        var all = 1.0
        var lower = mode <= most ? 1.0 : 0
        var term = 1.0
        var below = mode
        while below > 0, term > 0 {
            term *= Double(below) / (Double(trials - below + 1) * odds)
            below -= 1
            all += term
            if below <= most { lower += term }
        }
        term = 1
        var above = mode
        while above < trials, term > 0 {
            term *= Double(trials - above) * odds / Double(above + 1)
            above += 1
            all += term
            if above <= most { lower += term }
        }
        return lower / all
    }
}

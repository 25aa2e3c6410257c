/// The logistic function, without a mathematical library: the same on every machine.
package enum Logistic {
    /// 1 / (1 + e^-x), to nine decimals or better.
    package static func value(_ x: Double) -> Double {
        guard x.isFinite else { return x > 0 ? 1 : 0 }
        return 1 / (1 + exponential(-min(max(x, -40), 40)))
    }

    /// e^x for |x| up to 40: e^(x / 1024), by its series, squared ten times.
    private static func exponential(_ x: Double) -> Double {
        let small = x / 1024
        var sum = 1.0
        var term = 1.0
        for step in 1...6 {
            term *= small / Double(step)
            sum += term
        }
        for _ in 0..<10 { sum *= sum }
        return sum
    }
}

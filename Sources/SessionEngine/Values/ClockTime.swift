/// A time of day, to the minute: when a workshop was said to end.
package struct ClockTime: Hashable, Sendable {
    /// Minutes since midnight, 0...1439.
    package let minutes: Int

    /// The time of day of a moment, its seconds left out.
    package init(_ time: CivilTime) { minutes = time.hour * 60 + time.minute }

    /// Reads `12:30`, `12h30`, `12 h 30`, `12h`, `12.30` and `12`; nil for what is not a time of day.
    package init?(_ text: String) {
        let typed = text.lowercased().filter { !$0.isWhitespace }
        let parts = typed.split(omittingEmptySubsequences: false) { ":h.".contains($0) }
        let hasMark = parts.count == 2
        guard (1...2).contains(parts.count), (1...2).contains(parts[0].count), parts[0].allSatisfy(Self.isDigit),
            let hour = Int(parts[0]), hour < 24
        else { return nil }
        guard hasMark, !parts[1].isEmpty else {
            // `12h` is a time, `12:` is one half typed.
            guard !hasMark || typed.hasSuffix("h") else { return nil }
            minutes = hour * 60
            return
        }
        guard parts[1].count == 2, parts[1].allSatisfy(Self.isDigit), let minute = Int(parts[1]), minute < 60 else {
            return nil
        }
        minutes = hour * 60 + minute
    }

    /// The time as `12:30`.
    package var text: String { "\((minutes / 60).padded(2)):\((minutes % 60).padded(2))" }

    /// Milliseconds from a moment to this time of day: from six hours before it to eighteen after.
    func milliseconds(after moment: Moment) -> Int64 {
        let day: Int64 = 86_400_000
        let local = moment.at + Int64(moment.offset) * 60_000
        let gap = (Int64(minutes) * 60_000 - local + day / 4) % day
        return (gap < 0 ? gap + day : gap) - day / 4
    }

    private static func isDigit(_ sign: Character) -> Bool { sign.isASCII && sign.isNumber }
}

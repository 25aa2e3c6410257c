/// The instant of an event: the wall clock for people, and the machine's tick for durations.
package struct Moment: Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package var at: Int64
    /// Minutes between the local time of that moment and UTC; +120 in Paris in summer.
    package var offset: Int
    /// The boot during which `tick` counts (Linux: /proc/sys/kernel/random/boot_id).
    package var boot: String
    /// Milliseconds since that boot, suspension included (CLOCK_BOOTTIME).
    package var tick: Int64

    /// Takes what the clock read.
    package init(at: Int64, offset: Int, boot: String, tick: Int64) {
        self.at = at
        self.offset = offset
        self.boot = boot
        self.tick = tick
    }

    /// Milliseconds from `earlier` to this moment: ticks within one boot, wall time across boots; never negative.
    package func milliseconds(since earlier: Moment) -> Int64 {
        max(0, boot == earlier.boot ? tick - earlier.tick : at - earlier.at)
    }

    /// The local calendar day and time of day.
    package var local: CivilTime {
        CivilTime(secondsSince1970: (at + Int64(offset) * 60_000).flooredDivision(by: 1000))
    }
}

/// A calendar day with a time of day, in no particular zone (proleptic Gregorian).
package struct CivilTime: Hashable, Sendable {
    /// Year, month (1...12) and day (1...31).
    package var year: Int, month: Int, day: Int
    /// Hour (0...23), minute and second (0...59).
    package var hour: Int, minute: Int, second: Int

    /// Counts from 1970-01-01, by the arithmetic of days since 0000-03-01, where a year ends with its leap day.
    package init(secondsSince1970 seconds: Int64) {
        let days = seconds.flooredDivision(by: 86_400)
        let rest = Int(seconds - days * 86_400)
        let shifted = Int(days) + 719_468
        let era = Int(Int64(shifted).flooredDivision(by: 146_097))
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        hour = rest / 3600
        minute = rest / 60 % 60
        second = rest % 60
    }

    /// Reads `2025-03-25`; nil when it is not a day of the calendar.
    package init?(day text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
        (hour, minute, second) = (0, 0, 0)
    }

    /// Days of a month: 28 to 31.
    package static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day as `2025-03-25`.
    package var isoDay: String { "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))" }
    /// The time of day as `14:32`.
    package var clock: String { "\(hour.padded(2)):\(minute.padded(2))" }
}

extension Int {
    /// The number with leading zeros, for clocks and days.
    package func padded(_ width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}

extension Int64 {
    /// The quotient rounded down, also below zero.
    func flooredDivision(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

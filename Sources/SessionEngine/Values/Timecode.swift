/// Reads timecodes and lengths of recordings as people write them.
package enum Timecode {
    /// Milliseconds from `18min43`, `1h05min20`, `1h20min`, `1h20`, `90min`, `45s`, `18:43`, `1:05:20` or `0`, between
    /// parentheses or not.
    ///
    /// Nil for anything else, for parts over 59 after a greater one, and for more than ``Limits/timecode``.
    package static func milliseconds(_ typed: String) -> Int64? {
        let text = typed.lowercased().filter { !$0.isWhitespace && $0 != "(" && $0 != ")" }
        if text == "0" { return 0 }
        guard let parts = text.contains(":") ? colons(text) : units(text) else { return nil }
        // A greater unit alone may run over: `90min`, `75:10`.
        let first = parts.firstIndex { $0 != nil } ?? 0
        var seconds: Int64 = 0
        for (index, part) in parts.enumerated() {
            guard index <= first || (part ?? 0) < 60 else { return nil }
            seconds = seconds * 60 + (part ?? 0)
        }
        let milliseconds = seconds * 1000
        return Limits.timecode.contains(milliseconds) ? milliseconds : nil
    }

    /// Hours, minutes and seconds of `18:43` and `1:05:20`.
    private static func colons(_ text: String) -> [Int64?]? {
        let fields = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(fields.count) else { return nil }
        var parts: [Int64?] = fields.count == 2 ? [nil] : []
        for field in fields {
            guard let number = number(field) else { return nil }
            parts.append(number)
        }
        return parts
    }

    /// Hours, minutes and seconds of `1h05min20`; a number without a unit counts the unit below the one before it.
    private static func units(_ text: String) -> [Int64?]? {
        var parts: [Int64?] = [nil, nil, nil]
        var rest = text[...]
        var next = 0
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            let unit = rest.dropFirst(digits.count).prefix { $0.isLetter }
            rest = rest.dropFirst(digits.count + unit.count)
            guard let number = number(digits), let place = place(of: unit, next), place >= next else { return nil }
            parts[place] = number
            next = place + 1
        }
        return next == 0 ? nil : parts
    }

    private static func place(of unit: Substring, _ next: Int) -> Int? {
        switch unit {
        case "h": 0
        case "min", "mn", "m": 1
        case "s", "sec": 2
        case "": next > 0 && next < 3 ? next : nil
        default: nil
        }
    }

    private static func number(_ digits: Substring) -> Int64? {
        guard (1...6).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int64(digits)
    }
}

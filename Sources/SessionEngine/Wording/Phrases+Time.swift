extension Phrases {
    /// A timecode in milliseconds as it is printed: `(18min43)`, `(1h05min20)`, the same in both languages.
    package func timecode(_ milliseconds: Int64) -> String {
        let seconds = Int(max(0, milliseconds) / 1000)
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        let rest = "min\((seconds % 60).padded(2))"
        return hours > 0 ? "(\(hours)h\(minutes.padded(2))\(rest))" : "(\(minutes)\(rest))"
    }

    /// A length of time in whole minutes: `25 min`, `1 h`, `2 h 05`.
    package func duration(minutes: Int) -> String {
        let minutes = max(0, minutes)
        guard minutes >= 60 else { return "\(minutes)\u{A0}min" }
        let rest = minutes % 60
        return "\(minutes / 60)\u{A0}h" + (rest == 0 ? "" : "\u{A0}\(rest.padded(2))")
    }

    /// `2025-03-25` as people write it, `25 mars 2025`; anything else as it was typed.
    package func day(_ text: String) -> String {
        guard let day = CivilTime(day: text) else { return text }
        let number = language == .fr && day.day == 1 ? "1er" : String(day.day)
        return "\(number)\u{A0}\(month(day.month)) \(day.year)"
    }

    /// The name of a month, from 1 to 12.
    package func month(_ month: Int) -> String {
        let names =
            switch language {
            case .fr:
                [
                    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                    "novembre", "décembre",
                ]
            case .en:
                [
                    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                    "November", "December",
                ]
            }
        return names.indices.contains(month - 1) ? names[month - 1] : String(month)
    }
}

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
        CivilTime(day: text).map { day($0) } ?? text
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

    /// `2:10`, `1:02:03`: a clock that counts milliseconds up or down.
    package func clock(_ milliseconds: Int64) -> String {
        let seconds = Int(max(0, milliseconds) / 1000)
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, (seconds % 60).padded(2))
        return hours > 0 ? "\(hours):\(minutes.padded(2)):\(rest)" : "\(minutes):\(rest)"
    }

    /// What is left on a clock, `12:34`; once it has run over, `+2:10`.
    package func remaining(_ reading: ClockReading) -> String {
        reading.overtime > 0
            ? "+\(clock(reading.overtime))" : clock((reading.remaining + 999) / 1000 * 1000)
    }

    /// `5 min de retard`, `3 min d'avance`, `à l'heure`: whole minutes behind, negative when ahead.
    package func drift(minutes: Int) -> String {
        let length = duration(minutes: abs(minutes))
        return if minutes > 0 {
            say(fr: "\(length) de retard", en: "\(length) behind")
        } else if minutes < 0 {
            say(fr: "\(length) d'avance", en: "\(length) ahead")
        } else {
            say(fr: "à l'heure", en: "on time")
        }
    }

    /// The time of day on paper: `14 h 32` in French, `14:32` in English.
    package func paperClock(_ time: ClockTime) -> String {
        say(fr: "\(time.minutes / 60)\u{A0}h\u{A0}\((time.minutes % 60).padded(2))", en: time.text)
    }

    /// The same of a moment, its seconds left out.
    package func paperClock(_ time: CivilTime) -> String { paperClock(ClockTime(time)) }

    /// `25 mars 2025`, `1er avril 2025`; `25 March 2025`.
    package func day(_ day: CivilTime) -> String {
        say(
            fr: "\(day.day == 1 ? "1er" : String(day.day))\u{A0}\(month(day.month)) \(day.year)",
            en: "\(day.day)\u{A0}\(month(day.month)) \(day.year)")
    }

    /// By when an action is due: the words that were said and, where they do not say it, the day.
    package func due(_ due: Due) -> String {
        guard let day = due.day.flatMap({ CivilTime(day: $0) }) else {
            // `2025-10`, as files write a month.
            return CivilTime(day: due.words + "-01").map { "\(month($0.month)) \($0.year)" } ?? due.words
        }
        let words = self.day(day)
        let (said, meant) = (Folding.fold(due.words), Folding.fold(words))
        if due.words == due.day || said == meant { return words }
        if said.contains(meant) { return due.words }
        return "\(due.words) (\(words))"
    }
}

/// How long a workshop lies before a person is asked what is to become of it: our own rule, no law's.
package enum Retention {
    /// So many months after the day of the workshop.
    package static let months = 6

    /// The time is over for a workshop of a day, `2025-03-25`; never for what is no day.
    package static func isOver(day: String, today: CivilTime) -> Bool {
        guard var end = CivilTime(day: day) else { return false }
        end.month += months
        if end.month > 12 { (end.year, end.month) = (end.year + 1, end.month - 12) }
        end.day = min(end.day, CivilTime.days(in: end.month, of: end.year))
        return end.isoDay < today.isoDay
    }
}

extension Session {
    /// The day from which the time of retention counts: the one typed where it can be read, else that of the last
    /// writing; nil where names have been taken out already, or nothing has happened.
    package var retentionDay: String? {
        guard !isAnonymous, let last = events.last?.moment.local else { return nil }
        return workshop.frame[.date].flatMap { Due(reading: $0, near: last).day } ?? last.isoDay
    }

    /// No user's name stands in it: an anonymisation puts `u1`, `u2`… in their place.
    private var isAnonymous: Bool {
        let users = Set(events.map(\.writer.user))
        return users == Set((1...max(1, users.count)).map { "u\($0)" })
    }
}

extension Phrases {
    /// A workshop lies there longer than our own rule lets it.
    package var retention: Explanation {
        Explanation(
            say(
                fr: "Cet atelier a plus de six mois (règle de l'outil).",
                en: "This workshop is more than six months old (a rule of the tool)."),
            say(
                fr: "Gardez-le, anonymisez-le (atelier anonymise) ou oubliez-le (atelier forget).",
                en: "Keep it, anonymise it (atelier anonymise) or forget it (atelier forget)."))
    }

    /// The same in a list, in a few words.
    package var olderThanRetention: String { say(fr: "plus de six mois", en: "over six months") }
}

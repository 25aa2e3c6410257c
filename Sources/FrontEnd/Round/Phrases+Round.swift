import Canvas
package import SessionEngine

extension Phrases {
    /// Whose turn it is, in large; or how to begin, or that it is over.
    func turn(_ round: ReportRound, in workshop: Workshop) -> String {
        if let present = round.present {
            return say(
                fr: "La parole est à : {}", en: "The floor belongs to: {}", words: name(ofTable: present, in: workshop))
        }
        if let next = round.next {
            let name = name(ofTable: next, in: workshop)
            return round.seats.contains { $0.group == next && $0.state == .skipped }
                ? say(
                    fr: "F8 redonne la parole à qui avait passé : {}", en: "F8 gives the floor to who had passed: {}",
                    words: name)
                : say(
                    fr: "F8 donne la parole au moins entendu : {}", en: "F8 gives the floor to the least heard: {}",
                    words: name)
        }
        return round.seats.isEmpty
            ? noTable()
            : say(
                fr: "Tous les groupes ont parlé. F2 revient au direct.",
                en: "Every group has reported. F2 goes back live.")
    }

    func noTable() -> String {
        say(
            fr: "Il n'y a pas de groupe dans la salle : préparez-les (F7).",
            en: "No group is in the room: prepare them (F7).")
    }

    /// `1:20 sur 5:00 pour ce groupe`, `4:10 sur 5:00 · reste 0:50`; once the time is up, that it is, by how much, and
    /// who is next, by letter alone in a short line.
    func turnClock(_ round: ReportRound, in workshop: Workshop, isShort: Bool = false) -> String {
        let each = round.each.map { clock($0) }
        guard let elapsed = round.elapsed else {
            return each.map { say(fr: "\($0) par groupe", en: "\($0) for each group") } ?? ""
        }
        guard let each, let reading = round.clock else { return clock(elapsed) }
        let base = say(fr: "\(clock(elapsed)) sur \(each)", en: "\(clock(elapsed)) of \(each)")
        let stands = round.isRunning ? "" : say(fr: " · horloge arrêtée", en: " · clock paused")
        guard round.isTimeUp else {
            let left = timeLeft(reading).map { " · \($0)" } ?? say(fr: " pour ce groupe", en: " for this group")
            return base + left + stands
        }
        let over = clock(round.overtime)
        let told =
            round.overtime < 1000 ? base : say(fr: "dépassé +\(over) sur \(each)", en: "over +\(over) of \(each)")
        let next = round.next.map {
            say(fr: " · F8 : {}", en: " · F8: {}", words: isShort ? $0.text : name(ofTable: $0, in: workshop))
        }
        return say(fr: "C'est l'heure : ", en: "Time is up: ") + told + stands + (next ?? "")
    }

    /// `b Les sources a la parole : 4:10 sur 5:00 · reste 0:50`, on a screen that shows more than the round; nil while
    /// nobody has it.
    ///
    /// The name gives way where it is too long.
    func turnNow(_ round: ReportRound, in workshop: Workshop, columns: Int) -> String? {
        guard let present = round.present, let elapsed = round.elapsed else { return nil }
        let stands = round.isRunning ? "" : say(fr: " · horloge arrêtée", en: " · clock paused")
        let told = say(fr: " a la parole : ", en: " has the floor: ") + turnTime(round, elapsed) + stands
        let room = columns - Width.columns(of: told)
        return Fitting.head(name(ofTable: present, in: workshop), to: max(1, room)) + told
    }

    private func turnTime(_ round: ReportRound, _ elapsed: Int64) -> String {
        guard let reading = round.clock else { return clock(elapsed) }
        let share = clock(reading.planned)
        guard round.overtime < 1000 else {
            return say(
                fr: "dépassé +\(clock(round.overtime)) sur \(share)", en: "over +\(clock(round.overtime)) of \(share)")
        }
        let base = say(fr: "\(clock(elapsed)) sur \(share)", en: "\(clock(elapsed)) of \(share)")
        return base + (turnLeft(reading).map { " · \($0)" } ?? "")
    }

    /// The chime in words, on a screen that does not show the clock of the turn.
    func timeUp(_ round: ReportRound, in workshop: Workshop) -> String {
        guard let present = round.present else { return "" }
        let up = say(
            fr: "C'est l'heure pour {}.", en: "Time is up for {}.", words: name(ofTable: present, in: workshop))
        let next = round.next.map {
            say(fr: " Ensuite : {}.", en: " Next: {}.", words: name(ofTable: $0, in: workshop))
        }
        return up + (next ?? "")
    }

    /// The order with what each may take: what was planned, or what is left for those to come.
    func orderTitle(_ round: ReportRound) -> String {
        let title = say(fr: "Les moins entendus d'abord", en: "Least heard first")
        guard let each = round.each, let left = round.left, each - left >= 1000, !round.reported.isEmpty else {
            return title
        }
        return say(
            fr: "\(clock(left)) par groupe à venir", en: "\(clock(left)) for each to come")
    }

    /// How far a table has come, and what it used of its share.
    package func state(of seat: ReportSeat, each: Int64?) -> String {
        switch seat.state {
        case .reported: say(fr: "a parlé ", en: "reported ") + (shortState(of: seat, each: each) ?? "")
        case .reporting: say(fr: "a la parole", en: "has the floor")
        case .toCome: say(fr: "à venir", en: "to come")
        case .skipped: say(fr: "revient à la fin", en: "comes back last")
        }
    }

    /// The same in a narrow list: `4:35 / 5:00`, `à la fin`; nil where it is no shorter.
    func shortState(of seat: ReportSeat, each: Int64?) -> String? {
        switch seat.state {
        case .reported: clock(seat.spent) + (each.map { " / \(clock($0))" } ?? "")
        case .skipped: say(fr: "à la fin", en: "last")
        case .reporting, .toCome: nil
        }
    }

    func bell(_ rings: Bool) -> String {
        rings
            ? say(
                fr: "Sonnerie en marche : elle sonne à la fin du temps de chaque groupe.",
                en: "Bell on: it rings at the end of each group's time.")
            : say(
                fr: "Sonnerie coupée : la fin du temps est dite en mots seulement.",
                en: "Bell off: the end of the time is told in words only.")
    }

    func bellMark() -> String { say(fr: "sonnerie", en: "bell") }

    func turnTitle() -> Bilingual {
        .made { $0.say(fr: "À qui la parole ?", en: "Who has the floor?") }
    }

    func said(by letter: GroupLetter, count: Int) -> String {
        say(fr: "Groupe \(letter.text) : \(contributions(count))", en: "Group \(letter.text): \(contributions(count))")
    }
}

import SessionEngine

extension Phrases {
    /// Whose turn it is, in large; or how to begin, or that it is over.
    func turn(_ round: ReportRound, in workshop: Workshop) -> String {
        if let present = round.present {
            return say(
                fr: "La parole est à : {}", en: "The floor belongs to: {}", words: name(ofTable: present, in: workshop))
        }
        if let next = round.next {
            let name = name(ofTable: next, in: workshop)
            return say(
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

    /// `1:20 sur 5:00 pour ce groupe`, with a word once it has run over.
    func turnClock(_ round: ReportRound) -> String {
        let each = round.each.map { clock($0) }
        guard let elapsed = round.elapsed else {
            return each.map { say(fr: "\($0) par groupe", en: "\($0) for each group") } ?? ""
        }
        guard let each else { return clock(elapsed) }
        let base = say(fr: "\(clock(elapsed)) sur \(each)", en: "\(clock(elapsed)) of \(each)")
        guard round.overtime > 0 else { return base + say(fr: " pour ce groupe", en: " for this group") }
        return base + say(fr: " · dépassé +\(clock(round.overtime))", en: " · over +\(clock(round.overtime))")
    }

    func orderTitle() -> String { say(fr: "Ordre : les moins entendus d'abord", en: "Order: least heard first") }

    /// How far a table has come.
    func state(of seat: ReportSeat) -> String {
        switch seat.state {
        case .reported: say(fr: "a parlé \(clock(seat.spent))", en: "reported \(clock(seat.spent))")
        case .reporting: say(fr: "a la parole", en: "has the floor")
        case .toCome: say(fr: "à venir", en: "to come")
        }
    }

    func turnTitle() -> Bilingual {
        .made { $0.say(fr: "À qui la parole ?", en: "Who has the floor?") }
    }

    func said(by letter: GroupLetter, count: Int) -> String {
        say(fr: "Groupe \(letter.text) : \(contributions(count))", en: "Group \(letter.text): \(contributions(count))")
    }
}

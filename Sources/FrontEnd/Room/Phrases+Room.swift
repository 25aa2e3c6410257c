import Canvas
import Levers
import SessionEngine

extension Phrases {
    /// What a notice says before it explains itself: `Exemple composé`; never more than so many columns.
    static func short(notice: String, columns: Int) -> String {
        var head = String(notice.prefix { !":;(.".contains($0) })
        while head.last?.isWhitespace == true { head.removeLast() }
        return Fitting.head(head, to: columns)
    }

    /// `Apprendre · Écueils à éviter, en groupe`; between two blocks nothing.
    func whereTheRoomIs(_ workshop: Workshop) -> String {
        guard let block = workshop.block(workshop.openBlock)?.block else { return workshop.frame[.title] ?? "" }
        return [block.phase.map { name(of: $0) }, text(block.title)].compactMap(\.self).joined(separator: " · ")
    }

    func roomBetween(next: Block?) -> String {
        guard let next else { return say(fr: "Merci à toutes et à tous", en: "Thank you all") }
        return say(fr: "Ensuite : {}", en: "Next: {}", words: text(next.title))
    }

    // MARK: clocks

    /// What a clock means, beside its digits.
    func roomClock(_ stage: ClockStage, isRunning: Bool) -> String {
        guard isRunning else { return say(fr: "Horloge arrêtée", en: "The clock is paused") }
        return switch stage {
        case .ample: say(fr: "temps restant", en: "time left")
        case .soon: say(fr: "Bientôt la fin : moins d'un cinquième du temps", en: "Ending soon: under a fifth left")
        case .last: say(fr: "C'est presque fini : concluez", en: "Nearly over: please conclude")
        case .over: say(fr: "Temps dépassé", en: "Time is over")
        }
    }

    func roomElapsed() -> String { say(fr: "depuis le début du tour", en: "since the turn began") }

    // MARK: turns

    func roomTurn(_ table: String) -> String {
        say(fr: "La parole est au groupe {}", en: "The floor is with group {}", words: table)
    }

    func roomNext(_ table: String, isFirst: Bool, hasPassed: Bool) -> String {
        if hasPassed {
            return say(
                fr: "Ensuite : le groupe {}, qui avait passé son tour",
                en: "Next: group {}, which had passed its turn", words: table)
        }
        return isFirst
            ? say(fr: "Tour de restitution : le groupe {} commence", en: "Report round: group {} begins", words: table)
            : say(fr: "Ensuite : le groupe {}", en: "Next: group {}", words: table)
    }

    func roomThen(_ table: String, hasPassed: Bool) -> String {
        hasPassed
            ? say(fr: "ensuite : {}, qui avait passé", en: "next: {}, which had passed", words: table)
            : say(fr: "ensuite : {}", en: "next: {}", words: table)
    }

    /// `b Les sources a passé, et revient à la fin`.
    func roomPassed(_ tables: [String]) -> String {
        tables.count == 1
            ? say(fr: "{} a passé, et revient à la fin", en: "{} passed, and comes back last", words: list(tables))
            : say(fr: "{} ont passé, et reviennent à la fin", en: "{} passed, and come back last", words: list(tables))
    }

    func roomRoundOver(isEmpty: Bool) -> String {
        isEmpty
            ? say(fr: "Tour de restitution", en: "Report round")
            : say(fr: "Tous les groupes ont parlé", en: "Every group has reported")
    }

    func roomReported(_ count: Int, of all: Int) -> String {
        say(
            fr: count < 2 ? "\(count) groupe sur \(all) a parlé" : "\(count) groupes sur \(all) ont parlé",
            en: "\(count) of \(groups(all)) reported")
    }

    // MARK: counts

    func roomCountsTitle() -> String { say(fr: "Ce qui a été noté", en: "What was noted") }

    /// `contributions notées`, under their number.
    func roomNoted(_ count: Int) -> String {
        say(
            fr: count < 2 ? "contribution notée" : "contributions notées",
            en: count == 1 ? "contribution noted" : "contributions noted")
    }

    func roomOthers(_ others: Int, _ sum: Int) -> String {
        say(fr: "et \(others) autres : \(sum)", en: "and \(others) others: \(sum)")
    }

    /// How much there is of a lever beside what is shown.
    func roomMore(_ number: Int) -> String {
        say(fr: "et \(number) de plus", en: "and \(number) more")
    }

    // MARK: the closing

    func closingStep(_ number: Int, of count: Int) -> String {
        say(fr: "Clôture · étape \(number) sur \(count)", en: "Closing · step \(number) of \(count)")
    }

    /// Where a step stands in the diagram.
    func place(of step: ClosingStep) -> String {
        switch step.role {
        case .ground: say(fr: "Le sol : ce qui porte tout", en: "The ground: what carries everything")
        case .path: say(fr: "Le chemin, étape \(step.step ?? 1)", en: "The path, step \(step.step ?? 1)")
        case .engine:
            say(fr: "Les moteurs : ce qui fait avancer sans cesse", en: "The engines: what never stops moving it")
        case nil: ""
        }
    }

    /// `2 conditions · 1 écueil · 3 groupes`: what was said of a lever, in words.
    func saidOf(_ place: LeverPlace) -> String {
        guard !place.isEmpty else { return say(fr: "rien encore", en: "nothing yet") }
        var pieces: [String] = []
        if !place.conditions.isEmpty { pieces.append(conditions(place.conditions.count)) }
        if !place.pitfalls.isEmpty { pieces.append(pitfalls(place.pitfalls.count)) }
        if !place.others.isEmpty {
            pieces.append(count(place.others.count, fr: ("autre", "autres"), en: ("other", "others")))
        }
        if !place.groups.isEmpty { pieces.append(groups(place.groups.count)) }
        return pieces.joined(separator: " · ")
    }

    func inTheRoomsWords(_ titles: [String]) -> String {
        say(fr: "Dans les mots de la salle : {}", en: "In the room's words: {}", words: list(titles))
    }

    func roomTakeaways() -> String { say(fr: "À retenir", en: "To keep") }

    func roomNothingToKeep() -> String {
        say(fr: "Ce que l'on retient s'écrit encore.", en: "What is to be kept is still being written.")
    }

    // MARK: what is shown, as the facilitator calls it

    /// `la question`, `l'étape 3 de la clôture`.
    func name(of part: RoomPart) -> String {
        switch part {
        case .title: say(fr: "le titre", en: "the title")
        case .question: say(fr: "la question", en: "the question")
        case .turn: say(fr: "le tour", en: "the turn")
        case .counts: say(fr: "les nombres", en: "the counts")
        case .experience(let page): say(fr: "la fiche, page \(page)", en: "the card, page \(page)")
        case .diagram: say(fr: "le schéma", en: "the diagram")
        case .promises: say(fr: "les promesses", en: "the promises")
        case .step(let number): say(fr: "l'étape \(number)", en: "step \(number)")
        }
    }

    /// `salle : la question`.
    func roomSees(_ part: RoomPart) -> String { say(fr: "salle : {}", en: "room: {}", words: name(of: part)) }
}

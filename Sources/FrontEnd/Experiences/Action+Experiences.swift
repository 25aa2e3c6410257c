import Canvas
import SessionEngine

extension Action {
    static let experiences: [Action] = [
        Action(
            "experience",
            title: Bilingual(
                fr: "Lire une fiche d'expérience dans la salle, ou la refermer",
                en: "Read the card of an experience in the room, or put it away"),
            short: Bilingual(fr: "Fiche", en: "Card"), chords: [.letter("X")], screens: .withField,
            performs: [.readExperience], obstacle: closed
        ) { _ in [.listExperiences] }
    ]

    private static let closed: @Sendable (Model) -> Bilingual? = { model in
        model.workshop.isClosed
            ? Bilingual(
                fr: "L'atelier est clos : F6, puis o le rouvre, et une fiche se lira.",
                en: "The workshop is closed: F6, then o reopens it, and a card can be read.") : nil
    }
}

extension Model {
    /// The cards have come: asks which one to read, those that the template proposes first, or to put away the one that
    /// is open.
    mutating func chooseExperience(_ cards: [Experience]) {
        let cards = workshop.proposedFirst(cards)
        let open = workshop.openExperience
        guard !cards.isEmpty || open != nil else {
            status = Status(phrases.noCards())
            return
        }
        var options = cards.map { card in
            Choice.Option(phrases.option(card, isOpen: card.id == open?.id), detail: phrases.detail(of: card)) { _ in
                [.perform(.readExperience(card)), .show(.following)]
            }
        }
        if let open {
            options.insert(
                Choice.Option(phrases.putAway(open)) { _ in [.perform(.readExperience(nil))] }, at: 0)
        }
        overlay = .choice(
            Choice(
                Bilingual(fr: "Quelle fiche lire dans la salle ?", en: "Which card to read in the room?"),
                text: phrases.whatACardDoes(), options))
    }

    /// Asks from which experience the targets were learnt.
    mutating func askExperience() -> [Effect] {
        let ids: [ExperienceID?] = workshop.experiences.map(\.id) + [nil]
        let current = targets.first?.experience
        let options = ids.map { id in
            Choice.Option(id.map { phrases.lesson(from: $0, in: workshop) } ?? phrases.noExperience()) { model in
                model.each { .drawLesson($0.id, from: id) }
            }
        }
        overlay = .choice(
            Choice(
                Bilingual(fr: "D'après quelle expérience ?", en: "After which experience?"),
                selected: ids.firstIndex(of: current) ?? 0, options))
        return []
    }
}

extension Workshop {
    /// Those that the template proposes, in its order, then the others; those read here that are not at hand too.
    fileprivate func proposedFirst(_ cards: [Experience]) -> [Experience] {
        let ids = Set(cards.map(\.id))
        let all = cards + experiences.filter { !ids.contains($0.id) }
        let proposed = (template?.experiences ?? []).compactMap { id in all.first { $0.id == id } }
        return proposed + all.filter { card in !proposed.contains { $0.id == card.id } }
    }
}

extension Phrases {
    func option(_ card: Experience, isOpen: Bool) -> String {
        text(card.title) + (isOpen ? say(fr: " (ouverte)", en: " (open)") : "")
    }

    func detail(of card: Experience) -> String { "\(text(card.place)) — \(text(card.summary))" }

    func putAway(_ card: Experience) -> String {
        say(fr: "Refermer : {}", en: "Put away: {}", words: text(card.title))
    }

    func whatACardDoes() -> String {
        say(
            fr: "La salle la voit ; chaque enseignement noté s'en souvient, jusqu'à ce qu'elle soit refermée.",
            en: "The room sees it; each lesson noted remembers it, until it is put away.")
    }

    func noCards() -> Explanation {
        Explanation(
            say(fr: "Aucune fiche n'est à lire.", en: "There is no card to read."),
            say(
                fr: "« atelier experiences new NOM » en commence une.", en: "“atelier experiences new NAME” begins one."
            ))
    }

    /// `fiche : L'Eusko`: what stands beside the field.
    func cardOpen(_ card: Experience) -> String { say(fr: "fiche : {}", en: "card: {}", words: text(card.title)) }

    func experienceLabel() -> String { say(fr: "D'après quelle expérience", en: "After which experience") }

    func noCardRead() -> String {
        say(
            fr: "Aucune fiche n'a été lue ici : au direct, X en lit une.",
            en: "No card was read here: on the live screen, X reads one.")
    }
}

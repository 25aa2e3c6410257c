import ArgumentParser
import FrontEnd
import SessionEngine
import Templates

struct CardCommand: Subcommand {
    static let page = Page(
        name: "card", chapter: .lead,
        does: Bilingual(
            fr:
                "Les fiches d'expérience d'un atelier : en lire une dans la salle, la refermer, celles qui ont été lues.",
            en: "The cards of experiences of a workshop: reads one in the room, puts it away, tells those read."),
        forms: [
            Bilingual(fr: "FICHIER [list] [--json]", en: "FILE [list] [--json]"),
            Bilingual(fr: "FICHIER read FICHE", en: "FILE read CARD"), Bilingual(fr: "FICHIER close", en: "FILE close"),
        ],
        words: 1...3, options: [.json],
        examples: [
            Bilingual(
                fr: "atelier card sante.atelier read eusko", en: "atelier card health.atelier read eusko")
        ],
        note: Bilingual(
            fr:
                "Tant qu'une fiche est ouverte, la salle la voit et chaque enseignement noté s'en souvient ; « edit --experience » le corrige. Les fiches à lire : atelier experiences.",
            en:
                "While a card is open the room sees it and each lesson noted remembers it; “edit --experience” mends that. The cards to read: atelier experiences."
        ))

    @Argument var words: [String]
    @ArgumentParser.Flag var json = false

    private enum Verb: String, CaseIterable { case list, read, close }
}

@MainActor
extension CardCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        switch try queue.verb(Verb.self, default: .list) {
        case .list:
            try queue.end()
            try list(try desk.read(file).workshop, at: desk)
        case .read:
            let typed = try queue.next()
            try queue.end()
            let library = TemplateLibrary(environment: desk.environment)
            try desk.tell(file) { .readExperience(try $0.workshop.card(typed, in: library)) }
        case .close:
            try queue.end()
            try desk.tell(file) { _ in .readExperience(nil) }
        }
    }

    private func list(_ workshop: Workshop, at desk: Desk) throws {
        let records = workshop.experiences.map { card in
            ExperienceRecord(
                card, isOpen: card.id == workshop.openExperience?.id, lessons: workshop.lessons(from: card.id),
                language: desk.phrases.language)
        }
        if json { return try desk.output.json(records) }
        guard !records.isEmpty else { return desk.output.line(desk.phrases.noCardReadYet()) }
        for record in records {
            desk.output.lines(
                desk.phrases.entry(record.id, record.title, desk.phrases.lessons(record.lessons, isOpen: record.open)))
        }
    }
}

extension Workshop {
    /// A card of the library by its id or its title; where it is not at hand, as it was read here.
    fileprivate func card(_ typed: String, in library: TemplateLibrary) throws -> Experience {
        let items = library.listExperiences()
        let ids = Set(items.map(\.id))
        let others = experiences.filter { !ids.contains($0.id.text) }
        let candidates =
            items.map { (ExperienceID($0.id), $0.names) }
            + others.map { ($0.id, [$0.id.text, $0.title.fr, $0.title.en]) }
        let all = (template?.experiences ?? []) + others.map(\.id)
        let id = try Lookup(typed, among: candidates).found(.experience, typed, all: all) { $0.text }
        return try others.first { $0.id == id } ?? library.experience(id)
    }
}

/// A card that was read, for a program.
struct ExperienceRecord: Encodable {
    let id: String
    let title: String
    /// The room reads it now.
    let open: Bool
    /// The numbers of what was learnt from it.
    let lessons: [Int]

    init(_ card: Experience, isOpen: Bool, lessons: [Contribution], language: Language) {
        id = card.id.text
        title = card.title[language]
        open = isOpen
        self.lessons = lessons.map(\.number)
    }
}

extension Phrases {
    func noCardReadYet() -> String {
        say(
            fr: "Aucune fiche n'a été lue : atelier card FICHIER read FICHE.",
            en: "No card was read: atelier card FILE read CARD.")
    }

    /// `ouverte · 2 enseignements (n° 3, 5)`.
    func lessons(_ numbers: [Int], isOpen: Bool) -> String {
        let shown = numbers.isEmpty ? "" : " (" + numbers.map { number($0) }.joined(separator: ", ") + ")"
        let told = count(numbers.count, of: .enseignement) + shown
        return (isOpen ? say(fr: "ouverte · ", en: "open · ") : "") + told
    }
}

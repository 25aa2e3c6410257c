struct StoredExperienceRead: StoredPayload {
    static let type = "experience-read"
    let card: StoredExperience?

    init(_ card: Experience?, _ words: inout WordWriter) { self.card = card.map { StoredExperience($0, &words) } }

    func fact(_ words: inout WordReader) -> Fact { .experienceRead(card?.experience(&words)) }

    private enum CodingKeys: String, CodingKey {
        case card
    }
}

struct StoredLessonDrawn: StoredPayload {
    static let type = "lesson-drawn"
    let contribution: ContributionID
    let experience: ExperienceID?

    func fact(_ words: inout WordReader) -> Fact { .lessonDrawn(contribution, from: experience) }

    private enum CodingKeys: String, CodingKey {
        case contribution, experience
    }
}

/// A card: `id`, `title`, `place`, `summary`, `facts`, `quotes`, `conditions`, `pitfalls`, `lens`, `levers`, `source`.
///
/// It stands apart from the form of the files of cards, which may change with the program. Somebody may have made it of
/// what was said in a room: all that it says lies in words.
struct StoredExperience: Codable, Hashable, Sendable {
    let id: ExperienceID
    let title: StoredWording
    let place: StoredWording
    let summary: StoredWording
    let facts: [StoredNote]
    let quotes: [StoredQuote]
    let conditions: [StoredNote]
    let pitfalls: [StoredNote]
    let lens: LensID
    let levers: [LeverID]
    let source: StoredWording

    init(_ card: Experience, _ words: inout WordWriter) {
        id = card.id
        title = StoredWording(card.title, as: "title", &words)
        place = StoredWording(card.place, as: "place", &words)
        summary = StoredWording(card.summary, as: "summary", &words)
        facts = Self.notes(card.facts, as: "fact", &words)
        quotes = card.quotes.enumerated().map { StoredQuote($1, as: "quote-\($0 + 1)", &words) }
        conditions = Self.notes(card.conditions, as: "condition", &words)
        pitfalls = Self.notes(card.pitfalls, as: "pitfall", &words)
        lens = card.lens
        levers = card.levers
        source = StoredWording(card.source, as: "source", &words)
    }

    private static func notes(
        _ notes: [Experience.Note], as field: String, _ words: inout WordWriter
    ) -> [StoredNote] {
        notes.enumerated().map { index, note in
            StoredNote(
                timecode: note.timecode, text: StoredWording(note.text, as: "\(field)-\(index + 1)", &words))
        }
    }

    func experience(_ words: inout WordReader) -> Experience {
        func notes(_ notes: [StoredNote]) -> [Experience.Note] {
            notes.map { Experience.Note(timecode: $0.timecode, text: $0.text.bilingual(&words)) }
        }
        return Experience(
            id: id, title: title.bilingual(&words), place: place.bilingual(&words),
            summary: summary.bilingual(&words), facts: notes(facts), quotes: quotes.map { $0.quote(&words) },
            conditions: notes(conditions), pitfalls: notes(pitfalls), lens: lens, levers: levers,
            source: source.bilingual(&words))
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, place, summary, facts, quotes, conditions, pitfalls, lens, levers, source
    }
}

/// Something that a card tells: `timecode` where it has one, `text`.
struct StoredNote: Codable, Hashable, Sendable {
    let timecode: String?
    let text: StoredWording

    private enum CodingKeys: String, CodingKey {
        case timecode, text
    }
}

/// Words that a card quotes: `timecode`, `who` (word) where it names anybody, `words`.
struct StoredQuote: Codable, Hashable, Sendable {
    let timecode: String?
    let who: WordID?
    let words: StoredWording

    init(_ quote: Experience.Quote, as field: String, _ words: inout WordWriter) {
        timecode = quote.timecode
        who = quote.who.map { words.cite($0, as: "\(field)-who") }
        self.words = StoredWording(quote.words, as: field, &words)
    }

    func quote(_ reader: inout WordReader) -> Experience.Quote {
        Experience.Quote(timecode: timecode, who: who.map { reader.read($0) }, words: words.bilingual(&reader))
    }

    private enum CodingKeys: String, CodingKey {
        case timecode, who, words
    }
}

/// A wording that can be forgotten: `fr` and `en`, each a word, the same where both say the same.
struct StoredWording: Codable, Hashable, Sendable {
    let fr: WordID
    let en: WordID

    init(_ wording: Bilingual, as field: String, _ words: inout WordWriter) {
        let fr = words.cite(wording.fr, as: "\(field)-fr")
        self.fr = fr
        en = wording.en == wording.fr ? fr : words.cite(wording.en, as: "\(field)-en")
    }

    func bilingual(_ words: inout WordReader) -> Bilingual { Bilingual(fr: words.read(fr), en: words.read(en)) }

    private enum CodingKeys: String, CodingKey {
        case fr, en
    }
}

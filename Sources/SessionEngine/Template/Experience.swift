/// A way of cooperating that was lived somewhere, on one page: what a group reads in order to learn from it.
///
/// What it says is the account's; which conditions, pitfalls and levers are made of it is told by its `source`.
package struct Experience: Hashable, Decodable, Sendable {
    /// Something that the account tells.
    package struct Note: Hashable, Decodable, Sendable {
        /// Where the recording tells it, as printed (`1h03min30`); nil where it is not known.
        package var timecode: String?
        /// What it tells.
        package var text: Bilingual

        /// Takes a text and where it is told.
        package init(timecode: String? = nil, text: Bilingual) {
            self.timecode = timecode
            self.text = text
        }
    }

    /// Words as they were said.
    package struct Quote: Hashable, Decodable, Sendable {
        /// Where the recording has them, as printed; nil where it is not known.
        package var timecode: String?
        /// Who said them, as the account names them; nil where it does not.
        package var who: String?
        /// The words, to the letter in the language in which they were said.
        package var words: Bilingual

        /// Takes words, who said them and where.
        package init(timecode: String? = nil, who: String? = nil, words: Bilingual) {
            self.timecode = timecode
            self.who = who
            self.words = words
        }
    }

    /// Its id: `eusko`.
    package let id: ExperienceID
    /// Its title.
    package var title: Bilingual
    /// Where it was lived.
    package var place: Bilingual
    /// What it is, in a sentence.
    package var summary: Bilingual
    /// What happened, and its figures.
    package var facts: [Note]
    /// Words of those who lived it.
    package var quotes: [Quote]
    /// What made it succeed, and what to beware of.
    package var conditions: [Note], pitfalls: [Note]
    /// The lens whose levers it names.
    package var lens: LensID
    /// The levers that it is about, as the tool or the card's author proposes them.
    package var levers: [LeverID]
    /// Where it comes from, and what in it is the tool's.
    package var source: Bilingual

    /// Takes all that a card says.
    package init(
        id: ExperienceID, title: Bilingual, place: Bilingual, summary: Bilingual, facts: [Note], quotes: [Quote] = [],
        conditions: [Note] = [], pitfalls: [Note] = [], lens: LensID = Self.usualLens, levers: [LeverID] = [],
        source: Bilingual
    ) {
        self.id = id
        self.title = title
        self.place = place
        self.summary = summary
        self.facts = facts
        self.quotes = quotes
        self.conditions = conditions
        self.pitfalls = pitfalls
        self.lens = lens
        self.levers = levers
        self.source = source
    }

    /// The lens of a card that names none.
    package static let usualLens: LensID = "rieutort"

    private enum CodingKeys: String, CodingKey {
        case id, title, place, summary, facts, quotes, conditions, pitfalls, lens, levers, source
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try values.decode(ExperienceID.self, forKey: .id),
            title: try values.decode(Bilingual.self, forKey: .title),
            place: try values.decode(Bilingual.self, forKey: .place),
            summary: try values.decode(Bilingual.self, forKey: .summary),
            facts: try values.decode([Note].self, forKey: .facts),
            quotes: try values.decode([Quote].self, forKey: .quotes),
            conditions: try values.decode([Note].self, forKey: .conditions),
            pitfalls: try values.decode([Note].self, forKey: .pitfalls),
            lens: try values.decodeIfPresent(LensID.self, forKey: .lens) ?? Self.usualLens,
            levers: try values.decode([LeverID].self, forKey: .levers),
            source: try values.decode(Bilingual.self, forKey: .source))
    }

    /// Everything that it says, in one language.
    package func texts(in language: Language) -> [String] {
        [title, place, summary, source].map { $0[language] }
            + (facts + conditions + pitfalls).map { $0.text[language] }
            + quotes.flatMap { [$0.words[language], $0.who].compactMap(\.self) }
    }
}

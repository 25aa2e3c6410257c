package import Levers
package import SessionEngine

/// What every part of the document on a series is written from, worked out once.
struct SeriesComposition {
    let series: Series
    let edition: Synthesis.Edition
    let phrases: Phrases
    /// Each workshop, read with the lens that the comparison is made with.
    let parts: [Composition]
    /// The lens of the last workshop.
    let lens: Lens
    /// What is known of words elsewhere, to find those that say the same.
    let common: CommonWords
    let items: [SeriesItem]

    init?(_ series: Series, edition: Synthesis.Edition, common: CommonWords) {
        guard let last = series.workshops.last, let lens = last.lens else { return nil }
        self.series = series
        self.edition = edition
        self.lens = lens
        self.common = common
        phrases = Phrases(last.language)
        parts = series.workshops.map {
            Composition($0, lens: $0.lens, edition: edition, language: last.language)
        }
        items = series.items
    }

    /// Those whose answers are in the lens of the last one, with their places in the series.
    var compared: [(place: Int, part: Composition)] {
        parts.enumerated().filter { $0.element.lens.id == lens.id }.map { ($0.offset, $0.element) }
    }

    /// `atelier 2`: by its place, from 0.
    func name(_ place: Int) -> String { phrases.workshop(place + 1) }

    /// `atelier 2, 25 mars 2025`.
    func dated(_ place: Int) -> String {
        [name(place), series.workshops[place].frame[.date].map { phrases.day($0) }].compactMap(\.self)
            .joined(separator: ", ")
    }

    /// A contribution's words with the workshop that they come from.
    func quotation(_ contribution: Contribution, in place: Int, _ told: Composition.Told) -> Quotation {
        var quotation = parts[place].quotation(contribution, told)
        quotation.attribution = [dated(place), quotation.attribution].compactMap(\.self).joined(separator: " · ")
        return quotation
    }

    /// Tables of one row a thing and one column a workshop, at most so many columns that they can be read.
    func tables(
        _ first: String, _ places: [Int], rows: (_ places: [Int]) -> [Table.Row]
    ) -> [SectionBlock] {
        stride(from: 0, to: places.count, by: Self.mostColumns).map { start in
            let some = Array(places[start..<min(places.count, start + Self.mostColumns)])
            return .table(Table(headings: [first] + some.map { name($0) }, rows: rows(some)))
        }
    }

    private static let mostColumns = 4
}

extension Synthesis {
    /// Writes what a series says from one workshop to the next; nil for a series of nothing.
    ///
    /// The paper speaks the language of the last workshop. The order in which the workshops are given changes nothing. A
    /// name masked in one of them stands nowhere in the public edition.
    package init?(of series: Series, edition: Edition = .public, common: CommonWords = .none) {
        guard let composition = SeriesComposition(series, edition: edition, common: common) else { return nil }
        let whole = composition.synthesis
        switch edition {
        case .public:
            let mask = series.nameMask(sign: composition.phrases.maskSign)
            self = whole.masking(mask, note: Sentence(composition.phrases.maskedNote))
        case .internal: self = whole
        }
    }
}

extension SeriesComposition {
    fileprivate var synthesis: Synthesis {
        Synthesis(
            language: phrases.language, edition: edition, isFinal: series.workshops.allSatisfy(\.isClosed),
            heading: heading, essential: essential,
            sections: [workshopsSection, voicesSection, leversSection, pitfallsSection, promisesSection]
                .filter { !$0.blocks.isEmpty },
            annex: annex)
    }

    /// No line of its own: each workshop's synthesis has its annex.
    private var annex: Annex {
        Annex(
            title: phrases.seriesAnnexTitle, entries: [], aside: [],
            count: parts.enumerated().map { place, part in
                Sentence(
                    phrases.seriesCount(
                        dated(place), received: part.count.received, kept: part.count.kept, mapped: part.count.mapped),
                    rests: part.kept.ids)
            }, notes: [Sentence(phrases.seriesAnnexNote)])
    }
}

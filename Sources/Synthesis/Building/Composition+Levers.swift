import Levers
import SessionEngine

extension Composition {
    /// Section 5: lever by lever in the order of the lens; then *hors schéma*; then what is not yet mapped.
    var leversSection: Section {
        guard !kept.isEmpty, !map.places.isEmpty else {
            return Section(id: .levers, title: phrases.leversTitle, blocks: [])
        }
        guard map.mapped > 0 else {
            return Section(
                id: .levers, title: phrases.leversTitle,
                blocks: [.paragraph([Sentence(phrases.nothingMapped(map.kept), rests: kept.ids)])])
        }
        return Section(
            id: .levers, title: phrases.leversTitle,
            blocks: [.table(figures)]
                + map.places.filter { !$0.isEmpty || !ownLevers(at: $0.lever.id).isEmpty }.flatMap { part(of: $0) }
                + blind
                + part(of: map.none, phrases.noneHeading, phrases.noneSentence(map.none.count))
                + part(of: map.notMapped, phrases.notMappedHeading, phrases.notMappedSentence(map.notMapped.count)))
    }

    /// What the diagram shows, as a table for those who cannot see it.
    var figures: Table {
        Table(
            headings: phrases.leverFigures,
            rows: map.places.map { place in
                let counts = [place.conditions.count, place.pitfalls.count, place.others.count, place.groups.count]
                return Table.Row(
                    [place.lever.label[phrases.language]] + counts.map { "\($0)" }, rests: place.lines.map(\.id))
            })
    }

    private func part(of place: LeverPlace) -> [SectionBlock] {
        let heading = SectionBlock.heading(place.lever.label[phrases.language])
        return [heading] + spoken(of: place) + ownLeverBlocks(at: place.lever.id)
            + part(of: place.conditions, phrases.conditionsLead(place.conditions.count), [.origin, .speaker])
            + part(of: place.pitfalls, phrases.pitfallsLead(place.pitfalls.count), [.origin, .speaker])
            + part(
                of: place.others,
                phrases.othersLead(place.others.count, isAll: place.conditions.isEmpty && place.pitfalls.isEmpty))
    }

    /// The levers nobody spoke of, told only together with how much is mapped.
    var blind: [SectionBlock] {
        guard let blind = map.blindSpots else { return [] }
        let levers = blind.levers.filter { ownLevers(at: $0).isEmpty }
        guard !levers.isEmpty else { return [] }
        let labels = levers.map { phrases.lever($0, in: lens) }
        let sentence = phrases.blind(labels, mapped: blind.mapped, of: blind.kept)
        return [.heading(phrases.blindHeading), .paragraph([Sentence(sentence)])]
    }

    /// Which groups spoke of it.
    private func spoken(of place: LeverPlace) -> [SectionBlock] {
        guard !place.groups.isEmpty else { return [] }
        let sentence = phrases.spokenOf(
            by: place.groups.map(groupName), all: place.groups.count == workshop.tables.count)
        return [.paragraph([Sentence(sentence, rests: place.lines.filter { $0.group != nil }.map(\.id))])]
    }

    private func part(of lines: [LeverLine], _ lead: String, _ told: Told = .all) -> [SectionBlock] {
        guard !lines.isEmpty else { return [] }
        return [
            .paragraph([Sentence(lead, rests: lines.map(\.id))]),
            .quotations(quotations(contributions(lines), told)),
        ]
    }

    private func part(of lines: [LeverLine], _ heading: String, _ lead: String) -> [SectionBlock] {
        lines.isEmpty ? [] : [.heading(heading)] + part(of: lines, lead)
    }
}

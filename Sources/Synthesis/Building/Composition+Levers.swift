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
            blocks: map.places.flatMap { part(of: $0) }
                + part(of: map.none, phrases.noneHeading, phrases.noneSentence(map.none.count))
                + part(of: map.notMapped, phrases.notMappedHeading, phrases.notMappedSentence(map.notMapped.count)))
    }

    private func part(of place: LeverPlace) -> [SectionBlock] {
        let heading = SectionBlock.heading(place.lever.label[phrases.language])
        guard !place.isEmpty else { return [heading, .paragraph([tally(of: place)])] }
        let rests = place.lines.map(\.id)
        let groups = Sentence(phrases.spokenOfBy(place.groups.map(groupName)), rests: rests)
        let spoken = place.groups.isEmpty ? [] : [groups]
        return [heading, .paragraph(spoken)].filter { $0 != .paragraph([]) }
            + part(of: place.conditions, phrases.conditionsHeading(place.conditions.count))
            + part(of: place.pitfalls, phrases.pitfallsHeading(place.pitfalls.count))
            + part(
                of: place.others,
                place.conditions.isEmpty && place.pitfalls.isEmpty
                    ? phrases.wordsHeading(place.others.count) : phrases.othersHeading(place.others.count))
    }

    private func part(of lines: [LeverLine], _ lead: String) -> [SectionBlock] {
        guard !lines.isEmpty else { return [] }
        return [.paragraph([Sentence(lead, rests: lines.map(\.id))]), .quotations(quotations(contributions(lines)))]
    }

    private func part(of lines: [LeverLine], _ heading: String, _ lead: String) -> [SectionBlock] {
        lines.isEmpty ? [] : [.heading(heading)] + part(of: lines, lead)
    }
}

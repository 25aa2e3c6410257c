import Levers
import SessionEngine

extension Composition {
    /// A second lens beside the first: how much of what was said is mapped onto it, lever by lever in numbers and in the
    /// lines marked *keep*, then both lenses crossed; left out where none is wanted.
    ///
    /// Everyone's words stand under the levers of the first lens: here a number leads to them.
    var besideSection: Section {
        guard let beside, !kept.isEmpty else { return Section(id: .beside, title: "", blocks: []) }
        let other = Composition(workshop, lens: beside, edition: edition, language: phrases.language)
        return Section(
            id: .beside, title: phrases.besideTitle(phrases.text(beside.title)),
            blocks: [.paragraph([other.basisOfMap])] + other.mappedBlocks + crossed(with: other)
                + [.paragraph(other.provenance)] + other.readingBoxes)
    }

    private var mappedBlocks: [SectionBlock] {
        guard map.mapped > 0 else { return [] }
        let told = map.places.filter { !$0.isEmpty || !ownLevers(at: $0.lever.id).isEmpty }
        return [.table(figures)] + told.flatMap { numbered($0) } + blind
    }

    /// The numbers of what was said of a lever, and the first lines to keep in their words.
    private func numbered(_ place: LeverPlace) -> [SectionBlock] {
        let parts: [(lines: [LeverLine], lead: (Int) -> String)] = [
            (place.conditions, phrases.conditionsLead), (place.pitfalls, phrases.pitfallsLead),
            (place.others, { phrases.othersLead($0, isAll: place.count == $0) }),
        ]
        let sentences = parts.filter { !$0.lines.isEmpty }.map { lines, lead in
            Sentence(phrases.numbered(lead(lines.count), lines.map(\.number)), rests: lines.map(\.id))
        }
        let keeps = quotations(contributions(place.essential()), [.origin])
        return [.heading(phrases.text(place.lever.label))] + ownLeverBlocks(at: place.lever.id)
            + (sentences.isEmpty ? [] : [.paragraph(sentences)]) + (keeps.isEmpty ? [] : [.quotations(keeps)])
    }

    /// What in a lens is the tool's, and where it comes from.
    private var provenance: [Sentence] {
        [phrases.text(lens.caution), phrases.source(of: phrases.text(lens.title), phrases.text(lens.source))]
            .filter { !$0.isEmpty }.map { Sentence($0) }
    }

    // MARK: both lenses crossed

    /// Where a contribution may stand in a lens: at a lever, or outside the diagram.
    private struct Stand {
        let label: String, short: String
        let ids: Set<ContributionID>
    }

    private var stands: [Stand] {
        let outside = Stand(label: phrases.noneHeading, short: phrases.noneHeading, ids: Set(map.none.map(\.id)))
        return map.places.map { place in
            Stand(
                label: phrases.text(place.lever.label), short: phrases.text(place.lever.short),
                ids: Set(place.lines.map(\.id)))
        } + (outside.ids.isEmpty ? [] : [outside])
    }

    private func crossed(with other: Composition) -> [SectionBlock] {
        guard map.mapped > 0, other.map.mapped > 0 else { return [] }
        let (mine, others) = (stands, other.stands)
        let both = kept.ids.filter { id in
            mine.contains { $0.ids.contains(id) } && others.contains { $0.ids.contains(id) }
        }
        guard !both.isEmpty else {
            return [.heading(phrases.crossedHeading), .paragraph([Sentence(phrases.nothingCrossed)])]
        }
        // A page is higher than it is broad: the lens with more levers gives the rows.
        let table =
            others.count > mine.count
            ? Self.crossing(others, of: phrases.text(other.lens.title), with: mine, both)
            : Self.crossing(mine, of: phrases.text(lens.title), with: others, both)
        return [
            .heading(phrases.crossedHeading),
            .paragraph([Sentence(phrases.crossed(both.count, of: kept.count), rests: both), Sentence(phrases.crossing)]
            ),
            .table(table),
        ]
    }

    private static func crossing(
        _ rows: [Stand], of lens: String, with columns: [Stand], _ both: [ContributionID]
    ) -> Table {
        Table(
            headings: [lens] + columns.map(\.short),
            rows: rows.map { row in
                Table.Row(
                    [row.label] + columns.map { "\(row.ids.intersection($0.ids).count)" },
                    rests: both.filter(row.ids.contains))
            })
    }
}

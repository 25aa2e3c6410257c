import Levers
import SessionEngine

extension SeriesComposition {
    /// Which levers grew or shrank, lens by lens: always with how much is mapped.
    var leversSection: Section {
        var lenses: [Lens] = []
        // The lens of the last workshop comes first.
        for part in parts.reversed() where !lenses.contains(where: { $0.id == part.lens.id }) {
            lenses.append(part.lens)
        }
        let blocks = lenses.filter { !$0.levers.isEmpty }.flatMap { lens in
            comparison(with: lens, isAlone: lenses.count == 1)
        }
        return Section(id: .levers, title: phrases.seriesLeversTitle, blocks: blocks)
    }

    private func comparison(with lens: Lens, isAlone: Bool) -> [SectionBlock] {
        let places = parts.indices.filter { parts[$0].lens.id == lens.id && parts[$0].map.mapped > 0 }
        let heading: [SectionBlock] = isAlone ? [] : [.heading(lens.title[phrases.language])]
        guard !places.isEmpty else { return heading + [.paragraph([Sentence(phrases.nothingMappedInSeries)])] }
        let unmapped = parts.indices.filter { parts[$0].lens.id == lens.id && parts[$0].map.mapped == 0 }
        let aside = unmapped.isEmpty ? [] : [Sentence(phrases.notMapped(unmapped.map { name($0) }))]
        return heading + [.paragraph([Sentence(phrases.leverCells)] + aside)]
            + tables(phrases.leverHeading, places) { some in
                lens.levers.map { row(of: $0, in: some) } + [noneRow(in: some), mappedRow(in: some)]
            } + [.paragraph(growth(of: lens, places))]
    }

    private func row(of lever: Lever, in places: [Int]) -> Table.Row {
        let found = places.map { parts[$0].map.place(lever.id) }
        let cells = zip(places, found).map { place, found -> String in
            guard let found, !found.isEmpty else { return "0" }
            return phrases.leverCell(
                found.count, conditions: found.conditions.count, pitfalls: found.pitfalls.count,
                percent: percent(found.count, of: parts[place].map.mapped))
        }
        return Table.Row(
            [lever.label[phrases.language]] + cells, rests: found.flatMap { $0?.lines.map(\.id) ?? [] })
    }

    private func noneRow(in places: [Int]) -> Table.Row {
        Table.Row(
            [phrases.noneHeading] + places.map { "\(parts[$0].map.none.count)" },
            rests: places.flatMap { parts[$0].map.none.map(\.id) })
    }

    private func mappedRow(in places: [Int]) -> Table.Row {
        Table.Row(
            [phrases.mappedHeading] + places.map { phrases.out(of: parts[$0].map.kept, parts[$0].map.mapped) },
            rests: places.flatMap { place in
                parts[place].kept.filter { parts[place].workshop.mapping(of: $0, lens: parts[place].lens.id) != nil }
                    .ids
            })
    }

    /// From the first workshop that mapped enough to the last; with fewer lines nothing is said of a change.
    private func growth(of lens: Lens, _ places: [Int]) -> [Sentence] {
        let enough = places.filter { parts[$0].map.mapped >= Self.enough }
        guard let first = enough.first, let last = enough.last, first != last else {
            return [Sentence(phrases.tooFewToCompare(Self.enough))]
        }
        let changes = lens.levers.compactMap { lever -> (label: String, from: Int, to: Int, rests: [ContributionID])? in
            guard let before = parts[first].map.place(lever.id), let after = parts[last].map.place(lever.id) else {
                return nil
            }
            return (
                lever.label[phrases.language], percent(before.count, of: parts[first].map.mapped),
                percent(after.count, of: parts[last].map.mapped), (before.lines + after.lines).map(\.id)
            )
        }
        let grown = changes.filter { $0.to > $0.from }, shrunk = changes.filter { $0.to < $0.from }
        let basis = phrases.growthBasis(
            dated(first), parts[first].map.mapped, of: parts[first].map.kept, dated(last), parts[last].map.mapped,
            of: parts[last].map.kept)
        return [(grown, true), (shrunk, false)].compactMap { changes, isMore in
            changes.isEmpty
                ? nil
                : Sentence(
                    phrases.growth(changes.map { ($0.label, $0.from, $0.to) }, isMore: isMore),
                    rests: changes.flatMap(\.rests))
        } + [Sentence(basis)]
    }

    /// So many mapped lines let two workshops be compared: a rule of the tool.
    private static let enough = 10

    private func percent(_ number: Int, of all: Int) -> Int { all == 0 ? 0 : (number * 200 + all) / (2 * all) }

    // MARK: pitfalls

    /// Pitfalls on the same lever in two workshops at least, in their words; in the internal edition also those that seem
    /// to say the same.
    var pitfallsSection: Section {
        let again = lens.levers.flatMap { cameBack($0) }
        let none = Sentence(
            phrases.noPitfallCameBack(
                mapped: compared.reduce(0) { $0 + $1.part.map.mapped }, of: compared.reduce(0) { $0 + $1.part.map.kept }
            ))
        let found: [SectionBlock] = again.isEmpty ? [.paragraph([none])] : again
        return Section(id: .convergences, title: phrases.pitfallsTitle, blocks: found + alike)
    }

    private func cameBack(_ lever: Lever) -> [SectionBlock] {
        let found = compared.map { place, part in
            (place, part.contributions(part.map.place(lever.id)?.pitfalls ?? []))
        }.filter { !$0.1.isEmpty }
        guard found.count > 1 else { return [] }
        let all = found.flatMap(\.1)
        return [
            .heading(lever.label[phrases.language]),
            .paragraph([Sentence(phrases.cameBack(all.count, workshops: found.count), rests: all.ids)]),
            .quotations(
                found.flatMap { place, pitfalls in pitfalls.map { quotation($0, in: place, [.origin, .speaker]) } }),
        ]
    }

    /// What the tool finds alike is no claim: it stands where nobody but the organisers reads it.
    private var alike: [SectionBlock] {
        guard edition == .internal else { return [] }
        let pitfalls = parts.enumerated().flatMap { place, part in
            part.kept.filter { $0.kind == .ecueil }.map { (place: place, contribution: $0) }
        }
        var index = LikenessIndex(common: common)
        index.refresh(pitfalls.map(\.contribution))
        let places = Dictionary(pitfalls.map { ($0.contribution.id, $0) }) { first, _ in first }
        let pairs = index.pairs().compactMap { pair -> Sentence? in
            guard let one = places[pair.one], let other = places[pair.other], one.place != other.place else {
                return nil
            }
            return Sentence(
                phrases.alike(cited(one.contribution, one.place), cited(other.contribution, other.place)),
                rests: [pair.one, pair.other])
        }
        guard !pairs.isEmpty else { return [] }
        return [
            .heading(phrases.alikeHeading), .paragraph([Sentence(phrases.alikeCaution)]),
            .list(Array(pairs.prefix(12))),
        ]
    }

    private func cited(_ contribution: Contribution, _ place: Int) -> String {
        "\(phrases.quoted(contribution.text)) (\(name(place)), \(phrases.number(contribution.number)))"
    }
}

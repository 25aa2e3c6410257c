import SessionEngine

extension Composition {
    /// Section 9: what became of what earlier workshops of the series promised, asked, or wanted to be followed; left out
    /// where the workshop continues none.
    var seriesSection: Section {
        guard let continuation = workshop.continuation, let earlier = continuation.chain.last else {
            return Section(id: .series, title: phrases.seriesTitle, blocks: [])
        }
        var lead = [Sentence(phrases.continues(earlier))]
        if continuation.chain.count > 1 {
            lead.append(Sentence(phrases.chain(continuation.chain.dropLast())))
        }
        if continuation.carried.isEmpty { lead.append(Sentence(phrases.nothingCarried)) }
        return Section(
            id: .series, title: phrases.seriesTitle,
            blocks: [.paragraph(lead)] + Carried.Sort.allCases.flatMap { carriedBlocks($0) })
    }

    private func carriedBlocks(_ sort: Carried.Sort) -> [SectionBlock] {
        let items = workshop.carried(sort)
        guard !items.isEmpty else { return [] }
        let outcomes = items.map { workshop.answer(of: $0.key)?.outcome }
        return [
            .heading(phrases.plural(of: sort)),
            .paragraph([Sentence(phrases.outcomes(outcomes, sort), rests: items.flatMap(\.rests))]),
            .table(
                Table(
                    headings: phrases.carriedHeadings(sort),
                    rows: items.map { item in
                        Table.Row(cells(of: item, sort), rests: item.rests)
                    })),
        ]
    }

    /// The words with where they come from; for a promise who and when; what became of it, and why.
    private func cells(of item: Carried, _ sort: Carried.Sort) -> [String] {
        let origin = [phrases.origin(of: item, in: workshop), item.actor.map { label(of: $0) }].compactMap(\.self)
        let words = "\(phrases.quoted(item.text)) (\(origin.joined(separator: ", ")))"
        let fate = phrases.fate(workshop.answer(of: item.key), sort)
        guard sort == .action else { return [words, fate] }
        let who = item.who ?? phrases.noCarrier
        return [words, "\(who), \(item.when.map { phrases.due($0) } ?? phrases.noDate)", fate]
    }
}

extension Carried {
    /// The contribution that it was; nothing for a bundle.
    var rests: [ContributionID] {
        if case .contribution(let id) = key.point { [id] } else { [] }
    }
}

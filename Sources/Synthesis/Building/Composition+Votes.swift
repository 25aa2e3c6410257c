import SessionEngine

extension Composition {
    /// What got votes, the most first, and how they were given; nothing where none was counted.
    var votes: [SectionBlock] {
        let voted = workshop.voted
        guard !voted.isEmpty else { return [] }
        let total = voted.reduce(0) { $0 + $1.votes }
        let sentences =
            [Sentence(phrases.votesCounted(total), rests: kept.filter { $0.voteTotal != nil }.ids)]
            + [workshop.template?.votes].compactMap { $0.map { Sentence(phrases.rule($0)) } } + overspent
        let rows = voted.map { contribution, votes in
            Table.Row(
                [
                    phrases.quoted(contribution.text), "\(contribution.number)",
                    tally(of: contribution, votes),
                ],
                rests: [contribution.id])
        }
        return [
            .heading(phrases.votesHeading), .paragraph(sentences),
            .table(Table(headings: phrases.voteHeadings, rows: rows)),
        ]
    }

    /// What was counted beyond the budget is told, not hidden.
    private var overspent: [Sentence] {
        workshop.tallies.filter { $0.over > 0 }.map { tally in
            let place = tally.table.map { groupName($0) }
            let lines = kept.filter { $0.votes[tally.table] != nil }
            return Sentence(phrases.overspent(at: place, given: tally.given, most: tally.most ?? 0), rests: lines.ids)
        }
    }

    /// `9`, or `9 (Les passeurs 5, Les ponts 4)` where tables were counted.
    private func tally(of contribution: Contribution, _ total: Int) -> String {
        let tables = workshop.groups.compactMap { group in
            contribution.votes[group.letter].map { phrases.votes($0, at: groupName(group.letter)) }
        }
        return tables.isEmpty ? "\(total)" : "\(total) (\(tables.joined(separator: ", ")))"
    }
}

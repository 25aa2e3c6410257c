extension Workshop {
    /// Writes how many votes a contribution got at a table, or in the whole room; nil clears the count.
    func setVotes(_ id: ContributionID, _ table: GroupLetter?, _ votes: Int?) throws(Refusal) -> [Fact] {
        let contribution = try known(id)
        if let table, group(table) == nil {
            throw .unknown(.group, table.text, nearest: groups.map(\.letter.text))
        }
        if let votes {
            guard Limits.votes.contains(votes) else { throw .outOfRange(.votes, votes, Limits.votes) }
            let given = self.given(at: table) - (contribution.votes[table] ?? 0) + votes
            if let most = mostVotes(at: table), given > most { throw .votesOverBudget(given, most: most) }
        }
        return contribution.votes[table] == votes ? [] : [.votesSet(id, table: table, votes)]
    }

    /// How many votes were given at a table, or in the whole room.
    private func given(at table: GroupLetter?) -> Int {
        contributions.reduce(0) { $0 + ($1.votes[table] ?? 0) }
    }

    /// How many votes may be given at a table, or in the whole room; nil where the template sets no budget, or where
    /// heads are unknown.
    package func mostVotes(at table: GroupLetter?) -> Int? {
        guard let rule = template?.votes else { return nil }
        let voting = table.map { letter in groups.filter { $0.letter == letter } } ?? groups
        guard rule.by == .person else { return rule.budget * voting.count }
        let heads = voting.compactMap(\.heads)
        return heads.count == voting.count && !voting.isEmpty ? rule.budget * heads.reduce(0, +) : nil
    }

    /// What counts in the synthesis and got votes, the most first, then in order of arrival.
    package var voted: [(contribution: Contribution, votes: Int)] {
        kept.compactMap { contribution in contribution.voteTotal.map { (contribution, $0) } }
            .sorted { ($1.1, $0.0.number) < ($0.1, $1.0.number) }
    }
}

extension Contribution {
    /// How many votes it got in all; nil where none was counted.
    package var voteTotal: Int? { votes.isEmpty ? nil : votes.values.reduce(0, +) }
}

extension Workshop {
    /// Writes how many votes a contribution got at a table, or in the whole room; nil clears the count.
    ///
    /// A budget that is overspent is no refusal: what was counted in the room is written, and told.
    func setVotes(_ id: ContributionID, _ table: GroupLetter?, _ votes: Int?) throws(Refusal) -> [Fact] {
        let contribution = try known(id)
        if let table, group(table) == nil {
            throw .unknown(.group, table.text, nearest: groups.map(\.letter.text))
        }
        if let votes, !Limits.votes.contains(votes) { throw .outOfRange(.votes, votes, Limits.votes) }
        return contribution.votes[table] == votes ? [] : [.votesSet(id, table: table, votes)]
    }

    /// How many votes were counted at a table, or for the whole room, for what is kept, and how many there are to give.
    package func tally(at table: GroupLetter?) -> VoteTally {
        VoteTally(
            table: table, given: contributions.reduce(0) { $0 + ($1.isKept ? $1.votes[table] ?? 0 : 0) },
            most: mostVotes(at: table))
    }

    /// The tallies of the room and of the tables, by letter, where votes were counted.
    package var tallies: [VoteTally] { ([nil] + groups.map(\.letter)).map { tally(at: $0) }.filter { $0.given > 0 } }

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

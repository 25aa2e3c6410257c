struct StoredVotesSet: StoredPayload {
    static let type = "votes-set"
    let contribution: ContributionID
    let table: GroupLetter?
    let votes: Int?

    func fact(_ words: inout WordReader) -> Fact { .votesSet(contribution, table: table, votes) }

    private enum CodingKeys: String, CodingKey {
        case contribution, table, votes
    }
}

/// How votes are given: `by` (`person`, `table`), `budget`.
struct StoredVoteRule: Codable, Hashable, Sendable {
    let by: VoteRule.Voter
    let budget: Int

    init(_ rule: VoteRule) { (by, budget) = (rule.by, rule.budget) }

    var rule: VoteRule { VoteRule(by: by, budget: budget) }

    private enum CodingKeys: String, CodingKey {
        case by, budget
    }
}

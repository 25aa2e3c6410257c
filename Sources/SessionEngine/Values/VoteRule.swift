/// How a template wants votes to be given: so many by each voter.
package struct VoteRule: Hashable, Codable, Sendable {
    /// Who votes.
    package enum Voter: String, CaseIterable, Codable, Sendable {
        case person, table
    }

    /// Who votes.
    package var by: Voter
    /// How many votes each has: at least 1.
    package var budget: Int

    /// Takes who votes and how many votes each has.
    package init(by: Voter, budget: Int) {
        self.by = by
        self.budget = budget
    }
}

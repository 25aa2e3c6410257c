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

/// How many votes were counted at a table or for the whole room, against the budget of the template.
package struct VoteTally: Hashable, Sendable {
    /// The table; nil for the whole room.
    package let table: GroupLetter?
    /// How many were counted.
    package let given: Int
    /// How many there are to give; nil where nothing says it.
    package let most: Int?

    /// Takes what was counted where, and what there is to give.
    package init(table: GroupLetter?, given: Int, most: Int?) {
        self.table = table
        self.given = given
        self.most = most
    }

    /// How many are left to give; nil where nothing says it, 0 where the budget is spent or overspent.
    package var left: Int? { most.map { max(0, $0 - given) } }
    /// By how many the budget is overspent; 0 where it is not.
    package var over: Int { most.map { max(0, given - $0) } ?? 0 }
}

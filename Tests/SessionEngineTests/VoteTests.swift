import SessionEngine
import Testing

@Suite("Votes")
struct VoteTests {
    /// A session with two lines, of three groups of eight.
    private func session(_ rule: VoteRule?) throws -> RandomSession {
        var random = RandomSession(seed: 1, steps: 0, votes: rule)
        for text in ["un lieu", "du temps"] {
            random.perform(.capture([Draft(kind: .condition, origin: .plenary, text: text)]), by: writer)
        }
        return random
    }

    private let writer = RandomSession.writers[0]

    @Test("Totals of the room and of tables add up; the most voted comes first, then the first said")
    func totals() throws {
        var random = try session(nil)
        let ids = random.session.workshop.contributions.map(\.id)
        for (id, table, votes) in [(ids[0], nil, 2), (ids[0], a, 1), (ids[1], a, 4), (ids[1], b, 3)] {
            random.perform(.setVotes(id, table: table, votes), by: writer)
        }
        #expect(random.session.workshop.voted.map(\.contribution.number) == [2, 1])
        #expect(random.session.workshop.voted.map(\.votes) == [7, 3])
        random.perform(.setVotes(ids[1], table: a, nil), by: writer)
        #expect(random.session.workshop.voted.map(\.votes) == [3, 3])
        #expect(random.session.workshop.voted.map(\.contribution.number) == [1, 2])
        random.perform(.undo, by: writer)
        #expect(random.session.workshop.voted.first?.votes == 7)
        random.perform(.setAside(ids[1], reason: "doublon"), by: writer)
        #expect(random.session.workshop.voted.map(\.votes) == [3])
        #expect(random.refusals.isEmpty)
    }

    @Test("What is left of a budget is told by table or for the room, and what goes over it is written and told")
    func budget() throws {
        var random = try session(VoteRule(by: .person, budget: 2))
        let ids = random.session.workshop.contributions.map(\.id)
        random.perform(.setVotes(ids[0], table: a, 10), by: writer)
        random.perform(.setVotes(ids[1], table: a, 3), by: writer)
        #expect(random.session.workshop.tally(at: a) == VoteTally(table: a, given: 13, most: 16))
        #expect(random.session.workshop.tally(at: a).left == 3 && random.session.workshop.tally(at: a).over == 0)
        random.perform(.setVotes(ids[1], table: a, 7), by: writer)
        #expect(random.session.workshop.tally(at: a).left == 0 && random.session.workshop.tally(at: a).over == 1)
        #expect(
            Phrases(.fr).told(random.session.workshop.tally(at: a), in: random.session.workshop)
                == "groupe a — Un · 17\u{A0}voix sur 16\u{A0}: 1 de trop")
        random.perform(.setVotes(ids[0], table: nil, 48), by: writer)
        #expect(random.session.workshop.tallies.map(\.table) == [nil, a])
        #expect(
            Phrases(.en).told(random.session.workshop.tallies[0], in: random.session.workshop)
                == "the whole room · 48 votes of 48: all given")
        random.perform(.setAside(ids[0], reason: "doublon"), by: writer)
        #expect(random.session.workshop.tallies.map(\.given) == [7])
        random.perform(.changeGroup(a, [.heads(nil)]), by: writer)
        #expect(random.session.workshop.tally(at: a).most == nil && random.session.workshop.tally(at: a).over == 0)
        var tables = try session(VoteRule(by: .table, budget: 3))
        tables.perform(.setVotes(tables.session.workshop.contributions[0].id, table: b, 4), by: writer)
        #expect(tables.session.workshop.tally(at: b).over == 1)
        #expect(random.refusals.isEmpty && tables.refusals.isEmpty)
    }

    @Test("Without a budget any number goes; a number of no sense, and what is not there, are refused")
    func refused() throws {
        var random = try session(nil)
        let id = random.session.workshop.contributions[0].id
        let cases: [(ContributionID, GroupLetter?, Int, Refusal)] = [
            (id, nil, -1, .outOfRange(.votes, -1, Limits.votes)),
            (id, nil, 10_001, .outOfRange(.votes, 10_001, Limits.votes)),
            (id, d, 1, .unknown(.group, "d", nearest: ["a", "b", "c"])),
            ("autre", nil, 1, .unknown(.contribution, "autre", nearest: [])),
        ]
        for (id, table, votes, refusal) in cases {
            random.perform(.setVotes(id, table: table, votes), by: writer)
            #expect(random.refusals.last?.refusal == refusal)
        }
        let count = random.session.events.count
        random.perform(.setVotes(id, table: nil, nil), by: writer)
        #expect(random.session.events.count == count)
    }
}

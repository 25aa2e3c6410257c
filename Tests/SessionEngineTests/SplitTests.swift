import SessionEngine
import Testing

@Suite("Splitting, and doing the same to several")
struct SplitTests {
    private let writer = RandomSession.writers[0]

    /// A session with an action that has all that a line can have, and a line by itself.
    private func session() throws -> (random: RandomSession, ids: [ContributionID]) {
        var random = RandomSession(seed: 1, steps: 0)
        let actor: ActorID = "elus"
        random.perform(.changeActor(actor, [.label("Élus")]), by: writer)
        let lever = try #require(random.session.workshop.lens?.levers.first?.id)
        random.perform(.openPhase(.ecouter, reason: nil), by: writer)
        random.perform(
            .capture([
                Draft(
                    kind: .action, origin: .outside("marché"), text: "un lieu et du temps et un café",
                    raw: "! un lieu et du temps et un café", actor: actor, spokenFor: actor, who: "la mairie",
                    when: Due(words: "lundi"), levers: [lever], flags: [.keep, .weak]),
                Draft(kind: .condition, origin: .plenary, text: "se parler"),
            ]), by: writer)
        return (random, random.session.workshop.contributions.map(\.id))
    }

    @Test("Each part keeps all that is known of the whole; the first keeps its number, and one undo puts all back")
    func split() throws {
        var (random, ids) = try session()
        let before = random.session.workshop
        random.perform(.setVotes(ids[0], table: nil, 4), by: writer)
        random.perform(.makeBundle(title: "Tenir", [ids[0]], levers: nil), by: writer)
        random.perform(.split(ids[0], ["un lieu", "du temps", "un café"]), by: writer)
        let now = random.session.workshop
        #expect(now.contributions.map(\.text) == ["un lieu", "se parler", "du temps", "un café"])
        #expect(now.contributions.map(\.number) == [1, 2, 3, 4])
        let (whole, part) = (now.contributions[0], now.contributions[2])
        #expect(whole.earlierTexts == ["un lieu et du temps et un café"] && whole.raw.hasPrefix("! "))
        #expect(part.splitFrom == ids[0] && part.raw == "du temps" && part.earlierTexts.isEmpty)
        #expect(part.kind == .action && part.origin == .outside("marché") && part.phase == .ecouter)
        #expect(part.actor == whole.actor && part.spokenFor == whole.spokenFor && part.who == "la mairie")
        #expect(part.when == whole.when && part.mappings == whole.mappings && part.flags == [.keep, .weak])
        #expect(part.timecode == whole.timecode && part.moment == whole.moment)
        // Votes and bundle stay where people put them.
        #expect(part.voteTotal == nil && whole.voteTotal == 4 && now.bundle(of: part.id) == nil)
        #expect(now.partsOfWhole[ids[0]]?.map(\.number) == [3, 4])
        #expect(now.received == 4 && now.withdrawn == 0)
        for _ in 0..<3 { random.perform(.undo, by: writer) }
        #expect(random.session.workshop.contributions == before.contributions)
        #expect(random.session.workshop.received == 4 && random.session.workshop.withdrawn == 2)
    }

    @Test("A part goes with the whole when that is withdrawn, and comes back with it; it can be split again")
    func withdrawn() throws {
        var (random, ids) = try session()
        random.perform(.setAside(ids[0], reason: "hors sujet"), by: writer)
        random.perform(.split(ids[0], ["un lieu", "du temps et un café"]), by: writer)
        let part = try #require(random.session.workshop.contributions.last)
        #expect(part.asideReason == "hors sujet")
        random.perform(.split(part.id, ["du temps", "un café"]), by: RandomSession.writers[1])
        let all = random.session.workshop.contributions
        random.perform(.withdraw(all[0].step), by: writer)
        #expect(random.session.workshop.contributions.isEmpty)
        #expect(random.session.workshop.received == 4 && random.session.workshop.withdrawn == 4)
        random.perform(.redo, by: writer)
        #expect(random.session.workshop.contributions == all)
        #expect(all.last?.splitFrom == part.id)
    }

    @Test("What is no split is refused, and changes nothing")
    func refused() throws {
        var (random, ids) = try session()
        let before = random.session
        let cases: [(ContributionID, [String], Refusal)] = [
            (ids[0], ["un lieu"], .splitWithoutParts), (ids[0], [], .splitWithoutParts),
            (ids[0], ["un lieu", " "], .emptyText),
            (ids[0], ["un lieu", String(repeating: "a", count: 5001)], .textTooLong(5001)),
            ("autre", ["un", "deux"], .unknown(.contribution, "autre", nearest: [])),
        ]
        for (id, parts, refusal) in cases {
            random.perform(.split(id, parts), by: writer)
            #expect(random.refusals.last?.refusal == refusal)
        }
        #expect(random.session == before)
    }

    @Test("What is done to several is one step, refused whole where one of them is")
    func together() throws {
        var (random, ids) = try session()
        let before = random.session.workshop
        random.perform(.together(ids.map { .setAside($0, reason: "redit") }), by: writer)
        #expect(random.session.workshop.kept.isEmpty)
        #expect(random.session.steps.last?.facts.count == 2)
        random.perform(.undo, by: writer)
        #expect(random.session.workshop.contributions == before.contributions)
        let count = random.session.events.count
        random.perform(.together([.flag(ids[0], .keep, false), .flag("autre", .keep, true)]), by: writer)
        #expect(random.refusals.last?.refusal == .unknown(.contribution, "autre", nearest: []))
        random.perform(.together([.flag(ids[0], .keep, true), .mend(ids[1], [.kind(.condition)])]), by: writer)
        #expect(random.session.events.count == count)
    }
}

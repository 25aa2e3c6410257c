import SessionEngine
import Testing

@Suite("Bundles")
struct BundleTests {
    private let writer = RandomSession.writers[0]
    private let lens = Room.lens.id

    /// A session with four lines.
    private func session() -> (random: RandomSession, ids: [ContributionID]) {
        var random = RandomSession(seed: 1, steps: 0)
        for text in ["un", "deux", "trois", "quatre"] {
            random.perform(.capture([Draft(kind: .condition, origin: .plenary, text: text)]), by: writer)
        }
        return (random, random.session.workshop.contributions.map(\.id))
    }

    @Test("Made, renamed, filled, mapped, taken apart and put together again, each undone by one step")
    func life() throws {
        var (random, ids) = session()
        random.perform(.makeBundle(title: "Tenir", [ids[0], ids[2], ids[0]], levers: ["vision"]), by: writer)
        let bundle = try #require(random.session.workshop.bundles.first)
        #expect(bundle.title == "Tenir" && bundle.number == 1 && bundle.members == [ids[0], ids[2]])
        #expect(random.session.workshop.mapping(of: bundle, lens: Room.lens)?.levers == ["vision"])
        #expect(random.session.workshop.bundle(of: ids[2])?.id == bundle.id)
        let changes: [BundleEdit] = [
            .title("Durer"), .add([ids[3]]), .remove([ids[0]]), .mapping(lens, nil), .dissolved(true),
        ]
        var states = [random.session.workshop.madeBundles]
        for change in changes {
            random.perform(.changeBundle(bundle.id, [change]), by: writer)
            states.append(random.session.workshop.madeBundles)
        }
        #expect(random.session.workshop.bundles.isEmpty && random.session.workshop.bundle(of: ids[2]) == nil)
        let last = try #require(states.last?.first)
        #expect(last.title == "Durer" && last.members == [ids[2], ids[3]] && last.mappings.isEmpty)
        for state in states.dropLast().reversed() {
            random.perform(.undo, by: writer)
            #expect(random.session.workshop.madeBundles == state)
        }
        random.perform(.undo, by: writer)
        #expect(random.session.workshop.madeBundles.isEmpty && random.refusals.isEmpty)
        #expect(random.session.workshop.contributions.map(\.text) == ["un", "deux", "trois", "quatre"])
    }

    @Test("A line put into another bundle leaves the first; numbers are not given twice")
    func moves() {
        var (random, ids) = session()
        random.perform(.makeBundle(title: "un", [ids[0], ids[1]], levers: nil), by: writer)
        random.perform(.undo, by: writer)
        random.perform(.makeBundle(title: "deux", [ids[0], ids[1]], levers: nil), by: writer)
        random.perform(.makeBundle(title: "trois", [ids[1], ids[2]], levers: nil), by: writer)
        #expect(random.session.workshop.bundles.map(\.number) == [2, 3])
        #expect(random.session.workshop.bundles.map(\.members) == [[ids[0]], [ids[1], ids[2]]])
    }

    @Test("What cites a line or a bundle that was taken back has no effect until it is brought back")
    func withdrawn() throws {
        var (random, ids) = session()
        random.perform(.makeBundle(title: "un", [ids[0], ids[1]], levers: nil), by: writer)
        let made = try #require(random.session.steps.last?.id)
        let bundle = try #require(random.session.workshop.bundles.first).id
        random.perform(.changeBundle(bundle, [.title("deux")]), by: RandomSession.writers[1])
        random.perform(.withdraw(random.session.workshop.contributions[1].step), by: writer)
        #expect(random.session.workshop.bundles.first?.members == [ids[0]])
        random.perform(.redo, by: writer)
        #expect(random.session.workshop.bundles.first?.members == [ids[0], ids[1]])
        random.perform(.withdraw(made), by: writer)
        #expect(random.session.workshop.madeBundles.isEmpty)
        random.perform(.redo, by: writer)
        #expect(random.session.workshop.bundles.first?.title == "deux")
    }

    @Test("An empty title or bundle, and what is not there, are refused; the same again writes nothing")
    func refused() throws {
        var (random, ids) = session()
        random.perform(.makeBundle(title: "un", [ids[0]], levers: nil), by: writer)
        let bundle = try #require(random.session.workshop.bundles.first).id
        let three = Mapping(levers: ["lieux", "vision", "reseau"], confirmation: .typed)
        let cases: [(Command, Refusal)] = [
            (.makeBundle(title: " ", [ids[0]], levers: nil), .emptyText),
            (.makeBundle(title: "x", [], levers: nil), .bundleWithoutMember),
            (.makeBundle(title: "x", ["autre"], levers: nil), .unknown(.contribution, "autre", nearest: [])),
            (.changeBundle("autre", [.title("x")]), .unknown(.bundle, "autre", nearest: [])),
            (.changeBundle(bundle, [.title("")]), .emptyText),
            (.changeBundle(bundle, [.remove([ids[0]])]), .bundleWithoutMember),
            (.changeBundle(bundle, [.mapping(lens, three)]), .tooManyLevers),
            (.changeBundle(bundle, [.mapping("autre", nil)]), .unknown(.lens, "autre", nearest: ["rieutort"])),
        ]
        for (command, refusal) in cases {
            random.perform(command, by: writer)
            #expect(random.refusals.last?.refusal == refusal)
        }
        let count = random.session.events.count
        let same: [BundleEdit] = [
            .title("un"), .add([ids[0]]), .remove([ids[1]]), .mapping(lens, nil), .dissolved(false),
        ]
        random.perform(.changeBundle(bundle, same), by: writer)
        #expect(random.session.events.count == count)
    }

    @Test("A line in a bundle is not proposed as a weak signal")
    func weak() throws {
        var room = Room(heads: [8, 8])
        room.actor("elus", heads: 8)
        room.actor("habitants", heads: 0)
        let id = room.say(.parole, by: "a", actor: "elus", spokenFor: "habitants")
        #expect(room.workshop.weakSignalProposals.map(\.id) == [id])
        room.happen(.bundleMade("r1", title: "un", [id]))
        #expect(room.workshop.weakSignalProposals.isEmpty)
    }
}

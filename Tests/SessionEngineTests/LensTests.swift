import SessionEngine
import Testing

@Suite("A further lens")
struct LensTests {
    private let writer = RandomSession.writers[0], other = RandomSession.writers[1]
    private let comment = Room.further[0], monot = Room.further[1], changed = Room.further[2]

    /// A session with two lines, of which the first is mapped onto the workshop's own lens.
    private func session() -> (random: RandomSession, ids: [ContributionID]) {
        var random = RandomSession(seed: 1, steps: 0)
        for levers: [LeverID]? in [["lieux"], nil] {
            random.perform(
                .capture([Draft(kind: .condition, origin: .plenary, text: "un", levers: levers)]), by: writer)
        }
        return (random, random.session.workshop.contributions.map(\.id))
    }

    @Test("comes after those that are there, whole, and what is mapped onto it leaves the first as it was")
    func comesIn() throws {
        var (random, ids) = session()
        random.perform(.addLens(comment), by: writer)
        random.perform(.map(ids[0], "comment", ["neutre", "lieux"], .typed), by: writer)
        let workshop = random.session.workshop
        #expect(workshop.lenses == [Room.lens, comment] && workshop.lens == Room.lens)
        #expect(workshop.contributions[0].mapping(in: Room.lens)?.levers == ["lieux"])
        #expect(workshop.contributions[0].mapping(in: comment)?.levers == ["neutre", "lieux"])
        #expect((workshop.count().mapped, workshop.count(lens: "comment").mapped) == (1, 1))
        #expect(workshop.count(lens: "comment").notMapped == [2] && workshop.isMapped(in: comment))
        #expect(random.refusals.isEmpty)
    }

    @Test("is refused where one of its id is there, and told apart when its text is another")
    func refused() throws {
        var (random, _) = session()
        random.perform(.addLens(monot), by: writer)
        random.perform(.addLens(monot), by: writer)
        random.perform(.addLens(changed), by: writer)
        #expect(
            random.refusals.map(\.refusal) == [
                .lensCarried("monot", isSame: true), .lensCarried("monot", isSame: false),
            ])
        #expect(random.session.workshop.lenses == [Room.lens, monot])
        for language in Language.allCases {
            let told = random.refusals.map { Phrases(language).explain($0.refusal) }
            #expect(told[0] != told[1] && told.allSatisfy { $0.fact.contains("monot") })
        }
    }

    @Test("taken back, what was mapped onto it, read with it and put on it has no effect until it is restored")
    func takenBack() throws {
        var (random, ids) = session()
        random.perform(.addLens(comment), by: writer)
        random.perform(.makeBundle(title: "Tenir", ids, levers: ["noyau"], lens: "comment"), by: other)
        random.perform(.map(ids[0], "comment", ["neutre"], .typed), by: other)
        random.perform(.setReading("comment", .whole, Reading(answer: nil, text: "lu")), by: other)
        let before = random.session.workshop
        let bundle = try #require(before.bundles.first)
        #expect(before.ownLevers(in: comment) == ["noyau": [bundle]])
        random.perform(.undo, by: writer)
        let without = random.session.workshop
        #expect(without.lenses == [Room.lens] && !without.isMapped(in: comment))
        #expect(without.contributions[0].mappings.keys.sorted { $0.text < $1.text } == ["rieutort"])
        #expect(without.madeBundles[0].mappings.isEmpty && without.readings.isEmpty)
        #expect(without.madeBundles[0].members == ids)
        random.perform(.map(ids[1], "comment", ["neutre"], .typed), by: other)
        #expect(random.refusals.map(\.refusal) == [.unknown(.lens, "comment", nearest: ["rieutort"])])
        random.perform(.redo, by: writer)
        let again = random.session.workshop
        #expect(again.contributions == before.contributions && again.madeBundles == before.madeBundles)
        #expect(again.readings == before.readings && again.lenses == before.lenses)
    }

    @Test("brought in anew with another text while it was taken back, the first one brought back wins")
    func twice() throws {
        var (random, ids) = session()
        random.perform(.addLens(monot), by: writer)
        let step = try #require(random.session.steps.last?.id)
        random.perform(.undo, by: writer)
        random.perform(.addLens(changed), by: other)
        random.perform(.map(ids[0], "monot", ["neutre"], .typed), by: other)
        random.perform(.redo, by: writer)
        #expect(random.session.workshop.lenses == [Room.lens, monot])
        #expect(random.session.workshop.contributions[0].mapping(in: monot)?.levers == ["neutre"])
        random.perform(.withdraw(step), by: other)
        #expect(random.session.workshop.lenses == [Room.lens, changed])
    }

    @Test("goes with the plan into the next workshop and into a rehearsal")
    func next() throws {
        var (random, _) = session()
        random.perform(.addLens(comment), by: writer)
        #expect(try random.session.workshop.makingOfNext().lenses == [Room.lens, comment])
        #expect(try random.session.workshop.makingOfRehearsal(notice: "répétition").lenses == [Room.lens, comment])
    }

    @Test("answers in one lens never change those in another, over random commands", arguments: SessionLaws.seeds)
    func apart(seed: Int) {
        var session = Session()
        for event in RandomSession(seed: seed).session.events {
            let before = session.workshop
            session.apply(event)
            guard case .mappingSet(let id, let lens, _) = event.fact else { continue }
            for one in session.workshop.lenses where one.id != lens {
                #expect(session.workshop.count(lens: one.id) == before.count(lens: one.id), "\(id)")
            }
            let known = Set(session.workshop.lenses.map(\.id))
            #expect(session.workshop.contributions.allSatisfy { Set($0.mappings.keys).isSubset(of: known) })
        }
    }
}

import Levers
import SessionEngine
import Synthesis
import Testing

/// What holds of the document on any series of workshops.
@Suite("The synthesis of a series")
struct SeriesSynthesisLaws {
    static let seeds = 0..<25

    /// Three workshops of which each continues the one before, in which anything may have happened.
    private static func chain(_ seed: Int) throws -> [Workshop] {
        var random = Seeded(seed + 700)
        let one = try Room.random(seed)
        var two = try Room(after: one, ids: "two-"), three: Room
        try lead(&two, &random, token: 300)
        three = try Room(after: two, ids: "three-")
        try lead(&three, &random, token: 600)
        return [one.workshop, two.workshop, three.workshop]
    }

    private static func lead(_ room: inout Room, _ random: inout Seeded, token: Int) throws {
        for actor in room.workshop.actors where random.chance(2, in: 3) {
            try room.ask(.changeActor(actor.id, [.heads(random.pick([1, 2, 5, 9]))]))
        }
        for item in room.workshop.carried where random.chance(2, in: 3) {
            try room.ask(.answerCarried(item.key, CarriedAnswer(random.pick(Outcome.allCases))))
        }
        let levers = (room.workshop.lens?.levers ?? []).map(\.id)
        for number in 0..<random.below(40) {
            let actors: [ActorID?] = room.workshop.actors.map(\.id) + [nil]
            try room.ask(
                .capture([
                    Draft(
                        kind: random.pick(Kind.allCases), origin: .plenary, text: "dit zq\(token + number)w",
                        actor: random.pick(actors), levers: levers.isEmpty ? nil : [random.pick(levers)],
                        flags: random.chance(1, in: 4) ? [.follow, .keep] : [])
                ]))
        }
        for contribution in room.workshop.contributions where random.chance(1, in: 6) {
            try room.ask(.setAside(contribution.id, reason: "doublon"))
        }
    }

    @Test(
        "The order in which the workshops are given changes nothing, and neither does one given twice", arguments: seeds
    )
    func order(seed: Int) throws {
        let chain = try Self.chain(seed)
        var random = Seeded(seed)
        for edition in Synthesis.Edition.allCases {
            let whole = try #require(Synthesis(of: Series(chain), edition: edition))
            #expect(Synthesis(of: Series(chain.shuffled(using: &random)), edition: edition) == whole)
            let last = try #require(chain.last)
            let again = Synthesis(of: Series(chain + [last]), edition: edition)
            #expect(again?.sections == whole.sections && again?.essential == whole.essential)
        }
    }

    @Test("It cites and quotes only what is kept in one of the workshops", arguments: seeds)
    func ids(seed: Int) throws {
        let chain = try Self.chain(seed)
        let kept = Set(chain.flatMap(\.kept).map(\.id))
        let tokens = Set(chain.flatMap(\.kept).map(\.token))
        for edition in Synthesis.Edition.allCases {
            let synthesis = try #require(Synthesis(of: Series(chain), edition: edition))
            #expect(Set(all(ContributionID.self, in: synthesis)).isSubset(of: kept))
            #expect(synthesis.tokens.isSubset(of: tokens))
        }
    }

    @Test("In public no line tells the actor or the timecode where under three were there", arguments: seeds)
    func veil(seed: Int) throws {
        let chain = try Self.chain(seed)
        let synthesis = try #require(Synthesis(of: Series(chain)))
        let language = synthesis.language
        for quotation in all(Quotation.self, in: synthesis) {
            for workshop in chain {
                guard let contribution = workshop.contribution(quotation.id), let actor = contribution.actor,
                    workshop.isThin(actor)
                else { continue }
                let label = try #require(workshop.actor(actor)).label[language]
                #expect(quotation.attribution?.contains(label) != true)
                #expect(quotation.attribution?.contains(/\(\d+(h\d\d)?min\d\d\)/) != true)
            }
        }
    }

    @Test("Its diagram adds up what the workshops' own say, and its promises are those of the engine", arguments: seeds)
    func sums(seed: Int) throws {
        let chain = try Self.chain(seed)
        let series = Series(chain)
        let synthesis = try #require(Synthesis(of: series))
        let own = chain.map { Synthesis(of: $0).essential.diagram.places }
        for (index, place) in synthesis.essential.diagram.places.enumerated() {
            #expect(place.conditions == own.reduce(0) { $0 + $1[index].conditions })
            #expect(place.pitfalls == own.reduce(0) { $0 + $1[index].pitfalls })
            #expect(place.others == own.reduce(0) { $0 + $1[index].others })
        }
        let open = series.items.filter { $0.isOpen && $0.item.sort == .action }
        #expect(synthesis.essential.actions.map(\.what.words) == open.map(\.item.text))
        #expect(Set(open.map(\.item.key)).isSubset(of: try Set(carriedAfter(chain))))
        let table = synthesis.sections.first { $0.id == .series }?.blocks.compactMap { block -> Int? in
            if case .table(let table) = block { table.rows.count } else { nil }
        }
        #expect((table ?? []).reduce(0, +) == series.items.count)
    }

    /// What a fourth workshop would take up.
    private func carriedAfter(_ chain: [Workshop]) throws -> [CarriedKey] {
        try #require(chain.last).makingOfContinuation().continuation?.carried.map(\.key) ?? []
    }

    @Test("A name masked in one of the workshops stands nowhere in public", arguments: seeds)
    func masked(seed: Int) throws {
        let names = NamedRoom(seed)
        let one = try names.room.get()
        var two = try Room(after: one, ids: "two-")
        for item in two.workshop.carried {
            try two.ask(.answerCarried(item.key, CarriedAnswer(.goingOn, why: "par \(names.masked[0])")))
        }
        for (index, name) in names.masked.enumerated() {
            try two.ask(
                .capture([
                    Draft(
                        kind: index % 2 == 0 ? .ecueil : .action, origin: .plenary, text: "avec \(name)",
                        who: name, levers: ["gouvernance"])
                ]))
        }
        let series = Series([one.workshop, two.workshop])
        let publicly = try #require(Synthesis(of: series)).texts
        let inside = try #require(Synthesis(of: series, edition: .internal)).texts
        for name in names.masked {
            let found = publicly.filter { Sought.holds(name, $0) }
            #expect(found.isEmpty, "\(name): \(found)")
            #expect(inside.contains { Sought.holds(name, $0) }, "\(name)")
        }
    }

    @Test("Of few lines nothing is said to have grown; of enough the shares are told with how much is mapped")
    func growth() throws {
        var one = try Room(), told: [String] = []
        func say(_ count: Int, _ lever: LeverID, in room: inout Room) throws {
            for _ in 0..<count {
                try room.ask(.capture([Draft(kind: .ecueil, origin: .plenary, text: "redit", levers: [lever])]))
            }
        }
        func levers(_ rooms: [Room]) throws -> String {
            let synthesis = try #require(Synthesis(of: Series(rooms.map(\.workshop))))
            let section = try #require(synthesis.sections.first { $0.id == .levers })
            return all(Sentence.self, in: section).map(\.text).joined(separator: "\n")
        }
        try say(4, "vision", in: &one)
        var two = try Room(after: one, ids: "two-")
        try say(12, "vision", in: &two)
        told.append(try levers([one, two]))
        #expect(told[0].contains("Trop peu") && !told[0].contains("Leur part"))
        try say(8, "gouvernance", in: &one)
        told.append(try levers([one, two]))
        #expect(told[1].contains("Vision stratégique (33") && told[1].contains("12 lignes classées sur 12"))
        #expect(told[1].contains("Leur part a baissé\u{A0}: Gouvernance"))
        let back = try #require(
            Synthesis(of: Series([one.workshop, two.workshop]))?.sections.first { $0.id == .convergences })
        #expect(all(Quotation.self, in: back).count == 16, "gouvernance came up once only")
    }

    @Test(
        "What the tool finds alike across workshops stands in the internal edition alone, and says that nobody confirmed it"
    )
    func alike() throws {
        let said = Draft(kind: .ecueil, origin: .plenary, text: "des réunions interminables sans compte rendu")
        var one = try Room()
        try one.ask(.capture([said]))
        var two = try Room(after: one, ids: "two-")
        try two.ask(.capture([said]))
        let series = Series([one.workshop, two.workshop])
        let inside = try #require(Synthesis(of: series, edition: .internal)).texts
        #expect(inside.contains("Proposé par l’outil") && inside.contains { $0.contains("↔") })
        #expect(inside.contains { $0.contains("Personne ne l’a confirmé") })
        #expect(!(try #require(Synthesis(of: series)).texts.contains { $0.contains("↔") || $0.contains("Proposé") }))
    }
}

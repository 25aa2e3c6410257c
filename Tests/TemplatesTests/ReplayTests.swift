import SessionEngine
import Synchronization
import Templates
import Testing

@Suite("The demonstration, replayed through the engine's commands")
struct ReplayTests {
    let session: Session
    let end: Moment
    /// The least heard group, asked before each turn of the report round was given.
    let asked: [GroupLetter?]
    let given: [GroupLetter]

    init() throws {
        let demonstration = try Demonstration(named: "s-inspirer")
        let library = TemplateLibrary(folder: nil)
        let template = try library.template(demonstration.template)
        let making = demonstration.making(template: template, lens: try library.lens(template.lens))
        var session = Session()
        var asked: [GroupLetter?] = []
        var given: [GroupLetter] = []
        let made = Counter()
        func run(_ command: Command, at offset: Int64) throws {
            let asking = Asking(
                writer: try #require(Writer("demonstration/demonstration/line")),
                moment: demonstration.moment(at: offset), makeID: made.next)
            for event in try session.decide(command, asking: asking) { session.apply(event) }
        }
        try run(.make(making), at: 0)
        for happening in demonstration.course {
            if case .turn(let group?) = happening.deed {
                asked.append(session.workshop.reportRound(at: demonstration.moment(at: happening.offset)).next)
                given.append(group)
            }
            let commands = demonstration.commands(for: happening.deed, in: session.workshop)
            #expect(!commands.isEmpty, "\(happening.deed)")
            for command in commands { try run(command, at: happening.offset) }
        }
        end = demonstration.moment(at: demonstration.course.last?.offset ?? 0)
        (self.session, self.asked, self.given) = (session, asked, given)
    }

    var workshop: Workshop { session.workshop }

    @Test("is closed, with every phase accomplished and no gate forced")
    func closed() {
        #expect(workshop.isClosed)
        #expect(workshop.overrides.isEmpty)
        #expect(workshop.unaccomplished.isEmpty)
        #expect(workshop.blocks.allSatisfy { $0.spells.count == 1 && $0.spells.last?.closed != nil })
    }

    @Test("leaves on the check list only the voices that were missing or thin")
    func checkList() {
        let list = workshop.checkList()
        #expect(list.notMapped == 0 && list.kept == 54)
        #expect(list.toReread.isEmpty && list.actionsToComplete.isEmpty && list.groupsWithoutKeep.isEmpty)
        #expect(list.takeawaysMissing == 0 && list.gatesUnmet.isEmpty)
        #expect(workshop.voices.actors(.absent) == ["agriculteurs", "jeunes"])
        #expect(list.thinActors == ["habitants", "etat", "vivant"])
    }

    @Test("gives the turns of the report round as the tool would: least heard first")
    func turns() {
        #expect(asked == given)
        #expect(workshop.turns.map(\.group.text) == ["b", "c", "a"])
    }

    @Test("runs over by a few minutes, as a real one does")
    func time() {
        let order = workshop.runningOrder(at: end)
        #expect(order.planned == 175)
        #expect((1...10).contains(order.driftMinutes))
    }

    @Test("puts one of the room's own levers at every lever, and opposes two lines and two bundles")
    func gathered() throws {
        let lens = try #require(workshop.lens)
        let levers = workshop.bundles.flatMap { workshop.mapping(of: $0, lens: lens)?.levers ?? [] }
        #expect(Set(levers) == Set(lens.levers.map(\.id)))
        let titles = workshop.tensions.map { tension in
            [tension.one, tension.other].map { point in
                switch point {
                case .contribution(let id): workshop.contribution(id)?.number.description
                case .bundle(let id): workshop.bundle(id)?.title
                }
            }
        }
        #expect(titles == [["30", "42"], ["S’installer dans la durée", "Des résultats montrés vite"]])
    }

    @Test("counts the votes of every table, and reads the whole and every topic")
    func counted() throws {
        #expect(workshop.voted.map(\.contribution.number) == [47, 53, 49, 50, 46])
        #expect(workshop.voted.map(\.votes).reduce(0, +) == 76)
        let lens = try #require(workshop.lens)
        #expect(lens.readingTopics.allSatisfy { workshop.reading(of: $0)?.text != nil })
    }

    @Test("the three things to keep rest on lines that are there")
    func takeaways() {
        #expect(workshop.takeaways.count == 3)
        for takeaway in workshop.takeaways.values {
            #expect(takeaway.rests.count == 5)
            #expect(takeaway.rests.allSatisfy { workshop.contribution($0) != nil })
        }
        let first = workshop.takeaways[1]?.rests.compactMap { workshop.contribution($0)?.number }
        #expect(first == [29, 30, 31, 37, 42])
    }
}

/// Gives names in order: n1, n2 and so on.
final class Counter: Sendable {
    private let made = Mutex(0)

    @Sendable func next() -> String {
        made.withLock {
            $0 += 1
            return "n\($0)"
        }
    }
}

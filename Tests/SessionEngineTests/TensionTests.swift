import SessionEngine
import Testing

@Suite("Tensions")
struct TensionTests {
    private let writer = RandomSession.writers[0]

    /// A session with three lines, the first two in a bundle.
    private func session() -> (random: RandomSession, ids: [ContributionID], bundle: BundleID) {
        var random = RandomSession(seed: 1, steps: 0)
        for text in ["un", "deux", "trois"] {
            random.perform(.capture([Draft(kind: .condition, origin: .plenary, text: text)]), by: writer)
        }
        let ids = random.session.workshop.contributions.map(\.id)
        random.perform(.makeBundle(title: "Tenir", [ids[0], ids[1]], levers: nil), by: writer)
        return (random, ids, random.session.workshop.bundles.first?.id ?? "none")
    }

    @Test("Made between lines and bundles, renamed, taken away and put back, each undone by one step")
    func life() throws {
        var (random, ids, bundle) = session()
        random.perform(.makeTension(.bundle(bundle), .contribution(ids[2]), title: "vite ou bien"), by: writer)
        random.perform(.makeTension(.contribution(ids[0]), .contribution(ids[2]), title: " "), by: writer)
        let tensions = random.session.workshop.tensions
        #expect(tensions.map(\.number) == [1, 2] && tensions.map(\.title) == ["vite ou bien", nil])
        #expect(random.session.workshop.tensions(of: ids[2]).map(\.number) == [1, 2])
        #expect(random.session.workshop.tensions(of: ids[0]).map(\.number) == [2])
        #expect(random.session.workshop.kept(at: .bundle(bundle)).map(\.id) == [ids[0], ids[1]])
        var states = [random.session.workshop.madeTensions]
        for edit in [TensionEdit.title("autrement"), .title(nil), .dissolved(true)] {
            random.perform(.changeTension(tensions[0].id, [edit]), by: writer)
            states.append(random.session.workshop.madeTensions)
        }
        #expect(random.session.workshop.tensions.map(\.number) == [2])
        for state in states.dropLast().reversed() {
            random.perform(.undo, by: writer)
            #expect(random.session.workshop.madeTensions == state)
        }
        #expect(random.refusals.isEmpty)
    }

    @Test("A tension whose end was taken back has no effect until it comes back; its number stays")
    func withdrawn() {
        var (random, ids, _) = session()
        random.perform(.makeTension(.contribution(ids[0]), .contribution(ids[2]), title: nil), by: writer)
        random.perform(.makeTension(.contribution(ids[1]), .contribution(ids[2]), title: nil), by: writer)
        random.perform(.withdraw(random.session.workshop.contributions[0].step), by: writer)
        #expect(random.session.workshop.tensions.map(\.number) == [2])
        random.perform(.redo, by: writer)
        #expect(random.session.workshop.tensions.map(\.number) == [1, 2])
    }

    @Test("With itself, twice, or with what is not there it is refused")
    func refused() throws {
        var (random, ids, bundle) = session()
        let (one, other) = (Point.contribution(ids[0]), Point.contribution(ids[2]))
        random.perform(.makeTension(one, other, title: nil), by: writer)
        let id = try #require(random.session.workshop.tensions.first).id
        let long = String(repeating: "a", count: Limits.text + 1)
        let cases: [(Command, Refusal)] = [
            (.makeTension(one, one, title: nil), .tensionWithItself),
            (.makeTension(other, one, title: "x"), .tensionKnown(1)),
            (.makeTension(one, .contribution("autre"), title: nil), .unknown(.contribution, "autre", nearest: [])),
            (.makeTension(one, .bundle("autre"), title: nil), .unknown(.bundle, "autre", nearest: [])),
            (.makeTension(one, .bundle(bundle), title: long), .textTooLong(Limits.text + 1)),
            (.changeTension("autre", [.title("x")]), .unknown(.tension, "autre", nearest: [])),
        ]
        for (command, refusal) in cases {
            random.perform(command, by: writer)
            #expect(random.refusals.last?.refusal == refusal)
        }
        let count = random.session.events.count
        random.perform(.changeTension(id, [.title(nil), .dissolved(false)]), by: writer)
        #expect(random.session.events.count == count)
        random.perform(.changeBundle(bundle, [.dissolved(true)]), by: writer)
        random.perform(.makeTension(one, .bundle(bundle), title: nil), by: writer)
        #expect(random.refusals.last?.refusal == .unknown(.bundle, bundle.text, nearest: []))
    }

    @Test("An end is typed as a number, or as a letter and the number of a bundle")
    func typed() {
        let (random, ids, bundle) = session()
        let workshop = random.session.workshop
        #expect(
            workshop.point(typed: "3") == .contribution(ids[2]) && workshop.point(typed: "#3 ") == .contribution(ids[2])
        )
        #expect(workshop.point(typed: "r1") == .bundle(bundle) && workshop.point(typed: "B 1") == .bundle(bundle))
        for typed in ["", "4", "r2", "x1", "r", "1r"] { #expect(workshop.point(typed: typed) == nil, "\(typed)") }
    }
}

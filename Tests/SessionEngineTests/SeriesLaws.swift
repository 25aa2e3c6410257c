import SessionEngine
import Synchronization
import Testing

@Suite("A series of workshops")
struct SeriesLaws {
    /// Workshops that are made and led by commands, on one clock.
    private final class Chain {
        private var clock: Int64 = 0
        private let names = Names()

        private final class Names: Sendable {
            private let last = Mutex(0)

            func next() -> String {
                last.withLock {
                    $0 += 1
                    return "n\($0)"
                }
            }
        }

        func ask(_ session: inout Session, _ command: Command) throws {
            clock += 60_000
            let moment = Moment(at: 1_742_900_000_000 + clock, offset: 60, boot: "b", tick: clock)
            let names = names
            let asking = Asking(writer: RandomSession.writers[0], moment: moment) { names.next() }
            for event in try session.decide(command, asking: asking) { session.apply(event) }
        }

        func first(_ title: String = "Un") throws -> Session {
            var session = Session()
            let making = Making(
                language: .fr, template: Room.template, lenses: [Room.lens], frame: [.title: title],
                groups: [Making.NewGroup(name: "Un", heads: 8)],
                actors: [(id: "elus", edits: [.heads(9)]), (id: "agents", edits: [.heads(2)])])
            try ask(&session, .make(making))
            return session
        }

        func next(_ session: Session, title: String = "Suite") throws -> Session {
            var next = Session()
            var making = try session.workshop.makingOfContinuation()
            making.frame[.title] = title
            try ask(&next, .make(making))
            return next
        }

        func say(
            _ text: String, _ kind: Kind, in session: inout Session, actor: ActorID? = nil, who: String? = nil,
            flags: Set<Flag> = []
        ) throws {
            try ask(
                &session,
                .capture([Draft(kind: kind, origin: .plenary, text: text, actor: actor, who: who, flags: flags)]))
        }
    }

    private func key(_ number: Int, of session: Session) throws -> CarriedKey {
        let contribution = try #require(session.workshop.contribution(number: number))
        return CarriedKey(workshop: session.workshop.id, point: .contribution(contribution.id))
    }

    @Test("Actions, questions and what is to be followed come over, with where they come from; nothing else does")
    func carried() throws {
        let chain = Chain()
        var one = try chain.first()
        try chain.say("un lieu", .condition, in: &one)
        try chain.say("ouvrir un local", .action, in: &one, actor: "elus", who: "La mairie")
        try chain.say("qui paie ?", .question, in: &one, actor: "agents")
        try chain.say("des réunions sans suite", .ecueil, in: &one, flags: [.follow])
        try chain.say("mise de côté", .action, in: &one)
        let aside = try #require(one.workshop.contribution(number: 5)).id
        try chain.ask(&one, .setAside(aside, reason: "redit"))
        let followed = try #require(one.workshop.contribution(number: 4)).id
        try chain.ask(&one, .map(followed, "rieutort", ["gouvernance"], .typed))
        try chain.ask(&one, .makeBundle(title: "sans suite", [followed], levers: nil))
        let two = try chain.next(one)
        #expect(
            two.workshop.carried.map(\.text) == [
                "ouvrir un local", "qui paie ?", "sans suite", "des réunions sans suite",
            ])
        #expect(two.workshop.carried.map(\.number) == [2, 3, 1, 4])
        #expect(two.workshop.carried.map(\.sort) == [.action, .question, .followed, .followed])
        #expect(try two.workshop.carried[0].key == key(2, of: one) && two.workshop.carried[0].who == "La mairie")
        #expect(two.workshop.carried[0].actor == "elus", "nine of them were there")
        #expect(two.workshop.carried[1].actor == nil, "two were there: the line would give them away")
        #expect(two.workshop.carried[3].levers == ["rieutort": ["gouvernance"]])
        #expect(two.workshop.earlier?.id == one.workshop.id && two.workshop.contributions.isEmpty)
        #expect(two.workshop.unanswered.count == 4)
    }

    @Test("What goes on is carried through a chain with its first origin; what is done or dropped is not")
    func chainOfThree() throws {
        let chain = Chain()
        var one = try chain.first()
        for text in ["a", "b", "c", "d"] { try chain.say(text, .action, in: &one) }
        var two = try chain.next(one)
        try chain.ask(&two, .answerCarried(try key(1, of: one), CarriedAnswer(.done)))
        try chain.ask(&two, .answerCarried(try key(2, of: one), CarriedAnswer(.dropped, why: "trop cher")))
        try chain.ask(&two, .answerCarried(try key(3, of: one), CarriedAnswer(.goingOn)))
        try chain.say("e", .action, in: &two)
        let three = try chain.next(two)
        #expect(three.workshop.carried.map(\.text) == ["c", "d", "e"])
        let keys = [try key(3, of: one), try key(4, of: one), try key(1, of: two)]
        #expect(three.workshop.carried.map(\.key) == keys)
        #expect(three.workshop.continuation?.chain.map(\.id) == [one.workshop.id, two.workshop.id])
        #expect(three.workshop.carriedAnswers.isEmpty, "each workshop gives its own answers")
        let items = Series([three.workshop, one.workshop, two.workshop]).items
        #expect(items.map(\.item.text) == ["a", "b", "c", "d", "e"])
        #expect(items.map(\.answer?.outcome) == [.done, .dropped, .goingOn, nil, nil])
        #expect(items.map(\.isOpen) == [false, false, true, true, true])
        #expect(items.map { $0.steps.map(\.place) } == [[1], [1], [1, 2], [1, 2], [2]])
    }

    @Test("An answer is undone and redone, cleared and given again; what is not here is refused")
    func answers() throws {
        let chain = Chain()
        var one = try chain.first()
        try chain.say("a", .action, in: &one)
        var two = try chain.next(one)
        let key = try key(1, of: one)
        try chain.ask(&two, .answerCarried(key, CarriedAnswer(.goingOn, why: "bientôt")))
        try chain.ask(&two, .answerCarried(key, CarriedAnswer(.done, why: " ")))
        #expect(two.workshop.answer(of: key) == CarriedAnswer(.done))
        try chain.ask(&two, .undo)
        #expect(two.workshop.answer(of: key) == CarriedAnswer(.goingOn, why: "bientôt"))
        try chain.ask(&two, .redo)
        #expect(two.workshop.answer(of: key)?.outcome == .done)
        try chain.ask(&two, .answerCarried(key, nil))
        #expect(two.workshop.answer(of: key) == nil && two.workshop.unanswered.count == 1)
        let last = two.last
        try chain.ask(&two, .answerCarried(key, nil))
        #expect(two.last == last)
        #expect(throws: Refusal.self) { try chain.ask(&one, .answerCarried(key, CarriedAnswer(.done))) }
    }

    @Test("What was said of the names that come over comes with them, and of no others")
    func names() throws {
        let chain = Chain()
        var one = try chain.first("Chez Zoé")
        try chain.say("appeler Hélène Le Goff", .action, in: &one, who: "Camille")
        try chain.say("Xavière écoute", .parole, in: &one)
        try chain.ask(&one, .judgeNames(["Le Goff", "Camille", "Xavière"], .masked))
        try chain.ask(&one, .judgeNames(["Zoé"], .kept))
        let two = try chain.next(one)
        #expect(two.workshop.maskedNames == ["Le Goff", "Camille"])
        #expect(two.workshop.judgement(of: "zoe") == .kept && two.workshop.judgement(of: "Xavière") == nil)
    }

    @Test("The order of the files changes nothing, and what breaks in the chain is told", arguments: 0..<12)
    func order(seed: Int) throws {
        let chain = Chain()
        var one = try chain.first()
        try chain.say("a", .action, in: &one)
        let two = try chain.next(one, title: "Deux"), three = try chain.next(two, title: "Trois")
        let other = try chain.next(two, title: "Trois bis"), alone = try chain.first("Seul")
        var chance = Chance(seed)
        let all = [one, two, three].map(\.workshop)
        #expect(Series(all.shuffled(using: &chance)) == Series(all) && Series(all).breaks.isEmpty)
        #expect(Series(all.shuffled(using: &chance)).workshops.map(\.id) == all.map(\.id))
        let missing = Series([three.workshop, one.workshop].shuffled(using: &chance))
        #expect(missing.breaks == [.missing(EarlierWorkshop(id: two.workshop.id, title: "Deux"))])
        #expect(missing.items.map(\.item.text) == ["a"])
        let broken = Series((all + [other.workshop, alone.workshop, one.workshop]).shuffled(using: &chance))
        #expect(broken.workshops.count == 5)
        #expect(
            Set(broken.breaks) == [
                .forked(EarlierWorkshop(id: two.workshop.id, title: "Deux")), .alone(alone.workshop.id),
                .twice(one.workshop.id),
            ])
        #expect(Series([one.workshop]).breaks.isEmpty)
    }

    @Test("A rehearsal has what was carried over, without the answers", arguments: SessionLaws.seeds.prefix(20))
    func rehearsal(seed: Int) throws {
        let workshop = RandomSession(seed: seed).session.workshop
        #expect(try workshop.makingOfRehearsal(notice: "x").continuation == workshop.continuation)
        #expect(try workshop.makingOfNext().continuation == nil)
    }
}

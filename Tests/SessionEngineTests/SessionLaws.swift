import SessionEngine
import Testing

@Suite("Laws of a session, over random commands")
struct SessionLaws {
    static let seeds = 0..<60

    @Test("The fold of the log is the state built step by step", arguments: seeds)
    func replay(seed: Int) {
        let session = RandomSession(seed: seed).session
        #expect(Session(session.events).workshop == session.workshop)
        #expect(session.events.map(\.seq) == Array(1...session.events.count))
    }

    @Test("A log taken in parts of any size makes the same session", arguments: seeds)
    func parts(seed: Int) {
        let session = RandomSession(seed: seed).session
        for size in [1, 3, 17] {
            var folding = Session.Folding()
            for start in stride(from: 0, to: session.events.count, by: size) {
                folding.take(Array(session.events[start..<min(start + size, session.events.count)]))
            }
            #expect(folding.session == session)
            #expect(folding.session.workshop == session.workshop)
            #expect(folding.session.steps == session.steps)
            #expect(folding.session.withdrawn == session.withdrawn)
        }
    }

    @Test("Numbers of contributions grow and are never reused, whatever is taken back", arguments: seeds)
    func numbers(seed: Int) {
        let session = RandomSession(seed: seed).session
        let numbers = session.workshop.contributions.map(\.number)
        #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
        let made = session.events.count { if case .contributionMade = $0.fact { true } else { false } }
        #expect(session.workshop.received == made)
        #expect((numbers.last ?? 0) <= made)
        #expect(session.workshop.contributions.count + session.workshop.withdrawn == made)
    }

    @Test("The timecode never goes back, not even when the clock does", arguments: seeds)
    func timecodes(seed: Int) {
        var session = Session()
        var last: Int64 = 0
        for event in RandomSession(seed: seed).session.events {
            session.apply(event)
            #expect(session.workshop.timecode >= last)
            last = session.workshop.timecode
        }
    }

    @Test("Undoing all that can be undone leaves the state without it; redoing brings it all back", arguments: seeds)
    func undoAll(seed: Int) {
        var random = RandomSession(seed: seed)
        let writer = RandomSession.writers[0]
        if random.session.workshop.isClosed { random.perform(.reopen, by: writer) }
        let before = random.session.workshop
        var undone = 0
        while random.perform(.undo, by: writer) { undone += 1 }
        #expect(random.session.undoable(by: writer) == nil)
        let mine = Set(random.session.steps.filter { $0.writer == writer && $0.isUndoable }.map(\.id))
        #expect(mine.isSubset(of: random.session.withdrawn))
        #expect(random.session.workshop.contributions.allSatisfy { $0.writer != writer })
        for _ in 0..<undone { random.perform(.redo, by: writer) }
        #expect(random.session.workshop.contributions == before.contributions)
        #expect(random.session.workshop.takeaways == before.takeaways)
        #expect(random.session.workshop.groups == before.groups)
        #expect(random.session.workshop.judgedNames == before.judgedNames)
        #expect(random.session.workshop.readings == before.readings)
        #expect(random.session.workshop.madeBundles == before.madeBundles)
        #expect(random.session.workshop.madeTensions == before.madeTensions)
        #expect(random.session.workshop.carriedAnswers == before.carriedAnswers)
    }

    @Test("Undo takes back one's own steps only", arguments: seeds)
    func ownSteps(seed: Int) {
        var random = RandomSession(seed: seed)
        if random.session.workshop.isClosed { random.perform(.reopen, by: RandomSession.writers[1]) }
        let mine = Set(
            random.session.workshop.contributions.filter { $0.writer == RandomSession.writers[1] }.map(\.id))
        // A part goes with the whole from which it was split.
        let others = random.session.workshop.contributions.filter { contribution in
            sequence(first: contribution) { $0.splitFrom.flatMap { random.session.workshop.contribution($0) } }
                .allSatisfy { !mine.contains($0.id) }
        }
        while random.perform(.undo, by: RandomSession.writers[1]) {}
        // Their words stand; what the seat had mended, flagged or mapped on them went back.
        #expect(random.session.workshop.contributions.map(\.id) == others.map(\.id))
    }

    @Test("Resoudre never opens unmet without a reason", arguments: seeds)
    func gate(seed: Int) {
        var session = Session()
        for event in RandomSession(seed: seed).session.events {
            if case .blockOpened(let id, let reason) = event.fact, session.workshop.block(id)?.block.phase == .resoudre
            {
                #expect(reason != nil || session.workshop.isSolvingOpen)
            }
            session.apply(event)
        }
    }

    @Test("A refusal changes nothing, and says why and what to do in both languages", arguments: seeds)
    func refusals(seed: Int) {
        var random = RandomSession(seed: seed)
        for _ in 0..<40 {
            let before = random.session
            let command = random.command()
            let count = random.refusals.count
            random.perform(command, by: RandomSession.writers[2])
            guard random.refusals.count > count else { continue }
            #expect(random.session == before)
        }
        for (_, refusal) in random.refusals {
            let texts = Language.allCases.map { Phrases($0).explain(refusal) }
            #expect(texts[0] != texts[1])
            #expect(texts.allSatisfy { $0.fact.hasSuffix(".") && $0.remedy.hasSuffix(".") }, "\(texts)")
        }
    }

    @Test("Received is withdrawn, set aside and kept together", arguments: seeds)
    func count(seed: Int) {
        let workshop = RandomSession(seed: seed).session.workshop
        let aside = workshop.contributions.count { !$0.isKept }
        #expect(workshop.received == workshop.withdrawn + aside + workshop.kept.count)
    }

    @Test("A closed workshop takes nothing but its reopening and what the public may read of names", arguments: 0..<20)
    func closed(seed: Int) {
        var random = RandomSession(seed: seed)
        if !random.session.workshop.isClosed { random.perform(.close, by: RandomSession.writers[0]) }
        let before = random.session.workshop
        for _ in 0..<30 {
            let command = random.command()
            if command.name == .reopen { continue }
            let count = random.session.events.count
            let isTaken = random.perform(command, by: RandomSession.writers[0])
            #expect(!isTaken || [.judgeNames, .undo, .redo, .withdraw].contains(command.name))
            for event in random.session.events[count...] {
                let speaksOfNames =
                    switch event.fact {
                    case .nameJudged: true
                    case .stepWithdrawn(let id), .stepRestored(let id):
                        random.session.step(id)?.facts.allSatisfy { if case .nameJudged = $0 { true } else { false } }
                            ?? false
                    default: false
                    }
                #expect(speaksOfNames)
            }
        }
        let after = random.session.workshop
        #expect(after.isClosed && after.contributions == before.contributions && after.groups == before.groups)
        #expect(
            after.takeaways == before.takeaways && after.readings == before.readings
                && after.madeBundles == before.madeBundles && after.madeTensions == before.madeTensions
                && after.frame == before.frame
                && after.blocks == before.blocks)
        let isReopened = random.perform(.reopen, by: RandomSession.writers[0])
        #expect(isReopened)
    }

    @Test(
        "A contribution stands in one bundle at most, bundles keep their numbers, and nobody's words change",
        arguments: seeds)
    func bundles(seed: Int) {
        var session = Session()
        for event in RandomSession(seed: seed).session.events {
            let before = session.workshop.contributions.map(\.text)
            session.apply(event)
            let workshop = session.workshop
            let members = workshop.madeBundles.flatMap(\.members)
            #expect(Set(members).count == members.count)
            #expect(members.allSatisfy { workshop.contribution($0) != nil })
            let numbers = workshop.madeBundles.map(\.number)
            #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
            switch event.fact {
            case .bundleMade, .bundleChanged: #expect(workshop.contributions.map(\.text) == before)
            default: break
            }
        }
    }

    @Test("Taking one contribution back changes exactly what rested on it", arguments: seeds)
    func removal(seed: Int) throws {
        var random = RandomSession(seed: seed)
        if random.session.workshop.isClosed { random.perform(.reopen, by: RandomSession.writers[0]) }
        let before = random.session.workshop
        let single = before.contributions.last { contribution in
            random.session.step(contribution.step)?.facts.count == 1 && contribution.isKept
        }
        guard let single else { return }
        let isWithdrawn = random.perform(.withdraw(single.step), by: RandomSession.writers[0])
        #expect(isWithdrawn)
        let after = random.session.workshop
        // The parts into which it was split go with it, and theirs.
        var gone: Set = [single.id]
        for part in before.contributions where part.splitFrom.map(gone.contains) ?? false { gone.insert(part.id) }
        #expect(after.contributions == before.contributions.filter { !gone.contains($0.id) })
        #expect(after.received == before.received && after.withdrawn == before.withdrawn + gone.count)
        #expect(after.kept.count == before.kept.count { !gone.contains($0.id) })
        #expect(after.blocks == before.blocks && after.groups == before.groups && after.takeaways == before.takeaways)
    }
}

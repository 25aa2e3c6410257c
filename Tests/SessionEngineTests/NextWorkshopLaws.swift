import SessionEngine
import Synchronization
import Testing

@Suite("What the next workshop and a rehearsal are made of, over random sessions")
struct NextWorkshopLaws {
    private func made(_ making: Making) throws -> Workshop {
        let names = Mutex(0)
        let asking = Asking(
            writer: RandomSession.writers[0], moment: Moment(at: 0, offset: 0, boot: "b", tick: 0)
        ) {
            names.withLock {
                $0 += 1
                return "x\($0)"
            }
        }
        return Session(try Session().decide(.make(making), asking: asking)).workshop
    }

    @Test("It has the plan and not the day, and what is made of it is made of the same", arguments: SessionLaws.seeds)
    func next(seed: Int) throws {
        let workshop = RandomSession(seed: seed).session.workshop
        let making = try workshop.makingOfNext()
        let next = try made(making)
        #expect(next.blocks.map(\.block) == workshop.blocks.map(\.prepared))
        #expect(next.blocks.allSatisfy { !$0.isCut && !$0.wasOpened })
        #expect(next.groups.map(\.name) == workshop.groups.map(\.name))
        #expect(next.groups.allSatisfy { $0.heads == nil && $0.isPresent })
        #expect(next.actors.map(\.label) == workshop.actors.map(\.label))
        #expect(next.actors.map(\.isConcerned) == workshop.actors.map(\.isConcerned))
        #expect(next.actors.allSatisfy { $0.heads == nil })
        #expect(next.lenses == workshop.lenses && next.contributions.isEmpty && next.begunAt == nil)
        #expect(try next.makingOfNext() == making)
    }

    @Test(
        "A rehearsal has all that was prepared, its notice first, and nothing that was said",
        arguments: SessionLaws.seeds)
    func rehearsal(seed: Int) throws {
        let workshop = RandomSession(seed: seed).session.workshop
        let rehearsal = try made(try workshop.makingOfRehearsal(notice: "Répétition"))
        #expect(rehearsal.id != workshop.id)
        #expect(rehearsal.blocks.map(\.block) == workshop.blocks.filter { !$0.isCut }.map(\.prepared))
        #expect(rehearsal.groups.map(\.heads) == workshop.groups.map(\.heads))
        #expect(rehearsal.actors == workshop.actors)
        for field in FrameField.allCases where field != .notice {
            #expect(rehearsal.frame[field] == workshop.frame[field])
        }
        #expect(rehearsal.frame[.notice]?.hasPrefix("Répétition") == true)
        #expect(rehearsal.contributions.isEmpty && rehearsal.begunAt == nil && !rehearsal.isClosed)
    }

    @Test("What was shortened while it ran has again the time that was prepared, in the next town and in a rehearsal")
    func prepared() throws {
        var room = Room()
        room.happen(.frameSet([.title: "Essai"]))
        room.happen(.blockChanged("share", [.minutes(40)]))
        room.happen(.blockOpened("listen", override: nil))
        room.wait(50)
        for (block, minutes) in [("share", 20), ("learn", 5)] {
            room.happen(.blockChanged(BlockID(block), [.minutes(minutes)]))
        }
        let next = try made(try room.workshop.makingOfNext())
        #expect(next.block("learn")?.block.minutes == 15 && next.block("share")?.block.minutes == 40)
        let rehearsal = try made(try room.workshop.makingOfRehearsal(notice: "Répétition"))
        #expect(rehearsal.block("learn")?.block.minutes == 15)
    }

    @Test("A workshop that was never made has no next one")
    func never() {
        #expect(throws: Refusal.notMade) { try Workshop().makingOfNext() }
        #expect(throws: Refusal.notMade) { try Workshop().makingOfRehearsal(notice: "x") }
    }
}

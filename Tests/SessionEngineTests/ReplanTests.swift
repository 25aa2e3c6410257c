import Synchronization
import Testing

@testable import SessionEngine

@Suite("A new plan of what remains")
struct ReplanTests {
    /// Blocks of 30 (15), 45 (20), 15 (15), 30 (10) and 20 (10) minutes: 140 in all, 70 at the least.
    private func room() -> Room {
        var room = Room()
        for (id, minimum) in [("listen", 15), ("share", 20), ("report", 10), ("solve", 10)] {
            room.happen(.blockChanged(BlockID(id), [.minimum(minimum)]))
        }
        return room
    }

    /// Applies what a plan changes.
    private func apply(_ plan: Replan, to room: inout Room) throws {
        for fact in try room.workshop.replan(plan.times, end: plan.newEnd) { room.happen(fact) }
    }

    @Test("Twenty minutes late, what is to come is shortened in proportion to what it can give, and ends in time")
    func late() throws {
        var room = room()
        room.happen(.blockOpened("listen", override: nil))
        room.wait(50)
        let plan = try #require(room.workshop.replan(at: room.moment))
        // 45, 15, 30 and 20 can give 25, 0, 20 and 10: 20 minutes are taken as 9, 0, 7 and 4.
        #expect(plan.lines.map(\.minutes) == [36, 15, 23, 16])
        #expect((plan.endBefore.clock, plan.endAfter.clock, plan.wantedEnd.clock) == ("16:40", "16:20", "16:20"))
        #expect(plan.isMet && plan.isPromised && plan.cuttable.isEmpty)
        try apply(plan, to: &room)
        let order = room.workshop.runningOrder(at: room.moment)
        #expect(order.driftMinutes == 0)
        #expect(order.end.clock == "16:20")
        #expect(room.workshop.frame[.end] == nil)
        #expect(room.workshop.replan(at: room.moment)?.changesBlocks == false)
    }

    @Test("Just after it is applied it is on time, whatever the second, and ahead from a whole minute on")
    func onTime() throws {
        for second in [1, 20, 29, 30, 31, 45, 59] {
            var room = room()
            room.happen(.blockOpened("listen", override: nil))
            room.wait(50, seconds: second)
            try apply(try #require(room.workshop.replan(at: room.moment)), to: &room)
            let order = room.workshop.runningOrder(at: room.moment)
            #expect(order.drift <= 0 && order.drift > -60_000)
            #expect(Phrases(.fr).standing(of: order).hasPrefix("à l’heure · fin vers 16:"), "\(second)")
        }
        var room = room()
        room.happen(.blockOpened("listen", override: nil))
        room.wait(28, seconds: 59)
        room.happen(.blockOpened("share", override: nil))
        #expect(room.workshop.runningOrder(at: room.moment).driftMinutes == -1)
    }

    @Test("Where the minimums do not allow it, the plan stops at them, says by how much, and what could be cut")
    func impossible() throws {
        var room = room()
        room.happen(.blockOpened("listen", override: nil))
        room.wait(90)
        let plan = try #require(room.workshop.replan(at: room.moment))
        #expect(plan.lines.map(\.minutes) == [20, 15, 10, 10])
        #expect((plan.isMet, plan.minutesOver) == (false, 5))
        // The report round is in no phase, and 10 minutes are enough.
        #expect(plan.cuttable == ["report", "solve", "learn", "share"])
        #expect(Phrases(.fr).outcome(of: plan) == "Même au plus court, fin à 16:25\u{A0}: 5\u{A0}min après 16:20.")
        #expect(Phrases(.en).advice(of: plan) == "“Restitution” could be cut (10\u{A0}min).")
        let cut = try #require(room.workshop.replan(at: room.moment, cutting: ["report"]))
        #expect(cut.isMet)
        #expect(cut.lines.map(\.minutes) == [24, 15, 0, 11])
        try apply(cut, to: &room)
        #expect(room.workshop.block("report")?.isCut == true)
        #expect(room.workshop.runningOrder(at: room.moment).driftMinutes == 0)
    }

    @Test("An end that is chosen is announced with the plan, and ahead or behind is counted from it")
    func chosenEnd() throws {
        var room = room()
        room.happen(.blockOpened("listen", override: nil))
        room.wait(30)
        let end = try #require(ClockTime("15h50"))
        let plan = try #require(room.workshop.replan(at: room.moment, end: end))
        #expect(plan.newEnd == end)
        #expect(plan.endAfter.clock == "15:50")
        try apply(plan, to: &room)
        #expect(room.workshop.frame[.end] == "15:50")
        #expect(room.workshop.runningOrder(at: room.moment).driftMinutes == 0)
        room.wait(45)
        #expect(room.workshop.runningOrder(at: room.moment).driftMinutes == 45)
    }

    @Test("It is one step: one undo brings back every time and the end")
    func oneStep() throws {
        var room = room()
        room.happen(.blockOpened("listen", override: nil))
        room.wait(50)
        var session = room.session
        let writer = Writer(installation: "i", user: "u", seat: .screen)
        let asking = Asking(writer: writer, moment: room.moment, makeID: names())
        let plan = try #require(session.workshop.replan(at: room.moment, end: ClockTime("16:10")))
        let before = session.workshop.blocks
        for event in try session.decide(.replan(plan.times, end: plan.newEnd), asking: asking) { session.apply(event) }
        #expect(session.workshop.blocks != before)
        #expect(session.workshop.frame[.end] == "16:10")
        for event in try session.decide(.undo, asking: asking) { session.apply(event) }
        #expect(session.workshop.blocks == before)
        #expect(session.workshop.frame[.end] == nil)
    }

    @Test("A plan that a block has overtaken is refused as a whole, and a block that is gone too")
    func overtaken() throws {
        var room = room()
        room.happen(.blockOpened("listen", override: nil))
        room.wait(50)
        let plan = try #require(room.workshop.replan(at: room.moment))
        room.happen(.blockOpened("share", override: nil))
        #expect(throws: Refusal.planMoved) { try room.workshop.replan(plan.times, end: nil) }
        #expect(throws: Refusal.planMoved) {
            try room.workshop.replan([PlannedTime(block: "none", minutes: 5)], end: nil)
        }
    }

    @Test("Nothing is lengthened; where nothing is to come there is no plan")
    func nothing() throws {
        var room = room()
        room.happen(.blockOpened("listen", override: nil))
        room.wait(5)
        room.happen(.blockOpened("share", override: nil))
        let ahead = try #require(room.workshop.replan(at: room.moment))
        #expect(!ahead.changesBlocks)
        #expect(ahead.minutesSpare == 25)
        #expect(Phrases(.fr).outcome(of: ahead).contains("25\u{A0}min avant 16:20"))
        room.happen(.blockOpened("solve", override: "r"))
        #expect(room.workshop.replan(at: room.moment) == nil)
    }

    @Test("Before the beginning an announced end tells whether the plan fits, and can be planned for")
    func before() throws {
        var room = room()
        room.happen(.frameSet([.end: "16 h"]))
        let order = room.workshop.runningOrder(at: room.moment)
        #expect(
            Phrases(.fr).standing(of: order)
                == "prévu\u{A0}: 2\u{A0}h\u{A0}20 · fin annoncée 16:00 · 20\u{A0}min de trop en commençant maintenant")
        #expect(!order.hasBegun)
        let plan = try #require(room.workshop.replan(at: room.moment))
        #expect(plan.lines.reduce(0) { $0 + $1.minutes } == 120)
        // A late start is seen at once.
        room.wait(15)
        room.happen(.blockOpened("listen", override: nil))
        #expect(room.workshop.runningOrder(at: room.moment).driftMinutes == 35)
    }

    // MARK: laws

    @Test("Laws of the plan in rooms drawn by lot", arguments: 0..<150)
    func laws(seed: Int) throws {
        var chance = Chance(seed)
        var room = Self.drawn(&chance)
        let end = Bool.random(using: &chance) ? ClockTime("\(Int.random(in: 14...17, using: &chance)):30") : nil
        let ids = room.workshop.blocks.map(\.id)
        let cutting = Set(ids.filter { _ in Int.random(in: 0..<6, using: &chance) == 0 })
        let order = room.workshop.runningOrder(at: room.moment)
        let told = room.workshop.blocks.filter(\.wasOpened)
        guard let plan = room.workshop.replan(at: room.moment, end: end, cutting: cutting) else {
            #expect(!order.lines.contains { $0.state == .toCome })
            return
        }
        for line in plan.lines {
            #expect(line.isCut ? line.minutes == 0 : line.minutes >= min(line.block.minimum, line.block.minutes))
            #expect(line.minutes <= line.block.minutes)
            #expect(order.lines.first { $0.block.id == line.block.id }?.state == .toCome)
        }
        let least = plan.lines.filter { !$0.isCut }.reduce(0) { $0 + $1.minimum }
        let most = plan.lines.filter { !$0.isCut }.reduce(0) { $0 + $1.block.minutes }
        let fixed = plan.before - plan.lines.reduce(0) { $0 + Int64($1.block.minutes) * 60_000 }
        if fixed + Int64(most) * 60_000 <= plan.wanted {
            #expect(plan.times.allSatisfy { $0.minutes == nil }, "nothing is shortened without need")
        } else if fixed + Int64(least) * 60_000 <= plan.wanted {
            #expect((0..<60_000).contains(plan.wanted - plan.after), "it ends at the wanted minute")
        } else {
            #expect(!plan.isMet)
            #expect(plan.lines.allSatisfy { $0.isCut || $0.minutes == $0.minimum })
        }
        try apply(plan, to: &room)
        let after = room.workshop.runningOrder(at: room.moment)
        #expect(after.projected == plan.after)
        #expect(room.workshop.blocks.filter(\.wasOpened) == told, "what is open or over keeps its time")
        let again = room.workshop.replan(at: room.moment, end: end)
        #expect(again?.changesBlocks ?? false == false, "a second plan changes nothing")
    }

    @Test("Times are taken in proportion: who can give twice as much gives twice as much, to the minute")
    func proportion() {
        #expect(Workshop.shorten([(30, 10), (20, 10)], to: 35) == [20, 15])
        #expect(Workshop.shorten([(30, 10), (20, 10)], to: 0) == [10, 10])
        #expect(Workshop.shorten([(30, 10), (20, 10)], to: 90) == [30, 20])
        #expect(Workshop.shorten([(10, 9), (10, 9), (10, 9)], to: 29) == [9, 10, 10])
        #expect(Workshop.shorten([], to: 5) == [])
        #expect(Workshop.shorten([(10, 10)], to: 5) == [10])
    }

    private static func drawn(_ chance: inout Chance) -> Room {
        var room = Room()
        for id in room.workshop.blocks.map(\.id) {
            let minutes = Int.random(in: 1...60, using: &chance)
            let minimum = Int.random(in: 1...70, using: &chance)
            room.happen(.blockChanged(id, [.minutes(minutes), .minimum(minimum)]))
        }
        if Bool.random(using: &chance) { room.happen(.frameSet([.end: "16:00"])) }
        for _ in 0..<Int.random(in: 0..<6, using: &chance) {
            room.wait(Int.random(in: 0..<30, using: &chance), seconds: Int.random(in: 0..<60, using: &chance))
            let id = room.workshop.blocks.randomElement(using: &chance)?.id ?? "listen"
            switch Int.random(in: 0..<8, using: &chance) {
            case 0: room.happen(.blockClosed(id))
            case 1: room.happen(.blockChanged(id, [.cut(true)]))
            case 2: if let open = room.workshop.openBlock { room.happen(.clockChanged(open, .adjust(minutes: 3))) }
            case 3: if let open = room.workshop.openBlock { room.happen(.clockChanged(open, .pause)) }
            default: room.happen(.blockOpened(id, override: "r"))
            }
        }
        return room
    }

    private func names() -> @Sendable () -> String {
        let count = Mutex(0)
        return {
            count.withLock {
                $0 += 1
                return "n\($0)"
            }
        }
    }
}

@Suite("A time of day as it is typed")
struct ClockTimeTests {
    @Test(
        "is read in the ways in which people write it",
        arguments: [
            ("12:30", "12:30"), ("12h30", "12:30"), ("9 h 05", "09:05"), ("12h", "12:00"), ("12 H", "12:00"),
            ("0:00", "00:00"), ("23.59", "23:59"), ("12", "12:00"), (" 7:15 ", "07:15"),
        ])
    func read(typed: String, text: String) { #expect(ClockTime(typed)?.text == text) }

    @Test(
        "is nothing else",
        arguments: ["", " ", "24:00", "12:60", "12:3", "12:", ":30", "h", "midi", "12:30:15", "-1:30", "123", "1２:30"])
    func refused(typed: String) { #expect(ClockTime(typed) == nil) }
}

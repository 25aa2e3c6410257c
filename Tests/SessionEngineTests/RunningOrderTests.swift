import Testing

@testable import SessionEngine

@Suite("The running order and the report round")
struct RunningOrderTests {
    @Test("Before anything opens, the plan stands: offsets in minutes, nothing ahead or behind")
    func plan() {
        let order = Room().workshop.runningOrder(at: Room().moment)
        #expect(order.lines.map(\.plannedStart) == [0, 30, 75, 90, 120])
        #expect(order.planned == 140)
        #expect(order.driftMinutes == 0)
        #expect(!order.hasBegun)
        #expect(order.clock == nil)
        #expect(order.lines.allSatisfy { $0.state == .toCome })
    }

    @Test("A block that runs over puts the end off by as much, and its clock says +2:10")
    func overtime() throws {
        var room = Room()
        room.happen(.blockOpened("listen", override: nil))
        room.wait(20)
        #expect(room.workshop.runningOrder(at: room.moment).driftMinutes == 0)
        room.wait(12, seconds: 10)
        let order = room.workshop.runningOrder(at: room.moment)
        let clock = try #require(order.clock)
        #expect((clock.elapsed, clock.remaining, clock.overtime) == (1_930_000, 0, 130_000))
        #expect(Phrases(.fr).remaining(clock) == "+2:10")
        #expect(order.driftMinutes == 2)
        // 14:00 + 140 min + 2 min 10.
        #expect(order.hasBegun && order.end.clock == "16:22")
    }

    @Test("A block that ends early wins its time; a minute added costs one; a pause costs what it lasts")
    func drift() {
        var room = Room()
        room.happen(.blockOpened("listen", override: nil))
        room.wait(25)
        room.happen(.blockOpened("share", override: nil))
        #expect(room.workshop.runningOrder(at: room.moment).driftMinutes == -5)
        room.happen(.clockChanged("share", .adjust(minutes: 3)))
        #expect(room.workshop.runningOrder(at: room.moment).driftMinutes == -2)
        room.wait(10)
        room.happen(.clockChanged("share", .pause))
        room.wait(4)
        let paused = room.workshop.runningOrder(at: room.moment)
        #expect(paused.clock?.isRunning == false)
        #expect(paused.clock?.elapsed == 600_000)
        #expect(paused.driftMinutes == 2)
        #expect(paused.lines[0].state == .done)
        #expect((paused.lines[0].realStart, paused.lines[0].realEnd) == (0, 1_500_000))
        #expect(paused.lines[1].realStart == 1_500_000)
        #expect(paused.lines[1].realEnd == nil)
        #expect(paused.lines[1].spent == 840_000)
    }

    @Test("Cut blocks are left out; a block passed over wins its time; going back loses nothing")
    func cutAndSkipped() {
        var room = Room()
        room.happen(.blockChanged("share", [.cut(true)]))
        #expect(
            room.workshop.runningOrder(at: room.moment).lines.map(\.block.id.text) == [
                "listen", "learn", "report", "solve",
            ])
        #expect(room.workshop.runningOrder(at: room.moment).planned == 95)
        room.happen(.blockOpened("listen", override: nil))
        room.wait(30)
        room.happen(.blockOpened("report", override: nil))
        let order = room.workshop.runningOrder(at: room.moment)
        #expect(order.lines.map(\.state) == [.done, .passed, .open, .toCome])
        #expect(order.driftMinutes == -15)
        room.wait(10)
        room.happen(.blockOpened("listen", override: nil))
        let back = room.workshop.runningOrder(at: room.moment)
        #expect(back.lines.map(\.state) == [.open, .toCome, .done, .toCome])
        // At 40 min: nothing left of listen, learn 15, the 20 that report still has, solve 20: 95 against 95.
        #expect(back.lines.map(\.left) == [0, 900_000, 1_200_000, 1_200_000])
        #expect(back.driftMinutes == 0)
        // Cut after it was opened, it is told and plans no time: learn 15, report 0, solve 20 after listen 30.
        room.happen(.blockChanged("report", [.cut(true)]))
        let told = room.workshop.runningOrder(at: room.moment)
        #expect(told.lines.map(\.isCut) == [false, false, true, false])
        #expect(told.lines.map(\.plannedStart) == [0, 30, 45, 45])
        #expect(told.planned == 65)
    }

    @Test("A block opened by mistake and left again is still to come, and its clock goes on where it stood")
    func openedByMistake() throws {
        var room = Room()
        room.happen(.blockOpened("learn", override: nil))
        room.wait(5)
        room.happen(.blockOpened("report", override: nil))
        room.wait(0, seconds: 10)
        room.happen(.blockOpened("learn", override: nil))
        let back = room.workshop.runningOrder(at: room.moment)
        #expect(back.lines.map(\.state) == [.passed, .passed, .open, .done, .toCome])
        // Ten seconds are lost for learn, and won again in the round; listen and share were passed over.
        #expect(back.driftMinutes == -75)
        #expect(try #require(back.clock).elapsed == 300_000)
        room.wait(10)
        room.happen(.blockOpened("report", override: nil))
        let order = room.workshop.runningOrder(at: room.moment)
        #expect(try #require(order.clock).elapsed == 10_000)
        #expect(order.lines[2].spent == 900_000)
        #expect(order.driftMinutes == -75)
    }

    @Test("The promise is the plan as it stood at the beginning: what is changed since makes late or early")
    func promise() {
        var room = Room()
        room.happen(.blockOpened("listen", override: nil))
        room.happen(.blockChanged("share", [.minutes(55)]))
        #expect(room.workshop.runningOrder(at: room.moment).driftMinutes == 10)
        room.happen(.blockChanged("solve", [.cut(true)]))
        #expect(room.workshop.runningOrder(at: room.moment).driftMinutes == -10)
    }

    @Test("Once all is over or closed, the end stays where it was")
    func over() {
        var room = Room()
        for id: BlockID in ["listen", "share", "learn", "report"] {
            room.happen(.blockOpened(id, override: nil))
            room.wait(30)
        }
        room.happen(.blockOpened("solve", override: "r"))
        room.wait(30)
        room.happen(.workshopClosed)
        let closed = room.workshop.runningOrder(at: room.moment)
        #expect(closed.projected == 150 * 60_000)
        #expect(closed.driftMinutes == 10)
        room.wait(10_000)
        #expect(room.workshop.runningOrder(at: room.moment) == closed)
        room.happen(.workshopReopened)
        room.happen(.blockClosed("solve"))
        let ended = room.workshop.runningOrder(at: room.moment)
        room.wait(60)
        #expect(room.workshop.runningOrder(at: room.moment).projected == ended.projected)
        #expect(room.workshop.runningOrder(at: room.moment).end == ended.end)
    }

    @Test("Groups report least heard first; the block's time is shared out equally")
    func reportRound() {
        var room = Room(heads: [5, 5, 5])
        room.say(by: "a", times: 3)
        room.say(by: "b")
        room.say(by: "c", times: 2)
        let before = room.workshop.reportRound(at: room.moment)
        #expect(before.seats.map(\.group) == [b, c, a])
        #expect(before.next == b)
        #expect(before.present == nil)
        #expect(before.elapsed == nil)
        // 30 min for three.
        #expect(before.each == 600_000)

        room.happen(.blockOpened("report", override: nil))
        room.happen(.turnGiven(b))
        room.wait(12)
        room.say(.condition, by: "b", times: 9)
        let first = room.workshop.reportRound(at: room.moment)
        #expect((first.present, first.next, first.elapsed, first.overtime) == (b, c, 720_000, 120_000))
        room.happen(.turnGiven(a))
        room.wait(1)
        let second = room.workshop.reportRound(at: room.moment)
        #expect(second.reported == [b])
        #expect(second.seats.map(\.state) == [.reported, .reporting, .toCome])
        #expect(second.seats.map(\.group) == [b, a, c])
        #expect(second.seats.map(\.spent) == [720_000, 60_000, 0])
        room.happen(.turnGiven(c))
        room.happen(.turnGiven(nil))
        let done = room.workshop.reportRound(at: room.moment)
        #expect(done.reported == [b, a, c])
        #expect(done.next == nil)
    }

    @Test("A second report round starts afresh; a group that left is not called")
    func secondRound() {
        var room = Room(heads: [5, 5, 5])
        room.happen(.blockChanged("again", [.role(.report), .minutes(10), .after("solve")]))
        room.happen(.blockOpened("report", override: nil))
        room.happen(.turnGiven(a))
        room.happen(.groupChanged(c, [.presence(.left)]))
        #expect(room.workshop.reportRound(at: room.moment).seats.map(\.group) == [a, b])
        room.happen(.blockOpened("again", override: nil))
        let round = room.workshop.reportRound(at: room.moment)
        #expect(round.block == "again")
        #expect(round.reported.isEmpty)
        #expect(round.each == 300_000)
    }
}

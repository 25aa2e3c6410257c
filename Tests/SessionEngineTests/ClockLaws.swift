import Testing

@testable import SessionEngine

/// Clocks and times are right again whatever happens to the machine: moments are made up, none is waited for.
@Suite("Clocks through restarts, suspends and clocks set anew")
struct ClockLaws {
    /// A machine: its wall clock, its boot and the ticks of it, and the workshop written on it.
    private struct Machine {
        var wall: Int64 = 1_742_907_600_000
        var boot = "un", tick: Int64 = 5_000_000
        private(set) var session = Session()

        init() { happen(.workshopMade(WorkshopMade(id: "w", language: .fr, template: Room.template, lenses: []))) }

        var now: Moment { Moment(at: wall, offset: 60, boot: boot, tick: tick) }
        var order: RunningOrder { session.workshop.runningOrder(at: now) }

        mutating func pass(minutes: Int) {
            wall += Int64(minutes) * 60_000
            tick += Int64(minutes) * 60_000
        }

        /// It is started anew after so many minutes.
        mutating func restart(minutes: Int, boot: String = "deux") {
            wall += Int64(minutes) * 60_000
            (self.boot, tick) = (boot, 30_000)
        }

        mutating func happen(_ fact: Fact) {
            let seq = session.last + 1
            session.apply(
                Event(
                    seq: seq, id: EventID("e\(seq)"), moment: now,
                    writer: Writer(installation: "i", user: "u", seat: .screen), step: StepID("s\(seq)"), fact: fact))
        }

        /// The program ends, and reads the file again.
        mutating func reopen() { session = Session(session.events) }
    }

    private func begun() -> Machine {
        var machine = Machine()
        machine.happen(.blockOpened("listen", override: nil))
        return machine
    }

    @Test("The program closed and opened again within one boot: no second is lost, none is won")
    func reopened() throws {
        var machine = begun()
        machine.pass(minutes: 12)
        machine.reopen()
        machine.pass(minutes: 6)
        #expect(try #require(machine.order.clock).elapsed == 18 * 60_000)
        #expect(machine.order.elapsed == 18 * 60_000)
        #expect(machine.order.end.clock == "16:20")
    }

    @Test("The computer started anew: the clock went on by the wall meanwhile")
    func restarted() throws {
        var machine = begun()
        machine.pass(minutes: 12)
        machine.happen(.turnGiven(nil))
        machine.restart(minutes: 5)
        machine.reopen()
        #expect(try #require(machine.order.clock).elapsed == 17 * 60_000)
        machine.pass(minutes: 15)
        #expect(try #require(machine.order.clock).overtime == 2 * 60_000)
        #expect(machine.order.driftMinutes == 2)
        machine.happen(.blockOpened("share", override: nil))
        #expect(machine.order.lines[0].spent == 32 * 60_000)
        #expect(machine.order.lines[1].realStart == Int64(32 * 60_000))
    }

    @Test("A suspend counts: ticks go on while the lid is shut")
    func suspended() throws {
        var machine = begun()
        machine.pass(minutes: 10)
        // CLOCK_BOOTTIME went on; the program saw no tick of it.
        machine.pass(minutes: 25)
        let clock = try #require(machine.order.clock)
        #expect((clock.overtime, clock.stage) == (5 * 60_000, .over))
    }

    @Test(
        "A wall clock set forth or back moves no clock; the end is told by the clock as it now stands",
        arguments: [-75, 75])
    func setAnew(minutes: Int) throws {
        var machine = begun()
        machine.pass(minutes: 10)
        machine.wall += Int64(minutes) * 60_000
        #expect(try #require(machine.order.clock).elapsed == 10 * 60_000)
        #expect(machine.order.driftMinutes == 0)
        // 16:20 by the wrong clock.
        #expect(machine.order.end.clock == (minutes < 0 ? "15:05" : "17:35"))
        machine.happen(.blockOpened("share", override: nil))
        machine.pass(minutes: 45)
        #expect(machine.order.lines.map(\.spent).prefix(2) == [10 * 60_000, 45 * 60_000])
        #expect(machine.order.driftMinutes == -20)
    }

    @Test("An announced end is a time of day by the clock as it now stands: a wrong one set right shows how late it is")
    func announced() {
        var machine = Machine()
        machine.happen(.frameSet([.end: "16:20"]))
        machine.wall -= 30 * 60_000
        machine.happen(.blockOpened("listen", override: nil))
        #expect(machine.order.driftMinutes == -30)
        machine.wall += 30 * 60_000
        #expect(machine.order.driftMinutes == 0)
    }

    @Test("Started anew with a clock set back, no clock goes back: what ran before the last event stays")
    func restartedBehind() throws {
        var machine = begun()
        machine.pass(minutes: 20)
        machine.happen(.turnGiven(nil))
        machine.restart(minutes: -600)
        machine.reopen()
        #expect(try #require(machine.order.clock).elapsed == 20 * 60_000)
        #expect(machine.order.elapsed == 20 * 60_000)
        machine.happen(.clockChanged("listen", .adjust(minutes: 1)))
        machine.pass(minutes: 3)
        #expect(try #require(machine.order.clock).elapsed == 23 * 60_000)
        machine.happen(.blockClosed("listen"))
        #expect(machine.order.lines[0].spent == 23 * 60_000)
        #expect(machine.session.workshop.timecode == 23 * 60_000)
    }

    @Test("Past midnight everything runs on, and an end after midnight is ahead, not behind")
    func midnight() throws {
        var machine = Machine()
        // 22:30 in the evening.
        machine.pass(minutes: 8 * 60 + 30)
        machine.happen(.frameSet([.end: "0:50"]))
        machine.happen(.blockOpened("listen", override: nil))
        #expect((machine.order.end.clock, machine.order.promisedEnd.clock) == ("00:50", "00:50"))
        #expect(machine.order.driftMinutes == 0)
        machine.pass(minutes: 100)
        #expect(machine.order.driftMinutes == 70)
        machine.happen(.blockOpened("solve", override: "r"))
        #expect(machine.order.end.clock == "00:30")
        #expect(machine.order.driftMinutes == -20)
        let said = Phrases(.fr).timecode(machine.session.workshop.timecode)
        #expect(said == "(1h40min00)")
    }

    @Test(
        "Whatever happens to the machine, no clock goes back and no block lasts longer than the workshop",
        arguments: 0..<60)
    func laws(seed: Int) {
        var chance = Chance(seed)
        var machine = begun()
        var last: Int64 = 0
        for round in 0..<40 {
            switch Int.random(in: 0..<6, using: &chance) {
            case 0: machine.wall += Int64.random(in: -90_000_000...90_000_000, using: &chance)
            case 1: machine.restart(minutes: Int.random(in: -2000...200, using: &chance), boot: "n\(round)")
            case 2: machine.reopen()
            default: machine.pass(minutes: Int.random(in: 0...30, using: &chance))
            }
            let order = machine.order
            #expect(order.elapsed >= last)
            #expect(order.lines.allSatisfy { $0.spent >= 0 && $0.spent <= order.elapsed })
            #expect(order.lines.allSatisfy { $0.left >= 0 })
            let id = Room.template.blocks.randomElement(using: &chance)?.id ?? "listen"
            switch Int.random(in: 0..<4, using: &chance) {
            case 0: machine.happen(.blockOpened(id, override: "r"))
            case 1: machine.happen(.clockChanged(id, .pause))
            case 2: machine.happen(.blockClosed(id))
            default: machine.happen(.turnGiven(nil))
            }
            last = machine.order.elapsed
        }
    }

    @Test("A clock is told by a fifth and by a twentieth of its time, then by what it has run over")
    func timeLeft() {
        func left(_ elapsed: Int64) -> ClockStage { ClockStage(elapsed: elapsed * 1000, of: 1_200_000) }
        #expect([0, 959, 960, 1139, 1140, 1200].map(left) == [.ample, .ample, .soon, .soon, .last, .last])
        #expect(left(1201) == .over)
        func words(_ elapsed: Int64, _ language: Language) -> String? {
            Phrases(language).timeLeft(
                ClockReading(planned: 1_200_000, elapsed: elapsed * 1000, isRunning: true))
        }
        #expect(words(600, .fr) == nil)
        #expect(words(980, .fr) == "reste 3:40" && words(980, .en) == "3:40 left")
        #expect(words(1145, .fr) == "plus que 0:55" && words(1145, .en) == "only 0:55 left")
        #expect(words(1330, .fr) == "dépassé +2:10" && words(1330, .en) == "over +2:10")
    }
}

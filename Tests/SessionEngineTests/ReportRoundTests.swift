import Testing

@testable import SessionEngine

@Suite("The report round: order, turns put off, clocks")
struct ReportRoundTests {
    /// Three tables of five, b least heard, then c, then a; the block of the round is open.
    private static func opened() -> Room {
        var room = Room(heads: [5, 5, 5])
        room.say(by: "a", times: 3)
        room.say(by: "b")
        room.say(by: "c", times: 2)
        room.happen(.blockOpened("report", override: nil))
        return room
    }

    private func toCome(_ room: Room) -> [GroupLetter] {
        room.workshop.reportRound(at: room.moment).seats.filter(\.isToCome).map(\.group)
    }

    @Test("A group that passes its turn comes back at the end, and the words that it said stand")
    func skip() {
        var room = Self.opened()
        room.happen(.turnPutOff(b, .skip))
        #expect(toCome(room) == [c, a, b])
        room.happen(.turnGiven(c))
        room.wait(2)
        room.happen(.turnPutOff(c, .skip))
        let round = room.workshop.reportRound(at: room.moment)
        #expect((round.present, round.next) == (nil, a))
        #expect(toCome(room) == [a, b, c])
        #expect(round.seats.map(\.state) == [.toCome, .skipped, .skipped])
        // What it used stays used.
        #expect(round.seats.last?.spent == 120_000)
        room.happen(.turnGiven(a))
        room.happen(.turnGiven(b))
        room.happen(.turnGiven(c))
        room.happen(.turnGiven(nil))
        #expect(room.workshop.reportRound(at: room.moment).reported == [a, b, c])
    }

    @Test("Two that change places: the next one reports first, the other one right after, whoever says more meanwhile")
    func swap() {
        var room = Self.opened()
        room.happen(.turnPutOff(b, .swap))
        #expect(toCome(room) == [c, b, a])
        room.happen(.turnPutOff(c, .swap))
        #expect(toCome(room) == [b, c, a])
        room.happen(.turnGiven(b))
        room.say(by: "b", times: 9)
        room.happen(.turnPutOff(b, .swap))
        room.happen(.turnGiven(c))
        // Heard most by now, it comes next all the same.
        #expect(toCome(room) == [b, a])
    }

    @Test("Whoever has the turn and puts it off hands it on in one step; alone, or once it has reported, it cannot")
    func decided() throws {
        var room = Self.opened()
        room.happen(.turnGiven(b))
        #expect(try room.workshop.putOffTurn(b, .skip) == [.turnPutOff(b, .skip), .turnGiven(c)])
        #expect(try room.workshop.putOffTurn(c, .swap) == [.turnPutOff(c, .swap)])
        room.happen(.turnGiven(c))
        #expect(throws: Refusal.hasReported(b)) { try room.workshop.putOffTurn(b, .skip) }
        room.happen(.turnGiven(a))
        #expect(throws: Refusal.nobodyElseToReport(a)) { try room.workshop.putOffTurn(a, .swap) }
        #expect(throws: Refusal.unknown(.group, "d", nearest: ["a", "b", "c"])) {
            try room.workshop.putOffTurn(d, .skip)
        }
    }

    @Test("The clock of a turn stands while that of its block stands")
    func pause() {
        var room = Self.opened()
        room.happen(.turnGiven(b))
        room.wait(2)
        room.happen(.clockChanged("report", .pause))
        room.wait(60)
        let standing = room.workshop.reportRound(at: room.moment)
        #expect((standing.elapsed, standing.isRunning) == (120_000, false))
        room.happen(.turnGiven(c))
        room.wait(1)
        #expect(room.workshop.reportRound(at: room.moment).elapsed == 0)
        room.happen(.clockChanged("report", .start))
        room.wait(3)
        let running = room.workshop.reportRound(at: room.moment)
        #expect((running.elapsed, running.isRunning) == (180_000, true))
        #expect(running.seats.first { $0.group == b }?.spent == 120_000)
    }

    @Test("The time is up at the very second; what is over is taken from what is left for those to come")
    func shares() {
        var room = Self.opened()
        // 30 min for three.
        room.happen(.turnGiven(b))
        room.wait(9, seconds: 59)
        #expect(!room.workshop.reportRound(at: room.moment).isTimeUp)
        room.wait(0, seconds: 1)
        let up = room.workshop.reportRound(at: room.moment)
        #expect(up.isTimeUp && up.overtime == 0)
        #expect(up.left == 600_000)
        room.wait(4)
        #expect(room.workshop.reportRound(at: room.moment).left == 480_000)
        room.happen(.clockChanged("report", .adjust(minutes: 3)))
        #expect(room.workshop.reportRound(at: room.moment).each == 660_000)
    }

    @Test(
        "In any room each table sits once, those that passed at the end, and giving the next one ends",
        arguments: 0..<60)
    func laws(seed: Int) {
        var random = RandomSession(seed: seed, steps: 120)
        let writer = RandomSession.writers[0]
        if random.session.workshop.isClosed { random.perform(.reopen, by: writer) }
        var workshop = random.session.workshop
        let now = workshop.lastMoment!
        let round = workshop.reportRound(at: now)
        let groups = round.seats.map(\.group)
        let tables = Set(workshop.tables.filter(\.isPresent).map(\.letter))
        #expect(Set(groups) == tables && groups.count == tables.count)
        #expect(workshop.reportRound(at: now, floor: workshop.floorByGroup) == round)
        // Who left while it had the floor sits no more.
        let speaking = workshop.turn.map { workshop.table(of: $0) }.flatMap { tables.contains($0) ? $0 : nil }
        #expect(round.present == speaking && round.seats.count { $0.state == .reporting } == (speaking == nil ? 0 : 1))
        let states = round.seats.map(\.state)
        let order: [ReportSeat.State] = [.reported, .reporting, .toCome, .skipped]
        let ranks = states.compactMap { order.firstIndex(of: $0) }
        if workshop.turnsPutOff.isEmpty {
            #expect(ranks == ranks.sorted() && !states.contains(.skipped))
            let least = workshop.floorByGroup.lines.map(\.seat).filter { seat in
                round.seats.contains { $0.group == seat && $0.isToCome }
            }
            #expect(round.seats.filter(\.isToCome).map(\.group).starts(with: least))
        }
        #expect(round.seats.allSatisfy { $0.spent >= 0 })
        // Whatever was put off, everybody has its turn, and nobody twice.
        var given: [GroupLetter] = []
        while let next = workshop.reportRound(at: now).next, given.count <= groups.count {
            let isGiven = random.perform(.giveTurn(next), by: writer)
            #expect(isGiven)
            workshop = random.session.workshop
            given.append(next)
        }
        #expect(Set(given) == Set(round.seats.filter(\.isToCome).map(\.group)) && given.count == Set(given).count)
    }
}

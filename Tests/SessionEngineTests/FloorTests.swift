import Testing

@testable import SessionEngine

@Suite("The floor")
struct FloorTests {
    @Test("Ranked by actual ÷ expected, the expected share being heads over all heads")
    func ranking() throws {
        // 20 heads, 12 noted. Expected: a 6/20 × 12 = 3.6, b 4/20 × 12 = 2.4, c 10/20 × 12 = 6.
        // Actual ÷ expected: a 3/3.6 = 0.83, b 3/2.4 = 1.25, c 6/6 = 1.
        var room = Room(heads: [6, 4, 10])
        room.say(by: "a", times: 3)
        room.say(by: "b", times: 3)
        room.say(by: "c", times: 6)
        let floor = room.workshop.floorByGroup
        #expect(floor.lines.map(\.seat) == [a, c, b])
        #expect(floor.noted == 12)
        let least = try #require(floor.leastHeard)
        #expect(abs(least.expected - 3.6) < 1e-12)
        #expect(abs((least.ratio ?? 0) - 3 / 3.6) < 1e-12)
        // P(X ≤ 3), X ~ B(12, 0.3) = 0.49252 (table of the binomial).
        #expect(abs(least.tail - 0.49252) < 1e-5)
        #expect(floor.verdict == .orderOnly)
        #expect(floor.mostHeard?.seat == b)
        #expect(floor.littleHeard.isEmpty)
    }

    @Test("An unknown head count weighs the mean of the known ones; all unknown weigh the same")
    func unknown() {
        // Mean of 6 and 12 is 9: shares 6/27, 9/27, 12/27.
        let shares = Room(heads: [6, nil, 12]).workshop.floorByGroup
        #expect(abs((shares.line(a)?.share ?? 0) - 6.0 / 27) < 1e-12)
        #expect(abs((shares.line(b)?.share ?? 0) - 9.0 / 27) < 1e-12)
        #expect(shares.line(b)?.heads == nil)
        let equal = Room(heads: [nil, nil, nil, nil]).workshop.floorByGroup
        #expect(equal.lines.map(\.share) == [0.25, 0.25, 0.25, 0.25])
    }

    @Test(
        "Two equal groups: marked only where so few come by chance in under 5 % of fair rooms, corrected for two",
        arguments: [
            // (noted by a, noted by b, verdict)
            // Silence: 1/2⁵ × 2 = 6.25 %: too early even for a complete silence; 1/2⁶ × 2 = 3.1 %.
            (0, 5, FloorVerdict.tooEarly), (0, 6, .marked), (3, 3, .orderOnly),
            // P(X ≤ 1), 8 noted: (1 + 8)/2⁸ × 2 = 7 %; 9 noted: (1 + 9)/2⁹ × 2 = 3.9 %.
            (1, 7, .orderOnly), (1, 8, .marked),
            // P(X ≤ 2), 12 noted: (1 + 12 + 66)/2¹² × 2 = 3.86 %; 11 noted: (1 + 11 + 55)/2¹¹ × 2 = 6.5 %.
            (2, 9, .orderOnly), (2, 10, .marked), (0, 0, .tooEarly),
        ])
    func marking(few: Int, many: Int, verdict: FloorVerdict) {
        var room = Room(heads: [5, 5])
        room.say(by: "b", times: many)
        room.say(by: "a", times: few)
        let floor = room.workshop.floorByGroup
        #expect(floor.verdict == verdict)
        #expect(floor.littleHeard.map(\.seat) == (verdict == .marked ? [a] : []))
    }

    @Test("The correction counts: with three groups a silence of 9 is not enough, one of 11 is")
    func correction() {
        // (2/3)⁹ = 2.6 %, under 5 % alone, but × 3 = 7.8 %. (2/3)¹⁰ × 3 = 5.2 %. (2/3)¹¹ × 3 = 3.5 %.
        for (each, extra, verdict) in [(4, 1, FloorVerdict.tooEarly), (5, 0, .tooEarly), (5, 1, .marked)] {
            var room = Room(heads: [5, 5, 5])
            room.say(by: "b", times: each)
            room.say(by: "c", times: each + extra)
            #expect(room.workshop.floorByGroup.verdict == verdict, "\(each * 2 + extra) noted")
        }
    }

    @Test("Of those equally heard, the one silent for longest comes first")
    func silence() {
        var room = Room(heads: [5, 5, 5])
        room.say(by: "b")
        room.say(by: "c")
        room.say(by: "a")
        #expect(room.workshop.floorByGroup.lines.map(\.seat) == [b, c, a])
        room.say(by: "b")
        room.say(by: "c")
        room.say(by: "a")
        room.say(by: "b")
        #expect(room.workshop.floorByGroup.lines.map(\.seat) == [c, a, b])
        #expect(room.workshop.floorByGroup.lines.map(\.last) == [5, 6, 7])
    }

    @Test("A group that joined counts with its table, heads included; one that left or is empty stands outside")
    func presence() {
        var room = Room(heads: [4, 6, 10, 0])
        for letter in ["a", "b", "c", "d"] { room.say(by: letter, times: 2) }
        room.happen(.groupChanged(a, [.presence(.joined(b))]))
        room.happen(.groupChanged(c, [.presence(.left)]))
        let floor = room.workshop.floorByGroup
        #expect(floor.lines.map(\.seat) == [b])
        #expect(floor.line(b)?.heads == 10)
        #expect(floor.line(b)?.noted == 4)
        #expect(floor.verdict == .alone)
        #expect(floor.outside.map(\.seat) == [c, d])
        #expect(floor.outside.map(\.reason) == [.left, .noHeads])
        #expect(floor.outside.map(\.noted) == [2, 2])
    }

    @Test("By kind of actor, the living world and kinds nobody embodies stand outside")
    func actors() {
        var room = Room()
        room.actor("elus", heads: 2)
        room.actor("habitants", heads: 8)
        room.actor("etat", heads: 0)
        room.actor(Actor.living, heads: 3)
        room.actor("recherche", concerned: false)
        room.say(times: 6, actor: "elus")
        room.say(times: 4, actor: "habitants")
        room.say(actor: "habitants", spokenFor: Actor.living)
        room.say(actor: Actor.living)
        room.say(times: 3)
        let floor = room.workshop.floorByActor
        // 11 noted by those who share: expected elus 2.2, habitants 8.8.
        #expect(floor.noted == 11)
        #expect(floor.lines.map(\.seat) == ["habitants", "elus"])
        #expect(abs((floor.line("elus")?.expected ?? 0) - 2.2) < 1e-12)
        // P(X ≤ 5), X ~ B(11, 0.8) = 1.17 % × 2 < 5 %: the inhabitants are marked though they spoke almost as often.
        #expect(floor.littleHeard.map(\.seat) == ["habitants"])
        #expect(floor.outside.map(\.seat) == ["etat", Actor.living])
        #expect(floor.outside.map(\.noted) == [0, 2])
        #expect(floor.outside.map(\.reason) == [.noHeads, .living])
    }

    @Test("One group with more than half of what was noted is an advice, with three groups and not too early")
    func advice() {
        var room = Room(heads: [5, 5, 5])
        room.say(by: "a", times: 5)
        room.say(by: "b", times: 4)
        #expect(room.workshop.floorAdvice == nil)
        room.say(by: "a", times: 2)
        room.say(by: "c", times: 2)
        // 7 of 13.
        #expect(room.workshop.floorAdvice == FloorAdvice(group: a, noted: 7, all: 13))
        // 7 of 14 is half, not more: what the plenary said was noted too.
        room.say()
        #expect(room.workshop.floorAdvice == nil)
    }

    @Test("Two groups are never advised of the half")
    func twoGroups() {
        var room = Room(heads: [5, 5])
        room.say(by: "a", times: 20)
        #expect(room.workshop.floorAdvice == nil)
        #expect(room.workshop.floorByGroup.mostHeard?.seat == a)
    }

    @Test("The order does not depend on the order in which groups and actors came", arguments: 1...20)
    func independence(seed: Int) {
        var chance = Chance(seed)
        let heads = (0..<5).map { _ in [nil, 3, 5, 8].randomElement(using: &chance)! }
        let letters = (0..<5).compactMap { GroupLetter(index: $0) }
        let said = (0..<30).map { _ in letters.randomElement(using: &chance)! }
        let floors = [letters, letters.reversed(), letters.shuffled(using: &chance)].map { order in
            var room = Room()
            for letter in order {
                room.group(letter, heads: heads[letters.firstIndex(of: letter)!])
                room.actor(ActorID(letter.text), heads: heads[letters.firstIndex(of: letter)!])
            }
            for letter in said { room.say(by: letter.text, actor: ActorID(letter.text)) }
            return room.workshop
        }
        #expect(floors.allSatisfy { $0.floorByGroup == floors[0].floorByGroup }, "seed \(seed)")
        #expect(floors.allSatisfy { $0.floorByActor == floors[0].floorByActor }, "seed \(seed)")
    }

    @Test("Shares add up to the whole, and the order is that of the ratios", arguments: 1...40)
    func law(seed: Int) {
        let workshop = Room(seed: seed).workshop
        let floor = workshop.floorByGroup
        let sum = floor.lines.reduce(0) { $0 + $1.share }
        #expect(floor.lines.isEmpty || abs(sum - 1) < 1e-9, "seed \(seed)")
        #expect(floor.noted == floor.lines.reduce(0) { $0 + $1.noted }, "seed \(seed)")
        #expect(
            floor.noted + floor.outside.reduce(0) { $0 + $1.noted } == workshop.kept.count { $0.group != nil },
            "seed \(seed)")
        let ratios = floor.lines.compactMap(\.ratio)
        #expect(zip(ratios, ratios.dropFirst()).allSatisfy { $0 <= $1 + 1e-9 }, "seed \(seed)")
    }
}

@Suite("The binomial's lower tail")
struct BinomialTests {
    @Test("It is the plain sum of the plain terms", arguments: [0.05, 0.3, 0.5, 0.8, 0.99])
    func plain(chance: Double) {
        for trials in 0...25 {
            var sum = 0.0
            for most in 0...trials {
                // n! / k! (n − k)! as a product of small ratios.
                var term = (0..<most).reduce(1.0) { $0 * Double(trials - $1) / Double($1 + 1) }
                for _ in 0..<most { term *= chance }
                for _ in 0..<(trials - most) { term *= 1 - chance }
                sum += term
                let tail = Binomial(trials: trials, chance: chance).lowerTail(most)
                #expect(abs(tail - sum) < 1e-12, "\(most) of \(trials)")
            }
        }
    }

    @Test("Ten thousand trials do not underflow: both tails meet", arguments: [1.0 / 26, 0.5, 0.999])
    func large(chance: Double) {
        let trials = 10_000
        for most in [0, 10, Int(chance * 10_000) - 20, Int(chance * 10_000), 9_990] {
            let lower = Binomial(trials: trials, chance: chance).lowerTail(most)
            let upper = Binomial(trials: trials, chance: 1 - chance).lowerTail(trials - most - 1)
            #expect(abs(lower + upper - 1) < 1e-9, "at most \(most)")
        }
        // About half lies at or below the mean.
        #expect(abs(Binomial(trials: trials, chance: 0.5).lowerTail(5000) - 0.504) < 1e-3)
    }

    @Test("Certain and impossible trials")
    func edges() {
        #expect(Binomial(trials: 5, chance: 1).lowerTail(4) == 0)
        #expect(Binomial(trials: 5, chance: 1).lowerTail(5) == 1)
        #expect(Binomial(trials: 5, chance: 0).lowerTail(0) == 1)
        #expect(Binomial(trials: 0, chance: 0.5).lowerTail(0) == 1)
        #expect(Binomial(trials: 5, chance: 0.5).lowerTail(-1) == 0)
    }
}

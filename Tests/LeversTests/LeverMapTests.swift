import SessionEngine
import Testing

@testable import Levers

@Suite("The lever map")
struct LeverMapTests {
    @Test("Conditions, pitfalls and others stand by lever, in order of arrival, with groups and actors")
    func places() throws {
        var room = MappedRoom()
        room.say(.condition, by: "b", actor: "habitants", levers: ["lieux"])  // 1
        room.say(.ecueil, by: "a", actor: "elus", levers: ["lieux", "vision"])  // 2
        room.say(.parole, levers: ["lieux"])  // 3
        room.say(.condition, by: "b", levers: ["lieux"])  // 4
        let lieux = try #require(room.map.place("lieux"))
        #expect(lieux.conditions.map(\.number) == [1, 4])
        #expect(lieux.pitfalls.map(\.number) == [2])
        #expect(lieux.others.map(\.number) == [3])
        #expect(lieux.lines.map(\.number) == [1, 2, 3, 4])
        #expect(lieux.groups.map(\.text) == ["a", "b"])
        // In the workshop's order, not in that of arrival.
        #expect(lieux.actors == ["elus", "habitants"])
        #expect(room.map.places.map(\.lever.id) == MappedRoom.lens.levers.map(\.id))
    }

    @Test("A contribution with two levers stands under both and counts once")
    func twoLevers() {
        var room = MappedRoom()
        room.say(.condition, by: "a", levers: ["vision", "gouvernance"])
        let map = room.map
        #expect(map.place("vision")?.conditions.map(\.isSecond) == [false])
        #expect(map.place("gouvernance")?.conditions.map(\.isSecond) == [true])
        #expect((map.withLever, map.mapped, map.kept) == (1, 1, 1))
    }

    @Test("None is an answer, unlike not yet mapped; blind spots come only with how many are mapped")
    func answers() {
        var room = MappedRoom()
        #expect(room.map.blindSpots == nil)
        room.say(.parole, levers: nil)
        #expect(room.map.blindSpots == nil)
        room.say(.parole, levers: [])
        room.say(.condition, levers: ["lieux", "reseau"])
        let map = room.map
        #expect(map.notMapped.map(\.number) == [1])
        #expect(map.none.map(\.number) == [2])
        #expect((map.mapped, map.kept) == (2, 3))
        #expect(
            map.blindSpots
                == BlindSpots(
                    levers: ["communaute", "vision", "gouvernance", "mise-en-reseau", "apprentissages"], mapped: 2,
                    kept: 3))
        for lever in ["communaute", "vision", "gouvernance", "mise-en-reseau", "apprentissages"] {
            room.say(.ecueil, levers: [LeverID(lever)])
        }
        #expect(room.map.blindSpots?.levers == [])
    }

    @Test("A lever that the lens does not know, or named twice, is no place; set aside is nowhere")
    func strangers() {
        var room = MappedRoom()
        room.say(.condition, levers: ["lune"])
        room.say(.condition, levers: ["vision", "lune"])
        room.say(.condition, levers: ["vision", "vision"])
        let aside = room.say(.condition, levers: ["vision"])
        room.happen(.asideSet(aside, reason: "doublon"))
        #expect(room.map.notMapped.map(\.number) == [1])
        #expect(room.map.place("vision")?.conditions.map(\.number) == [2, 3])
        #expect(room.map.kept == 3)
    }

    @Test("A group that joined another is told with its table")
    func joined() {
        var room = MappedRoom()
        room.say(.condition, by: "a", levers: ["lieux"])
        room.say(.condition, by: "b", levers: ["lieux"])
        room.happen(.groupChanged(GroupLetter("b")!, [.presence(.joined(GroupLetter("a")!))]))
        #expect(room.map.place("lieux")?.groups.map(\.text) == ["a"])
    }

    @Test("Page 1 takes two keep lines a lever: first levers before second ones, another table where there is one")
    func essential() throws {
        var room = MappedRoom()
        room.say(.condition, by: "c", levers: ["lieux", "vision"], keep: true)  // 1
        room.say(.condition, by: "a", levers: ["vision"])  // 2: not marked
        room.say(.condition, by: "a", levers: ["vision"], keep: true)  // 3
        let vision = try #require(room.map.place("vision"))
        #expect(vision.keeps.map(\.number) == [1, 3])
        #expect(vision.essential(1).map(\.number) == [3])
        #expect(vision.essential().map(\.number) == [1, 3])
        room.say(.ecueil, by: "a", levers: ["vision"], keep: true)  // 4
        // Two of its own, though of one table, come before one whose second lever it is.
        #expect(room.map.place("vision")?.essential().map(\.number) == [3, 4])
        room.say(.ecueil, by: "b", levers: ["vision"], keep: true)  // 5
        #expect(room.map.place("vision")?.essential().map(\.number) == [3, 5])
        #expect(room.map.place("vision")?.essential(9).map(\.number) == [1, 3, 4, 5])
        #expect(room.map.place("reseau")?.essential() == [])
    }

    @Test("The map adds up and agrees with the honest count", arguments: 1...60)
    func law(seed: Int) {
        let room = MappedRoom(seed: seed)
        let map = room.map
        let count = room.workshop.count()
        #expect(
            (map.withLever, map.none.count, map.notMapped.count) == (
                count.withLever.count, count.none.count, count.notMapped.count
            ), "seed \(seed)")
        #expect(map.kept == room.workshop.kept.count, "seed \(seed)")
        let firsts = map.places.flatMap(\.lines).filter { !$0.isSecond }
        #expect(firsts.map(\.number).sorted() == count.withLever, "seed \(seed)")
        for place in map.places {
            let numbers = place.lines.map(\.number)
            #expect(numbers == numbers.sorted() && Set(numbers).count == place.count, "seed \(seed)")
            #expect(place.essential().count == min(2, place.keeps.count), "seed \(seed)")
        }
    }

    @Test("Taking one contribution back removes exactly its own lines", arguments: 1...60)
    func removal(seed: Int) {
        var room = MappedRoom(seed: seed)
        var chance = Chance(seed)
        let before = room.map
        guard let victim = room.workshop.kept.randomElement(using: &chance) else { return }
        room.takeBack(victim.id)
        let after = room.map
        func without(_ lines: [LeverLine]) -> [LeverLine] { lines.filter { $0.id != victim.id } }
        #expect(after.none == without(before.none), "seed \(seed)")
        #expect(after.notMapped == without(before.notMapped), "seed \(seed)")
        #expect(after.kept == before.kept - 1, "seed \(seed)")
        for (old, new) in zip(before.places, after.places) {
            #expect(new.conditions == without(old.conditions), "seed \(seed)")
            #expect(new.pitfalls == without(old.pitfalls), "seed \(seed)")
            #expect(new.others == without(old.others), "seed \(seed)")
        }
    }
}

extension MappedRoom {
    /// Up to forty contributions drawn from a seed.
    init(seed: Int) {
        self.init()
        var chance = Chance(seed)
        let ids = MappedRoom.lens.levers.map(\.id)
        for _ in 0..<Int.random(in: 0...40, using: &chance) {
            let levers: [LeverID]? =
                switch Int.random(in: 0...3, using: &chance) {
                case 0: nil
                case 1: []
                case 2: [ids.randomElement(using: &chance)!]
                default: Array(ids.shuffled(using: &chance).prefix(2))
                }
            let id = say(
                Kind.allCases.randomElement(using: &chance)!,
                by: ["a", "b", "c", nil].randomElement(using: &chance)!, actor: "elus", levers: levers,
                keep: .random(using: &chance))
            if Int.random(in: 0...7, using: &chance) == 0 { happen(.asideSet(id, reason: "doublon")) }
        }
    }
}

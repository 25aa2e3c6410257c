import Foundation
import Testing

/// Files that are not any more what was written.
@Suite("Faults: damage", .serialized) struct DamageFaultsTests {
    @Test("One flipped bit in the file, the log beside it or the second copy: told or harmless, and nothing is lost")
    func flipped() throws {
        var chance = Rounds.chance(10)
        try tries("bits flipped", short: 16, alone: true, &chance) { venue, chance in
            let place = try #require(try Self.places(of: venue).randomElement(using: &chance))
            var bytes = try Data(contentsOf: URL(filePath: place))
            let offset = Self.offset(in: bytes.count, &chance)
            let bit = Int.random(in: 0..<8, using: &chance)
            bytes[offset] ^= 1 << bit
            try bytes.write(to: URL(filePath: place))
            return "bit \(bit) of byte \(offset) of \((place as NSString).lastPathComponent)"
        }
    }

    @Test("The file, the log beside it or both cut short: the missing end is told, and comes back")
    func cutShort() throws {
        var chance = Rounds.chance(11)
        try tries("files cut short", short: 16, alone: false, &chance) { venue, chance in
            let places = try Self.places(of: venue).filter { !$0.hasSuffix(".jsonl") }
            let chosen = chance.isOne(in: 4) ? places : [try #require(places.randomElement(using: &chance))]
            var told: [String] = []
            for place in chosen {
                let size = try #require(try FileManager.default.attributesOfItem(atPath: place)[.size] as? Int)
                let end =
                    chance.isOne(in: 3)
                    ? size - Int.random(in: 1...min(size, 9000), using: &chance)
                    : Int.random(in: 0..<size, using: &chance)
                guard truncate(place, end) == 0 else { throw POSIXError(.EIO) }
                told.append("\((place as NSString).lastPathComponent) cut to \(end) of \(size)")
            }
            return told.joined(separator: ", ")
        }
    }

    /// The file, the log beside it and the branch of the second copy, as far as they are there.
    private static func places(of venue: Venue) throws -> [String] {
        [venue.file, venue.file + "-wal"].filter { FileManager.default.fileExists(atPath: $0) } + (try venue.branches())
    }

    /// Anywhere, half the time where the structure of a page is.
    private static func offset(in size: Int, _ chance: inout Chance) -> Int {
        guard chance.isOne(in: 2) else { return Int.random(in: 0..<size, using: &chance) }
        let page = Int.random(in: 0...size / 4096, using: &chance) * 4096
        return min(page + Int.random(in: 0..<120, using: &chance), size - 1)
    }

    private func tries(
        _ name: String, short: Int, alone isRead: Bool, _ chance: inout Chance,
        _ damage: (Venue, inout Chance) throws -> String
    ) throws {
        let count = Rounds.count(short: short)
        var scenes: [Scene] = []
        var told = 0
        for number in 1...count {
            if number % 100 == 1 { scenes = [try Scene(live: false), try Scene(live: true)] }
            let scene = scenes[number % 2]
            let venue = try scene.venue.copied()
            let what = "\(name), try \(number) of seed \(Rounds.seed): \(try damage(venue, &chance))"
            if what.contains(".jsonl") {
                let check = try venue.atelier("check", venue.file).output
                #expect(!check.contains("dit la même chose"), "\(what): \(check)")
            }
            if isRead, chance.isOne(in: 4) {
                let alone = try venue.copied()
                _ = try scene.verifyAlone(alone, isLast: number % 2 == 1, what + ", alone", &chance)
            }
            if try scene.verify(venue, what, &chance) { told += 1 }
        }
        Rounds.tell("\(count) \(name): \(told) told by check, \(count - told) harmless")
    }
}

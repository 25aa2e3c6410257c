/// One or several groups that sit together: a group with those that joined it.
package struct RoomTable: Hashable, Sendable {
    /// The letter under which it is told.
    package let letter: GroupLetter
    /// The groups that sit there, by letter.
    package let groups: [Group]
    /// It sits in the room.
    package let isPresent: Bool

    /// How many people sit there; nil when one of its groups has not been counted.
    package var heads: Int? {
        groups.reduce(0) { sum, group in
            guard let sum, let heads = group.heads else { return nil }
            return sum + heads
        }
    }
}

extension Workshop {
    /// Every table by letter: those in the room, and those that left.
    package var tables: [RoomTable] {
        let seated = Dictionary(grouping: groups) { table(of: $0.letter) }
        return seated.keys.sorted().map { letter in
            RoomTable(letter: letter, groups: seated[letter] ?? [], isPresent: group(letter)?.isPresent ?? false)
        }
    }

    /// For the letter of every group, the letter of its table.
    var tableLetters: [GroupLetter: GroupLetter] {
        Dictionary(uniqueKeysWithValues: groups.map { ($0.letter, table(of: $0.letter)) })
    }

    /// Where what counts in the synthesis stands in `contributions`.
    var keptPositions: [Int] { contributions.indices.filter { contributions[$0].isKept } }

    /// The same by the table that said it; what has no group is left out.
    var keptByTable: [GroupLetter: [Int]] {
        let letters = tableLetters
        let tables = GroupLetter.all.map { (letters[$0] ?? $0).index }
        var told = Array(repeating: [Int](), count: tables.count)
        for position in contributions.indices where contributions[position].isKept {
            if let group = contributions[position].group { told[tables[group.index]].append(position) }
        }
        return Dictionary(uniqueKeysWithValues: zip(GroupLetter.all, told).filter { !$1.isEmpty })
    }

    /// The same by kind, in order of arrival.
    package var keptByKind: [Kind: [Int]] {
        let kinds = Kind.allCases
        var said = Array(repeating: [Int](), count: kinds.count)
        for position in contributions.indices where contributions[position].isKept {
            if let place = kinds.firstIndex(of: contributions[position].kind) { said[place].append(position) }
        }
        return Dictionary(uniqueKeysWithValues: zip(kinds, said))
    }
}

/// The letter of a group: a to z.
package struct GroupLetter: Hashable, Comparable, Sendable, Codable {
    /// One lower-case ASCII letter.
    package let text: String

    /// Takes one letter, in either case; nil for anything else.
    package init?(_ text: String) {
        let lower = text.lowercased()
        guard lower.unicodeScalars.count == 1, let scalar = lower.unicodeScalars.first, ("a"..."z").contains(scalar)
        else { return nil }
        self.text = lower
    }

    /// The letter of the group at `index`, from 0 to 25; nil beyond.
    package init?(index: Int) {
        guard (0..<26).contains(index) else { return nil }
        self.init(String(UnicodeScalar(UInt8(97 + index))))
    }

    /// All of them, in order.
    static let all = (0..<26).compactMap { GroupLetter(index: $0) }

    /// Its place in the alphabet, from 0.
    var index: Int { text.utf8.first.map { Int($0) - 97 } ?? 0 }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let letter = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a group letter: \(text)")
        }
        self = letter
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// Whether a group is in the room.
package enum Presence: Hashable, Sendable {
    case present, left
    /// Its people sit with another group now.
    case joined(GroupLetter)
}

/// A table: a letter, a name, a head count.
package struct Group: Hashable, Sendable {
    /// Its letter, for ever.
    package let letter: GroupLetter
    /// Its name.
    package var name: String
    /// How many people; nil while unknown.
    package var heads: Int?
    /// Whether it is in the room.
    package var presence: Presence = .present

    /// It sits in the room under its own name.
    package var isPresent: Bool { presence == .present }

    /// Takes a letter, a name and a head count.
    package init(letter: GroupLetter, name: String, heads: Int? = nil) {
        self.letter = letter
        self.name = name
        self.heads = heads
    }
}

/// A kind of actor that the subject concerns.
package struct Actor: Hashable, Sendable, Codable {
    /// Its id: one that the seeds name, or the folded label of a workshop's own.
    package let id: ActorID
    /// Its label.
    package var label: Bilingual
    /// How many people of this kind; nil while unknown.
    package var heads: Int?
    /// The subject concerns it, so that its absence is told.
    package var isConcerned: Bool

    /// Takes an id, a label, a head count and whether the subject concerns it.
    package init(id: ActorID, label: Bilingual, heads: Int? = nil, isConcerned: Bool = true) {
        self.id = id
        self.label = label
        self.heads = heads
        self.isConcerned = isConcerned
    }

    private enum CodingKeys: String, CodingKey {
        case id, label, heads
        case isConcerned = "concerned"
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try values.decode(ActorID.self, forKey: .id),
            label: try values.decode(Bilingual.self, forKey: .label),
            heads: try values.decodeIfPresent(Int.self, forKey: .heads),
            isConcerned: try values.decodeIfPresent(Bool.self, forKey: .isConcerned) ?? true)
    }

    /// The living world: somebody may speak for it, but it has no heads and stands outside the shares.
    package static let living: ActorID = "vivant"
}

/// What a block without a phase is there for.
package enum BlockRole: String, CaseIterable, Codable, Sendable {
    /// Ordinary work, most often in a phase.
    case work
    case welcome, pause
    /// Groups report in turn, each with its clock.
    case report
    case closing
}

/// A timed line of the running order: in a phase, or in none.
package struct Block: Hashable, Sendable, Codable {
    /// Its name for ever.
    package let id: BlockID
    /// Its phase; nil for welcome, break, report round, closing.
    package var phase: Phase?
    /// What it is there for.
    package var role: BlockRole
    /// Its title.
    package var title: Bilingual
    /// The question put to the room, shown in large; empty when there is none.
    package var prompt: Bilingual
    /// Minutes planned: at least 1.
    package var minutes: Int
    /// Minutes below which it should rather be cut.
    package var minimum: Int

    /// Takes all that a line of the running order holds.
    package init(
        id: BlockID, phase: Phase?, role: BlockRole = .work, title: Bilingual,
        prompt: Bilingual = Bilingual(typed: ""), minutes: Int, minimum: Int? = nil
    ) {
        self.id = id
        self.phase = phase
        self.role = role
        self.title = title
        self.prompt = prompt
        self.minutes = minutes
        self.minimum = minimum ?? minutes
    }

    private enum CodingKeys: String, CodingKey {
        case id, phase, role, title, prompt, minutes, minimum
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let minutes = try values.decode(Int.self, forKey: .minutes)
        self.init(
            id: try values.decode(BlockID.self, forKey: .id),
            phase: try values.decodeIfPresent(Phase.self, forKey: .phase),
            role: try values.decodeIfPresent(BlockRole.self, forKey: .role) ?? .work,
            title: try values.decode(Bilingual.self, forKey: .title),
            prompt: try values.decodeIfPresent(Bilingual.self, forKey: .prompt) ?? Bilingual(typed: ""),
            minutes: minutes,
            minimum: try values.decodeIfPresent(Int.self, forKey: .minimum))
    }
}

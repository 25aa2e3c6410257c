import SessionEngine
import Synthesis
import Testing

@Suite("Every template that the program carries")
struct TemplateRunTests {
    @Test(
        "leads a room through its blocks, without opening a phase early, to a synthesis that says all of it",
        arguments: try Room.templates(), Language.allCases)
    func run(id: String, language: Language) throws {
        var random = Seeded(id.utf8.reduce(0) { ($0 * 31 + Int($1)) % 100_000 })
        var room = try Room(id, language: language)
        for group in room.workshop.groups {
            try room.ask(.changeGroup(group.letter, [.heads(random.below(12) + 3)]))
        }
        for block in room.workshop.blocks {
            try room.ask(.openBlock(block.id, reason: nil))
            guard let phase = block.block.phase else { continue }
            for group in room.workshop.groups {
                for kind in room.workshop.template?.kinds(in: phase) ?? [] {
                    try room.ask(.capture([room.draft(kind, group.letter, &random)]))
                }
            }
        }
        try room.ask(.close)

        for phase in Phase.allCases { #expect(room.workshop.answer(of: phase).isAccomplished, "\(phase.rawValue)") }
        let synthesis = Synthesis(of: room.workshop)
        #expect(synthesis.tokens == Set(room.workshop.contributions.map(\.token)))
        let texts = synthesis.texts
        let names = room.workshop.groups.map(\.name) + room.workshop.blocks.map { $0.block.title[language] }
        for name in names { #expect(texts.contains { $0.contains(name) }, "\(name)") }
    }
}

extension Room {
    fileprivate func draft(_ kind: Kind, _ group: GroupLetter, _ random: inout Seeded) -> Draft {
        let isAction = kind == .action
        return Draft(
            kind: kind, origin: .group(group), text: "dit zq\(workshop.contributions.count)w",
            actor: random.pick(workshop.actors.map(\.id)), who: isAction ? "la mairie" : nil,
            when: isAction ? Due(words: "2026-06-30", day: "2026-06-30") : nil)
    }
}

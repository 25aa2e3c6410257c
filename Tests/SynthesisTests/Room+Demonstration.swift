import SessionEngine
import Templates

extension Room {
    /// The finished workshop that ships with the program.
    static func demonstration() throws -> Room {
        let demonstration = try Demonstration(named: "s-inspirer")
        var room = try Room(
            demonstration.template, language: demonstration.language, frame: demonstration.frame,
            groups: demonstration.groups.map { Making.NewGroup(name: $0.name, heads: $0.heads) },
            actors: demonstration.actors.map { actor in
                (actor.id, [actor.label.map(ActorEdit.label), .heads(actor.heads)].compactMap { $0 })
            })
        for happening in demonstration.course {
            for command in demonstration.commands(for: happening.deed, in: room.workshop) {
                try room.ask(command, offset: happening.offset)
            }
        }
        return room
    }
}

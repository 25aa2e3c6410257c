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
        var ids: [String: ContributionID] = [:]
        for happening in demonstration.course {
            switch happening.deed {
            case .opens(let block): try room.ask(.openBlock(block, reason: nil), offset: happening.offset)
            case .turn(let letter): try room.ask(.giveTurn(letter), offset: happening.offset)
            case .said(let line):
                try room.ask(.capture([line.draft]), offset: happening.offset)
                ids[line.id] = room.workshop.contributions.last?.id
            case .takeaway(let place, let text, let rests):
                try room.ask(
                    .setTakeaway(place: place, text: text, rests: rests.compactMap { ids[$0] }),
                    offset: happening.offset)
            }
        }
        try room.ask(.close, offset: demonstration.closes)
        return room
    }
}

import ArgumentParser
import SessionEngine

struct GroupCommand: Subcommand {
    static let page = Page(
        name: "group", chapter: .mend,
        does: Bilingual(
            fr: "Montre les groupes ; en ajoute un, le renomme, le compte, dit s'il est dans la salle.",
            en: "Shows the groups; adds one, renames it, counts it, tells whether it is in the room."),
        forms: [
            Bilingual(fr: "FICHIER [list] [--json]", en: "FILE [list] [--json]"),
            Bilingual(fr: "FICHIER add NOM[:EFFECTIF]", en: "FILE add NAME[:HEADS]"),
            Bilingual(fr: "FICHIER rename GROUPE NOM", en: "FILE rename GROUP NAME"),
            Bilingual(fr: "FICHIER heads GROUPE N|none", en: "FILE heads GROUP N|none"),
            Bilingual(fr: "FICHIER left|back GROUPE", en: "FILE left|back GROUP"),
            Bilingual(fr: "FICHIER join GROUPE AUTRE", en: "FILE join GROUP OTHER"),
        ],
        words: 1...4, options: [.json],
        examples: [
            Bilingual(
                fr: "atelier group sante.atelier add \"Habitants:9\"",
                en: "atelier group health.atelier add \"Inhabitants:9\""),
            Bilingual(fr: "atelier group sante.atelier join c a", en: "atelier group health.atelier join c a"),
        ])

    @Argument var words: [String]
    @ArgumentParser.Flag var json = false

    private enum Verb: String, CaseIterable { case list, add, rename, heads, left, back, join }
}

@MainActor
extension GroupCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        let verb = try queue.verb(Verb.self, default: .list)
        switch verb {
        case .list:
            try queue.end()
            try list(try desk.read(file).workshop, at: desk)
        case .add:
            let (name, heads) = try New.headed(try queue.next())
            try queue.end()
            try desk.tell(file) { _ in .addGroup(name: name, heads: heads) }
        case .rename, .heads, .left, .back, .join: try change(verb, in: file, &queue, at: desk)
        }
    }

    private func change(_ verb: Verb, in file: String, _ queue: inout WordQueue, at desk: Desk) throws {
        let group = try queue.next()
        let value = verb == .left || verb == .back ? "" : try queue.next()
        try queue.end()
        let heads = isNone(value) ? nil : Int(value)
        if verb == .heads, heads == nil, !isNone(value) {
            throw Misuse.wordIsNoNumber(value, command: Self.page.name)
        }
        try desk.tell(file) { session in
            let workshop = session.workshop
            let edit: GroupEdit =
                switch verb {
                case .rename: .name(value)
                case .heads: .heads(heads)
                case .left: .presence(.left)
                case .join: .presence(.joined(try workshop.findGroup(value)))
                case .list, .add, .back: .presence(.present)
                }
            return .changeGroup(try workshop.findGroup(group), [edit])
        }
    }

    private func list(_ workshop: Workshop, at desk: Desk) throws {
        if json { return try desk.output.json(workshop.groups.map(GroupRecord.init)) }
        for group in workshop.groups { desk.output.line(desk.phrases.line(group)) }
    }
}

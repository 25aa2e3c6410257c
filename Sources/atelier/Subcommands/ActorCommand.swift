import ArgumentParser
import SessionEngine

struct ActorCommand: Subcommand {
    static let page = Page(
        name: "actor", chapter: .mend,
        does: Bilingual(
            fr: "Montre les types d'acteurs ; en change un, ou en ajoute un propre à l'atelier.",
            en: "Shows the kinds of actors; changes one, or adds one of the workshop's own."),
        forms: [
            Bilingual(fr: "FICHIER [list] [--json]", en: "FILE [list] [--json]"),
            Bilingual(fr: "FICHIER add LIBELLÉ[:EFFECTIF]", en: "FILE add LABEL[:HEADS]"),
            Bilingual(fr: "FICHIER rename TYPE LIBELLÉ", en: "FILE rename KIND LABEL"),
            Bilingual(fr: "FICHIER heads TYPE N|none", en: "FILE heads KIND N|none"),
            Bilingual(fr: "FICHIER concerned|unconcerned TYPE", en: "FILE concerned|unconcerned KIND"),
        ],
        words: 1...4, options: [.json],
        examples: [
            Bilingual(
                fr: "atelier actor sante.atelier heads habitants 9",
                en: "atelier actor health.atelier heads habitants 9")
        ])

    @Argument var words: [String]
    @ArgumentParser.Flag var json = false

    private enum Verb: String, CaseIterable { case list, add, rename, heads, concerned, unconcerned }
}

@MainActor
extension ActorCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        let verb = try queue.verb(Verb.self, default: .list)
        guard verb != .list else {
            try queue.end()
            return try list(try desk.read(file).workshop, at: desk)
        }
        let name = try queue.next()
        let value = verb == .rename || verb == .heads ? try queue.next() : ""
        try queue.end()
        if verb == .heads, Int(value) == nil, !isNone(value) {
            throw Misuse.wordIsNoNumber(value, command: Self.page.name)
        }
        try desk.tell(file) { session in
            if verb == .add { return try add(name, to: session.workshop) }
            return .changeActor(try session.workshop.findActor(name), [edit(verb, value)])
        }
    }

    private func add(_ typed: String, to workshop: Workshop) throws(Refusal) -> Command {
        let (label, heads) = try New.headed(typed)
        let edits: [ActorEdit] = [.label(label), .concerned(true)]
        return .changeActor(workshop.actorID(labelled: label), heads.map { edits + [.heads($0)] } ?? edits)
    }

    private func edit(_ verb: Verb, _ value: String) -> ActorEdit {
        switch verb {
        case .rename: .label(value)
        case .heads: .heads(Int(value))
        case .unconcerned: .concerned(false)
        case .list, .add, .concerned: .concerned(true)
        }
    }

    private func list(_ workshop: Workshop, at desk: Desk) throws {
        if json { return try desk.output.json(workshop.actors.map(ActorRecord.init)) }
        for actor in workshop.actors { desk.output.line(desk.phrases.line(actor)) }
    }
}

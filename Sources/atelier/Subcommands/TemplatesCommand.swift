import ArgumentParser
import SessionEngine
import Synthesis
import Templates

struct TemplatesCommand: Subcommand {
    static let page = Page(
        name: "templates", chapter: .machine,
        does: Bilingual(
            fr: "Les modèles d'atelier : la liste, l'un d'eux, les vôtres.",
            en: "The templates of workshops: the list, one of them, your own."),
        forms: [
            Bilingual(fr: "[list] [--json]", en: "[list] [--json]"), Bilingual(fr: "show MODÈLE", en: "show ID"),
            Bilingual(fr: "copy MODÈLE [NOM]", en: "copy ID [NAME]"), Bilingual(fr: "new NOM", en: "new NAME"),
            Bilingual(fr: "check [FICHIER…]", en: "check [FILE…]"), Bilingual(fr: "layouts", en: "layouts"),
        ],
        words: 0...100, options: [.json],
        examples: [
            Bilingual(typed: "atelier templates show s-inspirer"),
            Bilingual(fr: "atelier templates copy s-inspirer le-mien", en: "atelier templates copy s-inspirer mine"),
        ],
        note: Bilingual(
            fr:
                "Vos propres modèles se rangent dans ~/.local/share/atelier/Workshops et l'emportent sur les nôtres ; vos mises en page, dans …/atelier/Synthesis. « new » y écrit un exemple commenté de toutes les clés ; « check » sans fichier les relit tous.",
            en:
                "Your own templates lie in ~/.local/share/atelier/Workshops and win over ours; your layouts in …/atelier/Synthesis. “new” writes there a commented example of every key; “check” without a file reads them all."
        ))

    @Argument var words: [String] = []
    @ArgumentParser.Flag var json = false

    private enum Verb: String, CaseIterable { case list, show, copy, new, check, layouts }
}

@MainActor
extension TemplatesCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let library = TemplateLibrary(environment: desk.environment)
        switch try queue.verb(Verb.self, default: .list) {
        case .list:
            try queue.end()
            try desk.list(library.list(), asJSON: json) { LibraryRecord.Told(title: $0.title, summary: $0.summary) }
        case .layouts:
            try queue.end()
            for item in library.listLayouts() { desk.list(item) { $0.title } }
        case .show:
            let id = try find(try queue.next(), in: library)
            try queue.end()
            desk.output.lines(desk.phrases.page(try library.template(id)))
        case .copy:
            let id = try find(try queue.next(), in: library)
            let name = queue.nextIfAny() ?? id
            try queue.end()
            try desk.keep(try library.copy(id, as: name, on: .workshops), as: name, on: .workshops, in: library)
        case .new:
            let name = try queue.next()
            try queue.end()
            try desk.keep(try library.example(named: name, on: .workshops), as: name, on: .workshops, in: library)
        case .check: try desk.check(queue.isEmpty ? [] : queue.all(), on: TemplateLibrary.Shelf.allCases, in: library)
        }
    }

    private func find(_ typed: String, in library: TemplateLibrary) throws -> String {
        let names = library.list().map(\.id)
        return try Lookup(typed, among: names.map { ($0, [$0]) }).found(.template, typed, all: names) { $0 }
    }
}

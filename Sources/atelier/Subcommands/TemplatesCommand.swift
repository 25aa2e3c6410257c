import ArgumentParser
import SessionEngine
import Synthesis
import Templates

struct TemplatesCommand: Subcommand {
    static let page = Page(
        name: "templates", chapter: .machine,
        does: Bilingual(
            fr: "Les modèles d'atelier : la liste, ou l'un d'eux.",
            en: "The templates of workshops: the list, or one of them."),
        forms: [
            Bilingual(fr: "[list] [--json]", en: "[list] [--json]"), Bilingual(fr: "show MODÈLE", en: "show ID"),
            Bilingual(fr: "layouts", en: "layouts"),
        ],
        words: 0...2, options: [.json],
        examples: [Bilingual(typed: "atelier templates show s-inspirer")],
        note: Bilingual(
            fr:
                "Vos propres modèles se rangent dans ~/.local/share/atelier/Workshops et l'emportent sur les nôtres ; vos mises en page, dans …/atelier/Synthesis.",
            en:
                "Your own templates lie in ~/.local/share/atelier/Workshops and win over ours; your layouts in …/atelier/Synthesis."
        ))

    @Argument var words: [String] = []
    @ArgumentParser.Flag var json = false

    private enum Verb: String, CaseIterable { case list, show, layouts }

    private struct Record: Encodable {
        let id: String
        let title: String?
        let summary: String?
        let path: String
        let own: Bool
        let faults: [String]
    }
}

@MainActor
extension TemplatesCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let library = TemplateLibrary(environment: desk.environment)
        switch try queue.verb(Verb.self, default: .list) {
        case .list:
            try queue.end()
            try list(library.list(), at: desk)
        case .layouts:
            try queue.end()
            for item in library.listLayouts() { desk.list(item) { $0.title } }
        case .show:
            let typed = try queue.next()
            try queue.end()
            let names = library.list().map(\.id)
            let found = Lookup(typed, among: names.map { ($0, [$0]) })
            let id = try found.found(.template, typed, all: names) { $0 }
            desk.output.lines(desk.phrases.page(try library.template(id)))
        }
    }

    private func list(_ items: [LibraryItem<Template>], at desk: Desk) throws {
        let language = desk.phrases.language
        let records = items.map { item in
            let template = try? item.content.get()
            let faults = if case .failure(let faults) = item.content { faults.faults } else { [TemplateFault]() }
            return Record(
                id: item.id, title: template?.title[language], summary: template?.summary[language], path: item.path,
                own: item.isOwn, faults: faults.map { desk.phrases.fault($0) })
        }
        if json { return try desk.output.json(records) }
        for record in records {
            desk.output.lines(desk.phrases.entry(record.id, record.title, record.summary))
            for fault in record.faults { desk.output.line("  " + fault) }
        }
    }
}

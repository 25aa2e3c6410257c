import ArgumentParser
import SessionEngine
import Templates

struct LensCommand: Subcommand {
    static let page = Page(
        name: "lens", chapter: .machine,
        does: Bilingual(
            fr: "Les grilles de leviers : la liste, ou l'une d'elles.",
            en: "The lenses, sets of levers: the list, or one of them."),
        forms: [Bilingual(typed: "[list]"), Bilingual(fr: "show GRILLE", en: "show ID")], words: 0...2,
        examples: [Bilingual(typed: "atelier lens show rieutort")])

    @Argument var words: [String] = []

    private enum Verb: String, CaseIterable { case list, show }
}

@MainActor
extension LensCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let library = TemplateLibrary(environment: desk.environment)
        let items = library.listLenses()
        switch try queue.verb(Verb.self, default: .list) {
        case .list:
            try queue.end()
            for item in items { desk.list(item) { $0.title } }
        case .show:
            let typed = try queue.next()
            try queue.end()
            let found = Lookup(typed, among: items.map { ($0.id, [$0.id]) })
            let id = try found.found(.lens, typed, all: items.map(\.id)) { $0 }
            desk.output.lines(desk.phrases.page(try library.lens(LensID(id))))
        }
    }
}

extension Desk {
    /// One file of the library: its name and its title, or all that is wrong with it.
    func list<Content>(_ item: LibraryItem<Content>, title: (Content) -> Bilingual) {
        switch item.content {
        case .success(let content): output.lines(phrases.entry(item.id, title(content)[phrases.language]))
        case .failure(let faults):
            output.lines(phrases.entry(item.id, nil))
            output.lines(faults.faults.map { phrases.fault($0) })
        }
    }
}

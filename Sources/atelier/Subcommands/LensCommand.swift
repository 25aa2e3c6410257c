import ArgumentParser
import Levers
import SessionEngine
import Templates

struct LensCommand: Subcommand {
    static let page = Page(
        name: "lens", chapter: .machine,
        does: Bilingual(
            fr: "Les grilles de leviers : la liste, l'une d'elles, ou ce que valent ses propositions.",
            en: "The lenses, sets of levers: the list, one of them, or how good its suggestions are."),
        forms: [
            Bilingual(typed: "[list]"), Bilingual(fr: "show GRILLE", en: "show ID"),
            Bilingual(
                fr: "evaluate FICHIER.jsonl|- [--lens GRILLE] [--json]",
                en: "evaluate FILE.jsonl|- [--lens ID] [--json]"),
        ], words: 0...2, options: [.lens, .json],
        examples: [
            Bilingual(typed: "atelier lens show rieutort"),
            Bilingual(fr: "atelier lens evaluate lignes.jsonl", en: "atelier lens evaluate lines.jsonl"),
        ],
        note: Bilingual(
            fr:
                "« evaluate » compare ce qui est proposé à ce que vous auriez répondu, et n'apprend rien : une ligne, un objet, {\"text\": \"…\", \"levers\": [\"lieux\"]}, le levier le plus fort d'abord, [] pour hors schéma ; les autres clés ne sont pas lues.",
            en:
                "“evaluate” compares what is proposed with what you would have answered, and learns nothing: one line, one object, {\"text\": \"…\", \"levers\": [\"lieux\"]}, the stronger lever first, [] for outside the diagram; other keys are not read."
        ))

    @Argument var words: [String] = []
    @Option var lens: String?
    @ArgumentParser.Flag var json = false

    private enum Verb: String, CaseIterable { case list, show, evaluate }
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
        case .evaluate:
            let path = try queue.next()
            try queue.end()
            try evaluate(path, at: desk)
        }
    }

    private func evaluate(_ path: String, at desk: Desk) throws {
        let suggester = try desk.suggester(lens)
        let reading = AnsweredTexts(try desk.objects(path), lens: suggester.lens)
        guard reading.faults.isEmpty else { throw desk.refused(reading) }
        let cases = reading.texts.map { answered in
            let weighed = suggester.weigh(answered.text)
            return Evaluation.Case(
                suggested: weighed.suggestions.map(\.lever), judgement: weighed.judgement, right: answered.levers)
        }
        let found = Evaluation(cases, levers: suggester.lens.levers.map(\.id))
        if json { return try desk.output.json(EvaluationRecord(found)) }
        desk.output.lines(desk.phrases.evaluation(found, suggester))
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

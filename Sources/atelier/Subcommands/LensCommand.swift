import ArgumentParser
import Levers
import SessionEngine
import Templates

struct LensCommand: Subcommand {
    static let page = Page(
        name: "lens", chapter: .machine,
        does: Bilingual(
            fr: "Les grilles de leviers : la liste, l'une d'elles, les vôtres, ou ce que valent leurs propositions.",
            en: "The lenses, sets of levers: the list, one of them, your own, or how good their suggestions are."),
        forms: [
            Bilingual(typed: "[list]"), Bilingual(fr: "show GRILLE", en: "show ID"),
            Bilingual(fr: "add FICHIER GRILLE", en: "add FILE ID"),
            Bilingual(fr: "copy GRILLE [NOM]", en: "copy ID [NAME]"), Bilingual(fr: "new NOM", en: "new NAME"),
            Bilingual(fr: "check [FICHIER…]", en: "check [FILE…]"),
            Bilingual(
                fr: "evaluate FICHIER.jsonl|- [--lens GRILLE] [--json]",
                en: "evaluate FILE.jsonl|- [--lens ID] [--json]"),
        ], words: 0...100, options: [.lens, .json],
        examples: [
            Bilingual(typed: "atelier lens show rieutort"),
            Bilingual(fr: "atelier lens add sante.atelier comment", en: "atelier lens add health.atelier comment"),
            Bilingual(fr: "atelier lens evaluate lignes.jsonl", en: "atelier lens evaluate lines.jsonl"),
        ],
        note: Bilingual(
            fr:
                "« add » donne à l'atelier une grille de plus, où classer aussi ce qui est dit : map FICHIER N LEVIER --lens GRILLE. Vos propres grilles se rangent dans ~/.local/share/atelier/Lenses et l'emportent sur les nôtres ; « new » y écrit un exemple commenté de toutes les clés ; « check » sans fichier les relit toutes. « evaluate » compare ce qui est proposé à ce que vous auriez répondu, et n'apprend rien : une ligne, un objet, {\"text\": \"…\", \"levers\": [\"lieux\"]}, le levier le plus fort d'abord, [] pour hors schéma ; les autres clés ne sont pas lues.",
            en:
                "“add” gives the workshop one more lens, onto which to map what is said too: map FILE N LEVER --lens ID. Your own lenses lie in ~/.local/share/atelier/Lenses and win over ours; “new” writes there a commented example of every key; “check” without a file reads them all. “evaluate” compares what is proposed with what you would have answered, and learns nothing: one line, one object, {\"text\": \"…\", \"levers\": [\"lieux\"]}, the stronger lever first, [] for outside the diagram; other keys are not read."
        ))

    @Argument var words: [String] = []
    @Option var lens: String?
    @ArgumentParser.Flag var json = false

    private enum Verb: String, CaseIterable { case list, show, add, copy, new, check, evaluate }
}

@MainActor
extension LensCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let library = TemplateLibrary(environment: desk.environment)
        switch try queue.verb(Verb.self, default: .list) {
        case .list:
            try queue.end()
            for item in library.listLenses() { desk.list(item) { $0.title } }
        case .show:
            let id = try library.findLens(try queue.next())
            try queue.end()
            desk.output.lines(desk.phrases.page(try library.lens(id)))
        case .add:
            let file = try queue.next()
            let id = try library.findLens(try queue.next())
            try queue.end()
            let lens = try library.lens(id)
            try desk.tell(file) { _ in .addLens(lens) }
        case .copy:
            let id = try library.findLens(try queue.next()).text
            let name = queue.nextIfAny() ?? id
            try queue.end()
            try desk.keep(try library.copy(id, as: name, on: .lenses), as: name, on: .lenses, in: library)
        case .new:
            let name = try queue.next()
            try queue.end()
            try desk.keep(try library.example(named: name, on: .lenses), as: name, on: .lenses, in: library)
        case .check: try desk.check(queue.isEmpty ? [] : queue.all(), on: [.lenses], in: library)
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

extension TemplateLibrary {
    /// The lens that a word names, or the refusal with the nearest names.
    func findLens(_ typed: String) throws(Refusal) -> LensID {
        let ids = listLenses().map(\.id)
        return LensID(try Lookup(typed, among: ids.map { ($0, [$0]) }).found(.lens, typed, all: ids) { $0 })
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

import ArgumentParser
import Levers
import SessionEngine
import Templates

struct Suggest: Subcommand {
    static let page = Page(
        name: "suggest", chapter: .machine,
        does: Bilingual(
            fr: "Propose les leviers d'un texte, avec les mots qui parlent pour chacun.",
            en: "Proposes the levers of a text, with the words that speak for each."),
        forms: [Bilingual(fr: "[OPTIONS] TEXTE|-", en: "[OPTIONS] TEXT|-")], words: 1...1, endsWithText: true,
        options: [.lens, .json],
        examples: [
            Bilingual(
                fr: "atelier suggest \"personne n'ose prendre la parole\"",
                en: "atelier suggest \"nobody dares to speak up\"")
        ],
        note: Bilingual(
            fr:
                "Une proposition ne compte que si quelqu'un la confirme. « - » lit des textes sur l'entrée standard, un par ligne.",
            en:
                "A suggestion counts only once somebody confirms it. “-” reads texts from standard input, one a line."
        ))

    @Argument var words: [String]
    @Option var lens: String?
    @ArgumentParser.Flag var json = false
}

nonisolated extension Page.Option {
    /// A lens other than the usual one.
    static let lens = text(
        "--lens", "GRILLE", "LENS",
        Bilingual(fr: "La grille ; sinon, rieutort.", en: "The lens; otherwise rieutort."))
}

@MainActor
extension Suggest {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let text = try queue.next()
        let suggester = try desk.suggester(lens)
        if text != "-" { return try one(text, suggester, desk) }
        var lines = InputLines()
        var records: [SuggestionRecord] = []
        var first: Complaint?
        while let line = lines.next() {
            if line.isBlank { continue }
            if let refusal = Self.refusal(line) {
                let complaint = Complaint(desk.phrases.explainTextLine(lines.number, refusal), .wrong)
                if first != nil { _ = desk.say(complaint) } else { first = complaint }
                continue
            }
            let weighed = suggester.weigh(line)
            if json {
                records.append(SuggestionRecord(line, weighed.suggestions, weighed.judgement))
            } else {
                desk.output.line(line)
                desk.output.lines(desk.phrases.suggestions(weighed.suggestions, in: line, suggester).map { "  " + $0 })
            }
        }
        if json { try desk.output.json(records) }
        if let first { throw first }
    }

    private func one(_ text: String, _ suggester: Suggester, _ desk: Desk) throws {
        if let refusal = Self.refusal(text) { throw refusal }
        let weighed = suggester.weigh(text)
        if json { return try desk.output.json(SuggestionRecord(text, weighed.suggestions, weighed.judgement)) }
        desk.output.lines(desk.phrases.suggestions(weighed.suggestions, in: text, suggester))
        desk.output.line()
        desk.output.line(desk.phrases.howGood(suggester, in: desk.phrases.language))
    }

    /// What no contribution may be, nothing is proposed for.
    private static func refusal(_ text: String) -> Refusal? {
        if text.isBlank { return .emptyText }
        return text.count > Limits.text ? .textTooLong(text.count) : nil
    }
}

extension Desk {
    /// What proposes the levers of a lens that was named, or of the usual one.
    func suggester(_ name: String?) throws -> Suggester {
        let library = TemplateLibrary(environment: environment)
        return try library.suggester(for: try library.lens(try library.findLens(name ?? "rieutort")))
    }
}

/// What is proposed for a text, for a program: ids, never labels.
struct SuggestionRecord: Encodable {
    struct Lever: Encodable {
        let lever: String
        let probability: Double
        /// The words that speak for it, the strongest first.
        let words: [String]
    }

    let text: String
    /// The surest first; empty: none.
    let suggestions: [Lever]
    /// The probability of every lever.
    let levers: [String: Double]
    /// The probability that none is right.
    let none: Double

    init(_ text: String, _ suggestions: [Suggestion], _ judgement: Judgement) {
        self.text = text
        self.suggestions = suggestions.map { suggestion in
            Lever(
                lever: suggestion.lever.text, probability: suggestion.probability.shortened,
                words: suggestion.telling.map { String(text[$0]) })
        }
        levers = Dictionary(
            judgement.chances.map { ($0.lever.text, $0.probability.shortened) }, uniquingKeysWith: { first, _ in first }
        )
        none = judgement.none.shortened
    }
}

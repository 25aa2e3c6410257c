import Foundation
import SessionEngine
import Synthesis

@testable import Publishing

/// A text as its words and signs, one by one: what is compared between a tree and its paper.
///
/// Not compared: where there is a space and of which breadth (readers of PDF lose the narrow ones), and where lines end
/// (a soft hyphen there joins what it parts).
struct Told: Equatable, CustomStringConvertible {
    private(set) var words: [String] = []

    init(_ texts: [String]) {
        for text in texts { read(text) }
    }

    init(_ text: String) { self.init([text]) }

    init<S: Sequence>(words: S) where S.Element == String { self.words = Array(words) }

    private mutating func read(_ text: String) {
        let joined = text.replacing("\u{AD}\n", with: "").precomposedStringWithCompatibilityMapping
        var word = ""
        for character in joined {
            if character.isLetter || character.isNumber {
                word.append(character)
                continue
            }
            if !word.isEmpty { words.append(word) }
            word = ""
            if !character.isWhitespace { words.append(String(character)) }
        }
        if !word.isEmpty { words.append(word) }
    }

    func hasPrefix(_ other: Told) -> Bool { !other.words.isEmpty && words.starts(with: other.words) }

    mutating func removePrefix(_ other: Told) { words.removeFirst(other.words.count) }

    var description: String { words.joined(separator: " ") }

    /// Where this differs from what was wanted, with some words before it; nil: nowhere.
    func difference(from wanted: Told) -> String? {
        guard words != wanted.words else { return nil }
        let place = zip(words, wanted.words).prefix { $0 == $1 }.count
        let near = max(0, place - 8)
        return "paper: \(words[near...].prefix(24).joined(separator: " ")) — synthesis: "
            + wanted.words[min(near, wanted.words.count)...].prefix(24).joined(separator: " ")
    }
}

/// What a reader finds on the pages of a PDF, with the running heads and feet told apart.
struct PaperReading {
    /// The words of the first page without its foot.
    let first: Told
    /// The words of all other pages, without what is repeated on each.
    let rest: Told
    /// What is repeated: a head and a foot a page.
    let repeated: [Told]

    init(_ pdf: [UInt8], of synthesis: Synthesis) throws {
        let text = try answer(of: ["pdftotext", "-raw", "FILE", "-"], about: pdf)
        let pages = text.split(separator: "\u{C}").map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        var repeated: [Told] = [], bodies: [Told] = []
        for (index, lines) in pages.enumerated() {
            let mark = Phrases(synthesis.language).page(index + 1, of: pages.count)
            guard let foot = lines.firstIndex(where: { $0.hasSuffix(mark) }) else { throw Missing(mark: mark) }
            // On page 1 the foot is drawn last, on the others head and foot first.
            let (furniture, body) =
                index == 0 ? (lines[foot...foot], lines[..<foot]) : (lines[...foot], lines[(foot + 1)...])
            repeated.append(Told(furniture.joined(separator: "\n")))
            bodies.append(Told(body.joined(separator: "\n")))
        }
        first = bodies.first ?? Told("")
        self.repeated = repeated
        rest = Self.joined(bodies.dropFirst(), wanted: Told(synthesis.textsAfterPage1), heads: synthesis.tableHeads)
    }

    private struct Missing: Error { let mark: String }

    /// The pages as one text: a table's head at the top of a page is left out where the text goes on without it.
    private static func joined(_ pages: ArraySlice<Told>, wanted: Told, heads: [Told]) -> Told {
        var words: [String] = []
        for page in pages {
            var page = page
            let next = Told(words: wanted.words.dropFirst(words.count))
            if let head = heads.first(where: { page.hasPrefix($0) && !next.hasPrefix($0) }) { page.removePrefix(head) }
            words += page.words
        }
        return Told(words: words)
    }
}

extension Synthesis {
    private var phrases: Phrases { Phrases(language) }

    /// The heads of the tables after page 1.
    var tableHeads: [Told] {
        (sections.flatMap(\.blocks) + annex.aside).compactMap { block in
            switch block {
            case .table(let table): Told(table.headings)
            case .actions: Told([phrases.what, phrases.who, phrases.when])
            default: nil
            }
        }
    }

    /// Every text that stands after page 1, with the marks that paper adds, in the order of reading.
    var textsAfterPage1: [String] {
        sections.filter { !$0.blocks.isEmpty }.flatMap { [$0.title] + $0.blocks.flatMap(texts) }
            + [annex.title] + annex.count.map(\.text) + annex.entries.flatMap(texts) + annex.aside.flatMap(texts)
            + annex.notes.map(\.text)
    }

    private func texts(of block: SectionBlock) -> [String] {
        switch block {
        case .heading(let text): [text]
        case .paragraph(let sentences): sentences.map(\.text)
        case .list(let sentences): sentences.flatMap { ["•", $0.text] }
        case .quotations(let quotations): quotations.flatMap { [phrases.sign(of: $0.kind)] + texts(of: $0) }
        case .lines(let lines): lines.flatMap { [$0.label, ":", $0.text] }
        case .table(let table): table.rows.isEmpty ? [] : table.headings + table.rows.flatMap(\.cells)
        case .actions(let actions):
            [phrases.what, phrases.who, phrases.when]
                + actions.flatMap {
                    [phrases.number($0.what.number), phrases.quoted($0.what.words), $0.who, $0.when]
                }
        case .box(let title, let sentences): [title] + sentences.map(\.text)
        }
    }

    private func texts(of quotation: Quotation) -> [String] {
        var texts = [phrases.quoted(quotation.words)]
        if let label = quotation.label { texts.append(label) }
        texts.append(phrases.number(quotation.number))
        if let attribution = quotation.attribution { texts += [",", attribution] }
        return texts
    }

    private func texts(of entry: Annex.Entry) -> [String] {
        var known = [entry.quotation.label, entry.phase, entry.quotation.attribution].compactMap { $0 }
        if let who = entry.fields.who { known.append("\(phrases.who): \(who)") }
        if let when = entry.fields.when { known.append("\(phrases.when): \(phrases.day(when))") }
        known.append(phrases.leversLabel(entry.levers))
        known += entry.remarks
        let parts = known.filter { !$0.isEmpty }.flatMap { ["·", $0] }.dropFirst()
        return [phrases.number(entry.quotation.number), phrases.quoted(entry.quotation.words)] + parts
    }

    /// Every text of page 1 in the order of reading, where it is as full as `fit`.
    ///
    /// At a lever with little room the paper may have the short name, and the first quotation alone.
    func textsOfPage1(_ fit: PageFit, as paper: Told) -> [String] {
        var texts = [heading.notice, heading.title].compactMap { $0 }
        texts += heading.lines.flatMap { ["·", $0.label, ":", $0.text] }.dropFirst() + [heading.status]
        texts += [essential.takeawaysTitle] + [essential.takeawaysMissing?.text].compactMap { $0 }
        texts += essential.takeaways.enumerated().flatMap {
            ["\($0 + 1)."] + [$1.question].compactMap(\.self) + [$1.sentence.text]
        }
        texts += [essential.diagram.title, essential.diagram.basis.text]
        for place in essential.diagram.places {
            let goesOn = { (more: [String]) in
                Told(words: paper.words.dropFirst(Told(texts).words.count)).hasPrefix(Told(more))
            }
            texts.append(goesOn([place.label]) ? place.label : place.short)
            if !place.isBlind { texts.append("+ \(place.conditions) − \(place.pitfalls)") }
            texts.append(place.tally.text)
            texts += place.own.flatMap { [phrases.quoted($0.title), $0.tally.text] }
            for (rank, quotation) in place.quotations.prefix(fit.quotations).enumerated() {
                let quoted = [phrases.sign(of: quotation.kind), phrases.quoted(quotation.words)]
                if rank == 0 || goesOn(quoted) { texts += quoted }
            }
        }
        texts += [essential.diagram.caution, essential.actionsTitle]
        let shown = essential.actions.prefix(fit.actions)
        if !shown.isEmpty { texts += [phrases.what, phrases.who, phrases.when] }
        texts += shown.flatMap { [phrases.quoted($0.what.words), $0.who, $0.when] }
        texts += [essential.actionsMissing?.text].compactMap { $0 }
        if essential.actions.count > shown.count {
            texts.append(phrases.moreActions(essential.actions.count - shown.count))
        }
        if let next = essential.next { texts += [next.label, ":", next.text] }
        return texts + essential.notes.flatMap { ["·", $0.text] }.dropFirst()
    }
}

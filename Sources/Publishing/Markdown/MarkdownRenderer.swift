import SessionEngine
package import Synthesis

/// The synthesis as Markdown.
package enum MarkdownRenderer {
    /// The whole document, with a line end after the last line; everything typed is escaped.
    package static func render(_ synthesis: Synthesis) -> String {
        var page = MarkdownPage(synthesis)
        page.heading()
        page.essential()
        for section in synthesis.sections { page.section(section) }
        page.annex()
        return page.lines.joined(separator: "\n") + "\n"
    }
}

/// The document being written.
struct MarkdownPage {
    private(set) var lines: [String] = []
    private let synthesis: Synthesis
    private let phrases: Phrases

    init(_ synthesis: Synthesis) {
        self.synthesis = synthesis
        phrases = Phrases(synthesis.language)
    }

    mutating func heading() {
        title(synthesis.heading.title, level: 1)
        paragraph("**\(MarkdownText.escape(synthesis.heading.status))**")
        notice()
        labelled(synthesis.heading.lines)
    }

    private mutating func notice() {
        if let notice = synthesis.heading.notice { paragraph("> \(MarkdownText.escape(notice))") }
    }

    // MARK: page 1

    mutating func essential() {
        let essential = synthesis.essential
        title(essential.title, level: 2)
        title(essential.takeawaysTitle, level: 3)
        for (index, takeaway) in essential.takeaways.enumerated() { item(takeaway, mark: "\(index + 1).") }
        if let missing = essential.takeawaysMissing { paragraph([missing]) }
        diagram(essential.diagram)
        title(essential.actionsTitle, level: 3)
        actions(essential.actions)
        if let missing = essential.actionsMissing { paragraph([missing]) }
        if let next = essential.next { labelled([next]) }
        for note in essential.notes { paragraph([note]) }
    }

    private mutating func diagram(_ diagram: Diagram) {
        title(diagram.title, level: 3)
        for place in diagram.places {
            lines.append("- " + labelled(place.label, place.tally.text))
            for own in place.own {
                lines.append("  - **\(quoted(own.title))** · \(MarkdownText.escape(own.tally.text))")
            }
            for quotation in place.quotations { lines.append("  - " + told(quotation)) }
        }
        paragraph([diagram.basis])
        if !diagram.caution.isEmpty { paragraph("*\(MarkdownText.escape(diagram.caution))*") }
    }

    // MARK: sections

    mutating func section(_ section: Section) {
        title(section.title, level: 2)
        for block in section.blocks { self.block(block) }
    }

    private mutating func block(_ block: SectionBlock) {
        switch block {
        case .heading(let text): title(text, level: 3)
        case .paragraph(let sentences): paragraph(sentences)
        case .list(let sentences):
            gap()
            for sentence in sentences { item(sentence.text) }
        case .quotations(let quotations):
            gap()
            for quotation in quotations { lines.append("- " + told(quotation)) }
        case .lines(let lines): labelled(lines)
        case .table(let table): self.table(table)
        case .actions(let actions):
            gap()
            self.actions(actions)
        case .box(let title, let sentences):
            paragraph("> **\(MarkdownText.escape(title))**")
            for sentence in sentences { lines += [">", "> \(MarkdownText.escape(sentence.text))"] }
        }
    }

    private mutating func table(_ table: Table) {
        gap()
        lines.append(row(table.headings))
        lines.append(row(table.headings.map { _ in "---" }, isEscaped: true))
        for cells in table.rows.map(\.cells) { lines.append(row(cells)) }
    }

    private func row(_ cells: [String], isEscaped: Bool = false) -> String {
        "| " + cells.map { isEscaped ? $0 : MarkdownText.escape($0) }.joined(separator: " | ") + " |"
    }

    private mutating func actions(_ actions: [ActionLine]) {
        for action in actions {
            lines.append("- " + told(action.what))
            let carrier = labelled(phrases.who, action.who) + " · " + labelled(phrases.when, action.when)
            lines.append("  - " + carrier)
        }
    }

    // MARK: annex

    mutating func annex() {
        let annex = synthesis.annex
        title(annex.title, level: 2)
        for sentence in annex.count { paragraph([sentence]) }
        gap()
        for entry in annex.entries { self.entry(entry) }
        for block in annex.aside { self.block(block) }
        for note in annex.notes { paragraph([note]) }
        notice()
    }

    private mutating func entry(_ entry: Annex.Entry) {
        lines.append("- \(phrases.number(entry.quotation.number)) \(quoted(entry.quotation.words))")
        let source = [entry.quotation.label, entry.phase, entry.quotation.attribution].compactMap { $0 }
        lines.append("  - " + source.map(MarkdownText.escape).joined(separator: " · "))
        let carrier = [
            entry.fields.who.map { labelled(phrases.who, $0) },
            entry.fields.when.map { labelled(phrases.when, phrases.day($0)) },
        ].compactMap { $0 }
        if !carrier.isEmpty { lines.append("  - " + carrier.joined(separator: " · ")) }
        lines.append(
            "  - "
                + ([phrases.leversLabel(entry.levers)] + entry.remarks).map(MarkdownText.escape).joined(
                    separator: " · "))
    }

    // MARK: pieces

    private mutating func gap() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    private mutating func title(_ text: String, level: Int) {
        gap()
        lines += [String(repeating: "#", count: level) + " " + MarkdownText.escape(text), ""]
    }

    /// A line of Markdown as it stands, apart from what is above and below.
    private mutating func paragraph(_ markdown: String) {
        gap()
        lines += [markdown, ""]
    }

    private mutating func paragraph(_ sentences: [Sentence]) {
        paragraph(MarkdownText.escape(sentences.map(\.text).joined(separator: " ")))
    }

    /// The question in italics stands in a line of its own.
    private mutating func item(_ takeaway: TakeawayLine, mark: String) {
        guard let question = takeaway.question else { return item(takeaway.sentence.text, mark: mark) }
        lines.append("\(mark) *\(MarkdownText.escape(question))*\\")
        lines.append("   " + MarkdownText.escape(takeaway.sentence.text))
    }

    private mutating func item(_ text: String, mark: String = "-") {
        lines.append("\(mark) \(MarkdownText.escape(text))")
    }

    private mutating func labelled(_ pairs: [LabelledLine]) {
        guard !pairs.isEmpty else { return }
        gap()
        for pair in pairs { lines.append("- " + labelled(pair.label, pair.text)) }
        lines.append("")
    }

    private func labelled(_ label: String, _ text: String) -> String {
        phrases.labelled("**\(MarkdownText.escape(label))**", MarkdownText.escape(text))
    }

    private func quoted(_ words: String) -> String { phrases.quoted(MarkdownText.escape(words)) }

    private func told(_ quotation: Quotation) -> String {
        "\(quoted(quotation.words)) \(MarkdownText.escape(phrases.source(of: quotation)))"
    }
}

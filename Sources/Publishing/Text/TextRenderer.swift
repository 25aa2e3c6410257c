import Canvas
import SessionEngine
package import Synthesis

/// The synthesis as plain text: fit for a terminal, for a mail, and to be read aloud.
package enum TextRenderer {
    /// The whole document in lines of at most `width` columns (40 or more), with a line end after the last.
    package static func render(_ synthesis: Synthesis, width: Int = 80) -> String {
        var page = TextPage(synthesis, width: max(40, width))
        page.heading()
        page.essential()
        for section in synthesis.sections { page.section(section) }
        page.annex()
        return page.writer.lines.joined(separator: "\n") + "\n"
    }
}

/// The document being written.
struct TextPage {
    private let synthesis: Synthesis
    private let phrases: Phrases
    var writer: TextWriter

    init(_ synthesis: Synthesis, width: Int) {
        self.synthesis = synthesis
        phrases = Phrases(synthesis.language)
        writer = TextWriter(width: width)
    }

    mutating func heading() {
        let heading = synthesis.heading
        writer.title(heading.title, mark: "=")
        writer.write(heading.status)
        notice()
        if !heading.lines.isEmpty { writer.gap() }
        lines(heading.lines)
    }

    private mutating func notice() {
        if let notice = synthesis.heading.notice { writer.write(notice, lead: "*** ") }
    }

    // MARK: page 1

    mutating func essential() {
        let essential = synthesis.essential
        writer.title(essential.title, mark: "=")
        writer.title(essential.takeawaysTitle, mark: "-")
        for (index, takeaway) in essential.takeaways.enumerated() {
            let lead = "\(index + 1). "
            if let question = takeaway.question { writer.write(question, lead: lead) }
            writer.write(takeaway.sentence.text, lead: takeaway.question == nil ? lead : "   ")
        }
        if let missing = essential.takeawaysMissing { writer.write(missing.text) }
        diagram(essential.diagram)
        writer.title(essential.actionsTitle, mark: "-")
        actions(essential.actions)
        if let missing = essential.actionsMissing { writer.write(missing.text) }
        writer.gap()
        if let next = essential.next { lines([next]) }
        for note in essential.notes { writer.write(note.text) }
    }

    private mutating func diagram(_ diagram: Diagram) {
        writer.title(diagram.title, mark: "-")
        if let drawing = LeverDrawing(diagram, width: writer.room) {
            for line in drawing.lines { writer.draw(line) }
            writer.write(phrases.figuresKey)
            writer.gap()
        }
        for place in diagram.places {
            writer.write(phrases.labelled(place.label, place.tally.text))
            writer.depth += 2
            for own in place.own { writer.write("\(phrases.quoted(own.title)) · \(own.tally.text)", lead: "* ") }
            for quotation in place.quotations { writer.write(told(quotation), lead: "- ") }
            writer.depth -= 2
        }
        writer.gap()
        writer.write(diagram.basis.text)
        if !diagram.caution.isEmpty { writer.write(diagram.caution) }
    }

    // MARK: sections

    mutating func section(_ section: Section) {
        writer.title(section.title, mark: "=")
        for block in section.blocks { self.block(block) }
    }

    private mutating func block(_ block: SectionBlock) {
        switch block {
        case .heading(let text): writer.title(text, mark: "-")
        case .paragraph(let sentences):
            writer.gap()
            writer.write(sentences.map(\.text).joined(separator: " "))
        case .list(let sentences):
            writer.gap()
            for sentence in sentences { writer.write(sentence.text, lead: "- ") }
        case .quotations(let quotations):
            for quotation in quotations { writer.write(told(quotation), lead: "- ") }
        case .lines(let lines):
            writer.gap()
            self.lines(lines)
        case .table(let table):
            writer.gap()
            for line in TextTable(headings: table.headings, rows: table.rows.map(\.cells), room: writer.room).lines {
                writer.draw(line)
            }
        case .actions(let actions): self.actions(actions)
        case .box(let title, let sentences):
            writer.gap()
            writer.depth += 2
            writer.write(title)
            for sentence in sentences { writer.write(sentence.text, lead: "- ") }
            writer.depth -= 2
        }
    }

    private mutating func lines(_ lines: [LabelledLine]) {
        for line in lines { writer.write(phrases.labelled(line.label, line.text)) }
    }

    private mutating func actions(_ actions: [ActionLine]) {
        for action in actions {
            writer.write(told(action.what), lead: "- ")
            writer.depth += 2
            writer.write(carrier(action.who, action.when))
            writer.depth -= 2
        }
    }

    private func carrier(_ who: String, _ when: String) -> String {
        "\(phrases.labelled(phrases.who, who)) · \(phrases.labelled(phrases.when, when))"
    }

    /// Words between quotation marks, then what they are and whose.
    private func told(_ quotation: Quotation) -> String {
        "\(phrases.quoted(quotation.words)) \(phrases.source(of: quotation))"
    }

    // MARK: annex

    mutating func annex() {
        let annex = synthesis.annex
        writer.title(annex.title, mark: "=")
        for sentence in annex.count { writer.write(sentence.text) }
        for entry in annex.entries { self.entry(entry) }
        for block in annex.aside { self.block(block) }
        writer.gap()
        for note in annex.notes { writer.write(note.text) }
        notice()
    }

    private mutating func entry(_ entry: Annex.Entry) {
        writer.gap()
        writer.write(
            phrases.quoted(entry.quotation.words), lead: Fitting.padded("\(entry.quotation.number). ", to: 5))
        writer.depth += 5
        let source = [phrases.name(of: entry.quotation.kind), entry.phase, entry.quotation.attribution]
        writer.write(source.compactMap { $0 }.joined(separator: " · "))
        if entry.fields.who != nil || entry.fields.when != nil {
            let who = entry.fields.who.map { phrases.labelled(phrases.who, $0) }
            let when = entry.fields.when.map { phrases.labelled(phrases.when, phrases.day($0)) }
            writer.write([who, when].compactMap { $0 }.joined(separator: " · "))
        }
        writer.write(([phrases.leversLabel(entry.levers)] + entry.remarks).joined(separator: " · "))
        writer.depth -= 5
    }
}

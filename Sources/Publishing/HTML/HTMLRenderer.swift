import Foundation
import SessionEngine
package import Synthesis

/// The synthesis as one file of HTML: it prints as a document, and opens in a word processor to be edited.
package enum HTMLRenderer {
    /// The whole file, with the diagram in it; nothing is fetched from anywhere, everything typed is escaped.
    package static func render(
        _ synthesis: Synthesis, layout: PaperLayout = .standard
    ) throws(PaperTrouble) -> String {
        let synthesis = synthesis.arranged(by: layout)
        var page = HTMLPage(synthesis)
        page.heading(logo: layout.logo)
        page.essential(figure: try SVGRenderer.figure(synthesis, layout))
        for section in synthesis.sections where !section.blocks.isEmpty { page.section(section) }
        if layout.hasAnnex { page.annex() }
        let body = page.lines.joined(separator: "\n")
        return """
            <!DOCTYPE html>
            <html lang="\(synthesis.language.rawValue)">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="generator" content="Atelier"/>
            <title>\(MarkupText.escape(synthesis.heading.title))</title>
            <style>
            \(HTMLStyle.sheet(layout))
            </style>
            </head>
            <body>
            \(body)
            </body>
            </html>

            """
    }
}

/// The body being written.
private struct HTMLPage {
    private(set) var lines: [String] = []
    private let synthesis: Synthesis
    private let phrases: Phrases
    /// The contributions cited so far: the annex leads back to the first place.
    private var cited: Set<ContributionID> = []

    init(_ synthesis: Synthesis) {
        self.synthesis = synthesis
        phrases = Phrases(synthesis.language)
    }

    // MARK: page 1

    mutating func heading(logo: [UInt8]?) {
        let heading = synthesis.heading
        lines.append("<header>")
        if let logo {
            let data = Data(logo).base64EncodedString()
            lines.append(
                "<img class=\"logo\" alt=\"\" height=\"64\" align=\"right\" src=\"data:image/png;base64,\(data)\"/>")
        }
        if let notice = heading.notice { element("p", notice, class: "notice") }
        element("h1", heading.title)
        lines.append("<p class=\"facts\">" + heading.lines.map(labelled).joined(separator: " · ") + "</p>")
        element("p", heading.status, class: "status")
        lines.append("</header>")
    }

    mutating func essential(figure: String) {
        let essential = synthesis.essential
        lines.append("<main class=\"essential\">")
        element("h2", essential.takeawaysTitle)
        if let missing = essential.takeawaysMissing { element("p", missing.text, class: "missing") }
        if !essential.takeaways.isEmpty {
            lines.append("<ol>")
            for takeaway in essential.takeaways {
                let question = takeaway.question.map { "<i>\(MarkupText.escape($0))</i><br>" } ?? ""
                lines.append("<li>\(question)\(MarkupText.escape(takeaway.sentence.text))</li>")
            }
            lines.append("</ol>")
        }
        diagram(essential.diagram, figure)
        element("h2", essential.actionsTitle)
        if let missing = essential.actionsMissing { element("p", missing.text, class: "missing") }
        actions(essential.actions)
        if let next = essential.next { lines.append("<p class=\"next\">" + labelled(next) + "</p>") }
        for note in essential.notes { element("p", note.text, class: "remark") }
        lines.append("</main>")
    }

    private mutating func diagram(_ diagram: Diagram, _ figure: String) {
        element("h2", diagram.title)
        element("p", diagram.basis.text, class: "remark")
        // A picture of its own: word processors leave out a drawing that stands in the page itself.
        let told = diagram.places.map { phrases.labelled($0.label, $0.tally.text) }.joined(separator: " · ")
        let data = Data(figure.utf8).base64EncodedString()
        let (width, height) = SVGRenderer.figureSize
        lines.append(
            "<figure>\n<img width=\"\(width)\" height=\"\(height)\" alt=\"\(MarkupText.escape(told))\" "
                + "src=\"data:image/svg+xml;base64,\(data)\"/>")
        if !diagram.caution.isEmpty { element("figcaption", diagram.caution) }
        lines.append("</figure>")
    }

    // MARK: sections

    mutating func section(_ section: Section) {
        lines.append("<section id=\"\(section.id.rawValue)\">")
        element("h2", section.title)
        for block in section.blocks { self.block(block) }
        lines.append("</section>")
    }

    private mutating func block(_ block: SectionBlock) {
        switch block {
        case .heading(let text): element("h3", text)
        case .paragraph(let sentences): paragraph(sentences)
        case .list(let sentences):
            lines.append("<ul>")
            for sentence in sentences { element("li", sentence.text) }
            lines.append("</ul>")
        case .quotations(let quotations):
            lines.append("<ul class=\"words\">")
            for quotation in quotations { self.quotation(quotation) }
            lines.append("</ul>")
        case .lines(let pairs): for pair in pairs { lines.append("<p>" + labelled(pair) + "</p>") }
        case .table(let table): self.table(table.headings, table.rows.map { $0.cells.map(MarkupText.escape) })
        case .actions(let actions): self.actions(actions)
        case .box(let title, let sentences):
            lines.append("<aside>")
            element("h3", title)
            for sentence in sentences { element("p", sentence.text) }
            lines.append("</aside>")
        }
    }

    private mutating func quotation(_ quotation: Quotation) {
        let sign = phrases.sign(of: quotation.kind)
        lines.append(
            "<li\(anchor(quotation.id))><b>\(sign)</b> \(words(quotation)) "
                + "<small><a href=\"#\(place(quotation.id))\">\(MarkupText.escape(phrases.source(of: quotation)))</a></small></li>"
        )
    }

    private mutating func actions(_ actions: [ActionLine]) {
        guard !actions.isEmpty else { return }
        let rows = actions.map { action in
            let number = MarkupText.escape(phrases.number(action.what.number))
            let link = "<a href=\"#\(place(action.what.id))\">\(number)</a>"
            return ["\(link) \(words(action.what))", MarkupText.escape(action.who), MarkupText.escape(action.when)]
        }
        table([phrases.what, phrases.who, phrases.when], rows)
    }

    /// The cells are markup already.
    private mutating func table(_ headings: [String], _ rows: [[String]]) {
        lines.append("<table>\n<thead>\n<tr>")
        for heading in headings { lines.append("<th scope=\"col\">\(MarkupText.escape(heading))</th>") }
        lines.append("</tr>\n</thead>\n<tbody>")
        for row in rows { lines.append("<tr>" + row.map { "<td>\($0)</td>" }.joined() + "</tr>") }
        lines.append("</tbody>\n</table>")
    }

    // MARK: annex

    mutating func annex() {
        let annex = synthesis.annex
        lines.append("<section id=\"annex\">")
        element("h2", annex.title)
        for sentence in annex.count { paragraph([sentence]) }
        lines.append("<ul class=\"annex\">")
        for entry in annex.entries { self.entry(entry) }
        lines.append("</ul>")
        for block in annex.aside { self.block(block) }
        for note in annex.notes { element("p", note.text, class: "remark") }
        lines.append("</section>")
    }

    private mutating func entry(_ entry: Annex.Entry) {
        let id = entry.quotation.id
        let number = MarkupText.escape(phrases.number(entry.quotation.number))
        let back = cited.contains(id) ? "<a href=\"#cited-\(MarkupText.escape(id.text))\">\(number)</a>" : number
        lines.append(
            "<li id=\"\(place(id))\"><b>\(back)</b> \(words(entry.quotation))<br/>"
                + "<small>\(MarkupText.escape(phrases.known(of: entry)))</small></li>")
    }

    // MARK: pieces

    private func place(_ id: ContributionID) -> String { "line-" + MarkupText.escape(id.text) }

    /// The first place that cites a contribution is where its line of the annex leads back to.
    private mutating func anchor(_ id: ContributionID) -> String {
        cited.insert(id).inserted ? " id=\"cited-\(MarkupText.escape(id.text))\"" : ""
    }

    private func words(_ quotation: Quotation) -> String {
        "<q>\(MarkupText.escape(phrases.quoted(quotation.words)))</q>"
    }

    private mutating func paragraph(_ sentences: [Sentence]) {
        let text = sentences.map(\.text).joined(separator: " ")
        if !text.isEmpty { element("p", text) }
    }

    private mutating func element(_ name: String, _ text: String, class kind: String? = nil) {
        let attribute = kind.map { " class=\"\($0)\"" } ?? ""
        lines.append("<\(name)\(attribute)>\(MarkupText.escape(text))</\(name)>")
    }

    private func labelled(_ line: LabelledLine) -> String {
        phrases.labelled("<b>\(MarkupText.escape(line.label))</b>", MarkupText.escape(line.text))
    }
}

extension Phrases {
    /// All that is known of a contribution besides its words, on one line.
    func known(of entry: Annex.Entry) -> String {
        let carrier = [
            entry.fields.who.map { labelled(who, $0) }, entry.fields.when.map { labelled(when, day($0)) },
        ]
        let parts =
            [entry.quotation.label, entry.phase, entry.quotation.attribution] + carrier
            + [leversLabel(entry.levers)] + entry.remarks
        return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

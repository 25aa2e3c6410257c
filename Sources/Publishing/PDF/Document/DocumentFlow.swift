import SessionEngine
import Synthesis

/// Turns what follows page 1 into a stream of pieces.
struct DocumentFlow {
    let synthesis: Synthesis
    let setter: Typesetter
    let look: PaperLook
    private(set) var items: [FlowItem] = []
    /// The contributions cited so far: the annex leads back to the first place.
    var cited: Set<ContributionID> = []

    var phrases: Phrases { Phrases(synthesis.language) }
    var width: Double { look.body.width }

    init(_ synthesis: Synthesis, setter: Typesetter, look: PaperLook) {
        self.synthesis = synthesis
        self.setter = setter
        self.look = look
    }

    mutating func add(_ item: FlowItem) { items.append(item) }

    mutating func add(_ piece: FlowPiece) { items.append(.piece(piece)) }

    mutating func within(_ tag: PDFTag, _ body: (inout DocumentFlow) -> Void) {
        add(.open(tag))
        body(&self)
        add(.close(tag))
    }

    // MARK: sections

    mutating func sections() {
        for section in synthesis.sections where !section.blocks.isEmpty {
            within(.section) { flow in
                flow.title(section.title, name: section.id.rawValue)
                for (index, block) in section.blocks.enumerated() {
                    flow.block(block, name: "\(section.id.rawValue)-\(index)")
                }
            }
        }
    }

    /// The title of a section, which the outline names.
    mutating func title(_ text: String, name: String) {
        var piece = FlowPiece(set(text, look.sectionTitle), .heading2)
        piece.before = items.contains { if case .piece = $0 { true } else { false } } ? 18 : 0
        piece.after = 6
        piece.keepsNext = true
        piece.name = "section-" + name
        add(.outline(title: text, name: "section-" + name, isTop: true))
        add(piece)
    }

    /// One piece of a section; `name` is what the outline knows a heading by.
    mutating func block(_ block: SectionBlock, name: String) {
        switch block {
        case .heading(let text): heading(text, name: name)
        case .paragraph(let sentences): paragraph(sentences)
        case .list(let sentences): list(sentences)
        case .quotations(let quotations): self.quotations(quotations)
        case .lines(let lines): labelled(lines)
        case .table(let table): self.table(table)
        case .actions(let actions): self.actions(actions)
        case .box(let title, let sentences): box(title, sentences)
        }
    }

    mutating func heading(_ text: String, name: String) {
        var piece = FlowPiece(set(text, look.heading), .heading3)
        piece.before = 9
        piece.after = 2
        piece.keepsNext = true
        piece.name = name
        add(.outline(title: text, name: name, isTop: false))
        add(piece)
    }

    // MARK: the program's sentences

    mutating func paragraph(_ sentences: [Sentence], style: TextStyle? = nil) {
        let text = sentences.map(\.text).joined(separator: " ")
        guard !text.isEmpty else { return }
        let setting = Setting(width: width, justified: true, isHyphenated: true)
        var piece = FlowPiece(setter.set(text, style ?? look.text, setting), .paragraph)
        piece.before = 2
        piece.after = 3
        // A sentence that leads to somebody's words does not stand apart from them.
        piece.keepsNext = text.hasSuffix(":")
        add(piece)
    }

    private mutating func list(_ sentences: [Sentence]) {
        within(.list) { flow in
            for sentence in sentences {
                flow.add(flow.item([TextRun(sentence.text, flow.look.text)], mark: "•"))
            }
        }
    }

    private mutating func labelled(_ lines: [LabelledLine]) {
        for line in lines {
            let runs = [
                TextRun(phrases.labelled(line.label, ""), style(look.text, .bold, look.deep)),
                TextRun(line.text, look.text),
            ]
            var piece = FlowPiece(setter.set(runs, Setting(width: width, isHyphenated: true)), .paragraph)
            piece.after = 3
            add(piece)
        }
    }

    /// The facilitator's own words, apart from the rest.
    private mutating func box(_ title: String, _ sentences: [Sentence]) {
        let inset = 10.0
        // A sentence that leads to the box does not stand apart from it.
        if case .piece(var lead)? = items.last {
            lead.keepsNext = true
            items[items.count - 1] = .piece(lead)
        }
        // Boxes that follow one another stand on one ground.
        if case .boxEnds? = items.last { items.removeLast() } else { add(.boxBegins) }
        within(.note) { flow in
            var head = FlowPiece(
                flow.setter.set(title, flow.look.heading, Setting(width: flow.width - 2 * inset)), .paragraph, x: inset)
            head.before = 8
            head.keepsNext = true
            flow.add(head)
            for sentence in sentences {
                var piece = FlowPiece(
                    flow.setter.set(
                        sentence.text, flow.look.text, Setting(width: flow.width - 2 * inset, isHyphenated: true)),
                    .paragraph, x: inset)
                piece.after = 4
                flow.add(piece)
            }
        }
        add(.boxEnds)
    }

    // MARK: somebody's words

    private mutating func quotations(_ quotations: [Quotation]) {
        within(.list) { flow in
            for quotation in quotations { flow.quotation(quotation) }
        }
    }

    /// The words, then in small who and where; it leads to the contribution in the annex.
    private mutating func quotation(_ quotation: Quotation) {
        let runs = [
            TextRun(phrases.quoted(quotation.words), look.text),
            TextRun("  " + phrases.source(of: quotation), look.remark),
        ]
        add(cite(quotation.id, item(runs, mark: phrases.sign(of: quotation.kind))))
    }

    /// The first place that cites a contribution is where its line of the annex leads back to.
    mutating func cite(_ id: ContributionID, _ piece: FlowPiece) -> FlowPiece {
        var piece = piece
        piece.link = "annex-" + id.text
        if cited.insert(id).inserted { piece.name = "cited-" + id.text }
        return piece
    }

    /// A line with a hanging mark.
    func item(_ runs: [TextRun], mark: String) -> FlowPiece {
        let indent = 14.0
        let sign = TextRun(mark, style(look.text, .bold, look.deep))
        let block = setter.set(
            [sign, .tab(look.text)] + runs, Setting(width: width - 4, hanging: indent, isHyphenated: true))
        var piece = FlowPiece(block, .item, x: 4)
        piece.after = 1.5
        return piece
    }

    // MARK: setting

    func set(_ text: String, _ style: TextStyle) -> TextBlock {
        setter.set(text, style, Setting(width: width))
    }

    func style(_ style: TextStyle, _ weight: TextStyle.Weight, _ ink: Ink) -> TextStyle {
        var style = style
        style.weight = weight
        style.ink = ink
        return style
    }
}

import SessionEngine
package import Synthesis

/// The lever diagram as SVG: the marks that page 1 draws, with real text.
package enum SVGRenderer {
    /// A whole file: the diagram under its title, what it rests on below, and a description for those who hear it.
    package static func render(
        _ synthesis: Synthesis, layout: PaperLayout = .standard
    ) throws(PaperTrouble) -> String {
        let sheet = try Sheet(synthesis, layout)
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + sheet.svg(isInline: false)
    }

    /// The diagram for a page of HTML, without the title and the caption that stand beside it there.
    static func figure(_ synthesis: Synthesis, _ layout: PaperLayout) throws(PaperTrouble) -> String {
        try Sheet(synthesis, layout).svg(isInline: true)
    }

    /// How large the diagram is on a page of HTML, in pixels of a 96th of an inch: as broad as the text on A4.
    ///
    /// A word processor that is not told the height makes it one centimetre.
    static let figureSize = (width: 642, height: Int((642 * Sheet.inlineHeight / Sheet.width).rounded()))
}

/// A drawing in the making.
private struct Sheet {
    private let synthesis: Synthesis
    private let setter: Typesetter
    private let look: PaperLook
    private let phrases: Phrases
    private var diagram: Diagram { synthesis.essential.diagram }

    static let width = 620.0, inlineHeight = inlineTop + height + foot
    private static let height = 300.0, margin = 12.0, inlineTop = 2.0, foot = 6.0

    init(_ synthesis: Synthesis, _ layout: PaperLayout) throws(PaperTrouble) {
        self.synthesis = synthesis
        look = PaperLook(layout)
        setter = try Typesetter(language: synthesis.language.rawValue, look.fonts)
        phrases = Phrases(synthesis.language)
    }

    func svg(isInline: Bool) -> String {
        var body: [String] = []
        var y = isInline ? Self.inlineTop : Self.margin
        let width = Self.width - 2 * Self.margin
        func put(_ text: String, _ style: TextStyle) {
            let block = setter.set(text, style, Setting(width: width, spacing: 1.0))
            body.append(write(block, at: Point(Self.margin, y)))
            y += block.height + 3
        }
        if !isInline {
            put(synthesis.heading.title, TextStyle(.text, 17, .bold, ink: look.deep))
            let status = [synthesis.heading.notice, diagram.title, synthesis.heading.status].compactMap { $0 }
            put(status.joined(separator: " · "), TextStyle(.label, 9, .bold, ink: look.grey))
            y += 4
        }
        let box = Box(x: Self.margin, y: y, width: width, height: Self.height)
        let drawing = DiagramDrawing(diagram, in: box, setter: setter, phrases: phrases, look: look, quotations: 1)
        body += drawing.marks.map(write)
        y = box.bottom + Self.foot
        if !isInline {
            for text in [diagram.basis.text, diagram.caution] where !text.isEmpty {
                put(text, TextStyle(.label, 7, italic: true, ink: look.grey))
            }
        }
        return head(height: y + (isInline ? 0 : Self.margin)) + body.joined(separator: "\n") + "\n</svg>\n"
    }

    /// The size in millimetres is that of a page between its margins.
    private func head(height: Double) -> String {
        let told = diagram.places.map { phrases.labelled($0.label, $0.tally.text) }.joined(separator: " ")
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(number(Self.width)) \(number(height))" \
            width="170mm" height="\(number(170 * height / Self.width))mm" role="img" aria-labelledby="figure-t figure-d" \
            lang="\(synthesis.language.rawValue)">
            <title id="figure-t">\(MarkupText.escape(diagram.title))</title>
            <desc id="figure-d">\(MarkupText.escape(told))</desc>
            <path d="M0 0H\(number(Self.width))V\(number(height))H0Z" fill="#ffffff"/>

            """
    }

    // MARK: marks

    private func write(_ mark: DiagramDrawing.Mark) -> String {
        switch mark {
        case .fill(let path, let ink): "<path d=\"\(data(path))\" fill=\"\(hex(ink))\"/>"
        case .stroke(let path, let ink, let width, let dashes):
            "<path d=\"\(data(path))\" fill=\"none\" stroke=\"\(hex(ink))\" stroke-width=\"\(number(width))\""
                + (dashes.isEmpty
                    ? "" : " stroke-dasharray=\"\(dashes.map(number).joined(separator: " "))\"") + "/>"
        case .text(let block, let place): write(block, at: place)
        }
    }

    /// One element a line; its length is given, so that other fonts do not run out of their place.
    private func write(_ block: TextBlock, at place: Point) -> String {
        let lines = Dictionary(grouping: block.spans, by: \.line).sorted { $0.key < $1.key }
        return lines.compactMap { line, spans in
            guard block.lines.indices.contains(line), let first = spans.map(\.x).min(),
                let end = spans.map({ $0.x + $0.width }).max()
            else { return nil }
            let y = place.y + block.lines[line].baseline
            let parts = spans.map { "<tspan \(attributes($0.style))>\(MarkupText.escape($0.text))</tspan>" }
            return "<text x=\"\(number(place.x + first))\" y=\"\(number(y))\" textLength=\"\(number(end - first))\" "
                + "lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\">\(parts.joined())</text>"
        }.joined(separator: "\n")
    }

    private func attributes(_ style: TextStyle) -> String {
        let own = (style.face == .text ? look.fonts.text : look.fonts.label).map { MarkupText.escape($0) + ", " } ?? ""
        let family =
            own + (style.face == .text ? "Linux Libertine O, Georgia, serif" : "Linux Biolinum O, Candara, sans-serif")
        return "font-family=\"\(family)\" font-size=\"\(number(style.size))\" fill=\"\(hex(style.ink))\""
            + (style.weight == .regular ? "" : " font-weight=\"\(style.weight.rawValue)\"")
            + (style.italic ? " font-style=\"italic\"" : "")
    }

    private func data(_ path: Path) -> String {
        path.steps.map { step in
            switch step {
            case .move(let point): "M" + pair(point)
            case .line(let point): "L" + pair(point)
            case .curve(let first, let second, let end): "C" + [first, second, end].map(pair).joined(separator: " ")
            case .close: "Z"
            }
        }.joined()
    }

    private func pair(_ point: Point) -> String { "\(number(point.x)) \(number(point.y))" }

    /// Two decimals are a two-hundredth of a millimetre.
    private func number(_ value: Double) -> String {
        let cents = Int((value * 100).rounded())
        let whole = "\(abs(cents) / 100)"
        let rest = abs(cents) % 100
        return (cents < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + "\(rest)")
    }

    private func hex(_ ink: Ink) -> String {
        "#"
            + [ink.red, ink.green, ink.blue].map { share in
                let byte = String(Int((share * 255).rounded()), radix: 16)
                return byte.count < 2 ? "0" + byte : byte
            }.joined()
    }
}

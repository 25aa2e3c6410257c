import SessionEngine
import Synthesis

/// The lever diagram as marks on a sheet: names, counts, and the room's own words at each place.
///
/// The same marks are drawn on a page of PDF and written as SVG.
struct DiagramDrawing {
    let setter: Typesetter
    let phrases: Phrases
    let look: PaperLook
    /// Words of at most so many *keep* lines stand at a place.
    let quotations: Int
    private(set) var marks: [Mark] = []

    /// One mark, drawn over those before it.
    enum Mark {
        case fill(Path, Ink)
        case stroke(Path, Ink, width: Double, dashes: [Double])
        /// The top left corner of a block of text.
        case text(TextBlock, at: Point)
    }

    init(
        _ diagram: Diagram, in box: Box, setter: Typesetter, phrases: Phrases, look: PaperLook, quotations: Int
    ) {
        self.setter = setter
        self.phrases = phrases
        self.look = look
        self.quotations = quotations
        let geometry = DiagramGeometry(diagram.places, in: box, bandHeight: min(46, box.height * 0.15))
        if let wedge = geometry.wedge { marks.append(.fill(wedge, look.wedge)) }
        for slot in geometry.slots { drawFrame(of: slot, isBlind: diagram.places[slot.index].isBlind) }
        for arrow in geometry.arrows {
            marks.append(
                .fill(.road(from: arrow.from, to: arrow.to, breadths: (5, 5), head: (6, 12)), look.deep))
        }
        for slot in geometry.slots { drawWords(of: diagram.places[slot.index], in: slot) }
    }

    private mutating func draw(_ block: TextBlock, at place: Point) { marks.append(.text(block, at: place)) }

    /// A blind place has no ground of its own: it is seen to be empty.
    private mutating func drawFrame(of slot: DiagramGeometry.Slot, isBlind: Bool) {
        let (shape, ink): (Path, Ink) =
            switch slot.role {
            case .engine: (road(in: slot.box), look.engine)
            case .ground: (.box(slot.box), look.ground)
            case .path, nil: (.box(slot.box, radius: 5), .white)
            }
        marks.append(.fill(shape, isBlind ? .white : ink))
        marks.append(
            .stroke(shape, look.deep, width: isBlind ? 0.6 : 0.9, dashes: isBlind ? [3, 3] : []))
        guard slot.role == .ground else { return }
        let foot = Path.line(from: Point(slot.box.x, slot.box.bottom), to: Point(slot.box.right, slot.box.bottom))
        marks.append(.stroke(foot, look.deep, width: 2.5, dashes: []))
    }

    private func road(in box: Box) -> Path {
        .road(
            from: Point(box.x, box.middle.y), to: Point(box.right, box.middle.y),
            breadths: (box.height - 8, box.height - 8), head: (12, box.height))
    }

    private mutating func drawWords(of place: Diagram.Place, in slot: DiagramGeometry.Slot) {
        switch slot.role {
        case .engine, .ground:
            // A band: name and counts at the left, the room's words beside them.
            let inside = slot.box.inset(by: 9, 6)
            let name = Box(x: inside.x, y: inside.y, width: inside.width * 0.37, height: inside.height)
            let words = Box(
                x: name.right + 10, y: inside.y, width: inside.width * 0.63 - 20, height: inside.height)
            _ = drawName(of: place, in: name)
            drawQuotations(of: place, in: words)
        case .path, nil:
            let inside = slot.box.inset(by: 6, 5)
            let used = drawName(of: place, in: inside)
            drawQuotations(
                of: place,
                in: Box(x: inside.x, y: inside.y + used + 3, width: inside.width, height: inside.height - used - 3))
        }
    }

    /// The name with + and − beside it, the tally below; returns the height they took.
    private mutating func drawName(of place: Diagram.Place, in box: Box) -> Double {
        let ink = place.isBlind ? look.grey : look.deep
        let figures = setter.set(
            place.isBlind ? "" : "+\u{A0}\(place.conditions)  −\u{A0}\(place.pitfalls)",
            TextStyle(.label, 10, .bold, ink: ink))
        let room = box.width - figures.width - 6
        let name = self.name(of: place, width: room, ink: ink)
        draw(name, at: Point(box.x, box.y))
        draw(figures, at: Point(box.right - figures.width, box.y))
        let rest = Box(x: box.x, y: box.y + name.height, width: box.width, height: box.height - name.height)
        guard rest.height > 6 else { return name.height }
        let tally = fitted(
            [TextRun(place.tally.text, TextStyle(.label, 8, .regular, italic: place.isBlind, ink: look.grey))],
            in: Box(x: rest.x, y: rest.y, width: rest.width, height: min(rest.height, 10.5)), sizes: [8, 7.5, 7, 6.5])
        draw(tally, at: Point(rest.x, rest.y))
        return name.height + tally.height
    }

    /// The full name where it stands on one line, the short one otherwise.
    private func name(of place: Diagram.Place, width: Double, ink: Ink) -> TextBlock {
        for text in [place.label, place.short] {
            for size in [10.5, 10, 9.5] {
                let block = setter.set(text, TextStyle(.label, size, .bold, ink: ink))
                if block.width <= width { return block }
            }
        }
        return setter.set(
            place.short, TextStyle(.label, 8.5, .bold, ink: ink), Setting(width: max(20, width), lines: 1))
    }

    /// The room's own levers, then its words, smaller before shorter: the ellipsis is the last resort.
    private mutating func drawQuotations(of place: Diagram.Place, in box: Box) {
        let shown = place.quotations.prefix(quotations)
        guard !shown.isEmpty || !place.own.isEmpty, box.height > 7 else { return }
        var runs: [TextRun] = []
        for own in place.own {
            let title = TextStyle(.label, 9.5, .bold, ink: look.deep)
            runs.append(TextRun((runs.isEmpty ? "" : "\n") + phrases.quoted(own.title), title))
            runs.append(TextRun(" " + own.tally.text, TextStyle(.label, 8.5, ink: look.grey)))
        }
        for quotation in shown {
            let mark = TextStyle(.label, 9, .bold, ink: look.deep)
            runs.append(TextRun((runs.isEmpty ? "" : "\n") + phrases.sign(of: quotation.kind) + " ", mark))
            runs.append(TextRun(phrases.quoted(quotation.words), TextStyle(.text, 9)))
        }
        draw(fitted(runs, in: box, sizes: [9, 8.5, 8, 7.5, 7, 6.5]), at: Point(box.x, box.y))
    }

    /// The runs at the greatest of these sizes that fits, each as much above or below it as above or below the first;
    /// at the smallest, cut with an ellipsis to the lines there are.
    private func fitted(_ runs: [TextRun], in box: Box, sizes: [Double]) -> TextBlock {
        var block = setter.set(runs, Setting(width: box.width, spacing: 1.0))
        for size in sizes {
            let sized = runs.map { run in
                var run = run
                run.style.size += size - (sizes.first ?? size)
                return run
            }
            block = setter.set(sized, Setting(width: box.width, spacing: 1.0))
            if block.height <= box.height { return block }
            guard size == sizes.last else { continue }
            let line = block.height / Double(max(1, block.lines.count))
            // An ellipsis closes one paragraph only: the paragraphs run on in one.
            let joined = sized.map { TextRun($0.text.replacing("\n", with: "  "), $0.style) }
            block = setter.set(
                joined, Setting(width: box.width, spacing: 1.0, lines: max(1, Int(box.height / line))))
        }
        return block
    }
}

extension Phrases {
    /// `+` for a condition, `−` for a pitfall, `·` for any other kind.
    func sign(of kind: Kind) -> String {
        switch kind {
        case .condition: "+"
        case .ecueil: "−"
        default: "·"
        }
    }
}

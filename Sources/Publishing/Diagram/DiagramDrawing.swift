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
        let geometry = DiagramGeometry(diagram.places, in: box, bandHeight: min(52, box.height * 0.16))
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
            in: Box(x: rest.x, y: rest.y, width: rest.width, height: min(rest.height, 10.5)), smaller: 1.5)
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

    /// The room's own levers, then its words: fewer before smaller, one quotation at least, smaller before shorter.
    private mutating func drawQuotations(of place: Diagram.Place, in box: Box) {
        var count = min(quotations, place.quotations.count)
        guard count > 0 || !place.own.isEmpty, box.height > 7 else { return }
        var runs = self.runs(of: place, quotations: count)
        while count > 1, block(runs, smaller: 1, in: box).height > box.height {
            count -= 1
            runs = self.runs(of: place, quotations: count)
        }
        draw(fitted(runs, in: box, smaller: 2.5), at: Point(box.x, box.y))
    }

    private func runs(of place: Diagram.Place, quotations: Int) -> [TextRun] {
        var runs: [TextRun] = []
        for own in place.own {
            let title = TextStyle(.label, 9.5, .bold, ink: look.deep)
            runs.append(TextRun((runs.isEmpty ? "" : "\n") + phrases.quoted(own.title), title))
            runs.append(TextRun(" " + own.tally.text, TextStyle(.label, 8.5, ink: look.grey)))
        }
        for quotation in place.quotations.prefix(quotations) {
            let mark = TextStyle(.label, 9, .bold, ink: look.deep)
            runs.append(TextRun((runs.isEmpty ? "" : "\n") + phrases.sign(of: quotation.kind) + " ", mark))
            runs.append(TextRun(phrases.quoted(quotation.words), TextStyle(.text, 9)))
        }
        return runs
    }

    /// The runs, each so many points smaller.
    private func block(_ runs: [TextRun], smaller: Double, in box: Box, lines: Int? = nil) -> TextBlock {
        let sized = runs.map { TextRun($0.text, $0.style.sized($0.style.size - smaller)) }
        return setter.set(sized, Setting(width: box.width, spacing: 1.0, lines: lines, isHyphenated: true))
    }

    /// The runs as large as fits, half a point smaller a time; at the smallest, cut with an ellipsis to the lines there
    /// are.
    private func fitted(_ runs: [TextRun], in box: Box, smaller most: Double) -> TextBlock {
        let blocks = stride(from: 0, through: most, by: 0.5).lazy.map { block(runs, smaller: $0, in: box) }
        if let fitting = blocks.first(where: { $0.height <= box.height }) { return fitting }
        let whole = block(runs, smaller: most, in: box)
        let line = whole.height / Double(max(1, whole.lines.count))
        // An ellipsis closes one paragraph only: the paragraphs run on in one.
        let joined = runs.map { TextRun($0.text.replacing("\n", with: "  "), $0.style) }
        return block(joined, smaller: most, in: box, lines: max(1, Int(box.height / line)))
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

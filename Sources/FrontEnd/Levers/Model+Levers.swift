import Canvas
import Levers
import SessionEngine

extension Action {
    static let levers: [Action] = [
        Action(
            "next-in-queue",
            title: Bilingual(fr: "Passer à la contribution suivante", en: "Go to the next contribution"),
            short: Bilingual(fr: "Suivante", en: "Next"), chords: [.letter(" "), Chord(.enter)],
            screens: [.levers], obstacle: noContribution
        ) { model in model.leversPress(Chord(.down)) }
    ]
}

extension Model {
    /// What is not yet mapped, *keep* lines first; the pointed line stays until the selection moves.
    var leverQueue: [Contribution] {
        var queue = leverReadings.waiting
        guard let pointed = answeredPointed else { return queue }
        let isKeep = pointed.flags.contains(.keep)
        let place = queue.firstIndex { other in
            let isOtherKeep = other.flags.contains(.keep)
            return isKeep == isOtherKeep ? other.number > pointed.number : isKeep
        }
        queue.insert(pointed, at: place ?? queue.count)
        return queue
    }

    /// The pointed line when it has its answer already.
    private var answeredPointed: Contribution? {
        guard let pointed = levers.pointed.flatMap({ workshop.contribution($0) }), pointed.isKept,
            let lens = workshop.lens, pointed.mappings[lens.id] != nil
        else { return nil }
        return pointed
    }

    func leverIndex(in queue: [Contribution]) -> Int { queue.firstIndex { $0.id == levers.pointed } ?? 0 }

    var leversPointed: Contribution? {
        if let pointed = levers.pointed.flatMap({ workshop.contribution($0) }), pointed.isKept { return pointed }
        return leverReadings.waiting.first
    }

    mutating func leversPress(_ chord: Chord) -> [Effect] {
        let queue = leverQueue
        guard !queue.isEmpty else { return [] }
        let index = leverIndex(in: queue)
        let target = moved(index, chord, count: queue.count, page: 5)
        levers.pointed = queue[target].id
        if target == index, chord == Chord(.down), let lens = workshop.lens, queue[index].mappings[lens.id] != nil {
            // The last line has its answer: it leaves the queue too.
            levers.pointed = nil
        }
        return []
    }

    /// The lever diagram of the workshop's own lens.
    var diagram: DiagramDrawing? {
        leverReadings.map.map { map in
            DiagramDrawing(map: map, phrases: phrases) { [workshop] in workshop.contribution($0)?.text ?? "" }
        }
    }

    func drawLevers(on canvas: inout Canvas, in area: Rect) -> Position? {
        guard let diagram else { return nil }
        let (head, rest) = area.inset(columns: 1).split(top: 1)
        drawHead(of: diagram.map, on: &canvas, in: head)
        let queue = leverQueue
        let wanted = queue.isEmpty ? 1 : max(3, min(rest.rows / 4, 12))
        let (above, foot) = rest.split(bottom: wanted)
        drawFigure(diagram, on: &canvas, in: above)
        return drawQueue(queue, isNew: diagram.map.kept == 0, on: &canvas, in: foot)
    }

    /// The title of the lens, and at the right how many are mapped: no count of the figure is read without it.
    private func drawHead(of map: LeverMap, on canvas: inout Canvas, in area: Rect) {
        var count = phrases.mapped(map)
        if !map.none.isEmpty { count += " · " + phrases.outside(map.none.count) }
        let (left, right) = area.split(right: Width.columns(of: count) + 1)
        canvas.write(phrases.text(map.lens.title), in: left, role: .heading)
        canvas.write(count, in: right, role: .strong, .trailing)
    }

    /// The figure, and under it what in it is not the source's, where the rows allow it.
    func drawFigure(_ diagram: DiagramDrawing, on canvas: inout Canvas, in area: Rect) {
        let caution = phrases.shortCaution(diagram.map.lens)
        let lines = Wrapping.lines(caution, width: area.columns)
        let foot = area.rows >= 12 + lines.count ? lines.count : 0
        let (figure, below) = area.split(bottom: foot)
        diagram.draw(on: &canvas, in: figure.split(top: DiagramDrawing.mostRows).top)
        for (line, text) in lines.prefix(foot).enumerated() {
            canvas.write(text, in: below, line: line, role: .muted)
        }
    }

    // MARK: the queue

    private func drawQueue(_ queue: [Contribution], isNew: Bool, on canvas: inout Canvas, in area: Rect) -> Position? {
        let (head, list) = area.split(top: 1)
        canvas.write(
            isNew ? phrases.emptyBoard(isFiltered: false) : phrases.queueHeading(queue.count), in: head, role: .heading)
        guard !queue.isEmpty else { return Position(row: head.row, column: head.column) }
        let selected = leverIndex(in: queue)
        let pointed = drawQueued(queue[selected], isSelected: true, on: &canvas, in: list.split(top: 3).top)
        let rest = list.split(top: pointed).rest
        for (row, contribution) in queue.dropFirst(selected + 1).prefix(rest.rows).enumerated() {
            drawQueued(contribution, isSelected: false, on: &canvas, in: rest.line(row))
        }
        return Position(row: list.row, column: list.column)
    }

    /// One contribution to be mapped: what it is, its answer so far, its words, in full while it is the one chosen;
    /// returns how many rows it took.
    @discardableResult
    func drawQueued(_ contribution: Contribution, isSelected: Bool, on canvas: inout Canvas, in area: Rect) -> Int {
        let role: Role = isSelected ? .selection : .plain
        let mapping = workshop.lens.flatMap { contribution.mappings[$0.id] }
        let answer = mapping.flatMap { found in workshop.lens.map { "● " + phrases.mapping(found, in: $0) + " —" } }
        let head = [
            isSelected ? ">" : " ", Fitting.padded(String(contribution.number), to: 4, .trailing),
            contribution.group?.text ?? "·", String(contribution.kind.mark), answer ?? "○",
        ].joined(separator: " ")
        let text = head + " " + contribution.text
        guard isSelected, area.rows > 1 else {
            canvas.fill(area.line(0), role: role)
            canvas.write(text, in: area, role: role)
            return 1
        }
        let rows = min(area.rows, Wrapping.lines(text, width: area.columns, indent: 9).count)
        let place = area.split(top: rows).top
        canvas.fill(place, role: role)
        return canvas.write(paragraph: text, in: place, role: role, indent: 9)
    }
}

extension Phrases {
    func queueHeading(_ count: Int) -> String {
        count == 0
            ? say(fr: "Tout est classé.", en: "Everything is mapped.")
            : say(fr: "À classer : \(contributions(count))", en: "To map: \(contributions(count))")
    }

    /// `3 hors schéma`.
    func outside(_ count: Int) -> String {
        say(fr: "\(count) hors schéma", en: "\(count) outside the diagram")
    }

    /// The first sentence of what a lens says of itself; help has the rest.
    func shortCaution(_ lens: Lens) -> String {
        let caution = text(lens.caution)
        guard let end = caution.firstRange(of: ". ") else { return caution }
        return String(caution[..<end.lowerBound]) + "."
    }
}

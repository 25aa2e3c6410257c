import Canvas
import Levers
import SessionEngine

extension Action {
    static let levers: [Action] = [
        Action(
            "next-in-queue",
            title: Bilingual(fr: "Passer à la ligne suivante", en: "Go to the next line"),
            short: Bilingual(fr: "Suivante", en: "Next"), chords: [.letter(" "), Chord(.enter)],
            screens: [.levers], obstacle: nothingToMap
        ) { model in model.leversPress(Chord(.down)) }
    ]
}

extension Model {
    /// What is not yet mapped: *keep* lines, then bundles, then the others; what is pointed at stays until the selection
    /// moves.
    var leverQueue: [Point] { queue(leverWaiting, with: levers.pointed, by: surestRank) }

    /// Points in the order of the queue, with one that has its answer already in the place that it had.
    func queue(
        _ waiting: [Point], with pointed: Point?, by order: ((Point) -> (Int, Double, Int))? = nil
    ) -> [Point] {
        guard let pointed, !waiting.contains(pointed), isStanding(pointed) else { return waiting }
        let order = order ?? queueRank
        let rank = order(pointed)
        var queue = waiting
        queue.insert(pointed, at: queue.firstIndex { order($0) > rank } ?? queue.count)
        return queue
    }

    /// The same, the surest first of each.
    func surestRank(_ point: Point) -> (Int, Double, Int) {
        let rank = queueRank(point)
        return (rank.0, -(levers.proposed[point]?.suggestions.first?.probability ?? 0), rank.2)
    }

    /// *Keep* lines before bundles before other lines, each by number.
    private func queueRank(_ point: Point) -> (Int, Double, Int) {
        switch point {
        case .contribution(let id):
            let contribution = workshop.contribution(id)
            return (contribution?.flags.contains(.keep) == true ? 0 : 2, 0, contribution?.number ?? 0)
        case .bundle(let id): return (1, 0, workshop.bundle(id)?.number ?? 0)
        }
    }

    /// It counts in the synthesis.
    private func isStanding(_ point: Point) -> Bool { !workshop.kept(at: point).isEmpty }

    func leverIndex(in queue: [Point]) -> Int { queue.firstIndex { $0 == levers.pointed } ?? 0 }

    var leversPointed: Point? {
        if let pointed = levers.pointed, isStanding(pointed) { return pointed }
        return leverWaiting.first
    }

    mutating func leversPress(_ chord: Chord) -> [Effect] {
        let queue = leverQueue
        guard !queue.isEmpty else { return [] }
        let index = leverIndex(in: queue)
        let target = moved(index, chord, count: queue.count, page: 5)
        levers.pointed = queue[target]
        if target == index, chord == Chord(.down), let lens, mapping(of: queue[index], in: lens) != nil {
            // The last line has its answer: it leaves the queue too.
            levers.pointed = nil
        }
        return []
    }

    /// The lever diagram of the workshop's own lens.
    var diagram: DiagramDrawing? {
        leverReadings.map.map { map in
            DiagramDrawing(map: map, phrases: phrases, own: leverReadings.own) { [workshop] in
                workshop.contribution($0)?.text ?? ""
            }
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

    private func drawQueue(_ queue: [Point], isNew: Bool, on canvas: inout Canvas, in area: Rect) -> Position? {
        let (head, list) = area.split(top: 1)
        let heading = isNew ? phrases.emptyBoard(isFiltered: false) : queueHeading(queue)
        canvas.write(heading, in: head, role: .heading)
        drawMeasure(on: &canvas, in: head.split(left: Width.columns(of: heading) + 2).rest)
        guard !queue.isEmpty else { return Position(row: head.row, column: head.column) }
        let selected = leverIndex(in: queue)
        let pointed = drawQueued(queue[selected], isSelected: true, on: &canvas, in: list.split(top: 3).top)
        let rest = list.split(top: pointed).rest
        for (row, point) in queue.dropFirst(selected + 1).prefix(rest.rows).enumerated() {
            drawQueued(point, isSelected: false, on: &canvas, in: rest.line(row))
        }
        return Position(row: list.row, column: list.column)
    }

    /// How many are still to be mapped: what has its answer and stays in sight is not counted.
    private func queueHeading(_ queue: [Point]) -> String {
        let waiting = leverReadings.waiting
        let bundles = leverReadings.list.bundlesToMap.count
        return waiting.isEmpty ? phrases.allMapped() : phrases.toMap(lines: waiting.count - bundles, bundles: bundles)
    }

    /// One line or bundle to be mapped: what it is, its answer so far (a hollow dot, or a full one with the levers), its
    /// words, in full while it is the one chosen; returns how many rows it took.
    @discardableResult
    func drawQueued(_ point: Point, isSelected: Bool, on canvas: inout Canvas, in area: Rect) -> Int {
        let role: Role = isSelected ? .selection : .plain
        let mapping = lens.flatMap { self.mapping(of: point, in: $0) }
        let answer = mapping.flatMap { found in lens.map { "● " + phrases.mapping(found, in: $0) + " —" } }
        let proposed = mapping == nil ? proposedLevers(for: point) : nil
        let head = [isSelected ? ">" : " ", queuedName(of: point), answer ?? proposed ?? "○"].joined(separator: " ")
        let text = head + " " + queuedWords(of: point)
        guard isSelected, area.rows > 1 else {
            canvas.fill(area.line(0), role: role)
            canvas.write(text, in: area, role: role)
            return 1
        }
        let rows = min(area.rows, Wrapping.lines(text, width: area.columns, indent: 9).count)
        let place = area.split(top: rows).top
        canvas.fill(place, role: role)
        let marks = proposed == nil ? [] : telling(for: point, behind: head.count + 1, in: text)
        return canvas.write(paragraph: text, marking: marks, as: .heading, in: place, role: role, indent: 9)
    }

    /// `  30 a +`, or `  r2    ` for a bundle: as many columns for both.
    private func queuedName(of point: Point) -> String {
        switch point {
        case .contribution(let id):
            guard let contribution = workshop.contribution(id) else { return "" }
            return [
                Fitting.padded(String(contribution.number), to: 4, .trailing), contribution.group?.text ?? "·",
                String(contribution.kind.mark),
            ].joined(separator: " ")
        case .bundle(let id):
            return Fitting.padded(phrases.short(bundle: workshop.bundle(id)?.number ?? 0), to: 4, .trailing) + "    "
        }
    }

    private func queuedWords(of point: Point) -> String {
        switch point {
        case .contribution(let id): workshop.contribution(id)?.text ?? ""
        case .bundle(let id):
            workshop.bundle(id).map { "\(phrases.quoted($0.title)) · \(phrases.members(of: $0, in: workshop))" } ?? ""
        }
    }
}

extension Phrases {
    func allMapped() -> String { say(fr: "Tout est classé.", en: "Everything is mapped.") }

    /// `À classer : 33 contributions, 2 regroupements`.
    func toMap(lines: Int, bundles: Int) -> String {
        let told = (lines > 0 ? [contributions(lines)] : []) + (bundles > 0 ? [self.bundles(bundles)] : [])
        return say(fr: "À classer : ", en: "To map: ") + told.joined(separator: ", ")
    }

    func bundles(_ number: Int) -> String {
        count(number, fr: ("regroupement", "regroupements"), en: ("bundle", "bundles"))
    }

    /// `r2`: a bundle as it is typed.
    func short(bundle number: Int) -> String { say(fr: "r\(number)", en: "b\(number)") }

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

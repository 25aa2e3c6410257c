import Canvas
import Levers
import SessionEngine

/// The lever diagram, and the closing step by step.
extension RoomView {
    // MARK: the diagram

    private var diagram: DiagramDrawing? {
        readings.map.map { map in
            DiagramDrawing(
                map: map, phrases: phrases, showsKeys: false, own: readings.own.mapValues { $0.map(\.name) }
            ) { readings.words(of: $0) }
        }
    }

    /// `12 classées sur 64`: no count of the figure is read without it.
    private var basis: String { readings.map.map { phrases.mapped($0) } ?? "" }

    var diagramSentences: [String] {
        [basis] + (readings.map?.places ?? []).map { sentence(of: $0) }
    }

    private func sentence(of place: LeverPlace) -> String {
        let own = (readings.own[place.lever.id] ?? []).map { phrases.quoted($0.name) }
        return ["\(phrases.text(place.lever.short))\u{A0}: \(phrases.saidOf(place))"].appending(own).joined(
            separator: " · ")
    }

    func drawDiagram(on canvas: inout Canvas, in area: Rect) {
        guard let diagram else { return }
        let (head, below) = area.split(top: 1)
        canvas.write(basis, in: head, role: .strong, .center)
        let middle = below.centered(rows: DiagramDrawing.mostRows + 4, columns: 2 * Self.measure)
        let caution = Wrapping.lines(phrases.shortCaution(diagram.map.lens), width: middle.columns)
        let foot = middle.rows >= 12 + caution.count ? caution.count : 0
        let (figure, under) = middle.split(bottom: foot)
        diagram.draw(on: &canvas, in: figure.split(top: DiagramDrawing.mostRows).top)
        for (line, text) in caution.prefix(foot).enumerated() {
            canvas.write(text, in: under, line: line, role: .muted)
        }
    }

    // MARK: the steps

    private func places(of step: ClosingStep) -> [LeverPlace] {
        step.levers.compactMap { lever in readings.map?.place(lever.id) }
    }

    func stepSentences(_ number: Int) -> [String] {
        let steps = workshop.closingSteps
        if let reading = readingStep(number) { return readingSentences(reading) }
        guard steps.indices.contains(number - 1) else { return [phrases.roomTakeaways()] + takeawayLines }
        let step = steps[number - 1]
        return [phrases.place(of: step)] + places(of: step).flatMap { spoken($0) } + [basis]
    }

    /// A lever as it is told aloud: its name with its counts, what the room put there, its lines to keep.
    private func spoken(_ place: LeverPlace) -> [String] {
        let own = (readings.own[place.lever.id] ?? []).map { phrases.quoted($0.name) }
        return ["\(phrases.text(place.lever.label))\u{A0}: \(phrases.saidOf(place))"]
            + (own.isEmpty ? [] : [phrases.inTheRoomsWords(own)])
            + place.essential(RoomReadings.mostQuoted).map { phrases.quoted(readings.words(of: $0.id)) }
    }

    private var takeawayLines: [String] {
        readings.takeaways.isEmpty ? [phrases.roomNothingToKeep()] : readings.takeaways
    }

    /// A box of more rows than this is mostly empty.
    private static let mostRows = 24

    /// The levers of a step side by side, each with the room's own levers and its lines to keep; after the last step
    /// the things to keep.
    func drawStep(_ number: Int, on canvas: inout Canvas, in area: Rect) {
        let steps = workshop.closingSteps
        if let reading = readingStep(number) { return drawReading(reading, on: &canvas, in: area) }
        guard steps.indices.contains(number - 1) else { return drawTakeaways(on: &canvas, in: area) }
        let step = steps[number - 1]
        let places = places(of: step)
        let (above, foot) = area.split(bottom: 1)
        canvas.write(basis, in: foot, role: .muted, .center)
        let (head, below) = above.split(top: 1)
        canvas.write(phrases.place(of: step), in: head, role: .accent, .center)
        let body = below.rows > 10 ? below.split(top: 1).rest : below
        let middle = body.centered(
            rows: Self.mostRows, columns: (Self.measure + 4) * max(1, places.count))
        for (place, part) in zip(places, middle.columns(places.count, gap: 2)) {
            draw(place, of: step, on: &canvas, in: part)
        }
    }

    private func draw(_ place: LeverPlace, of step: ClosingStep, on canvas: inout Canvas, in area: Rect) {
        let role: Role =
            switch step.role {
            case .ground: .ground
            case .engine: .engine
            case .path, nil: .path
            }
        let inside = canvas.box(area, role: role).inset(columns: 1)
        var rest = inside
        rest = rest.split(top: canvas.write(paragraph: phrases.text(place.lever.label), in: rest, role: .strong)).rest
        let said = canvas.write(paragraph: phrases.saidOf(place), in: rest.split(top: 2).top, role: .muted)
        rest = rest.split(top: rest.rows > 4 + said ? said + 1 : said).rest
        let own = readings.own[place.lever.id] ?? []
        for lever in own {
            rest = rest.split(top: canvas.write(paragraph: "• \(lever.name)", in: rest, role: .lever, indent: 2)).rest
        }
        if !own.isEmpty, rest.rows > 3 { rest = rest.split(top: 1).rest }
        for line in place.essential(RoomReadings.mostQuoted) {
            let words = phrases.quoted(readings.words(of: line.id))
            rest = rest.split(top: canvas.write(paragraph: words, in: rest, indent: 2)).rest
        }
    }

    /// The things to keep, in large.
    private func drawTakeaways(on canvas: inout Canvas, in area: Rect) {
        let (head, below) = area.split(top: 1)
        canvas.write(phrases.roomTakeaways(), in: head, role: .accent, .center)
        let column = column(of: below)
        let lines = takeawayLines.map { "• " + $0 }
        let rows = lines.map { Wrapping.lines($0, width: column.columns, indent: 2).count }
        let gap = column.rows >= rows.reduce(0, +) + 2 * lines.count ? 2 : 1
        let wanted = rows.reduce(0, +) + gap * max(0, lines.count - 1)
        var rest = column.split(top: max(1, (column.rows - wanted) / 2)).rest
        for line in lines {
            let taken = canvas.write(paragraph: line, in: rest, role: .strong, indent: 2)
            rest = rest.split(top: taken + gap).rest
        }
    }
}

extension [String] {
    fileprivate func appending(_ others: [String]) -> [String] { self + others }
}

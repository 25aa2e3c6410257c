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
        if let page = readingPage(number) { return readingSentences(page) }
        guard steps.indices.contains(number - 1) else { return [takeawaysTitle] + takeawayLines }
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

    private var takeawaysTitle: String {
        workshop.template?.closing.map { phrases.text($0.title) } ?? phrases.roomTakeaways()
    }

    /// What is kept, as it is told aloud.
    private var takeawayLines: [String] {
        readings.takeaways.isEmpty
            ? [phrases.roomNothingToKeep()]
            : readings.takeaways.flatMap { [$0.question, $0.answer].compactMap(\.self) }
    }

    /// A box of more rows than this is mostly empty.
    private static let mostRows = 24

    /// The levers of a step side by side, each with the room's own levers and its lines to keep; after the last step
    /// the things to keep.
    func drawStep(_ number: Int, on canvas: inout Canvas, in area: Rect) {
        let steps = workshop.closingSteps
        if let page = readingPage(number) { return drawReading(page, on: &canvas, in: area) }
        guard steps.indices.contains(number - 1) else { return drawTakeaways(on: &canvas, in: area) }
        let step = steps[number - 1]
        let places = places(of: step)
        let (above, foot) = area.split(bottom: 1)
        canvas.write(basis, in: foot, role: .muted, .center)
        let (head, below) = above.split(top: 1)
        canvas.write(phrases.place(of: step), in: head, role: .accent, .center)
        let body = below.rows > 10 ? below.split(top: 1).rest : below
        let wide = body.centered(rows: body.rows, columns: (Self.measure + 4) * max(1, places.count))
        let widths = wide.columns(places.count, gap: 2).map { $0.columns - 4 }
        let told = zip(places, widths).map { self.told(of: $0, width: $1) }
        let rows = zip(told, widths).map { Told.rows(of: $0, width: $1) + 2 }.max() ?? 0
        let middle = wide.centered(rows: min(Self.mostRows, max(rows, 5)), columns: wide.columns)
        for (told, part) in zip(told, middle.columns(places.count, gap: 2)) {
            draw(told, of: step, on: &canvas, in: part)
        }
    }

    /// What is told of a lever: its name, short where the whole of it would fill the box, and its counts; the room's own
    /// levers, the lines to keep.
    private func told(of place: LeverPlace, width: Int) -> [Told] {
        let label = phrases.text(place.lever.label)
        let isLong = Wrapping.lines(label, width: width).count > 2
        let own = (readings.own[place.lever.id] ?? []).map { Told(text: "• \($0.name)", role: .lever, indent: 2) }
        let lines = place.essential(RoomReadings.mostQuoted).map {
            Told(text: phrases.quoted(readings.words(of: $0.id)), role: .plain, indent: 2)
        }
        return [
            Told(text: isLong ? phrases.text(place.lever.short) : label, role: .strong, indent: 0),
            Told(text: phrases.saidOf(place), role: .muted, indent: 0),
        ] + [own, lines].flatMap { $0.enumerated().map { $1.apart($0 == 0) } }
    }

    /// As much of it as stands whole in the box, and how many more there are.
    private func draw(_ told: [Told], of step: ClosingStep, on canvas: inout Canvas, in area: Rect) {
        let role: Role =
            switch step.role {
            case .ground: .ground
            case .engine: .engine
            case .path, nil: .path
            }
        let inside = canvas.box(area, role: role).inset(columns: 1)
        var rest = inside
        for told in Told.fitting(told, in: inside, more: phrases.roomMore) {
            if told.isApart { rest = rest.split(top: 1).rest }
            let taken = canvas.write(paragraph: told.text, in: rest, role: told.role, indent: told.indent)
            rest = rest.split(top: taken).rest
        }
    }

    /// The things to keep, in large.
    private func drawTakeaways(on canvas: inout Canvas, in area: Rect) {
        let (head, below) = area.split(top: 1)
        canvas.write(takeawaysTitle, in: head, role: .accent, .center)
        let column = column(of: below)
        let told = takeawaysTold
        let rows = Told.rows(of: told, width: column.columns)
        let parts = told.count(where: \.isApart)
        let gap = parts == 0 ? 0 : max(0, min(2, (column.rows - rows + parts) / (parts + 1)))
        let all = rows + parts * (gap - 1)
        var rest = column.split(top: (column.rows - all) / 2).rest
        for told in told {
            if told.isApart { rest = rest.split(top: gap).rest }
            let taken = canvas.write(paragraph: told.text, in: rest, role: told.role, indent: told.indent)
            rest = rest.split(top: taken).rest
        }
    }

    /// Each thing to keep under the question that it answers, apart from the one before.
    private var takeawaysTold: [Told] {
        let kept = readings.takeaways
        guard !kept.isEmpty else { return [Told(text: "• " + phrases.roomNothingToKeep(), role: .strong, indent: 2)] }
        return kept.enumerated().flatMap { index, kept in
            let question = kept.question.map { Told(text: $0, role: .accent, indent: 0) }
            let answer = kept.answer.map { Told(text: "• " + $0, role: .strong, indent: 2) }
            return [question, answer].compactMap(\.self).enumerated().map { $1.apart($0 == 0 && index > 0) }
        }
    }
}

/// A paragraph of what is told of a lever.
private struct Told {
    var text: String
    var role: Role
    var indent: Int
    /// An empty row stands above it.
    var isApart = false

    func apart(_ isApart: Bool) -> Told {
        var told = self
        told.isApart = isApart
        return told
    }

    private func rows(width: Int) -> Int { Wrapping.lines(text, width: width, indent: indent).count }

    static func rows(of told: [Told], width: Int) -> Int {
        told.reduce(0) { $0 + $1.rows(width: width) + ($1.isApart ? 1 : 0) }
    }

    /// What fits whole: without empty rows where there is none to spare, then without the last ones, and how many they
    /// are; the first two always.
    static func fitting(_ told: [Told], in area: Rect, more: (Int) -> String) -> [Told] {
        if rows(of: told, width: area.columns) <= area.rows { return told }
        var shown = told.map { $0.apart(false) }
        guard rows(of: shown, width: area.columns) > area.rows else { return shown }
        while shown.count > 2, rows(of: shown, width: area.columns) + 1 > area.rows { shown.removeLast() }
        return shown + [Told(text: more(told.count - shown.count), role: .muted, indent: 0)]
    }
}

extension [String] {
    fileprivate func appending(_ others: [String]) -> [String] { self + others }
}

import Canvas
import Levers
import SessionEngine

/// The lever diagram in box characters: the ground under everything, the path that widens from left to right, the
/// engines that run along the whole of it.
///
/// The places follow the roles that the lens gives; a lens without roles is drawn as a list. Source of the figure:
/// s-inspirer, (1h25min18), as told; its drawing is ours.
struct DiagramDrawing {
    var map: LeverMap
    var phrases: Phrases
    var words: (ContributionID) -> String

    /// The rows that the whole figure wants: fewer leave out the quotations first.
    static let wantedRows = 14

    func draw(on canvas: inout Canvas, in area: Rect) {
        let engines = map.places.filter { $0.lever.role == .engine }
        let grounds = map.places.filter { $0.lever.role == .ground }
        let steps = pathSteps
        guard !steps.isEmpty, area.columns >= 50, area.rows >= engines.count + grounds.count + 5 else {
            return drawList(on: &canvas, in: area)
        }
        let (above, rest) = area.split(top: (engines.count + 1) / 2)
        let (middle, below) = rest.split(bottom: engines.count / 2 + grounds.count)
        for (line, place) in engines.prefix(above.rows).enumerated() {
            drawEngine(place, on: &canvas, in: above.line(line))
        }
        drawPath(steps, on: &canvas, in: middle)
        for (line, place) in engines.dropFirst(above.rows).enumerated() {
            drawEngine(place, on: &canvas, in: below.line(line))
        }
        for (line, place) in grounds.enumerated() {
            drawGround(place, on: &canvas, in: below.line(engines.count / 2 + line))
        }
    }

    /// The levers of the path by step; levers of the same step stand one above the other at the same place.
    private var pathSteps: [[LeverPlace]] {
        let path = map.places.filter { $0.lever.role == .path }
        let numbers = Set(path.map { $0.lever.step ?? 0 }).sorted()
        return numbers.map { number in path.filter { ($0.lever.step ?? 0) == number } }
    }

    /// `m Mise en réseau  + 3 − 1 · 2 groupes`.
    private func caption(_ place: LeverPlace) -> String { "\(place.lever.key) \(place.lever.short[phrases.language])" }

    private func drawEngine(_ place: LeverPlace, on canvas: inout Canvas, in line: Rect) {
        canvas.fill(line, with: "═", role: .engine)
        canvas.write("▶", row: line.row, column: line.endColumn - 1, role: .engine)
        canvas.write(
            " \(caption(place))  \(phrases.tally(of: place)) ", row: line.row, column: line.column + 3,
            role: role(of: place, .engine), width: line.columns - 6)
    }

    private func drawGround(_ place: LeverPlace, on canvas: inout Canvas, in line: Rect) {
        canvas.fill(line, with: "▁", role: .ground)
        canvas.write(
            " \(caption(place))  \(phrases.tally(of: place)) ", row: line.row, column: line.column + 3,
            role: role(of: place, .ground), width: line.columns - 6)
    }

    /// Each step is higher than the one before it: the path widens.
    private func drawPath(_ steps: [[LeverPlace]], on canvas: inout Canvas, in area: Rect) {
        for (index, (cell, step)) in zip(area.columns(steps.count, gap: 3), steps).enumerated() {
            let last = steps.count - 1
            let least = max(3, min(area.rows, area.rows - (last - index) * 2))
            let height = index == last ? area.rows : least
            let box = Rect(
                row: area.row + (area.rows - height) / 2, column: cell.column, rows: height, columns: cell.columns)
            draw(step, on: &canvas, in: box)
            if index < last {
                canvas.write("─▶", row: area.row + area.rows / 2, column: cell.endColumn + 0, role: .path, width: 3)
            }
        }
    }

    private func draw(_ step: [LeverPlace], on canvas: inout Canvas, in area: Rect) {
        for (place, box) in zip(step, area.rows(step.count)) {
            let inside = canvas.box(box, title: caption(place), role: .path, titleRole: role(of: place, .heading))
            canvas.write(phrases.tally(of: place), in: inside, role: place.isEmpty ? .muted : .strong)
            guard inside.rows > 1, let first = place.essential(1).first else { continue }
            canvas.write(paragraph: phrases.quoted(words(first.id)), in: inside.split(top: 1).rest)
        }
    }

    private func drawList(on canvas: inout Canvas, in area: Rect) {
        for (line, place) in map.places.prefix(area.rows).enumerated() {
            canvas.write(
                "\(Fitting.padded(caption(place), to: 22)) \(phrases.tally(of: place))", in: area, line: line,
                role: role(of: place, .plain))
        }
    }

    private func role(of place: LeverPlace, _ usual: Role) -> Role { place.isEmpty ? .muted : usual }
}

extension Phrases {
    /// `+ 3 − 1 · 2 groupes`; a lever of which nothing is noted says only that it is empty so far.
    func tally(of place: LeverPlace) -> String {
        guard !place.isEmpty else { return say(fr: "rien encore", en: "nothing yet") }
        var parts = ["+ \(place.conditions.count) − \(place.pitfalls.count)"]
        if !place.others.isEmpty {
            parts.append(say(fr: "autres \(place.others.count)", en: "others \(place.others.count)"))
        }
        if !place.groups.isEmpty { parts.append(groups(place.groups.count)) }
        return parts.joined(separator: " · ")
    }

    /// `12 contributions classées sur 64`.
    func mapped(_ map: LeverMap) -> String {
        say(fr: "\(map.mapped) classées sur \(map.kept)", en: "\(map.mapped) of \(map.kept) mapped")
    }
}

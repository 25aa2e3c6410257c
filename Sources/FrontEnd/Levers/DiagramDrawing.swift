import Canvas
import Levers
import SessionEngine

/// The lever diagram in box characters: the ground under everything, the path that widens from left to right, the
/// engines that run along the whole of it.
///
/// The room's own levers stand at their place in its words, each with a full dot. A lever of which nothing is noted is
/// drawn hollow. The places follow the roles that the lens gives; a lens without roles is drawn as a list. Source of the
/// figure: s-inspirer, (1h25min18), as told; its drawing is ours.
struct DiagramDrawing {
    var map: LeverMap
    var phrases: Phrases
    /// The letter that sets a lever stands before its name: for the one at the keys, not for the room.
    var showsKeys = true
    /// The room's own levers, by lever.
    var own: [LeverID: [String]] = [:]
    var words: (ContributionID) -> String

    /// More rows than this make the figure no clearer.
    static let mostRows = 20

    func draw(on canvas: inout Canvas, in area: Rect) {
        let engines = places(.engine)
        let grounds = places(.ground)
        let steps = pathSteps
        let bands = engines.count + grounds.count
        guard !steps.isEmpty, area.columns >= 50, area.rows >= bands + 2 * (steps.map(\.count).max() ?? 1) + 2 else {
            return drawList(map.places, on: &canvas, in: area)
        }
        let (above, rest) = area.split(top: (engines.count + 1) / 2)
        let (middle, below) = rest.split(bottom: engines.count / 2 + grounds.count)
        let lines = zip(engines + grounds, (0..<above.rows).map(above.line) + (0..<below.rows).map(below.line))
        for (place, line) in lines { drawBand(place, on: &canvas, in: line) }
        drawPath(steps, on: &canvas, in: middle)
    }

    private func places(_ role: LeverRole) -> [LeverPlace] { map.places.filter { $0.lever.role == role } }

    /// The levers of the path by step; levers of the same step stand one above the other at the same place.
    private var pathSteps: [[LeverPlace]] {
        let path = places(.path)
        let numbers = Set(path.map { $0.lever.step ?? 0 }).sorted()
        return numbers.map { number in path.filter { ($0.lever.step ?? 0) == number } }
    }

    /// `m Mise en réseau`: the key that sets it, and its name.
    private func caption(_ place: LeverPlace) -> String {
        (showsKeys ? "\(place.lever.key) " : "") + phrases.text(place.lever.short)
    }

    /// What stands in a band: the room's own levers, else the first line to keep in its words.
    private func first(_ place: LeverPlace) -> String? {
        let own = own(at: place)
        return own.isEmpty
            ? place.essential(1).first.map { phrases.quoted(words($0.id)) } : own.joined(separator: " · ")
    }

    private func own(at place: LeverPlace) -> [String] { (own[place.lever.id] ?? []).map { "● \($0)" } }

    /// Nothing of the room stands there.
    private func isHollow(_ place: LeverPlace) -> Bool { place.isEmpty && own(at: place).isEmpty }

    // MARK: ground and engines

    /// A line from side to side with the lever's name, its counts and its first words in it; an engine ends in an
    /// arrow.
    private func drawBand(_ place: LeverPlace, on canvas: inout Canvas, in line: Rect) {
        let isEngine = place.lever.role == .engine
        let role: Role = isHollow(place) ? .muted : isEngine ? .engine : .ground
        canvas.fill(line, with: isHollow(place) ? "╌" : isEngine ? "═" : "━", role: role)
        if isEngine {
            canvas.write(isHollow(place) ? "▷" : "▶", row: line.row, column: line.endColumn - 1, role: role)
        }
        let inside = line.inset(columns: 3)
        var column = write(" \(caption(place))  ", at: inside.column, in: inside, role: role, on: &canvas)
        // The room's own levers are worth more than who spoke of it.
        let tally = phrases.tally(of: place)
        let isShort = !own(at: place).isEmpty && inside.columns < 90
        column = draw(
            isShort ? Tally(pieces: Array(tally.pieces.prefix(3))) : tally, at: column, in: inside, on: &canvas)
        guard let words = first(place), inside.endColumn - column > 16 else {
            write(" ", at: column, in: inside, role: role, on: &canvas)
            return
        }
        let quoted = Fitting.head(" · \(words) ", to: inside.endColumn - column)
        write(quoted, at: column, in: inside, role: own(at: place).isEmpty ? .plain : .lever, on: &canvas)
    }

    // MARK: the path

    /// Each step is higher and wider than the one before it: the path widens.
    private func drawPath(_ steps: [[LeverPlace]], on canvas: inout Canvas, in area: Rect) {
        let gap = 3
        let free = area.columns - gap * (steps.count - 1)
        let weights = steps.indices.map { 5 + $0 }
        var column = area.column
        for (index, step) in steps.enumerated() {
            let isLast = index == steps.count - 1
            let share = free * weights[index] / weights.reduce(0, +)
            let width = isLast ? area.endColumn - column : share
            let height = max(min(3, area.rows), area.rows - 2 * (steps.count - 1 - index))
            let box = Rect(row: area.row + (area.rows - height) / 2, column: column, rows: height, columns: width)
            for (place, part) in zip(step, box.rows(step.count)) {
                draw(place, on: &canvas, in: part)
            }
            column += width
            if !isLast {
                canvas.write("─▶", row: area.row + area.rows / 2, column: column, role: .path)
            }
            column += gap
        }
    }

    /// A lever of the path: its name in the frame, its counts, then the room's own levers, then its lines to keep in
    /// their own words.
    private func draw(_ place: LeverPlace, on canvas: inout Canvas, in area: Rect) {
        let inside = canvas.box(area, role: isHollow(place) ? .muted : .path)
        if isHollow(place) { hollow(area, on: &canvas) }
        // In a narrow box the name takes the whole of the upper edge.
        let isWide = Width.columns(of: caption(place)) + 6 <= area.columns
        canvas.write(
            isWide ? " \(caption(place)) " : Fitting.head(caption(place), to: area.columns - 2), row: area.row,
            column: area.column + (isWide ? 2 : 1), role: isHollow(place) ? .muted : .heading)
        var rest = inside.split(left: 1).rest
        for tally in phrases.tally(of: place).lines(columns: rest.columns, rows: inside.rows > 3 ? 2 : 1) {
            draw(tally, at: rest.column, in: rest, on: &canvas)
            rest = rest.split(top: 1).rest
        }
        if rest.columns > 14 { rest = rest.split(right: 1).rest }
        for title in own(at: place) {
            rest = rest.split(top: canvas.write(paragraph: title, in: rest, role: .lever, indent: 2)).rest
        }
        for line in place.essential(2) {
            let taken = canvas.write(paragraph: phrases.quoted(words(line.id)), in: rest)
            rest = rest.split(top: taken).rest
        }
    }

    /// Dashes in place of the lines of a box.
    private func hollow(_ area: Rect, on canvas: inout Canvas) {
        for line in [area.line(0), area.line(area.rows - 1)] {
            canvas.fill(line.inset(columns: 1), with: "╌", role: .muted)
        }
        let sides = area.inset(rows: 1)
        for side in [sides.split(left: 1).left, sides.split(right: 1).right] {
            canvas.fill(side, with: "╎", role: .muted)
        }
    }

    // MARK: where there is no room for a figure

    private func drawList(_ places: [LeverPlace], on canvas: inout Canvas, in area: Rect) {
        for (line, place) in places.prefix(area.rows).enumerated() {
            let row = area.line(line)
            let name = Fitting.padded(caption(place), to: 20)
            var column = write(name, at: row.column, in: row, role: isHollow(place) ? .muted : .plain, on: &canvas)
            column = draw(phrases.tally(of: place), at: column, in: row, on: &canvas)
            let told = own(at: place).map { " " + $0 }.joined()
            write(
                Fitting.head(told, to: max(0, row.endColumn - column)), at: column, in: row, role: .lever, on: &canvas)
        }
    }

    @discardableResult
    private func draw(_ tally: Tally, at column: Int, in area: Rect, on canvas: inout Canvas) -> Int {
        tally.pieces.reduce(column) { write($1.text, at: $0, in: area, role: $1.role, on: &canvas) }
    }

    @discardableResult
    private func write(_ text: String, at column: Int, in area: Rect, role: Role, on canvas: inout Canvas) -> Int {
        guard area.rows > 0 else { return column }
        return canvas.write(text, row: area.row, column: column, role: role, width: max(0, area.endColumn - column))
    }
}

/// What a lever counts, in pieces that each bear their role.
struct Tally {
    var pieces: [(text: String, role: Role)]

    var columns: Int { pieces.reduce(0) { $0 + Width.columns(of: $1.text) } }
    /// The counts first; what does not fit beside them stands below where there is a row for it, else what stands
    /// last is left out.
    func lines(columns width: Int, rows: Int) -> [Tally] {
        guard columns > width else { return [self] }
        guard rows > 1, pieces.count > 3 else {
            return pieces.count > 3 ? Tally(pieces: pieces.dropLast()).lines(columns: width, rows: 1) : [self]
        }
        var below = Array(pieces.dropFirst(3))
        below[0].text = String(below[0].text.drop { " ·".contains($0) })
        return [Tally(pieces: Array(pieces.prefix(3)))] + Tally(pieces: below).fitting(width)
    }

    private func fitting(_ width: Int) -> [Tally] {
        columns <= width ? [self] : pieces.count > 1 ? Tally(pieces: pieces.dropLast()).fitting(width) : [self]
    }
}

extension Phrases {
    /// `+3 −1 · 2 autres · 2 groupes`; a lever of which nothing is noted says only that.
    func tally(of place: LeverPlace) -> Tally {
        guard !place.isEmpty else { return Tally(pieces: [(say(fr: "rien encore", en: "nothing yet"), .muted)]) }
        var pieces: [(text: String, role: Role)] = [
            ("+\(place.conditions.count)", .condition), (" ", .plain), ("−\(place.pitfalls.count)", .pitfall),
        ]
        if !place.others.isEmpty {
            let others = count(place.others.count, fr: ("autre", "autres"), en: ("other", "others"))
            pieces.append((" · " + others, .plain))
        }
        if !place.groups.isEmpty { pieces.append((" · " + groups(place.groups.count), .plain)) }
        return Tally(pieces: pieces)
    }

    /// `12 classées sur 64`.
    func mapped(_ map: LeverMap) -> String { mapped(map.mapped, of: map.kept) }

    func mapped(_ mapped: Int, of kept: Int) -> String {
        say(fr: "\(mapped) \(mapped < 2 ? "classée" : "classées") sur \(kept)", en: "\(mapped) of \(kept) mapped")
    }
}

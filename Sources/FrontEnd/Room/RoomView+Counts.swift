import Canvas
import Levers
import SessionEngine

/// What the workshop is, and how much was noted in it.
extension RoomView {
    // MARK: the title

    /// Title, subject, place and day, as the public page has them.
    var titleLines: [String] {
        let frame = workshop.frame
        let day = [frame[.place], frame[.date].map { phrases.day($0) }].compactMap(\.self).joined(separator: " · ")
        return [frame[.title] ?? "", frame[.subject] ?? "", day].filter { !$0.isBlank }.map(readings.masked)
    }

    func drawTitle(on canvas: inout Canvas, in area: Rect) {
        let lines = titleLines
        let rows = lines.map { self.rows(of: $0, in: area) }
        let gap = area.rows >= rows.reduce(0, +) + lines.count ? 1 : 0
        let wanted = rows.reduce(0, +) + gap * max(0, lines.count - 1)
        var rest = area.split(top: max(0, (area.rows - wanted) / 2)).rest
        for (index, line) in lines.enumerated() {
            let taken = write(line, on: &canvas, in: rest, role: index == 0 ? .strong : .plain)
            rest = rest.split(top: taken + gap).rest
        }
    }

    // MARK: counts

    /// `12 classées sur 64`, once the mapping has begun.
    private var mapped: String? {
        guard let map = readings.map, map.mapped > 0 else { return nil }
        return phrases.mapped(map)
    }

    var countSentences: [String] {
        [phrases.contributions(readings.kept), mapped ?? ""]
            + (readings.origins + readings.kinds).map { "\($0.name)\u{A0}: \($0.number)" }
    }

    /// The number of all in large, then a bar for each table and for each kind.
    func drawCounts(on canvas: inout Canvas, in area: Rect) {
        let longest = max(readings.origins.count, readings.kinds.count) + 1
        let room = min(area.rows - longest - 1, area.rows / 2)
        let isLarge = room >= LargeDigits.rows
        let digits = isLarge ? min(room / LargeDigits.rows, 2) * LargeDigits.rows : 0
        // In a tall window what is left over stands above and below, in three parts.
        var rest = area.split(top: max(0, area.rows - digits - longest - 2) / 3).rest
        if isLarge {
            let taken = LargeDigits.draw(
                String(readings.kept), on: &canvas, in: rest.split(top: digits).top, role: .digits)
            rest = rest.split(top: taken).rest
        }
        let total = [isLarge ? phrases.roomNoted(readings.kept) : phrases.contributions(readings.kept), mapped]
        canvas.write(total.compactMap(\.self).joined(separator: " · "), in: rest, role: .strong, .center)
        rest = rest.split(top: rest.rows > longest + 1 ? 2 : 1).rest
        let parts = rest.centered(rows: rest.rows, columns: 2 * Self.measure).columns(2, gap: 4)
        for (part, list) in zip(parts, [readings.origins, readings.kinds]) { drawBars(list, on: &canvas, in: part) }
    }

    /// A name, a number and a bar in each row; what has no row is counted in the last one.
    private func drawBars(_ counts: [RoomReadings.Count], on canvas: inout Canvas, in area: Rect) {
        let most = max(1, counts.map(\.number).max() ?? 1)
        let digits = String(most).count
        let longest = counts.map { Width.columns(of: $0.name) }.max() ?? 0
        let label = min(longest, max(10, area.columns * 2 / 3), max(0, area.columns - digits - 3))
        let shown = counts.count > area.rows ? Array(counts.prefix(max(0, area.rows - 1))) : counts
        for (index, count) in shown.enumerated() {
            let row = area.line(index)
            canvas.write(Fitting.padded(count.name, to: label), in: row)
            let (_, right) = row.split(left: label + 1)
            canvas.write(
                Fitting.padded(String(count.number), to: digits, .trailing), in: right, role: .strong)
            let bar = right.split(left: digits + 1).rest
            let length = count.number * bar.columns / most
            canvas.fill(bar.split(left: count.number > 0 ? max(1, length) : 0).left, with: "█", role: .path)
        }
        let others = counts.dropFirst(shown.count)
        guard !others.isEmpty else { return }
        canvas.write(
            phrases.roomOthers(others.count, others.reduce(0) { $0 + $1.number }), in: area, line: shown.count,
            role: .muted)
    }
}

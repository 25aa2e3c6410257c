import Canvas
import SessionEngine

/// What was said last, drawn once for all the keys that are typed before something changes.
struct SaidPicture: Sendable {
    private let canvas: Canvas
    /// The row on which each contribution begins, the last one first.
    private let starts: [Int]

    init(_ size: Size, _ draw: (inout Canvas, Rect) -> [Int]) {
        var canvas = Canvas(size)
        starts = draw(&canvas, canvas.area)
        self.canvas = canvas
    }

    /// As wide as it was drawn, and as high.
    var size: Size { canvas.size }

    /// Shows its top in an area; returns the place in the list of what is cut at the end of it, and what is left there:
    /// nil where nothing is cut.
    func show(on target: inout Canvas, in area: Rect) -> (cut: Int, rest: Rect)? {
        let last = starts.lastIndex { $0 < area.rows }
        let end = last.map { $0 + 1 < starts.count ? starts[$0 + 1] : canvas.rows } ?? 0
        guard let last, end > area.rows, starts[last] + 1 == area.rows else {
            target.draw(canvas, in: area)
            return nil
        }
        let (top, rest) = area.split(top: starts[last])
        target.draw(canvas, in: top)
        return (last, rest)
    }
}

extension Model {
    /// Draws anew what was said last, where the workshop, the phase or the window changed.
    mutating func refreshLatest() {
        guard screen == .live, session != nil, !isTooSmall, !showsRoom else { return live.pictures = [:] }
        for (kind, column) in zip(columnKinds, saidColumns(of: Rect(size))) {
            let wanted = Size(rows: size.rows, columns: column.columns)
            guard live.pictures[kind]?.size != wanted else { continue }
            let latest = live.readings?.latest[kind] ?? []
            live.pictures[kind] = SaidPicture(wanted) { drawLatest(latest, on: &$0, in: $1) }
        }
    }

    /// The two columns of what was said last.
    func saidColumns(of area: Rect) -> [Rect] { area.inset(columns: 1).columns(2, gap: 2) }

    /// What was said last of a kind, as it was drawn before where that fits.
    func drawLatest(_ kind: Kind, on canvas: inout Canvas, in area: Rect) {
        let latest = live.readings?.latest[kind] ?? []
        guard let picture = live.pictures[kind], picture.size.columns == area.columns, picture.size.rows >= area.rows
        else {
            drawLatest(latest, on: &canvas, in: area)
            return
        }
        guard let (cut, rest) = picture.show(on: &canvas, in: area) else { return }
        drawLatest([latest[cut]], on: &canvas, in: rest)
    }
}

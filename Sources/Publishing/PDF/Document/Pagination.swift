/// Where the pieces of a document fall: plain measures in, pages out.
///
/// No heading stands alone at the foot of a page, no paragraph leaves a single line behind or carries one over.
struct Pagination {
    /// A piece, or some of its lines, on a page.
    struct Placed: Equatable {
        /// The piece's place among all pieces.
        var piece: Int
        /// Its lines; all of them for a piece that is not cut.
        var lines: Range<Int>
        /// The page, from 0, and the top of it, in points below the top of the text area.
        var page: Int, y: Double
        /// How high this part is.
        var height: Double
    }

    /// What the placing wants to know of a piece.
    struct Measure: Equatable {
        /// The feet of its lines below its top; the last is its height.
        var feet: [Double]
        var before = 0.0, after = 0.0
        var keepsNext = false
        /// Its lines may stand on two pages.
        var splits = false
        /// What is repeated above it at the top of a new page.
        var head = 0.0

        var height: Double { feet.last ?? 0 }
    }

    private(set) var placed: [Placed] = []
    private var page = 0
    private var y = 0.0
    private let height: Double
    private let measures: [Measure]

    /// Places all pieces on pages of one height.
    init(_ measures: [Measure], height: Double) {
        self.height = height
        self.measures = measures
        for index in measures.indices { place(index) }
    }

    /// How many pages there are.
    var pages: Int { page + 1 }

    private mutating func place(_ index: Int) {
        let measure = measures[index]
        if y > 0 {
            let start = y + measure.before
            if start + need(index) > height { turn(to: measure) } else { y = start }
        }
        var first = 0
        while first < measure.feet.count {
            let top = first == 0 ? 0 : measure.feet[first - 1]
            let end = cut(measure, from: first, room: height - y)
            let part = measure.feet[end - 1] - top
            placed.append(Placed(piece: index, lines: first..<end, page: page, y: y, height: part))
            first = end
            y += part
            if first < measure.feet.count { turn(to: measure) }
        }
        y += measure.after
    }

    private mutating func turn(to measure: Measure) {
        page += 1
        y = measure.head
    }

    /// The least height that must stand on this page for the piece to begin here.
    private func need(_ index: Int) -> Double {
        var need = 0.0
        var index = index
        while index < measures.count, measures[index].keepsNext {
            need += measures[index].height + measures[index].after
            index += 1
            if index < measures.count { need += measures[index].before }
        }
        guard index < measures.count else { return need }
        let last = measures[index]
        // Two lines at least, and all of them where a cut would leave one alone.
        let least = last.splits && last.feet.count > 3 ? last.feet[1] : last.height
        return min(need + least, height)
    }

    /// The line at which a piece is cut when it begins at `first` and has so much room.
    private func cut(_ measure: Measure, from first: Int, room: Double) -> Int {
        let top = first == 0 ? 0 : measure.feet[first - 1]
        let count = measure.feet.count
        guard measure.height - top > room + 0.01 else { return count }
        let fitting = measure.feet[first...].prefix { $0 - top <= room + 0.01 }.count
        // A piece higher than a page is cut wherever the page ends, at one line at least.
        guard measure.splits else { return first + max(1, fitting) }
        return max(first + 1, min(first + fitting, count - 2))
    }
}

import Testing

@testable import Publishing

/// What holds of every document, whatever is in it: seeded, so that a failure can be seen again.
@Suite("Where pieces fall on pages") struct PaginationLaws {
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let height = 700.0

    /// Headings, paragraphs of a line to two pages, rows that are not cut.
    private func measures(seed: Int) -> [Pagination.Measure] {
        var dice = Dice(state: UInt64(seed))
        return (0..<Int.random(in: 1...120, using: &dice)).map { _ in
            let isHeading = Int.random(in: 0..<6, using: &dice) == 0
            let lines = isHeading ? 1 : Int.random(in: 1...14, using: &dice)
            let step = Double.random(in: 9...18, using: &dice)
            var measure = Pagination.Measure(feet: (1...lines).map { Double($0) * step })
            measure.before = Double.random(in: 0...12, using: &dice)
            measure.after = Double.random(in: 0...6, using: &dice)
            measure.keepsNext = isHeading
            measure.splits = !isHeading && Int.random(in: 0..<3, using: &dice) > 0
            return measure
        }
    }

    @Test("Every line is placed once, in order, on its page, below what stands before it", arguments: 0..<200)
    func whole(seed: Int) {
        let measures = measures(seed: seed)
        let pagination = Pagination(measures, height: Self.height)
        var next = (piece: 0, line: 0)
        var last: Pagination.Placed?
        for part in pagination.placed {
            #expect(part.piece == next.piece && part.lines.lowerBound == next.line)
            #expect(part.y >= 0 && part.y + part.height <= Self.height + 0.01)
            if let last {
                #expect(part.page == last.page ? part.y >= last.y + last.height - 0.01 : part.page == last.page + 1)
            }
            let isEnd = part.lines.upperBound == measures[part.piece].feet.count
            next = isEnd ? (part.piece + 1, 0) : (part.piece, part.lines.upperBound)
            last = part
        }
        #expect(next == (measures.count, 0))
        #expect(pagination.pages == (last?.page ?? 0) + 1)
    }

    @Test("No heading ends a page, no piece that may not be cut is, no line stands alone", arguments: 0..<200)
    func together(seed: Int) {
        let measures = measures(seed: seed)
        let placed = Pagination(measures, height: Self.height).placed
        for (part, next) in zip(placed, placed.dropFirst()) {
            let measure = measures[part.piece]
            if measure.keepsNext { #expect(next.page == part.page, "heading \(part.piece)") }
            guard next.piece == part.piece else { continue }
            #expect(measure.splits)
            #expect(part.lines.count >= 2 && next.lines.count >= 2, "piece \(part.piece)")
        }
    }

    @Test("What is higher than a page is cut, and goes on to its end")
    func giant() {
        var giant = Pagination.Measure(feet: (1...200).map { Double($0) * 12 })
        giant.splits = true
        let pagination = Pagination([giant], height: Self.height)
        #expect(pagination.pages == 4)
        #expect(pagination.placed.map(\.lines.count).reduce(0, +) == 200)
    }
}

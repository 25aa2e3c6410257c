/// An outline on the paper, in points: lines and curves, as plain data that any renderer can draw.
package struct Path: Equatable, Sendable {
    /// One stroke of the pen.
    package enum Step: Equatable, Sendable {
        case move(Point)
        case line(Point)
        /// A Bézier curve to a point, pulled by two others.
        case curve(Point, Point, to: Point)
        case close
    }

    /// The strokes, in order.
    package private(set) var steps: [Step] = []

    /// An empty outline.
    package init() {}

    /// Lifts the pen and sets it down elsewhere.
    package mutating func move(to point: Point) { steps.append(.move(point)) }
    /// Draws straight to a point.
    package mutating func line(to point: Point) { steps.append(.line(point)) }
    /// Draws to a point on a Bézier curve that two others pull.
    package mutating func curve(_ first: Point, _ second: Point, to point: Point) {
        steps.append(.curve(first, second, to: point))
    }
    /// Draws straight back to where the pen was set down.
    package mutating func close() { steps.append(.close) }
}

extension Path {
    /// Straight lines from point to point; closed, unless it is said to stay open.
    package static func polygon(_ points: [Point], closed: Bool = true) -> Path {
        var path = Path()
        for (index, point) in points.enumerated() {
            index == 0 ? path.move(to: point) : path.line(to: point)
        }
        if closed { path.close() }
        return path
    }

    /// One straight line.
    package static func line(from start: Point, to end: Point) -> Path { polygon([start, end], closed: false) }

    /// A rectangle, with round corners where `radius` is over 0.
    package static func box(_ box: Box, radius: Double = 0) -> Path {
        let radius = min(radius, box.width / 2, box.height / 2)
        guard radius > 0 else {
            return polygon([
                Point(box.x, box.y), Point(box.right, box.y), Point(box.right, box.bottom), Point(box.x, box.bottom),
            ])
        }
        let pull = radius * (1 - roundness)
        let (left, top, right, bottom) = (box.x, box.y, box.right, box.bottom)
        var path = Path()
        path.move(to: Point(left + radius, top))
        path.line(to: Point(right - radius, top))
        path.curve(Point(right - pull, top), Point(right, top + pull), to: Point(right, top + radius))
        path.line(to: Point(right, bottom - radius))
        path.curve(Point(right, bottom - pull), Point(right - pull, bottom), to: Point(right - radius, bottom))
        path.line(to: Point(left + radius, bottom))
        path.curve(Point(left + pull, bottom), Point(left, bottom - pull), to: Point(left, bottom - radius))
        path.line(to: Point(left, top + radius))
        path.curve(Point(left, top + pull), Point(left + pull, top), to: Point(left + radius, top))
        path.close()
        return path
    }

    /// A circle.
    package static func circle(_ middle: Point, radius: Double) -> Path {
        box(
            Box(x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius), radius: radius)
    }

    /// The full triangle at the end of an arrow that comes from `start`.
    package static func arrowHead(at tip: Point, from start: Point, length: Double, breadth: Double) -> Path {
        let along = Direction(from: start, to: tip)
        return polygon([tip, along.point(tip, -length, breadth / 2), along.point(tip, -length, -breadth / 2)])
    }

    /// A road from one point to another that may widen, and ends in an arrow's head.
    ///
    /// `breadths` are those of the road at its start and at its end, `head` is the length of the head and its breadth.
    package static func road(
        from start: Point, to end: Point, breadths: (Double, Double), head: (length: Double, breadth: Double)
    ) -> Path {
        let along = Direction(from: start, to: end)
        return polygon([
            along.point(start, 0, breadths.0 / 2), along.point(end, -head.length, breadths.1 / 2),
            along.point(end, -head.length, head.breadth / 2), end, along.point(end, -head.length, -head.breadth / 2),
            along.point(end, -head.length, -breadths.1 / 2), along.point(start, 0, -breadths.0 / 2),
        ])
    }

    /// How far a Bézier curve's points stand out so that it runs as a quarter of a circle.
    private static let roundness = 0.552_284_75
}

/// The way from one point to another, as a unit vector.
private struct Direction {
    let dx: Double
    let dy: Double

    init(from start: Point, to end: Point) {
        let (width, height) = (end.x - start.x, end.y - start.y)
        let length = (width * width + height * height).squareRoot()
        (dx, dy) = length > 0 ? (width / length, height / length) : (1, 0)
    }

    /// The point that lies so far ahead of another, and so far to its right.
    func point(_ origin: Point, _ ahead: Double, _ aside: Double) -> Point {
        Point(origin.x + dx * ahead - dy * aside, origin.y + dy * ahead + dx * aside)
    }
}

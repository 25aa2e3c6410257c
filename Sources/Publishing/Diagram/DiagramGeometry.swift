package import SessionEngine
package import Synthesis

/// Where each lever of the diagram stands inside a box: values only, so that every drawing of it shares them.
///
/// The ground lies under everything; on it the path goes from left to right and widens; the engines run along the
/// whole of it, above and below. Source of the figure: s-inspirer, (1h25min18), as told; its drawing is ours. A lens
/// without a path is set in two columns.
package struct DiagramGeometry: Equatable, Sendable {
    /// One lever's slot.
    package struct Slot: Equatable, Sendable {
        /// The lever's index among the places of the diagram.
        package var index: Int
        /// Its place in the figure; nil in a lens without one.
        package var role: LeverRole?
        /// The room it has.
        package var box: Box
    }

    /// The slots, in the order of the places.
    package var slots: [Slot]
    /// The wedge behind the path, wide where the path ends; nil without a path.
    package var wedge: Path?
    /// The arrows from one step to the next, from their tail to their tip.
    package var arrows: [(from: Point, to: Point)] { tails.indices.map { (tails[$0], tips[$0]) } }
    private var tails: [Point] = [], tips: [Point] = []

    /// Space between two parts, in points.
    static let gap = 7.0

    /// Lays the places out in a box; `bandHeight` is the height of a band that runs along the path.
    package init(_ places: [Diagram.Place], in box: Box, bandHeight: Double) {
        let path = places.indices.filter { places[$0].role == .path }
        let engines = places.indices.filter { places[$0].role == .engine }
        let grounds = places.indices.filter { places[$0].role == .ground }
        slots = []
        guard !path.isEmpty else {
            layColumns(places, in: box)
            return
        }
        let band = bandHeight + Self.gap
        let above = (engines.count + 1) / 2
        for (line, index) in engines.enumerated() {
            let y =
                line < above
                ? box.y + Double(line) * band
                : box.bottom - Double(grounds.count + engines.count - line) * band + Self.gap
            slots.append(
                Slot(index: index, role: .engine, box: Box(x: box.x, y: y, width: box.width, height: bandHeight)))
        }
        for (line, index) in grounds.enumerated() {
            let y = box.bottom - Double(grounds.count - line) * band + Self.gap
            slots.append(
                Slot(index: index, role: .ground, box: Box(x: box.x, y: y, width: box.width, height: bandHeight)))
        }
        let top = box.y + Double(above) * band
        let bottom = box.bottom - Double(grounds.count + engines.count - above) * band
        layPath(path, places, in: Box(x: box.x, y: top, width: box.width, height: bottom - top))
        slots.sort { $0.index < $1.index }
    }

    /// Steps are as broad as what they hold; each is higher than the one before.
    private mutating func layPath(_ path: [Int], _ places: [Diagram.Place], in box: Box) {
        let numbers = Set(path.map { places[$0].step ?? 0 }).sorted()
        let count = Double(numbers.count)
        let passage = 16.0
        // The last step holds the most: each is broader than the one before, by a tenth of the mean.
        let mean = (box.width - passage * (count - 1)) / count
        let narrow = numbers.count > 1 ? 0.66 : 1
        var x = box.x
        for (place, number) in numbers.enumerated() {
            let share = narrow + (1 - narrow) * (count > 1 ? Double(place) / (count - 1) : 1)
            let height = box.height * share
            let width = mean * (1 + 0.1 * (Double(place) - (count - 1) / 2))
            defer { x += width + passage }
            let step = Box(x: x, y: box.y + (box.height - height) / 2, width: width, height: height)
            stack(path.filter { (places[$0].step ?? 0) == number }, in: step)
            guard place + 1 < numbers.count else { continue }
            tails.append(Point(step.right + 2, box.middle.y))
            tips.append(Point(step.right + passage - 2, box.middle.y))
        }
        let low = box.height * narrow
        wedge = .polygon([
            Point(box.x, box.middle.y - low / 2), Point(box.right, box.y), Point(box.right, box.bottom),
            Point(box.x, box.middle.y + low / 2),
        ])
    }

    private mutating func stack(_ indices: [Int], in box: Box) {
        let count = Double(indices.count)
        let height = (box.height - Self.gap * (count - 1)) / count
        for (line, index) in indices.enumerated() {
            let y = box.y + Double(line) * (height + Self.gap)
            slots.append(Slot(index: index, role: .path, box: Box(x: box.x, y: y, width: box.width, height: height)))
        }
    }

    private mutating func layColumns(_ places: [Diagram.Place], in box: Box) {
        let rows = Double((places.count + 1) / 2)
        let width = (box.width - Self.gap) / 2
        let height = (box.height - Self.gap * max(0, rows - 1)) / max(1, rows)
        slots = places.indices.map { index in
            Slot(
                index: index, role: places[index].role,
                box: Box(
                    x: box.x + Double(index % 2) * (width + Self.gap),
                    y: box.y + Double(index / 2) * (height + Self.gap),
                    width: width, height: height))
        }
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.slots == right.slots && left.wedge == right.wedge && left.tails == right.tails && left.tips == right.tips
    }
}

import Canvas
import SessionEngine
import Synthesis

/// The lever diagram in characters: the path from left to right, widening; the engines along it; the ground below.
struct LeverDrawing {
    private let places: [Diagram.Place]
    private let width: Int

    /// Draws the places of a lens that says where each lever stands, in so many columns: at least 60.
    init?(_ diagram: Diagram, width: Int) {
        guard width >= 60, diagram.places.contains(where: { $0.role == .path }),
            diagram.places.allSatisfy({ $0.role != nil })
        else { return nil }
        places = diagram.places
        self.width = width
    }

    /// The lines, none wider than asked.
    var lines: [String] { path + bands(.engine, line: "─", end: "▶") + bands(.ground, line: "▔", end: "▔") }

    /// Conditions, pitfalls and other contributions: `+2 −1 ·5`, without those that are none.
    static func figures(_ place: Diagram.Place) -> String {
        let figures = [("+", place.conditions), ("−", place.pitfalls), ("·", place.others)]
        return figures.filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }.joined(separator: " ")
    }

    // MARK: the path

    private var path: [String] {
        let steps = Dictionary(grouping: places.filter { $0.role == .path }) { $0.step ?? 0 }
        let order = steps.keys.sorted()
        let height = order.map { (steps[$0]?.count ?? 0) * 3 + 1 }.max() ?? 0
        let columns = order.enumerated().map { index, step in
            column(steps[step] ?? [], of: order.count, index: index, height: height)
        }
        return (0..<height).map { line in
            let arrow = line == height / 2 ? "─▶ " : "   "
            return columns.map { $0[line] }.joined(separator: arrow)
        }
    }

    /// The boxes of one step, one on another, in the middle of the height; later steps are wider and higher.
    private func column(_ places: [Diagram.Place], of count: Int, index: Int, height: Int) -> [String] {
        let free = width - 3 * (count - 1)
        let weights = (0..<count).map { 4 + $0 }
        let columns = free * weights[index] / weights.reduce(0, +)
        let least = places.count * 3 + 1
        let wanted = count < 2 ? height : max(least, 4 + (height - 4) * index / (count - 1))
        var lines = ["┌" + String(repeating: "─", count: columns - 2) + "┐"]
        for (rank, place) in places.enumerated() {
            if rank > 0 { lines.append("├" + String(repeating: "─", count: columns - 2) + "┤") }
            lines += [place.short, Self.figures(place)].map { boxed($0, columns) }
        }
        while lines.count < wanted - 1 { lines.append(boxed("", columns)) }
        lines.append("└" + String(repeating: "─", count: columns - 2) + "┘")
        let above = (height - lines.count) / 2
        let blank = String(repeating: " ", count: columns)
        return (0..<height).map { line in
            (above..<(above + lines.count)).contains(line) ? lines[line - above] : blank
        }
    }

    private func boxed(_ text: String, _ columns: Int) -> String {
        "│ " + Fitting.padded(Shown.safe(text), to: max(0, columns - 4)) + " │"
    }

    // MARK: what runs along it

    private func bands(_ role: LeverRole, line: Character, end: String) -> [String] {
        places.filter { $0.role == role }.flatMap { place -> [String] in
            let figures = Self.figures(place)
            let label = Shown.safe(place.label)
            let text = Fitting.head(figures.isEmpty ? label : "\(label)  \(figures)", to: width - 10)
            if role == .ground { return [String(repeating: line, count: width), "  " + text] }
            let rest = max(0, width - Width.columns(of: text) - 6)
            return ["\(line)\(line)\(line) \(text) " + String(repeating: line, count: rest) + end]
        }
    }
}

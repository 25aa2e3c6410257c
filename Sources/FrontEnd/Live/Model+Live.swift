import Canvas
import SessionEngine

extension Action {
    static let live: [Action] = []
}

extension Model {
    func drawLive(on canvas: inout Canvas, in area: Rect) -> Position? { nil }
}

import Canvas
import SessionEngine

extension Action {
    static let round: [Action] = []
}

extension Model {
    func drawRound(on canvas: inout Canvas, in area: Rect) -> Position? { nil }
}

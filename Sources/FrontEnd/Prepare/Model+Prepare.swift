import Canvas
import SessionEngine

extension Action {
    static let prepare: [Action] = []
}

extension Model {
    mutating func preparePress(_ chord: Chord) -> [Effect] { [] }

    func drawPrepare(on canvas: inout Canvas, in area: Rect) -> Position? { nil }
}

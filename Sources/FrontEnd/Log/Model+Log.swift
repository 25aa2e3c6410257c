import Canvas
import SessionEngine

extension Action {
    static let log: [Action] = []
}

extension Model {
    mutating func logPress(_ chord: Chord) -> [Effect] { [] }

    func drawLog(on canvas: inout Canvas, in area: Rect) -> Position? { nil }
}

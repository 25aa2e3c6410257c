import Canvas
import SessionEngine

extension Action {
    static let home: [Action] = []
}

extension Model {
    mutating func homePress(_ chord: Chord) -> [Effect] { [] }

    func drawHome(on canvas: inout Canvas, in area: Rect) -> Position? { nil }
}

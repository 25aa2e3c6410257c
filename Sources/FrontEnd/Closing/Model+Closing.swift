import Canvas
import SessionEngine

extension Action {
    static let closing: [Action] = []
}

extension Model {
    mutating func closingPress(_ chord: Chord) -> [Effect] { [] }

    func drawClosing(on canvas: inout Canvas, in area: Rect) -> Position? { nil }
}

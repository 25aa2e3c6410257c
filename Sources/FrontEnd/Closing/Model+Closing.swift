import Canvas
import SessionEngine

extension Action {
    static let closing: [Action] = []
}

extension Model {
    var closingPointed: Contribution? { nil }
    mutating func closingPress(_ chord: Chord) -> [Effect] { [] }

    func drawClosing(on canvas: inout Canvas, in area: Rect) -> Position? { nil }
}

import Canvas
import SessionEngine

extension Action {
    static let levers: [Action] = []
}

extension Model {
    var leversPointed: Contribution? { nil }
    mutating func leversPress(_ chord: Chord) -> [Effect] { [] }

    func drawLevers(on canvas: inout Canvas, in area: Rect) -> Position? { nil }
}

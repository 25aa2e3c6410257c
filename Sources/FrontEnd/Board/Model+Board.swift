import Canvas
import SessionEngine

extension Action {
    static let board: [Action] = []
}

extension Model {
    mutating func boardPress(_ chord: Chord) -> [Effect] { [] }

    func drawBoard(on canvas: inout Canvas, in area: Rect) -> Position? { nil }
}

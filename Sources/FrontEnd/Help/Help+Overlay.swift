import Canvas
import SessionEngine

extension Model {
    mutating func helpTakes(_ chord: Chord, _ help: Help) -> [Effect] { [] }
    func draw(_ help: Help, on canvas: inout Canvas) -> Position? { nil }
    mutating func commandsTake(_ chord: Chord, _ list: CommandList) -> [Effect] { [] }
    func draw(_ list: CommandList, on canvas: inout Canvas) -> Position? { nil }
}

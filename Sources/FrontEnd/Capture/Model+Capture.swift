import Canvas
import SessionEngine

extension Model {
    mutating func captureType(_ chord: Chord) -> [Effect] { [] }
    mutating func capturePaste(_ text: String) -> [Effect] { [] }
    mutating func captureWritten(_ events: [Event]) {}
    mutating func captureFailed() {}
}

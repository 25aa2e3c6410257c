import Canvas
import Foundation
import Testing

/// Compares a screen with the text kept in `Golden/`; `RECORD=1` in the environment writes it anew.
func expectSnapshot(
    _ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
    let file = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try frame.snapshot.write(to: file, atomically: true, encoding: .utf8)
        return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    guard kept != frame.snapshot else { return }
    let changes = frame.snapshot.split(separator: "\n", omittingEmptySubsequences: false)
        .difference(from: kept.split(separator: "\n", omittingEmptySubsequences: false))
    let lines = changes.map { change in
        switch change {
        case .insert(let offset, let line, _): "+ \(offset): \(line)"
        case .remove(let offset, let line, _): "- \(offset): \(line)"
        }
    }
    Issue.record("\(name) has changed:\n\(lines.joined(separator: "\n"))", sourceLocation: sourceLocation)
}

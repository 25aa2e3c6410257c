import Canvas
import SessionEngine

extension Model {
    mutating func helpTakes(_ chord: Chord, _ help: Help) -> [Effect] {
        var help = help
        help.top = scrolled(help.top, chord, count: helpLines.count)
        overlay = .help(help)
        return []
    }

    /// Every action of this screen with its keys, those that cannot be had with the reason, then the capture marks.
    var helpLines: [(text: String, role: Role)] {
        var lines: [(text: String, role: Role)] = [(phrases.helpIntroduction(screen), .overlay), ("", .overlay)]
        lines += Action.all(on: screen).map { action in
            let keys = action.chords.map { phrases.name(of: $0) }.joined(separator: ", ")
            let obstacle = action.obstacle(self).map { " — " + $0[language] } ?? ""
            return (
                Fitting.padded(keys, to: 16) + action.title[language] + obstacle,
                obstacle.isEmpty ? .overlay : .disabled
            )
        }
        if screen.hasCaptureField {
            lines += ([""] + phrases.captureHelp()).map { ($0, .overlay) }
        }
        return lines
    }

    func draw(_ help: Help, on canvas: inout Canvas) -> Position? {
        let inside = canvas.overlay(canvas.area.inset(rows: 1), title: phrases.helpTitle(screen)).inset(columns: 1)
        for (line, entry) in helpLines.dropFirst(help.top).prefix(inside.rows).enumerated() {
            canvas.write(entry.text, in: inside, line: line, role: entry.role)
        }
        return Position(row: inside.row, column: inside.column)
    }
}

import Canvas
import SessionEngine

extension Model {
    mutating func helpTakes(_ chord: Chord, _ help: Help) -> [Effect] {
        var help = help
        help.top = scrolled(help.top, chord, count: helpLines.count)
        overlay = .help(help)
        return []
    }

    /// Every action of this screen with its keys, those that cannot be had with the reason; then what else is to be
    /// known of it.
    ///
    /// As wide as the window.
    var helpLines: [(text: String, role: Role)] {
        var lines = wrapped(phrases.helpIntroduction(screen), .overlay) + [("", .overlay)]
        for action in Action.all(on: screen) {
            let obstacle = action.obstacle(self)
            let text = Fitting.padded(phrases.keys(of: action), to: 15) + " " + phrases.text(action.title)
            lines += wrapped(
                text + (obstacle.map { " — " + phrases.text($0) } ?? ""), obstacle == nil ? .overlay : .disabled)
        }
        for paragraph in phrases.helpNotes(screen, lens: lens) {
            lines += [("", .overlay)] + paragraph.flatMap { wrapped($0, .overlay, indent: 2) }
        }
        return lines
    }

    private func wrapped(_ text: String, _ role: Role, indent: Int = 16) -> [(text: String, role: Role)] {
        Wrapping.lines(text, width: max(1, size.columns - 4), indent: indent).map { ($0, role) }
    }

    func draw(_ help: Help, on canvas: inout Canvas) -> Position? {
        let lines = helpLines
        let isWhole = lines.count <= overlayArea.rows - 2
        let place = isWhole ? "" : " · " + phrases.place(help.top + 1, of: lines.count)
        let inside = canvas.overlay(overlayArea, title: phrases.helpTitle(screen) + place).inset(columns: 1)
        for (line, entry) in lines.dropFirst(help.top).prefix(inside.rows).enumerated() {
            canvas.write(entry.text, in: inside, line: line, role: entry.role)
        }
        return Position(row: inside.row, column: inside.column)
    }
}

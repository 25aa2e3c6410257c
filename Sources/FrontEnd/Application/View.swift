package import Canvas
import SessionEngine

extension Model {
    /// The screen as it is now.
    package var frame: Frame {
        var canvas = Canvas(size)
        guard !isTooSmall else { return tooSmall(&canvas) }
        let body = drawChrome(on: &canvas)
        var cursor = drawScreen(on: &canvas, in: body)
        if let overlay { cursor = draw(overlay, on: &canvas) }
        return Frame(canvas: canvas, cursor: cursor, modes: Modes(title: windowTitle))
    }

    private var windowTitle: String { session == nil ? "atelier" : "atelier — \(workshop.frame[.title] ?? file)" }

    private func tooSmall(_ canvas: inout Canvas) -> Frame {
        canvas.write(paragraph: phrases.tooSmall(size, smallest: Self.smallest), in: canvas.area)
        return Frame(canvas: canvas, cursor: Position(row: 0, column: 0))
    }

    private func drawScreen(on canvas: inout Canvas, in body: Rect) -> Position? {
        switch screen {
        case .home: drawHome(on: &canvas, in: body)
        case .prepare: drawPrepare(on: &canvas, in: body)
        case .live: drawLive(on: &canvas, in: body)
        case .round: drawRound(on: &canvas, in: body)
        case .board: drawBoard(on: &canvas, in: body)
        case .levers: drawLevers(on: &canvas, in: body)
        case .closing: drawClosing(on: &canvas, in: body)
        case .log: drawLog(on: &canvas, in: body)
        }
    }

    // MARK: what stands on every screen

    /// The title line, the status line and the bar of keys; returns what lies between them.
    private func drawChrome(on canvas: inout Canvas) -> Rect {
        let (head, rest) = canvas.area.split(top: 1)
        let (body, foot) = rest.split(bottom: 2)
        drawTitle(on: &canvas, in: head)
        drawStatus(on: &canvas, in: foot.line(0))
        drawKeyBar(on: &canvas, in: foot.line(1))
        return body
    }

    private func drawTitle(on canvas: inout Canvas, in area: Rect) {
        canvas.fill(area, role: .title)
        let clock = now.local.clock
        let (left, right) = area.split(right: Width.columns(of: clock) + 2)
        canvas.write(" \(clock) ", in: right, role: .title)
        var parts = ["atelier", phrases.name(of: screen)]
        if session != nil { parts = [phrases.name(of: screen), workshop.frame[.title] ?? file] }
        if let notice = workshop.frame[.notice] { parts.append(notice) }
        canvas.write(" " + parts.joined(separator: " · "), in: left, role: .title)
    }

    private func drawStatus(on canvas: inout Canvas, in area: Rect) {
        guard let status else { return }
        let role: Role =
            switch status.tone {
            case .done: .good
            case .note: .accent
            case .trouble: .warning
            }
        canvas.write(" \(status.text) \(status.remedy)", in: area, role: role)
    }

    /// The keys of the moment, as many as fit; the mode at the left.
    private func drawKeyBar(on canvas: inout Canvas, in area: Rect) {
        canvas.fill(area, role: .keyBar)
        var column = area.column
        if screen.hasCaptureField {
            let mode = phrases.name(ofMode: isTyping)
            column = canvas.write(" \(mode) ", row: area.row, column: column, role: .fieldMode)
        }
        for (key, label) in keyBar {
            let piece = " \(key) \(label) "
            guard column + Width.columns(of: piece) <= area.endColumn else { break }
            canvas.write(" \(key)", row: area.row, column: column, role: .keyName)
            canvas.write("\(label)", row: area.row, column: column + Width.columns(of: key) + 2, role: .keyBar)
            column += Width.columns(of: piece)
        }
    }

    /// The keys and labels that the bar may show, the nearest to the work first.
    package var keyBar: [(key: String, label: String)] {
        if let overlay { return phrases.keys(of: overlay) }
        let shown = Action.all(on: screen).filter { !$0.short[language].isEmpty && $0.obstacle(self) == nil }
        let keys = shown.compactMap { action -> (key: String, label: String)? in
            guard let chord = action.chords.first(where: { isCommanding || $0.actsWhileTyping }) else { return nil }
            return (phrases.name(of: chord), action.short[language])
        }
        return isCommanding ? keys : phrases.typingKeys() + keys
    }
}

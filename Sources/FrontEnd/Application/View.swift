package import Canvas
import SessionEngine

extension Model {
    /// The screen as it is now.
    package var frame: Frame {
        var canvas = Canvas(size)
        guard !isTooSmall else { return tooSmall(&canvas) }
        let body = drawChrome(on: &canvas)
        var cursor = drawScreen(on: &canvas, in: body)
        if let overlay, !overlay.isInScreen { cursor = draw(overlay, on: &canvas) }
        // A list without a row for its selection has nowhere to put the cursor.
        let shown = cursor.flatMap { canvas.area.contains($0) ? $0 : nil }
        return Frame(canvas: canvas, cursor: shown, modes: Modes(title: windowTitle), outline: stageOutline)
    }

    private var windowTitle: String { session == nil ? "atelier" : "atelier — \(workshop.frame[.title] ?? file)" }

    private func tooSmall(_ canvas: inout Canvas) -> Frame {
        canvas.write(paragraph: phrases.tooSmall(size, smallest: Self.smallest), in: canvas.area)
        return Frame(canvas: canvas, cursor: size.rows > 0 && size.columns > 0 ? Position(row: 0, column: 0) : nil)
    }

    private func drawScreen(on canvas: inout Canvas, in body: Rect) -> Position? {
        if showsRoom { return drawRoomHere(on: &canvas, in: body) }
        switch screen {
        case .home: return drawHome(on: &canvas, in: body)
        case .prepare: return drawPrepare(on: &canvas, in: body)
        case .live: return drawLive(on: &canvas, in: body)
        case .round: return drawRound(on: &canvas, in: body)
        case .floor: return drawFloor(on: &canvas, in: body)
        case .board: return drawBoard(on: &canvas, in: body)
        case .levers: return drawLevers(on: &canvas, in: body)
        case .closing: return drawClosing(on: &canvas, in: body)
        case .names: return drawNames(on: &canvas, in: body)
        case .series: return drawSeries(on: &canvas, in: body)
        case .log: return drawLog(on: &canvas, in: body)
        }
    }

    // MARK: what stands on every screen

    /// The title line, the status line and the bar of keys; returns what lies between them.
    private func drawChrome(on canvas: inout Canvas) -> Rect {
        let (head, below) = canvas.area.split(top: showsRoom || closingStep != nil ? 0 : 1)
        let (noticed, rest) = below.split(top: noticeLines.count)
        let keys = keyRows
        let (above, bar) = rest.split(bottom: keys.count)
        let (body, foot) = above.split(bottom: statusRows)
        drawTitle(on: &canvas, in: head)
        for (row, line) in noticeLines.enumerated() {
            canvas.fill(noticed.line(row), role: noticeRole)
            canvas.write(line, in: noticed.line(row).inset(columns: 1), role: noticeRole)
        }
        drawStatus(on: &canvas, in: foot)
        drawKeys(keys, on: &canvas, in: bar)
        return body
    }

    /// The screen and the workshop; at the right what must never be cut: closed, the notice, the time.
    private func drawTitle(on canvas: inout Canvas, in area: Rect) {
        canvas.fill(area, role: .title)
        var standing = [now.local.clock]
        if let notice = workshop.frame[.notice] { standing.insert(shortNotice(notice), at: 0) }
        if let room = roomMiniature { standing.insert(room, at: 0) }
        if workshop.isClosed { standing.insert(phrases.closedMark(), at: 0) }
        let told = " " + standing.joined(separator: " · ") + " "
        let (left, right) = area.split(right: Width.columns(of: told))
        canvas.write(told, in: right, role: .title)
        let name = phrases.name(of: screen)
        let title = session == nil ? "atelier · \(name)" : "\(name) · \(workshop.frame[.title] ?? file)"
        canvas.write(" " + title, in: left, role: .title)
    }

    /// What a notice says before it explains itself: `Exemple composé`; never more than a third of the line.
    private func shortNotice(_ notice: String) -> String {
        let head = notice.prefix { !":;(.".contains($0) }
        return Fitting.head(String(head).trimmed, to: size.columns / 3)
    }

    /// What is wrong with the file's place: at most two rows, under the title of every screen.
    private var noticeLines: [String] {
        guard let notice else { return [] }
        let text = "\(notice.status.text) \(notice.status.remedy)".trimmed
        return Array(Wrapping.lines(text, width: size.columns - 2).prefix(2))
    }

    private var noticeRole: Role { notice?.status.tone == .trouble ? .alert : .accent }

    private var statusText: String { status.map { "\($0.text) \($0.remedy)".trimmed } ?? "" }

    /// One row, or two where what to do would be cut off.
    private var statusRows: Int {
        max(1, min(2, Wrapping.lines(statusText, width: size.columns - 2).count))
    }

    private func drawStatus(on canvas: inout Canvas, in area: Rect) {
        guard let status else { return }
        let role: Role =
            switch status.tone {
            case .done: .good
            case .note: .accent
            case .trouble: .warning
            }
        canvas.write(paragraph: statusText, in: area.inset(columns: 1), role: role)
    }
}

extension String {
    /// The same without the spaces at its end.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

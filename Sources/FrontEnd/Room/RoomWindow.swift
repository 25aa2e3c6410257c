package import Canvas
package import SessionEngine

/// The window that shows the room a workshop: it reads, chooses what is shown, and changes nothing.
///
/// Its words, its keys too, are in the language of the workshop: everybody in the room reads them.
package struct RoomWindow: Sendable {
    /// What happened.
    package enum Happening: Sendable {
        case input(InputEvent)
        case tick(Moment)
        case resized(Size)
        /// Events that were written meanwhile.
        case arrived([Event])
        /// Words were erased from the file: the whole of it was read again.
        case reread(Session)
        /// What is shown was chosen, here or on the facilitator's screen.
        case chosen(RoomChoice)
        /// What is to be known of the file as long as it is so; nil when all is well.
        case watched(String?)
    }

    /// What is asked of the world.
    package enum Wish: Hashable, Sendable {
        /// Tells every window of this workshop what is shown.
        case show(RoomChoice)
        case redraw
        case suspend
        case quit
    }

    /// The workshop, as far as it was read.
    package private(set) var session: Session
    /// The size of the window.
    package private(set) var size: Size
    private var now: Moment
    private var choice: RoomChoice
    private var notice: String?
    private var isHelping = false
    private var readings: RoomReadings

    /// A window on a workshop.
    package init(_ session: Session, size: Size, now: Moment, showing choice: RoomChoice = .following) {
        self.session = session
        self.size = size
        self.now = now
        self.choice = choice
        readings = RoomReadings(
            session.workshop, last: session.last, isQuoting: choice.part(of: session.workshop).isQuoting)
    }

    private var workshop: Workshop { session.workshop }
    private var phrases: Phrases { Phrases(workshop.language) }
    private var part: RoomPart { choice.part(of: workshop) }

    /// Takes in what happened, and says what is asked of the world.
    package mutating func update(_ happening: Happening) -> [Wish] {
        defer { refresh() }
        switch happening {
        case .input(.key(let key, let modifiers)): return press(Chord(key, modifiers))
        case .input: return []
        case .tick(let moment): now = moment
        case .resized(let size): self.size = size
        case .arrived(let events): for event in events { session.apply(event) }
        case .reread(let session):
            self.session = session
            read()
        case .chosen(let choice): self.choice = choice
        case .watched(let notice): self.notice = notice
        }
        return []
    }

    private mutating func refresh() {
        if !readings.holds(last: session.last, isQuoting: part.isQuoting) { read() }
    }

    private mutating func read() {
        readings = RoomReadings(workshop, last: session.last, isQuoting: part.isQuoting, after: readings)
    }

    // MARK: keys

    private mutating func press(_ chord: Chord) -> [Wish] {
        if [Chord(.escape), .letter("q"), .control("q"), .control("c")].contains(chord) { return [.quit] }
        if chord == .control("l") { return [.redraw] }
        // Help goes at the next key, which then does what it always does.
        isHelping = !isHelping && [.letter("h"), .letter("?"), .function(1)].contains(chord)
        if chord == .control("z") || chord == .control("s") { return [.suspend] }
        guard size.isEnough, let chosen = RoomKey.choice(of: chord, now: choice, in: workshop) else { return [] }
        choice = chosen
        return [.show(chosen)]
    }

    // MARK: view

    /// The window as it is now.
    package var frame: Frame {
        var canvas = Canvas(size)
        let modes = Modes(title: windowTitle)
        guard size.isEnough else {
            canvas.write(paragraph: phrases.roomTooSmall(), in: canvas.area)
            return Frame(canvas: canvas, modes: modes)
        }
        let view = RoomView(workshop, readings, showing: part, at: now)
        let (above, bar) = canvas.area.split(bottom: 1)
        let lines = notice.map { Array(Wrapping.lines($0, width: size.columns - 4).prefix(2)) } ?? []
        let (body, foot) = above.split(bottom: lines.count)
        if isHelping { drawHelp(on: &canvas, in: body) } else { view.draw(on: &canvas, in: body) }
        for (row, line) in lines.enumerated() { canvas.write(line, in: foot, line: row, role: .warning, .center) }
        drawKeys(on: &canvas, in: bar)
        return Frame(canvas: canvas, modes: modes, outline: (isHelping ? phrases.roomHelp() : view.sentences) + lines)
    }

    private var windowTitle: String {
        "atelier — " + readings.masked(workshop.frame[.title] ?? phrases.name(of: RoomPart.title))
    }

    private func drawHelp(on canvas: inout Canvas, in area: Rect) {
        let lines = phrases.roomHelp()
        let body = area.inset(rows: area.rows > lines.count + 2 ? 1 : 0, columns: 2)
        for (line, text) in lines.enumerated() {
            canvas.write(text, in: body, line: line, role: line == 0 ? .heading : .plain)
        }
    }

    /// As many keys as fit, help and the one that leaves always; the part that was chosen stands out.
    private func drawKeys(on canvas: inout Canvas, in row: Rect) {
        let hints = RoomKey.all.map { (" \($0.letter) ", phrases.text($0.label) + " ", $0.isOf(choice)) }
        let last = [(" h ", phrases.roomHelpName() + " ", false), (" q ", phrases.roomLeave() + " ", false)]
        let width = { (hint: (String, String, Bool)) in Width.columns(of: hint.0 + hint.1) }
        var room = row.columns - last.reduce(0) { $0 + width($1) }
        var shown: [(String, String, Bool)] = []
        for hint in hints {
            room -= width(hint)
            if room < 0 { break }
            shown.append(hint)
        }
        var column = row.column
        for hint in shown + last {
            let end = canvas.write(hint.0, row: row.row, column: column, role: .muted)
            column = canvas.write(hint.1, row: row.row, column: end, role: hint.2 ? .strong : .muted)
        }
    }
}

extension Size {
    /// It is large enough for what the room is shown.
    fileprivate var isEnough: Bool { rows >= 12 && columns >= 40 }
}

extension Phrases {
    func roomTooSmall() -> String {
        say(fr: "Fenêtre trop petite : agrandissez-la. q quitte.", en: "Window too small: enlarge it. q leaves.")
    }

    func roomHelpName() -> String { say(fr: "Aide", en: "Help") }

    /// The keys of the window, a line each.
    func roomHelp() -> [String] {
        let letters = RoomKey.all.map { "\($0.letter)  \(roomOption($0))" }
        return [say(fr: "Les touches de cette fenêtre", en: "The keys of this window")] + letters + [
            say(
                fr: "Tab  le suivant · Espace, ↑ ↓  étapes et pages",
                en: "Tab  the next one · Space, ↑ ↓  steps and pages"),
            say(fr: "q, Échap  quitter : l'atelier continue", en: "q, Esc  leave: the workshop goes on"),
        ]
    }

    func roomLeave() -> String { say(fr: "Quitter", en: "Leave") }
}

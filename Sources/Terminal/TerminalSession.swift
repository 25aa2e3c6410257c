import CNcurses
package import Canvas
import Glibc
import SessionEngine

/// Why the screen cannot be had.
package enum TerminalRefusal: Error, Hashable, Sendable {
    /// Standard input or standard output is no terminal.
    case notATerminal
    /// TERM names a terminal that cannot place its cursor, such as `dumb`.
    case tooSimple(String)
    /// No description of a terminal could be read, not even of xterm.
    case unknown(String)
}

/// The terminal while the program has it: from `open` to `close`, with whatever happens in between.
///
/// One at a time, on the main thread. Not Sendable: it stays where it was made.
package final class TerminalSession {
    private var painter: Painter
    private var modes = Modes()
    private var isOpen = true
    private let screen: OpaquePointer
    private let hasTitle: Bool
    /// Whether the terminal's characters are those of UTF-8.
    let isUTF8: Bool

    /// What the window holds now; at least one cell.
    package private(set) var size: Size

    private init(screen: OpaquePointer, painter: Painter, term: String, isUTF8: Bool) {
        self.screen = screen
        self.painter = painter
        self.isUTF8 = isUTF8
        let titled = ["xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "kitty", "vte", "konsole", "wezterm"]
        hasTitle = titled.contains { term.hasPrefix($0) }
        size = Size(rows: max(1, Int(nc_lines())), columns: max(1, Int(nc_cols())))
    }

    /// Takes the terminal: alternate screen, keys as bytes, pastes in brackets.
    ///
    /// `log` is the path of a file that receives what is written to standard error meanwhile (made with mode 0600,
    /// appended to; nil keeps it in memory); it is repeated on the terminal afterwards, also after a crash. Nothing has
    /// changed when this refuses.
    package static func open(log: String? = nil) throws(TerminalRefusal) -> TerminalSession {
        guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
        let term = variable("TERM")
        guard term != "dumb" else { throw .tooSimple(term) }
        let isUTF8 = CharacterSet.choose()
        Crash.install()
        Signals.install([SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT])
        // newterm, not initscr: initscr exits the process when the terminal is unknown.
        guard
            let screen = newterm(nil, nc_stdout(), nc_stdin())
                ?? newterm("xterm-256color", nc_stdout(), nc_stdin())
        else { throw .unknown(term) }
        raw()
        noecho()
        nonl()
        intrflush(nc_stdscr(), false)
        let depth: Depth = variable("NO_COLOR").isEmpty ? .many : .mono
        let session = TerminalSession(
            screen: screen, painter: Painter(depth: depth, isUTF8: isUTF8), term: term, isUTF8: isUTF8)
        StandardError.divert(to: log)
        Crash.terminalIsTaken(true)
        session.setModes(on: true)
        _ = session.readSize()
        return session
    }

    /// Shows a frame, sending what differs from the last one; what is larger than the window is cut.
    package func show(_ frame: Frame) {
        guard isOpen else { return }
        if frame.modes != modes { change(to: frame.modes) }
        painter.draw(frame.canvas, cursor: frame.cursor)
    }

    /// Gives the terminal back as it was; calling it again does nothing.
    package func close() {
        guard isOpen else { return }
        isOpen = false
        setModes(on: false)
        endwin()
        Crash.terminalIsTaken(false)
        StandardError.restore()
        delscreen(screen)
    }

    /// Gives the terminal back while `body` runs (an editor, a pager, a stop), then takes it again and reads its size.
    package func lend<Result>(_ body: () -> Result) -> Result {
        guard isOpen else { return body() }
        setModes(on: false)
        endwin()
        Crash.terminalIsTaken(false)
        StandardError.restore()
        defer {
            StandardError.divertAgain()
            Crash.terminalIsTaken(true)
            redraw()
            setModes(on: true)
            _ = readSize()
        }
        return body()
    }

    /// Stops the program as Ctrl-Z does in a shell, and takes the terminal again when it is continued.
    package func suspend() { lend { Signals.stop() } }

    /// Takes the terminal again after a stop that nobody announced (`kill -STOP`).
    func retake() {
        reset_prog_mode()
        setModes(on: true)
        redraw()
        _ = readSize()
    }

    /// Sends the whole screen anew at the next frame, for when something else has written on it.
    package func redraw() {
        painter.forget()
        clearok(nc_curscr(), true)
        wrefresh(nc_stdscr())
    }

    /// Reads the window's size; true when it has changed.
    func readSize() -> Bool {
        var rows: Int32 = 0
        var columns: Int32 = 0
        guard nc_window_size(1, &rows, &columns) == 0 else { return false }
        let found = Size(rows: Int(rows), columns: Int(columns))
        guard found != size else { return false }
        resizeterm(Int32(found.rows), Int32(found.columns))
        painter.forget()
        size = found
        return true
    }

    private func change(to wanted: Modes) {
        var text = ""
        if wanted.mouse != modes.mouse { text += Self.mouse(on: wanted.mouse) }
        if wanted.title != modes.title { text += title(wanted.title, since: modes.title) }
        modes = wanted
        Self.send(text)
    }

    private func setModes(on: Bool) {
        Self.send(
            (on ? "\u{1B}[?2004h" : "\u{1B}[?2004l") + (modes.mouse ? Self.mouse(on: on) : "")
                + (on ? title(modes.title, since: nil) : title(nil, since: modes.title)))
    }

    private static func mouse(on: Bool) -> String {
        on ? "\u{1B}[?1000h\u{1B}[?1006h" : "\u{1B}[?1006l\u{1B}[?1000l"
    }

    /// The user's own title is put on the terminal's stack before the first of ours, and taken from it after the last.
    private func title(_ wanted: String?, since former: String?) -> String {
        guard hasTitle else { return "" }
        guard let wanted else { return former == nil ? "" : "\u{1B}[23;2t" }
        let text = Fitting.head(Shown.safe(wanted), to: 120).unicodeScalars.map { isUTF8 || $0.isASCII ? $0 : "?" }
        return (former == nil ? "\u{1B}[22;2t" : "") + "\u{1B}]2;\(String(String.UnicodeScalarView(text)))\u{7}"
    }

    /// Straight to the terminal; ncurses has sent all of its own at the end of each frame.
    private static func send(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR, errno != EAGAIN {
                return
            }
        }
    }

    /// A variable of the environment; empty when it is not set.
    static func variable(_ name: String) -> String {
        getenv(name).map { String(cString: $0) } ?? ""
    }
}

package import Canvas
import Glibc

/// What the loop does after a handler has run.
package enum Next {
    /// Shows the frame and waits for what comes.
    case go
    /// Ends with this exit code; the session is still open.
    case leave(Int32)
    /// Stops the program as Ctrl-Z does in a shell, and goes on when it is continued.
    case suspend
    /// Sends the whole screen anew (Ctrl-L).
    case redraw
    /// Gives the terminal back while this runs, such as an editor or a pager.
    case lend(() -> Void)
}

/// What the application gives to the loop: closures, all called on the thread that called `run`, one at a time.
package struct Handlers<Message: Sendable> {
    /// The frame for a window of this size; asked for after each batch of anything, never while waiting.
    package var view: (Size) -> Frame
    /// Keys, pastes, mouse, in order; never empty.
    package var onEvents: ([InputEvent]) -> Next
    /// Something that was posted to the inbox.
    package var onMessage: (Message) -> Next
    /// A signal of which the loop has done its own part.
    ///
    /// SIGWINCH: the size has changed, `view` follows. SIGCONT: the program goes on after a stop. SIGTERM, SIGINT,
    /// SIGQUIT, SIGHUP (also when the terminal has gone): the loop ends with 128 + the number when this returns.
    package var onSignal: (Int32) -> Void
    /// How many milliseconds lie between two ticks (at least 10); nil for none.
    ///
    /// Asked before each wait.
    package var tickInterval: () -> Int?
    /// So long after the last tick.
    ///
    /// Ticks wake, they do not measure: ask a clock what time it is.
    package var onTick: () -> Next

    /// The handlers; those left out do nothing.
    package init(
        view: @escaping (Size) -> Frame, onEvents: @escaping ([InputEvent]) -> Next,
        onMessage: @escaping (Message) -> Next = { _ in .go }, onSignal: @escaping (Int32) -> Void = { _ in },
        tickInterval: @escaping () -> Int? = { nil }, onTick: @escaping () -> Next = { .go }
    ) {
        self.view = view
        self.onEvents = onEvents
        self.onMessage = onMessage
        self.onSignal = onSignal
        self.tickInterval = tickInterval
        self.onTick = onTick
    }
}

/// One blocking `poll` for the keys, the signals, the inbox and the time; everything else happens between two of them.
package final class EventLoop<Message: Sendable> {
    private let session: TerminalSession
    private let inbox: Inbox<Message>
    private let handlers: Handlers<Message>
    private var reader: InputReader
    private var lastTick = monotonicMilliseconds()
    private var exitCode: Int32?

    /// A loop over an open session.
    ///
    /// A lone Escape is known after 25 ms, after 50 over ssh.
    package init(session: TerminalSession, inbox: Inbox<Message>, handlers: Handlers<Message>) {
        self.session = session
        self.inbox = inbox
        self.handlers = handlers
        reader = InputReader(escapeDelay: TerminalSession.variable("SSH_TTY").isEmpty ? 25 : 50)
    }

    /// Runs until a handler leaves or a signal ends it; gives the exit code: the handler's, or 128 + the signal (143
    /// after SIGTERM, 129 when the terminal was closed).
    ///
    /// The session is left open.
    package func run() -> Int32 {
        while exitCode == nil {
            session.show(handlers.view(session.size))
            wait()
        }
        return exitCode ?? 0
    }

    private func wait() {
        var sources = [0, Signals.descriptor, inbox.descriptor].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        let start = monotonicMilliseconds()
        let tick = handlers.tickInterval().map { max(start, lastTick + min(max(10, $0), 86_400_000)) }
        if tick == nil { lastTick = start }
        let deadline = [tick, reader.deadline].compactMap(\.self).min()
        let ready = poll(&sources, 3, deadline.map { Int32(max(0, $0 - start)) } ?? -1)
        if ready > 0 {
            if sources[1].revents != 0 { for number in Signals.take() { handle(signal: number) } }
            if sources[2].revents != 0 { for message in inbox.take() { follow(handlers.onMessage(message)) } }
            if sources[0].revents != 0 { read() }
        }
        let now = monotonicMilliseconds()
        if let due = reader.deadline, now >= due { hand(reader.expire(at: now)) }
        if let tick, now >= tick {
            lastTick = now
            follow(handlers.onTick())
        }
    }

    private func read() {
        guard let bytes = readInput() else { return handle(signal: SIGHUP) }
        hand(
            reader.feed(session.isUTF8 ? bytes : CharacterSet.decoded(bytes), at: monotonicMilliseconds()))
    }

    private func hand(_ events: [InputEvent]) {
        guard exitCode == nil, !events.isEmpty else { return }
        follow(handlers.onEvents(events))
    }

    private func follow(_ next: Next) {
        guard exitCode == nil else { return }
        switch next {
        case .go: break
        case .leave(let code): exitCode = code
        case .suspend: suspend()
        case .redraw: session.redraw()
        case .lend(let body): lend(body)
        }
    }

    private func handle(signal number: Int32) {
        guard exitCode == nil else { return }
        switch number {
        case SIGWINCH:
            guard session.readSize() else { return }
            handlers.onSignal(number)
        case SIGTSTP: suspend()
        case SIGCONT:
            session.retake()
            handlers.onSignal(number)
        default:
            handlers.onSignal(number)
            exitCode = 128 + number
        }
    }

    /// What was typed at a child to interrupt or to stop it was not meant for us.
    private func lend(_ body: () -> Void) {
        session.lend(body)
        for number in Signals.take() where ![SIGINT, SIGQUIT, SIGTSTP, SIGCONT].contains(number) {
            handle(signal: number)
        }
    }

    /// The SIGCONT that ends our own stop is no news afterwards; whatever else came meanwhile is.
    private func suspend() {
        session.suspend()
        handlers.onSignal(SIGCONT)
        for number in Signals.take() where number != SIGCONT { handle(signal: number) }
    }
}

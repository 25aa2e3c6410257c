import CNcurses
import Glibc

/// When the program traps, gives the terminal back, repeats what was written to standard error, and lets the handler
/// that was there before (the runtime's, or the system's) have the signal.
enum Crash {
    /// Everything the handler touches, made before it is installed.
    ///
    /// The main thread writes it, the handler reads it.
    struct State {
        var isTaken = false
        var former = termios()
        /// The real standard error while another file stands in its place, else -1.
        var standardError: Int32 = -1
        /// The file that stands in its place, and where our part of it begins.
        var log: Int32 = -1
        var logStart: off_t = 0
    }

    private struct Memory: @unchecked Sendable {
        let state: UnsafeMutablePointer<State>
        let reset: UnsafeMutableBufferPointer<UInt8>
        let buffer: UnsafeMutableRawBufferPointer
        /// Indexed by signal number.
        let old: UnsafeMutablePointer<sigaction>
    }

    private static let memory: Memory = {
        let state = UnsafeMutablePointer<State>.allocate(capacity: 1)
        state.initialize(to: State())
        // Mouse, paste, keypad off; the user's title; cursor on; attributes off; main screen.
        let text =
            "\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l\u{1B}[?1l\u{1B}>\u{1B}[23;2t\u{1B}[?25h\u{1B}[m\u{1B}[?1049l\r\n"
        let reset = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
        _ = reset.initialize(from: text.utf8)
        let old = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
        old.initialize(repeating: sigaction(), count: 65)
        return Memory(
            state: state, reset: reset, buffer: .allocate(byteCount: 4096, alignment: 16), old: old)
    }()

    static var state: State {
        get { memory.state.pointee }
        set { memory.state.pointee = newValue }
    }

    /// Call each time before the terminal is taken: it saves the terminal's mode.
    static func install() {
        tcgetattr(0, &memory.state.pointee.former)
        handlers
    }

    /// Installed once, or a second time would take the first for the former one.
    ///
    /// A stack that ran over is handled too.
    private static let handlers: Void = {
        var stack = stack_t()
        stack.ss_size = 65_536
        stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stack.ss_size, alignment: 16)
        sigaltstack(&stack, nil)
        for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { number in
                Crash.giveBack()
                sigaction(number, Crash.memory.old + Int(number), nil)
                raise(number)
            }
            sigemptyset(&action.sa_mask)
            action.sa_flags = Int32(SA_ONSTACK)
            sigaction(number, &action, memory.old + Int(number))
        }
        atexit { Crash.giveBack() }
    }()

    static func terminalIsTaken(_ isTaken: Bool) { memory.state.pointee.isTaken = isTaken }

    /// Only what a signal handler may do.
    private static func giveBack() {
        let memory = Self.memory
        if memory.state.pointee.isTaken {
            memory.state.pointee.isTaken = false
            _ = write(1, memory.reset.baseAddress, memory.reset.count)
            tcsetattr(0, TCSANOW, &memory.state.pointee.former)
        }
        repeatLog()
    }

    /// Puts the real standard error back and copies to it what was written meanwhile.
    ///
    /// Only what a signal handler may do.
    static func repeatLog() {
        let memory = Self.memory
        let state = memory.state.pointee
        guard state.standardError >= 0 else { return }
        memory.state.pointee.standardError = -1
        dup2(state.standardError, 2)
        close(state.standardError)
        var at = state.logStart
        while true {
            let count = pread(state.log, memory.buffer.baseAddress, memory.buffer.count, at)
            if count <= 0 { return }
            _ = write(2, memory.buffer.baseAddress, count)
            at += off_t(count)
            memory.state.pointee.logStart = at
        }
    }
}

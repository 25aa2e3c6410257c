import Glibc

/// Standard error while the screen is taken: a file, for what is written onto the screen is lost.
enum StandardError {
    /// Sends it to the file at `path`, or to one in memory; leaves it alone when it is no terminal anyway.
    static func divert(to path: String?) {
        guard isatty(2) == 1 else { return }
        if Crash.state.log >= 0 { close(Crash.state.log) }
        let file = path.map { open($0, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600) } ?? -1
        Crash.state.log = file >= 0 ? file : memfd_create("standard-error", UInt32(MFD_CLOEXEC))
        Crash.state.logStart = lseek(Crash.state.log, 0, SEEK_END)
        divertAgain()
    }

    /// The same file once more, after `restore`.
    static func divertAgain() {
        let file = Crash.state.log
        guard file >= 0, isatty(2) == 1, Crash.state.standardError < 0 else { return }
        let real = fcntl(2, F_DUPFD_CLOEXEC, 10)
        guard real >= 0 else { return }
        Crash.state.standardError = real
        dup2(file, 2)
    }

    /// Puts the real one back, and repeats on it what was written meanwhile.
    static func restore() { Crash.repeatLog() }
}

import CNcurses
import Glibc

/// Signals as bytes in a pipe that the loop polls.
enum Signals {
    /// Made before a handler is installed, so that reading it there takes no lock.
    private static let ends: (read: Int32, write: Int32) = Pipe.make()

    /// What the loop polls.
    static var descriptor: Int32 { ends.read }

    /// Call before `newterm`, which keeps a handler that is already there.
    static func install(_ numbers: [Int32]) {
        _ = ends
        for number in numbers {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { number in
                let saved = errno
                var byte = UInt8(truncatingIfNeeded: number)
                _ = write(Signals.ends.write, &byte, 1)
                errno = saved
            }
            action.sa_flags = Int32(SA_RESTART)
            sigaction(number, &action, nil)
        }
    }

    /// Stops this process's group as Ctrl-Z in a shell does, and returns when it is continued.
    static func stop() {
        var old = sigaction()
        var usual = sigaction()
        usual.__sigaction_handler.sa_handler = SIG_DFL
        sigaction(SIGTSTP, &usual, &old)
        kill(0, SIGTSTP)
        sigaction(SIGTSTP, &old, nil)
    }

    /// The signals that came since the last call, in order.
    static func take() -> [Int32] { Pipe.drain(ends.read).map(Int32.init) }
}

/// A pipe that never blocks, to wake a `poll`.
enum Pipe {
    /// Both ends; without any a program cannot go on.
    static func make() -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe2(&ends, O_NONBLOCK | O_CLOEXEC) == 0 else { fatalError("no more files can be opened") }
        return (ends[0], ends[1])
    }

    static func drain(_ descriptor: Int32) -> [UInt8] {
        var out: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 256)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count <= 0 { return out }
            out += buffer[..<count]
        }
    }
}

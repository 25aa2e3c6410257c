import Glibc

/// What is waiting on standard input; nil at its end, when the terminal has gone.
func readInput() -> [UInt8]? {
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
        let count = read(0, &buffer, buffer.count)
        if count > 0 {
            out += buffer[..<count]
            if count < buffer.count { return out }
            // A full buffer: ask whether there is more, without blocking.
            var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
            if poll(&input, 1, 0) <= 0 { return out }
        } else if count < 0, errno == EINTR || errno == EAGAIN {
            return out
        } else {
            return out.isEmpty ? nil : out
        }
    }
}

/// Milliseconds of a clock that never goes back and stands still while the machine sleeps.
func monotonicMilliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}

import CVTerm
import Foundation

/// Waiting for what must come, never for time to pass.
extension PseudoTerminal {
    /// Shows what the program writes within so many milliseconds; false when nothing came.
    @discardableResult
    func pump(_ milliseconds: Int32) -> Bool {
        var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&source, 1, milliseconds) > 0 else { return false }
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = read(master, &buffer, buffer.count)
        guard count > 0 else {
            ended = true
            return false
        }
        output += buffer[..<count]
        buffer[..<count].withUnsafeBytes { raw in
            _ = vterm_input_write(vt, raw.bindMemory(to: CChar.self).baseAddress, count)
        }
        sendKeys()
        return true
    }

    /// Waits until the condition holds on a finished frame: it holds, nothing more comes, and it still holds.
    func wait(_ what: String, seconds: Double = 10, until condition: (PseudoTerminal) -> Bool) throws {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(seconds)
        while !(condition(self) && !pump(quiet) && condition(self)) {
            if clock.now >= deadline || ended {
                let why = ended ? "the program ended" : "nothing came of"
                throw TimedOut(description: "\(why) waiting for \(what); the screen shows:\n\(text)")
            }
            pump(20)
        }
    }

    func wait(forText wanted: String, seconds: Double = 10) throws {
        try wait("“\(wanted)”", seconds: seconds) { $0.text.contains(wanted) }
    }

    func wait(untilGone unwanted: String, seconds: Double = 10) throws {
        try wait("“\(unwanted)” to go", seconds: seconds) { !$0.text.contains(unwanted) }
    }

    /// Waits for the end of the program and shows what it still wrote.
    @discardableResult
    func waitForExit(seconds: Double = 10) throws -> Exit {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(seconds)
        while true {
            if let reaped { return reaped }
            if ended { usleep(1000) } else { pump(5) }
            var status: Int32 = 0
            if waitpid(pid, &status, WNOHANG) == pid {
                reaped = status & 0x7F == 0 ? .code(status >> 8 & 0xFF) : .signal(status & 0x7F)
                while pump(0) {}
            } else if clock.now >= deadline {
                throw TimedOut(description: "the program still runs; the screen shows:\n\(text)")
            }
        }
    }
}

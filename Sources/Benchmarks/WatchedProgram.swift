import CPty
import Foundation
import Glibc

/// A program in a terminal of its own, of which is watched what it writes there, and when; killed when this goes away.
///
/// What a key brings is everything from its writing to the first `silence` after it was shown, and its time that of the
/// last byte of this: the same for every program.
final class WatchedProgram {
    /// What one key brought.
    struct Answer {
        let milliseconds: Double
        let bytes: Int
    }

    /// The program showed nothing for so long that it will not.
    struct Mute: Error, CustomStringConvertible {
        let description: String
    }

    /// So many milliseconds without a byte end what a key brought.
    static let silence: Int32 = 20

    private let pid: pid_t
    private let terminal: Int32
    private let started: ContinuousClock.Instant
    private let clock = ContinuousClock()

    /// Starts the program at the first word.
    init(_ arguments: [String], environment: [String: String], rows: Int = 40, columns: Int = 120) throws {
        let terminal = pty_open(Int32(rows), Int32(columns))
        guard terminal >= 0 else { throw POSIXError(.ENXIO) }
        // What is typed before the program takes the keys would be shown by the kernel itself.
        var modes = termios()
        tcgetattr(terminal, &modes)
        modes.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(terminal, TCSANOW, &modes)
        var argv = arguments.map { strdup($0) } + [nil]
        var envp = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for word in argv + envp { free(word) } }
        var child: pid_t = 0
        started = clock.now
        let failure = pty_spawn(terminal, &argv, &envp, &child)
        guard failure == 0 else {
            close(terminal)
            throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .ENOENT)
        }
        (pid, self.terminal) = (child, terminal)
    }

    deinit {
        kill(pid, SIGKILL)
        waitpid(pid, nil, 0)
        close(terminal)
    }

    /// Asks the program to end and reads what it still has to say.
    func end() {
        kill(pid, SIGTERM)
        while read(within: 5000) != nil {}
    }

    /// Types the keys at once; their time counts from the start of the program when they are the first it gets.
    func type(_ keys: String, until sign: String?, sinceStart: Bool = false) throws -> Answer {
        if !sinceStart { while read(within: 0) != nil {} }
        let start = sinceStart ? started : clock.now
        send(keys)
        var bytes: [UInt8] = []
        var last = start
        var isShown = false
        while let more = read(within: isShown ? Self.silence : 10_000) {
            last = clock.now
            bytes += more
            isShown = isShown || sign.map(Shown.text(of: bytes).contains) ?? true
        }
        guard isShown else { throw Mute(description: "\(keys.debugDescription) showed no \(sign ?? "answer")") }
        return Answer(milliseconds: (last - start) / .milliseconds(1), bytes: bytes.count)
    }

    /// How many bytes it writes in so many seconds by itself.
    func idle(seconds: Int) -> Int {
        let end = clock.now + .seconds(seconds)
        var count = 0
        while clock.now < end {
            count += read(within: Int32(max(1, (end - clock.now) / .milliseconds(1))))?.count ?? 0
        }
        return count
    }

    /// A line of its status in /proc, in kilobytes: `VmRSS`, or `VmHWM` for the most there ever was.
    func memory(_ name: String) throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
    }

    /// The time that it has had of the processors, in milliseconds.
    func processorTime() throws -> Double {
        let status = try String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
        let fields = status.split(separator: " ").compactMap { Double($0) }
        // After the name and the state: the 14th and 15th of all are the user's time and the system's.
        guard fields.count > 12 else { return 0 }
        return (fields[11] + fields[12]) * 1000 / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    private func send(_ keys: String) {
        var rest = Array(keys.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return }
            rest = rest.dropFirst(max(0, count))
        }
    }

    /// What comes within so many milliseconds; nil when nothing does, or the program has ended.
    private func read(within milliseconds: Int32) -> [UInt8]? {
        var source = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
        guard poll(&source, 1, milliseconds) > 0 else { return nil }
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = Glibc.read(terminal, &buffer, buffer.count)
        return count > 0 ? Array(buffer[..<count]) : nil
    }
}

/// What stands on a screen of what was sent to it.
private enum Shown {
    /// The characters, without those that steer the terminal.
    static func text(of bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            guard byte == 0x1B else {
                if byte >= 0x20 { text.append(byte) }
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "["): rest = rest.drop { !(0x40...0x7E).contains($0) }.dropFirst()
            case UInt8(ascii: "]"): rest = rest.drop { $0 != 7 }.dropFirst()
            case UInt8(ascii: "("), UInt8(ascii: ")"): rest = rest.dropFirst()
            default: break
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

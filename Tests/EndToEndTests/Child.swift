import Foundation

/// A program without a terminal, with pipes at its streams; standard output and error come together.
///
/// It is killed when this goes away.
final class Child {
    let pid: pid_t
    private let output: Int32
    private var input: Int32?
    private var pending: [UInt8] = []
    private var status: Int32?

    /// Starts a program; without `takesInput` its standard input is empty.
    init(_ arguments: [String], environment: [String: String], takesInput: Bool = false) throws {
        let out = try Self.makePipe()
        let into = takesInput ? try Self.makePipe() : nil
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let into {
            posix_spawn_file_actions_adddup2(&actions, into.read, 0)
        } else {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_adddup2(&actions, out.write, 1)
        posix_spawn_file_actions_adddup2(&actions, out.write, 2)
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for word in words + variables { free(word) } }
        var child: pid_t = 0
        let failure = posix_spawn(&child, arguments[0], &actions, nil, &words, &variables)
        close(out.write)
        if let into { close(into.read) }
        (pid, output, input) = (child, out.read, into?.write)
        guard failure == 0 else {
            status = 0
            throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .ENOENT)
        }
    }

    deinit {
        closeInput()
        if status == nil {
            kill(SIGKILL)
            wait()
        }
        close(output)
    }

    private static func makePipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe2(&ends, O_CLOEXEC) == 0 else { throw POSIXError(.EMFILE) }
        return (ends[0], ends[1])
    }

    /// Writes to its standard input.
    func send(_ text: String) throws {
        guard let input else { throw POSIXError(.EBADF) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            // A program that has gone is told by its end, not by a signal to the tests.
            let count = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
            guard count > 0 else { throw POSIXError(.EPIPE) }
            rest = rest.dropFirst(count)
        }
    }

    func closeInput() {
        if let input { close(input) }
        input = nil
    }

    /// The next line without its end; nil when there is none any more.
    func readLine() -> String? {
        while true {
            if let end = pending.firstIndex(of: 0x0A) {
                defer { pending.removeFirst(end + 1) }
                return String(decoding: pending[..<end], as: UTF8.self)
            }
            guard readMore() else { return nil }
        }
    }

    /// Everything it still writes.
    func readToEnd() -> String {
        while readMore() {}
        defer { pending = [] }
        return String(decoding: pending, as: UTF8.self)
    }

    private func readMore() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = read(output, &buffer, buffer.count)
        if count > 0 { pending += buffer[..<count] }
        return count > 0
    }

    func kill(_ signal: Int32) { Foundation.kill(pid, signal) }

    /// Waits for its end: its code, or the number of the signal below zero.
    @discardableResult
    func wait() -> Int32 {
        if let status { return status }
        var word: Int32 = 0
        waitpid(pid, &word, 0)
        let code = word & 0x7F == 0 ? (word >> 8) & 0xFF : -(word & 0x7F)
        status = code
        return code
    }
}

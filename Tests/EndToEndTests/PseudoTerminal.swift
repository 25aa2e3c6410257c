import CPty
import CVTerm
import Foundation

/// A program under a real pseudo-terminal, and libvterm as the terminal in front of it.
///
/// Nothing sleeps: type, then `wait` for what must be seen. After a Return wait for its effect before typing on: text
/// within 50 ms of it is a paste. The program is killed when this goes away.
final class PseudoTerminal {
    let pid: pid_t
    let home: Home
    let master: Int32
    let vt: OpaquePointer
    let screen: OpaquePointer
    let props: UnsafeMutablePointer<vt_props>
    var rows: Int
    var columns: Int
    /// Everything that the program has written.
    var output: [UInt8] = []
    /// The program has closed the terminal.
    var ended = false
    /// So many milliseconds without a byte, and the frame is taken as finished.
    var quiet: Int32 = 15
    var reaped: Exit?

    enum Exit: Equatable { case code(Int32), signal(Int32) }

    /// What a wait that came to nothing says, with the screen as it was.
    struct TimedOut: Error, CustomStringConvertible { var description: String }

    /// Starts `arguments` (the first is the path of the program) in a window of this size, in a home of its own unless
    /// one is shared; `environment` is added to the home's, and an empty value removes a variable.
    init(
        _ arguments: [String], home: Home? = nil, environment: [String: String] = [:], rows: Int = 24,
        columns: Int = 80
    ) throws {
        self.home = try home ?? Home()
        self.rows = rows
        self.columns = columns
        let master = pty_open(Int32(rows), Int32(columns))
        guard master >= 0 else { throw POSIXError(.ENXIO) }
        var variables = self.home.environment.merging(environment) { $1 }
        variables = variables.filter { !$0.value.isEmpty }
        do {
            pid = try Self.spawn(arguments, on: master, variables: variables)
        } catch {
            close(master)
            throw error
        }
        self.master = master
        vt = vterm_new(Int32(rows), Int32(columns))
        vterm_set_utf8(vt, 1)
        screen = vterm_obtain_screen(vt)
        props = .allocate(capacity: 1)
        props.initialize(to: vt_props())
        props.pointee.cursor_visible = 1
        vt_watch(screen, props)
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
    }

    deinit {
        if reaped == nil {
            Foundation.kill(pid, SIGKILL)
            waitpid(pid, nil, 0)
        }
        close(master)
        vterm_free(vt)
        props.deallocate()
    }

    private static func spawn(
        _ arguments: [String], on master: Int32, variables: [String: String]
    ) throws -> pid_t {
        var argv: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0)=\($1)") } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var child: pid_t = 0
        let failure = pty_spawn(master, &argv, &envp, &child)
        guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .ENOENT) }
        return child
    }
}

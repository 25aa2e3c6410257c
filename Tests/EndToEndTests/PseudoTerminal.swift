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
        let master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0 else { throw POSIXError(.ENXIO) }
        _ = vt_set_winsize(master, Int32(rows), Int32(columns))
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

    /// A new session, whose first opened terminal becomes its controlling one: no fork in a program with threads.
    private static func spawn(
        _ arguments: [String], on master: Int32, variables: [String: String]
    ) throws -> pid_t {
        var name = [CChar](repeating: 0, count: 128)
        guard ptsname_r(master, &name, name.count) == 0 else { throw POSIXError(.ENXIO) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var all = sigset_t()
        var none = sigset_t()
        sigfillset(&all)
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var argv: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0)=\($1)") } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var child: pid_t = 0
        let failure = posix_spawn(&child, arguments[0], &actions, &attributes, &argv, &envp)
        guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .ENOENT) }
        return child
    }
}

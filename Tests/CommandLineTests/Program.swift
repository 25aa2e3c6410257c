import Foundation
import Testing

/// The real binary, called as a user calls it, in a home of its own.
struct Program: Sendable {
    /// How one call ended.
    struct Outcome: Sendable, CustomTestStringConvertible {
        let exit: Int32
        let out: String
        let err: String
        /// The lines of standard output.
        var lines: [String] { out.split(separator: "\n").map(String.init) }
        var testDescription: String { "exit \(exit)\nout: \(out)\nerr: \(err)" }
    }

    private let folder: TemporaryFolder
    /// A folder that no other test sees; gone when the test is.
    var home: URL { folder.url }
    var environment: [String: String]

    init(_ more: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        let home = folder.url
        environment = [
            "HOME": home.path, "XDG_STATE_HOME": home.path + "/state", "XDG_DATA_HOME": home.path + "/data",
            "TMPDIR": home.path, "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
            "CUPS_SERVER": home.path + "/no-cups",
        ].merging(more) { $1 }
    }

    /// A path in the home.
    func path(_ name: String) -> String { home.appendingPathComponent(name).path }

    /// Everything that lies in the home, with its size, to show that nothing was written.
    var contents: [String: Data] {
        var found: [String: Data] = [:]
        for name in (try? FileManager.default.subpathsOfDirectory(atPath: home.path)) ?? [] {
            if name.hasPrefix("state") || name.hasPrefix("call-") { continue }
            found[name] = FileManager.default.contents(atPath: path(name))
        }
        return found
    }

    /// Calls the program with these words, and these bytes on standard input.
    func run(_ words: [String], input: Data = Data(), _ more: [String: String] = [:], by tool: URL = binary)
        async throws -> Outcome
    {
        let call = "call-\(UUID().uuidString)"
        let files = [path("\(call)-in"), path("\(call)-out"), path("\(call)-err")]
        try input.write(to: URL(fileURLWithPath: files[0]))
        for file in files[1...] { try Data().write(to: URL(fileURLWithPath: file)) }
        let variables = environment.merging(more) { $1 }.map { "\($0.key)=\($0.value)" }
        let exit = try Self.spawn([tool.path] + words, variables, in: home.path, files)
        let told = files[1...].map {
            FileManager.default.contents(atPath: $0).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
        for file in files { try? FileManager.default.removeItem(atPath: file) }
        return Outcome(exit: exit, out: told[0], err: told[1])
    }

    /// Starts a program with the three files as its streams and waits for its end; a signal counts as its number
    /// below zero.
    private static func spawn(
        _ words: [String], _ variables: [String], in folder: String, _ files: [String]
    ) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addchdir_np(&actions, folder)
        posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, files[1], O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, files[2], O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var all = sigset_t()
        var none = sigset_t()
        sigfillset(&all)
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        let arguments = words.map { strdup($0) } + [nil]
        let environment = variables.map { strdup($0) } + [nil]
        defer { for word in arguments + environment { free(word) } }
        var pid: pid_t = 0
        let code = posix_spawn(&pid, words[0], &actions, &attributes, arguments, environment)
        guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0 {
            guard errno == EINTR else { throw POSIXError(.ECHILD) }
        }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    }

    /// The same with words as they would stand in a shell, parted by spaces.
    func run(_ line: String) async throws -> Outcome { try await run(line.split(separator: " ").map(String.init)) }

    /// Calls the program and expects it to be done.
    @discardableResult
    func must(_ words: [String], input: Data = Data(), at location: SourceLocation = #_sourceLocation) async throws
        -> Outcome
    {
        let outcome = try await run(words, input: input)
        try #require(outcome.exit == 0, "\(words)\n\(outcome.testDescription)", sourceLocation: location)
        return outcome
    }

    /// Calls the program, as it would be typed, and expects it to be done.
    @discardableResult
    func must(_ line: String, at location: SourceLocation = #_sourceLocation) async throws -> Outcome {
        try await must(line.split(separator: " ").map(String.init), at: location)
    }

    /// A workshop of two groups, `w.atelier`.
    func makeWorkshop() async throws {
        try await must([
            "new", "w.atelier", "--template", "s-inspirer", "--title", "Soins", "--group", "Élus:6", "--group",
            "Associations:9", "--language", "fr",
        ])
    }

    /// Beside the test bundle, where `swift test` builds it.
    static let binary: URL = {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let beside = bundle.deletingLastPathComponent().appendingPathComponent("atelier")
        if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
        let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return own.deletingLastPathComponent().appendingPathComponent("atelier")
    }()
}

/// A folder that is taken away with its last user.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("atelier-cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}

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

    /// A folder that no other test sees; taken away at the end by the system's own care of its temporary folder.
    let home: URL
    var environment: [String: String]

    init(_ more: [String: String] = [:]) throws {
        home = FileManager.default.temporaryDirectory.appendingPathComponent("atelier-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
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
        for case let name as String in FileManager.default.enumerator(atPath: home.path) ?? .init() {
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
        let process = Process()
        process.executableURL = tool
        process.arguments = words
        process.environment = environment.merging(more) { $1 }
        process.currentDirectoryURL = home
        process.standardInput = FileHandle(forReadingAtPath: files[0])
        process.standardOutput = FileHandle(forWritingAtPath: files[1])
        process.standardError = FileHandle(forWritingAtPath: files[2])
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in done.resume() }
            do { try process.run() } catch { done.resume(throwing: error) }
        }
        let told = files[1...].map {
            FileManager.default.contents(atPath: $0).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
        for file in files { try? FileManager.default.removeItem(atPath: file) }
        return Outcome(exit: process.terminationStatus, out: told[0], err: told[1])
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

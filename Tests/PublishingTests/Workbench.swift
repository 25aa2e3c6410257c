import Foundation
import Glibc

/// A folder for what other programs make of our files; it is gone with this.
final class Workbench {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "atelier-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func write(_ text: String, as name: String) throws { try Data(text.utf8).write(to: URL(filePath: path(name))) }

    func bytes(of name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path(name)))) }

    /// Runs a program with this folder as its home, and gives what it wrote on standard output.
    ///
    /// It is killed after three minutes; whatever it has started ends with it.
    @discardableResult func run(_ words: [String]) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/timeout")
        process.arguments = ["--signal", "KILL", "180"] + words
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder.path, "TMPDIR": folder.path,
        ]
        let errors = path("errors.txt")
        try Data().write(to: URL(filePath: errors))
        let pipe = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        // `timeout` leads a group of its own: nothing of it may outlive the test.
        kill(-process.processIdentifier, SIGKILL)
        guard process.terminationStatus == 0 else {
            throw Failure(
                words: words, status: process.terminationStatus,
                errors: try String(contentsOfFile: errors, encoding: .utf8))
        }
        return output
    }

    struct Failure: Error {
        let words: [String], status: Int32, errors: String
    }
}

/// The text without its spaces and line ends, which every program sets as it likes.
func withoutSpaces(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
}

/// The first of these words that a text does not say after those before it; nil where it says all of them in order.
func firstMissing(of words: [String], in text: String) -> String? {
    var rest = withoutSpaces(text)[...]
    for word in words where !word.isEmpty {
        guard let found = rest.unicodeScalars.firstRange(of: withoutSpaces(word).unicodeScalars) else {
            return "\(word) — after: \(rest.prefix(100))"
        }
        rest = rest[found.upperBound...]
    }
    return nil
}

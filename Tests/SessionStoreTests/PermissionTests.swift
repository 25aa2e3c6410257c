import Foundation
import SessionEngine
import SessionStore
import Testing

@Suite("Places that may not be written")
struct PermissionTests {
    /// Root may write everywhere, so the tests of rights need a user who may not.
    static var isRoot: Bool { getuid() == 0 }

    /// The program that runs these tests, when it is root and a user without rights can run it too.
    static let runnable: String? = {
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
        return isRoot && run(["/usr/bin/test", "-x", program])?.status == 0 ? program : nil
    }()

    /// Runs a program as a user who owns nothing; nil when that is not possible here.
    static func run(_ command: [String]) -> (status: Int32, output: String)? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/setpriv")
        process.arguments = ["--reuid", "65534", "--regid", "65534", "--clear-groups"] + command
        process.currentDirectoryURL = URL(fileURLWithPath: "/tmp")
        process.environment = ["HOME": "/tmp", "SWIFT_BACKTRACE": "enable=no"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        guard (try? process.run()) != nil else { return nil }
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, said)
    }

    @Test(
        "Root has the tests below run by a user without rights",
        .enabled(if: runnable != nil, "not root, or no setpriv"))
    func asAnother() throws {
        let program = try #require(Self.runnable)
        let run = try #require(
            Self.run([program, "--testing-library", "swift-testing", "--filter", "PermissionTests"]))
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("the right to write\" passed"))
    }

    @Test("A file without the right to write", .disabled(if: isRoot, "root may write everywhere"))
    func file() throws {
        let room = try Room()
        try room.leaveFile()
        try set(0o444, room.path)
        #expect(throws: StoreTrouble.readOnly(path: room.path)) { try WorkshopFile.open(at: room.path) }
        try set(0o000, room.path)
        #expect(throws: StoreTrouble.unreadable(path: room.path)) { try WorkshopFile.open(at: room.path) }
    }

    @Test("A folder without the right to write", .disabled(if: isRoot, "root may write everywhere"))
    func folder() throws {
        let room = try Room()
        try room.leaveFile()
        try set(0o555, room.folder)
        defer { try? set(0o755, room.folder) }
        #expect(throws: StoreTrouble.readOnly(path: room.folder)) { try WorkshopFile.open(at: room.path) }
        #expect(throws: StoreTrouble.readOnly(path: room.folder)) {
            try WorkshopFile.create(at: room.folder + "/autre.atelier") { _ in [Hand.made()] }
        }
    }

    private func set(_ mode: Int, _ path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
}

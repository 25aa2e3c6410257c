import Foundation
import Glibc
package import SessionEngine

/// This installation of the program for this user: what a seat is known by after a restart.
package struct Installation: Hashable, Sendable {
    /// Its name, made once.
    package let id: String
    /// It will be found again; false when the state folder could not be written: undo then ends with the program.
    package let isKept: Bool

    /// Finds the installation's name in the state folder, or makes it there.
    ///
    /// Never fails: trouble with that folder must not stop a capture.
    package static func find(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> Installation {
        let path = stateFolder(environment) + "/installation"
        if let id = read(path) { return Installation(id: id, isKept: true) }
        let id = FreshID.make()
        guard write(id, to: path), let kept = read(path) else { return Installation(id: id, isKept: false) }
        return Installation(id: kept, isKept: true)
    }

    /// Where the program keeps its own state: `$XDG_STATE_HOME/atelier`, else `~/.local/state/atelier`.
    ///
    /// Source: XDG Base Directory Specification 0.8; a relative path is ignored as it asks.
    package static func stateFolder(_ environment: [String: String]) -> String {
        if let folder = environment["XDG_STATE_HOME"], folder.hasPrefix("/") { return folder + "/atelier" }
        let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory()
        return home + "/.local/state/atelier"
    }

    /// A seat of the user who runs the program.
    package func writer(_ seat: Writer.Seat, user: String = NSUserName()) -> Writer {
        // A slash would end the name in the stored form.
        Writer(installation: id, user: user.replacingOccurrences(of: "/", with: "_"), seat: seat)
    }

    private static func read(_ path: String) -> String? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        let id = text.trimmingCharacters(in: .whitespacesAndNewlines)
        let isName =
            (1...64).contains(id.utf8.count)
            && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return isName ? id : nil
    }

    /// Puts the whole name there at once, so that a second program that starts now finds it or makes it, and both
    /// read the same.
    private static func write(_ id: String, to path: String) -> Bool {
        let folder = FilePlace.folder(of: path)
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let draft = path + "." + id
        guard (try? FilePlace.make(draft)) != nil else { return false }
        defer { unlink(draft) }
        guard let file = FileHandle(forWritingAtPath: draft),
            (try? file.write(contentsOf: Data((id + "\n").utf8))) != nil,
            (try? file.synchronize()) != nil
        else { return false }
        try? file.close()
        // A link never takes the place of another file; what is there and is no name is replaced.
        if link(draft, path) == 0 { return true }
        return read(path) != nil || rename(draft, path) == 0
    }
}

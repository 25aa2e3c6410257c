import Foundation

/// A small disk of its own, as a USB stick is one: it can be full, turn read-only, and be pulled.
final class Stick {
    let folder: String

    /// Only who may mount can have one; nil elsewhere.
    static let canBeHad: Bool = (try? Stick(megabytes: 4)) != nil

    /// A desktop mounts the sticks of its user under `/media`; the tests' own disks lie among temporary files.
    init(megabytes: Int, in parent: String = FileManager.default.temporaryDirectory.path) throws {
        folder = parent + "/atelier-stick-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        guard try Self.system("mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", folder) else {
            try? FileManager.default.removeItem(atPath: folder)
            throw POSIXError(.EPERM)
        }
    }

    deinit {
        pull()
        pull()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Takes it away while files on it are open.
    func pull() { _ = try? Self.system("umount", "-l", folder) }

    /// Cannot be written any more by its path, though files are open for writing: the same disk, laid over itself.
    func freeze() throws {
        guard try Self.system("mount", "--bind", folder, folder),
            try Self.system("mount", "-o", "remount,bind,ro", folder)
        else { throw POSIXError(.EPERM) }
    }

    func thaw() throws { _ = try Self.system("umount", folder) }

    /// Leaves no byte free; `spare` is the name of the file that took them.
    func fill(_ spare: String = "plein") throws {
        _ = FileManager.default.createFile(atPath: folder + "/" + spare, contents: nil)
        guard let file = FileHandle(forWritingAtPath: folder + "/" + spare) else { throw POSIXError(.ENOENT) }
        for size in [1 << 16, 1 << 12] {
            while (try? file.write(contentsOf: Data(count: size))) != nil {}
        }
        try file.close()
    }

    private static func system(_ words: String...) throws -> Bool {
        try Venue.run(["/usr/bin/env"] + words, environment: ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin"]).code == 0
    }
}

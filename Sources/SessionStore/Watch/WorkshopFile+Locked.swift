import Foundation
package import SessionEngine

/// A workshop that nobody can write, as on a disc or a locked stick: SQLite would need room beside it, so it is read in
/// a copy of its own.
extension WorkshopFile {
    /// Reads a workshop where nothing can be written.
    ///
    /// Refuses what cannot be opened in its place either, but for that.
    package static func readLocked(at path: String) throws -> Session {
        try FileHeader.examine(path)
        return try withCopy(of: path) { copy in
            let file = try open(at: copy)
            defer { try? file.close() }
            return file.session
        }
    }

    /// Copies a workshop that nobody can write to a path that no file bears yet.
    package static func copyLocked(at path: String, to target: String) throws {
        try FileHeader.examine(path)
        do {
            try copyBytes(of: path, to: target)
            try open(at: target).close()
        } catch StoreTrouble.exists(let path) {
            throw StoreTrouble.exists(path: path)
        } catch {
            FilePlace.remove(target)
            throw error
        }
    }

    /// Lends a copy in a private temporary folder, with the log beside it, and takes it away again.
    static func withCopy<Value>(of path: String, _ body: (String) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("atelier-\(FreshID.make())")
        try FilePlace.makeFolder(folder.path)
        defer { try? FileManager.default.removeItem(at: folder) }
        let copy = folder.appendingPathComponent("copy.atelier").path
        try copyBytes(of: path, to: copy)
        return try body(copy)
    }

    /// Nobody writes to the file, so the log beside it belongs to it.
    private static func copyBytes(of path: String, to target: String) throws {
        for suffix in ["", "-wal"] {
            let read = suffix.isEmpty ? FileManager.default.contents(atPath: path) : FilePlace.log(beside: path)
            guard let bytes = read else {
                guard suffix.isEmpty else { continue }
                throw StoreTrouble.unreadable(path: path)
            }
            try FilePlace.make(target + suffix)
            guard let file = FileHandle(forWritingAtPath: target + suffix) else {
                throw StoreTrouble.unreadable(path: target)
            }
            defer { try? file.close() }
            try file.write(contentsOf: bytes)
            try file.synchronize()
        }
    }
}

import Foundation
import Glibc
import SessionStore

/// A file that is made whole or not at all, for its owner's eyes alone.
///
/// It is written beside its place and then given its name, so that nothing is ever written through a link or into a
/// device.
enum PrivateFile {
    /// Why nothing was written.
    enum Trouble: Error {
        /// A file bears the name, and was not to be replaced.
        case taken
        /// A link, a folder, a device or a pipe bears the name.
        case isNoFile
        /// A workshop bears the name, or would take it for a file of its own.
        case isWorkshop
        /// The disk, or the right to it.
        case unwritable
    }

    /// Writes a file of mode 0600, down to the disk; nothing else is left beside it.
    static func write(_ bytes: Data, to path: String, replacing: Bool) throws(Trouble) {
        if isWorkshop(path) { throw .isWorkshop }
        if let kind = kind(at: path) {
            guard kind == S_IFREG else { throw .isNoFile }
            guard replacing else { throw .taken }
        }
        let folder = (path as NSString).deletingLastPathComponent
        let draft = (folder.isEmpty ? "." : folder) + "/.atelier-" + FreshID.make()
        defer { unlink(draft) }
        guard put(bytes, into: draft) else { throw .unwritable }
        if replacing {
            guard rename(draft, path) == 0 else { throw .unwritable }
        } else {
            try name(draft, path)
        }
        keepName(in: folder.isEmpty ? "." : folder)
    }

    /// A stick is often pulled at once: the name must be on it as well as the bytes.
    private static func keepName(in folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Gives a finished draft its name where nothing bears it.
    private static func name(_ draft: String, _ path: String) throws(Trouble) {
        if link(draft, path) == 0 { return }
        guard errno != EEXIST else { throw .taken }
        // A disk without second names, such as a stick: the name is taken first, then filled.
        let claim = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard claim >= 0 else { throw errno == EEXIST ? .taken : .unwritable }
        close(claim)
        guard rename(draft, path) == 0 else {
            unlink(path)
            throw .unwritable
        }
    }

    /// Something lies at the path, be it a link to nothing.
    static func isTaken(_ path: String) -> Bool { kind(at: path) != nil }

    /// What lies there itself, links not followed.
    private static func kind(at path: String) -> mode_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    /// A workshop's file by its name or its first bytes, or one of those that SQLite puts beside it.
    private static func isWorkshop(_ path: String) -> Bool {
        if ["", "-wal", "-shm", "-journal"].contains(where: { path.hasSuffix(".atelier" + $0) }) { return true }
        guard kind(at: path) == S_IFREG, let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        let beginning = Data("SQLite format 3\0".utf8)
        return (try? file.read(upToCount: beginning.count)) == beginning
    }

    private static func put(_ bytes: Data, into path: String) -> Bool {
        let file = open(path, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        // What the umask took away from the owner.
        fchmod(file, 0o600)
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                close(file)
                return false
            }
            rest = rest.dropFirst(count)
        }
        let isSafe = fsync(file) == 0 || errno == EINVAL
        return close(file) == 0 && isSafe
    }
}

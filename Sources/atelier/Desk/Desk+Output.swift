import Foundation
import Glibc
import SessionEngine
import SessionStore

extension Desk {
    /// Puts a finished document into a file that only its owner may read: the whole of it, or nothing.
    ///
    /// It is written beside its place and then given its name, so that nothing is ever written through a link or into
    /// a device; another file is replaced only when forced.
    func write(_ bytes: Data, to path: String, isForced: Bool) throws {
        if let kind = Self.kind(at: path) {
            guard kind == S_IFREG else { throw Complaint(phrases.outputIsNoFile(path), .failed) }
            guard isForced else { throw Complaint(phrases.outputExists(path), .failed) }
        }
        let folder = (path as NSString).deletingLastPathComponent
        let draft = (folder.isEmpty ? "." : folder) + "/.atelier-" + FreshID.make()
        defer { unlink(draft) }
        guard Self.put(bytes, into: draft) else { throw Complaint(phrases.cannotWrite(path), .failed) }
        let failure = isForced ? (rename(draft, path) == 0 ? 0 : errno) : Self.name(draft, path)
        guard failure == 0 else {
            throw Complaint(failure == EEXIST ? phrases.outputExists(path) : phrases.cannotWrite(path), .failed)
        }
    }

    /// Something lies at the path, be it a link to nothing.
    nonisolated static func isTaken(_ path: String) -> Bool { kind(at: path) != nil }

    /// A name beside a workshop's file that nothing bears yet: `soins-page-1.pdf`, `soins-page-1-2.pdf`.
    func freeName(beside path: String, adding: String, ending: String) -> String {
        let stem = path.hasSuffix(".atelier") ? String(path.dropLast(".atelier".count)) : path
        let first = "\(stem)-\(adding).\(ending)"
        guard Self.isTaken(first) else { return first }
        var number = 2
        while Self.isTaken("\(stem)-\(adding)-\(number).\(ending)") { number += 1 }
        return "\(stem)-\(adding)-\(number).\(ending)"
    }

    /// What lies there itself, links not followed.
    private nonisolated static func kind(at path: String) -> mode_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    /// Writes a file of mode 0600 that was not there, down to the disk.
    private static func put(_ bytes: Data, into path: String) -> Bool {
        let file = open(path, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        fchmod(file, 0o600)
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                close(file)
                return false
            }
        }
        let isSafe = fsync(file) == 0 || errno == EINVAL
        return close(file) == 0 && isSafe
    }

    /// Gives a file its name where nothing bears it, in one step wherever the disk can; the system's number, 0 when done.
    private static func name(_ draft: String, _ path: String) -> Int32 {
        let noReplace: UInt32 = 1
        if renameat2(AT_FDCWD, draft, AT_FDCWD, path, noReplace) == 0 { return 0 }
        guard errno == EINVAL || errno == ENOSYS else { return errno }
        if link(draft, path) == 0 { return 0 }
        guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else { return errno }
        if isTaken(path) { return EEXIST }
        return rename(draft, path) == 0 ? 0 : errno
    }
}

import Foundation
import GRDB
import Glibc

extension StoreTrouble {
    /// What an error of SQLite means for the file at `path`.
    init(_ error: DatabaseError, path: String) {
        switch (error.resultCode, error.extendedResultCode) {
        // A full disk has no room for the shared memory of the log either.
        case (.SQLITE_FULL, _), (_, .SQLITE_IOERR_SHMSIZE): self = .full(path: path)
        case (.SQLITE_BUSY, _), (.SQLITE_LOCKED, _): self = .busy(path: path)
        case (_, .SQLITE_READONLY_DBMOVED): self = .moved(path: path)
        case (.SQLITE_READONLY, _): self = .readOnly(path: path)
        case (.SQLITE_CANTOPEN, _), (.SQLITE_PERM, _), (.SQLITE_AUTH, _): self = .unreadable(path: path)
        case (.SQLITE_NOTADB, _): self = .notADatabase(path: path)
        // SQLITE_ERROR: a table that the format promises is not there.
        case (.SQLITE_CORRUPT, _), (.SQLITE_ERROR, _), (.SQLITE_MISMATCH, _), (.SQLITE_TOOBIG, _):
            self = .damaged(path: path, seq: nil)
        default:
            self = .failed(
                path: path, code: Int(error.extendedResultCode.rawValue), message: error.message ?? "SQLite")
        }
    }

    /// What an error number of the system means for the file at `path`.
    init(errno code: Int32, path: String) {
        switch code {
        case ENOENT, ENOTDIR: self = .missing(path: path)
        case EEXIST: self = .exists(path: path)
        case EISDIR: self = .isFolder(path: path)
        case EACCES, EPERM: self = .unreadable(path: path)
        case EROFS: self = .readOnly(path: path)
        case ENOSPC, EDQUOT: self = .full(path: path)
        default: self = .failed(path: path, code: Int(code), message: POSIXError.message(of: code))
        }
    }
}

extension POSIXError {
    fileprivate static func message(of code: Int32) -> String {
        POSIXErrorCode(rawValue: code).map { POSIXError($0).localizedDescription } ?? "errno \(code)"
    }
}

import Foundation
import Glibc

/// Where a file lies and which one it is, looked at before SQLite touches it.
struct FilePlace: Hashable {
    private let device: UInt
    private let inode: UInt

    /// The file that the path names now; refuses what is not there, folders, pipes and devices.
    init(_ path: String) throws(StoreTrouble) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw StoreTrouble(errno: errno, path: path) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw .isFolder(path: path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notADatabase(path: path) }
        (device, inode) = (UInt(status.st_dev), UInt(status.st_ino))
    }

    /// The file that is open; nil when it cannot be asked.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        (device, inode) = (UInt(status.st_dev), UInt(status.st_ino))
    }

    /// Whether the path itself is a symbolic link.
    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// The bytes of the log beside a file; nil where there is none, or something that SQLite never puts there: a link,
    /// or a pipe, which would never end.
    static func log(beside path: String) -> Data? {
        let log = path + "-wal"
        guard !isLink(log), (try? FilePlace(log)) != nil else { return nil }
        return FileManager.default.contents(atPath: log)
    }

    /// The folder that holds a path.
    static func folder(of path: String) -> String {
        let folder = (path as NSString).deletingLastPathComponent
        return folder.isEmpty ? "." : folder
    }

    /// Refuses a file that this user may not write, or whose folder has no room for the log beside it.
    static func guardWritable(_ path: String) throws(StoreTrouble) {
        for place in [path, folder(of: path)] where access(place, W_OK) != 0 { throw .readOnly(path: place) }
    }

    /// Makes an empty file that only its owner may read; refuses to take the place of another.
    static func make(_ path: String) throws(StoreTrouble) {
        let folder = folder(of: path)
        guard access(folder, F_OK) == 0 else { throw .folderMissing(path: folder) }
        let file = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            let code = errno
            throw code == EACCES || code == EPERM ? .readOnly(path: folder) : StoreTrouble(errno: code, path: path)
        }
        fchmod(file, 0o600)
        close(file)
    }

    /// Makes a new folder that only its owner may enter, from its first moment on.
    static func makeFolder(_ path: String) throws(StoreTrouble) {
        guard mkdir(path, 0o700) == 0 else { throw StoreTrouble(errno: errno, path: path) }
    }

    /// Takes away what a failed creation left.
    static func remove(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
    }
}

/// What the first bytes of a file say, so that a file of another program is not even opened as a database.
///
/// Source: "Database File Format", sqlite.org/fileformat2.html, 1.3.
struct FileHeader {
    /// Marks a file as a workshop's: "Atel".
    static let application = 0x4174_656C

    /// Refuses what is not one of our files, before anything is written beside it.
    static func examine(_ path: String) throws(StoreTrouble) {
        _ = try FilePlace(path)
        guard let file = FileHandle(forReadingAtPath: path) else { throw .unreadable(path: path) }
        defer { try? file.close() }
        let bytes: Data
        do {
            bytes = try file.read(upToCount: 100) ?? Data()
        } catch {
            throw .unreadable(path: path)
        }
        guard !bytes.isEmpty else { throw .empty(path: path) }
        guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw .notADatabase(path: path)
        }
        // What a log beside the file holds is newer than these bytes: then the database itself is asked.
        guard !FileManager.default.fileExists(atPath: path + "-wal") else { return }
        try judge(application: bytes.number(at: 68), format: bytes.number(at: 60), path: path)
    }

    /// Refuses another application's database, and a newer format.
    static func judge(application: Int, format: Int, path: String) throws(StoreTrouble) {
        guard application == Self.application else { throw .notAWorkshop(path: path) }
        guard format >= 1 else { throw .damaged(path: path, seq: nil) }
        guard format <= WorkshopFile.format else { throw .newer(path: path, format: format) }
    }
}

extension Data {
    /// Four bytes, the highest first.
    fileprivate func number(at offset: Int) -> Int {
        self[startIndex + offset..<startIndex + offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
}

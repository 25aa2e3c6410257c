import Foundation
import Glibc

/// What has become of the place where an open file lies.
package enum FileStanding: Hashable, Sendable {
    /// The path names the file, and it can be written.
    case inPlace
    /// The file bears another name now.
    case moved(path: String, to: String)
    /// The file was deleted.
    case deleted(path: String)
    /// Another file bears its name.
    case replaced(path: String)
    /// Its folder went with its disk: a stick pulled, a drive that was let go.
    case gone(path: String)
    /// The disk, the folder or the file cannot be written any more.
    case readOnly(path: String)
    /// So little room is left that soon nothing will be written.
    case nearlyFull(path: String)
    /// It is written, but on another machine, which the network may take away.
    case network(path: String)

    /// What is taken in now is written.
    package var isWritten: Bool {
        switch self {
        case .inPlace, .nearlyFull, .network: true
        case .moved, .deleted, .replaced, .gone, .readOnly: false
        }
    }
}

/// Holds on to a file without reading it, so that it can be asked where it is even when its name is gone.
///
/// `O_PATH`: closing such a descriptor lets go of no lock of SQLite's. Source: open(2), fcntl(2) "advisory record locking".
final class Anchor {
    private let descriptor: Int32

    init(_ path: String) { descriptor = open(path, O_CLOEXEC | Self.pathOnly) }

    deinit { if descriptor >= 0 { close(descriptor) } }

    // O_PATH, which the system's headers hide from Swift.
    private static let pathOnly: Int32 = 0o10000000

    /// How many names the file has; nil when it cannot be asked.
    var names: Int? {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int(status.st_nlink) : nil
    }

    /// The path by which the kernel knows it now.
    var path: String? {
        try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")
    }
}

extension FileStanding {
    /// Where a file is that its path no longer names.
    init(lost path: String, anchor: Anchor, place: FilePlace) {
        if access(path, F_OK) == 0 {
            self = .replaced(path: path)
        } else if anchor.names == 0 {
            self = .deleted(path: path)
        } else if let now = anchor.path, (try? FilePlace(now)) == place {
            self = .moved(path: path, to: now)
        } else {
            self = .gone(path: path)
        }
    }

    /// What its disk says of a file that is in its place.
    init(of path: String, isOnNetwork: Bool) {
        var disk = statvfs()
        guard statvfs(path, &disk) == 0 else {
            self = .gone(path: path)
            return
        }
        let room = UInt64(disk.f_bavail) * UInt64(disk.f_frsize)
        if disk.f_flag & UInt(ST_RDONLY) != 0 || (try? FilePlace.guardWritable(path)) == nil {
            self = .readOnly(path: path)
        } else if disk.f_blocks > 0, room < UInt64(Reserve.size) {
            self = .nearlyFull(path: path)
        } else {
            self = isOnNetwork ? .network(path: path) : .inPlace
        }
    }
}

extension WorkshopFile {
    /// What has become of the place where the file lies, as the system tells it now.
    package var standing: FileStanding {
        isInPlace
            ? FileStanding(of: path, isOnNetwork: isOnNetwork)
            : FileStanding(lost: path, anchor: anchor, place: place)
    }
}

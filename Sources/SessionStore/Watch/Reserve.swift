import Foundation
import Glibc

/// Room kept beside a workshop, in a hidden file, and let go of when the disk is full: a session can still be closed.
final class Reserve {
    /// A mebibyte: thousands of contributions, or the whole log of a session brought into its file.
    static let size = 1 << 20

    private let path: String
    private var isHeld = false

    /// `file` is the workshop's path.
    init(beside file: String) { path = Self.path(beside: file) }

    deinit { letGo() }

    static func path(beside file: String) -> String {
        FilePlace.folder(of: file) + "/." + (file as NSString).lastPathComponent + ".reserve"
    }

    /// Takes the room, where there is room to spare; another program's reserve, or one left by a crash, is as good.
    func hold() {
        guard !isHeld, hasRoomToSpare else { return }
        let file = open(path, O_CREAT | O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
        guard file >= 0 else { return }
        defer { close(file) }
        isHeld = posix_fallocate(file, 0, off_t(Self.size)) == 0
        if !isHeld { unlink(path) }
    }

    private var hasRoomToSpare: Bool {
        var disk = statvfs()
        return statvfs(FilePlace.folder(of: path), &disk) == 0
            && UInt64(disk.f_bavail) * UInt64(disk.f_frsize) > UInt64(2 * Self.size)
    }

    /// Gives the room back; false when there was none.
    @discardableResult
    func letGo() -> Bool {
        guard isHeld else { return false }
        isHeld = false
        return unlink(path) == 0
    }
}

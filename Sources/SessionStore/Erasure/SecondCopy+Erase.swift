import Foundation
import Glibc

extension SecondCopy {
    private var marker: String { folder + "/erasing" }

    /// An erasure was begun and not ended: it is to be run again.
    var isErasing: Bool { access(marker, F_OK) == 0 }

    /// Says that an erasure has begun; nothing where there is no copy.
    func markErasing() throws {
        guard access(folder, F_OK) == 0, !isErasing else { return }
        try FilePlace.make(marker)
    }

    func unmarkErasing() { unlink(marker) }

    /// Writes every branch anew, changed, and overwrites what it was.
    func rewrite(_ erasure: Erasure) throws {
        for branch in branches { try branch.rewrite(erasure) }
        for rest in drafts { try Self.wipe(rest) }
    }

    /// What an erasure that was stopped left.
    private var drafts: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasPrefix(".erasing-") }.map { folder + "/" + $0 }
    }

    /// Takes the whole copy away, overwritten before.
    func forget() throws {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names { try Self.wipe(folder + "/" + name) }
        rmdir(folder)
    }

    /// Writes zeros over a file's bytes, and takes it away; what a disk keeps elsewhere of them it cannot reach.
    ///
    /// Of a link only the link goes: it was never ours.
    static func wipe(_ path: String) throws {
        if FilePlace.isLink(path) { unlink(path) }
        let descriptor = open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        defer { try? file.close() }
        let size = try file.seekToEnd()
        try file.seek(toOffset: 0)
        let zeros = Data(count: 1 << 16)
        var left = Int(size)
        while left > 0 {
            try file.write(contentsOf: zeros.prefix(left))
            left -= zeros.count
        }
        try file.synchronize()
        unlink(path)
    }
}

extension Branch {
    /// Lines that cannot be read are left out: nobody knows what they hold.
    fileprivate func rewrite(_ erasure: Erasure) throws {
        guard let old = FileHandle(forUpdatingAtPath: path) else { return }
        defer { try? old.close() }
        guard flock(old.fileDescriptor, LOCK_EX) == 0 else { throw StoreTrouble(errno: errno, path: path) }
        var bytes = Data()
        for line in (try old.readToEnd() ?? Data()).split(separator: 0x0A) {
            guard let commit = CommitLine(line) else { continue }
            bytes += try erasure.changed(commit).encoded()
        }
        let draft = (path as NSString).deletingLastPathComponent + "/.erasing-" + id
        try SecondCopy.wipe(draft)
        try FilePlace.make(draft)
        guard let new = FileHandle(forWritingAtPath: draft) else { throw StoreTrouble.unreadable(path: draft) }
        try new.write(contentsOf: bytes)
        try new.synchronize()
        try new.close()
        // The old file keeps a name until its bytes are overwritten, so that a stop in between is found again.
        let gone = (path as NSString).deletingLastPathComponent + "/.erasing-old-" + id
        guard link(path, gone) == 0 || errno == EEXIST, rename(draft, path) == 0 else {
            throw StoreTrouble(errno: errno, path: path)
        }
        try SecondCopy.wipe(gone)
    }
}

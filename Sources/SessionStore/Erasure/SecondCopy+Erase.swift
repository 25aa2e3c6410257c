import Foundation
import Glibc
import SessionEngine

// MARK: what was begun

extension SecondCopy {
    private var marker: String { folder + "/erasing" }

    /// The erasures that were begun and not ended.
    var begun: [BegunErasure] {
        guard let bytes = FileManager.default.contents(atPath: marker) else { return [] }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { BegunErasure(line: String($0)) }
        return lines.isEmpty ? [.unknown] : lines
    }

    /// Says that an erasure has begun, on disk when it returns.
    func begin(_ erasure: BegunErasure) throws {
        try makeFolder()
        guard !begun.contains(erasure) else { return }
        try write(begun + [erasure])
    }

    /// There is something to erase, or at least a place to say that it was begun.
    var isReachable: Bool { access(folder, F_OK) == 0 || (try? makeFolder()) != nil }

    /// Says that an erasure has gone to its end; nothing is left of a copy that never was.
    func end(_ erasure: BegunErasure) throws {
        guard access(folder, F_OK) == 0 else { return }
        let left = begun.filter { !$0.isEnded(by: erasure) }
        if left.isEmpty {
            unlink(marker)
            try Self.sync(folder)
        } else {
            try write(left)
        }
        rmdir(folder)
    }

    private func write(_ begun: [BegunErasure]) throws {
        let text = begun.map { $0.line + "\n" }.joined()
        try Self.replace(marker, by: folder + "/.erasing-marker", with: Data(text.utf8)).close()
        try Self.sync(folder)
    }
}

// MARK: the branches

extension SecondCopy {
    /// The branches written anew, and held: who wants to add to them waits until the file is changed too.
    struct Rewritten {
        fileprivate var locks: [FileHandle]
        /// How many tell what the file does not.
        fileprivate(set) var others = 0

        func release() { for lock in locks { try? lock.close() } }
    }

    /// Writes every branch anew, changed, and overwrites what it was.
    ///
    /// `session` is what the file tells. What another history tells makes more to go there.
    func rewrite(_ erasure: Erasure, of session: Session) throws -> Rewritten {
        var rewritten = Rewritten(locks: [try Self.locked(folder)])
        for branch in branches {
            // By names of events, not by sums: a branch that an erasure already went through is of the same history.
            if let mark = branch.end?.mark, session.holds(mark) {
                rewritten.locks.append(contentsOf: try branch.rewrite(erasure))
            } else {
                rewritten.others += 1
                let told = try branch.read().session
                rewritten.locks.append(contentsOf: try branch.rewrite(erasure.joined(by: told)))
            }
        }
        for rest in drafts + bookmarks { try Self.wipe(rest) }
        try Self.sync(folder)
        return rewritten
    }

    /// While it is held no program makes a new branch.
    private static func locked(_ folder: String) throws -> FileHandle {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else { throw StoreTrouble(errno: errno, path: folder) }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
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

    /// Writes zeros over a file's bytes, the last first, and takes it away.
    ///
    /// What a disk keeps elsewhere of them it cannot reach. Of a link or a pipe only the name goes: it was never ours.
    static func wipe(_ path: String) throws {
        let descriptor = open(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == EISDIR || unlink(path) == 0 { return }
            throw StoreTrouble(errno: errno, path: path)
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let zeros = Data(count: 1 << 16)
        var left = try file.seekToEnd()
        while left > 0 {
            let part = min(left, UInt64(zeros.count))
            left -= part
            try file.seek(toOffset: left)
            try file.write(contentsOf: zeros.prefix(Int(part)))
        }
        try file.synchronize()
        guard unlink(path) == 0 else { throw StoreTrouble(errno: errno, path: path) }
    }

    /// Puts new bytes in the place of a file's, wholly or not at all; gives the new file, held.
    fileprivate static func replace(_ path: String, by draft: String, with bytes: Data) throws -> FileHandle {
        try wipe(draft)
        try FilePlace.make(draft)
        guard let new = FileHandle(forWritingAtPath: draft) else { throw StoreTrouble.unreadable(path: draft) }
        guard flock(new.fileDescriptor, LOCK_EX) == 0 else { throw StoreTrouble(errno: errno, path: path) }
        try new.write(contentsOf: bytes)
        try new.synchronize()
        guard rename(draft, path) == 0 else { throw StoreTrouble(errno: errno, path: path) }
        return new
    }

    /// The names in a folder are on disk when it returns.
    static func sync(_ folder: String) throws {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreTrouble(errno: errno, path: folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw StoreTrouble(errno: errno, path: folder) }
    }
}

extension Session {
    /// The event of a branch's end is one of its own.
    fileprivate func holds(_ mark: RowMark) -> Bool {
        events.indices.contains(mark.seq - 1) && events[mark.seq - 1].id.text == mark.id
    }
}

extension Branch {
    /// Writes it anew, changed, and gives the new file, held.
    ///
    /// Lines that cannot be read are left out: nobody knows what they hold.
    fileprivate func rewrite(_ erasure: Erasure) throws -> [FileHandle] {
        guard let old = FileHandle(forUpdatingAtPath: path) else { return [] }
        defer { try? old.close() }
        guard flock(old.fileDescriptor, LOCK_EX) == 0 else { throw StoreTrouble(errno: errno, path: path) }
        var bytes = Data()
        for line in Array(try old.readToEnd() ?? Data()).split(separator: 0x0A) {
            guard let commit = CommitLine(line) else { continue }
            bytes += erasure.changed(commit).encoded()
        }
        let folder = (path as NSString).deletingLastPathComponent
        let gone = folder + "/.erasing-old-" + id
        // The old file keeps a name until its bytes are overwritten, so that a stop in between is found again. What
        // was stopped before the new file had its place left two names of the one that is to stay.
        if let left = try? FilePlace(gone), left == FilePlace(descriptor: old.fileDescriptor) { unlink(gone) }
        try SecondCopy.wipe(gone)
        guard link(path, gone) == 0 else { throw StoreTrouble(errno: errno, path: path) }
        let new = try SecondCopy.replace(path, by: folder + "/.erasing-" + id, with: bytes)
        try SecondCopy.sync(folder)
        try SecondCopy.wipe(gone)
        return [new]
    }
}

package import Foundation
import Glibc
package import SessionEngine

/// Where a person was in a workshop, kept beside its second copy: for its owner only, and replaced whole.
///
/// It is not brought down to the disk at each change, so that it never makes a key wait: after a cut of the power it
/// may be older, or absent. An erasure takes it away.
package struct BookmarkFile {
    static let name = "bookmark"
    /// Longer than any bookmark.
    private static let most = 1 << 18

    private let copy: SecondCopy

    /// The bookmark of a workshop; nil where none can be kept.
    package init?(_ workshop: WorkshopID, state: String) {
        guard let copy = SecondCopy(state: state, workshop: workshop) else { return nil }
        self.copy = copy
    }

    private static func note(in folder: String) -> KeptNote { KeptNote(place: "\(folder)/\(name)", most: most) }

    /// What was kept last; nil where there is none.
    package var bytes: Data? { Self.note(in: copy.folder).bytes }

    /// Keeps it in the place of the one before; false where it cannot be written.
    @discardableResult
    package func keep(_ bytes: Data) -> Bool {
        guard (try? copy.makeFolder()) != nil else { return false }
        return Self.note(in: copy.folder).keep(bytes)
    }

    /// The bookmark kept last of all workshops; nil where there is none.
    package static func latest(state: String) -> Data? {
        let all = SecondCopy.all(state: state)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: all)) ?? []
        let notes = names.map { note(in: "\(all)/\($0)") }
        let dated = notes.compactMap { note in time(of: note.place).map { (note: note, time: $0) } }
        return dated.max { ($0.time, $0.note.place) < ($1.time, $1.note.place) }?.note.bytes
    }

    /// When it was written, in nanoseconds.
    private static func time(of path: String) -> Int? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    }
}

extension SecondCopy {
    /// The bookmark, and what a program that was stopped while it wrote it has left.
    var bookmarks: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0 == BookmarkFile.name || $0.hasPrefix(BookmarkFile.name + ".") }
            .map { folder + "/" + $0 }
    }
}

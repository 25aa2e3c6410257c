import Foundation
import FrontEnd
import SessionEngine
import SessionStore

/// A bookmark with the path of its workshop, as it lies in the state folder.
private struct KeptBookmark: Codable {
    let path: String
    let bookmark: Bookmark
}

/// Where the person was: found again after the window was closed by accident.
extension ScreenRun {
    /// Keeps it where it changed; between two keys, never in the way of one.
    func keepBookmark() {
        guard let file, let bookmarkFile, let bookmark = model.bookmark ?? model.home.left, bookmark != keptBookmark,
            let bytes = try? JSONEncoder().encode(
                KeptBookmark(path: URL(fileURLWithPath: file.path).path, bookmark: bookmark))
        else { return }
        keptBookmark = bookmark
        bookmarkFile.keep(bytes)
    }

    /// Where the person was in the file that has just been opened.
    var foundBookmark: Bookmark? {
        bookmarkFile?.bytes.flatMap { try? JSONDecoder().decode(KeptBookmark.self, from: $0) }?.bookmark
    }

    /// The workshop that was on a screen last, where it still lies there.
    var lastWorkshop: String? {
        let kept = BookmarkFile.latest(state: desk.stateFolder).flatMap {
            try? JSONDecoder().decode(KeptBookmark.self, from: $0)
        }
        return kept.flatMap { FileManager.default.fileExists(atPath: $0.path) ? $0.path : nil }
    }
}

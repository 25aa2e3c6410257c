import Foundation
import Glibc
package import SessionEngine

/// What passes between a facilitator's screen and the windows that show the room, on one computer: a word beside the
/// program's own state, never in the workshop.
///
/// What the room sees is no fact of the workshop: nothing of it is printed, undone or kept. It outlives every window, so
/// that one opened again shows the same.
package final class RoomLink {
    private let folder: String
    private let descriptor: Int32

    /// The link of a workshop; nil where nothing can be kept.
    package init?(_ workshop: WorkshopID, state: String) {
        guard let copy = SecondCopy(state: state, workshop: workshop), (try? copy.makeFolder()) != nil else {
            return nil
        }
        folder = copy.folder
        descriptor = open(folder + "/room", O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Longer than any word that is passed.
    private static let most = 64

    private var note: KeptNote { KeptNote(place: folder + "/shown", most: Self.most) }

    /// The word that was told last; nil where there is none.
    package var word: String? {
        guard let bytes = note.bytes, !bytes.isEmpty else { return nil }
        return String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    }

    /// Tells a word to every window, at once and whole; false where it could not be written.
    package func tell(_ word: String) -> Bool { note.keep(Data((word + "\n").utf8)) }

    /// Says that a window shows the room, as long as this object lives and however the program ends.
    package func holdWindow() { if descriptor >= 0 { flock(descriptor, LOCK_SH | LOCK_NB) } }

    /// At least one window shows the room now.
    package var isSeen: Bool {
        guard descriptor >= 0 else { return false }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return true }
        flock(descriptor, LOCK_UN)
        return false
    }
}

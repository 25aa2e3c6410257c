import Foundation
import Glibc
package import SessionEngine

/// Tells whether another screen of this computer shows a workshop: both may write, but one person should know.
///
/// The kernel lets go of it when the program ends, however it ends.
package final class ScreenSeat {
    private let descriptor: Int32
    private var isTaken = false

    /// Takes the seat of a workshop; where it cannot be asked, it is taken to be free.
    package init(_ workshop: WorkshopID, state: String) {
        guard let copy = SecondCopy(state: state, workshop: workshop), (try? copy.makeFolder()) != nil else {
            descriptor = -1
            return
        }
        descriptor = open(copy.folder + "/screen", O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    }

    /// No other screen has it now.
    package var isAlone: Bool {
        if !isTaken { isTaken = descriptor < 0 || flock(descriptor, LOCK_EX | LOCK_NB) == 0 }
        return isTaken
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}

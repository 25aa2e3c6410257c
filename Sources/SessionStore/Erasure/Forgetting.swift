import Foundation
import Glibc
package import SessionEngine

/// Takes a workshop away: its file, what SQLite left beside it, and its second copy.
package enum Forgetting {
    /// Forgets the workshop in a file, overwriting its bytes before.
    ///
    /// Refuses what is not a workshop's file, or not to be opened. A link to it goes with it.
    package static func forget(at path: String, state: String) throws {
        let file = try WorkshopFile.open(at: path)
        let workshop = file.session.workshop.id
        try file.close()
        let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        for suffix in ["-wal", "-shm", "-journal", ""] { try SecondCopy.wipe(place + suffix) }
        for reserve in [path, place] { try SecondCopy.wipe(Reserve.path(beside: reserve)) }
        if FilePlace.isLink(path) { unlink(path) }
        try forget(workshop, state: state)
    }

    /// Forgets the second copy of a workshop whose file is gone.
    package static func forget(_ workshop: WorkshopID, state: String) throws {
        try SecondCopy(state: state, workshop: workshop)?.forget()
    }
}

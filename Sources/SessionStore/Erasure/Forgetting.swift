import Foundation
import Glibc
package import SessionEngine

/// Takes a workshop away: its file, what SQLite left beside it, and its second copy.
package enum Forgetting {
    /// Forgets the workshop in a file, overwriting its bytes before.
    ///
    /// Refuses what is not a workshop's file, or not to be opened.
    package static func forget(at path: String, state: String) throws {
        let file = try WorkshopFile.open(at: path)
        let workshop = file.session.workshop.id
        try file.close()
        for suffix in ["-wal", "-shm", "-journal", ""] { try SecondCopy.wipe(path + suffix) }
        try SecondCopy.wipe(Reserve.path(beside: path))
        try forget(workshop, state: state)
    }

    /// Forgets the second copy of a workshop whose file is gone.
    package static func forget(_ workshop: WorkshopID, state: String) throws {
        try SecondCopy(state: state, workshop: workshop)?.forget()
    }
}

import Foundation
import Glibc
package import SessionEngine

/// Takes a workshop away: its file, what SQLite left beside it, and its second copy.
package enum Forgetting {
    /// Forgets the workshop in a file, damaged or not, overwriting its bytes before.
    ///
    /// The file goes last, and its beginning last of all: whoever is stopped in between can begin again. Refuses what is
    /// not a workshop's file. A link to it goes with it.
    package static func forget(at path: String, state: String) throws {
        try FileHeader.examine(path)
        try FilePlace.guardWritable(path)
        for workshop in try workshops(in: path, state: state) { try forget(workshop, state: state) }
        let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        for reserve in [path, place] { try SecondCopy.wipe(Reserve.path(beside: reserve)) }
        for suffix in ["-wal", "-shm", "-journal", ""] { try SecondCopy.wipe(place + suffix) }
        if FilePlace.isLink(path) { unlink(path) }
    }

    /// The workshop that a file tells, or what is left of it.
    private static func workshops(in path: String, state: String) throws(StoreTrouble) -> Set<WorkshopID> {
        do {
            let file = try WorkshopFile.open(at: path)
            let workshop = file.session.workshop.id
            try file.close()
            return [workshop]
        } catch {
            guard case .damaged = error else { throw error }
            return Set((try? Recovery(of: path, state: state))?.sources.map(\.workshop) ?? [])
        }
    }

    /// Forgets the second copy of a workshop whose file is gone.
    package static func forget(_ workshop: WorkshopID, state: String) throws {
        try SecondCopy(state: state, workshop: workshop)?.forget()
    }
}

import Foundation
import GRDB
package import SessionEngine

extension WorkshopFile {
    /// Forgets words in a file and in every history of its second copy, for good; returns what it did.
    ///
    /// `erasure` is asked for what is to go, on the workshop as it is when nobody else can write. The second copy goes
    /// first: whoever is stopped in between finds the file as it was, with all that is needed to begin again, and is
    /// told so by `begunErasures`. Refuses while another program is writing or reading.
    package static func erase(
        at path: String, state: String, patience: Double = 2, _ erasure: (Session) throws -> Erasure
    ) throws -> Erasure {
        let file = try open(at: path, patience: patience)
        defer { try? file.queue.close() }
        let copy = SecondCopy(state: state, workshop: file.session.workshop.id)
        let done = try file.reach { db in
            // A database of its own beside would hold the words too.
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            let done = try file.change(db, copy, erasure)
            // Pages that were let go of, and the log, still hold what was written in them.
            try db.execute(sql: "VACUUM")
            return done
        }
        guard try file.checkpoint() else { throw StoreTrouble.busy(path: path) }
        try file.queue.close()
        try copy?.end(done.begun)
        return done
    }

    /// Changes the copy and the file in one transaction of the file.
    private func change(
        _ db: Database, _ copy: SecondCopy?, _ erasure: (Session) throws -> Erasure
    ) throws -> Erasure {
        var rewritten: SecondCopy.Rewritten?
        defer { rewritten?.release() }
        var done: Erasure?
        try db.inTransaction(.immediate) {
            try readNew(db)
            var change = try erasure(session)
            change.count(try WordRow.fetchAll(db) ?? [])
            if let copy, copy.isReachable {
                try copy.begin(change.begun)
                rewritten = try copy.rewrite(change, of: session)
                change.otherHistories = rewritten?.others ?? 0
            }
            try change.apply(to: db)
            done = change
            return .commit
        }
        guard let done else { throw StoreTrouble.failed(path: path, code: 0, message: "") }
        return done
    }

    /// The erasures that were begun in this workshop and not ended; none where no second copy is looked at.
    package var begunErasures: [BegunErasure] {
        copyKeeper?.copy(of: session.workshop.id)?.begun ?? []
    }

    /// What `erase` would do.
    package func weigh(_ erasure: Erasure) throws(StoreTrouble) -> Erasure {
        try reachOnly { db in
            var erasure = erasure
            erasure.count(try WordRow.fetchAll(db) ?? [])
            return erasure
        }
    }
}

extension Erasure {
    /// Changes the rows of a file; the triggers that keep them for ever stand aside inside this transaction only.
    fileprivate func apply(to db: Database) throws {
        try db.execute(sql: "PRAGMA secure_delete = ON")
        try Schema.dropTriggers(db)
        for word in try WordRow.fetchAll(db) ?? [] {
            let after = changed(word)
            guard after != word else { continue }
            try db.cachedStatement(sql: "DELETE FROM words WHERE id = ?").execute(arguments: [word.id.text])
            try after.insert(db)
        }
        let last = try Int.fetchOne(db, sql: "SELECT max(seq) FROM event") ?? 0
        for first in stride(from: 1, through: last, by: 500) {
            for row in try EventRow.fetch(first...min(first + 499, last), db) {
                let after = changed(row)
                guard after != row else { continue }
                try db.cachedStatement(sql: "UPDATE event SET writer = ?, sum = ? WHERE seq = ?")
                    .execute(arguments: [after.writer, after.sum, after.seq])
            }
        }
        try Schema.makeTriggers(db)
    }
}

import Foundation
import SessionEngine
import SessionStore
import Testing

/// A log so long that several cores read parts of it.
struct LongLogTests {
    private let count = 3500

    /// Contributions, every fifth with a flag, and one taken back; closed.
    private func leave(_ room: Room) throws -> Session {
        let file = try room.makeFile()
        for start in stride(from: 0, to: count, by: 700) {
            try file.perform { _ in (start..<start + 700).map { Hand.said("mot \($0), d’un autre \u{0}jour") } }
        }
        let said = file.session.workshop.contributions.map(\.id)
        try file.perform { _ in
            stride(from: 0, to: count, by: 5).map { Hand.event(.flagSet(said[$0], .keep, true)) }
        }
        try file.perform { session in [Hand.event(.stepWithdrawn(session.steps[2].id))] }
        try file.close()
        return file.session
    }

    @Test("It is read as it was written, in its order, with what was taken back")
    func whole() throws {
        let room = try Room()
        let written = try leave(room)
        let file = try WorkshopFile.open(at: room.path)
        #expect(file.session == written)
        #expect(file.session.workshop == written.workshop)
        #expect(file.session.steps == written.steps)
        try file.close()
    }

    @Test("Of several damages the first in the log is told, wherever the others are")
    func firstDamage() throws {
        let room = try Room()
        _ = try leave(room)
        try room.damage(
            """
            UPDATE event SET at = at + 1 WHERE seq IN (3300, 1234, 2500);
            UPDATE event SET type = 'vote-cast' WHERE seq = 3400
            """)
        #expect(throws: StoreTrouble.damaged(path: room.path, seq: 1234)) { try WorkshopFile.open(at: room.path) }
    }

    @Test("A row that is gone from its middle is told by its number")
    func gap() throws {
        let room = try Room()
        _ = try leave(room)
        try room.damage("DELETE FROM event WHERE seq = 2001")
        #expect(throws: StoreTrouble.damaged(path: room.path, seq: 2001)) { try WorkshopFile.open(at: room.path) }
    }

    @Test("A word that is lost far from the first is damage, one that was forgotten is a gap")
    func words() throws {
        let room = try Room()
        let written = try leave(room)
        let id = written.events[3000].id.text
        try room.tamper("UPDATE words SET text = NULL, sum = 0 WHERE id = '\(id).text'")
        let file = try WorkshopFile.open(at: room.path)
        #expect(file.session.workshop.contributions.filter { $0.text == StoredWord.placeholder }.count == 1)
        try file.close()
        try room.damage("DELETE FROM words WHERE id = '\(id).text'")
        #expect(throws: StoreTrouble.damaged(path: room.path, seq: nil)) { try WorkshopFile.open(at: room.path) }
    }
}

import Foundation
import SessionEngine
import SessionStore
import Testing

@Suite("Commands through a file")
struct CommandsThroughFileTests {
    let clock = SystemClock()

    func asking(_ installation: String, _ seat: Writer.Seat = .screen) -> Asking {
        Asking(
            writer: Writer(installation: installation, user: "camille", seat: seat), moment: clock.now(),
            makeID: FreshID.make)
    }

    func make(_ room: Room) throws -> WorkshopFile {
        guard case .workshopMade(let made) = Hand.made().fact else { throw Refusal.notMade }
        let making = Making(
            language: .fr, template: made.template, lenses: [], frame: [.title: "Essai"],
            groups: [Making.NewGroup(name: "Table 1")])
        return try WorkshopFile.create(at: room.path) { try $0.decide(.make(making), asking: asking("i1")) }
    }

    @Test("Undo takes back one's own last step, after a restart too, whatever another seat did since")
    func undo() throws {
        let room = try Room()
        let first = try make(room)
        try first.perform {
            try $0.decide(.capture([Draft(kind: .parole, origin: .plenary, text: "de i1")]), asking: asking("i1"))
        }
        try first.close()
        let other = try WorkshopFile.open(at: room.path)
        try other.perform {
            try $0.decide(.capture([Draft(kind: .parole, origin: .plenary, text: "de i2")]), asking: asking("i2"))
        }
        let again = try WorkshopFile.open(at: room.path)
        try again.perform { try $0.decide(.undo, asking: asking("i1")) }
        #expect(again.session.texts == ["de i2"])
        try other.catchUp()
        #expect(other.session.texts == ["de i2"])
        try again.perform { try $0.decide(.redo, asking: asking("i1")) }
        #expect(try WorkshopFile.open(at: room.path).session.texts == ["de i1", "de i2"])
    }

    @Test("A refusal reaches the caller as it is, and nothing is written")
    func refusal() throws {
        let room = try Room()
        let file = try make(room)
        let before = file.session
        #expect(throws: Refusal.nothingToRedo) {
            try file.perform { try $0.decide(.redo, asking: asking("i1")) }
        }
        #expect(try WorkshopFile.open(at: room.path).session == before)
    }
}

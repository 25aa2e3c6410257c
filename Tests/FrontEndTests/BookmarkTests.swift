import Canvas
import FrontEnd
import Foundation
import SessionEngine
import Testing

@Suite("Where a person was is found again, and what arrives is never in the way") struct BookmarkTests {
    /// The same workshop on a screen that has just been opened, as it would be from the file.
    private func reopened(_ room: LiveRoom) throws -> LiveRoom {
        let bookmark = try #require(room.model.bookmark)
        let kept = try JSONDecoder().decode(Bookmark.self, from: JSONEncoder().encode(bookmark))
        var again = try LiveRoom()
        again.send(.answer(.opened(try #require(room.model.session), file: "x", bookmark: kept)))
        return again
    }

    @Test("The line, its kind, group, actor and levers, and the screen", arguments: Screen.allCases)
    func everything(screen: Screen) throws {
        guard screen.needsWorkshop else { return }
        var room = try LiveRoom()
        room.press(.function(8))
        room.enter("a")
        for _ in 0..<3 { room.press(.tab) }
        room.type("à moitié  act:")
        room.command("l")
        room.model.screen = screen
        let again = try reopened(room)
        #expect(again.model.screen == (screen == .names ? .closing : screen))
        #expect(again.model.live.field.text == room.model.live.field.text)
        #expect(again.model.live.beside == room.model.live.beside)
        #expect(again.model.live.levers == room.model.live.levers)
        #expect(again.status.contains("commencée"))
        #expect(again.model.bookmark == (screen == .names ? again.model.bookmark : room.model.bookmark))
    }

    @Test("A bell that was turned on rings again in the same workshop, and one turned off again is silent")
    func bell() throws {
        var room = try LiveRoom()
        room.model.screen = .round
        room.press(.function(8))
        room.command("B")
        var again = try reopened(room)
        #expect(again.model.rings && again.screen.contains("sonnerie"))
        again.at(minute: 5)
        #expect(again.asked.last == .bell)
        again.command("B")
        #expect(try !reopened(again).model.rings)
        // What was kept before there was a bell to keep says nothing of it.
        let kept = try JSONEncoder().encode(try #require(room.model.bookmark))
        var old = try #require(try JSONSerialization.jsonObject(with: kept) as? [String: Any])
        old["rings"] = nil
        let read = try JSONDecoder().decode(Bookmark.self, from: JSONSerialization.data(withJSONObject: old))
        room.send(.answer(.opened(try #require(room.model.session), file: "x", bookmark: read)))
        #expect(room.model.rings)
    }

    @Test("A line being mended is mended still, and what was typed before comes back after it")
    func mending() throws {
        var room = try LiveRoom()
        room.enter("b- une ligne")
        room.type("un début")
        room.press(.up)
        room.type(" de plus")
        var again = try reopened(room)
        #expect(again.model.live.field.text == room.model.live.field.text)
        again.press(.enter)
        #expect(again.workshop.contributions.map(\.text) == ["une ligne de plus"])
        #expect(again.model.live.field.text == "un début")
    }

    @Test("Another phase or another turn brings its own kind and its own group; what is gone is not asked for")
    func changedMeanwhile() throws {
        var room = try LiveRoom()
        room.press(.function(8))
        room.enter("b")
        room.press(.tab)
        room.type("une ligne")
        let bookmark = try #require(room.model.bookmark)
        try room.elsewhere(.openPhase(.apprendre, reason: nil))
        var again = try LiveRoom()
        again.send(.answer(.opened(try #require(room.model.session), file: "x", bookmark: bookmark)))
        let natural = room.workshop.template?.kinds(in: .apprendre).first
        #expect(again.model.live.beside.kind == natural)
        #expect(again.model.live.beside.origin == .group(try #require(GroupLetter("b"))))
        var other = try LiveRoom(groups: [.init(name: "Les passeurs")])
        other.send(.answer(.opened(try #require(other.model.session), file: "y", bookmark: bookmark)))
        #expect(other.model.live.beside.origin == .plenary)
        #expect(other.model.live.field.text == "une ligne")
    }

    @Test("On the home screen there is none; what was left last is known until another is opened")
    func home() throws {
        var room = try LiveRoom()
        room.type("une ligne")
        let bookmark = room.model.bookmark
        room.command("w")
        #expect(room.model.bookmark == nil)
        #expect(room.model.home.left == bookmark)
    }

    @Test("Whatever is captured elsewhere leaves field, cursor, what stands beside it, overlay and pointed line alone")
    func arrivals() throws {
        var room = try Scene.board.room()
        room.model.screen = .live
        room.type("à moitié tapée")
        for _ in 0..<4 { room.press(.left) }
        let drafts = (1...200).map { Draft(kind: .idee, origin: .plenary, text: "arrivée \($0)") }
        func others(_ model: Model) -> [String] {
            ["\(model.live.field)", "\(model.live.beside)", "\(String(describing: model.live.levers))"]
        }
        let before = others(room.model)
        try room.elsewhere(.capture(drafts))
        #expect(others(room.model) == before)
        #expect(room.status.contains("200\u{A0}contributions arrivées d’ailleurs"))
        #expect(room.screen.contains("à moitié tapée"))
        room.press(.function(7))
        room.press(.enter)
        room.type("tenir")
        let overlay = room.screen
        try room.elsewhere(.capture([Draft(kind: .idee, origin: .plenary, text: "encore")]))
        #expect(room.model.overlay != nil)
        #expect(overlay.contains("tenir") && room.screen.contains("tenir"))
    }

    @Test("What came stands beside what was just written, and never in the place of a trouble")
    func announced() throws {
        var room = try LiveRoom()
        room.enter("d'ici")
        let own = try #require(room.model.status?.text)
        for number in 2...3 {
            try room.elsewhere(.capture([Draft(kind: .ecueil, origin: .plenary, text: "n° \(number)")]))
            #expect(room.status.hasPrefix(own))
            #expect(room.status.contains("n°\u{A0}\(number) arrivé d’ailleurs"))
        }
        #expect(!room.status.contains("n°\u{A0}2 arrivé"))
        room.trouble = Explanation("Le disque est plein.", "Faites de la place.")
        room.enter("refusée")
        try room.elsewhere(.capture([Draft(kind: .ecueil, origin: .plenary, text: "plus tard")]))
        #expect(room.status == "Le disque est plein. Faites de la place.")
        #expect(room.model.live.field.text == "refusée")
    }
}

import Canvas
import FrontEnd
import Levers
import SessionEngine
import Testing

@Suite("Levers proposed as one types, and in the queue") struct SuggestionScreenTests {
    private static let heard = "personne n'ose prendre la parole en réunion"
    private static let voted = "le conseil vote et le maire tranche"
    private static let none = "j'ai perdu mes clés"

    private func room(_ language: Language = .fr, spoken: Language = .fr) throws -> LiveRoom {
        var room = try LiveRoom(language: language, size: Size(rows: 30, columns: 120), suggests: true, spoken: spoken)
        room.at(minute: 0)
        return room
    }

    private func mapping(_ room: LiveRoom, _ index: Int) throws -> Mapping? {
        let lens = try #require(room.workshop.lens)
        return room.workshop.contributions[index].mappings[lens.id]
    }

    // MARK: while typing

    @Test(
        "A lever is proposed under the field with the words that speak for it; Enter alone leaves the line not mapped")
    func proposesWhileTyping() throws {
        var room = try room()
        room.type("b- " + Self.heard)
        #expect(room.screen.contains("○ Lieux d’écoute\u{202F}? (") && room.screen.contains("→ prend"))
        #expect(room.screen.contains("parole"))
        room.press(.enter)
        #expect(try mapping(room, 0) == nil && !room.screen.contains("○ Lieux"))
        room.type(Self.none)
        #expect(!room.screen.contains("→ prend"))
    }

    @Test("→ at the end of the line takes the first lever, stored as accepted; inside the line it moves the cursor")
    func arrowAccepts() throws {
        var room = try room()
        room.type(Self.heard)
        room.press(.left)
        room.press(.right)
        #expect(room.model.live.levers == nil)
        room.press(.right)
        #expect(room.model.live.levers == ["lieux"])
        room.press(.enter)
        #expect(try mapping(room, 0) == Mapping(levers: ["lieux"], confirmation: .accepted))
        room.type(Self.voted)
        #expect(room.screen.contains("→ prend"))
        room.command("g")
        #expect(!room.screen.contains("→ prend"))
        room.press(.enter)
        #expect(try mapping(room, 1) == Mapping(levers: ["gouvernance"], confirmation: .typed))
    }

    @Test("A line whose levers are typed is proposed nothing, nor is a room that has no suggester")
    func proposesNothingMore() throws {
        var room = try room()
        room.type(Self.heard + " lev:vision")
        #expect(!room.screen.contains("→ prend"))
        var bare = try LiveRoom()
        bare.at(minute: 0)
        bare.type(Self.heard)
        #expect(!bare.screen.contains("→ prend"))
    }

    // MARK: the queue

    private func queue(_ language: Language = .fr, spoken: Language = .fr) throws -> LiveRoom {
        var room = try room(language, spoken: spoken)
        for line in [Self.none, Self.heard, Self.voted] { room.enter(line) }
        room.press(.function(5))
        return room
    }

    @Test("The surest stand first, hollow; nothing proposed is counted as mapped")
    func ordersTheQueue() throws {
        let room = try queue()
        let screen = room.screen
        let last = try #require(screen.firstRange(of: Self.none))
        for line in [Self.heard, Self.voted] {
            let place = try #require(screen.firstRange(of: line))
            #expect(place.lowerBound < last.lowerBound, "\(screen)")
        }
        #expect(screen.contains("0 classée sur 3") && screen.contains("○ Lieux d’écoute\u{202F}? —"))
        #expect(screen.contains("○ proposé\u{A0}: le premier juste"))
    }

    @Test("Nothing proposed reaches what is shown to the room, nor the closing")
    func staysWithTheFacilitator() throws {
        var room = try queue()
        room.press(.function(6))
        #expect(room.screen.contains("0 classée sur 3") && !room.screen.contains("écoute\u{202F}?"))
        room.type("s")
        for _ in 0..<4 {
            #expect(!room.screen.contains("\u{202F}? —") && !room.screen.contains("proposé"))
            room.type(" ")
        }
    }

    @Test("One key accepts the proposal of a line, and one undo takes it back")
    func acceptsOne() throws {
        var room = try queue()
        room.press(.right)
        let done = room.workshop.contributions.indices.filter { (try? mapping(room, $0)) != nil }
        #expect(done.count == 1)
        #expect(try mapping(room, done[0])?.confirmation == .accepted)
        room.type("u")
        #expect(try room.workshop.contributions.indices.allSatisfy { try mapping(room, $0) == nil })
    }

    @Test("In bulk: first how sure, then the list, then one step, which one undo takes back")
    func acceptsInBulk() throws {
        var room = try queue()
        let before = room.written.count
        room.type("*")
        #expect(room.screen.contains("ou plus") && room.screen.contains("Mesuré sur"))
        room.press(.enter)
        #expect(room.screen.contains("Tout accepter (2)") && room.screen.contains(Self.voted))
        #expect(room.written.count == before)
        room.press(.enter)
        #expect(try mapping(room, 1) == Mapping(levers: ["lieux"], confirmation: .acceptedInBulk))
        #expect(try mapping(room, 2) == Mapping(levers: ["gouvernance"], confirmation: .acceptedInBulk))
        #expect(try mapping(room, 0) == nil)
        room.type("u")
        #expect(try mapping(room, 1) == nil && mapping(room, 2) == nil)
    }

    @Test("A lens that goes by its cues alone tells no figure, in either language", arguments: Language.allCases)
    func claimsNothingUnmeasured(language: Language) throws {
        let cues = Suggester(lens: try #require(try room().workshop.lens))
        for spoken in Language.allCases {
            let phrases = Phrases(language)
            for told in [phrases.shortMeasure(cues, in: spoken), phrases.howGood(cues, in: spoken)] {
                #expect(told.contains(language == .fr ? "mesurée" : "not measured") && !told.contains("100"), "\(told)")
            }
        }
    }

    @Test("In English the same is said on the screen")
    func english() throws {
        let room = try queue(.en)
        #expect(room.screen.contains("○ proposed: the first right"))
    }
}

import Canvas
import FrontEnd
import SessionEngine
import Testing

@Suite("A draft of what is kept, on the closing screen") struct DraftScreenTests {
    private func room(_ language: Language = .fr) throws -> LiveRoom {
        var room = try LiveRoom(language: language)
        room.enter("b+ du temps long")
        room.press(.function(4))
        room.type("k")
        room.press(.function(6))
        return room
    }

    private func takeaways(_ room: LiveRoom) -> [String] { (1...3).compactMap { room.workshop.takeaways[$0]?.text } }

    @Test(
        "It comes into the field, and nothing is written until the facilitator hands it over",
        arguments: Language.allCases)
    func isWrittenOnlyOnceConfirmed(language: Language) throws {
        var room = try room(language)
        let before = room.written.count
        room.type(",")
        #expect(room.screen.contains("du temps long") && room.screen.contains(language == .fr ? "trop peu" : "too few"))
        room.press(.enter)
        #expect(room.screen.contains(language == .fr ? "Un brouillon" : "A draft, to put in your words"))
        room.press(.escape)
        #expect(takeaways(room).isEmpty && room.written.count == before)
        room.type(",")
        room.press(.enter)
        room.type(" Oui !")
        room.press(.enter)
        #expect(takeaways(room).count == 1 && takeaways(room)[0].hasSuffix(" Oui !"))
        #expect(room.workshop.takeaways[1]?.rests == [room.workshop.contributions[0].id])
        room.type("u")
        #expect(takeaways(room).isEmpty)
    }

    @Test("Where nothing can be drafted that is said, and no field opens")
    func saysWhenThereIsNothing() throws {
        var room = try LiveRoom()
        room.press(.function(6))
        room.type(",")
        #expect(room.model.overlay == nil && room.status.contains("Rien à dire de ce que les groupes partagent"))
    }

    @Test("It goes to the place that is chosen in the list, else to the first that is empty")
    func goesToThePlace() throws {
        var room = try room()
        room.type("+à moi")
        room.press(.enter)
        room.type(",")
        #expect(room.screen.contains("Brouillon à retenir n° 2"))
    }
}

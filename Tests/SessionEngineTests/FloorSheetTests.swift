import Testing

@testable import SessionEngine

@Suite("What is told of the floor")
struct FloorSheetTests {
    @Test("What was gathered outside the room is told by place, however it is spelt, and asks for no share")
    func gathered() {
        var room = Room(heads: [5, 5])
        room.say(by: "a", times: 2)
        for (index, place) in ["Marché", "gare", "marche", ""].enumerated() {
            let id = ContributionID("dehors\(index)")
            room.happen(
                .contributionMade(
                    ContributionMade(
                        id: id, kind: .parole, origin: .outside(place), phase: nil, text: "t", raw: "t",
                        actor: index == 0 ? "habitants" : nil)))
        }
        let sheet = room.workshop.floorSheet
        #expect(sheet.outside.map(\.place) == ["Marché", "gare", ""])
        #expect(sheet.outside.map(\.noted) == [2, 1, 1])
        #expect((sheet.noted, sheet.attributed, sheet.groups.noted) == (6, 1, 2))
        room.happen(.asideSet("dehors1", reason: "redit"))
        #expect(room.workshop.floorSheet.outside.map(\.place) == ["Marché", ""])
    }

    @Test("Voices are told missing only once somebody is said to speak, and a silence says something")
    func tells() {
        var room = Room(heads: [5, 5])
        room.say(by: "a", times: 3)
        room.say(by: "b", times: 4)
        #expect(room.workshop.floorSheet.groups.verdict != .tooEarly)
        #expect(!room.workshop.floorSheet.tellsVoices)
        room.say(by: "a", actor: "elus")
        #expect(room.workshop.floorSheet.tellsVoices)
    }

    @Test("In any room the parts of the sheet agree with what is kept", arguments: 0..<40)
    func laws(seed: Int) {
        let workshop = Room(seed: seed).workshop
        let sheet = workshop.floorSheet
        let kept = workshop.kept
        #expect(sheet.noted == kept.count)
        #expect(sheet.attributed == kept.count { $0.actor != nil })
        #expect(
            sheet.outside.reduce(0) { $0 + $1.noted }
                == kept.count { if case .outside = $0.origin { true } else { false } })
        let byGroup = sheet.groups.lines.reduce(0) { $0 + $1.noted } + sheet.groups.outside.reduce(0) { $0 + $1.noted }
        #expect(byGroup == kept.count { $0.group != nil })
        #expect(sheet.voices == workshop.voices && sheet.actors == workshop.floorByActor)
    }
}

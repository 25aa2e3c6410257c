import Canvas
import FrontEnd
import SessionEngine
import Testing

@Suite("An anchor on a recording, from where words are captured") struct RecordingScreenTests {
    private func recording(_ index: Int, in room: LiveRoom) throws -> (recording: Recording, anchors: [TimedAnchor]) {
        let workshop = room.workshop
        try #require(workshop.recordings.indices.contains(index))
        return (workshop.recordings[index], workshop.anchors(of: workshop.recordings[index]))
    }

    @Test("A recorder that starts now takes one Enter after its name; it stands at the moment of Enter")
    func starts() throws {
        var room = try LiveRoom()
        room.press(.function(8))
        room.at(minute: 10)
        let begun = room.workshop.timecode(at: room.model.now)
        room.command("A")
        #expect(room.screen.contains("Enregistrement 1"))
        room.press(.enter)
        #expect(room.screen.contains("0:00"))
        room.at(minute: 11)
        room.press(.enter)
        #expect(room.status.contains("Repère posé"))
        let (recording, anchors) = try recording(0, in: room)
        #expect(recording.name == "Enregistrement 1" && recording.length == nil)
        #expect(anchors.map(\.place) == [0] && anchors[0].timecode == begun + 60_000)
    }

    @Test("After a pause the counter is typed anew; what is no timecode, or goes backwards, comes back into the field")
    func pause() throws {
        var room = try LiveRoom(language: .en)
        room.press(.function(8))
        room.at(minute: 5)
        room.command("A")
        room.press(.enter)
        room.press(.enter)
        room.at(minute: 20)
        room.command("A")
        #expect(room.screen.contains("at 15min00 now"))
        room.press(.enter)
        room.type("soon")
        room.press(.enter)
        #expect(room.status.contains("not a timecode") && room.screen.contains("soon"))
        for _ in 0..<4 { room.press(.backspace) }
        room.type("8:30")
        room.press(.enter)
        #expect(try recording(0, in: room).anchors.map(\.place) == [0, 510_000])
        room.at(minute: 30)
        room.command("A")
        room.press(.enter)
        room.type("2:00")
        room.press(.enter)
        #expect(room.status.contains("backwards") && room.screen.contains("2:00"))
        room.press(.escape)
        #expect(try recording(0, in: room).anchors.count == 2)
    }

    @Test("A recording is renamed, measured, and loses an anchor, all from the same key")
    func mends() throws {
        var room = try LiveRoom()
        room.press(.function(8))
        room.command("A")
        room.press(.enter)
        room.press(.enter)
        room.command("A")
        room.type("cr")
        for _ in 0..<16 { room.press(.backspace) }
        room.type("dictaphone")
        room.press(.enter)
        room.command("A")
        room.type("cd1h20")
        room.press(.enter)
        var found = try recording(0, in: room).recording
        #expect(found.name == "dictaphone" && found.length == 4_800_000)
        room.command("A")
        room.type("c")
        room.press(.down)
        room.press(.down)
        room.press(.enter)
        #expect(try recording(0, in: room).anchors.isEmpty)
        room.command("A")
        room.type("cd")
        for _ in 0..<9 { room.press(.backspace) }
        room.press(.enter)
        found = try recording(0, in: room).recording
        #expect(found.length == nil)
        room.command("A")
        room.type("cx")
        #expect(room.workshop.recordings.isEmpty)
    }

    @Test("Before the first block the key says what to do, and nothing is asked", arguments: Language.allCases)
    func before(language: Language) throws {
        var room = try LiveRoom(language: language)
        room.command("A")
        #expect(room.model.overlay == nil && room.status.contains("A "))
    }
}

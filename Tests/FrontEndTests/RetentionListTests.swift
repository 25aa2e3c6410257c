import Canvas
import FrontEnd
import SessionEngine
import Testing

@Suite("A workshop of long ago in the list") struct RetentionListTests {
    @Test("It is said in its line, of no other", arguments: Language.allCases)
    func told(language: Language) throws {
        var room = try LiveRoom(language: language)
        room.command("w")
        let today = try #require(CivilTime(day: room.model.now.local.isoDay))
        let old = "\(today.year - 1)-\(today.isoDay.dropFirst(5))"
        func entry(_ title: String, _ day: String?) -> WorkshopEntry {
            WorkshopEntry(path: title, title: title, date: "", contributions: 3, retentionDay: day)
        }
        room.send(.answer(.workshops([entry("Neuf", today.isoDay), entry("Vieux", old), entry("Anonyme", nil)])))
        let lines = room.model.frame.canvas.lines
        let words = language == .fr ? "plus de six mois · 3\u{A0}contributions" : "over six months · 3 contributions"
        let told = lines.filter { $0.contains(words) }
        #expect(told.count == 1 && told[0].contains("Vieux"), "\(lines.joined(separator: "\n"))")
        #expect(lines.contains { $0.contains("Neuf") } && lines.contains { $0.contains("Anonyme") })
    }
}

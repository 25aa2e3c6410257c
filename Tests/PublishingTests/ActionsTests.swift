import SessionEngine
import Synthesis
import Testing

@testable import Publishing

@Suite("The actions as plain text") struct ActionsTests {
    @Test("Every action stands on a line of its own, its carrier and its date on the next, the next date last")
    func whole() throws {
        let synthesis = Synthesis(of: try SampleWorkshop.demonstration())
        let lines = ActionsRenderer.render(synthesis).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first.map(String.init) == synthesis.heading.title)
        #expect(!synthesis.essential.actions.isEmpty)
        for (index, action) in synthesis.essential.actions.enumerated() {
            let place = try #require(lines.firstIndex { $0.hasPrefix("\(index + 1). ") })
            #expect(lines[place].contains(action.what.words))
            #expect(lines[place + 1].contains(action.who) && lines[place + 1].contains(action.when))
        }
        #expect(lines.dropLast().last?.contains(try #require(synthesis.essential.next).text) == true)
        #expect(lines.last?.isEmpty == true)
    }

    @Test("Where there is none, it says so; what was typed stays on its line", arguments: Synthesis.awkward)
    func awkward(words: String) {
        var synthesis = Synthesis.sample(words)
        let text = ActionsRenderer.render(synthesis)
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 9)
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || Shown.isHidden($0) })
        synthesis.essential.actions = []
        synthesis.essential.actionsMissing = Sentence("Aucune action.")
        #expect(ActionsRenderer.render(synthesis).contains("\nAucune action.\n"))
    }
}

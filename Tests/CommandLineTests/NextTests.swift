import Foundation
import Testing

/// A workshop made like another one, and a rehearsal.
struct NextTests {
    private func held() async throws -> Program {
        let program = try Program()
        try await program.makeWorkshop()
        for line in [
            "frame w.atelier --place Plessé --date 2025-03-25 --subject Soins --aim Agir --next 2025-06-01",
            "frame w.atelier --facilitator Nolwenn --corrections Nolwenn --organiser Réseau",
            "actor w.atelier heads elus 6", "group w.atelier rename b Aidants",
        ] { try await program.must(line) }
        try await program.must(["block", "w.atelier", "change", "1", "--prompt", "Qu'avez-vous vécu ?"])
        try await program.must("block w.atelier cut 2")
        try await program.must("phase w.atelier open ecouter")
        try await program.must(["capture", "w.atelier", "--group", "a", "un secret de table"])
        return program
    }

    private func plan(_ name: String, _ program: Program) async throws -> String {
        let blocks = try await program.must("block \(name)").out
        return blocks + (try await program.must("actor \(name)").out)
    }

    @Test func takesThePlanAndNothingOfTheDay() async throws {
        let program = try await held()
        try await program.must("new n.atelier --from w.atelier --place Guéméné --date 2025-06-12")
        let bytes = try Data(contentsOf: URL(fileURLWithPath: program.path("n.atelier")))
        for gone in ["Plessé", "Nolwenn", "2025-03-25", "2025-06-01", "un secret de table"] {
            #expect(bytes.range(of: Data(gone.utf8)) == nil, "\(gone)")
        }
        let groups = try await program.must("group n.atelier").out
        #expect(groups.contains("Élus") && groups.contains("Aidants") && !groups.contains("6"), "\(groups)")
        let synthesis = try await program.must("synthesis n.atelier --format json").out
        for kept in ["Guéméné", "Agir", "Réseau", "Soins"] { #expect(synthesis.contains(kept), "\(kept)") }
        let blocks = try await program.must("block n.atelier --json").out
        #expect(blocks.contains("\"cut\" : false") && !blocks.contains("\"cut\" : true"))
        let question = Data("Qu'avez-vous vécu".utf8)
        #expect(bytes.range(of: question) != nil)
        #expect(try await program.must("list n.atelier --json").out == "[\n\n]\n")
        // The next town's next town is the same again.
        try await program.must("new m.atelier --from n.atelier")
        #expect(try await plan("m.atelier", program) == plan("n.atelier", program))
    }

    @Test func titleGroupsActorsAndLanguageCanBeOthers() async throws {
        let program = try await held()
        try await program.must([
            "new", "n.atelier", "--from", "w.atelier", "--title", "Care", "--group", "Nurses:4", "--actor", "Jeunes:3",
            "--language", "en", "--subject", "",
        ])
        let groups = try await program.must("group n.atelier --json").out
        #expect(groups.contains("Nurses") && !groups.contains("Aidants"))
        #expect(try await program.must("actor n.atelier").out.contains("Jeunes"))
        let paper = try await program.must("synthesis n.atelier").out
        #expect(paper.hasPrefix("Care\n") && paper.contains("draft") || paper.contains("Draft"), "\(paper.prefix(200))")
    }

    @Test func refusesATemplateBesideAndAFileThatIsNone() async throws {
        let program = try await held()
        let both = try await program.run("new n.atelier --from w.atelier --template s-inspirer")
        #expect(both.exit == 2 && both.err.contains("--from"), "\(both)")
        #expect(try await program.run("new n.atelier --from rien.atelier").exit == 3)
        #expect(try await program.run("new n.atelier --from w.atelier --group a --group A").exit == 1)
        #expect(!FileManager.default.fileExists(atPath: program.path("n.atelier")))
    }

    @Test func aRehearsalNeedsATerminalAndAWorkshop() async throws {
        let program = try await held()
        let before = program.contents
        #expect(try await program.run("rehearse w.atelier").exit == 4)
        #expect(try await program.run("rehearse rien.atelier").exit == 3)
        #expect(program.contents == before)
    }
}

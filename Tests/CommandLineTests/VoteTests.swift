import Foundation
import Testing

/// Votes from the command line.
struct VoteTests {
    @Test func areNotedByTableOrForTheRoomAndListedTheMostFirst() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        for text in ["un lieu", "du temps"] { try await program.must(["capture", "w.atelier", text]) }
        try await program.must("vote w.atelier 1 2")
        try await program.must("vote w.atelier 2 4 --table a")
        try await program.must("vote w.atelier 2 3 --table associations")
        let list = try await program.must("vote w.atelier")
        #expect(
            list.lines == [
                "7\u{A0}voix  n°\u{A0}2  du temps", "2\u{A0}voix  n°\u{A0}1  un lieu",
                "toute la salle · 2\u{A0}voix sur 45\u{A0}: reste 43",
                "groupe a — Élus · 4\u{A0}voix sur 18\u{A0}: reste 14",
                "groupe b — Associations · 3\u{A0}voix sur 27\u{A0}: reste 24",
            ])
        let text = try await program.must("vote w.atelier --json").out
        let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
        #expect(read?.first?["tables"] as? [String: Int] == ["a": 4, "b": 3] && read?.last?["room"] as? Int == 2)
        let shown = try await program.must("synthesis w.atelier")
        #expect(shown.out.contains("Les voix") && shown.out.contains("7 (Élus\u{A0}: 4, Associations\u{A0}: 3)"))
        try await program.must("vote w.atelier 2 --clear --table a")
        #expect(try await program.must("list w.atelier").out.contains("3\u{A0}voix"))
        #expect(try await program.run("vote w.atelier 2 4 --table z").exit == 1)
        #expect(try await program.run("vote w.atelier 2 beaucoup").exit == 2)
    }

    @Test func aTemplateMaySetABudgetWhichIsPrintedAndWhatGoesOverItIsTold() async throws {
        let program = try Program()
        let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Templates/Workshops/atelier-court.yaml")
        let folder = URL(fileURLWithPath: program.path("data/atelier/Workshops"))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let yaml =
            try String(contentsOf: source, encoding: .utf8)
            .replacing("id: atelier-court", with: "id: mien", maxReplacements: 1)
            + "\nvotes:\n  by: person\n  budget: 2\n"
        try yaml.write(to: folder.appendingPathComponent("mien.yaml"), atomically: true, encoding: .utf8)
        try await program.must(["new", "w.atelier", "--template", "mien", "--title", "T", "--group", "Nord:3"])
        try await program.must(["capture", "w.atelier", "un lieu"])
        try await program.must("vote w.atelier 1 6")
        #expect(
            try await program.must("vote w.atelier").lines.last?.hasSuffix("6\u{A0}voix sur 6\u{A0}: tout est donné")
                == true)
        try await program.must("vote w.atelier 1 7")
        #expect(
            try await program.must("vote w.atelier").lines.last?.hasSuffix("7\u{A0}voix sur 6\u{A0}: 1 de trop") == true
        )
        #expect(try await program.must("synthesis w.atelier").out.contains("il y en avait 6 à donner"))
        #expect(try await program.must("synthesis w.atelier").out.contains("Chaque personne avait 2\u{A0}voix."))
    }
}

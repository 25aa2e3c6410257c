import Foundation
import Testing

/// Tensions from the command line.
struct TensionTests {
    @Test func areMadeListedRenamedAndPrintedSideBySide() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        for text in ["dix ans", "dans deux mois", "une loi"] {
            try await program.must(["capture", "w.atelier", "--group", "a", text])
        }
        try await program.must(["bundle", "w.atelier", "new", "Le court terme", "2", "3"])
        try await program.must(["tension", "w.atelier", "new", "1", "r1", "Du temps, ou vite"])
        try await program.must("tension w.atelier new 1 3")
        let list = try await program.must("tension w.atelier")
        #expect(
            list.lines == [
                "1  n°\u{A0}1 ↔ regroupement 1  Du temps, ou vite", "2  n°\u{A0}1 ↔ n°\u{A0}3  –",
            ])
        for format in ["text", "markdown", "json"] {
            let shown = try await program.must(["synthesis", "w.atelier", "--format", format])
            #expect(shown.out.contains("Du temps, ou vite") && shown.out.contains("Ce qui s’écarte"), "\(format)")
        }
        try await program.must(["tension", "w.atelier", "rename", "2", "avec Mme Le Goff"])
        #expect(try await program.must("mask w.atelier").out.contains("tension 2"))
        try await program.must("tension w.atelier rename 2 --clear")
        try await program.must("tension w.atelier dissolve 1")
        let text = try await program.must("tension w.atelier --json").out
        let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
        #expect(read?.count == 1 && read?.first?["title"] == nil)
        #expect((read?.first?["between"] as? [[String: Int]]) == [["contribution": 1], ["contribution": 3]])
        try await program.must("tension w.atelier restore 1")
        #expect(try await program.must("tension w.atelier").lines.count == 2)
    }

    @Test func whatDoesNotFitIsRefused() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        for text in ["un", "deux"] { try await program.must(["capture", "w.atelier", text]) }
        try await program.must("tension w.atelier new 1 2")
        let before = program.contents
        let rows: [([String], Int32)] = [
            (["new", "1"], 2), (["new", "1", "1"], 1), (["new", "2", "1"], 1), (["new", "1", "9"], 1),
            (["new", "1", "r9"], 1), (["rename", "un", "x"], 2), (["rename", "1", " "], 2), (["dissolve", "9"], 1),
            (["new", "1", "2", "x", "y"], 2),
        ]
        for (words, exit) in rows {
            let outcome = try await program.run(["tension", "w.atelier"] + words)
            #expect(outcome.exit == exit, "\(words) \(outcome)")
        }
        #expect(program.contents == before)
    }
}

import Foundation
import Testing

/// The drafts of the things to keep, from the command line.
struct DraftTests {
    @Test func arePrintedWithTheirNumbersAndNeverStored() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let empty = try await program.must("takeaway w.atelier draft")
        #expect(empty.out.isEmpty && empty.err.contains("Rien à dire des leviers"), "\(empty.testDescription)")
        try await program.must(["capture", "w.atelier", "--group", "a", "--kind", "condition", "du temps long"])
        try await program.must("flag w.atelier 1 keep")
        let before = try await program.must("log w.atelier --json").out
        let told = try await program.must("takeaway w.atelier draft")
        #expect(
            told.lines == ["À garder, du groupe a — Élus\u{A0}: «\u{A0}du temps long\u{A0}». (n°\u{A0}1)"],
            "\(told.out)")
        let text = try await program.must("takeaway w.atelier draft --json").out
        let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let drafts = read?["drafts"] as? [[String: Any]]
        #expect(drafts?.count == 1 && drafts?.first?["rests"] as? [Int] == [1])
        #expect((read?["missing"] as? [String])?.count == 2)
        #expect(try await program.must("log w.atelier --json").out == before)
        #expect(try await program.must("takeaway w.atelier").out.contains("1  –"))
        #expect(try await program.run("takeaway w.atelier draft 1").exit == 2)
    }
}

import Foundation
import Testing

/// Levers that are proposed, accepted from the command line.
struct AcceptTests {
    private func program() async throws -> Program {
        let program = try Program()
        try await program.makeWorkshop()
        let lines = [
            "personne n'ose prendre la parole en réunion", "j'ai perdu mes clés", "le conseil vote et le maire tranche",
        ]
        for line in lines { try await program.must(["capture", "w.atelier", "--group", "a", line]) }
        return program
    }

    @Test func inOneStepWhatIsSureAndNothingElse() async throws {
        let program = try await program()
        let before = try await program.must("log w.atelier --json").out
        let shown = try await program.must("map w.atelier --accept 80 --dry-run")
        #expect(shown.lines.count == 2 && shown.lines[0].hasPrefix("1  Lieux"), "\(shown.testDescription)")
        #expect(shown.err.contains("qui n’avaient pas servi à apprendre"))
        #expect(try await program.must("log w.atelier --json").out == before)
        try await program.must("map w.atelier --accept 80")
        let list = try await program.must("list w.atelier --json").out
        #expect(list.contains("accepted-in-bulk"))
        #expect(try await program.must("list w.atelier --lever lieux").lines.count == 1)
        try await program.must("undo w.atelier")
        #expect(try await program.must("list w.atelier --lever lieux").out.isEmpty)
    }

    @Test func ofOneLineAndNeverOverAnAnswer() async throws {
        let program = try await program()
        try await program.must("map w.atelier 1 none")
        try await program.must("map w.atelier 3 --accept 50")
        #expect(try await program.must("list w.atelier --lever gouvernance").lines.count == 1)
        try await program.must("map w.atelier --accept 50")
        #expect(try await program.must("list w.atelier --lever lieux").out.isEmpty)
        for wrong in [
            "map w.atelier --accept 0", "map w.atelier --accept 101", "map w.atelier --accept much", "map w.atelier",
        ] {
            #expect(try await program.run(wrong).exit == 2, "\(wrong)")
        }
    }
}

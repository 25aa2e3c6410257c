import Foundation
import Testing

/// Rooms brought into one plenary, from the command line.
struct MergeTests {
    /// Two rooms that had the same template, each in a place of its own.
    private func program() async throws -> Program {
        let program = try Program()
        for (file, place) in [("nord.atelier", "Nord"), ("sud.atelier", "Sud")] {
            try await program.must([
                "new", file, "--template", "s-inspirer", "--title", "Accès aux soins", "--place", place, "--group",
                "Élus:6", "--group", "Habitants:9", "--actor", "elus:2", "--actor", "habitants:9", "--language", "fr",
            ])
            try await program.must("phase \(file) open ecouter")
            try await program.must([
                "capture", file, "--group", "a", "--kind", "condition", "--actor", "elus", "un lieu neutre (\(place))",
            ])
            try await program.must([
                "capture", file, "--group", "b", "--kind", "ecueil", "--lever", "gouvernance", "--actor", "habitants",
                "des réunions sans suite ni retour aux habitants",
            ])
            try await program.must(["capture", file, "la plénière (\(place))"])
        }
        return program
    }

    private func json(_ outcome: Program.Outcome) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) as? [String: Any])
    }

    private func rooms(_ outcome: Program.Outcome) throws -> [[String: Any]] {
        try #require(try json(outcome)["rooms"] as? [[String: Any]])
    }

    /// The plenary's synthesis on one line.
    private func paper(of program: Program) async throws -> String {
        try await program.must("synthesis p.atelier").out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func makesAPlenaryAndTellsWhatCameOfEachRoom() async throws {
        let program = try await program()
        let before = program.contents
        let dry = try await program.must("merge p.atelier sud.atelier nord.atelier --dry-run")
        #expect(dry.out.contains("salle Nord\u{A0}: 2\u{A0}groupes, 3\u{A0}contributions reçues"))
        #expect(dry.out.contains("Rien n’a été écrit") && program.contents == before)
        let done = try await program.must("merge p.atelier sud.atelier nord.atelier")
        #expect(done.lines.count == 3 && done.lines[2].contains("p.atelier (6\u{A0}contributions, 4\u{A0}groupes)"))
        let list = try await program.must("list p.atelier --room nord").out
        #expect(list.contains("un lieu neutre (Nord)") && !list.contains("(Sud)") && list.contains("salle Nord"))
        let groups = try await program.must("group p.atelier list").out
        #expect(groups.contains("a  Nord · Élus — 6") && groups.contains("d  Sud · Habitants — 9"))
        let again = try rooms(try await program.must("merge p.atelier nord.atelier sud.atelier --json"))
        #expect(again.map { $0["known"] as? Int } == [3, 3] && again.map { $0["received"] as? Int } == [0, 0])
        #expect(try await program.must("log p.atelier").lines.count == 2, "the second merge is no step")
        #expect(try await program.must("check p.atelier").out.contains("entier"))
    }

    @Test func keepsBothWordingsAndWhatThePlenaryDecided() async throws {
        let program = try await program()
        try await program.must("merge p.atelier nord.atelier")
        try await program.must("map p.atelier 1 lieux")
        try await program.must(["edit", "nord.atelier", "1", "--text", "un lieu neutre, et ouvert"])
        try await program.must("map nord.atelier 1 vision")
        try await program.must("flag nord.atelier 2 keep")
        try await program.must(["aside", "nord.atelier", "3", "--reason", "redit"])
        try await program.must(["capture", "nord.atelier", "--group", "b", "et du temps"])
        let told = try #require(try rooms(try await program.must("merge p.atelier nord.atelier --json")).first)
        #expect(told["received"] as? Int == 1 && told["rewritten"] as? [Int] == [1])
        #expect(told["completed"] as? [Int] == [2] && told["asideSince"] as? [Int] == [3])
        let list = try await program.must("list p.atelier").lines
        #expect(
            list[0].contains("Lieux") && list[0].contains("autre rédaction\u{A0}: «\u{A0}un lieu neutre, et ouvert"))
        #expect(list[1].contains("garder") && !list[2].contains("de côté") && list.count == 4)
        let paper = try await paper(of: program)
        #expect(paper.contains("un lieu neutre, et ouvert") && paper.contains("salle Nord, Élus"))
        try await program.must("undo p.atelier")
        #expect(try await program.must("list p.atelier").lines.count == 3)
    }

    @Test func tellsOnPaperOfEachLineItsRoomAndHidesThoseWhoAreFewInIt() async throws {
        let program = try await program()
        try await program.must("merge p.atelier nord.atelier sud.atelier")
        let paper = try await paper(of: program)
        // Two officials in each room: four in all do not make a line of one room safe.
        #expect(!paper.contains("Élus, élus") && paper.contains("salle Nord, Habitants, habitants ("))
        #expect(paper.contains("Plusieurs salles sur un même levier") && paper.contains("salle Nord et salle"))
        #expect(paper.contains("4 groupes, 2 salles"))
        let rows = try await program.must("synthesis p.atelier --format csv").out.components(separatedBy: "\r\n")
        #expect(rows[0].hasSuffix(";salle") && rows[1].hasSuffix(";Nord") && rows[6].hasSuffix(";Sud"))
        let alone = try await program.must("synthesis nord.atelier --format csv").out
        #expect(!alone.contains(";salle"))
        let proposed = try await program.must("bundle p.atelier propose --across-rooms").out
        #expect(proposed.contains("[salle Nord]") && proposed.contains("[salle Sud]"))
    }

    @Test func isRefusedWholeWithARemedy() async throws {
        let program = try await program()
        try await program.must("merge p.atelier nord.atelier")
        try Data(repeating: 7, count: 9000).write(to: URL(fileURLWithPath: program.path("abime.atelier")))
        let before = program.contents
        for (words, exit) in [
            ("merge p.atelier p.atelier", 1), ("merge q.atelier p.atelier", 1), ("merge p.atelier rien.atelier", 3),
            ("merge p.atelier sud.atelier abime.atelier", 3), ("merge p.atelier sud.atelier --title Autre", 2),
            ("merge q.txt sud.atelier", 2), ("merge p.atelier", 2),
        ] as [(String, Int32)] {
            let refused = try await program.run(words)
            #expect(refused.exit == exit && refused.err.split(separator: "\n").count >= 2, "\(words): \(refused)")
        }
        #expect(program.contents == before)
        try await program.must("copy nord.atelier copie.atelier")
        #expect(try rooms(try await program.must("merge p.atelier copie.atelier --json")).count == 1)
    }

    @Test func anErasureSaysThatTheRoomsAreNotReached() async throws {
        let program = try await program()
        try await program.must("merge p.atelier nord.atelier sud.atelier")
        let done = try await program.must("redact p.atelier 1 --yes")
        #expect(done.out.contains("2 salles réunies ici ne sont pas atteints"))
        try await program.must("merge p.atelier nord.atelier sud.atelier")
        let list = try await program.must("list p.atelier").out
        #expect(!list.contains("un lieu neutre (Nord)") && list.contains("un lieu neutre (Sud)"))
    }
}

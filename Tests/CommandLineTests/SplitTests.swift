import Foundation
import Testing

/// Splitting, and the same done to several contributions, from the command line.
struct SplitTests {
    private func program() async throws -> Program {
        let program = try Program()
        try await program.makeWorkshop()
        for text in ["un lieu et du temps", "se parler", "se tenir", "durer"] {
            try await program.must(["capture", "w.atelier", "--group", "a", text])
        }
        return program
    }

    @Test func keepsWhatIsKnownOfTheWholeAndIsToldInTheListAndInTheAnnex() async throws {
        let program = try await program()
        try await program.must("map w.atelier 1 lieux")
        let done = try await program.must(["split", "w.atelier", "1", "un lieu", "du temps"])
        #expect(done.out == "Écrit\u{A0}: n°\u{A0}1 scindé\u{A0}: n°\u{A0}5\n")
        let json = try await program.must("list w.atelier --json").out
        let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        #expect(read.map { $0["text"] as? String } == ["un lieu", "se parler", "se tenir", "durer", "du temps"])
        #expect(read.last?["splitFrom"] as? Int == 1 && read.last?["group"] as? String == "a")
        #expect(read.last?["levers"] as? [String] == ["lieux"] && read.first?["splitFrom"] == nil)
        let text = try await program.must("synthesis w.atelier").out
        #expect(text.contains("scindée du n°\u{A0}1") && text.contains("scindée\u{A0}: la suite au n°\u{A0}5"))
        #expect(text.replacing("\n", with: " ").contains("1\u{A0}contribution a été scindée"))
        #expect(text.contains("5\u{A0}contributions reçues, toutes gardées"))
        let annex = try await program.must("synthesis w.atelier --format json").out
        let document = try #require(try JSONSerialization.jsonObject(with: Data(annex.utf8)) as? [String: Any])
        let entries = try #require((document["annex"] as? [String: Any])?["entries"] as? [[String: Any]])
        let fields = entries.map { $0["fields"] as? [String: Any] }
        #expect(fields.map { $0?["splitFrom"] as? Int } == [nil, nil, nil, nil, 1])
        let rows = try await program.must("synthesis w.atelier --format csv").out.components(separatedBy: "\r\n")
        #expect(rows[0].contains(";scindée du n°;") && rows[1].hasSuffix(";;;") && rows[5].hasSuffix(";1;;"))
        try await program.must("undo w.atelier")
        #expect(try await program.must("list w.atelier").out.contains("un lieu et du temps"))
        #expect(try await program.must("check w.atelier").out.contains("entier"))
        for words in [
            ["split", "w.atelier", "1"], ["split", "w.atelier", "1", "seul"], ["split", "w.atelier", "un", "a", "b"],
        ] {
            #expect(try await program.run(words).exit == 2)
        }
    }

    @Test func severalAtOnceAreOneStepThatOneUndoTakesBack() async throws {
        let program = try await program()
        func flagged() async throws -> [Substring] {
            try await program.must("list w.atelier --flag keep").out.split(separator: "\n")
        }
        try await program.must("flag w.atelier 1,3-9 keep")
        #expect(try await flagged().count == 3)
        try await program.must("undo w.atelier")
        #expect(try await flagged().isEmpty)
        try await program.must("map w.atelier 2-3 vision")
        try await program.must("edit w.atelier 2,4 --kind ecueil")
        #expect(try await program.must("list w.atelier --lever vision").lines.count == 2)
        #expect(try await program.must("list w.atelier --kind ecueil").lines.count == 2)
        #expect(try await program.run("flag w.atelier 1,7 keep").exit == 1)
        #expect(try await program.run("flag w.atelier 7-9 keep").exit == 1)
        for typed in ["1,", ",", "1-2-3", "1,deux", "-"] {
            #expect(try await program.run(["flag", "w.atelier", typed, "keep"]).exit == 2, "\(typed)")
        }
        #expect(try await flagged().isEmpty)
    }
}

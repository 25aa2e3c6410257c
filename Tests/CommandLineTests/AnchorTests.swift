import Foundation
import Testing

/// Recordings, their anchors and the jump list, from the command line.
struct AnchorTests {
    private func recorded() async throws -> Program {
        let program = try Program()
        try await program.makeWorkshop()
        let lines = [
            #"{"text":"un","timecode":"1:00"}"#, #"{"text":"deux","timecode":"18min43"}"#, #"{"text":"trois"}"#,
        ]
        try Data((lines.joined(separator: "\n") + "\n").utf8)
            .write(to: URL(fileURLWithPath: program.path("dits.jsonl")))
        try await program.must("import w.atelier dits.jsonl")
        try await program.must("anchor w.atelier add dictaphone --length 1h20min")
        try await program.must(["anchor", "w.atelier", "add", "caméra, fond de salle"])
        return program
    }

    @Test func recordingsAreNamedAnchoredListedAndGiveTheirJumps() async throws {
        let program = try await recorded()
        try await program.must("anchor w.atelier set dictaphone 1 5:00")
        try await program.must("anchor w.atelier set 2 18:43 0")
        #expect(
            try await program.must("anchor w.atelier").lines == [
                "1  dictaphone  1h20min00", "   n°\u{A0}1 (1min00) ↔ 5min00", "2  caméra, fond de salle",
                "   18min43 ↔ 0min00",
            ])
        let json = try await program.must("anchor w.atelier --json").out
        let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        #expect(read.count == 2 && read[0]["length"] as? Int == 4_800_000)
        #expect(
            (read[0]["anchors"] as? [[String: Int]]) == [["contribution": 1, "timecode": 60_000, "place": 300_000]])
        let jumps = try await program.must("anchor w.atelier jumps").out
        #expect(
            jumps
                == "\u{FEFF}numéro;enregistrement;place;compteur;secondes;minutage;groupe;type;leviers;texte\r\n"
                + "1;dictaphone;(5min00);5:00;300;(1min00);;parole;;un\r\n"
                + "2;dictaphone;(22min43);22:43;1363;(18min43);;parole;;deux\r\n"
                + "2;\"caméra, fond de salle\";(0min00);0:00;0;(18min43);;parole;;deux\r\n")
        try await program.must("anchor w.atelier jumps --recording camera --output saut.csv")
        let written = try String(contentsOfFile: program.path("saut.csv"), encoding: .utf8)
        #expect(written.split(separator: "\r\n").count == 2)
        #expect(try await program.run("anchor w.atelier jumps --output saut.csv").exit == 3)
        let same = try await program.must("synthesis w.atelier --format jumps")
        #expect(same.out == jumps)
        let annex = try await program.must("synthesis w.atelier --format csv").out.split(separator: "\r\n")
        #expect(
            try #require(annex.dropFirst(2).first).hasSuffix(
                ";\"dictaphone (22min43), caméra, fond de salle (0min00)\""))
        #expect(try await program.must("synthesis w.atelier").out.contains("enregistrement 1\u{A0}(22min43)"))
    }

    @Test func theyAreRenamedMeasuredAndTakenOut() async throws {
        let program = try await recorded()
        try await program.must("anchor w.atelier set dictaphone 1 5:00")
        try await program.must("anchor w.atelier rename dictaphone magnéto")
        try await program.must("anchor w.atelier length magnéto 30:00")
        #expect(try await program.must("anchor w.atelier").lines.first == "1  magnéto  30min00")
        try await program.must("anchor w.atelier length magnéto --clear")
        try await program.must("anchor w.atelier remove magnéto 1")
        #expect(try await program.must("anchor w.atelier").lines.first == "1  magnéto")
        let empty = try await program.must("anchor w.atelier jumps")
        #expect(empty.lines.count == 1 && empty.err.contains("repère"))
        try await program.must("anchor w.atelier remove magnéto")
        #expect(try await program.must("anchor w.atelier").lines == ["2  caméra, fond de salle"])
        try await program.must("undo w.atelier")
        #expect(try await program.must("anchor w.atelier").lines.count == 2)
    }

    @Test func whatDoesNotFitIsRefused() async throws {
        let program = try await recorded()
        try await program.must("anchor w.atelier set dictaphone 2 5:00")
        let before = program.contents
        let rows: [([String], Int32)] = [
            (["add", "Dictaphone"], 1), (["add", " "], 2), (["add", "x", "--length", "1.20"], 2),
            (["set", "dictaphone", "3", "0"], 1), (["set", "dictaphone", "9", "0"], 1),
            (["set", "dictaphone", "1:00", "6:00"], 1), (["set", "dictaphone", "1", "2h"], 1),
            (["set", "film", "1", "0"], 1), (["set", "dictaphone", "1", "bientôt"], 2),
            (["remove", "dictaphone", "1"], 1), (["remove", "film"], 1), (["length", "dictaphone", "1:00"], 1),
            (["length", "dictaphone"], 2), (["jumps", "--edition", "privée"], 2),
            (["jumps", "--recording", "film"], 1),
        ]
        for (words, exit) in rows {
            let outcome = try await program.run(["anchor", "w.atelier"] + words)
            #expect(outcome.exit == exit, "\(words) \(outcome)")
        }
        #expect(program.contents == before)
    }
}

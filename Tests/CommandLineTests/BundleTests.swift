import Foundation
import Testing

/// Bundles from the command line.
struct BundleTests {
    private func program() async throws -> Program {
        let program = try Program()
        try await program.makeWorkshop()
        for text in ["voir loin", "penser à dix ans", "autre chose"] {
            try await program.must(["capture", "w.atelier", "--group", "a", text])
        }
        try await program.must(["bundle", "w.atelier", "new", "Le temps long", "1", "2", "--lever", "vision"])
        return program
    }

    @Test func areMadeListedChangedAndTakenApart() async throws {
        let program = try await program()
        let list = try await program.must("bundle w.atelier")
        #expect(list.lines == ["1  Le temps long  [n°\u{A0}1, 2 · Vision]"], "\(list.out)")
        try await program.must(["bundle", "w.atelier", "rename", "le temps long", "La durée"])
        try await program.must("bundle w.atelier add 1 3")
        try await program.must("bundle w.atelier remove 1 1")
        try await program.must("bundle w.atelier map 1 none")
        let text = try await program.must("bundle w.atelier --json").out
        let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
        #expect(read?.first?["title"] as? String == "La durée" && read?.first?["members"] as? [Int] == [2, 3])
        #expect(read?.first?["levers"] as? [String] == [])
        #expect(try await program.must("list w.atelier").out.contains("regroupement 1"))
        try await program.must("bundle w.atelier map 1 --clear")
        try await program.must("bundle w.atelier dissolve 1")
        #expect(try await program.must("bundle w.atelier").out.isEmpty)
        try await program.must("bundle w.atelier restore 1")
        #expect(try await program.must("bundle w.atelier").out.contains("pas encore classée"))
    }

    @Test func areProposedByTheirWordsAndNothingIsBundled() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        for text in ["sans coordinateur payé tout retombe", "la piscine ferme", "tout retombe sans coordinateur payé"] {
            try await program.must(["capture", "w.atelier", "--group", "b", text])
        }
        let before = try await program.must("log w.atelier --json").out
        let shown = try await program.must("bundle w.atelier propose")
        #expect(
            shown.lines.first == "n°\u{A0}1 b, n°\u{A0}3 b · en commun\u{A0}: coordinateur, payé, retombe",
            "\(shown.out)")
        let english = try await program.must("bundle w.atelier propose 3 --interface en")
        #expect(english.out.contains("in common: "))
        let text = try await program.must("bundle w.atelier propose --json").out
        let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
        #expect(read?.count == 1 && read?.first?["lines"] as? [Int] == [1, 3] && read?.first?["bundle"] == nil)
        #expect(read?.first?["words"] as? [String] == ["coordinateur", "payé", "retombe"])
        #expect(try await program.must("bundle w.atelier propose 2").out.isEmpty)
        #expect(try await program.run("bundle w.atelier propose 9").exit == 1)
        #expect(try await program.must("log w.atelier --json").out == before)
        try await program.must(["bundle", "w.atelier", "new", "Un poste", "1"])
        let joining = try await program.must("bundle w.atelier propose")
        #expect(joining.out.contains("n°\u{A0}3 b → r1 «\u{A0}Un poste\u{A0}»"), "\(joining.out)")
    }

    @Test func standAtTheirLeverInEveryFormat() async throws {
        let program = try await program()
        for format in ["text", "markdown", "json"] {
            let shown = try await program.must(["synthesis", "w.atelier", "--format", format])
            #expect(shown.out.contains("Le temps long"), "\(format)")
        }
        let csv = try await program.must("synthesis w.atelier --format csv")
        #expect(csv.out.contains("regroupée sous «\u{A0}Le temps long\u{A0}»"))
    }

    @Test func aTitleIsReviewedMaskedAndForgottenWithItsWords() async throws {
        let program = try await program()
        try await program.must(["bundle", "w.atelier", "rename", "1", "comme dit Mme Le Goff"])
        #expect(try await program.must("mask w.atelier").out.contains("regroupement 1"))
        try await program.must(["mask", "w.atelier", "Le Goff"])
        #expect(!(try await program.must("synthesis w.atelier").out.contains("Goff")))
        try await program.must(["bundle", "w.atelier", "rename", "1", "Voir loin !"])
        try await program.must("redact w.atelier 1 --yes")
        let list = try await program.must("bundle w.atelier").out
        #expect(list.contains("1  […]"), "\(list)")
    }

    @Test func whatDoesNotFitIsRefused() async throws {
        let program = try await program()
        let before = program.contents
        let rows: [([String], Int32)] = [
            (["new", "x"], 2), (["new", " ", "1"], 2), (["new", "x", "99"], 1), (["new", "x", "un"], 2),
            (["rename", "7", "x"], 1), (["remove", "1", "1", "2"], 1), (["map", "1", "gouvernances"], 1),
            (["dissolve"], 2), (["new", "x", "1", "--lever", "lieux", "--lever", "vision", "--lever", "reseau"], 2),
        ]
        for (words, exit) in rows {
            let outcome = try await program.run(["bundle", "w.atelier"] + words)
            #expect(outcome.exit == exit, "\(words) \(outcome)")
        }
        #expect(program.contents == before)
    }
}

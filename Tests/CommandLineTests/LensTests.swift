import Foundation
import Testing

/// A second lens in a workshop, and lenses of one's own.
struct LensTests {
    @Test func aFurtherLensIsMappedOntoListedAndPrintedBesideTheFirst() async throws {
        let program = try Program()
        try await program.must(
            "new n.atelier --template s-inspirer --title T --lens monot --lens monot --lens rieutort --lens comment")
        try await program.must(["capture", "n.atelier", "une présidence neutre", "--lever", "gouvernance"])
        try await program.must(["capture", "n.atelier", "un noyau qui tient"])
        try await program.must("map n.atelier 1 gouvernance-neutre --lens comment")
        #expect(try await program.must("list n.atelier --lens comment --lever unmapped").lines.count == 1)
        let listed = try await program.must("list n.atelier --lens comment").out
        #expect(listed.contains("Neutralité") && !listed.contains("Gouvernance"))
        let record = try await program.must("list n.atelier --lens comment --json").out
        #expect(record.contains("\"gouvernance-neutre\""))
        try await program.must("bundle n.atelier new Tenir 2 --lever noyau-convaincu --lens comment")
        #expect(try await program.must("bundle n.atelier --lens comment").out.contains("Noyau convaincu"))
        #expect(try await program.must("bundle n.atelier").out.contains("pas encore classée"))
        try await program.must("bundle n.atelier map 1 resultats-rapides --lens comment")
        let paper = try await program.must("synthesis n.atelier").out
        #expect(paper.contains("Avec une autre grille\u{A0}: Les trois leviers de Brice Comment"))
        let asked = try await program.must("synthesis n.atelier --beside monot").out
        #expect(asked.contains("Avec une autre grille\u{A0}: Les ingrédients de Gaëtan Monot"))
        #expect(try await !program.must("synthesis n.atelier --beside none").out.contains("autre grille"))
        let turned = try await program.must("synthesis n.atelier --lens comment").out
        #expect(turned.contains("Avec une autre grille\u{A0}: Les leviers de Rieutort"))
        for (words, exit) in [("--beside rieutort", 1), ("--lens comment --beside comment", 1), ("--lens dudez", 1)] {
            let refused = try await program.run("synthesis n.atelier " + words)
            #expect(refused.exit == exit && refused.err.lines >= 2, "\(refused)")
        }
        try await program.must("undo n.atelier")
        #expect(
            try await program.must("map n.atelier --accept 1 --lens comment --dry-run").err.contains("pas été mesurée"))
    }

    @Test func anExampleOfALensIsWrittenReadOverAndServes() async throws {
        let program = try Program()
        #expect(try await program.must("lens check").out.contains("atelier lens new NOM"))
        let made = try await program.must("lens new ma-grille").out
        #expect(made.contains("atelier/Lenses/ma-grille.yaml") && made.contains("atelier lens check ma-grille"))
        try await program.must("lens copy comment")
        #expect(try await program.must("lens check").lines.count == 2)
        try await program.makeWorkshop()
        try await program.must("lens add w.atelier ma-grille")
        try await program.must(["capture", "w.atelier", "un repas partagé entre voisins"])
        try await program.must("map w.atelier 1 se-connaitre --lens ma-grille")
        let path = program.path("data/atelier/Lenses/ma-grille.yaml")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try Data(text.replacing("key: c", with: "key: x").utf8).write(to: URL(filePath: path))
        let silent = try await program.must("lens check ma-grille").out
        #expect(silent.contains("se lit bien") && silent.contains("l, c, r, v, g, m, a"), "\(silent)")
        let other = try await program.run("lens add w.atelier ma-grille")
        #expect(other.exit == 1 && other.err.contains("d’un autre texte"), "\(other)")
        try Data(text.replacing("key: c", with: "key: l").utf8).write(to: URL(filePath: path))
        let broken = try await program.run("lens check --interface en")
        #expect(broken.exit == 3 && broken.out.contains("appears twice") && broken.err.contains("1 file"), "\(broken)")
        #expect(try await program.run("lens check ma-grille s-inspirer").exit != 0)
    }
}

extension String {
    fileprivate var lines: Int { split(separator: "\n").count }
}

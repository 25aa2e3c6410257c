import Foundation
import Testing

/// The user's own templates, from the first line to a workshop made with them.
struct OwnTemplatesTests {
    @Test func anExampleIsWrittenReadOverAndServes() async throws {
        let program = try Program()
        #expect(try await program.must("templates check").out.contains("atelier templates new NOM"))
        let made = try await program.must("templates new mon-atelier").out
        let path = program.path("data/atelier/Workshops/mon-atelier.yaml")
        #expect(made.contains(path) && made.contains("atelier templates check mon-atelier"))
        #expect(try await program.must("templates check mon-atelier").out.contains("se lit bien"))
        try await program.must("new w.atelier --template mon-atelier --title T")
        #expect(try await program.must("list w.atelier --json").out.hasPrefix("["))
        let again = try await program.run("templates new mon-atelier")
        #expect(
            again.exit == 3 && again.err.contains("Donnez un autre nom") && !again.err.contains("--force"), "\(again)")
        let english = try await program.run("templates copy s-inspirer Le-Mien --interface en")
        #expect(english.exit == 2 && english.err.contains("Letters a to z"), "\(english)")
    }

    @Test func everyFaultIsToldWithItsLineAndWhatToWrite() async throws {
        let program = try Program()
        try await program.must("templates copy s-inspirer le-mien")
        try await program.must("templates copy atelier-court")
        let path = program.path("data/atelier/Workshops/le-mien.yaml")
        var text = try String(contentsOfFile: path, encoding: .utf8)
        text = text.replacing("minutes: 10", with: "minutes: dix").replacing("[idee,", with: "[idees,")
        try Data(text.utf8).write(to: URL(filePath: path))
        let told = try await program.run("templates check")
        #expect(told.exit == 3 && told.err.contains("à reprendre, sur 2"), "\(told)")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let faulty = lines.indices.filter { lines[$0].contains("dix") || lines[$0].contains("idees") }
        #expect(faulty.count == 3)
        for line in faulty { #expect(told.out.contains("le-mien.yaml, ligne \(line + 1), colonne"), "\(told)") }
        #expect(told.out.contains("Écrivez-le en chiffres") && told.out.contains("choisissez parmi"))
        #expect(told.out.contains("se lit bien"))
    }

    @Test func whatDoesNotFitIsToldAndTheFileStillServes() async throws {
        let program = try Program()
        try await program.must("templates new long")
        let path = program.path("data/atelier/Workshops/long.yaml")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let question = String(repeating: "Et ensuite ? ", count: 30)
        try Data(text.replacing("Sur ce sujet, que vivez-vous ?", with: question).utf8).write(to: URL(filePath: path))
        let told = try await program.must("templates check \(path)").out
        #expect(told.contains("il y a place pour 4") && told.contains("cent caractères"), "\(told)")
        try await program.must("new w.atelier --template long --title T")
    }
}

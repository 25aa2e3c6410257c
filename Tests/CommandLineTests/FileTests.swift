import Foundation
import Glibc
import SessionEngine
import Testing

/// What is wrong with a file is said in two sentences, exit 3, and nothing changes.
struct FileTests {
    @Test(arguments: ["check", "list", "log", "synthesis", "undo", "close"], Language.allCases)
    func refusesWhatIsNoWorkshop(_ name: String, _ language: Language) async throws {
        let program = try Program(["ATELIER_LANGUAGE": language.rawValue])
        try program.put(["bonjour, ceci est un texte assez long pour ne pas être vide"], in: "notes.txt")
        try program.put(["texte"], in: "faux.atelier")
        try Data().write(to: URL(fileURLWithPath: program.path("vide.atelier")))
        try FileManager.default.createDirectory(
            atPath: program.path("dossier.atelier"), withIntermediateDirectories: true)
        let before = program.contents
        for file in ["notes.txt", "faux.atelier", "vide.atelier", "dossier.atelier", "rien.atelier"] {
            let outcome = try await program.run([name, file])
            #expect(outcome.exit == 3, "\(file) \(outcome)")
            #expect(outcome.out.isEmpty)
            #expect(outcome.err.split(separator: "\n").count == 2, "\(outcome)")
            #expect(outcome.err.contains(file))
            #expect(Words.speaks(language, outcome.err), "\(outcome)")
        }
        #expect(program.contents == before)
    }

    @Test func refusesAFileOfANewerFormatAndLeavesItAlone() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let url = URL(fileURLWithPath: program.path("w.atelier"))
        var bytes = try Data(contentsOf: url)
        // The format is SQLite's user_version: four bytes at 60, the highest first.
        bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
        try bytes.write(to: url)
        for line in ["list w.atelier", "check w.atelier", "capture w.atelier x", "synthesis w.atelier"] {
            let outcome = try await program.run(line)
            #expect(outcome.exit == 3, "\(line) \(outcome)")
            #expect(outcome.err.contains("99"))
        }
        #expect(try Data(contentsOf: url) == bytes)
    }

    @Test func tellsDamage() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must(["capture", "w.atelier", "une parole très reconnaissable"])
        let url = URL(fileURLWithPath: program.path("w.atelier"))
        var bytes = try Data(contentsOf: url)
        let place = try #require(bytes.range(of: Data("reconnaissable".utf8)))
        bytes.replaceSubrange(place, with: Data("méconnaissabl".utf8))
        try bytes.write(to: url)
        let check = try await program.run("check w.atelier")
        #expect(check.exit == 3)
        #expect(check.out.contains("fait n°"))
        #expect(check.err.contains("abîmé"))
        let json = try await program.run("check w.atelier --json")
        #expect(json.exit == 3)
        #expect(json.out.contains(#""whole" : false"#))
        #expect(try await program.run("capture w.atelier x").exit == 3)
    }

    @Test func refusesToMakeAWorkshopWhereItCannot() async throws {
        let program = try Program()
        let words = ["--template", "s-inspirer", "--title", "T"]
        #expect(try await program.run(["new", "nulle/part.atelier"] + words).exit == 3)
        #expect(try await program.run(["new", "/proc/w.atelier"] + words).exit == 3)
        let name = try await program.run(["new", "atelier.txt"] + words)
        #expect(name.exit == 2)
        #expect(name.err.contains("atelier.txt.atelier"))
        try await program.makeWorkshop()
        let before = program.contents
        #expect(try await program.run(["new", "w.atelier"] + words).exit == 3)
        #expect(program.contents == before)
    }

    @Test(.enabled(if: getuid() != 0, "root may write anywhere"))
    func refusesAPlaceThatIsReadOnly() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        chmod(program.path("w.atelier"), 0o400)
        let outcome = try await program.run("capture w.atelier x")
        #expect(outcome.exit == 3)
        #expect(outcome.err.contains("w.atelier"))
    }

    @Test func writesADocumentOnceAndOverItOnlyWhenForced() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let words = ["synthesis", "w.atelier", "--output", "s.txt"]
        let done = try await program.must(words)
        #expect(done.out == "Écrit : s.txt\n".replacing(" :", with: "\u{A0}:"))
        let text = FileManager.default.contents(atPath: program.path("s.txt"))
        try await program.must(["frame", "w.atelier", "--title", "Autre titre"])
        let again = try await program.run(words)
        #expect(again.exit == 3)
        #expect(again.err.contains("--force"))
        #expect(FileManager.default.contents(atPath: program.path("s.txt")) == text)
        try await program.must(words + ["--force"])
        #expect(FileManager.default.contents(atPath: program.path("s.txt")) != text)
        #expect(try await program.run(["synthesis", "w.atelier", "--output", "nulle/part.txt"]).exit == 3)
    }

    @Test(arguments: [
        ("text", "L’essentiel"), ("markdown", "# Soins"), ("json", "\"format\" : \"atelier-synthesis\""),
        ("csv", "numéro;texte"),
    ])
    func writesEveryFormatInBothEditions(_ format: String, _ mark: String) async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must([
            "capture", "w.atelier", "--group", "a", "--kind", "condition", "peu de sujets, dit Yvette",
        ])
        for edition in ["public", "internal"] {
            let done = try await program.must(["synthesis", "w.atelier", "--format", format, "--edition", edition])
            #expect(done.out.lowercased().contains(mark.lowercased()), "\(done.out.prefix(400))")
            #expect(done.out.contains("peu de sujets"))
            // Only what may leave the house asks to be read for names first.
            #expect(done.err.isEmpty == (edition == "internal"))
        }
    }
}

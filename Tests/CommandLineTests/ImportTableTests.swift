import Foundation
import Testing

/// What a spreadsheet saves is imported as it comes.
struct ImportTableTests {
    private func make(_ bytes: Data, named name: String = "feuilles.csv") async throws -> Program {
        let program = try Program()
        try await program.makeWorkshop()
        try bytes.write(to: URL(fileURLWithPath: program.path(name)))
        return program
    }

    private func records(_ program: Program) async throws -> [CaptureTests.Record] {
        let list = try await program.must("list w.atelier --json")
        return try JSONDecoder().decode([CaptureTests.Record].self, from: Data(list.out.utf8))
    }

    private static let french = """
        Texte;Groupe;Genre;Leviers;Qui (porteur);Minutage
        on s'éparpille à Plessé;Élus;Écueil;gouv, lieux;;00:18:43
        une permanence;b;action;aucun;la mairie;
        """
    private static let english = """
        text,group,kind,levers,who,timecode
        on s'éparpille à Plessé,a,ecueil,gouv/lieux,,18:43
        une permanence,Associations,action,none,la mairie,
        """

    /// Every way in which a spreadsheet of either country writes the same two lines.
    private static let writings: [(String, Data)] = [
        ("points-virgules", Data(french.utf8)),
        ("fins de ligne de Windows, marque", Data(("\u{FEFF}" + french.replacing("\n", with: "\r\n") + "\r\n").utf8)),
        ("Windows-1252", french.data(using: .windowsCP1252) ?? Data()),
        ("UTF-16", Data([0xFF, 0xFE]) + (french.data(using: .utf16LittleEndian) ?? Data())),
        ("fins de ligne anciennes", Data(french.replacing("\n", with: "\r").utf8)),
        ("un titre au-dessus, des lignes vides", Data(("Tables du 12 juin;;;;;\n;;;;;\n" + french + "\n;;;;;\n").utf8)),
        ("virgules", Data(english.replacing("gouv, lieux", with: "gouv/lieux").utf8)),
        ("tabulations", Data(english.replacing(",", with: "\t").utf8)),
        (
            "tout entre guillemets",
            Data(
                english.split(separator: "\n").map { line in
                    line.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }
                        .joined(separator: ",")
                }.joined(separator: "\r\n").utf8)
        ),
    ]

    @Test(arguments: writings.map(\.0))
    func theSameLinesHoweverTheyAreWritten(_ name: String) async throws {
        let bytes = try #require(Self.writings.first { $0.0 == name }?.1)
        let program = try await make(bytes)
        try await program.must("import w.atelier feuilles.csv")
        let found = try await records(program)
        #expect(found.map(\.text) == ["on s'éparpille à Plessé", "une permanence"])
        #expect(found.map(\.group) == ["a", "b"])
        #expect(found.map(\.kind) == ["ecueil", "action"])
        #expect(found.map(\.levers) == [["gouvernance", "lieux"], []])
        #expect(found.map(\.timecode) == [1_123_000, nil])
        let again = try await program.must("import w.atelier feuilles.csv")
        #expect(again.out.contains("2\u{A0}déjà connues"))
    }

    @Test func cellsHoldSeparatorsQuotesAndLineEnds() async throws {
        let table = "texte;groupe\n\"il a dit « oui »; puis \"\"non\"\"\r\n\net il est parti\";a\nun 5\" d'écart;b\n"
        let program = try await make(Data(table.utf8))
        try await program.must("import w.atelier feuilles.csv")
        let texts = try await records(program).map(\.text)
        #expect(texts == ["il a dit « oui »; puis \"non\" et il est parti", "un 5\" d'écart"])
    }

    @Test func ofAFileWithoutANameTheFirstSignTells() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must(["import", "w.atelier", "-"], input: Data("texte\nd'un tableur\n".utf8))
        try await program.must(["import", "w.atelier", "-"], input: Data("\n {\"text\": \"d'un programme\"}\n".utf8))
        #expect(try await records(program).map(\.text) == ["d'un tableur", "d'un programme"])
        try await program.must(["import", "w.atelier", "-"], input: Data())
    }

    @Test func whatIsKnownIsPassedOverAndCounted() async throws {
        let program = try await make(Data("texte;id\nune;x1\npareil;\npareil;\n".utf8))
        try await program.must("import w.atelier feuilles.csv")
        try Data("id;texte\nx1;changée\n;pareil\n;neuve\n".utf8).write(
            to: URL(fileURLWithPath: program.path("plus.csv")))
        let dry = try await program.must("import w.atelier plus.csv --dry-run")
        #expect(dry.out.contains("1\u{A0}ligne à importer, 2\u{A0}déjà connues"))
        try await program.must("import w.atelier plus.csv")
        #expect(try await records(program).map(\.text) == ["une", "pareil", "pareil", "neuve"])
    }

    @Test(arguments: [
        ("mot;autre\nx;y\n", 1, 2), ("texte;Texte\nx;y\n", 1, 2), ("texte;groupe\nun; deux; trois\n", 2, 2),
        ("texte;groupe\nun;a\n\"ouvert;b\nsuite\n", 3, 2), ("texte;groupe\n;a\n", 2, 2),
        ("texte;groupe\nbon;a\nx;Elsu\n", 3, 1), ("texte;;groupe\nbon;perdu;a\n", 2, 2),
    ])
    func aFaultIsToldWithItsLineAndNothingIsTaken(_ table: String, line: Int, exit: Int32) async throws {
        let program = try await make(Data(table.utf8))
        let before = program.contents
        for (language, word) in [("fr", "Ligne"), ("en", "Line")] {
            let outcome = try await program.run(
                ["import", "w.atelier", "feuilles.csv"], ["ATELIER_LANGUAGE": language])
            #expect(outcome.exit == exit, "\(outcome)")
            #expect(outcome.err.contains("\(word) \(line)"), "\(outcome)")
            #expect(outcome.out.isEmpty)
        }
        #expect(program.contents == before)
    }

    @Test func aColumnThatNothingReadsIsNamedOnce() async throws {
        let program = try await make(Data("texte;Couleur\nune;bleu\ndeux;vert\n".utf8))
        let outcome = try await program.must("import w.atelier feuilles.csv")
        #expect(outcome.err.split(separator: "\n").count == 1)
        #expect(outcome.err.contains("La colonne «\u{A0}Couleur\u{A0}»"))
    }

    @Test(arguments: ["fr", "en"])
    func whatTheProgramExportsItReadsBack(_ language: String) async throws {
        let program = try Program()
        for name in ["w.atelier", "v.atelier"] {
            try await program.must(
                ["new", name, "--template", "s-inspirer", "--title", "T", "--language", language, "--group", "Élus"])
        }
        try await program.must(["capture", "w.atelier", "--group", "a", "--lever", "lieux", "dit; et \"cité\", ici"])
        try await program.must("synthesis w.atelier --format csv --edition internal --output e.csv")
        try await program.must("import v.atelier e.csv")
        let list = try await program.must("list v.atelier --json")
        let found = try JSONDecoder().decode([CaptureTests.Record].self, from: Data(list.out.utf8))
        #expect(found.map(\.text) == ["dit; et \"cité\", ici"])
        #expect(found.map(\.levers) == [["lieux"]])
        #expect(found.map(\.group) == ["a"])
    }
}

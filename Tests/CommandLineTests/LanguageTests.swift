import Testing

/// The language of the interface: the option, our variable, LC_ALL, LC_MESSAGES, LANG.
struct LanguageTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let environment: [String: String]
        var words: [String] = []
        let isFrench: Bool
        var testDescription: String { "\(environment) \(words)" }

        init(_ environment: [String: String], _ words: [String] = [], french: Bool) {
            (self.environment, self.words, isFrench) = (environment, words, french)
        }
    }

    private static let rows = [
        Row([:], french: true), Row(["LANG": "C"], french: true), Row(["LANG": "POSIX"], french: true),
        Row(["LC_ALL": "C.UTF-8"], french: true), Row(["LC_ALL": "C.utf8"], french: true),
        Row(["LANG": ""], french: true), Row(["LANG": "fr_FR.UTF-8"], french: true),
        Row(["LANG": "fr_CA.ISO-8859-1@euro"], french: true), Row(["LANG": "frr_DE.UTF-8"], french: false),
        Row(["LANG": "en_GB.UTF-8"], french: false), Row(["LANG": "de_DE.UTF-8"], french: false),
        Row(["LC_MESSAGES": "en_GB.UTF-8", "LANG": "fr_FR.UTF-8"], french: false),
        Row(["LC_ALL": "fr_FR.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"], french: true),
        Row(["LC_ALL": "C", "LANG": "en_GB.UTF-8"], french: false),
        Row(["ATELIER_LANGUAGE": "fr", "LC_ALL": "en_GB.UTF-8"], french: true),
        Row(["ATELIER_LANGUAGE": "en", "LC_ALL": "fr_FR.UTF-8"], french: false),
        Row(["ATELIER_LANGUAGE": "en"], ["--interface", "fr"], french: true),
        Row(["LANG": "fr_FR.UTF-8"], ["--interface=en"], french: false),
    ]

    @Test(arguments: rows)
    func choosesTheLanguage(_ row: Row) async throws {
        let program = try Program(row.environment)
        let before = try await program.run(row.words + ["check", "rien.atelier"])
        let after = try await program.run(["check", "rien.atelier"] + row.words)
        for outcome in [before, after] {
            #expect(outcome.exit == 3)
            #expect(outcome.err.contains("Il n’y a pas") == row.isFrench, "\(outcome)")
            #expect(outcome.err.contains("There is no") != row.isFrench, "\(outcome)")
        }
    }

    @Test func refusesALanguageThatIsNotHere() async throws {
        let program = try Program()
        for words in [["--interface", "de", "templates"], ["templates", "--interface=de"]] {
            let outcome = try await program.run(words)
            #expect(outcome.exit == 2)
            #expect(outcome.err.contains("« fr » ou « en »".typographic), "\(outcome)")
        }
    }

    @Test func paperFollowsTheWorkshopAndMessagesTheReader() async throws {
        let program = try Program(["LANG": "en_GB.UTF-8"])
        try await program.makeWorkshop()
        try await program.must(["capture", "w.atelier", "Mme Le Goff passe demain"])
        let paper = try await program.must(["synthesis", "w.atelier"])
        #expect(paper.out.contains("Annexe"))
        #expect(paper.err.contains("Take care"))
    }
}

extension String {
    /// The same with the no-break spaces of French guillemets.
    var typographic: String { replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»") }
}

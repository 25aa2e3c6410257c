import Foundation
import SessionEngine
import Testing

/// The review of names from the command line.
struct MaskTests {
    private let lines = [
        "Mme Le Goff demande qu'on la rappelle", "voir avec Hélène et d'Hélène à Rose", "l'idée de helene est bonne",
        "un mot bleuet que personne ne prend pour un nom",
    ]

    private func program() async throws -> Program {
        let program = try Program()
        try await program.makeWorkshop()
        for line in lines { try await program.must(["capture", "w.atelier", "--group", "a", line]) }
        return program
    }

    @Test func listsTheNamesToJudgeTheMostProbableFirstWithWhereTheyStand() async throws {
        let program = try await program()
        let list = try await program.must("mask w.atelier")
        let names = list.lines.filter { $0.hasPrefix("[") }
        #expect(names.count == 3, "\(list.out)")
        #expect(names[0].contains("Le Goff") && names[1].contains("Hélène") && names[2].contains("Rose"))
        #expect(list.out.contains("n°\u{A0}1") && list.out.contains("demande qu'on la rappelle"))
        #expect(list.lines.first == "3\u{A0}noms probables à juger")
    }

    @Test func aMaskedNameIsInNoPublicFormatAndInEveryInternalOne() async throws {
        let program = try await program()
        let warned = try await program.must("synthesis w.atelier")
        #expect(warned.err.contains("3\u{A0}noms probables à juger") && warned.err.contains("atelier mask w.atelier"))
        try await program.must(["mask", "w.atelier", "le goff", "HELENE", "bleuet"])
        let left = try await program.must("mask w.atelier --keep-rest")
        #expect(left.out.contains("1\u{A0}nom gardé"))
        for format in ["text", "markdown", "json", "csv"] {
            let shown = try await program.must(["synthesis", "w.atelier", "--format", format])
            #expect(shown.err.isEmpty, "\(shown.err)")
            #expect(!shown.out.contains(/(?i)goff|h[eé]l[eè]ne|bleuet/), "\(shown.out)")
            #expect(shown.out.contains("Rose"))
            // Markdown escapes the brackets that might open a link.
            #expect(shown.out.replacing("\\", with: "").contains("voir avec [nom] et d'[nom] à Rose"), "\(shown.out)")
            let inside = try await program.must(
                ["synthesis", "w.atelier", "--format", format, "--edition", "internal"])
            #expect(inside.err.isEmpty)
            for line in lines { #expect(inside.out.contains(line), "\(format)") }
            #expect(!inside.out.contains("[nom]"))
        }
    }

    @Test func whatIsMaskedCanBeKeptAndJudgedAgainAndUndone() async throws {
        let program = try await program()
        try await program.must(["mask", "w.atelier", "Le Goff"])
        try await program.must(["mask", "w.atelier", "LE GOFF", "--keep"])
        #expect(try await program.must("synthesis w.atelier").out.contains("Le Goff"))
        try await program.must("undo w.atelier")
        #expect(!(try await program.must("synthesis w.atelier").out.contains("Le Goff")))
        try await program.must(["mask", "w.atelier", "Le Goff", "--clear"])
        #expect(try await program.must("mask w.atelier").lines.first == "3\u{A0}noms probables à juger")
    }

    @Test func aClosedWorkshopStillLetsNamesBeMaskedAndTakenBack() async throws {
        let program = try await program()
        try await program.must("close w.atelier")
        try await program.must(["mask", "w.atelier", "Rose"])
        #expect(!(try await program.must("synthesis w.atelier").out.contains("Rose")))
        try await program.must("undo w.atelier")
        #expect(try await program.must("synthesis w.atelier").out.contains("Rose"))
        #expect(try await program.run("undo w.atelier").exit == 1)
        #expect(try await program.run("capture w.atelier x").exit == 1)
    }

    @Test func aProgramReadsTheNamesWithWhereTheyStand() async throws {
        let program = try await program()
        try await program.must(["mask", "w.atelier", "bleuet"])
        let text = try await program.must("mask w.atelier --json").out
        let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        #expect(read?["left"] as? Int == 3)
        let names = try #require(read?["names"] as? [[String: Any]])
        #expect(names.compactMap { $0["name"] as? String } == ["Le Goff", "Hélène", "Rose", "bleuet"])
        #expect(names.last?["judgement"] as? String == "masked" && names.first?["judgement"] == nil)
        let places = try #require(names[1]["appearances"] as? [[String: String]])
        #expect(places.map { $0["which"] } == ["2", "2", "3"] && places[0]["in"] == "words")
        #expect(places[0]["before"] == "voir avec " && places[2]["name"] == "helene")
    }

    @Test func twoWaysAtOnceAreRefused() async throws {
        let program = try await program()
        let before = program.contents
        for words in [["x", "--keep", "--clear"], ["--keep"], ["--clear"], ["x", "--keep-rest"], ["x", "--json"]] {
            #expect(try await program.run(["mask", "w.atelier"] + words).exit == 2, "\(words)")
        }
        #expect(program.contents == before)
    }

    @Test func theLogCountsMaskedNamesAndDoesNotTellThem() async throws {
        let program = try await program()
        try await program.must(["mask", "w.atelier", "Le Goff", "Rose"])
        let last = try await program.must("log w.atelier").lines.last
        #expect(last?.contains("2\u{A0}noms masqués") == true && last?.contains("Goff") == false)
    }
}

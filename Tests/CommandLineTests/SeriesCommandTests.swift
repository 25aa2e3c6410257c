import Foundation
import Testing

/// Workshops that continue one another, from the command line.
struct SeriesCommandTests {
    private func chain() async throws -> Program {
        let program = try Program(["ATELIER_LANGUAGE": "fr"])
        try await program.makeWorkshop()
        for words in [
            ["capture", "w.atelier", "--kind", "action", "--who", "Ézéchiellé", "ouvrir un local"],
            ["capture", "w.atelier", "--kind", "action", "écrire la charte"],
            ["capture", "w.atelier", "--kind", "question", "qui paie ?"], ["mask", "w.atelier", "Ézéchiellé"],
            ["close", "w.atelier"],
            ["new", "deux.atelier", "--continues", "w.atelier", "--title", "Soins, suite", "--date", "2025-09-18"],
            ["series", "answer", "deux.atelier", "1", "going-on", "--why", "le local manque"],
            ["series", "answer", "deux.atelier", "2", "done"],
        ] { try await program.must(words) }
        try await program.must("new trois.atelier --continues deux.atelier --date 2026-01-10")
        return program
    }

    private struct Row: Decodable {
        let number: Int
        let numberThere: Int
        let text: String
        let who: String?
        let answer: String?
        let why: String?
    }

    private func carried(_ file: String, _ program: Program) async throws -> [Row] {
        let json = try await program.must(["series", "carried", file, "--json"])
        return try JSONDecoder().decode([Row].self, from: Data(json.out.utf8))
    }

    @Test func whatIsDoneStaysBehindAndTheRestGoesOn() async throws {
        let program = try await chain()
        let two = try await carried("deux.atelier", program), three = try await carried("trois.atelier", program)
        #expect(two.map(\.answer) == ["going-on", "done", nil] && two[0].why == "le local manque")
        #expect(three.map(\.text) == ["ouvrir un local", "qui paie ?"] && three.map(\.numberThere) == [1, 3])
        #expect(three[0].who == "Ézéchiellé" && three[0].answer == nil)
        let status = try await program.must("series status trois.atelier w.atelier deux.atelier")
        #expect(status.out.contains("1 tenue, 1 continue") && !status.out.contains("⚠"))
        let broken = try await program.must("series status trois.atelier w.atelier")
        #expect(broken.out.contains("Il manque un atelier de la chaîne, «\u{A0}Soins, suite\u{A0}»"))
        let log = try await program.must("log trois.atelier")
        #expect(log.lines.count == 1, "the making is one step")
    }

    @Test func aCarrierMaskedBeforeIsMaskedInWhatFollows() async throws {
        let program = try await chain()
        for file in ["deux.atelier", "trois.atelier"] {
            let text = try await program.must(["synthesis", file])
            #expect(text.out.contains("Depuis la dernière fois") && text.out.contains("ouvrir un local"))
            #expect(!text.out.contains("Ézéchiellé"))
            let inside = try await program.must(["synthesis", file, "--edition", "internal"])
            #expect(inside.out.contains("Ézéchiellé"))
        }
    }

    @Test func whatWasCarriedOverIsErasedFromEveryByte() async throws {
        let program = try await chain()
        try await program.must(["series", "answer", "trois.atelier", "1", "dropped", "--why", "Ézéchiellé est parti"])
        let refused = try await program.run("redact trois.atelier 9 --carried --yes")
        #expect(refused.exit == 1)
        try await program.must("redact trois.atelier 1 --carried --yes")
        let three = try await carried("trois.atelier", program)
        #expect(three.map(\.text) == ["[…]", "qui paie ?"] && three[0].who == "[…]" && three[0].why == "[…]")
        #expect(try await program.must("check trois.atelier").out.contains("entier"))
        let file = try Data(contentsOf: URL(fileURLWithPath: program.path("trois.atelier")))
        #expect(file.range(of: Data("Ézéchiellé".utf8)) == nil && file.range(of: Data("ouvrir un local".utf8)) == nil)
        try await program.must("anonymise deux.atelier --yes")
        let other = try Data(contentsOf: URL(fileURLWithPath: program.path("deux.atelier")))
        #expect(other.range(of: Data("Ézéchiellé".utf8)) == nil)
        #expect(try await carried("deux.atelier", program)[0].who == "[nom]")
    }

    @Test func oneBeginningOnlyAndASentenceWhereNothingCameOver() async throws {
        let program = try await chain()
        let before = program.contents
        let two = try await program.run("new x.atelier --continues w.atelier --from deux.atelier")
        #expect(two.exit == 2 && two.err.contains("--continues"))
        let unknown = try await program.run("series answer deux.atelier 1 peut-etre")
        #expect(unknown.exit == 2 && unknown.err.contains("going-on"))
        #expect(try await program.run("new x.atelier --continues rien.atelier").exit == 3)
        let none = try await program.must("series carried w.atelier")
        #expect(none.out.isEmpty && none.err.contains("--continues"))
        #expect(program.contents == before)
    }

    @Test func continuingAnOpenWorkshopIsDoneAndSaid() async throws {
        let program = try Program(["ATELIER_LANGUAGE": "fr"])
        try await program.makeWorkshop()
        let made = try await program.must("new deux.atelier --continues w.atelier")
        #expect(made.err.contains("n’est pas clos"))
    }
}

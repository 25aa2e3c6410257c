import Foundation
import Testing

/// The floor and the report round from the command line.
struct FloorTests {
    private func workshop() async throws -> Program {
        let program = try Program()
        try await program.makeWorkshop()
        for _ in 0..<9 { try await program.must(["capture", "w.atelier", "--group", "a", "--actor", "elus", "oui"]) }
        try await program.must(["capture", "w.atelier", "--outside", "marché", "trop loin"])
        return program
    }

    @Test func tellsWhoIsOwedItWhoHasMostAndWhoseVoiceIsMissing() async throws {
        let program = try await workshop()
        try await program.must("actor w.atelier heads habitants 9")
        let told = try await program.must("floor w.atelier")
        #expect(
            told.lines.first == "Groupes · 9\u{A0}contributions notées"
                || told.lines.first?.hasPrefix("Groupes · ") == true)
        let rows = told.lines.filter { $0.hasPrefix("  ") }
        #expect(rows.first?.contains("Associations") == true && rows.first?.contains("PEU ENTENDU") == true, "\(told)")
        #expect(rows.dropFirst().first?.contains("le plus noté") == true, "\(told)")
        #expect(told.out.contains("9 sur 10\u{A0}contributions disent qui parle"), "\(told)")
        #expect(
            told.lines.contains {
                $0.hasPrefix("Présents, rien de noté") && $0.contains("Habitants") || $0.contains("habitants")
            })
        #expect(told.out.contains("Recueilli hors de la salle\u{A0}: marché 1"))
        #expect(told.lines.last?.hasSuffix("règle de l’outil.") == true)
        let english = try await program.must("floor w.atelier --interface en")
        #expect(english.out.contains("LITTLE HEARD") && english.lines.last?.hasSuffix("a rule of the tool.") == true)
    }

    @Test func isReadByAProgram() async throws {
        let program = try await workshop()
        let text = try await program.must("floor w.atelier --json").out
        let read = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let groups = try #require(read["groups"] as? [String: Any])
        #expect(groups["littleHeard"] as? [String] == ["b"] && groups["mostHeard"] as? String == "a")
        #expect(read["noted"] as? Int == 10 && read["attributed"] as? Int == 9)
        #expect((read["gathered"] as? [[String: Any]])?.first?["place"] as? String == "marché")
        #expect((read["rule"] as? String)?.contains("règle de l’outil") == true)
    }

    @Test func aRoundIsLedGroupsPassAndSwap() async throws {
        let program = try await workshop()
        try await program.must(["group", "w.atelier", "add", "Habitants:5"])
        try await program.must("turn w.atelier swap")
        try await program.must("turn w.atelier next")
        try await program.must("turn w.atelier skip")
        let text = try await program.must("turn w.atelier --json").out
        let read = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let seats = try #require(read["seats"] as? [[String: Any]])
        #expect(read["present"] as? String == "b", "\(text)")
        #expect(seats.compactMap { $0["group"] as? String } == ["b", "a", "c"], "\(text)")
        #expect(seats.last?["state"] as? String == "skipped")
        #expect(try await program.must("turn w.atelier").out.contains("revient à la fin"))
        #expect(try await program.run("turn w.atelier skip z").exit == 1)
        #expect(try await program.run("turn w.atelier next b").exit == 2)
        let alone = try await program.run("turn w.atelier end b")
        #expect(alone.exit == 2)
    }
}

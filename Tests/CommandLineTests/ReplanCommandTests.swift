import Foundation
import Testing

/// A new plan of what remains, and gates, from the command line.
struct ReplanCommandTests {
    private struct Plan: Decodable {
        struct Line: Decodable {
            let id: String
            let before: Int, after: Int, minimum: Int
            let cut: Bool
        }
        let blocks: [Line]
        let wanted: String, met: Bool, over: Int
        let cuttable: [String]
    }

    private func plan(_ program: Program, _ words: String...) async throws -> Plan {
        let text = try await program.must(["block", "w.atelier", "replan", "--dry-run", "--json"] + words).out
        return try JSONDecoder().decode(Plan.self, from: Data(text.utf8))
    }

    /// A time of day so many minutes from now.
    private func time(in minutes: Int) -> String {
        Date(timeIntervalSinceNow: Double(minutes) * 60).formatted(
            .verbatim(
                "\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)",
                timeZone: .current, calendar: .current))
    }

    @Test func isShownBeforeItIsAppliedAndUndoneInOneGo() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must("block w.atelier open 1")
        let end = time(in: 150)
        let before = program.contents
        let shown = try await plan(program, "--end", end)
        #expect(shown.met && shown.wanted == end)
        #expect(shown.blocks.allSatisfy { $0.minimum <= $0.after && $0.after <= $0.before && !$0.cut })
        let text = try await program.must(["block", "w.atelier", "replan", "--dry-run", "--end", end])
        #expect(text.out.contains(" → ") && text.out.contains("au lieu de"))
        #expect(program.contents == before, "nothing is written")
        let done = try await program.must(["block", "w.atelier", "replan", "--end", end])
        #expect(done.lines.last?.hasSuffix("séquences replanifiées") == true)
        #expect(try await program.must("frame w.atelier").out.contains("end  \(end)"))
        #expect(try await program.must("log w.atelier").lines.last?.hasSuffix("séquences replanifiées") == true)
        try await program.must("undo w.atelier")
        #expect(try await plan(program, "--end", end).blocks.map(\.before) == shown.blocks.map(\.before))
    }

    @Test func saysWhenTheMinimumsDoNotAllowItAndCutsWhatItIsTold() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must("block w.atelier open 1")
        let shown = try await plan(program, "--end", time(in: 30))
        #expect(!shown.met && shown.over > 0 && !shown.cuttable.isEmpty)
        #expect(shown.blocks.allSatisfy { $0.after == $0.minimum })
        let text = try await program.must(["block", "w.atelier", "replan", "--dry-run", "--end", time(in: 30)])
        #expect(text.out.contains("Même au plus court") && text.out.contains("couper"))
        let cut = try await plan(program, "--end", time(in: 30), "--cut", "pause", "--cut", "2")
        #expect(cut.blocks.filter(\.cut).count == 2 && cut.over < shown.over)
        #expect(try await program.run("block w.atelier replan --cut 1").err.contains("déjà été ouverte"))
        #expect(try await program.run("block w.atelier replan --cut pauze").exit == 1)
        #expect(try await program.run("block w.atelier replan --end demain").exit == 2)
        #expect(try await program.run("frame w.atelier --end demain").exit == 2)
        try await program.must("close w.atelier")
        #expect(try await program.run("block w.atelier replan").exit == 1)
    }

    @Test func gatesSayWhatLacksForWhichGroupInTheSameWordsEverywhere() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must(["capture", "w.atelier", "--group", "a", "--kind", "condition", "un lieu"])
        let status = try await program.must("phase w.atelier")
        #expect(
            status.out.contains("groupe b — Associations\u{A0}: il manque 1\u{A0}écueil (0 sur 1)"), "\(status.out)")
        let refused = try await program.run("phase w.atelier open resoudre")
        #expect(refused.exit == 1)
        #expect(refused.err.contains("Pour Écouter, il manque\u{A0}: 1\u{A0}contribution (groupe b)"), "\(refused.err)")
        #expect(refused.err.contains("1\u{A0}écueil (groupes a, b)"))
        try await program.must(["phase", "w.atelier", "open", "resoudre", "--reason", "la salle ferme"])
        let early = try await program.must("phase w.atelier")
        #expect(early.out.contains("la salle ferme"))
        #expect(try await program.must("synthesis w.atelier").out.contains("la salle ferme"))
        try await program.must("phase w.atelier open partager")
        #expect(try await program.must("phase w.atelier").out.contains("▶ partager"), "going back is free")
    }
}

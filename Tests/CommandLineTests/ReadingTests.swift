import Foundation
import Testing

/// The facilitator's reading, and the frame's ends, from the command line.
struct ReadingTests {
    @Test func isWrittenPointByPointAndPrintedInABoxOfItsOwn() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must(["reading", "w.atelier", "whole", "-un puzzle qui se rassemble"])
        try await program.must(["reading", "w.atelier", "en tout", "un puzzle qui se rassemble"])
        try await program.must(["reading", "w.atelier", "fracture", "entre bourg et hameaux"])
        try await program.must(["reading", "w.atelier", "erreur", "en partie", "on essaie sans le dire"])
        try await program.must(["reading", "w.atelier", "forme", "to"])
        let list = try await program.must("reading w.atelier")
        #expect(list.lines.first == "whole  En tout  un puzzle qui se rassemble")
        #expect(list.out.contains("erreur  Un droit à l’erreur\u{202F}?  en partie · on essaie sans le dire"))
        #expect(list.out.contains("echelles") && list.out.contains("  –"))
        for format in ["text", "markdown", "json"] {
            let shown = try await program.must(["synthesis", "w.atelier", "--format", format])
            #expect(shown.out.contains("La lecture de l’animation"), "\(format)")
            #expect(shown.out.contains("un puzzle qui se rassemble"), "\(format)")
        }
        try await program.must(["reading", "w.atelier", "forme", "--clear"])
        try await program.must("undo w.atelier")
        let text = try await program.must("reading w.atelier --json").out
        let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
        let form = try #require(read?.first { $0["topic"] as? String == "forme" })
        #expect(form["answer"] as? String == "to" && form["answers"] as? [String] == ["from", "through", "to"])
    }

    @Test func aNameInAReadingIsToBeJudgedAndMasked() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must(["reading", "w.atelier", "whole", "ce que Mme Le Goff a ouvert"])
        let names = try await program.must("mask w.atelier")
        #expect(names.out.contains("Le Goff") && names.out.contains("lecture"))
        try await program.must(["mask", "w.atelier", "Le Goff"])
        #expect(!(try await program.must("synthesis w.atelier").out.contains("Goff")))
    }

    @Test func whatDoesNotFitIsRefused() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let before = program.contents
        let rows: [([String], Int32)] = [
            (["fracture"], 2), (["fracture", "oui", "des mots"], 2), (["erreur", "peut-être"], 1),
            (["fracutre", "des mots"], 1), (["whole", " "], 2), (["whole", "x", "--lens", "autre"], 1),
        ]
        for (words, exit) in rows {
            let outcome = try await program.run(["reading", "w.atelier"] + words)
            #expect(outcome.exit == exit, "\(words) \(outcome)")
        }
        #expect(program.contents == before)
    }

    @Test func theOrganiserStandsAtTheHeadAndTheNextDateOnPage1() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must([
            "frame", "w.atelier", "--organiser", "le pays de la Haute-Rive", "--next", "le 12 mai, à Plessé",
        ])
        let lines = try await program.must("synthesis w.atelier").lines
        let organiser = try #require(lines.firstIndex { $0.contains("Organisation\u{A0}: le pays de la Haute-Rive") })
        let next = try #require(lines.firstIndex { $0.contains("Prochain rendez-vous\u{A0}: le 12 mai, à Plessé") })
        let frame = try #require(lines.firstIndex { $0 == "Le cadre" })
        #expect(organiser < next && next < frame)
    }
}

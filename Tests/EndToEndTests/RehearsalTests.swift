import Foundation
import Testing

@Suite("A rehearsal of one's own workshop") struct RehearsalTests {
    /// What lies in the user's folders, beside what a terminal says when it breaks down.
    private func files(_ home: Home) throws -> [String: Data] {
        var found: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: home.folder.path) {
            if name.hasSuffix("/errors.log") { continue }
            found[name] = FileManager.default.contents(atPath: home.path(name))
        }
        return found
    }

    @Test(
        "It is marked, takes lines, and nothing of it is left; the workshop has not changed",
        arguments: [0, SIGTERM, SIGHUP])
    func thrownAway(signal: Int32) throws {
        let venue = try Venue()
        try venue.atelier("capture", venue.file, "--group", "a", "dit pour de bon")
        let before = try files(venue.home)
        let terminal = try PseudoTerminal(
            [built("atelier"), "rehearse", venue.file], home: venue.home,
            environment: ["TMPDIR": venue.home.folder.path])
        try terminal.wait(forText: "jetée à la fermeture")
        #expect(terminal.line(0).contains("Répétition") && terminal.line(0).contains("Essai de la salle"))
        terminal.press("s")
        try terminal.wait(forText: "SAISIE")
        #expect(terminal.line(0).contains("Répétition"))
        try terminal.take("a- pour essayer", number: 1)
        #expect(!terminal.text.contains("dit pour de bon"))
        if signal == 0 { terminal.press("q", .control) } else { terminal.kill(signal) }
        let exit = try terminal.waitForExit()
        if signal == 0 {
            #expect(exit == .code(0))
            #expect(String(decoding: terminal.output, as: UTF8.self).contains("La répétition est jetée"))
        }
        #expect(try files(venue.home) == before)
    }

    @Test("Begun while preparing, it goes back to the workshop that was being prepared")
    func fromPrepare() throws {
        let venue = try Venue()
        let terminal = try PseudoTerminal(
            [built("atelier"), "facilitate", venue.file], home: venue.home,
            environment: ["TMPDIR": venue.home.folder.path], columns: 120)
        try terminal.wait(forText: "Groupes")
        terminal.press("c")
        try terminal.wait(forText: "revient à l’atelier")
        terminal.press("s")
        try terminal.wait(forText: "SAISIE")
        try terminal.take("a- pour essayer", number: 1)
        try terminal.command("w")
        try terminal.wait(forText: "l’atelier n’a pas changé")
        #expect(terminal.line(0).contains("Préparer") && !terminal.line(0).contains("Répétition"))
        #expect(try venue.lines().isEmpty)
        let left = try FileManager.default.contentsOfDirectory(atPath: venue.home.folder.path)
        #expect(!left.contains { $0.hasPrefix("atelier-") }, "\(left)")
    }

    @Test("From home n offers a workshop like the chosen one, for the next town")
    func nextTown() throws {
        let venue = try Venue()
        try venue.atelier("capture", venue.file, "--group", "a", "dit pour de bon")
        let terminal = try PseudoTerminal([built("atelier")], home: venue.home)
        try terminal.wait(forText: "Essai de la salle")
        terminal.press("n")
        try terminal.wait(forText: "Quel modèle")
        terminal.press(.end)
        try terminal.wait(forText: "Pour la ville suivante")
        #expect(terminal.text.contains("Comme «\u{A0}Essai de la salle\u{A0}»"))
        terminal.press(.enter)
        try terminal.wait(forText: "Titre de l’atelier")
        terminal.type(" bis\n")
        try terminal.wait("the new workshop") { $0.line(0).contains("Essai de la salle bis") }
        #expect(terminal.text.contains("Prévention") && !terminal.text.contains("24"))
    }
}

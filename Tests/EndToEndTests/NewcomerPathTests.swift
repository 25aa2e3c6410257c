import Foundation
import Testing

/// What a newcomer does with the README alone: prepare, run, capture, map, close, hold the page.
@Suite("A workshop from the first screen to the page") struct NewcomerPathTests {
    @Test("Three groups, four phases, thirty contributions, levers, closing, page, quit")
    func path() throws {
        let venue = try Venue(making: false)
        let terminal = try PseudoTerminal([built("atelier")], home: venue.home)
        try terminal.wait(forText: "Vos ateliers")
        terminal.press("n")
        try terminal.wait(forText: "Quel modèle")
        // The last of the list, after the eleven others.
        for _ in 0..<11 { terminal.press(.down) }
        try terminal.wait(forText: "> S’inspirer")
        terminal.press(.enter)
        try terminal.wait(forText: "Titre de l’atelier")
        try terminal.enter("Essai de la salle", until: "Préparer · Essai de la salle")
        try heads(terminal)
        terminal.press("s")
        try terminal.wait(forText: "Hors phase · Accueil")
        try phases(terminal)
        try closing(terminal)
        terminal.press("q")
        #expect(try terminal.waitForExit() == .code(0))
        #expect(!terminal.onAlternateScreen)
        try inspect(venue)
    }

    /// The head count of the first group, typed on its line.
    private func heads(_ terminal: PseudoTerminal) throws {
        terminal.press(.tab)
        terminal.press("n")
        try terminal.wait(forText: "Combien")
        try terminal.enter("8", until: "8\u{A0}personnes")
        guard terminal.text.contains("Combien") else { return }
        terminal.press(.escape)
        try terminal.wait("the prompt has gone") { !$0.text.contains("Combien") }
    }

    private func phases(_ terminal: PseudoTerminal) throws {
        try open(terminal, until: "Écouter · Récits")
        var number = 0
        func take(_ lines: [String]) throws {
            for line in lines {
                number += 1
                try terminal.take(line, number: number)
            }
        }
        try take("abc".flatMap { ["\($0)\" on a appris à se parler", "\($0)\" personne ne vient le soir"] })
        try open(terminal, until: "Écouter · Résonances")
        try open(terminal, until: "Partager · Points de vue")
        try take("abc".flatMap { ["\($0)= vu d'ici, c'est loin", "\($0)= chacun croit savoir  lev:vision"] })
        try open(terminal, until: "Pause")
        try open(terminal, until: "Apprendre · Conditions")
        try take("abc".map { "\($0)+ du temps long et un peu d'argent" })
        // A key sets the lever of the last line.
        try terminal.command("m")
        try terminal.wait(forText: "Mise")
        try terminal.command("k")
        try terminal.wait("the flag is said") { $0.text.contains("garder") }
        try take("abc".map { "\($0)* on apprend en marchant" })
        try open(terminal, until: "Apprendre · Écueils")
        try take("abc".map { "\($0)- des réunions sans compte rendu" })
        try open(terminal, until: "Tour de restitution")
        try open(terminal, until: "Résoudre · Pistes")
        try take(
            "abc".flatMap {
                ["\($0)> un annuaire des lieux", "\($0)! tenir l'annuaire  qui:Mairie  quand:avant l'été"]
            })
        try take(["? qui paie l'ingénierie", "b- une fiche de plus", "c+ parler sans sigles"])
        #expect(number == 30)
    }

    private func open(_ terminal: PseudoTerminal, until title: String) throws {
        terminal.press(.function(8))
        try terminal.wait(forText: title)
    }

    private func closing(_ terminal: PseudoTerminal) throws {
        terminal.press(.function(6))
        try terminal.wait(forText: "Clôture · Essai")
        terminal.press("+")
        try terminal.wait(forText: "À retenir n° 1")
        try terminal.enter("Prendre le temps, et montrer vite.", until: "1. Prendre le temps")
        terminal.press("o")
        try terminal.wait(forText: "Synthèse, telle")
        terminal.press(.escape)
        try terminal.wait(untilGone: "Synthèse, telle")
        terminal.press("p")
        try terminal.wait(forText: "Imprimer la page 1 sur")
        terminal.press("f")
        try terminal.wait(forText: "page-1.pdf")
        terminal.press("f")
        try terminal.wait("the workshop is closed") { $0.text.contains("clos") }
    }

    private func inspect(_ venue: Venue) throws {
        let folder = venue.home.path("Documents")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        let file = try #require(names.first { $0.hasSuffix(" Essai de la salle.atelier") })
        let page = try #require(names.first { $0.hasSuffix("page-1.pdf") })
        #expect(FileManager.default.contents(atPath: "\(folder)/\(page)")?.starts(with: Data("%PDF".utf8)) == true)
        let path = "\(folder)/\(file)"
        try venue.atelier("check", path)
        let lines = try JSONDecoder().decode(
            [Venue.Line].self, from: Data(try venue.atelier("list", path, "--json").output.utf8))
        #expect(lines.count == 30)
        #expect(lines.filter { $0.kind == "action" }.count == 3)
        #expect(lines.filter { $0.group == "b" }.count == 10)
        #expect(lines.filter { $0.levers?.contains("vision") == true }.count == 3)
        #expect(lines.filter { $0.levers == ["mise-en-reseau"] }.count == 1)
        #expect(try venue.atelier("synthesis", path).output.contains("Prendre le temps, et montrer vite."))
    }

    @Test("Solving early asks for a reason in one line, and prints it")
    func override() throws {
        let venue = try Venue()
        let terminal = try venue.live()
        try terminal.command("o")
        try terminal.wait(forText: "demande une raison")
        for phase in ["Partager", "Apprendre", "Résoudre"] {
            terminal.press(.down)
            try terminal.wait(forText: "> \(phase)")
        }
        terminal.press(.enter)
        try terminal.wait("the reason is asked for") {
            $0.text.contains("raison") && !$0.text.contains("demande une raison")
        }
        try terminal.enter("la salle ferme à midi", until: "Résoudre ·")
        terminal.press("q", .control)
        #expect(try terminal.waitForExit() == .code(0))
        #expect(try venue.atelier("synthesis", venue.file).output.contains("la salle ferme à midi"))
    }

    @Test("In the report round the field's group follows the turn")
    func round() throws {
        let venue = try Venue()
        let terminal = try venue.live()
        try terminal.take("a\" nous d'abord", number: 1)
        terminal.press(.function(3))
        try terminal.wait(forText: "Tour de restitution")
        terminal.press(.function(8))
        try terminal.wait("a block or a turn is opened") { $0.text.contains("Ouvert") || $0.text.contains("Tour") }
        var tries = 0
        while try venue.atelier("turn", venue.file).output.contains("b") == false, tries < 3 {
            terminal.press(.function(8))
            tries += 1
        }
        try terminal.wait(forText: "groupe b")
        try terminal.take("- personne ne nous a lus", number: 2)
        #expect(
            try venue.lines().last
                == Venue.Line(number: 2, text: "personne ne nous a lus", kind: "ecueil", group: "b", levers: nil))
    }
}

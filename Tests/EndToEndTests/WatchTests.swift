import Foundation
import Testing

/// What becomes of a workshop whose file, folder, stick or disk goes away under it, as its facilitator sees it.
@Suite("The place of an open file") struct WatchTests {
    private let nothing = "rien de plus n’est écrit"

    @Test("A file renamed is told, nothing is called written, and put back all goes on")
    func renamed() throws {
        let venue = try Venue()
        let screen = try venue.live("apprendre")
        try screen.take("a+ avant", number: 1)
        let other = venue.home.path("Documents/autre nom.atelier")
        try FileManager.default.moveItem(atPath: venue.file, toPath: other)
        try screen.wait(forText: "déplacé ou renommé «\u{A0}autre nom\u{A0}»\u{A0}: \(nothing)")
        screen.type("b+ pendant\n")
        try screen.wait("the line is handed back") {
            $0.text.contains("pendant") && !$0.text.contains("n°\u{A0}2 écrit")
        }
        #expect(!screen.text.contains("n°\u{A0}2 "))
        try FileManager.default.moveItem(atPath: other, toPath: venue.file)
        try screen.wait(untilGone: nothing)
        screen.press(.enter)
        try screen.wait(forText: "n°\u{A0}2 ")
        #expect(try venue.lines().map(\.text) == ["avant", "pendant"])
        try venue.atelier("check", venue.file)
    }

    @Test("A file deleted is told; one key saves everything elsewhere, and what comes is written there")
    func deleted() throws {
        let venue = try Venue()
        let screen = try venue.live("apprendre")
        try screen.take("a+ avant", number: 1)
        try FileManager.default.removeItem(atPath: venue.file)
        try screen.wait(forText: "Le fichier a été supprimé")
        try rescued(screen, venue, then: ["avant", "après"])
    }

    @Test("Another file in its place is told, and left as it is with all that lies beside it")
    func replaced() throws {
        let venue = try Venue()
        let screen = try venue.live("apprendre")
        try screen.take("a+ avant", number: 1)
        let text = Data("une autre chose".utf8)
        try text.write(to: URL(filePath: venue.home.path("Documents/neuf")))
        #expect(rename(venue.home.path("Documents/neuf"), venue.file) == 0)
        try screen.wait(forText: "Un autre fichier a pris la place")
        try rescued(screen, venue, then: ["avant", "après"])
        #expect(try Data(contentsOf: URL(filePath: venue.file)) == text)
    }

    /// Presses the key, writes one line more, leaves, and reads the new file.
    private func rescued(_ screen: PseudoTerminal, _ venue: Venue, then texts: [String]) throws {
        screen.press("o", .control)
        try screen.wait(forText: "Tout est enregistré")
        #expect(!screen.text.contains(nothing))
        try screen.take("b+ après", number: texts.count)
        screen.press("q", .control)
        #expect(try screen.waitForExit() == .code(0))
        let saved = venue.home.path("Documents/salle (enregistré ailleurs).atelier")
        let run = try venue.atelier("list", saved, "--json")
        let lines = try JSONDecoder().decode([Venue.Line].self, from: Data(run.output.utf8))
        #expect(lines.map(\.text) == texts)
        // The history goes on where it was: its second copy is level.
        let check = try venue.atelier("check", saved, "--json")
        #expect(check.output.contains("\"whole\" : true") || check.output.contains("\"whole\":true"), "\(check.output)")
    }

    // MARK: sticks

    private func open(on stick: Stick) throws -> (Venue, PseudoTerminal) {
        let venue = try Venue()
        let file = stick.folder + "/salle.atelier"
        try FileManager.default.moveItem(atPath: venue.file, toPath: file)
        try venue.atelier("phase", file, "open", "apprendre")
        let screen = try PseudoTerminal([built("atelier"), "facilitate", file], home: venue.home)
        try screen.wait(forText: "SAISIE")
        return (venue, screen)
    }

    @Test("A stick that is pulled is told, and everything is saved elsewhere", .enabled(if: Stick.canBeHad))
    func pulled() throws {
        let stick = try Stick(megabytes: 8)
        let (venue, screen) = try open(on: stick)
        try screen.take("a+ avant", number: 1)
        stick.pull()
        try screen.wait(forText: "La clé ou le disque de l’atelier n’est plus là")
        screen.type("b+ pendant\n")
        try screen.wait("refused") { !$0.text.contains("n°\u{A0}2 ") && $0.text.contains("pendant") }
        screen.press("u", .control)
        try screen.wait(untilGone: "pendant")
        try rescued(screen, venue, then: ["avant", "après"])
    }

    @Test("A disk that turns read-only is told, and again when it can be written", .enabled(if: Stick.canBeHad))
    func frozen() throws {
        let stick = try Stick(megabytes: 8)
        let (venue, screen) = try open(on: stick)
        try screen.take("a+ avant", number: 1)
        try stick.freeze()
        try screen.wait(forText: "Le disque ne se laisse plus écrire")
        try stick.thaw()
        try screen.wait(untilGone: nothing)
        try screen.take("b+ après", number: 2)
        try venue.atelier("check", stick.folder + "/salle.atelier")
    }

    @Test(
        "On a full disk the reserve takes what is said, then nothing is called written, and the rest goes elsewhere",
        .enabled(if: Stick.canBeHad))
    func full() throws {
        let stick = try Stick(megabytes: 6)
        let (venue, screen) = try open(on: stick)
        try screen.take("a+ avant", number: 1)
        #expect(FileManager.default.fileExists(atPath: stick.folder + "/.salle.atelier.reserve"))
        try stick.fill()
        try screen.wait(forText: "Le disque est presque plein")
        // The log has room of its own for a while: sooner or later the reserve is let go of.
        var number = 1
        repeat {
            number += 1
            try screen.take("b+ ligne \(number) \(String(repeating: "mot ", count: 200))", number: number)
        } while FileManager.default.fileExists(atPath: stick.folder + "/.salle.atelier.reserve") && number < 60
        #expect(!FileManager.default.fileExists(atPath: stick.folder + "/.salle.atelier.reserve"))
        try stick.fill("encore")
        var refused = false
        while !refused {
            number += 1
            screen.type("c+ ligne \(number) \(String(repeating: "mot ", count: 200))\n")
            try screen.wait("an answer") {
                refused = $0.text.contains("Le disque est plein")
                return refused || $0.text.contains("n°\u{A0}\(number) ")
            }
        }
        screen.press("o", .control)
        try screen.wait(forText: "Tout est enregistré")
        screen.press(.enter)
        try screen.wait(forText: "n°\u{A0}\(number) ")
        screen.press("q", .control)
        #expect(try screen.waitForExit() == .code(0))
        let saved = venue.home.path("Documents/salle (enregistré ailleurs).atelier")
        let lines = try JSONDecoder().decode(
            [Venue.Line].self, from: Data(try venue.atelier("list", saved, "--json").output.utf8))
        #expect(lines.map(\.number) == Array(1...number))
        try venue.atelier("check", saved)
    }

    // MARK: two screens, and places that cannot be written

    @Test("A second screen of the same person is told, until the first is closed")
    func twice() throws {
        let venue = try Venue()
        let first = try venue.live()
        let second = try venue.facilitate()
        try second.wait(forText: "aussi ouvert à l’écran dans une autre fenêtre")
        first.press("q", .control)
        try first.waitForExit()
        try second.wait(untilGone: "dans une autre fenêtre")
    }

    @Test("A workshop on a disk that cannot be written is read, checked and copied", .enabled(if: Stick.canBeHad))
    func locked() throws {
        let stick = try Stick(megabytes: 8)
        let venue = try Venue()
        try venue.atelier("capture", venue.file, "--group", "a", "--kind", "condition", "du disque")
        let file = stick.folder + "/salle.atelier"
        try FileManager.default.copyItem(atPath: venue.file, toPath: file)
        try stick.freeze()
        #expect(try venue.atelier("list", file).output.contains("du disque"))
        try venue.atelier("check", file)
        try venue.atelier("capture", file, "--kind", "condition", "non", expecting: 3)
        let copy = venue.home.path("Documents/copie.atelier")
        try venue.atelier("copy", file, copy)
        try venue.atelier("capture", copy, "--kind", "condition", "oui")
        #expect(try venue.atelier("copy", file, copy, expecting: 3).output.contains("déjà"))
    }

    @Test("A copy taken while a screen writes holds all that it called written")
    func copied() throws {
        let venue = try Venue()
        let screen = try venue.live("apprendre")
        for number in 1...3 { try screen.take("a+ ligne \(number)", number: number) }
        let copy = venue.home.path("copie.atelier")
        try venue.atelier("copy", venue.file, copy)
        let run = try venue.atelier("list", copy, "--json")
        #expect(try JSONDecoder().decode([Venue.Line].self, from: Data(run.output.utf8)).count == 3)
    }
}

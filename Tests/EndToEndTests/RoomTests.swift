import Foundation
import Testing

/// The facilitator's screen and the window of the room, as two programs on one workshop.
@Suite("The window of the room") struct RoomTests {
    private func display(_ venue: Venue, rows: Int = 24, columns: Int = 80) throws -> PseudoTerminal {
        let window = try PseudoTerminal(
            [built("atelier"), "display", venue.file], home: venue.home, rows: rows, columns: columns)
        try window.wait(forText: "q Quitter")
        return window
    }

    @Test("What is written on the one is seen in the other: block, clock, counts")
    func follows() throws {
        let venue = try Venue()
        let screen = try venue.facilitate()
        let window = try display(venue)
        try window.wait(forText: "Essai de la salle")
        try venue.atelier("phase", venue.file, "open", "apprendre")
        try window.wait(forText: "temps restant")
        #expect(window.text.contains("██"))
        try screen.wait(forText: "salle\u{A0}: la question")
        window.press("n")
        try window.wait(forText: "a Soins")
        screen.press(.function(2))
        try screen.take("a+ un lieu à nous", number: 1)
        try window.wait(forText: "Conditions de réussite 1")
        #expect(!window.text.contains("un lieu"))
        try venue.atelier("capture", venue.file, "--kind", "ecueil", "--group", "b", "trop vite")
        try window.wait(forText: "Écueils à éviter       1")
        try venue.atelier("undo", venue.file)
        try window.wait(untilGone: "Écueils")
    }

    @Test("What is chosen on either is shown by both, and after the window was closed and opened again")
    func chosen() throws {
        let venue = try Venue()
        let screen = try venue.live("apprendre")
        let first = try display(venue)
        try first.wait(forText: "temps restant")
        screen.press("t", .control)
        try screen.wait(forText: "Ce que voit la salle")
        screen.press("d")
        try first.wait(forText: "Les leviers de Rieutort")
        try screen.wait(forText: "salle\u{A0}: le schéma")
        first.press(" ")
        try first.wait(forText: "étape 1 sur 6")
        try screen.wait(forText: "salle\u{A0}: l’étape 1")
        first.press("q")
        #expect(try first.waitForExit() == .code(0))
        #expect(!first.onAlternateScreen && first.cursorVisible)
        let second = try display(venue)
        try second.wait(forText: "étape 1 sur 6")
        second.press("a")
        try second.wait(forText: "temps restant")
        try screen.wait(forText: "salle\u{A0}: la question")
        second.press(.escape)
        #expect(try second.waitForExit() == .code(0))
        try screen.wait(untilGone: "salle\u{A0}:")
    }

    @Test("The report round is followed: whose turn it is, and who comes next")
    func turns() throws {
        let venue = try Venue()
        let window = try display(venue)
        try venue.atelier("block", venue.file, "open", "8")
        try venue.atelier("turn", venue.file, "a")
        try window.wait(forText: "La parole est au groupe a Soins")
        try venue.atelier("turn", venue.file, "end")
        try window.wait(forText: "1 groupe sur 3 a parlé")
    }

    @Test("It writes nothing: the file is the same byte for byte, and nothing is left beside it")
    func readOnly() throws {
        let venue = try Venue()
        try venue.atelier("phase", venue.file, "open", "ecouter")
        let before = try Data(contentsOf: URL(filePath: venue.file))
        let window = try display(venue)
        for key in "etndpai".unicodeScalars { window.press(key) }
        try window.wait(forText: "Essai de la salle")
        window.press("q")
        #expect(try window.waitForExit() == .code(0))
        #expect(try Data(contentsOf: URL(filePath: venue.file)) == before)
        let beside = try FileManager.default.contentsOfDirectory(atPath: venue.home.path("Documents"))
        #expect(beside == ["salle.atelier"])
        #expect(try venue.atelier("log", venue.file).output.split(separator: "\n").count == 2)
    }

    @Test("It never stands in the way of who writes, nor of words that are erased")
    func outOfTheWay() throws {
        let venue = try Venue()
        try venue.atelier("phase", venue.file, "open", "apprendre")
        let window = try display(venue)
        window.press("d")
        for number in 1...3 {
            try venue.atelier(
                "capture", venue.file, "--kind", "condition", "--lever", "communaute", "le secret \(number)")
            try venue.atelier("flag", venue.file, "\(number)", "keep")
        }
        try window.wait(forText: "secret")
        for number in 1...3 { try venue.atelier("redact", venue.file, "\(number)", "--yes") }
        try window.wait(untilGone: "secret")
        try venue.atelier("check", venue.file)
    }

    @Test("A file that was moved is told, and followed again once it is back")
    func moved() throws {
        let venue = try Venue()
        try venue.atelier("phase", venue.file, "open", "apprendre")
        let window = try display(venue)
        window.press("n")
        let other = venue.home.path("Documents/ailleurs.atelier")
        try FileManager.default.moveItem(atPath: venue.file, toPath: other)
        try window.wait(forText: "déplacé ou renommé")
        #expect(!window.text.contains("ailleurs"))
        try FileManager.default.moveItem(atPath: other, toPath: venue.file)
        try window.wait(untilGone: "déplacé")
        try venue.atelier("capture", venue.file, "--kind", "condition", "--group", "a", "de retour")
        try window.wait(forText: "Conditions de réussite 1")
        try FileManager.default.removeItem(atPath: venue.file)
        try window.wait(forText: "a été supprimé")
        window.press("q")
        #expect(try window.waitForExit() == .code(0))
    }

    @Test("A workshop on a disk that cannot be written is shown", .enabled(if: Stick.canBeHad))
    func locked() throws {
        let stick = try Stick(megabytes: 8)
        let venue = try Venue()
        try venue.atelier("phase", venue.file, "open", "apprendre")
        let file = stick.folder + "/salle.atelier"
        try FileManager.default.copyItem(atPath: venue.file, toPath: file)
        try stick.freeze()
        let window = try PseudoTerminal([built("atelier"), "display", file], home: venue.home)
        try window.wait(forText: "temps restant")
    }

    @Test("Any size of window, and back")
    func resized() throws {
        let venue = try Venue()
        try venue.atelier("phase", venue.file, "open", "apprendre")
        let window = try display(venue)
        for (rows, columns) in [(16, 60), (1, 1), (70, 240), (5, 30), (24, 80)] {
            window.resize(rows: rows, columns: columns)
            try window.wait("\(rows)×\(columns)") {
                rows < 12 ? !$0.text.contains("temps restant") : $0.text.contains("temps restant")
            }
        }
    }

    @Test(
        "A signal ends it with its own number and gives the terminal back",
        arguments: [(SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
    func signals(signal: Int32, code: Int32) throws {
        let venue = try Venue()
        let window = try display(venue)
        let settings = window.lineSettings
        window.kill(signal)
        #expect(try window.waitForExit() == .code(code))
        #expect(!window.onAlternateScreen && window.cursorVisible)
        #expect(window.lineSettings != settings)
    }

    @Test("Without a terminal it says so with 4, and a file that is none with 3, in either language")
    func refused() throws {
        let venue = try Venue()
        #expect(try venue.atelier("display", venue.file, expecting: 4).output.contains("terminal"))
        #expect(try venue.atelier("display", venue.file, "--interface", "en", expecting: 4).output.contains("terminal"))
        try venue.atelier("display", venue.home.path("Documents/rien.atelier"), expecting: 3)
        try venue.atelier("display", expecting: 2)
    }

    @Test("In the plainest terminals too: no colours, the Linux console, no UTF-8")
    func plain() throws {
        let venue = try Venue()
        try venue.atelier("phase", venue.file, "open", "apprendre")
        for environment in [["TERM": "linux"], ["TERM": "vt100"], ["NO_COLOR": "1"], ["LC_ALL": "C"]] {
            let window = try PseudoTerminal(
                [built("atelier"), "display", venue.file], home: venue.home, environment: environment)
            try window.wait(forText: "temps restant")
            #expect(window.text.contains("████"), "\(environment)")
        }
    }

    @Test("The demonstration has its window too, and leaves nothing behind")
    func demonstration() throws {
        let home = try Home()
        let screen = try PseudoTerminal(
            [built("atelier"), "demo"], home: home, environment: ["TMPDIR": home.folder.path])
        try screen.wait(forText: "Exemple composé")
        screen.press("t", .control)
        try screen.wait(forText: "Ce que voit la salle")
        screen.press("n")
        try screen.wait(forText: "salle\u{A0}: les nombres")
        screen.press("q", .control)
        #expect(try screen.waitForExit() == .code(0))
        let left = (try? FileManager.default.contentsOfDirectory(atPath: home.path("state/atelier/workshops"))) ?? []
        #expect(left.isEmpty)
    }
}

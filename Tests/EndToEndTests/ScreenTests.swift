import Foundation
import Testing

@Suite("The terminal, and what becomes of it") struct ScreenTests {
    @Test("Quitting gives the terminal back as it was")
    func quits() throws {
        let venue = try Venue()
        let terminal = try venue.live()
        #expect(terminal.onAlternateScreen)
        terminal.press("q", .control)
        #expect(try terminal.waitForExit() == .code(0))
        #expect(!terminal.onAlternateScreen && terminal.cursorVisible)
    }

    @Test(
        "A signal ends it with its own number, and gives the terminal back",
        arguments: [(SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
    func signals(signal: Int32, code: Int32) throws {
        let venue = try Venue()
        let terminal = try venue.live()
        try terminal.take("a- avant le signal", number: 1)
        terminal.kill(signal)
        #expect(try terminal.waitForExit() == .code(code))
        #expect(!terminal.onAlternateScreen)
        #expect(try venue.lines().map(\.text) == ["avant le signal"])
        #expect(!FileManager.default.fileExists(atPath: venue.file + "-wal"))
    }

    @Test("A window too small says so, takes no key, and loses nothing")
    func small() throws {
        let venue = try Venue()
        let terminal = try venue.live()
        terminal.type("a- une ligne commencée")
        try terminal.wait(forText: "une ligne commencée")
        terminal.resize(rows: 10, columns: 50)
        try terminal.wait(forText: "Fenêtre trop petite")
        terminal.type("perdu")
        terminal.resize(rows: 1, columns: 1)
        terminal.resize(rows: 24, columns: 80)
        try terminal.wait(forText: "une ligne commencée")
        #expect(!terminal.text.contains("perdu"))
    }

    @Test(
        "Accents are right without a usable locale",
        arguments: [["LANG": ""], ["LANG": "fr_FR.UTF-8"], ["LC_ALL": "C"]])
    func locales(environment: [String: String]) throws {
        let venue = try Venue()
        try venue.atelier("phase", venue.file, "open", "ecouter")
        let terminal = try venue.facilitate(environment)
        try terminal.wait(forText: "SAISIE")
        try terminal.take("a- c'était déjà là, à Noël", number: 1)
        #expect(try venue.lines().map(\.text) == ["c'était déjà là, à Noël"])
    }

    @Test("It speaks English where it is told to")
    func english() throws {
        let terminal = try PseudoTerminal([built("atelier"), "--interface", "en"])
        try terminal.wait(forText: "Your workshops")
        let other = try PseudoTerminal([built("atelier")], environment: ["LANG": "en_GB.UTF-8"])
        try other.wait(forText: "Your workshops")
    }

    @Test("No terminal, or one that cannot place its cursor: a sentence, and exit 4")
    func noTerminal() throws {
        let venue = try Venue()
        #expect(try venue.atelier("facilitate", venue.file, expecting: 4).output.contains("terminal"))
        let dumb = try PseudoTerminal([built("atelier")], environment: ["TERM": "dumb"])
        #expect(try dumb.waitForExit() == .code(4))
    }

    @Test("The demonstration opens, is marked as composed, and leaves nothing behind", arguments: [0, SIGTERM, SIGHUP])
    func demonstration(signal: Int32) throws {
        let home = try Home()
        let terminal = try PseudoTerminal(
            [built("atelier"), "demo"], home: home, environment: ["TMPDIR": home.folder.path])
        try terminal.wait(forText: "SAISIE")
        terminal.press(.function(5))
        try terminal.wait(forText: "54 classées sur 54")
        #expect(terminal.text.lowercased().contains("exemple composé"))
        if signal == 0 { terminal.press("q") } else { terminal.kill(signal) }
        _ = try terminal.waitForExit()
        let left = try FileManager.default.contentsOfDirectory(atPath: home.folder.path).filter {
            $0.hasPrefix("atelier-")
        }
        #expect(left.isEmpty)
    }

    @Test("Pasted lines ask once, and nothing in them is read as a mark")
    func paste() throws {
        let venue = try Venue()
        let terminal = try venue.live()
        terminal.paste("- première idée\n• deuxième\n* troisième")
        try terminal.wait("the question of the paste") { $0.text.contains("3") && !$0.text.contains("n° 1") }
        terminal.press(.enter)
        try terminal.wait("the next question, or all are written") { _ in true }
        var tries = 0
        while try venue.lines().isEmpty, tries < 4 {
            terminal.press(.enter)
            terminal.pump(200)
            tries += 1
        }
        #expect(try venue.lines().map(\.text) == ["première idée", "deuxième", "troisième"])
        #expect(Set(try venue.lines().map(\.kind)).count == 1)
    }
}

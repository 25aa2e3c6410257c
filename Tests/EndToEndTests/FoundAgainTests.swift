import Foundation
import Testing

@Suite("A window closed by accident is found again as it was") struct FoundAgainTests {
    @Test("Home proposes the workshop first, and one key brings back screen, group, kind and the line half typed")
    func closed() throws {
        let venue = try Venue()
        try venue.atelier("new", venue.home.path("Documents/zoo.atelier"), "--template", "s-inspirer", "--title", "Zoo")
        let terminal = try venue.live("apprendre")
        try terminal.take("b- avant l'accident", number: 1)
        try terminal.enter("c", until: "Désormais")
        terminal.press(.tab)
        try terminal.wait(forText: "ÉCUEIL")
        terminal.type("une ligne à moitié « écri")
        try terminal.wait(forText: "écri")
        terminal.kill(SIGHUP)
        #expect(try terminal.waitForExit() == .code(129))

        let home = try PseudoTerminal([built("atelier")], home: venue.home)
        try home.wait(forText: "le dernier ouvert")
        #expect(home.text.contains("> ") && home.lines.first { $0.contains("> ") }?.contains("Essai") == true)
        home.press(.enter)
        try home.wait(forText: "de nouveau dans le champ")
        #expect(home.text.contains("une ligne à moitié « écri"))
        #expect(home.text.contains("ÉCUEIL   groupe c"), "\(home.text)")
        home.type("te »\n")
        try home.wait("written") { $0.text.contains("n°\u{A0}2") && $0.text.contains("écrit") }
        let last = try #require(try venue.lines().last)
        #expect((last.text, last.group, last.kind) == ("une ligne à moitié « écrite »", "c", "ecueil"))
    }

    @Test("The screen is found again too, and nothing is told where no line was begun")
    func screen() throws {
        let venue = try Venue()
        let terminal = try venue.live("apprendre")
        try terminal.take("b- une ligne", number: 1)
        terminal.press(.function(4))
        try terminal.wait("the board") { $0.line(0).contains("Tableau") }
        terminal.kill(SIGHUP)
        _ = try terminal.waitForExit()
        let again = try venue.facilitate()
        try again.wait("the board") { $0.line(0).contains("Tableau") }
        #expect(!again.text.contains("commencée"))
    }

    @Test(
        "Erasing takes away what was typed and not entered, as all typed words",
        arguments: [["redact", "1"], ["anonymise"], ["forget"]])
    func erased(command: [String]) throws {
        let venue = try Venue()
        let terminal = try venue.live("apprendre")
        try terminal.take("b- une ligne", number: 1)
        terminal.type("zyzomys")
        try terminal.wait(forText: "zyzomys")
        terminal.kill(SIGHUP)
        _ = try terminal.waitForExit()
        func holders() throws -> [String] {
            try FileManager.default.subpathsOfDirectory(atPath: venue.home.folder.path).filter { name in
                FileManager.default.contents(atPath: venue.home.path(name))?.range(of: Data("zyzomys".utf8)) != nil
            }
        }
        let found = try holders()
        #expect(found.count == 1 && found[0].hasSuffix("/bookmark"), "\(found)")
        let mode = try FileManager.default.attributesOfItem(atPath: venue.home.path(found[0]))[.posixPermissions]
        #expect(mode as? Int == 0o600)
        let words = [command[0], venue.file] + command.dropFirst() + ["--yes"]
        #expect(try Venue.run([built("atelier")] + words, environment: venue.home.environment).code == 0)
        #expect(try holders().isEmpty)
    }

    @Test("Two hundred lines come in while one is being typed: every one is there, and the typed one whole")
    func importWhileTyping() throws {
        let venue = try Venue()
        let terminal = try venue.live("apprendre")
        try terminal.enter("b", until: "Désormais")
        var table = "texte;groupe;genre\r\n"
        for number in 1...200 { table += "\"du tableur \(number); dit\";\(["a", "c"][number % 2]);écueil\r\n" }
        let path = venue.home.path("tables.csv")
        try Data(table.utf8).write(to: URL(filePath: path))
        let typed = "une ligne tapée pendant que tout arrive"
        let child = try Child([built("atelier"), "import", venue.file, path], environment: venue.home.environment)
        var shown = ""
        for character in typed {
            terminal.type(String(character))
            shown.append(character)
            if !character.isWhitespace { try terminal.wait(forText: shown) }
        }
        #expect(child.readToEnd().contains("200"))
        #expect(child.wait() == 0)
        try terminal.wait(forText: "Écueils à éviter (200)")
        #expect(terminal.text.contains("> " + typed))
        terminal.press(.enter)
        try terminal.wait(forText: "n°\u{A0}201")
        let lines = try venue.lines()
        #expect(lines.map(\.text) == (1...200).map { "du tableur \($0); dit" } + [typed])
        #expect(lines.last?.group == "b")
    }

    @Test("Lines that a colleague types into standard input are shown as they come, and told with their group")
    func colleague() throws {
        let venue = try Venue()
        let terminal = try venue.live("apprendre")
        terminal.type("à moitié")
        try terminal.wait(forText: "à moitié")
        let input = venue.home.path("notes.txt")
        try Data("une du collègue\nune autre\n".utf8).write(to: URL(filePath: input))
        try venue.atelier("capture", venue.file, "--group", "c", "--kind", "ecueil", "d'abord celle-ci")
        try terminal.wait(forText: "n°\u{A0}1 arrivé d’ailleurs\u{A0}: écueil à éviter, groupe c")
        let run = try Venue.run(
            ["/bin/sh", "-c", "\"$0\" capture \"$1\" --group a - < \"$2\"", built("atelier"), venue.file, input],
            environment: venue.home.environment)
        #expect(run.code == 0)
        try terminal.wait(forText: "une autre")
        #expect(terminal.text.contains("> à moitié"))
    }
}

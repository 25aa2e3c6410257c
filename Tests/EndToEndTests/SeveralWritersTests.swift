import Foundation
import Testing

@Suite("Several seats on one workshop") struct SeveralWritersTests {
    @Test("Two screens and a command line: both screens show everything, undo takes back one's own only")
    func everyone() throws {
        let venue = try Venue()
        let first = try venue.live("apprendre")
        let other = try Home()
        let second = try PseudoTerminal([built("atelier"), "facilitate", venue.file], home: other)
        try second.wait(forText: "SAISIE")
        try first.take("a+ du premier écran", number: 1)
        try second.wait(forText: "du premier écran")
        try second.take("b+ du second écran", number: 2)
        try first.wait(forText: "du second écran")
        try venue.atelier("capture", venue.file, "--group", "c", "--kind", "condition", "de la ligne")
        try importLines(venue)
        for screen in [first, second] {
            try screen.wait(forText: "de la ligne")
            try screen.wait(forText: "d'un fichier, deux")
        }
        try first.command("u")
        try first.wait("undone") { !$0.lines.dropLast(5).joined().contains("du premier écran") }
        try second.wait("undone elsewhere too") { !$0.lines.dropLast(5).joined().contains("du premier écran") }
        let texts = try venue.lines().map(\.text)
        #expect(texts == ["du second écran", "de la ligne", "d'un fichier, un", "d'un fichier, deux"])
        try venue.atelier("check", venue.file)
    }

    private func importLines(_ venue: Venue) throws {
        let path = venue.home.path("notes.jsonl")
        let text = """
            {"id": "x1", "group": "a", "kind": "condition", "text": "d'un fichier, un"}
            {"id": "x2", "group": "b", "kind": "condition", "text": "d'un fichier, deux"}

            """
        try Data(text.utf8).write(to: URL(filePath: path))
        try venue.atelier("import", venue.file, path)
    }

    @Test("What a screen called written is in the file after kill -9", arguments: 0..<10)
    func killed(round: Int) throws {
        let venue = try Venue()
        let terminal = try venue.live("apprendre")
        for number in 1...(1 + round % 4) { try terminal.take("a- ligne \(number)", number: number) }
        // One more goes in while the process is being killed: it may be there or not, and nothing else may differ.
        terminal.type("b- la dernière\n")
        terminal.kill(SIGKILL)
        #expect(try terminal.waitForExit() == .signal(SIGKILL))
        let texts = try venue.lines().map(\.text)
        let acknowledged = (1...(1 + round % 4)).map { "ligne \($0)" }
        #expect(texts == acknowledged || texts == acknowledged + ["la dernière"])
        try venue.atelier("check", venue.file)
        let again = try venue.facilitate()
        try again.wait(forText: "ligne \(1 + round % 4)")
    }
}

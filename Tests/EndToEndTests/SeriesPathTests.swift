import Foundation
import Testing

/// From a workshop that is over to the next one of its series, in a terminal.
@Suite("A series of workshops in the terminal") struct SeriesPathTests {
    @Test("At home s makes the next one; D shows what was promised; an answer is typed, undone, and typed again")
    func path() throws {
        let venue = try Venue()
        for text in ["ouvrir un local", "écrire la charte"] {
            try venue.atelier("capture", venue.file, "--kind", "action", "--who", "Camille", text)
        }
        try venue.atelier("close", venue.file)
        let terminal = try PseudoTerminal([built("atelier")], home: venue.home)
        try terminal.wait(forText: "Essai de la salle")
        terminal.press("s")
        try terminal.wait(forText: "Titre de l’atelier")
        try terminal.enter(", suite", until: "Préparer · Essai de la salle, suite")
        try terminal.wait(forText: "2 sur 2 sans réponse")
        terminal.press("D")
        try terminal.wait(forText: "○   2  écrire la charte")
        #expect(!terminal.text.contains("Camille"))
        terminal.press("k")
        try terminal.wait(forText: "Pourquoi")
        try terminal.enter("en mai", until: "✓   1  ouvrir un local")
        terminal.press("u")
        try terminal.wait(forText: "○   1  ouvrir un local")
        terminal.press("y")
        try terminal.wait(forText: "✓   1  ouvrir un local")
        terminal.press("q")
        #expect(try terminal.waitForExit() == .code(0))
        let folder = venue.home.path("Documents")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        let file = try #require(names.first { $0.hasSuffix(", suite.atelier") })
        let carried = try venue.atelier("series", "carried", "\(folder)/\(file)").output
        #expect(carried.contains("tenue : en mai") || carried.contains("tenue\u{A0}: en mai"))
        let status = try venue.atelier("series", "status", "\(folder)/\(file)", venue.file).output
        #expect(status.contains("1 tenue, 1 sans réponse"))
    }
}

import Foundation
import Testing

@Suite("What is told when a workshop is opened") struct OpeningTests {
    @Test("One of long ago: in the list, and when it is opened what may become of it; a new one is not")
    func longAgo() throws {
        let venue = try Venue()
        let quiet = try venue.facilitate()
        try quiet.wait(forText: "Groupes")
        #expect(!quiet.text.contains("six mois"))
        try venue.atelier("frame", venue.file, "--date", "2025-03-25")
        let terminal = try venue.facilitate()
        try terminal.wait(forText: "plus de six mois")
        #expect(terminal.text.contains("atelier anonymise") && terminal.text.contains("atelier forget"))
        let home = try PseudoTerminal([built("atelier")], home: venue.home)
        try home.wait(forText: "plus de six mois")
        #expect(home.text.contains("Essai de la salle"))
    }

    @Test("An erasure that has not ended, with the command that ends it")
    func begunErasure() throws {
        let venue = try Venue()
        try venue.atelier("capture", venue.file, "un mot")
        let folder = venue.home.path("state/atelier/workshops")
        let id = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
        try Data("redact 1\n".utf8).write(to: URL(filePath: "\(folder)/\(id)/erasing"))
        let terminal = try venue.facilitate(columns: 160)
        try terminal.wait(forText: "n’est pas fini")
        #expect(terminal.text.contains("atelier redact \(venue.file) 1"), "\(terminal.text)")
    }
}

import Foundation
import Testing

/// The PDF handed over on a stick, as a facilitator does it from the closing screen.
@Suite("The PDF put elsewhere", .serialized) struct PutElsewhereTests {
    private func closing() throws -> (Venue, PseudoTerminal) {
        let venue = try Venue()
        try venue.atelier("capture", venue.file, "--group", "a", "--kind", "condition", "du temps")
        let screen = try venue.facilitate()
        screen.press(.function(6))
        try screen.wait(forText: "Trois choses à retenir")
        screen.press("-")
        try screen.wait(forText: "Mettre toute la synthèse")
        return (venue, screen)
    }

    private func pages(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".pdf") }.sorted()
    }

    @Test("A stick takes the whole, and says that it is to be ejected", .enabled(if: Stick.canBeHad))
    func stick() throws {
        let stick = try Stick(megabytes: 8, in: "/media")
        let (_, screen) = try closing()
        let name = URL(filePath: stick.folder).lastPathComponent
        try screen.wait(forText: "Clé ou disque «\u{A0}\(name)")
        screen.press(.enter)
        try screen.wait(forText: "Éjectez la clé avant de la retirer")
        let made = try pages(in: stick.folder)
        #expect(made.count == 1)
        let bytes = try Data(contentsOf: URL(filePath: stick.folder + "/" + (made.first ?? "")))
        #expect(bytes.starts(with: Data("%PDF-".utf8)))
        #expect(try FileManager.default.contentsOfDirectory(atPath: stick.folder) == made)
    }

    @Test(
        "A full stick refuses in words, keeps nothing half, and the same key tries another",
        .enabled(if: Stick.canBeHad))
    func full() throws {
        let stick = try Stick(megabytes: 1, in: "/media")
        try stick.fill()
        let (venue, screen) = try closing()
        try screen.wait(forText: "Clé ou disque")
        screen.press(.enter)
        try screen.wait(forText: "ne peut pas être écrit")
        #expect(try FileManager.default.contentsOfDirectory(atPath: stick.folder) == ["plein"])
        screen.press("-")
        try screen.wait(forText: "Mettre toute la synthèse")
        screen.press(.end)
        screen.press(.up)
        screen.press(.up)
        try screen.wait(forText: "> Documents")
        screen.press(.enter)
        try screen.wait(forText: "Écrit dans «\u{A0}Documents\u{A0}»")
        #expect(try pages(in: venue.home.path("Documents")).count == 1)
    }
}

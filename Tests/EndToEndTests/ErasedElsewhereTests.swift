import Foundation
import Testing

@Suite("Words erased while a screen shows them") struct ErasedElsewhereTests {
    @Test("They leave the screen, and the line that mends them; what is captured after is written")
    func erased() throws {
        let venue = try Venue()
        let screen = try venue.live("apprendre")
        try screen.take("a+ le secret de la mairie", number: 1)
        try venue.atelier("redact", venue.file, "1", "--yes")
        try screen.wait(forText: "effacés d’ailleurs")
        #expect(!screen.text.contains("secret"))
        try screen.take("b+ autre chose", number: 2)
        #expect(!screen.text.contains("secret"))
        let texts = try venue.lines().map(\.text)
        #expect(texts.count == 2 && texts[1] == "autre chose" && !texts[0].contains("secret"))
        try venue.atelier("check", venue.file)
    }
}

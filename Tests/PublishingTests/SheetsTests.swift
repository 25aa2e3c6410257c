import SessionEngine
import Testing

@testable import Publishing

@Suite("The sheets for before the workshop") struct SheetsTests {
    private static let created = "2025-08-28T17:01:00+02:00"

    @Test("A running order, one sheet a group with its questions, an attendance sheet with its notice and enough lines")
    func whole() throws {
        let workshop = try SampleWorkshop.made(contributions: 0)
        let bytes = try SheetsRenderer.render(workshop, created: Self.created)
        #expect(
            try answer(of: ["qpdf", "--check", "FILE"], about: bytes).contains("No syntax or stream encoding errors"))
        let pages = try answer(of: ["pdftotext", "-raw", "FILE", "-"], about: bytes).split(separator: "\u{C}")
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let phrases = Phrases(workshop.language)
        let first = try #require(pages.first)
        for running in workshop.blocks { #expect(first.contains(phrases.text(running.block.title).prefix(12))) }
        #expect(first.contains("En tout"))
        for group in workshop.groups {
            let own = pages.filter { $0.hasPrefix("Groupe \(group.letter.text)") }
            #expect(own.count == 1, "\(group.letter)")
        }
        let last = try #require(pages.last { $0.hasPrefix("Feuille de présence") })
        #expect(last.contains("Signature"))
        #expect(pages.contains { $0.contains("ni saisie dans l’outil") })
        #expect(pages.count { $0.hasPrefix("Feuille de présence") } >= 1)
        #expect(try SheetsRenderer.render(workshop, created: Self.created) == bytes)
    }
}

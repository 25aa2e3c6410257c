import SessionEngine
import Templates
import Testing

@testable import Publishing

@Suite("Cards on paper") struct ExperienceSheetTests {
    private let library = TemplateLibrary(folder: nil)

    private func pages(_ bytes: [UInt8]) throws -> [String] {
        let text = try answer(of: ["pdftotext", "-raw", "FILE", "-"], about: bytes)
        return text.split(separator: "\u{C}").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
    }

    @Test("Each card of the program is one page that says all of it, in both languages", arguments: Language.allCases)
    func onePage(language: Language) throws {
        for item in library.listExperiences() {
            let card = try item.content.get()
            let bytes = try ExperienceRenderer.render(card, lens: try library.lens(card.lens), language: language)
            let pages = try pages(bytes)
            #expect(pages.count == 1, "\(item.id)")
            let phrases = Phrases(language)
            let page = Self.letters(try #require(pages.first))
            for note in card.facts + card.conditions + card.pitfalls {
                #expect(page.contains(Self.letters(phrases.text(note.text))), "\(item.id): \(note.text) \(page)")
                #expect(page.contains(Self.letters(phrases.timecode(note.timecode))))
            }
            #expect(page.contains(language == .fr ? "Leviersproposésparl’outil" : "Leversproposedbythetool"))
            #expect(page.contains(Self.letters(phrases.heading(of: .pitfalls))))
        }
    }

    /// Without the spaces, and the hyphens by which words are broken at the end of lines.
    private static func letters(_ text: String) -> String {
        text.filter { !$0.isWhitespace && $0 != "-" && $0 != "\u{AD}" }
    }

    @Test("A card that is too long for one page goes on over the next, and loses nothing")
    func long() throws {
        var card = try library.experience("eusko")
        let filler = String(repeating: "un mot après l’autre ", count: 40)
        card.facts = (1...12).map { Experience.Note(text: Bilingual(typed: "fait\($0) " + filler)) }
        let pages = try pages(ExperienceRenderer.render(card, lens: nil, language: .fr))
        #expect(pages.count > 1)
        for number in 1...12 { #expect(pages.joined().contains("fait\(number) ")) }
    }

    @Test("The sheets of a workshop hold the cards it is given, one page each, before the attendance sheet")
    func sheets() throws {
        let workshop = try SampleWorkshop.made(contributions: 0)
        let cards = try ["eusko", "trieves"].map { try library.experience(ExperienceID($0)) }
        let pages = try pages(SheetsRenderer.render(workshop, cards: cards, created: "2025-08-28T17:01:00+02:00"))
        let titles = cards.map { $0.title.fr }
        let places = titles.map { title in pages.indices.filter { pages[$0].hasPrefix(title.prefix(12)) } }
        #expect(places.allSatisfy { $0.count == 1 }, "\(places)")
        let attendance = try #require(pages.firstIndex { $0.hasPrefix("Feuille de présence") })
        #expect(places.joined().allSatisfy { $0 < attendance })
    }
}

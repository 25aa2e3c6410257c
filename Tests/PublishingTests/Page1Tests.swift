import SessionEngine
import Synthesis
import Testing

@testable import Publishing

/// Page 1 on paper: one page whatever the workshop holds, with everything that it promises.
@Suite("Page 1") struct Page1Tests {
    private static let created = "2025-08-28T17:01:00+02:00"

    private func demonstration() throws -> Workshop { try SampleWorkshop.demonstration() }

    private func page(_ synthesis: Synthesis) throws -> [UInt8] {
        try PDFRenderer.renderPage1(synthesis, created: Self.created)
    }

    private func text(_ bytes: [UInt8]) throws -> String {
        try answer(of: ["pdftotext", "-raw", "FILE", "-"], about: bytes)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test(
        "The demonstration's page says its title, its notice, the things to keep, every lever, every action and carrier"
    )
    func demonstrationPage() throws {
        let workshop = try demonstration()
        let synthesis = Synthesis(of: workshop)
        let bytes = try page(synthesis)
        let text = try text(bytes)
        #expect(try answer(of: ["pdfinfo", "FILE"], about: bytes).contains("Pages:           1\n"))
        #expect(
            try answer(of: ["qpdf", "--check", "FILE"], about: bytes).contains("No syntax or stream encoding errors"))
        #expect(text.contains("Exemple composé") && text.contains("Synthèse · édition publique"))
        for takeaway in synthesis.essential.takeaways {
            #expect(
                text.contains(
                    takeaway.sentence.text.split(whereSeparator: \.isWhitespace).prefix(6).joined(separator: " ")))
        }
        for place in synthesis.essential.diagram.places {
            #expect(text.contains(place.label) || text.contains(place.short))
            #expect(text.contains("+ \(place.conditions) − \(place.pitfalls)"))
        }
        for action in synthesis.essential.actions {
            #expect(text.replacing("- ", with: "-").contains(action.who.split(separator: " ")[0]))
        }
        #expect(text.contains("26 février 2026") && text.contains("page 1 sur 1"))
    }

    @Test("The same synthesis gives the same bytes")
    func same() throws {
        let synthesis = Synthesis(of: try demonstration())
        #expect(try page(synthesis) == page(synthesis))
    }

    @Test("It is one page, within its margins, whatever it holds", arguments: Language.allCases)
    func stress(language: Language) throws {
        var synthesis = Synthesis(of: try demonstration())
        synthesis.language = language
        let long = String(
            repeating: "une phrase qui n'en finit pas, avec 日本 et 🙂, et \u{1B}[31m des surprises ", count: 12)
        synthesis.heading.title = String(long.prefix(180))
        synthesis.essential.takeaways = (1...3).map { _ in TakeawayLine(Sentence(long)) }
        let action = synthesis.essential.actions[0]
        synthesis.essential.actions = (1...40).map { number in
            var line = action
            line.who = "porteur \(number) " + long.prefix(60)
            line.what.words = long
            return line
        }
        for index in synthesis.essential.diagram.places.indices {
            let quotation = Quotation(
                id: ContributionID("q\(index)"), number: index, words: long, kind: .ecueil, attribution: nil)
            synthesis.essential.diagram.places[index].quotations = [quotation, quotation]
        }
        let bytes = try page(synthesis)
        #expect(try answer(of: ["pdfinfo", "FILE"], about: bytes).contains("Pages:           1\n"))
        try expectInside(bytes)
        let more = language == .fr ? "autres actions" : "more actions"
        #expect(try text(bytes).contains(more))
    }

    @Test("A workshop of which nothing is known yet has its page", arguments: Language.allCases)
    func empty(language: Language) throws {
        var synthesis = Synthesis(of: Workshop())
        synthesis.language = language
        let bytes = try page(synthesis)
        #expect(try answer(of: ["pdfinfo", "FILE"], about: bytes).contains("Pages:           1\n"))
        try expectInside(bytes)
    }

    /// No word leaves the sheet's printable part.
    private func expectInside(_ bytes: [UInt8]) throws {
        let boxes = try answer(of: ["pdftotext", "-bbox", "FILE", "-"], about: bytes)
        let sheet = Paper.a4
        for line in boxes.split(separator: "\n") where line.contains("<word ") {
            let numbers = line.split(separator: "\"").compactMap { Double($0) }
            guard numbers.count == 4 else { continue }
            #expect(numbers[0] >= sheet.horizontal - 1 && numbers[2] <= sheet.width - sheet.horizontal + 1, "\(line)")
            #expect(numbers[1] >= sheet.vertical - 1 && numbers[3] <= sheet.height - 24, "\(line)")
        }
        #expect(boxes.contains("<word "))
    }
}

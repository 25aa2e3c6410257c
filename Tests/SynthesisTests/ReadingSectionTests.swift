import SessionEngine
import Synthesis
import Testing

@Suite("The facilitator's reading in the synthesis")
struct ReadingSectionTests {
    private func room(_ language: Language = .fr) throws -> Room {
        var room = try Room(language: language)
        let lens = try #require(room.workshop.lens?.id)
        try room.ask(.setReading(lens, .whole, Reading(text: "un puzzle qui se rassemble")))
        try room.ask(.setReading(lens, .use("fracture"), Reading(text: "entre bourg et hameaux")))
        try room.ask(.setReading(lens, .cursor("espace"), Reading(answer: .through, text: "à six communes")))
        try room.ask(.setReading(lens, .question("erreur"), Reading(answer: .partly)))
        return room
    }

    private func section(_ room: Room) -> Section? {
        Synthesis(of: room.workshop).sections.first { $0.id == .reading }
    }

    @Test("stands in boxes of its own after everything else, and says whose it is")
    func boxes() throws {
        let section = try #require(section(try room()))
        #expect(section.title == "La lecture de l’animation")
        guard case .paragraph(let first) = section.blocks[0] else { throw Refusal.emptyText }
        #expect(first[0].text.contains("l’avis de l’animation"))
        let boxes = section.blocks.dropFirst().compactMap { block -> [String]? in
            if case .box(_, let sentences) = block { sentences.map(\.text) } else { nil }
        }
        #expect(
            boxes == [
                ["un puzzle qui se rassemble"],
                ["Limiter la fracture sociétale\u{A0}: entre bourg et hameaux"],
                [
                    "L’échelle d’espace\u{A0}: commune, intercommunalité. à six communes",
                    "Le terme du milieu est de l’outil, non de la source\u{A0}: L’échelle d’espace.",
                ],
                ["Un droit à l’erreur\u{202F}? En partie."],
            ])
        #expect(Synthesis(of: try room().workshop).sections.last?.id == .reading)
        #expect(all(ContributionID.self, in: section).isEmpty, "it rests on nobody's words")
    }

    @Test("speaks the language of the workshop")
    func english() throws {
        let texts = all(Sentence.self, in: try #require(section(try room(.en)))).map(\.text)
        #expect(texts.contains("A right to make mistakes? Partly."))
        #expect(texts.contains("Limit the societal divide: entre bourg et hameaux"))
    }

    @Test("is left out while nothing is written, and when all of it is cleared")
    func none() throws {
        var room = try Room()
        #expect(section(room) == nil)
        let lens = try #require(room.workshop.lens?.id)
        try room.ask(.setReading(lens, .whole, Reading(text: "un puzzle")))
        try room.ask(.setReading(lens, .whole, nil))
        #expect(section(room) == nil)
    }
}

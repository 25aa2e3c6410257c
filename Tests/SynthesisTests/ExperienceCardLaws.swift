import Foundation
import SessionEngine
import Synthesis
import Templates
import Testing

/// The card of a workshop says what its public edition may say, to the letter, and nothing else.
@Suite("A card made of a workshop")
struct ExperienceCardLaws {
    private func texts(_ card: Experience) -> [String] { Language.allCases.flatMap { card.texts(in: $0) } }

    @Test("holds no masked name, whoever typed it, and wherever", arguments: MaskingLaws.seeds)
    func masked(seed: Int) throws {
        let names = NamedRoom(seed)
        let card = Experience(of: try names.room.get().workshop, id: "fiche")
        for name in names.masked { #expect(!texts(card).contains { Sought.holds(name, $0) }, "\(name)") }
    }

    @Test(
        "quotes what is kept only, each line to the letter, and no actor or timecode of a thin kind", arguments: 0..<60)
    func publicOnly(seed: Int) throws {
        let workshop = try Room.random(seed).workshop
        let card = Experience(of: workshop, id: "fiche")
        let kept = Set(workshop.kept.map(\.text))
        for note in card.conditions + card.pitfalls { #expect(kept.contains(note.text.fr), "\(note.text.fr)") }
        for quote in card.quotes { #expect(kept.contains(quote.words.fr), "\(quote.words.fr)") }
        let thin = workshop.actors.filter { workshop.isThin($0.id) }.map { $0.label[workshop.language] }
        for label in thin { #expect(!card.quotes.contains { $0.who == label }, "\(label)") }
        let veiled = Set(workshop.kept.filter { $0.actor.map(workshop.isThin) ?? false }.map(\.text))
        for note in card.conditions + card.pitfalls where veiled.contains(note.text.fr) {
            #expect(note.timecode == nil, "\(note)")
        }
        for actor in workshop.actors where workshop.isThin(actor.id) {
            #expect(!card.facts.contains { $0.text.fr.contains(actor.label.fr) }, "\(actor.label.fr)")
        }
    }

    @Test("is read again as it was written, but for the typography of its language", arguments: 0..<30)
    func written(seed: Int) throws {
        var card = Experience(of: try Room.random(seed).workshop, id: "fiche")
        card.place = Bilingual(typed: "\"ici\" \\ là\n\t\u{1B}[2J \u{85}\u{2028} 👩🏽‍🌾 # : - é")
        let lens = try TemplateLibrary(folder: nil).lens("rieutort")
        let again = try Experience(
            yaml: card.yaml(comment: ["un\ndeux"]), file: "fiche.yaml", name: "fiche", lenses: [lens])
        #expect(again.conditions.map(\.timecode) == card.conditions.map(\.timecode))
        #expect(again.quotes.map(\.who) == card.quotes.map(\.who) && again.levers == card.levers)
        #expect(again.texts(in: .fr).map(Typography.french) == card.texts(in: .fr).map(Typography.french))
        #expect(again.texts(in: .en).map(Typography.english) == card.texts(in: .en).map(Typography.english))
    }

    @Test("takes the conditions and pitfalls marked keep, else those bundled on a lever, else the first of each lever")
    func choice() throws {
        var room = try Room(groups: [.init(name: "Un", heads: 8)])
        for (kind, text) in [
            (Kind.condition, "un lieu"), (.condition, "du temps"), (.condition, "des mots"), (.ecueil, "des réunions"),
        ] {
            try room.ask(.capture([Draft(kind: kind, origin: .plenary, text: text, levers: ["lieux"])]))
        }
        func conditions() -> [String] { Experience(of: room.workshop, id: "f").conditions.map(\.text.fr) }
        let said = room.workshop.contributions.map(\.id)
        #expect(conditions() == ["un lieu"])
        try room.ask(.makeBundle(title: "tenir", [said[1], said[3]], levers: ["vision"]))
        #expect(conditions() == ["du temps"])
        try room.ask(.flag(said[2], .keep, true))
        #expect(conditions() == ["des mots"])
        let card = Experience(of: room.workshop, id: "f")
        #expect(card.pitfalls.map(\.text.fr) == ["des réunions"])
        #expect(card.levers == ["lieux", "vision"])
    }
}

@Suite("Experiences in the synthesis")
struct ExperienceSectionTests {
    private func room(_ language: Language = .fr) throws -> Room {
        var room = try Room(language: language)
        let library = TemplateLibrary(folder: nil)
        try room.ask(.readExperience(library.experience("eusko")))
        try room.ask(.capture([Draft(kind: .enseignement, origin: .plenary, text: "payer fait parler")]))
        try room.ask(.capture([Draft(kind: .enseignement, origin: .plenary, text: "en trop")]))
        try room.ask(.setAside(room.workshop.contributions[1].id, reason: "redit"))
        try room.ask(.readExperience(library.experience("la-vigotte")))
        return room
    }

    @Test("the frame tells which were read, from where, and how many lessons were drawn, by their numbers")
    func frame() throws {
        let synthesis = Synthesis(of: try room().workshop)
        let section = try #require(synthesis.sections.first { $0.id == .frame })
        let told = all(Sentence.self, in: section).filter { $0.text.contains("Source") }
        #expect(told.count == 2)
        #expect(
            told[0].text.hasPrefix(
                "L’Eusko, monnaie locale citoyenne (Pays basque). 1 enseignement en a été tiré\u{A0}: n°"))
        #expect(told[0].text.contains("minutage tel qu’imprimé") && told[0].rests.count == 1)
        #expect(told[1].text.contains("Aucun enseignement n’en a été noté."))
        let entry = try #require(synthesis.annex.entries.first)
        #expect(entry.remarks.contains("d’après L’Eusko, monnaie locale citoyenne"))
        #expect(entry.fields.experience == "eusko")
    }

    @Test("speaks English in an English workshop, and says nothing where none was read")
    func english() throws {
        let texts = all(Sentence.self, in: Synthesis(of: try room(.en).workshop)).map(\.text)
        #expect(texts.contains { $0.hasPrefix("The Eusko, a citizens’ local currency (Basque Country). 1 lesson") })
        let none = all(SectionBlock.self, in: Synthesis(of: try Room().workshop))
        #expect(!none.contains(.heading("Expériences lues ensemble")))
    }
}

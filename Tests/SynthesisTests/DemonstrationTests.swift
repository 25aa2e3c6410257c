import SessionEngine
import Synthesis
import Testing

/// The finished workshop that ships with the program, and workshops to which little happened.
@Suite("The synthesis that a newcomer meets")
struct DemonstrationTests {
    @Test("has a full page 1: three things to keep, words at every lever, four actions with carrier and date")
    func pageOne() throws {
        let synthesis = Synthesis(of: try Room.demonstration().workshop)
        let essential = synthesis.essential
        #expect(synthesis.heading.notice?.hasPrefix("Exemple composé") == true)
        #expect(synthesis.heading.status == "Synthèse · édition publique")
        #expect(essential.takeaways.count == 3 && essential.takeawaysMissing == nil)
        #expect(essential.takeaways[0].sentence.text.hasSuffix("(n°\u{A0}29, 30, 31, 37, 42)"))
        #expect(essential.diagram.places.count == 7)
        #expect(essential.diagram.places.allSatisfy { (1...2).contains($0.quotations.count) && !$0.isBlind })
        #expect(essential.diagram.basis.text == "D’après 54\u{A0}lignes classées sur 54, dont 4 hors schéma.")
        #expect(essential.actions.count == 4)
        #expect(essential.actions.allSatisfy { !$0.who.isEmpty && !$0.when.isEmpty && $0.what.attribution != nil })
        #expect(essential.actions.map(\.what.number) == [48, 51, 52, 54])
        #expect(essential.next?.text.contains("26 février 2026") == true)
        #expect(essential.notes.count { $0.text.hasPrefix("Signal faible") } == 3)
    }

    @Test("says everything that the paper can say: own levers, convergences, tensions, votes, the reading")
    func everything() throws {
        let synthesis = Synthesis(of: try Room.demonstration().workshop)
        let own = synthesis.essential.diagram.places.map { $0.own.map(\.title) }
        #expect(own.allSatisfy { !$0.isEmpty } && own.joined().count == 11)
        let convergences = try #require(synthesis.sections.first { $0.id == .convergences })
        let headings = convergences.blocks.compactMap { if case .heading(let title) = $0 { title } else { nil } }
        #expect(
            headings == [
                "Ce qui a été dit plusieurs fois", "Plusieurs groupes sur un même levier", "Ce qui s’écarte",
                "Signaux faibles", "Les voix",
            ])
        let tables = all(Table.self, in: convergences)
        #expect(tables.map(\.rows.count) == [2, 5])
        #expect(tables[1].rows[0].cells[2].hasPrefix("23 (Groupe 1"))
        let reading = try #require(synthesis.sections.first { $0.id == .reading })
        let boxes = reading.blocks.compactMap { if case .box(let title, _) = $0 { title } else { nil } }
        #expect(boxes.count == 4)
        let sentences = all(Sentence.self, in: reading).map(\.text)
        #expect(sentences.contains { $0.hasPrefix("Un droit à l’erreur\u{202F}? Oui.") })
    }

    @Test("names the voices that are missing, and those that only others spoke for")
    func voices() throws {
        let notes = Synthesis(of: try Room.demonstration().workshop).essential.notes
        let voices = try #require(notes.first { $0.text.hasPrefix("Voix manquantes") })
        #expect(voices.text.contains("d’après 54\u{A0}lignes sur 54"))
        #expect(voices.text.contains("agriculteurs, jeunes (rien de noté)"))
        #expect(voices.text.contains("habitants, État et opérateurs, le vivant (par la voix d’autres seulement)"))
    }

    @Test("has every section in order, and nothing set aside")
    func sections() throws {
        let synthesis = Synthesis(of: try Room.demonstration().workshop)
        #expect(synthesis.sections.map(\.id) == [.frame, .room, .groups, .levers, .convergences, .actions, .reading])
        #expect(synthesis.annex.entries.count == 54)
        #expect(synthesis.annex.aside.isEmpty)
        #expect(synthesis.annex.count.first?.text == "54\u{A0}contributions reçues, toutes gardées.")
    }

    @Test("says what is missing of a workshop in which nothing was said", arguments: Language.allCases)
    func empty(language: Language) throws {
        let synthesis = Synthesis(of: try Room(language: language).workshop)
        #expect(!synthesis.isFinal && synthesis.heading.status.contains(/provisoire|Draft/))
        #expect(synthesis.essential.takeawaysMissing != nil && synthesis.essential.actionsMissing != nil)
        #expect(synthesis.essential.diagram.places.allSatisfy { !$0.isBlind }, "nothing is mapped: nothing is claimed")
        #expect(synthesis.sections.map(\.id) == [.frame, .room])
        #expect(synthesis.annex.entries.isEmpty && synthesis.annex.count.count == 1)
        #expect(synthesis.annex.notes.contains { $0.text.contains(/n’a pas été indiqué|was not said/) })
    }

    @Test("prints the reason for which solve was opened early, to the letter")
    func reason() throws {
        var room = try Room(groups: [Making.NewGroup(name: "Nord")])
        try room.ask(.openPhase(.resoudre, reason: "le maire part : \"dix minutes\" !"))
        let frame = try #require(Synthesis(of: room.workshop).sections.first)
        #expect(
            all(Sentence.self, in: frame).contains {
                $0.text.contains("«\u{A0}le maire part : \"dix minutes\" !\u{A0}»")
            })
    }

    @Test("prints the end that was announced below the running order, and none where none was")
    func announcedEnd() throws {
        for (language, told) in [
            (Language.fr, "Fin annoncée\u{A0}: 12\u{A0}h\u{A0}05."), (.en, "Announced end: 12:05."),
        ] {
            let room = try Room(language: language, frame: [.end: "12h05"])
            let frame = try #require(Synthesis(of: room.workshop).sections.first)
            let place = try #require(
                frame.blocks.firstIndex { all(Sentence.self, in: $0).contains { $0.text == told } })
            let table = try #require(
                frame.blocks.firstIndex { if case .table = $0 { true } else { false } })
            #expect(place == table + 1)
        }
        let texts = try Synthesis(of: Room().workshop).texts
        #expect(!texts.contains { $0.contains("Fin annoncée") })
    }

    @Test("prints set-aside words inside only, and the reason in both")
    func aside() throws {
        var room = try Room(groups: [Making.NewGroup(name: "Nord")])
        try room.ask(.capture([Draft(kind: .parole, origin: .plenary, text: "à ne pas publier")]))
        try room.ask(.setAside(room.workshop.contributions[0].id, reason: "hors sujet"))
        let inside = Synthesis(of: room.workshop, edition: .internal).texts
        let outside = Synthesis(of: room.workshop).texts
        #expect(inside.contains("à ne pas publier") && !outside.contains { $0.contains("à ne pas publier") })
        #expect(inside.contains("hors sujet") && outside.contains("hors sujet"))
    }
}

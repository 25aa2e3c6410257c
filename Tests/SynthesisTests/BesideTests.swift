import Levers
import SessionEngine
import Synthesis
import Testing

@Suite("A second lens beside the first")
struct BesideTests {
    /// Three lines kept: both lenses answered, both with *none* in the second, only the first answered.
    private func room(_ language: Language = .fr, isMapped: Bool = true) throws -> Room {
        var room = try Room(
            language: language, groups: [Making.NewGroup(name: "Un"), Making.NewGroup(name: "Deux")])
        let letters = room.workshop.groups.map(\.letter)
        for (index, levers): (Int, [LeverID]) in [(0, ["gouvernance", "lieux"]), (1, ["vision"]), (0, ["lieux"])] {
            try room.ask(
                .capture([
                    Draft(
                        kind: .condition, origin: .group(letters[index]), text: "dit \(index)", levers: levers,
                        flags: [.keep])
                ]))
        }
        try room.ask(.addLens(Room.further()))
        guard isMapped else { return room }
        let said = room.workshop.contributions.map(\.id)
        try room.ask(.map(said[0], "comment", ["gouvernance-neutre"], .typed))
        try room.ask(.map(said[1], "comment", [], .typed))
        return room
    }

    private func section(_ synthesis: Synthesis) -> Section? { synthesis.sections.first { $0.id == .beside } }

    private func tables(_ section: Section) -> [Table] {
        section.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    @Test("stands after the levers once something is mapped onto it, and only then")
    func usual() throws {
        #expect(section(Synthesis(of: try room(isMapped: false).workshop)) == nil)
        let synthesis = Synthesis(of: try room().workshop)
        let ids = synthesis.sections.map(\.id)
        let place = try #require(ids.firstIndex(of: .beside))
        #expect(ids[place - 1] == .levers && ids[place + 1] == .convergences)
        #expect(section(Synthesis(of: try room().workshop, beside: .nothing)) == nil)
        let named = try Synthesis(of: room(isMapped: false).workshop, beside: .lens(Room.further()))
        #expect(try #require(section(named)).blocks.count > 1)
    }

    @Test("says how much is mapped onto it, its levers in figures, what nobody spoke of, its caution and its source")
    func says() throws {
        let beside = try #require(section(Synthesis(of: try room().workshop)))
        #expect(beside.title == "Avec une autre grille\u{A0}: Les trois leviers de Brice Comment")
        let texts = all(Sentence.self, in: beside).map(\.text)
        #expect(texts.first?.hasPrefix("D’après 2\u{A0}lignes classées sur 3, dont 1 hors schéma") == true, "\(texts)")
        #expect(tables(beside)[0].rows.map(\.cells)[0] == ["Gouvernance neutre", "1", "0", "0", "1"])
        #expect(texts.contains { $0.contains("Noyau d’acteurs convaincus") && $0.contains("2\u{A0}lignes classées") })
        #expect(texts.contains { $0.contains("56min28") } && texts.contains { $0.contains("proposition de l’outil") })
        #expect(all(Quotation.self, in: beside).map(\.number) == [1])
        #expect(texts.contains("1\u{A0}condition de réussite\u{A0}: n°\u{A0}1."), "\(texts)")
    }

    @Test("is crossed with the first: each cell counts those that stand in its row and in its column")
    func crossed() throws {
        let beside = try #require(section(Synthesis(of: try room().workshop)))
        let table = try #require(tables(beside).last)
        #expect(
            table.headings == [
                "Les leviers de Rieutort", "Neutralité", "Noyau convaincu", "Résultats vite", "Hors schéma",
            ])
        let cells = Dictionary(table.rows.map { ($0.cells[0], Array($0.cells.dropFirst())) }) { first, _ in first }
        #expect(cells["Lieux d’échange et d’écoute"] == ["1", "0", "0", "0"])
        #expect(cells["Vision stratégique"] == ["0", "0", "0", "1"])
        #expect(cells.count == 7)
    }

    @Test("may be the lens with which the document is written, and the first then stands beside it")
    func turned() throws {
        let room = try room(.en)
        let comment = try #require(room.workshop.lens("comment"))
        let synthesis = Synthesis(of: room.workshop, lens: comment)
        #expect(synthesis.essential.diagram.places.map(\.lever) == comment.levers.map(\.id))
        #expect(synthesis.annex.entries[2].fields.levers == nil)
        let beside = try #require(section(synthesis))
        #expect(beside.title == "Through another lens: Rieutort’s levers")
        #expect(tables(beside).last?.headings.first == "Rieutort’s levers")
        #expect(section(Synthesis(of: room.workshop, lens: comment, beside: .lens(comment))) == nil)
    }

    @Test("of a random workshop counts in each cell what both maps hold", arguments: 0..<40)
    func law(seed: Int) throws {
        let workshop = try Room.random(seed).workshop
        guard let first = workshop.lens, let further = workshop.furtherLenses.first,
            let beside = section(Synthesis(of: workshop, beside: .lens(further)))
        else { return }
        let (one, other) = (LeverMap(workshop, lens: first), LeverMap(workshop, lens: further))
        guard let table = tables(beside).last, table.headings.first == workshop.phrased(first) else { return }
        for (row, place) in zip(table.rows, one.places) {
            for (cell, column) in zip(row.cells.dropFirst(), other.places) {
                let both = Set(place.lines.map(\.id)).intersection(column.lines.map(\.id))
                #expect(cell == "\(both.count)")
                #expect(both.isSubset(of: row.rests))
            }
        }
    }
}

extension Workshop {
    fileprivate func phrased(_ lens: Lens) -> String { Phrases(language).text(lens.title) }
}

import Levers
import SessionEngine
import Synthesis
import Testing

/// What is taken out changes what it touched, and nothing else.
@Suite("Taking one contribution out")
struct RemovalLaws {
    /// The document before, the document after, and what was taken out.
    struct Case {
        var before: Synthesis, after: Synthesis
        var taken: Contribution
        var workshop: Workshop
    }

    /// Takes one kept contribution out of a random workshop, by setting it aside or by undoing its capture.
    static func take(_ seed: Int, undo: Bool) throws -> Case? {
        var random = Seeded(seed + 5000)
        var room = try Room.random(seed)
        if undo {
            try room.ask(
                .capture([
                    Draft(
                        kind: random.pick(Kind.allCases), origin: .plenary, text: "dit zq999w",
                        levers: Array((room.workshop.lens?.levers ?? []).map(\.id).prefix(random.below(3))),
                        flags: [.keep, .weak])
                ]))
        }
        guard let taken = undo ? room.workshop.contributions.last : room.workshop.kept.randomElement(using: &random)
        else { return nil }
        let before = Synthesis(of: room.workshop)
        try room.ask(undo ? .undo : .setAside(taken.id, reason: "doublon"))
        return Case(before: before, after: Synthesis(of: room.workshop), taken: taken, workshop: room.workshop)
    }

    @Test("takes its line out of the annex and leaves every other as it was", arguments: 0..<25, [true, false])
    func annex(seed: Int, undo: Bool) throws {
        guard let it = try Self.take(seed, undo: undo) else { return }
        #expect(it.after.annex.entries == it.before.annex.entries.filter { $0.quotation.id != it.taken.id })
    }

    @Test("takes its words out of every section, and no others", arguments: 0..<25, [true, false])
    func sections(seed: Int, undo: Bool) throws {
        // Where nothing else is mapped, the section of the levers becomes one sentence.
        guard let it = try Self.take(seed, undo: undo), it.workshop.count().mapped > 0 else { return }
        // A bundle that joins groups no more is told in a line: the words of those beside it go from there.
        let beside = Set(it.workshop.bundle(of: it.taken.id)?.members ?? [])
        for id in Section.ID.allCases {
            let before = all(Quotation.self, in: it.before.sections.filter { $0.id == id })
            let after = all(Quotation.self, in: it.after.sections.filter { $0.id == id })
            #expect(!after.contains { $0.id == it.taken.id }, "\(id)")
            // Of a second lens the first lines to keep are quoted: another one takes the place.
            if id == .beside { continue }
            let gone = id == .convergences ? beside.union([it.taken.id]) : [it.taken.id]
            #expect(after.filter { !gone.contains($0.id) } == before.filter { !gone.contains($0.id) }, "\(id)")
        }
        #expect(!it.after.tokens.contains(it.taken.token))
    }

    @Test("changes the figures of its own levers by one, and no others", arguments: 0..<25, [true, false])
    func diagram(seed: Int, undo: Bool) throws {
        guard let it = try Self.take(seed, undo: undo) else { return }
        let levers = it.workshop.lens.flatMap { it.taken.mappings[$0.id]?.levers } ?? []
        for (before, after) in zip(it.before.essential.diagram.places, it.after.essential.diagram.places) {
            let change = levers.contains(before.lever) ? 1 : 0
            let isCondition = it.taken.kind == .condition
            let isPitfall = it.taken.kind == .ecueil
            #expect(before.conditions - after.conditions == (isCondition ? change : 0))
            #expect(before.pitfalls - after.pitfalls == (isPitfall ? change : 0))
            #expect(before.others - after.others == (isCondition || isPitfall ? 0 : change))
            #expect(after.tally.rests == before.tally.rests.filter { $0 != it.taken.id })
        }
    }

    @Test("leaves no sentence on page 1 or in the sections that rests on it", arguments: 0..<25, [true, false])
    func sentences(seed: Int, undo: Bool) throws {
        guard let it = try Self.take(seed, undo: undo) else { return }
        #expect(!all(ContributionID.self, in: it.after.essential).contains(it.taken.id))
        #expect(!all(ContributionID.self, in: it.after.sections).contains(it.taken.id))
        let told = all(ContributionID.self, in: it.after.annex.aside)
        #expect(told.contains(it.taken.id) == !undo, "set aside is told by its number, undone is not")
    }

    @Test("is undone whole by bringing it back", arguments: 0..<15)
    func back(seed: Int) throws {
        var random = Seeded(seed)
        var room = try Room.random(seed)
        guard let taken = room.workshop.kept.randomElement(using: &random) else { return }
        let before = Synthesis(of: room.workshop)
        try room.ask(.setAside(taken.id, reason: "doublon"))
        #expect(Synthesis(of: room.workshop) != before)
        try room.ask(.setAside(taken.id, reason: nil))
        #expect(withoutHistory(Synthesis(of: room.workshop)) == withoutHistory(before))
    }

    /// All but the note that counts the facts, of which there are more now.
    private func withoutHistory(_ synthesis: Synthesis) -> Synthesis {
        var synthesis = synthesis
        synthesis.annex.notes.removeAll { $0.text.contains("empreinte") || $0.text.contains("fingerprint") }
        return synthesis
    }
}

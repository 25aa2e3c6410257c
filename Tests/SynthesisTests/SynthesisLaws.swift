import Levers
import SessionEngine
import Synthesis
import Testing

/// What holds of every synthesis, whatever happened in the room.
@Suite("The synthesis of any workshop")
struct SynthesisLaws {
    static let seeds = 0..<50

    @Test("prints the words of every kept contribution, and no others", arguments: seeds)
    func words(seed: Int) throws {
        let workshop = try Room.random(seed).workshop
        let kept = Set(workshop.kept.map(\.token))
        #expect(Synthesis(of: workshop).tokens == kept)
        let aside = Set(workshop.contributions.filter { !$0.isKept }.map(\.token))
        #expect(Synthesis(of: workshop, edition: .internal).tokens == kept.union(aside))
    }

    @Test("cites only contributions that stand, and those set aside only where that is told", arguments: seeds)
    func ids(seed: Int) throws {
        let workshop = try Room.random(seed).workshop
        let kept = Set(workshop.kept.map(\.id))
        let standing = Set(workshop.contributions.map(\.id))
        for edition in Synthesis.Edition.allCases {
            var synthesis = Synthesis(of: workshop, edition: edition)
            #expect(Set(all(ContributionID.self, in: synthesis)).isSubset(of: standing))
            #expect(synthesis.annex.entries.map(\.quotation.id) == workshop.kept.map(\.id))
            synthesis.annex.aside = []
            synthesis.annex.count = []
            #expect(Set(all(ContributionID.self, in: synthesis)).isSubset(of: kept))
        }
    }

    @Test("is the same for the same log", arguments: seeds.prefix(20))
    func determinism(seed: Int) throws {
        let room = try Room.random(seed)
        let again = Session(room.session.events)
        for edition in Synthesis.Edition.allCases {
            #expect(
                Synthesis(of: room.workshop, edition: edition) == Synthesis(of: again.workshop, edition: edition))
        }
    }

    @Test("never says who typed", arguments: seeds.prefix(40))
    func writer(seed: Int) throws {
        let workshop = try Room.random(seed).workshop
        let texts = Synthesis(of: workshop, edition: .internal).texts
        #expect(!texts.contains { $0.contains(Room.writer.user) || $0.contains(Room.writer.installation) })
    }

    // MARK: the public edition

    @Test("leaves out, in public, actor and timecode of a line where there are under three", arguments: seeds)
    func veil(seed: Int) throws {
        let workshop = try Room.random(seed).workshop
        let synthesis = Synthesis(of: workshop)
        for quotation in all(Quotation.self, in: synthesis) {
            let contribution = try #require(workshop.contribution(quotation.id))
            guard let actor = contribution.actor, workshop.actor(actor)?.heads ?? 0 < 3 else { continue }
            let attribution = quotation.attribution ?? ""
            let label = try #require(workshop.actor(actor)).label[workshop.language]
            #expect(!attribution.contains(label))
            #expect(!attribution.contains(/\(\d+(h\d\d)?min\d\d\)/))
        }
        for entry in synthesis.annex.entries {
            let contribution = try #require(workshop.contribution(entry.quotation.id))
            if let actor = contribution.actor, workshop.actor(actor)?.heads ?? 0 < 3 {
                #expect(entry.fields.actor == nil)
                #expect(entry.fields.timecode == nil && entry.fields.recordings.isEmpty)
                #expect(!entry.remarks.contains { $0.contains(/min\d\d\)/) })
            } else {
                #expect(entry.fields.actor == contribution.actor?.text)
            }
            if let actor = contribution.spokenFor, workshop.actor(actor)?.heads ?? 0 < 3 {
                #expect(entry.fields.spokenFor == nil)
            }
        }
    }

    @Test("tells everything inside, and says so", arguments: seeds.prefix(40))
    func inside(seed: Int) throws {
        let workshop = try Room.random(seed).workshop
        let synthesis = Synthesis(of: workshop, edition: .internal)
        #expect(synthesis.heading.status.contains(/interne|internal/))
        for entry in synthesis.annex.entries {
            let contribution = try #require(workshop.contribution(entry.quotation.id))
            #expect(entry.fields.actor == contribution.actor?.text)
            #expect((entry.fields.timecode == nil) == (contribution.timecode == nil))
            let places = workshop.ownTimecode(of: contribution).map { timecode in
                workshop.recordingClocks.compactMap { $0.place(at: timecode) }
            }
            #expect(entry.fields.recordings.map(\.seconds) == (places ?? []).map { Int($0 / 1000) })
        }
    }

    // MARK: counting

    @Test("counts so that it adds up, in the numbers that are printed", arguments: seeds)
    func count(seed: Int) throws {
        let workshop = try Room.random(seed).workshop
        let synthesis = Synthesis(of: workshop)
        for sentence in synthesis.annex.count {
            let numbers = sentence.text.matches(of: /\d+/).compactMap { Int($0.output) }
            if numbers.count > 1 { #expect(numbers[0] == numbers.dropFirst().reduce(0, +), "\(sentence.text)") }
        }
        if workshop.received > 0 {
            let first = try #require(synthesis.annex.count.first)
            #expect(first.text.hasPrefix("\(workshop.received)"))
            #expect(Set(first.rests) == Set(workshop.contributions.map(\.id)))
        }
        for place in synthesis.essential.diagram.places where !place.tally.rests.isEmpty {
            #expect(place.conditions + place.pitfalls + place.others == place.tally.rests.count)
        }
    }

    @Test("says of a lever that nobody spoke of it only with how much is mapped", arguments: seeds)
    func blind(seed: Int) throws {
        let workshop = try Room.random(seed).workshop
        let count = workshop.count()
        for place in Synthesis(of: workshop).essential.diagram.places where place.isBlind {
            #expect(count.mapped > 0)
            let numbers = place.tally.text.matches(of: /\d+/).compactMap { Int($0.output) }
            #expect(numbers == [count.mapped, count.kept])
        }
    }
}

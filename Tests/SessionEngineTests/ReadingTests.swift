import Testing

@testable import SessionEngine

@Suite("Voices, counts and the check list")
struct ReadingTests {
    @Test("Of the kinds concerned: absent, silent, only spoken for, heard")
    func voices() {
        var room = Room()
        room.actor("elus", heads: 4)
        room.actor("etat", heads: 0)
        room.actor("agents", heads: 2)
        room.actor("habitants")
        room.actor("recherche", concerned: false)
        room.actor(Actor.living)
        room.say(actor: "elus", spokenFor: "habitants")
        room.say(actor: Actor.living)
        let set = room.say(actor: "agents")
        room.happen(.asideSet(set, reason: "doublon"))
        let voices = room.workshop.voices
        #expect(voices.lines.map(\.spokenFor) == [0, 0, 0, 1, 1])
        #expect(voices.actors(.heard) == ["elus"])
        #expect(voices.actors(.onlySpokenFor) == ["habitants", Actor.living])
        #expect(voices.actors(.silent) == ["agents"])
        #expect(voices.actors(.absent) == ["etat"])
        #expect(voices.missing.map(\.actor) == ["etat", "agents", "habitants", Actor.living])
        // Nobody of the State is in the room: whoever speaks as the State speaks for it.
        room.say(actor: "etat")
        #expect(room.workshop.voices.actors(.onlySpokenFor) == ["etat", "habitants", Actor.living])
    }

    @Test("Every contribution that came is counted once")
    func count() {
        var room = Room(heads: [4])
        room.say(by: "a", times: 2, levers: ["lieux"])  // 1, 2
        room.say(by: "a", levers: [])  // 3
        room.say(by: "a")  // 4
        let twice = room.say(by: "a")  // 5
        room.happen(.asideSet(twice, reason: "doublon"))
        let undone = room.say(by: "a")  // 6
        room.withdrawContribution(undone)
        let other = room.say(by: "a", levers: ["vision"])  // 7
        room.happen(.asideSet(other, reason: "doublon"))
        let bulk = room.say(by: "a")  // 8
        room.happen(.mappingSet(bulk, "rieutort", Mapping(levers: ["vision"], confirmation: .acceptedInBulk)))
        room.happen(.lensAdded(Room.further[1]))
        room.happen(.mappingSet(bulk, "monot", Mapping(levers: ["neutre"], confirmation: .typed)))
        let count = room.workshop.count()
        #expect((count.received, count.withdrawn, count.setAside, count.kept) == (8, 1, 2, 5))
        #expect((count.withLever, count.none, count.notMapped) == ([1, 2, 8], [3], [4]))
        #expect(count.mapped == 4)
        #expect(count.aside == [AsideReason(reason: "doublon", numbers: [5, 7])])
        #expect(count.confirmations == [.typed: 3, .acceptedInBulk: 1])
        #expect(room.workshop.count(lens: "monot").withLever == [8])
        #expect(room.workshop.count(lens: "monot").notMapped == [1, 2, 3, 4])
    }

    @Test("Received = withdrawn + set aside + kept; kept = with lever + none + not yet mapped", arguments: 1...60)
    func countLaw(seed: Int) {
        let workshop = Room(seed: seed).workshop
        let count = workshop.count()
        #expect(count.received == count.withdrawn + count.setAside + count.kept, "seed \(seed)")
        #expect(count.kept == workshop.kept.count, "seed \(seed)")
        #expect(count.confirmations.values.reduce(0, +) == count.mapped, "seed \(seed)")
        let numbers = count.withLever + count.none + count.notMapped + count.aside.flatMap(\.numbers)
        #expect(numbers.sorted() == workshop.contributions.map(\.number), "seed \(seed)")
    }

    @Test("Taking one contribution back changes exactly its own lines and counts", arguments: 1...40)
    func removal(seed: Int) {
        var room = Room(seed: seed)
        let before = room.workshop
        var chance = Chance(seed)
        guard let victim = before.kept.randomElement(using: &chance) else { return }
        room.withdrawContribution(victim.id)
        let after = room.workshop
        #expect(after.kept == before.kept.filter { $0.id != victim.id }, "seed \(seed)")
        let (old, new) = (before.count(), after.count())
        #expect(new.received == old.received && new.withdrawn == old.withdrawn + 1, "seed \(seed)")
        #expect(new.aside == old.aside, "seed \(seed)")
        #expect(new.withLever == old.withLever.filter { $0 != victim.number }, "seed \(seed)")
        #expect(new.none == old.none.filter { $0 != victim.number }, "seed \(seed)")
        #expect(new.notMapped == old.notMapped.filter { $0 != victim.number }, "seed \(seed)")
        let table = victim.group.map { before.table(of: $0) }
        for line in before.floorByGroup.lines {
            let expected = line.noted - (line.seat == table ? 1 : 0)
            #expect(after.floorByGroup.line(line.seat)?.noted == expected, "seed \(seed)")
        }
        let list = before.checkList(), rest = after.checkList()
        #expect(rest.toReread == list.toReread.filter { $0 != victim.id }, "seed \(seed)")
        #expect(rest.keepsToMap == list.keepsToMap.filter { $0 != victim.id }, "seed \(seed)")
        #expect(rest.actionsToComplete == list.actionsToComplete.filter { $0 != victim.id }, "seed \(seed)")
        for (phase, answers) in Phase.allCases.map({ ($0, (before.answer(of: $0), after.answer(of: $0))) }) {
            let lost = zip(answers.0.requirements, answers.1.requirements).flatMap { zip($0.needs, $1.needs) }
            #expect(
                lost.allSatisfy { $0.have == $1.have || ($0.have == $1.have + 1 && [nil, table].contains($0.group)) },
                "seed \(seed), \(phase)")
        }
    }

    @Test("The check list says what lacks")
    func checkList() {
        var room = Room(heads: [4, 4])
        room.actor("elus", heads: 2)
        room.actor("habitants", heads: 3)
        room.actor("etat")
        let reread = room.say(by: "a", actor: "elus", flags: [.reread])
        let keeps = (1...17).map { _ in room.say(.condition, by: "a", actor: "habitants", flags: [.keep]) }
        room.say(.ecueil, by: "a", levers: ["lieux"], flags: [.keep])
        let action = room.say(.action, by: "b", who: "la mairie", levers: [])
        room.say(.action, by: "b", who: "la mairie", when: Due(words: "en juin"), levers: ["vision"])
        // c spoke and left: it is told too; d left without a word.
        room.group(c, heads: 4)
        room.group(d, heads: 4)
        room.say(by: "c", levers: [])
        for letter in [c, d] { room.happen(.groupChanged(letter, [.presence(.left)])) }
        room.happen(.takeawaySet(place: 2, text: "Peu de sujets", rests: [action]))
        let list = room.workshop.checkList()
        #expect(list.toReread == [reread])
        #expect(list.keepsToMap == keeps)
        #expect(list.proposedToMap == keeps.prefix(15).map { .contribution($0) })
        #expect((list.notMapped, list.kept) == (18, 22))
        #expect(list.actionsToComplete == [action])
        #expect(list.missingVoices.map(\.actor) == ["etat"])
        #expect(list.groupsWithoutKeep == [b, c])
        #expect(list.takeawaysMissing == 2)
        #expect(list.thinActors == ["elus"])
        #expect(list.gatesUnmet.map(\.phase) == [.partager, .apprendre])
        #expect(!list.isEmpty)
    }

    @Test("At most five weak signals are proposed, voice by voice; what is flagged is not proposed again")
    func weakSignals() {
        var room = Room(heads: [5, 5])
        room.actor("elus", heads: 9)
        room.actor("jeunes")
        room.actor(Actor.living)
        room.say(by: "b", times: 12, actor: "elus")
        let young = (1...3).map { _ in room.say(by: "b", actor: "elus", spokenFor: "jeunes") }
        let living = room.say(by: "b", actor: Actor.living)
        let quiet = (1...2).map { _ in room.say(by: "a", actor: "elus") }
        #expect(room.workshop.floorByGroup.littleHeard.map(\.seat) == [a])
        let proposals = room.workshop.weakSignalProposals
        // First one of each voice (the young, the living world, the table a), then again.
        #expect(proposals.map(\.id) == [young[0], living, quiet[0], young[1], quiet[1]])
        #expect(
            proposals.map(\.reason) == [
                .onlySpokenFor("jeunes"), .onlySpokenFor(Actor.living), .littleHeardGroup(a),
                .onlySpokenFor("jeunes"), .littleHeardGroup(a),
            ])
        #expect(room.workshop.weakSignals.isEmpty)
        room.happen(.flagSet(young[0], .weak, true))
        #expect(room.workshop.weakSignals.map(\.id) == [young[0]])
        #expect(room.workshop.weakSignalProposals.map(\.id) == [young[1], living, quiet[0], young[2], quiet[1]])
    }
}

import Testing

@testable import SessionEngine

@Suite("Gates")
struct GateTests {
    @Test("Listening is accomplished once every group present has been heard, whatever phase or kind it came in")
    func listening() {
        var room = Room(heads: [4, 4, 4])
        room.say(.action, by: "a")
        room.say(by: "b", times: 3)
        let before = room.workshop.answer(of: .ecouter)
        #expect(!before.isAccomplished)
        #expect(before.groupsLacking == [c])
        #expect(before.requirements[0].needs.map(\.have) == [1, 3, 0])
        #expect(before.requirements[0].missing == [Need(group: c, have: 0, need: 1)])
        room.say(.question, by: "c")
        #expect(room.workshop.answer(of: .ecouter).isAccomplished)
    }

    @Test("Learning asks of every group a lesson or a condition, and a pitfall")
    func learning() {
        var room = Room(heads: [4, 4])
        room.say(.enseignement, by: "a")
        room.say(.ecueil, by: "a")
        room.say(.condition, by: "b")
        let answer = room.workshop.answer(of: .apprendre)
        #expect(answer.unmet.count == 1)
        #expect(answer.unmet[0].missing == [Need(group: b, have: 0, need: 1)])
        #expect(answer.unmet[0].requirement.kinds == [.ecueil])
    }

    @Test("What is set aside or taken back does not count; what the plenary says is no group's")
    func standing() {
        var room = Room(heads: [4])
        let aside = room.say(by: "a")
        room.happen(.asideSet(aside, reason: "doublon"))
        let undone = room.say(by: "a")
        room.withdrawContribution(undone)
        room.say()
        #expect(room.workshop.answer(of: .ecouter).requirements[0].needs == [Need(group: a, have: 0, need: 1)])
        room.happen(.asideSet(aside, reason: nil))
        #expect(room.workshop.answer(of: .ecouter).isAccomplished)
    }

    @Test("A group that left is not waited for; one that joined another counts with its table")
    func presence() {
        var room = Room(heads: [4, 4, 4])
        room.say(by: "a")
        room.say(by: "b")
        room.happen(.groupChanged(c, [.presence(.left)]))
        #expect(room.workshop.answer(of: .ecouter).requirements[0].needs.map(\.group) == [a, b])
        #expect(room.workshop.answer(of: .ecouter).isAccomplished)

        // a shared one point of view and b another: together they make the two that are asked of a table.
        room.say(.pointDeVue, by: "a")
        room.say(.pointDeVue, by: "b")
        #expect(room.workshop.answer(of: .partager).groupsLacking == [a, b])
        room.happen(.groupChanged(b, [.presence(.joined(a))]))
        #expect(room.workshop.answer(of: .partager).requirements[0].needs == [Need(group: a, have: 2, need: 2)])
    }

    @Test("Where nobody made groups, the room stands for one")
    func noGroups() {
        var room = Room()
        #expect(!room.workshop.answer(of: .ecouter).isAccomplished)
        room.say()
        #expect(room.workshop.answer(of: .ecouter).requirements[0].needs == [Need(group: nil, have: 1, need: 1)])
    }

    @Test("Solving asks for one action with a carrier and a date")
    func complete() {
        var room = Room(heads: [4])
        room.say(.action, by: "a")
        room.say(.action, by: "a", who: "la mairie")
        room.say(.action, by: "a", when: Due(words: "mardi"))
        #expect(!room.workshop.answer(of: .resoudre).isAccomplished)
        room.say(.action, by: "a", who: "la mairie", when: Due(words: "mardi"))
        #expect(room.workshop.answer(of: .resoudre).isAccomplished)
    }

    @Test("Only solving is locked; the three others accomplished, or an override that stands, unlock it")
    func lock() {
        var room = Room(heads: [4])
        #expect(Phase.allCases.filter { room.workshop.canOpen($0) } == [.ecouter, .partager, .apprendre])
        var early = room
        early.happen(.blockOpened("solve", override: "le temps presse"))
        early.happen(.blockClosed("solve"))
        #expect(early.workshop.canOpen(.resoudre))
        room.say(.condition, by: "a")
        room.say(.ecueil, by: "a")
        #expect(room.workshop.canOpen(.resoudre))
    }

    @Test("The current answer is that of the open phase")
    func current() {
        var room = Room(heads: [4])
        #expect(room.workshop.currentPhaseAnswer == nil)
        room.happen(.blockOpened("share", override: nil))
        #expect(room.workshop.currentPhaseAnswer?.phase == .partager)
        room.happen(.blockOpened("report", override: nil))
        #expect(room.workshop.currentPhaseAnswer == nil)
    }

    @Test("What lacks is told in words, for which group, the same in brief and group by group")
    func words() throws {
        var room = Room(heads: [4, 4, 4])
        room.say(.condition, by: "a")
        room.say(.ecueil, by: "a")
        room.say(.parole, by: "b")
        let answer = room.workshop.answer(of: .partager)
        let (french, english) = (Phrases(.fr), Phrases(.en))
        #expect(
            french.gate(answer)
                == "Pour Partager, il manque\u{A0}: 2\u{A0}points de vue, conditions ou écueils (groupes b, c)")
        #expect(
            french.lacks(answer, in: room.workshop).map(\.sentence) == [
                "groupe b — Table b\u{A0}: il manque 2\u{A0}points de vue, conditions ou écueils (0 sur 2)",
                "groupe c — Table c\u{A0}: il manque 2\u{A0}points de vue, conditions ou écueils (0 sur 2)",
            ])
        #expect(
            english.standing(of: room.workshop.answer(of: .apprendre), in: room.workshop).dropFirst().first
                == "  group b — Table b: 1\u{A0}lesson or condition still wanted (0 of 1)")
        #expect(french.gate(room.workshop.answer(of: .ecouter)).contains("(groupe c)"))
        let refusal = #expect(throws: Refusal.self) { try room.workshop.open(Phase.resoudre, reason: nil) }
        let told = english.explain(try #require(refusal)).fact
        for phase in ["Listen still wants", "Share still wants", "Learn still wants"] { #expect(told.contains(phase)) }
    }
}

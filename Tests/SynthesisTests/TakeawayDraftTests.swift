import SessionEngine
import Synthesis
import Testing

@Suite("Drafts of the three things to keep") struct TakeawayDraftTests {
    private func room(_ language: Language = .fr) throws -> Room {
        try Room(
            language: language,
            groups: [.init(name: "Les passeurs"), .init(name: "Les sources"), .init(name: "Les ponts")])
    }

    private func say(
        _ room: inout Room, _ kind: Kind, _ letter: String, _ text: String, levers: [LeverID]? = nil,
        spokenFor: ActorID? = nil
    ) throws -> ContributionID {
        let group = try #require(GroupLetter(letter))
        try room.ask(
            .capture([Draft(kind: kind, origin: .group(group), text: text, spokenFor: spokenFor, levers: levers)]))
        return try #require(room.workshop.contributions.last?.id)
    }

    @Test("Nothing said: nothing is drafted, and each lack is told")
    func nothing() throws {
        let french = TakeawayDrafts(try room().workshop)
        #expect(french.drafts.isEmpty && french.missing.count == 3)
        #expect(french.missing == [.nothingShared, .tooFewMapped(0, of: 0), .nothingBuried])
        #expect(
            Phrases(.fr).lacking(french.missing[1])
                == "Rien à dire des leviers\u{A0}: 0 classées sur 0, c’est trop peu.")
        #expect(Phrases(.en).lacking(french.missing[2]).hasPrefix("Nothing to say of what counting would bury"))
    }

    @Test("The bundle of the most groups comes first, whatever its size; without one, a line to keep")
    func shared() throws {
        var room = try room()
        let ids = try ["a", "a", "a", "b", "c", "b"].map { try say(&room, .condition, $0, "mot de \($0)") }
        try room.ask(.flag(ids[3], .keep, true))
        let keep = try #require(TakeawayDrafts(room.workshop).drafts.first)
        #expect(keep.subject == .shared && keep.rests == [ids[3]])
        #expect(keep.text == "À garder, du groupe b — Les sources\u{A0}: «\u{A0}mot de b\u{A0}».")
        try room.ask(.makeBundle(title: "Grand", Array(ids[..<4]), levers: nil))
        try room.ask(.makeBundle(title: "Large", Array(ids[4...]), levers: nil))
        #expect(TakeawayDrafts(room.workshop).drafts.first?.text.contains("Grand") == true)
        try room.ask(.changeBundle(room.workshop.bundles[1].id, [.add([ids[2]])]))
        let wide = try #require(TakeawayDrafts(room.workshop).drafts.first)
        #expect(wide.text == "«\u{A0}Large\u{A0}»\u{A0}: 3 groupes sur 3 le disent, en 3\u{A0}lignes.", "\(wide.text)")
        #expect(wide.rests == [ids[2], ids[4], ids[5]])
    }

    @Test(
        "The lever most spoken of is told with a condition and a pitfall, and with what it rests on where it is partial"
    )
    func lever() throws {
        var room = try room(.en)
        let lines: [(Kind, String, [LeverID]?)] = [
            (.condition, "a place of our own", ["lieux"]), (.condition, "time to speak", ["lieux"]),
            (.ecueil, "a full room, nobody heard", ["lieux", "gouvernance"]), (.idee, "a shared plan", ["vision"]),
            (.parole, "the river", []), (.parole, "not mapped", nil),
        ]
        let ids = try lines.map { try say(&room, $0.0, "a", $0.1, levers: $0.2) }
        try room.ask(.flag(ids[1], .keep, true))
        let draft = try #require(TakeawayDrafts(room.workshop).drafts.first { $0.subject == .lever })
        #expect(draft.rests == Array(ids[..<3]))
        #expect(
            draft.text
                == "The lever most spoken of is “Places of exchange and listening” (3 lines, from 5 lines mapped out of 6). A condition: “time to speak”. A pitfall: “a full room, nobody heard”.",
            "\(draft.text)")
        try room.ask(.setAside(ids[1], reason: "twice"))
        #expect(TakeawayDrafts(room.workshop).missing.contains(.tooFewMapped(4, of: 5)))
    }

    @Test("What counting would bury: a tension and a weak signal that people marked, else who was only spoken for")
    func buried() throws {
        var room = try room()
        let one = try say(&room, .condition, "a", "du temps long", spokenFor: "vivant")
        let other = try say(&room, .condition, "b", "un résultat vite")
        let weak = try say(&room, .parole, "c", "la rivière n'a pas de voix")
        func buried() -> TakeawayDraft? { TakeawayDrafts(room.workshop).drafts.first { $0.subject == .buried } }
        let spoken = try #require(buried())
        #expect(spoken.rests == [one] && spoken.text.contains("sans leur propre voix"))
        try room.ask(.flag(weak, .weak, true))
        #expect(buried()?.rests == [weak])
        try room.ask(.makeTension(.contribution(one), .contribution(other), title: "le rythme"))
        let both = try #require(buried())
        #expect(both.rests == [one, other, weak])
        #expect(both.text.contains("«\u{A0}du temps long\u{A0}» et «\u{A0}un résultat vite\u{A0}»"), "\(both.text)")
        #expect(both.text.contains("Un signal faible\u{A0}: «\u{A0}la rivière n'a pas de voix\u{A0}»"))
    }

    @Test("In the demonstration all three are drafted from its own lines")
    func demonstration() throws {
        let workshop = try Room.demonstration().workshop
        let drafts = TakeawayDrafts(workshop)
        #expect(drafts.drafts.map(\.subject) == [.shared, .lever, .buried] && drafts.missing.isEmpty)
        #expect(drafts.drafts.allSatisfy { !$0.text.contains("d’après") }, "everything is mapped")
    }

    @Test(
        "Whatever was said, a draft rests on lines that are kept, quotes only them, and says what it rests on",
        arguments: 0..<60)
    func restsOnWhatIsKept(seed: Int) throws {
        let workshop = try Room.random(seed).workshop
        let drafts = TakeawayDrafts(workshop)
        #expect(drafts.drafts.count + drafts.missing.count == 3)
        let kept = workshop.contributions.filter(\.isKept)
        for draft in drafts.drafts {
            let rests = kept.filter { draft.rests.contains($0.id) }
            #expect(!draft.rests.isEmpty && rests.map(\.id) == draft.rests, "\(draft)")
            let own = rests.map(\.text) + workshop.bundles.map(\.title) + workshop.tensions.compactMap(\.title)
            for quoted in quotations(in: draft.text, workshop.language) {
                let head = quoted.hasSuffix("…") ? String(quoted.dropLast()) : quoted
                let isLever = workshop.lens?.levers.contains { $0.label[workshop.language] == quoted } == true
                #expect(isLever || own.contains { $0.hasPrefix(head) }, "\(quoted)")
            }
        }
    }

    /// What stands between the outer quotation marks.
    private func quotations(in text: String, _ language: Language) -> [String] {
        let marks: (Character, Character) = language == .fr ? ("«", "»") : ("“", "”")
        var (found, depth, current): ([String], Int, String) = ([], 0, "")
        for character in text {
            if character == marks.1, depth > 0 {
                depth -= 1
                if depth == 0 { found.append(current.trimmingNoBreak) }
            }
            if depth > 0 { current.append(character) }
            if character == marks.0 {
                depth += 1
                if depth == 1 { current = "" }
            }
        }
        return found
    }
}

extension String {
    fileprivate var trimmingNoBreak: String {
        var text = self[...]
        while text.first == "\u{A0}" { text.removeFirst() }
        while text.last == "\u{A0}" { text.removeLast() }
        return String(text)
    }
}

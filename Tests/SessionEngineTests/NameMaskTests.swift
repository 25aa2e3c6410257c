import SessionEngine
import Testing

@Suite("What a mask covers")
struct NameMaskTests {
    private func mask(_ masked: [String], kept: [String] = [], _ text: String) -> String {
        let names =
            masked.map { JudgedName(text: $0, judgement: .masked) }
            + kept.map { JudgedName(text: $0, judgement: .kept) }
        return NameMask(names, sign: "[nom]").mask(text)
    }

    @Test(
        "Whole words, whatever case, accents, hyphens and apostrophes",
        arguments: [
            ("Hélène", "Hélène dit, HELENE dit, helene dit", "[nom] dit, [nom] dit, [nom] dit"),
            ("Helene", "He\u{301}le\u{300}ne dit", "[nom] dit"),
            ("Anne", "d'Anne, d’Anne, qu'anne, l`Anne", "d'[nom], d’[nom], qu'[nom], l`[nom]"),
            ("Anne", "Anne's idea, Anne’s idea, the Annes", "[nom]'s idea, [nom]’s idea, the [nom]"),
            ("James", "James' idea and the Jameses", "[nom]' idea and the [nom]"),
            ("Anne", "Annette, Joanne et Anneau restent", "Annette, Joanne et Anneau restent"),
            (
                "Anne", "(Anne) «Anne» Anne, Anne. Anne: /Anne/ Anne",
                "([nom]) «[nom]» [nom], [nom]. [nom]: /[nom]/ [nom]"
            ),
            (
                "Anne-Marie", "Anne-Marie, Anne Marie, anne\u{2011}marie, Anne\u{A0}–\u{A0}Marie",
                "[nom], [nom], [nom], [nom]"
            ),
            ("Le Goff", "Mme Le Goff, mme LE GOFF, Le\nGoff, le-goff", "Mme [nom], mme [nom], [nom], [nom]"),
            ("Le Goff", "le chemin, Goff", "le chemin, Goff"),
            ("O'Brien", "O’Brien, O'Briens, o brien", "[nom], [nom], [nom]"),
            ("J. Dupont", "J. Dupont, J Dupont, J.Dupont", "[nom], [nom], [nom]"),
            ("Œuvrard", "oeuvrard, ŒUVRARD", "[nom], [nom]"),
            ("Anne", "An\u{AD}ne, A\u{200B}nne", "[nom], [nom]"),
            (
                "Anne", "saint-Anne, @anne, anne.martin@exemple.fr, #anne_2",
                "saint-[nom], @[nom], [nom].martin@exemple.fr, #[nom]_2"
            ),
            ("Rose", "Rose et une rose, des roses, les Roses", "[nom] et une [nom], des roses, les [nom]"),
            ("…", "… reste …", "… reste …"),
            ("2 CV", "la 2 CV, 12 CV", "la [nom], 12 CV"),
        ])
    func covers(name: String, text: String, shown: String) {
        #expect(mask([name], text) == shown)
    }

    @Test("Of names one in the other the longest is covered, of names that overlap both, at once")
    func overlaps() {
        #expect(mask(["Anne", "Anne Martin"], "Anne Martin et Anne") == "[nom] et [nom]")
        #expect(mask(["Jean Martin", "Martin Dupont"], "Jean Martin Dupont, Martin") == "[nom], Martin")
        #expect(mask(["Anne", "Martin"], "Anne Martin") == "[nom] [nom]")
    }

    @Test("A longer name that was kept stays whole")
    func kept() {
        #expect(mask(["Martin"], kept: ["Saint-Martin"], "Martin, de Saint-Martin") == "[nom], de Saint-Martin")
        #expect(mask(["Anne Martin"], kept: ["Anne"], "Anne Martin, Anne") == "[nom], Anne")
    }

    @Test("Nothing else of the text changes", arguments: 0..<60)
    func law(seed: Int) {
        var chance = Chance(seed)
        let names = ["Hélène", "Anne-Marie", "Le Goff", "O'Brien", "Zoé"]
        let others = ["on", "s'écoute", "—", "d'abord", "👩🏽‍🌾", "e\u{301}t", "\n", "12", "(", "«"]
        var text = "", shown = ""
        for _ in 0..<Int.random(in: 0...30, using: &chance) {
            let space = [" ", "\u{A0}", ", "].randomElement(using: &chance)!
            if Bool.random(using: &chance) {
                let name = names.randomElement(using: &chance)!
                let written = [name, name.uppercased(), name.lowercased(), Folding.fold(name)]
                text += written.randomElement(using: &chance)! + "," + space
                shown += "[nom]," + space
            } else {
                let other = others.randomElement(using: &chance)!
                text += other + space
                shown += other + space
            }
        }
        #expect(mask(names, text) == shown)
        #expect(mask(names, shown) == shown)
        #expect(mask([], text) == text)
    }
}

@Suite("The names that are judged")
struct NameJudgementTests {
    @Test("Several at once are one step, which undo takes back as a whole")
    func step() throws {
        var session = RandomSession(seed: 1, steps: 0)
        let writer = RandomSession.writers[0]
        let isDone = session.perform(.judgeNames(["Le Goff", "le-goff", "Zoé"], .masked), by: writer)
        #expect(isDone && session.session.workshop.maskedNames == ["Le Goff", "Zoé"])
        session.perform(.judgeNames(["ZOE"], .kept), by: writer)
        #expect(session.session.workshop.judgement(of: "zoé") == .kept)
        #expect(session.session.workshop.maskedNames == ["Le Goff"])
        session.perform(.undo, by: writer)
        #expect(session.session.workshop.maskedNames == ["Le Goff", "Zoé"])
        session.perform(.undo, by: writer)
        #expect(session.session.workshop.judgedNames.isEmpty)
        session.perform(.redo, by: writer)
        session.perform(.judgeNames(["Le Goff"], nil), by: writer)
        #expect(session.session.workshop.maskedNames == ["Zoé"])
        let count = session.session.events.count
        session.perform(.judgeNames(["Le Goff"], nil), by: writer)
        #expect(session.session.events.count == count)
    }

    @Test("What holds no letter is no name, and a name that was forgotten masks nothing")
    func none() {
        var session = RandomSession(seed: 1, steps: 0)
        for (name, refusal) in [("…", Refusal.noName("…")), (" ", .emptyText)] {
            session.perform(.judgeNames([name], .masked), by: RandomSession.writers[0])
            #expect(session.refusals.last?.refusal == refusal)
        }
        let long = String(repeating: "a", count: Limits.text + 1)
        session.perform(.judgeNames([long], .masked), by: RandomSession.writers[0])
        #expect(session.refusals.last?.refusal == .textTooLong(Limits.text + 1))
        var room = Room()
        room.happen(.nameJudged(StoredWord.placeholder, .masked))
        #expect(room.workshop.judgedNames.isEmpty)
    }
}

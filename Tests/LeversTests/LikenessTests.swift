import Levers
import SessionEngine
import Templates
import Testing

@Suite("Lines that say the same") struct LikenessTests {
    private static let common = CommonWords(TemplateLibrary.commonWords)

    private func room(_ lines: [String], kinds: [Kind] = []) -> (room: MappedRoom, ids: [ContributionID]) {
        var room = MappedRoom()
        let ids = lines.enumerated().map { index, text in
            room.say(kinds.indices.contains(index) ? kinds[index] : .parole, by: index % 2 == 0 ? "a" : "b", text: text)
        }
        return (room, ids)
    }

    private func index(_ workshop: Workshop) -> LikenessIndex {
        var index = LikenessIndex(common: Self.common)
        index.refresh(workshop.contributions)
        return index
    }

    /// The lines of the pairs found, as places.
    private func found(_ lines: [String], kinds: [Kind] = []) -> Set<[Int]> {
        let (room, ids) = room(lines, kinds: kinds)
        let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
        return Set(index(room.workshop).pairs().map { [places[$0.one] ?? -1, places[$0.other] ?? -1] })
    }

    private func judged(_ fixture: LikenessFixture) -> (precision: Double, recall: Double) {
        let found = found(fixture.lines)
        let right = Set(fixture.pairs.indices.map { [$0 * 2, $0 * 2 + 1] })
        let hits = Double(found.intersection(right).count)
        return (found.isEmpty ? 0 : hits / Double(found.count), hits / Double(right.count))
    }

    // MARK: how good it is

    @Test("Nearly all that is proposed says the same, among lines that speak of one thing")
    func isPrecise() {
        let known = judged(.known), unseen = judged(.unseen)
        #expect(LikenessFixture.known.pairs.count == 60 && LikenessFixture.known.hardNonPairs == 150)
        #expect(known.precision >= 0.95 && known.recall >= 0.8, "\(known)")
        #expect(unseen.precision >= 0.95 && unseen.recall >= 0.75, "\(unseen)")
    }

    @Test("In the demonstration one pair is proposed: the reserve of volunteers, told in two phases")
    func demonstration() throws {
        let demonstration = try Demonstration(named: "s-inspirer")
        var drafts: [(Kind, String)] = []
        for happening in demonstration.course {
            for command in demonstration.commands(for: happening.deed, in: Workshop()) {
                if case .capture(let lines) = command { drafts += lines.map { ($0.kind, $0.text) } }
            }
        }
        let pairs = found(drafts.map(\.1), kinds: drafts.map(\.0))
        #expect(drafts.count == 54 && pairs.count == 1)
        let texts = pairs.first?.map { drafts[$0].1 } ?? []
        #expect(texts.count == 2 && texts.allSatisfy { $0.contains("réserve") && $0.contains("quinzaine") }, "\(texts)")
    }

    // MARK: what is read

    @Test("Accents, case, elisions, plurals, verbs in their tenses and what scribes write short make no difference")
    func foldsWords() {
        let pairs = [
            [
                "tjs les memes bénévoles, ils sont épuisés",
                "Toujours les mêmes bénévoles : l'épuisement des bénévoles !",
            ],
            [
                "former les secrétaires à l'accueil des AIDANTS",
                "une formation des secretaires pr accueillir les aidants",
            ],
            ["les assos ont besoin d’un local chauffé", "aux associations il manque un local chauffé"],
        ]
        for pair in pairs { #expect(found(pair) == [[0, 1]], "\(pair)") }
    }

    @Test("Contraries do not say the same, but what a pitfall lacks is what a condition asks for")
    func tellsContraries() {
        let contrary = ["des réunions courtes chaque mardi matin", "des réunions longues chaque mardi matin"]
        #expect(found(contrary).isEmpty)
        #expect(found(contrary, kinds: [.condition, .ecueil]) == [[0, 1]])
        #expect(
            found(["le maire décide seul du budget", "le maire ne décide pas seul du budget"], kinds: []).count <= 1)
    }

    @Test("One word in common, or one set phrase, proposes nothing; nor do small words")
    func needsEvidence() {
        #expect(found(["le tiers-lieu a brûlé", "un four au tiers-lieu"]).isEmpty)
        #expect(found(["l'eau manque", "l'eau est chère"]).isEmpty)
        #expect(found(["il faut que ce soit bien fait", "il faut que ce soit fait par tous"]).isEmpty)
        #expect(found(["", "…", "?"]).isEmpty)
    }

    @Test("The shared words are those of the line, where they stand in it")
    func marksSharedWords() throws {
        let (room, ids) = room([
            "mutualiser les véhicules ? le règlement nous l'interdit",
            "le règlement INTERDIT de mutualiser les véhicules",
        ])
        let index = index(room.workshop)
        let proposal = try #require(index.proposals(bundles: []).first)
        #expect(index.words(of: proposal) == ["mutualiser", "véhicules", "règlement", "interdit"])
        let text = "le règlement INTERDIT de mutualiser les véhicules"
        let marked = index.marks(of: ids[1], in: proposal).map { String(text[$0]) }
        #expect(marked == ["règlement", "INTERDIT", "mutualiser", "véhicules"])
        #expect(
            Phrases(.en).told(proposal, words: ["x"], in: room.workshop) == "no.\u{A0}1 a, no.\u{A0}2 b · in common: x")
    }

    // MARK: what is proposed

    @Test("Lines of one bundle are not proposed again, a line may join it, and what is dismissed stays away")
    func proposesOnlyWhatIsOpen() throws {
        let lines = [
            "sans coordinateur payé tout retombe en six mois", "tout retombe sans un coordinateur payé",
            "sans un coordinateur payé tout retombe vite", "la piscine ferme",
        ]
        var (room, ids) = room(lines)
        let chain = try #require(index(room.workshop).proposals(bundles: room.workshop.bundles).first)
        #expect(chain.bundle == nil && chain.lines == Array(ids[..<3]))
        room.happen(.bundleMade("r", title: "Un poste", Array(ids[..<2])))
        let joining = index(room.workshop).proposals(bundles: room.workshop.bundles)
        #expect(joining.count == 1 && joining[0].bundle == "r" && joining[0].lines == [ids[2]])
        #expect(Set(joining[0].beside).isSubset(of: ids[..<2]) && !joining[0].beside.isEmpty)
        let dismissed = Set(ids[..<2].map { UnlikePair(ids[2], $0) })
        #expect(index(room.workshop).proposals(bundles: room.workshop.bundles, dismissed: dismissed).isEmpty)
        room.happen(.bundleChanged("r", [.add([ids[2]])]))
        #expect(index(room.workshop).proposals(bundles: room.workshop.bundles).isEmpty)
    }

    @Test("A line set aside is like nothing, and is found again when it is back")
    func leavesAsideWhatIsAside() {
        var (room, ids) = room(["un composteur au pied des immeubles", "mettre un composteur au pied des immeubles"])
        var index = index(room.workshop)
        #expect(index.like(ids[0]).map(\.other) == [ids[1]])
        room.happen(.asideSet(ids[1], reason: "doublon"))
        index.refresh(room.workshop.contributions)
        #expect(index.like(ids[0]).isEmpty && index.like(ids[1]).isEmpty && index.pairs().isEmpty)
        room.happen(.asideSet(ids[1], reason: nil))
        index.refresh(room.workshop.contributions)
        #expect(index.pairs().count == 1)
    }

    // MARK: laws

    @Test("Whatever is said, changed or taken back, a kept index finds what a new one finds", arguments: 0..<20)
    func keptIndexIsAsNew(seed: Int) {
        var chance = Chance(seed)
        var room = MappedRoom()
        var index = LikenessIndex(common: Self.common)
        var ids: [ContributionID] = []
        let lines = LikenessFixture.known.lines
        for _ in 0..<40 {
            switch Int.random(in: 0..<6, using: &chance) {
            case 0 where !ids.isEmpty:
                let id = ids[Int.random(in: 0..<ids.count, using: &chance)]
                room.happen(.contributionChanged(id, [.text(lines.randomElement(using: &chance) ?? "")]))
            case 1 where !ids.isEmpty:
                room.happen(
                    .asideSet(
                        ids[Int.random(in: 0..<ids.count, using: &chance)],
                        reason: Bool.random(using: &chance) ? "r" : nil))
            case 2 where !ids.isEmpty: room.takeBack(ids.remove(at: Int.random(in: 0..<ids.count, using: &chance)))
            default: ids.append(room.say(.condition, by: "a", text: lines.randomElement(using: &chance) ?? ""))
            }
            if Bool.random(using: &chance) { index.refresh(room.workshop.contributions) }
        }
        index.refresh(room.workshop.contributions)
        let new = self.index(room.workshop)
        #expect(index.pairs().map(\.degree) == new.pairs().map(\.degree))
        for pair in new.pairs(from: 0.3) {
            #expect(new.like(pair.one, limit: 100).contains { Set([$0.one, $0.other]) == [pair.one, pair.other] })
        }
    }
}

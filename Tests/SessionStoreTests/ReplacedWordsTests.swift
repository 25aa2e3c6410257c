import GRDB
import SessionEngine
import SessionStore
import Testing

@Suite("Words that others took the place of, in an anonymised file")
struct ReplacedWordsTests {
    /// Writes facts, each in a step of its own named after its place, anonymises, and gives the words left in the file.
    private func left(_ facts: [Fact]) throws -> (session: Session, words: Set<String>) {
        let room = try Room()
        let file = try room.makeFile()
        for (index, fact) in facts.enumerated() {
            try file.perform { _ in [Hand.event(fact, step: "s\(index)")] }
        }
        try file.close()
        _ = try WorkshopFile.erase(at: room.path, state: room.state) { Erasure.anonymisation(of: $0, names: []) }
        let again = try WorkshopFile.open(at: room.path)
        defer { try? again.close() }
        let queue = try DatabaseQueue(path: room.path)
        let words = try queue.read { try String.fetchAll($0, sql: "SELECT text FROM words WHERE text IS NOT NULL") }
        return (again.session, Set(words))
    }

    private func said(_ text: String) -> Fact {
        .contributionMade(
            ContributionMade(id: "c1", kind: .parole, origin: .plenary, phase: nil, text: text, raw: "! " + text))
    }

    @Test("Of a contribution the wording that stands stays, also when a later one was undone")
    func contribution() throws {
        let mended = try left([said("un mot"), .contributionChanged("c1", [.text("deux mots")])])
        #expect(mended.words == ["deux mots"] && mended.session.texts == ["deux mots"])
        let undone = try left([said("un mot"), .contributionChanged("c1", [.text("deux mots")]), .stepWithdrawn("s1")])
        #expect(undone.words == ["un mot"] && undone.session.texts == ["un mot"])
        let redone = try left([
            said("un mot"), .contributionChanged("c1", [.text("deux mots")]), .stepWithdrawn("s1"), .stepRestored("s1"),
        ])
        #expect(redone.words == ["deux mots"])
    }

    @Test("Of a reading and of a thing to keep, what was written before goes, and what was cleared too")
    func others() throws {
        let nothing = Bilingual(typed: "")
        let read = try left([
            .lensAdded(Lens(id: "grille", title: nothing, source: nothing, caution: nothing, levers: [])),
            .readingSet("grille", .whole, Reading(text: "un avis")),
            .readingSet("grille", .whole, Reading(text: "un autre avis")),
            .readingSet("grille", .use("u"), Reading(text: "un usage")), .readingSet("grille", .use("u"), nil),
            .takeawaySet(place: 1, text: "une chose", rests: []), .takeawaySet(place: 1, text: "la chose", rests: []),
        ])
        #expect(read.words == ["un autre avis", "la chose"])
        #expect(read.session.workshop.readings["grille"]?[.whole]?.text == "un autre avis")
    }

    @Test("Of a card that was read twice, what it said first goes; put away, it stays")
    func cards() throws {
        let read = try left([
            .experienceRead(Hand.card("mienne", saying: "un fait")),
            .experienceRead(Hand.card("mienne", saying: "un autre fait")), .experienceRead(nil),
            .experienceRead(Hand.card("autre", saying: "un tiers")), .stepWithdrawn("s3"),
        ])
        #expect(read.words == ["titre", "un autre fait"])
        #expect(read.session.workshop.experiences.map { $0.facts[0].text.fr } == ["un autre fait"])
    }
}

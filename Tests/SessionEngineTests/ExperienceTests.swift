import SessionEngine
import Testing

extension Room {
    /// A card that says its own id everywhere.
    static func card(_ id: String, saying text: String = "un fait") -> Experience {
        Experience(
            id: ExperienceID(id), title: Bilingual(typed: "Titre \(id)"), place: Bilingual(typed: "ici"),
            summary: Bilingual(typed: "bref"), facts: [Experience.Note(text: Bilingual(typed: text))],
            levers: ["reseau"], source: Bilingual(typed: "un récit"))
    }
}

@Suite("Cards of experiences that are read in the room")
struct ExperienceTests {
    private var random = RandomSession(seed: 1, steps: 0)
    private let writer = RandomSession.writers[0]
    private var workshop: Workshop { random.session.workshop }

    private mutating func say(_ kind: Kind, _ text: String = "on voit mieux", from id: ExperienceID? = nil) {
        var draft = Draft(kind: kind, origin: .plenary, text: text)
        draft.experience = id
        random.perform(.capture([draft]), by: writer)
    }

    @Test("A lesson that is noted while a card is open was learnt from it; nothing else is")
    mutating func lessons() {
        random.perform(.readExperience(Room.card("eusko")), by: writer)
        say(.enseignement)
        say(.condition)
        random.perform(.readExperience(nil), by: writer)
        say(.enseignement)
        #expect(workshop.contributions.map(\.experience) == ["eusko", nil, nil])
        #expect(workshop.openExperience == nil && workshop.experiences.map(\.id) == ["eusko"])
        #expect(workshop.lessons(from: "eusko").map(\.number) == [1])
    }

    @Test("One step takes a lesson with its card, and one undo takes both back")
    mutating func oneStep() {
        random.perform(.readExperience(Room.card("eusko")), by: writer)
        say(.enseignement)
        random.perform(.undo, by: writer)
        #expect(workshop.contributions.isEmpty && workshop.openExperience?.id == "eusko")
        random.perform(.redo, by: writer)
        #expect(workshop.contributions.map(\.experience) == ["eusko"])
    }

    @Test("A draft may say from which card, also a condition; a card that was not read is refused")
    mutating func said() {
        random.perform(.readExperience(Room.card("eusko")), by: writer)
        random.perform(.readExperience(Room.card("vigotte")), by: writer)
        say(.condition, from: "eusko")
        say(.enseignement, from: "eusko")
        say(.enseignement, from: "inconnue")
        #expect(workshop.contributions.map(\.experience) == ["eusko", "eusko"])
        #expect(
            random.refusals.last?.refusal == .unknown(.experience, "inconnue", nearest: ["eusko", "vigotte"]))
    }

    @Test("It is set and cleared later, and its parts keep it when it is split")
    mutating func later() throws {
        random.perform(.readExperience(Room.card("eusko")), by: writer)
        say(.enseignement)
        say(.enseignement, "payer, parler")
        let ids = workshop.contributions.map(\.id)
        random.perform(.drawLesson(ids[0], from: nil), by: writer)
        random.perform(.split(ids[1], ["payer", "parler"]), by: writer)
        #expect(workshop.contributions.map(\.experience) == [nil, "eusko", "eusko"])
        random.perform(.drawLesson(ids[0], from: "eusko"), by: writer)
        #expect(workshop.contribution(ids[0])?.experience == "eusko")
    }

    @Test("A card read again stands once, as it was read last; taken back, as it was before")
    mutating func again() {
        random.perform(.readExperience(Room.card("eusko")), by: writer)
        random.perform(.readExperience(Room.card("vigotte")), by: writer)
        random.perform(.readExperience(Room.card("eusko", saying: "un autre")), by: writer)
        #expect(workshop.experiences.map(\.id) == ["eusko", "vigotte"])
        #expect(workshop.openExperience?.facts.first?.text.fr == "un autre")
        random.perform(.undo, by: writer)
        #expect(workshop.openExperience?.id == "vigotte")
        #expect(workshop.experience("eusko")?.facts.first?.text.fr == "un fait")
    }

    @Test("While the reading of a card is taken back, no lesson cites it; brought back, they do again")
    mutating func takenBack() throws {
        random.perform(.readExperience(Room.card("eusko")), by: writer)
        let reading = try #require(random.session.steps.last).id
        say(.enseignement)
        random.perform(.withdraw(reading), by: writer)
        #expect(workshop.contributions.map(\.experience) == [nil] && workshop.experiences.isEmpty)
        random.perform(.redo, by: writer)
        #expect(workshop.contributions.map(\.experience) == ["eusko"])
    }

    @Test("The same card twice changes nothing, and an endless one is refused")
    mutating func limits() {
        random.perform(.readExperience(Room.card("eusko")), by: writer)
        let last = random.session.last
        random.perform(.readExperience(Room.card("eusko")), by: writer)
        random.perform(.readExperience(Room.card("gros", saying: String(repeating: "a", count: 6000))), by: writer)
        #expect(random.session.last == last)
        #expect(random.refusals.map(\.refusal) == [.textTooLong(6000)])
    }
}

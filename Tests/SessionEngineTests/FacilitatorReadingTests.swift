import SessionEngine
import Testing

@Suite("What the facilitator reads")
struct FacilitatorReadingTests {
    private let writer = RandomSession.writers[0]
    private let lens = Room.lens.id

    @Test("Words for the whole and for a use, an answer for a cursor and for a question, each once for its topic")
    func said() {
        var random = RandomSession(seed: 1, steps: 0)
        let readings: [(ReadingTopic, Reading)] = [
            (.whole, Reading(text: "un puzzle")), (.use("u"), Reading(text: "entre bourg et hameaux")),
            (.cursor("q"), Reading(answer: .through)), (.question("t"), Reading(answer: .partly, text: "sans le dire")),
        ]
        for (topic, reading) in readings { random.perform(.setReading(lens, topic, reading), by: writer) }
        for (topic, reading) in readings { #expect(random.session.workshop.reading(of: topic) == reading) }
        random.perform(.setReading(lens, .whole, Reading(text: "un puzzle qui se rassemble")), by: writer)
        #expect(random.session.workshop.reading(of: .whole)?.text == "un puzzle qui se rassemble")
        random.perform(.undo, by: writer)
        #expect(random.session.workshop.reading(of: .whole)?.text == "un puzzle")
        random.perform(.setReading(lens, .whole, nil), by: writer)
        #expect(random.session.workshop.reading(of: .whole) == nil)
        #expect(random.refusals.isEmpty)
    }

    @Test("The same again writes nothing")
    func same() {
        var random = RandomSession(seed: 1, steps: 0)
        random.perform(.setReading(lens, .whole, Reading(text: "un puzzle")), by: writer)
        let count = random.session.events.count
        random.perform(.setReading(lens, .whole, Reading(text: "un puzzle")), by: writer)
        random.perform(.setReading(lens, .use("u"), nil), by: writer)
        #expect(random.session.events.count == count)
    }

    @Test("What does not fit the topic is refused")
    func refused() {
        var random = RandomSession(seed: 1, steps: 0)
        let long = String(repeating: "a", count: Limits.text + 1)
        let cases: [(LensID, ReadingTopic, Reading, Refusal)] = [
            (lens, .use("u"), Reading(answer: .yes, text: "x"), .wrongAnswer([])),
            (lens, .use("u"), Reading(text: " "), .emptyText),
            (lens, .cursor("q"), Reading(text: "x"), .wrongAnswer([.from, .through, .to])),
            (lens, .cursor("q"), Reading(answer: .no), .wrongAnswer([.from, .through, .to])),
            (lens, .question("t"), Reading(answer: .to), .wrongAnswer([.yes, .partly, .no])),
            (lens, .question("q"), Reading(answer: .yes), .unknown(.reading, "q", nearest: ["u", "q", "t"])),
            (lens, .whole, Reading(text: long), .textTooLong(Limits.text + 1)),
            ("autre", .whole, Reading(text: "x"), .unknown(.lens, "autre", nearest: ["rieutort"])),
        ]
        for (lens, topic, reading, refusal) in cases {
            random.perform(.setReading(lens, topic, reading), by: writer)
            #expect(random.refusals.last?.refusal == refusal)
        }
        #expect(random.session.workshop.readings.isEmpty)
    }

    @Test("A topic and an answer are found by id, by name in either language, or by a beginning")
    func found() {
        let lens = Room.lens
        #expect(ReadingTopic.named("u", in: lens) == .found(.use("u")))
        #expect(ReadingTopic.named("du temps", in: lens) == .found(.question("t")))
        #expect(ReadingTopic.named("en tout", in: lens) == .found(.whole))
        #expect(ReadingTopic.named("whole", in: lens) == .found(.whole))
        #expect(ReadingTopic.question("t").answer(named: "oui", in: lens) == .found(.yes))
        #expect(ReadingTopic.question("t").answer(named: "en partie", in: lens) == .found(.partly))
        #expect(ReadingTopic.cursor("q").answer(named: "régl", in: lens) == .found(.to))
        #expect(ReadingTopic.cursor("q").answer(named: "oui", in: lens).value == nil)
        #expect(ReadingTopic.whole.answer(named: "oui", in: lens).value == nil)
    }
}

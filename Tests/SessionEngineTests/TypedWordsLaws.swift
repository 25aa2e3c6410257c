import Foundation
import SessionEngine
import Testing

/// What was typed can be forgotten: no payload holds any of it.
@Suite struct TypedWordsLaws {
    private static let mark = "Xénophylë"

    @Test func `What is typed stands in words only, whatever the fact`() throws {
        let encoder = JSONEncoder()
        var kinds: Set<String> = []
        var marked = 0
        for seed in 0..<3000 {
            var random = RandomFacts(dice: StoredFormTests.Dice(seed: seed), mark: Self.mark)
            let fact = random.fact()
            let event = EventID("e\(seed)")
            let (payload, words) = StoredForm.store(fact, of: event)
            let json = String(decoding: try encoder.encode(payload), as: UTF8.self)
            #expect(!json.contains(Self.mark) && !json.contains("X\\u00e9"), "\(json)")
            // What the fact says and what its words say is the same number of marks: none went elsewhere.
            let typed = "\(fact)".split(separator: Self.mark, omittingEmptySubsequences: false).count - 1
            let once = words.reduce(0) {
                $0 + $1.text.split(separator: Self.mark, omittingEmptySubsequences: false).count - 1
            }
            #expect((typed == 0) == (once == 0), "\(fact)")
            for word in words { #expect(word.id.text.hasPrefix("\(event.text)."), "\(word.id)") }
            if typed > 0 {
                marked += 1
                kinds.insert(type(of: payload).type)
            }
        }
        #expect(marked > 1000)
        #expect(
            kinds == [
                "frame-set", "group-changed", "actor-changed", "block-changed", "block-opened", "contribution-made",
                "contribution-split", "contribution-changed", "aside-set", "takeaway-set", "bundle-made",
                "bundle-changed", "tension-made",
                "tension-changed", "reading-set", "experience-read",
                "name-judged", "recording-made", "recording-changed",
                "workshop-continued", "carried-answered",
                "contribution-merged", "wording-merged", "room-changed",
            ], "\(kinds)")
    }

    @Test func `What a command makes of typed names holds none of them in an id`() throws {
        let room = Room()
        let asking = Asking(
            writer: Writer(installation: "i", user: "u", seat: .line), moment: room.moment,
            makeID: { UUID().uuidString })
        let line = ImportLine(number: 1, key: Self.mark, draft: Draft(kind: .parole, origin: .plenary, text: Self.mark))
        let commands: [Command] = [
            .changeActor(room.workshop.actorID(labelled: Self.mark), [.label(Self.mark), .concerned(true)]),
            .addBlock(title: Self.mark, phase: nil, role: .work, minutes: 5, minimum: nil, after: nil),
            .importLines([line]),
        ]
        let events = try commands.flatMap { try room.session.decide($0, asking: asking) }
        #expect(events.count >= 3)
        let folded = Folding.fold(Self.mark)
        for event in events {
            let payload = StoredForm.store(event.fact, of: event.id).payload
            let json = String(decoding: try JSONEncoder().encode(payload), as: UTF8.self)
            #expect(!Folding.fold(json).contains(folded), "\(json)")
        }
    }
}

/// When a workshop is to be kept, anonymised or forgotten.
@Suite struct RetentionTests {
    private func isOver(_ day: String, _ today: String) throws -> Bool {
        Retention.isOver(day: day, today: try #require(CivilTime(day: today)))
    }

    @Test(arguments: [
        ("2025-03-25", "2025-09-25", false), ("2025-03-25", "2025-09-26", true), ("2025-08-31", "2026-02-28", false),
        ("2025-08-31", "2026-03-01", true), ("2023-08-31", "2024-02-29", false), ("2025-12-01", "2026-06-01", false),
        ("2025-12-01", "2026-06-02", true), ("2025-07-04", "2025-07-03", false), ("bientôt", "2030-01-01", false),
    ])
    func `Six months of the calendar`(day: String, today: String, expected: Bool) throws {
        #expect(try isOver(day, today) == expected)
    }

    @Test func `The day is the one typed where it can be read, else that of the last writing`() throws {
        var room = Room()
        let written = try #require(room.session.events.last?.moment.local.isoDay)
        #expect(room.session.retentionDay == written)
        room.happen(.frameSet([.date: "le 3 janvier 2025, au foyer"]))
        #expect(room.session.retentionDay == "2025-01-03")
        room.happen(.frameSet([.date: "au printemps"]))
        #expect(room.session.retentionDay == room.session.events.last?.moment.local.isoDay)
    }

    @Test func `Where names were taken out already nobody is reminded, until somebody goes on`() throws {
        func session(_ users: [String]) -> Session {
            Session(
                users.enumerated().map { index, user in
                    Event(
                        seq: index + 1, id: EventID("e\(index)"),
                        moment: Moment(at: 1_742_900_000_000, offset: 60, boot: "b", tick: 1),
                        writer: Writer(installation: "i", user: user, seat: .line), step: StepID("s\(index)"),
                        fact: .workshopClosed)
                })
        }
        #expect(session(["u1", "u2", "u1"]).retentionDay == nil)
        #expect(session(["u1", "camille"]).retentionDay == "2025-03-25")
        #expect(session(["u2024113"]).retentionDay == "2025-03-25", "a login that looks like one")
        #expect(Session().retentionDay == nil)
    }
}

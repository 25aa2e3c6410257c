import SessionEngine
import Testing

@Suite("Recordings")
struct RecordingTests {
    private let writer = RandomSession.writers[0]

    /// A workshop of two blocks, with lines said on the way.
    private func session(_ seed: Int = 1) -> RandomSession {
        var random = RandomSession(seed: seed, steps: 0)
        random.perform(.openPhase(.ecouter, reason: nil), by: writer)
        for number in 1...12 {
            random.perform(.capture([Draft(kind: .parole, origin: .plenary, text: "dit \(number)")]), by: writer)
        }
        return random
    }

    private func places(_ session: RandomSession) -> [[Int64?]] {
        let workshop = session.session.workshop
        return workshop.recordingClocks.map { clock in
            workshop.contributions.map { $0.timecode.flatMap(clock.place(at:)) }
        }
    }

    // MARK: laws

    @Test("One anchor is an offset", arguments: 0..<30)
    func offset(seed: Int) throws {
        var random = session(seed)
        let said = random.session.workshop.contributions
        let at = said[seed % said.count]
        let timecode = try #require(at.timecode)
        let place = Int64(seed) * 77_000
        random.perform(
            .addRecording(name: "un", length: nil, first: Anchor(at: .contribution(at.id), place: place)), by: writer)
        let expected = said.map { line in
            line.timecode.map { $0 - timecode + place }.flatMap { $0 < 0 ? nil : $0 }
        }
        #expect(places(random) == [expected])
    }

    @Test("Shifting every anchor shifts every place, and what falls before the beginning is nowhere", arguments: 0..<30)
    func shift(seed: Int) {
        var dice = StoredFormTests.Dice(seed: seed)
        var (one, other) = (session(seed), session(seed))
        let shift = Int64.random(in: 0...900_000, using: &dice)
        for index in 0..<2 {
            one.perform(.addRecording(name: "r\(index)", length: nil, first: nil), by: writer)
            other.perform(.addRecording(name: "r\(index)", length: nil, first: nil), by: writer)
        }
        for (recording, ids) in zip(0..<2, [[1, 4, 9], [2, 6]]) {
            var place: Int64 = 0
            for index in ids {
                place += Int64.random(in: 0...300_000, using: &dice)
                let workshop = one.session.workshop
                let (id, said) = (workshop.recordings[recording].id, workshop.contributions[index].id)
                let there = other.session.workshop.contributions[index].id
                one.perform(.setAnchor(id, .contribution(said), place: place), by: writer)
                other.perform(
                    .setAnchor(
                        other.session.workshop.recordings[recording].id, .contribution(there), place: place + shift),
                    by: writer)
            }
        }
        #expect(one.refusals.isEmpty && other.refusals.isEmpty)
        for (before, after) in zip(places(one).joined(), places(other).joined()) {
            if let before { #expect(after == before + shift) } else { #expect(after.map { $0 < shift } ?? true) }
        }
    }

    @Test("An anchor set after the others changes nothing before it", arguments: 0..<30)
    func after(seed: Int) throws {
        var random = session(seed)
        let said = random.session.workshop.contributions
        random.perform(
            .addRecording(name: "un", length: nil, first: Anchor(at: .contribution(said[1].id), place: 0)), by: writer)
        let before = places(random)[0]
        let id = random.session.workshop.recordings[0].id
        let place = Int64(seed) * 10_000
        random.perform(.setAnchor(id, .contribution(said[7].id), place: place), by: writer)
        let now = places(random)[0]
        let at = try #require(said[7].timecode)
        for (index, line) in said.enumerated() {
            let timecode = try #require(line.timecode)
            let expected = timecode < at ? before[index] : place + timecode - at
            #expect(now[index] == expected)
        }
        random.perform(.undo, by: writer)
        #expect(places(random)[0] == before)
    }

    @Test("Nothing is found past the end of a recording, and two recordings give two places")
    func length() throws {
        var random = session()
        let said = random.session.workshop.contributions
        for (name, length) in [("a", nil), ("b", Int64(60_000))] {
            random.perform(
                .addRecording(name: name, length: length, first: Anchor(at: .contribution(said[0].id), place: 0)),
                by: writer)
        }
        let both = places(random)
        #expect(both.count == 2 && both[0].allSatisfy { $0 != nil })
        #expect(both[1] == both[0].map { $0.flatMap { $0 > 60_000 ? nil : $0 } })
        #expect(both[1].contains { $0 == nil })
    }

    @Test("A part has the place of its whole; what has no timecode has none, and takes no anchor")
    func lines() throws {
        var random = session()
        let whole = random.session.workshop.contributions[3]
        random.perform(.split(whole.id, ["dit 4", "et encore"]), by: writer)
        let draft = Draft(kind: .parole, origin: .plenary, text: "importé")
        random.perform(
            .importLines([
                ImportLine(number: 1, key: "k1", draft: draft),
                ImportLine(number: 2, key: "k2", draft: draft, timecode: 30_000),
            ]), by: writer)
        random.perform(
            .addRecording(name: "un", length: nil, first: Anchor(at: .timecode(0), place: 5000)), by: writer)
        let workshop = random.session.workshop
        let found = places(random)[0]
        let part = try #require(workshop.contributions.firstIndex { $0.splitFrom == whole.id })
        #expect(found[part] == found[3] && found[3] != nil)
        #expect(Array(found.suffix(2)) == [nil, 35_000])
        let bare = workshop.contributions[workshop.contributions.count - 2]
        random.perform(.setAnchor(workshop.recordings[0].id, .contribution(bare.id), place: 0), by: writer)
        #expect(random.refusals.map(\.refusal) == [.withoutTimecode(bare.number)])
    }

    // MARK: what is refused

    @Test("Anchors between which the recording would go backwards are refused; a pause and a stop are not")
    func backwards() throws {
        var random = session()
        random.perform(.addRecording(name: "un", length: 600_000, first: nil), by: writer)
        let id = try #require(random.session.workshop.recordings.first).id
        func set(_ timecode: Int64, _ place: Int64?) -> Bool {
            random.perform(.setAnchor(id, .timecode(timecode), place: place), by: writer)
        }
        for (timecode, place) in [(60_000, 100_000), (300_000, 200_000), (240_000, 100_000)] as [(Int64, Int64)] {
            let isSet = set(timecode, place)
            #expect(isSet)
        }
        let wrong: [(Int64, Int64)] = [
            (270_000, 99_000), (10_000, 100_001), (400_000, 199_999), (500_000, 600_001), (-1, 0), (0, -1),
        ]
        for (timecode, place) in wrong {
            let isSet = set(timecode, place)
            #expect(!isSet)
        }
        // The same anchor may be corrected, and what stood in the way taken away.
        let mended: [(Int64, Int64?)] = [(300_000, 150_000), (60_000, nil), (10_000, 0)]
        for (timecode, place) in mended {
            let isSet = set(timecode, place)
            #expect(isSet)
        }
        let kinds = random.refusals.map(\.refusal)
        #expect(kinds.count == 6)
        #expect(kinds[0...2].allSatisfy { if case .anchorsCross = $0 { true } else { false } })
        #expect(kinds[3] == .beyondRecording("un", length: 600_000, place: 600_001))
        for language in Language.allCases {
            for refusal in kinds {
                let said = Phrases(language).explain(refusal)
                #expect(!said.fact.isEmpty && said.remedy.hasSuffix("."), "\(refusal)")
            }
        }
    }

    @Test("Names are given once; a recording is renamed, shortened no further than its anchors, taken out, put back")
    func changes() throws {
        var random = session()
        let anchor = Anchor(at: .timecode(0), place: 90_000)
        random.perform(.addRecording(name: "Caméra", length: nil, first: anchor), by: writer)
        random.perform(.addRecording(name: "dictaphone", length: nil, first: nil), by: writer)
        let id = random.session.workshop.recordings[0].id
        for (edit, isTaken) in [
            (RecordingEdit.name("caméra"), true), (.name("Dictaphone"), false), (.name(" "), false),
            (.length(60_000), false), (.length(120_000), true), (.length(nil), true), (.removed(true), true),
        ] {
            let wasTaken = random.perform(.changeRecording(id, [edit]), by: writer)
            #expect(wasTaken == isTaken, "\(edit)")
        }
        #expect(random.session.workshop.recordings.map(\.number) == [2])
        // The name of what was taken out can be given again, and then stands in the way.
        let last: [(Command, Bool)] = [
            (.setAnchor(id, .timecode(0), place: 0), false),
            (.addRecording(name: "caméra", length: nil, first: nil), true),
            (.changeRecording(id, [.removed(false)]), false),
        ]
        for (command, isTaken) in last {
            let wasTaken = random.perform(command, by: writer)
            #expect(wasTaken == isTaken, "\(command)")
        }
        #expect(random.session.workshop.recordings.map(\.number) == [2, 3])
    }

    @Test("An anchor at a contribution that was taken back has no effect until it comes back")
    func withdrawn() {
        var random = session()
        let last = random.session.workshop.contributions[11]
        random.perform(
            .addRecording(name: "un", length: nil, first: Anchor(at: .contribution(last.id), place: 0)), by: writer)
        random.perform(.withdraw(last.step), by: writer)
        #expect(random.session.workshop.recordingClocks.isEmpty)
        random.perform(.redo, by: writer)
        #expect(random.session.workshop.recordingClocks.count == 1)
    }

    @Test("Places are found for the greatest numbers that a file may hold")
    func greatest() {
        var room = Room()
        room.happen(.recordingMade("v", name: "un", length: .max))
        for value in [Int64.min, -1, 0, Limits.timecode.upperBound, .max] {
            room.happen(.anchorSet("v", .timecode(value), place: value))
        }
        #expect(room.workshop.recordings[0].anchors.count == 2 && room.workshop.recordings[0].length == nil)
        for clock in room.workshop.recordingClocks {
            #expect(clock.place(at: .max) == nil && clock.place(at: .min) == nil && clock.place(at: 7) == 7)
        }
    }

    // MARK: timecodes

    @Test(
        "Timecodes are read as they are printed, and as a counter shows them",
        arguments: [
            ("18min43", 1123), ("(18min43)", 1123), ("18:43", 1123), ("1h05min20", 3920), ("1:05:20", 3920),
            ("1 h 05 min 20 s", 3920), ("1h20min", 4800), ("1h20", 4800), ("90min", 5400), ("90:00", 5400),
            ("45s", 45), ("0", 0), ("0:00", 0), ("2h", 7200), ("99999:59:59", 359_999_999), ("1H05MN20", 3920),
        ])
    func read(text: String, seconds: Int64) {
        #expect(Timecode.milliseconds(text) == seconds * 1000)
        #expect(Timecode.milliseconds(Phrases(.fr).timecode(seconds * 1000)) == seconds * 1000)
    }

    @Test(
        "What is no timecode is not read",
        arguments: [
            "", " ", "12", "12:", ":12", "1:2:3:4", "1:60", "1:75:00", "18min60", "min", "h", "1min2h", "1h2h", "-1:00",
            "1.30", "1234567:00", "x", "18:4x", "٣:٠٠", "1h2min3s4", "１:００",
        ])
    func unread(text: String) { #expect(Timecode.milliseconds(text) == nil) }
}

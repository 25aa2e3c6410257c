import Foundation
import SessionEngine
import Testing

@Suite("The stored form")
struct StoredFormTests {
    @Test("Every row ever written is read as the fact it told", arguments: StoredFixture.all)
    func reads(fixture: StoredFixture) throws {
        let (fact, missing) = try read(fixture.type, fixture.payload, words: fixture.named)
        #expect(fact == fixture.fact)
        #expect(missing.isEmpty)
    }

    @Test("Every fact is written as the row that stands for it", arguments: StoredFixture.all)
    func writes(fixture: StoredFixture) throws {
        let (type, payload, words) = try write(fixture.fact)
        #expect(type == fixture.type)
        #expect(payload == fixture.payload)
        #expect(words == fixture.named)
    }

    @Test("Every kind of event has a row that is kept for ever")
    func everyKind() {
        #expect(StoredForm.types.count == 39)
        #expect(Set(StoredFixture.all.map(\.type)) == Set(StoredForm.types))
    }

    @Test("What is written is read again as it was", arguments: 0..<40)
    func law(seed: Int) throws {
        var facts = RandomFacts(dice: Dice(seed: seed))
        for _ in 0..<50 {
            let fact = facts.fact()
            let (type, payload, words) = try write(fact)
            let again = try read(type, payload, words: words)
            #expect(again.fact == fact)
            #expect(again.missing.isEmpty)
        }
    }

    @Test("What is read plainly is what the general decoder reads, whatever byte is changed", arguments: 0..<40)
    func plain(seed: Int) throws {
        var dice = Dice(seed: seed)
        var facts = RandomFacts(dice: dice)
        for _ in 0..<50 {
            let (type, payload, words) = try write(facts.fact())
            let isHot = ["contribution-made", "mapping-set", "flag-set"].contains(type)
            #expect(
                readPlainly(type, payload, words: words) == (isHot ? try read(type, payload, words: words).fact : nil))
            for _ in 0..<20 {
                let changed = change(payload, &dice)
                guard let fact = readPlainly(type, changed, words: words) else { continue }
                #expect(try read(type, changed, words: words).fact == fact, "\(changed)")
            }
        }
    }

    @Test(
        "What is not written as this program writes is left to the general decoder",
        arguments: [
            #" {"contribution":"c","flag":"keep","on":true}"#, #"{"contribution":"c","flag":"keep","on":true} "#,
            #"{"flag":"keep","contribution":"c","on":true}"#, #"{"contribution":"\u0063","flag":"keep","on":true}"#,
            #"{"contribution":"c","flag":"keep","on":true,"x":1}"#, #"{"contribution":"c","flag":"keep","on":}"#,
            #"{"contribution":"c","flag":"keep","on":null}"#, #"{"contribution":"c","flag":"keep"}"#, "{", "",
        ])
    func notPlain(payload: String) { #expect(readPlainly("flag-set", payload, words: [:]) == nil) }

    @Test("What is written plainly is what the general encoder writes", arguments: 0..<40)
    func plainlyWritten(seed: Int) throws {
        var facts = RandomFacts(dice: Dice(seed: seed))
        for _ in 0..<50 {
            let fact = facts.fact()
            let (payload, _) = StoredForm.store(fact, of: "e1")
            guard let plain = StoredForm.plainJSON(payload) else { continue }
            #expect(String(decoding: plain, as: UTF8.self) == (try write(fact).payload))
        }
    }

    @Test("Ids with any sign in them are read again as they were")
    func strangeIDs() throws {
        let signs = (0...0x2FF).compactMap { Unicode.Scalar($0) }.map(String.init) + ["🙂", "\u{2028}", "e\u{301}"]
        for sign in signs {
            let fact = Fact.flagSet(ContributionID("a\(sign)b"), .keep, true)
            let json = try #require(StoredForm.plainJSON(StoredForm.store(fact, of: "e1").payload))
            #expect(try read("flag-set", String(decoding: json, as: UTF8.self), words: [:]).fact == fact)
        }
    }

    @Test("Nothing typed stands in a payload, whatever was typed", arguments: 0..<10)
    func privacy(seed: Int) throws {
        var facts = RandomFacts(dice: Dice(seed: seed))
        for _ in 0..<50 {
            let (_, payload, words) = try write(facts.fact())
            for text in words.values where ["é", "日本", "👩🏽‍🌾", "oui"].contains(where: text.contains) {
                #expect(!payload.contains(text))
            }
        }
    }

    @Test("A word that is gone is read as a visible gap")
    func missingWord() throws {
        let (fact, missing) = try read("aside-set", #"{"contribution":"c1","reason":"e1.reason"}"#, words: [:])
        #expect(fact == .asideSet("c1", reason: "[…]"))
        #expect(missing == ["e1.reason"])
    }

    @Test("A field that a patch names twice keeps its last value")
    func lastWins() throws {
        let (_, payload, words) = try write(.groupChanged(.a, [.name("un"), .heads(3), .name("deux"), .heads(nil)]))
        #expect(payload == #"{"group":"a","heads":null,"name":"e1.name"}"#)
        #expect(words == ["e1.name": "deux"])
    }

    @Test("A kind or a version from a newer program is told as such")
    func newer() {
        #expect(throws: StoredTrouble.newerType("vote-cast")) {
            try StoredForm.payload(type: "vote-cast", version: 1)
        }
        #expect(throws: StoredTrouble.newerVersion(type: "flag-set", version: 2)) {
            try StoredForm.payload(type: "flag-set", version: 2)
        }
    }

    @Test(
        "A value that no version ever had is refused",
        arguments: [
            ("frame-set", #"{"fields":{"colour":null}}"#),
            ("group-changed", #"{"group":"a","presence":{"is":"asleep"}}"#),
            ("group-changed", #"{"group":"aa"}"#),
            ("clock-changed", #"{"block":"k1","change":"adjust"}"#),
            ("contribution-changed", #"{"contribution":"c1","origin":{"from":"group"}}"#),
            ("flag-set", #"{"contribution":"c1","flag":"star","on":true}"#),
            ("flag-set", #"{"contribution":"c1","flag":"keep"}"#),
            ("tension-made", #"{"one":{},"other":{"bundle":"r1"},"tension":"t1"}"#),
            ("anchor-set", #"{"place":0,"recording":"v1"}"#),
            ("anchor-set", #"{"contribution":"c1","place":0,"recording":"v1","timecode":0}"#),
            ("experience-read", #"{"card":{"id":"eusko"}}"#),
            ("lesson-drawn", #"{"experience":"eusko"}"#),
            ("reading-set", #"{"lens":"rieutort","of":"use"}"#),
            ("reading-set", #"{"answer":"maybe","item":"t","lens":"rieutort","of":"question"}"#),
        ])
    func damage(type: String, payload: String) {
        #expect(throws: (any Error).self) { try read(type, payload, words: [:]) }
    }

    @Test("The names that enumerations are stored by never change")
    func names() {
        #expect(Phase.allCases.map(\.rawValue) == ["ecouter", "partager", "apprendre", "resoudre"])
        #expect(
            Kind.allCases.map(\.rawValue) == [
                "parole", "point-de-vue", "enseignement", "condition", "ecueil", "idee", "action", "question",
            ])
        #expect(Flag.allCases.map(\.rawValue) == ["keep", "weak", "reread", "follow", "transposable"])
        #expect(Confirmation.allCases.map(\.rawValue) == ["typed", "accepted", "accepted-in-bulk", "imported"])
        #expect(BlockRole.allCases.map(\.rawValue) == ["work", "welcome", "pause", "report", "closing"])
        #expect(
            FrameField.allCases.map(\.rawValue) == [
                "title", "subject", "place", "date", "end", "organiser", "facilitators", "aim", "mandate",
                "next", "corrections", "notice",
            ])
        #expect(NameJudgement.allCases.map(\.rawValue) == ["masked", "kept"])
        #expect(ReadingAnswer.allCases.map(\.rawValue) == ["from", "through", "to", "yes", "partly", "no"])
        #expect(VoteRule.Voter.allCases.map(\.rawValue) == ["person", "table"])
        #expect(Language.allCases.map(\.rawValue) == ["fr", "en"])
        #expect(Writer.Seat.allCases.map(\.rawValue) == ["screen", "line"])
        #expect([LeverRole.ground, .path, .engine].map(\.rawValue) == ["ground", "path", "engine"])
    }
}

extension StoredFormTests {
    private func write(_ fact: Fact) throws -> (type: String, payload: String, words: [WordID: String]) {
        let (payload, words) = StoredForm.store(fact, of: "e1")
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(payload), as: UTF8.self)
        return (type(of: payload).type, json, Dictionary(uniqueKeysWithValues: words.map { ($0.id, $0.text) }))
    }

    private func read(
        _ type: String, _ payload: String, words: [WordID: String]
    ) throws -> (fact: Fact, missing: [WordID]) {
        var reader = WordReader(words)
        let fact = try decode(StoredForm.payload(type: type, version: 1), payload).fact(&reader)
        return (fact, reader.missing)
    }

    private func readPlainly(_ type: String, _ payload: String, words: [WordID: String]) -> Fact? {
        var reader = WordReader(words)
        return try? StoredForm.plainFact(type: type, version: 1, payload: Array(payload.utf8)[...], &reader)
    }

    /// The payload with one sign changed, taken out or put in.
    private func change(_ payload: String, _ dice: inout Dice) -> String {
        var signs = Array(payload.unicodeScalars)
        let place = Int.random(in: 0..<signs.count, using: &dice)
        let others = Array("{}[]\",:\\ -0169etn\u{7F}\u{1}é".unicodeScalars)
        let sign = others[Int.random(in: 0..<others.count, using: &dice)]
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: signs[place] = sign
        case 1: signs.remove(at: place)
        default: signs.insert(sign, at: place)
        }
        return String(String.UnicodeScalarView(signs))
    }

    private func decode<Payload: StoredPayload>(_ type: Payload.Type, _ json: String) throws -> any StoredPayload {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }
}

import SessionEngine

/// Facts at random, as the engine makes them: each field of a patch at most once, in the order of the stored form.
struct RandomFacts<Dice: RandomNumberGenerator> {
    var dice: Dice
    /// Stands in everything typed.
    var mark = ""

    mutating func fact() -> Fact {
        switch Int.random(in: 0..<35, using: &dice) {
        case 0: .frameSet(frame())
        case 1: .groupChanged(letter(), groupEdits())
        case 2: .actorChanged(id(), actorEdits())
        case 3: .blockChanged(id(), blockEdits())
        case 4: .blockOpened(id(), override: maybe { $0.text() })
        case 5: .blockClosed(id())
        case 6: .clockChanged(id(), pick([.start, .pause, .adjust(minutes: number())]))
        case 7: coin() ? .turnGiven(maybe { $0.letter() }) : .turnPutOff(letter(), any())
        case 8, 9: .contributionMade(made())
        case 10: .contributionChanged(id(), contributionEdits())
        case 11: .mappingSet(id(), id(), maybe { Mapping(levers: $0.some { $0.id() }, confirmation: $0.any()) })
        case 12: .flagSet(id(), any(), coin())
        case 13: .asideSet(id(), reason: maybe { $0.text() })
        case 14: .takeawaySet(place: number(), text: maybe { $0.text() }, rests: some { $0.id() })
        case 34: .experienceRead(maybe { $0.card() })
        case 33: .lessonDrawn(id(), from: maybe { $0.id() })
        case 24: .tensionMade(id(), point(), point(), title: maybe { $0.text() })
        case 23: .tensionChanged(id(), tensionEdits())
        case 22: .bundleMade(id(), title: text(), some { $0.id() })
        case 21: .bundleChanged(id(), bundleEdits())
        case 20: .votesSet(id(), table: maybe { $0.letter() }, maybe { $0.number() })
        case 19: .readingSet(id(), topic(), maybe { $0.reading() })
        case 18: .nameJudged(text(), maybe { $0.any() })
        case 25: .recordingMade(id(), name: text(), length: maybe { Int64($0.number()) })
        case 26: .recordingChanged(id(), recordingEdits())
        case 27:
            .anchorSet(
                id(), coin() ? .contribution(id()) : .timecode(Int64(number())), place: maybe { Int64($0.number()) })
        case 28: .workshopContinued(continuation())
        case 29: .carriedAnswered(carriedKey(), maybe { CarriedAnswer($0.any(), why: $0.maybe { $0.text() }) })
        case 30: .roomChanged(id(), roomEdits())
        case 31: .wordingMerged(id(), OtherWording(text: text(), revision: number()))
        case 32: .lensAdded(lens())
        case 15: .stepWithdrawn(id())
        case 16: .stepRestored(id())
        default: pick([.workshopClosed, .workshopReopened])
        }
    }

    private mutating func roomEdits() -> [RoomEdit] {
        var edits: [RoomEdit] = []
        if coin() { edits.append(.name(text())) }
        if coin() { edits.append(.title(text())) }
        if coin() { edits.append(.place(maybe { $0.text() })) }
        if coin() { edits.append(.date(maybe { $0.text() })) }
        if coin() { edits.append(.groups([letter(): letter()])) }
        if coin() { edits.append(.actors([id(): RoomActor(here: id(), heads: maybe { $0.number() })])) }
        return edits
    }

    private mutating func frame() -> [FrameField: String?] {
        var fields: [FrameField: String?] = [:]
        for field in FrameField.allCases where coin() { fields.updateValue(maybe { $0.text() }, forKey: field) }
        return fields
    }

    private mutating func groupEdits() -> [GroupEdit] {
        var edits: [GroupEdit] = []
        if coin() { edits.append(.name(text())) }
        if coin() { edits.append(.heads(maybe { $0.number() })) }
        if coin() { edits.append(.presence(pick([.present, .left, .joined(letter())]))) }
        return edits
    }

    private mutating func actorEdits() -> [ActorEdit] {
        var edits: [ActorEdit] = []
        if coin() { edits.append(.label(text())) }
        if coin() { edits.append(.heads(maybe { $0.number() })) }
        if coin() { edits.append(.concerned(coin())) }
        return edits
    }

    private mutating func blockEdits() -> [BlockEdit] {
        var edits: [BlockEdit] = []
        if coin() { edits.append(.title(text())) }
        if coin() { edits.append(.prompt(text())) }
        if coin() { edits.append(.phase(maybe { $0.any() })) }
        if coin() { edits.append(.role(any())) }
        if coin() { edits.append(.minutes(number())) }
        if coin() { edits.append(.minimum(number())) }
        if coin() { edits.append(.after(maybe { $0.id() })) }
        if coin() { edits.append(.cut(coin())) }
        return edits
    }

    private mutating func made() -> ContributionMade {
        let words = text()
        let (isPart, isFromRoom) = (coin(), coin())
        return ContributionMade(
            id: id(), kind: any(), origin: origin(), phase: maybe { $0.any() }, text: words,
            raw: isPart && !isFromRoom || coin() ? words : text(), actor: maybe { $0.id() },
            spokenFor: maybe { $0.id() },
            who: maybe { $0.text() }, when: maybe { $0.due() },
            arrival: isFromRoom
                ? .merged(source()) : isPart ? .split(from: id()) : coin() ? .typed : .imported(key: text()),
            timecode: maybe { Int64($0.number()) }, language: maybe { $0.any() })
    }

    private mutating func source() -> RoomSource {
        RoomSource(
            room: id(), number: number(), revision: number(), at: Int64(number()), offset: number(),
            isImported: coin(), splitFrom: maybe { $0.id() }, earlierTexts: some { $0.text() })
    }

    private mutating func contributionEdits() -> [ContributionEdit] {
        var edits: [ContributionEdit] = []
        if coin() { edits.append(.kind(any())) }
        if coin() { edits.append(.origin(origin())) }
        if coin() { edits.append(.phase(maybe { $0.any() })) }
        if coin() { edits.append(.text(text())) }
        if coin() { edits.append(.actor(maybe { $0.id() })) }
        if coin() { edits.append(.spokenFor(maybe { $0.id() })) }
        if coin() { edits.append(.who(maybe { $0.text() })) }
        if coin() { edits.append(.when(maybe { $0.due() })) }
        return edits
    }

    private mutating func carriedKey() -> CarriedKey { CarriedKey(workshop: id(), point: point()) }
    private mutating func continuation() -> Continuation {
        Continuation(
            chain: some {
                EarlierWorkshop(
                    id: $0.id(), title: $0.text(), date: $0.maybe { $0.text() }, place: $0.maybe { $0.text() })
            },
            carried: some {
                Carried(
                    key: $0.carriedKey(), number: $0.number(), kind: $0.maybe { $0.any() }, text: $0.text(),
                    who: $0.maybe { $0.text() }, when: $0.maybe { $0.due() }, actor: $0.maybe { $0.id() },
                    levers: $0.coin() ? [:] : ["l1": $0.some { $0.id() }, "l2": []])
            })
    }

    private mutating func point() -> Point { coin() ? .contribution(id()) : .bundle(id()) }
    private mutating func tensionEdits() -> [TensionEdit] {
        var edits: [TensionEdit] = []
        if coin() { edits.append(.title(maybe { $0.text() })) }
        if coin() { edits.append(.dissolved(coin())) }
        return edits
    }
    private mutating func recordingEdits() -> [RecordingEdit] {
        var edits: [RecordingEdit] = []
        if coin() { edits.append(.name(text())) }
        if coin() { edits.append(.length(maybe { Int64($0.number()) })) }
        if coin() { edits.append(.removed(coin())) }
        return edits
    }
    private mutating func bundleEdits() -> [BundleEdit] {
        var edits: [BundleEdit] = []
        if coin() { edits.append(.title(text())) }
        if coin() { edits.append(.add(some { $0.id() })) }
        if coin() { edits.append(.remove(some { $0.id() })) }
        if coin() {
            edits.append(
                .mapping(id(), maybe { Mapping(levers: $0.some { $0.id() }, confirmation: $0.any()) }))
        }
        if coin() { edits.append(.dissolved(coin())) }
        return edits
    }

    private mutating func lens() -> Lens {
        let levers: [Lever] = some {
            Lever(
                id: $0.id(), role: $0.maybe { $0.pick([.ground, .path, .engine]) }, step: $0.maybe { $0.number() },
                key: "k", label: $0.both(), short: $0.both(), about: $0.both(),
                cues: $0.maybe { $0.some { $0.pick(["un mot", "word"]) } })
        }
        return Lens(
            id: id(), title: both(), source: both(), caution: both(), levers: levers,
            uses: some { ReadingItem(id: "u", label: $0.both()) })
    }

    /// What a file of the library says, which nobody typed into a workshop.
    private mutating func both() -> Bilingual { Bilingual(fr: pick(["Lieux", "L'eau"]), en: pick(["Places", ""])) }

    private mutating func topic() -> ReadingTopic { pick([.whole, .use("u"), .cursor("q"), .question("t")]) }
    private mutating func reading() -> Reading {
        Reading(answer: coin() ? any() : nil, text: "lu " + text())
    }
    private mutating func card() -> Experience {
        Experience(
            id: id(), title: wording(), place: wording(), summary: wording(), facts: some { $0.note() },
            quotes: some {
                Experience.Quote(
                    timecode: $0.maybe { _ in "54min55" }, who: $0.maybe { $0.text() }, words: $0.wording())
            }, conditions: some { $0.note() }, pitfalls: some { $0.note() }, lens: id(), levers: some { $0.id() },
            source: wording())
    }
    private mutating func note() -> Experience.Note {
        Experience.Note(timecode: maybe { _ in "1h03min30" }, text: wording())
    }
    private mutating func wording() -> Bilingual {
        coin() ? Bilingual(typed: text()) : Bilingual(fr: text(), en: text())
    }
    private mutating func origin() -> Origin { pick([.plenary, .group(letter()), .outside(text())]) }
    private mutating func due() -> Due { Due(words: text(), day: coin() ? "2025-06-30" : nil) }
    private mutating func coin() -> Bool { Bool.random(using: &dice) }
    private mutating func number() -> Int { Int.random(in: -3...90_000, using: &dice) }
    private mutating func letter() -> GroupLetter { GroupLetter(index: Int.random(in: 0..<26, using: &dice)) ?? .a }
    private mutating func id<Subject>() -> Identifier<Subject> {
        Identifier("n\(Int.random(in: 0..<50, using: &dice))")
    }
    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &dice)]
    }
    private mutating func any<Value: CaseIterable>() -> Value { pick(Array(Value.allCases)) }
    private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? { coin() ? make(&self) : nil }
    private mutating func some<Value>(_ make: (inout Self) -> Value) -> [Value] {
        (0..<Int.random(in: 0..<3, using: &dice)).map { _ in make(&self) }
    }

    /// Words with what upsets a careless store: quotes, control characters, marks, the empty text.
    private mutating func text() -> String {
        let pieces = [
            "é", "e\u{301}", "\"", "\\", "\u{1B}[2J", "\0", "\n", " ", "«\u{A0}oui\u{A0}»", "日本", "👩🏽‍🌾", "a/b", "null",
        ]
        return some { $0.pick(pieces) }.joined() + mark + some { $0.pick(pieces) }.joined()
    }
}

extension StoredFormTests {
    /// The same numbers for the same seed (SplitMix64).
    struct Dice: RandomNumberGenerator {
        private var state: UInt64

        init(seed: Int) { state = UInt64(seed) &+ 0x5851_F42D_4C95_7F2D }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}

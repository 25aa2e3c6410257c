import Foundation
import SessionEngine
import Synthesis
import Testing

/// No masked name stands in the public edition, whoever typed it, and wherever.
@Suite("Masked names")
struct MaskingLaws {
    static let seeds = 0..<40

    @Test("stand nowhere in the public edition, and everywhere they were in the internal one", arguments: seeds)
    func masked(seed: Int) throws {
        let names = NamedRoom(seed)
        let workshop = try names.room.get().workshop
        let publicly = Synthesis(of: workshop), inside = Synthesis(of: workshop, edition: .internal)
        for name in names.masked {
            let found = publicly.texts.filter { Sought.holds(name, $0) }
            #expect(found.isEmpty, "\(name): \(found)")
            #expect(inside.texts.contains { Sought.holds(name, $0) }, "\(name)")
        }
        for name in names.others { #expect(publicly.texts.contains { Sought.holds(name, $0) }, "\(name)") }
        #expect(inside.annex.notes.contains { $0.text.contains(/^6 (noms|names)/) })
        #expect(publicly.annex.notes.count(where: { $0.text.hasPrefix("[") }) == 1)
    }

    @Test("leave every other word, number and figure as they were", arguments: seeds)
    func rest(seed: Int) throws {
        let names = NamedRoom(seed)
        var room = try names.room.get()
        let masked = Synthesis(of: room.workshop)
        try room.ask(.judgeNames(names.masked, nil))
        let bare = Synthesis(of: room.workshop)
        #expect(all(ContributionID.self, in: masked) == all(ContributionID.self, in: bare))
        for (one, other) in zip(masked.annex.entries, bare.annex.entries) {
            #expect(one.fields.levers == other.fields.levers && one.fields.timecode == other.fields.timecode)
            let text = other.quotation.words
            if !names.masked.contains(where: { Sought.holds($0, text) }) { #expect(one.quotation.words == text) }
        }
        // The log has grown by what was undone: the annex tells how long it is, and nothing else differs.
        try room.ask(.undo)
        let again = Synthesis(of: room.workshop)
        let differing = zip(again.texts, masked.texts).filter { $0 != $1 }
        #expect(again.texts.count == masked.texts.count && differing.count == 1, "\(differing)")
    }

    @Test("are looked for in everything typed that the public edition prints", arguments: seeds)
    func searched(seed: Int) throws {
        var room = try NamedRoom(seed).room.get()
        try room.ask(.judgeNames(room.workshop.maskedNames, nil))
        let searched = Set(room.workshop.publicTexts.flatMap { Marked.tokens($0.text) })
        let printed = Set(Synthesis(of: room.workshop).texts.flatMap(Marked.tokens))
        #expect(!printed.isEmpty && printed.subtracting(searched).isEmpty, "\(printed.subtracting(searched))")
    }
}

/// A workshop in which names stand in everything that can be typed, some of them masked.
struct NamedRoom {
    let masked: [String]
    let others: [String]
    let room: Result<Room, any Error>

    static let pool = [
        "Hélène", "Anne-Marie", "Le Goff", "O'Brien", "Zoé Kerbrat", "d'Ornano", "Œuvrard", "Jean Martin",
        "Martin Dupont", "Nguyễn", "Müller", "Ji Lee", "Camille", "Renée", "Xavière", "Ystad", "Quillivic",
    ]

    init(_ seed: Int) {
        var random = Seeded(seed)
        let shuffled = Self.pool.shuffled(using: &random)
        let masked = Array(shuffled.prefix(6)), others = Array(shuffled.dropFirst(6).prefix(3))
        (self.masked, self.others) = (masked, others)
        room = Result { try Self.make(masked: masked, others: others, random) }
    }

    private static func make(masked: [String], others: [String], _ seeded: Seeded) throws -> Room {
        var random = seeded
        var mark = Marked(names: masked + others, random: random)
        var frame: [FrameField: String] = [:]
        for field in FrameField.allCases where field != .date && field != .end { frame[field] = mark.words() }
        let groups = (0..<3).map { _ in Making.NewGroup(name: mark.words(), heads: 8) }
        let continuing = mark.continuation()
        var room = try Room(
            language: random.pick(Language.allCases), frame: frame, groups: groups, continuing: continuing)
        for actor in room.workshop.actors { try room.ask(.changeActor(actor.id, [.heads(9)])) }
        let own = ActorID(masked[0].lowercased())
        try room.ask(.changeActor(own, [.label(mark.words()), .heads(5)]))
        if let block = room.workshop.blocks.first { try room.ask(.changeBlock(block.id, [.title(mark.words())])) }
        try room.ask(.openPhase(.resoudre, reason: mark.words()))
        let told = Bilingual(typed: "appris d'" + (masked + others).joined(separator: ", "))
        try room.ask(
            .readExperience(
                Experience(
                    id: ExperienceID(masked[0].lowercased()), title: told, place: told, summary: told,
                    facts: [Experience.Note(text: told)], source: told)))
        // Each name is said at least once, kept, by somebody who may be told.
        let texts = (masked + others).map { mark.words(with: $0) } + (0..<12).map { _ in mark.words() }
        for text in texts {
            let origin: Origin = random.pick(
                [.plenary, .outside(mark.words())] + room.workshop.groups.map { .group($0.letter) })
            let lens = room.workshop.lens?.levers.map(\.id) ?? []
            try room.ask(
                .capture([
                    Draft(
                        kind: random.pick(Kind.allCases), origin: origin, text: text, raw: mark.words(),
                        actor: random.pick([own, "elus", nil]), spokenFor: random.pick([own, nil]),
                        who: random.pick([mark.words(), nil]), when: random.pick([Due(words: mark.words()), nil]),
                        levers: random.pick([nil, [], [random.pick(lens)]]),
                        flags: Set([random.pick(Flag.allCases), random.pick(Flag.allCases)]))
                ]))
        }
        let said = room.workshop.contributions
        for place in 1...3 { try room.ask(.setTakeaway(place: place, text: mark.words(), rests: [said[place].id])) }
        let title = mark.words()
        try room.ask(
            .makeBundle(title: title, [said[0].id, said[4].id], levers: random.pick([nil, [], ["vision"]])))
        let stake = mark.words()
        try room.ask(.makeTension(.contribution(said[1].id), .contribution(said[2].id), title: stake))
        try room.ask(
            .addRecording(name: mark.words(), length: nil, first: Anchor(at: .timecode(0), place: 0)))
        let further = try Room.further()
        try room.ask(.addLens(further))
        for one in said {
            try room.ask(.map(one.id, further.id, random.pick([nil, [], [random.pick(further.levers).id]]), .typed))
        }
        let other = mark.words()
        try room.ask(
            .makeBundle(title: other, [said[3].id], levers: [random.pick(further.levers).id], lens: further.id))
        for lens in room.workshop.lenses {
            for topic in lens.readingTopics {
                let answer = topic.answers.isEmpty ? nil : random.pick(topic.answers)
                try room.ask(.setReading(lens.id, topic, Reading(answer: answer, text: mark.words())))
            }
        }
        for item in continuing.carried {
            try room.ask(.answerCarried(item.key, CarriedAnswer(random.pick(Outcome.allCases), why: mark.words())))
        }
        try room.ask(.setAside(said[said.count - 1].id, reason: mark.words()))
        try room.ask(.mend(said[said.count - 2].id, [.text(mark.words())]))
        try room.ask(.judgeNames(masked, .masked))
        try room.ask(.judgeNames(others, .kept))
        return room
    }
}

/// Makes words with names in them, written as people write them, each with a token of its own.
struct Marked {
    let names: [String]
    var random: Seeded
    private var count = 0

    init(names: [String], random: Seeded) {
        self.names = names
        self.random = random
    }

    mutating func words() -> String { words(with: random.pick(names)) }

    mutating func words(with name: String) -> String {
        count += 1
        let other = random.pick(names)
        let shape = random.pick([
            "avec {}", "d'{}", "l’{} dit", "{}'s idea", "{}, {}", "({})", "« {} »", "{}/{}", "et {}",
        ])
        return shape.replacing("{}", with: spelt(name), maxReplacements: 1).replacing("{}", with: spelt(other))
            + " zq\(count)"
    }

    /// Two earlier workshops, and something carried over of each sort.
    mutating func continuation() -> Continuation {
        let chain = ["w0", "w1"].map {
            EarlierWorkshop(id: WorkshopID($0), title: words(), date: words(), place: words())
        }
        let kinds: [Kind?] = [.action, .question, .ecueil, nil]
        return Continuation(
            chain: chain,
            carried: kinds.enumerated().map { index, kind in
                Carried(
                    key: CarriedKey(
                        workshop: chain[index % 2].id,
                        point: kind == nil ? .bundle("b") : .contribution(ContributionID("c\(index)"))),
                    number: index + 1, kind: kind, text: words(), who: kind == .action ? words() : nil,
                    when: kind == .action ? Due(words: words()) : nil)
            })
    }

    private mutating func spelt(_ name: String) -> String {
        switch random.below(8) {
        case 0: name.uppercased()
        case 1: name.lowercased()
        case 2: name.folding(options: .diacriticInsensitive, locale: nil)
        case 3: name.decomposedStringWithCanonicalMapping
        case 4: name.replacing("-", with: "\u{2011}").replacing(" ", with: "\u{A0}").replacing("'", with: "’")
        default: name
        }
    }

    static func tokens(_ text: String) -> [Substring] {
        text.split { !$0.isLetter && !$0.isNumber }.filter { $0.hasPrefix("zq") }
    }
}

/// Whether a name stands in a text, judged by other means than the program's own.
enum Sought {
    static func holds(_ name: String, _ text: String) -> Bool {
        (" " + plain(text) + " ").contains(" " + plain(name) + " ")
    }

    private static func plain(_ text: String) -> String {
        text.replacing("œ", with: "oe").replacing("Œ", with: "oe")
            .folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}

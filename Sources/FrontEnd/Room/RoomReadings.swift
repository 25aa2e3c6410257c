import Levers
package import SessionEngine

/// What the room may see of a workshop, read at each change of it: counts, and words in which no name is left.
///
/// No carrier, no kind of actor, no raw line and nothing that was set aside comes in here.
package struct RoomReadings: Sendable {
    /// A name with a number.
    struct Count: Hashable, Sendable {
        let name: String
        let number: Int
    }

    /// One of the room's own levers: a bundle's title, and how many contributions it holds.
    typealias Own = Count

    /// A topic that the facilitator has read: its name, then the answer and the words.
    struct Read: Hashable, Sendable {
        let name: String
        let told: String
    }

    /// A promise of the last time, and what became of it.
    struct Promise: Hashable, Sendable {
        let text: String
        let outcome: Outcome?
    }

    /// A thing to keep: the question that it answers, where there is one, and the answer, once there is one.
    struct Kept: Hashable, Sendable {
        let question: String?
        let answer: String?
    }

    /// The last event that it knows.
    package let last: Int
    /// It holds words of the room too.
    package let isQuoting: Bool
    /// How many contributions are kept.
    let kept: Int
    /// How many of them came from each table in the order of the letters, then from the plenary and from outside.
    let origins: [Count]
    /// How many there are of each kind, kinds of which there is none left out.
    let kinds: [Count]
    /// How many of them stand where in the diagram; nil before the first event.
    let map: LeverMap?
    /// The room's own levers, by lever.
    let own: [LeverID: [Own]]
    /// What the facilitator reads, by topic.
    let read: [ReadingTopic: Read]
    /// The things to keep, by place; where the template's closing asks something, also what is not answered yet.
    let takeaways: [Kept]
    /// What was promised the last time and what became of it, without who carries it.
    let promises: [Promise]
    /// What stands in the place of names.
    private let mask: NameMask
    private let words: [ContributionID: String]
    /// The words in which names were looked for, and what was said of names then.
    private let quoted: [String], judged: [JudgedName]

    /// Reads a workshop; the words of the room only where they are wanted, for names are looked for in them.
    ///
    /// Looking through ten thousand lines takes its time: where the words are those of `earlier`, its names are kept.
    package init(_ workshop: Workshop, last: Int, isQuoting: Bool, after earlier: RoomReadings? = nil) {
        self.last = last
        self.isQuoting = isQuoting
        let map = LeverMap(workshop)
        self.map = map
        let lines = isQuoting ? Self.lines(of: map, in: workshop) : []
        let quoted = lines.map(\.text) + (isQuoting ? Self.titles(of: workshop) : [])
        (self.quoted, judged) = (quoted, workshop.judgedNames)
        let known = earlier.flatMap {
            $0.isQuoting && $0.quoted == quoted && $0.judged == workshop.judgedNames ? $0.mask : nil
        }
        let mask = isQuoting ? known ?? workshop.roomMask : workshop.nameMask
        self.mask = mask
        let counts = Counts(workshop)
        kept = counts.kept
        origins = counts.origins(workshop, mask)
        kinds = Kind.allCases.compactMap { kind in
            counts.byKind[kind].map { Count(name: Phrases(workshop.language).text(kind.plural), number: $0) }
        }
        guard isQuoting, let lens = workshop.lens else {
            (own, read, takeaways, words, promises) = ([:], [:], [], [:], [])
            return
        }
        own = Self.ownLevers(of: workshop, lens, mask)
        read = Dictionary(
            uniqueKeysWithValues: lens.readingTopics.compactMap { topic in
                Self.read(topic, of: workshop, with: lens, mask).map { (topic, $0) }
            })
        takeaways = Limits.places.compactMap { place in
            let kept = Kept(
                question: workshop.closingQuestion(at: place).map(Phrases(workshop.language).text),
                answer: workshop.takeaways[place].map { mask.mask($0.text) })
            return kept.question == nil && kept.answer == nil ? nil : kept
        }
        promises = workshop.carried(.action).map {
            Promise(text: mask.mask($0.text), outcome: workshop.answer(of: $0.key)?.outcome)
        }
        words = Dictionary(lines.map { ($0.id, mask.mask($0.text)) }) { first, _ in first }
    }

    private static func ownLevers(of workshop: Workshop, _ lens: Lens, _ mask: NameMask) -> [LeverID: [Own]] {
        workshop.ownLevers(in: lens).mapValues { bundles in
            bundles.map { Own(name: mask.mask($0.title), number: workshop.kept(in: $0).count) }
        }
    }

    /// The lines marked *keep* that may be shown.
    private static func lines(of map: LeverMap?, in workshop: Workshop) -> [Contribution] {
        (map?.places ?? []).flatMap { $0.essential(mostQuoted) }.compactMap { workshop.contribution($0.id) }
    }

    /// What else may be shown of what people wrote.
    private static func titles(of workshop: Workshop) -> [String] {
        workshop.bundles.map(\.title) + workshop.carried(.action).map(\.text)
            + Limits.places.compactMap { workshop.takeaways[$0]?.text }
            + (workshop.lens?.readingTopics ?? []).compactMap { workshop.reading(of: $0)?.text }
    }

    private static func read(_ topic: ReadingTopic, of workshop: Workshop, with lens: Lens, _ mask: NameMask) -> Read? {
        guard let reading = workshop.reading(of: topic) else { return nil }
        let phrases = Phrases(workshop.language)
        let answer = reading.answer.map { phrases.name(of: $0, on: topic, in: lens) }
        return Read(
            name: phrases.name(of: topic, in: lens), told: phrases.told(answer, reading.text.map(mask.mask)))
    }

    /// More lines to keep than this are shown of no lever.
    static let mostQuoted = 4

    /// What the room reads of a contribution marked *keep*; nothing of any other.
    func words(of id: ContributionID) -> String { words[id] ?? "" }

    /// A text that was typed, as the room reads it.
    func masked(_ text: String) -> String { mask.mask(text) }

    /// It still tells the workshop as it is, with what is wanted of it.
    package func holds(last: Int, isQuoting: Bool) -> Bool {
        self.last == last && (self.isQuoting || !isQuoting)
    }
}

/// How much of what is kept came from where, and of which kind.
private struct Counts {
    var kept = 0
    var byKind: [Kind: Int] = [:]
    private var byTable: [GroupLetter: Int] = [:]
    private var plenary = 0, outside = 0

    init(_ workshop: Workshop) {
        for contribution in workshop.contributions where contribution.isKept {
            kept += 1
            byKind[contribution.kind, default: 0] += 1
            switch contribution.origin {
            case .group(let letter): byTable[workshop.table(of: letter), default: 0] += 1
            case .plenary: plenary += 1
            case .outside: outside += 1
            }
        }
    }

    /// Tables by letter, those that left only where something of theirs is kept; then the plenary and outside.
    func origins(_ workshop: Workshop, _ mask: NameMask) -> [RoomReadings.Count] {
        let phrases = Phrases(workshop.language)
        let tables = workshop.tables.filter { $0.isPresent || byTable[$0.letter] != nil }.map { table in
            RoomReadings.Count(
                name: mask.mask(phrases.name(ofTable: table.letter, in: workshop)), number: byTable[table.letter] ?? 0)
        }
        let others = [(Origin.plenary, plenary), (.outside(""), outside)].filter { $0.1 > 0 }
        return tables + others.map { RoomReadings.Count(name: phrases.origin($0.0, in: workshop), number: $0.1) }
    }
}

extension RoomPart {
    /// Words of the room stand in it.
    package var isQuoting: Bool {
        switch self {
        case .diagram, .step, .promises: true
        case .title, .question, .turn, .counts, .experience: false
        }
    }
}

extension Workshop {
    /// What is put over names before the room: those masked, and until somebody judges them the probable ones too,
    /// save where only a capital speaks for it.
    var roomMask: NameMask {
        let probable = nameReview.left.filter { $0.ground != .capital }
        return NameMask(
            judgedNames + probable.map { JudgedName(text: $0.text, judgement: .masked) },
            sign: Phrases(language).maskSign)
    }
}

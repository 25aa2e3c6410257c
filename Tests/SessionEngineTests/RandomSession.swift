import SessionEngine

/// A session made by random commands, good and bad, of several seats, with reboots and clocks set back.
struct RandomSession {
    static let writers = [
        Writer(installation: "i1", user: "u", seat: .screen), Writer(installation: "i1", user: "u", seat: .line),
        Writer(installation: "i2", user: "v", seat: .screen),
    ]

    private(set) var session = Session()
    /// Every refusal met, with the command.
    private(set) var refusals: [(command: Command, refusal: Refusal)] = []
    private var chance: Chance
    private var clock = Moment(at: 1_742_900_000_000, offset: 60, boot: "b0", tick: 5_000)
    private let names: Names

    /// Makes names that never come twice.
    private final class Names: @unchecked Sendable {
        private let prefix: String
        private var count = 0
        init(_ prefix: String) { self.prefix = prefix }
        func next() -> String {
            count += 1
            return "\(prefix)\(count)"
        }
    }

    /// The rooms that it may bring in: two, each as it was at several times, none of them a plenary; made when asked for.
    private lazy var rooms = (0..<2).flatMap { Self.room(seed: seed * 2 + $0 + 1) }
    private let seed: Int
    private let isRoom: Bool

    /// A room as it was after each of three spells of random commands.
    static func room(seed: Int) -> [Workshop] {
        var random = RandomSession(seed: seed, steps: 8, isRoom: true)
        return (0..<3).map { _ in
            random.go(on: 12)
            return random.session.workshop
        }
    }

    /// Goes on with random commands.
    mutating func go(on steps: Int) {
        for _ in 0..<steps { perform(command(), by: Self.writers.randomElement(using: &chance)!) }
    }

    init(seed: Int, steps: Int = 60, votes: VoteRule? = nil, isRoom: Bool = false) {
        chance = Chance(seed)
        (self.seed, self.isRoom) = (seed, isRoom)
        names = Names(isRoom ? "r\(seed)-" : "n")
        var template = Room.template
        template.votes = votes ?? (seed % 3 == 0 ? VoteRule(by: .person, budget: 1) : nil)
        var made = Making(
            language: .fr, template: template, lenses: [Room.lens],
            frame: isRoom ? [.title: "Essai", .place: "lieu \(seed)"] : [.title: "Essai"],
            groups: ["Un", "Deux", "Trois"].map { Making.NewGroup(name: $0, heads: 8) })
        if seed % 4 == 0 { made.continuation = Room.continuation }
        perform(.make(made), by: Self.writers[0])
        go(on: steps)
    }

    /// Decides and applies; true when it was not refused.
    @discardableResult
    mutating func perform(_ command: Command, by writer: Writer) -> Bool {
        tickOn()
        let names = self.names
        do {
            let events = try session.decide(
                command, asking: Asking(writer: writer, moment: clock) { names.next() })
            for event in events { session.apply(event) }
            return true
        } catch {
            refusals.append((command, error))
            return false
        }
    }

    private mutating func tickOn() {
        let passed = Int64.random(in: 0...90_000, using: &chance)
        clock.at += passed
        clock.tick += passed
        if Int.random(in: 0..<40, using: &chance) == 0 {
            clock.boot += "'"
            clock.tick = 1
        }
        if Int.random(in: 0..<30, using: &chance) == 0 { clock.at -= 3_600_000 }
    }

    // MARK: random commands

    mutating func command() -> Command {
        switch Int.random(in: 0..<(isRoom ? 56 : 58), using: &chance) {
        case 0..<8: .capture((0..<Int.random(in: 1...2, using: &chance)).map { _ in draft() })
        case 8:
            .importLines(
                (1...3).map {
                    ImportLine(
                        number: $0, key: "k\(Int.random(in: 0..<12, using: &chance))", draft: draft(), phase: phase())
                })
        case 9: .undo
        case 10: .redo
        case 11: .withdraw(session.steps.randomElement(using: &chance)?.id ?? "none")
        case 12: .flag(contribution(), Flag.allCases.randomElement(using: &chance)!, Bool.random(using: &chance))
        case 13: .setAside(contribution(), reason: ["hors sujet", nil, " "].randomElement(using: &chance)!)
        case 14, 15: .map(contribution(), session.workshop.lens?.id ?? "", levers(), .typed)
        case 16: .mend(contribution(), [.kind(kind()), .text("corrigé \(Int.random(in: 0..<99, using: &chance))")])
        case 17:
            .openPhase(phase() ?? .ecouter, reason: [nil, nil, "on n'a plus le temps"].randomElement(using: &chance)!)
        case 18: .openBlock(session.workshop.blocks.randomElement(using: &chance)?.id ?? "none", reason: nil)
        case 19:
            [.leave, .turnClock(.pause), .turnClock(.start), .turnClock(.adjust(minutes: 1))].randomElement(
                using: &chance)!
        case 20:
            .changeGroup(letter(), [.presence([.present, .left, .joined(letter())].randomElement(using: &chance)!)])
        case 21:
            .addGroup(
                name: "groupe \(Int.random(in: 0..<5, using: &chance))", heads: Int.random(in: -2...20, using: &chance))
        case 22:
            [.giveTurn(letter()), .giveTurn(nil), .putOffTurn(letter(), .skip), .putOffTurn(letter(), .swap)]
                .randomElement(using: &chance)!
        case 23:
            .setTakeaway(
                place: Int.random(in: 0...4, using: &chance),
                text: ["retenir", nil, ""].randomElement(using: &chance)!, rests: [])
        case 34, 35:
            .makeTension(point(), point(), title: ["du temps ou vite", nil, " "].randomElement(using: &chance)!)
        case 36:
            .changeTension(
                session.workshop.madeTensions.randomElement(using: &chance)?.id ?? "none",
                [
                    [.title("autrement"), .title(nil), .dissolved(true), .dissolved(false)].randomElement(
                        using: &chance)!
                ]
            )
        case 38, 39: .split(contribution(), parts())
        case 44:
            .addRecording(
                name: ["dictaphone", "caméra", "table a", " "].randomElement(using: &chance)!, length: milliseconds(),
                first: [nil, Anchor(at: moment(), place: milliseconds() ?? 0)].randomElement(using: &chance)!)
        case 45: .setAnchor(recording(), moment(), place: milliseconds())
        case 46:
            Int.random(in: 0..<3, using: &chance) > 0
                ? .setAnchor(recording(), moment(), place: milliseconds())
                : .changeRecording(recording(), [recordingEdit()])
        case 40: .together(some { $0.change() })
        case 42, 43:
            .replan(times(), end: [nil, nil, ClockTime("12:30"), ClockTime("9h")].randomElement(using: &chance)!)
        case 30, 31:
            .makeBundle(
                title: ["tenir", "se parler", " "].randomElement(using: &chance)!, someContributions(),
                levers: levers())
        case 32, 33: .changeBundle(bundle(), [bundleEdit()])
        case 28, 29:
            .setVotes(
                contribution(), table: [letter(), nil].randomElement(using: &chance)!,
                [nil, 0, 2, 5, 90_000].randomElement(using: &chance)!)
        case 47, 48, 49: .answerCarried(carriedKey(), carriedAnswer())
        case 27: .setReading(lens(), topic(), reading())
        case 50, 51: mapped()
        case 52, 53: .readExperience([Room.card("eusko"), Room.card("vigotte"), nil].randomElement(using: &chance)!)
        case 54:
            .drawLesson(contribution(), from: ["eusko", "vigotte", nil, "inconnue"].randomElement(using: &chance)!)
        case 55: .addLens(Room.further.randomElement(using: &chance)!)
        case 25, 26: .judgeNames(someNames(), [.masked, .kept, nil].randomElement(using: &chance)!)
        case 56, 57: .merge(Array(rooms.shuffled(using: &chance).prefix(Int.random(in: 1...2, using: &chance))))
        case 24: [.close, .reopen, .reopen].randomElement(using: &chance)!
        default:
            .setFrame([.place: ["salle \(Int.random(in: 0..<9, using: &chance))", nil].randomElement(using: &chance)!])
        }
    }

    private mutating func someContributions() -> [ContributionID] { some { $0.contribution() } }

    private mutating func some<Value>(_ make: (inout Self) -> Value) -> [Value] {
        (0..<Int.random(in: 0...3, using: &chance)).map { _ in make(&self) }
    }

    private mutating func parts() -> [String] {
        some {
            ["un lieu", "du temps", "des mots \(Int.random(in: 0..<9, using: &$0.chance))", " "].randomElement(
                using: &$0.chance)!
        }
    }

    /// The times of a plan that was proposed, or of none.
    private mutating func times() -> [PlannedTime] {
        let blocks = session.workshop.blocks.map(\.id)
        if Int.random(in: 0..<3, using: &chance) > 0 {
            let end = ClockTime("\(Int.random(in: 0..<24, using: &chance)) h")
            let cutting = Set(some { blocks.randomElement(using: &$0.chance) ?? "none" })
            return session.workshop.replan(at: clock, end: end, cutting: cutting)?.times ?? []
        }
        return some {
            PlannedTime(
                block: blocks.randomElement(using: &$0.chance) ?? "none",
                minutes: [nil, 0, 1, 25, 5000].randomElement(using: &$0.chance)!)
        }
    }

    private mutating func change() -> Command {
        switch Int.random(in: 0..<4, using: &chance) {
        case 0: .flag(contribution(), .keep, Bool.random(using: &chance))
        case 1: .setAside(contribution(), reason: ["doublon", nil, ""].randomElement(using: &chance)!)
        case 2: mapped()
        default: .mend(contribution(), [.kind(kind())])
        }
    }

    private mutating func point() -> Point {
        Int.random(in: 0..<3, using: &chance) == 0 ? .bundle(bundle()) : .contribution(contribution())
    }

    private mutating func bundle() -> BundleID {
        session.workshop.madeBundles.randomElement(using: &chance)?.id ?? "none"
    }

    private mutating func bundleEdit() -> BundleEdit {
        switch Int.random(in: 0..<6, using: &chance) {
        case 0: .title(["durer", ""].randomElement(using: &chance)!)
        case 1, 2: .add(someContributions())
        case 3: .remove(someContributions())
        case 4:
            .mapping(lens(), levers().map { Mapping(levers: $0, confirmation: .typed) })
        default: .dissolved(Bool.random(using: &chance))
        }
    }

    private mutating func recording() -> RecordingID {
        session.workshop.namedRecordings.randomElement(using: &chance)?.id ?? "none"
    }

    private mutating func recordingEdit() -> RecordingEdit {
        [.name("caméra"), .name(""), .length(milliseconds()), .removed(Bool.random(using: &chance))]
            .randomElement(using: &chance)!
    }

    private mutating func moment() -> AnchorMoment {
        Bool.random(using: &chance)
            ? .contribution(contribution()) : .timecode(Int64.random(in: -9...3_600_000, using: &chance))
    }

    private mutating func milliseconds() -> Int64? {
        [nil, 0, Int64.random(in: -9...3_600_000, using: &chance), .max].randomElement(using: &chance)!
    }

    private mutating func carriedKey() -> CarriedKey {
        session.workshop.carried.randomElement(using: &chance)?.key
            ?? CarriedKey(workshop: "none", point: .contribution("none"))
    }

    private mutating func carriedAnswer() -> CarriedAnswer? {
        [nil, CarriedAnswer(.done), CarriedAnswer(.dropped, why: "plus d'argent"), CarriedAnswer(.goingOn, why: " ")]
            .randomElement(using: &chance)!
    }

    private mutating func topic() -> ReadingTopic {
        [.whole, .use("u"), .cursor("q"), .question("t"), .use("inconnu")].randomElement(using: &chance)!
    }

    private mutating func reading() -> Reading? {
        guard Int.random(in: 0..<5, using: &chance) > 0 else { return nil }
        let answers: [ReadingAnswer?] = ReadingAnswer.allCases + [nil, nil, nil]
        return Reading(
            answer: answers.randomElement(using: &chance)!,
            text: ["lu \(Int.random(in: 0..<9, using: &chance))", nil, " "].randomElement(using: &chance)!)
    }

    private mutating func someNames() -> [String] {
        let some = ["Le Goff", "le goff", "Hélène", "Anne-Marie", "Anne", "…", " ", "M. Dupont"]
        return Array(some.shuffled(using: &chance).prefix(Int.random(in: 0...2, using: &chance)))
    }

    private mutating func draft() -> Draft {
        Draft(
            kind: kind(), origin: [.group(letter()), .plenary].randomElement(using: &chance)!,
            text: ["on s'écoute", "des réunions sans suite", "", "former ensemble"].randomElement(using: &chance)!,
            levers: [levers(), nil, nil].randomElement(using: &chance)!)
    }

    private mutating func kind() -> Kind { Kind.allCases.randomElement(using: &chance)! }
    private mutating func phase() -> Phase? { ([nil] + Phase.allCases.map { $0 }).randomElement(using: &chance)! }
    private mutating func letter() -> GroupLetter { GroupLetter(index: Int.random(in: 0..<4, using: &chance))! }
    private mutating func contribution() -> ContributionID {
        session.workshop.contributions.randomElement(using: &chance)?.id ?? "none"
    }
    /// A lens that the workshop carries, or one that it may not carry.
    private mutating func lens() -> LensID {
        (session.workshop.lenses + Room.further).randomElement(using: &chance)?.id ?? ""
    }

    private mutating func mapped() -> Command {
        let lens = session.workshop.lenses.randomElement(using: &chance)
        let levers = lens.map { Array($0.levers.map(\.id).shuffled(using: &chance).prefix(2)) }
        return .map(contribution(), lens?.id ?? "", levers, .typed)
    }

    private mutating func levers() -> [LeverID]? {
        let all = session.workshop.lens?.levers.map(\.id) ?? []
        return [nil, [], [all.randomElement(using: &chance) ?? "x"], Array(all.shuffled(using: &chance).prefix(3))]
            .randomElement(using: &chance)!
    }
}

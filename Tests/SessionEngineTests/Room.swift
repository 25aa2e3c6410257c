import SessionEngine

/// A workshop made fact by fact, on a clock that moves only when told to.
struct Room {
    private(set) var events: [Event] = []
    /// Milliseconds since the boot; the wall clock began at 14:00 on 25 March 2025 in Paris.
    var now: Int64 = 0

    static let lens = Lens(
        id: "rieutort", title: both("Leviers"), source: both(""), caution: both(""),
        levers: [
            lever("lieux", "l", "Lieux d'échange et d'écoute", "Places of exchange and listening"),
            lever("communaute", "c", "Communauté locale", "Local community"),
            lever("reseau", "r", "Réseau qui s'élargit", "Widening network"),
            lever("vision", "v", "Vision stratégique", "Strategic vision"),
            lever("gouvernance", "g", "Gouvernance collective", "Collective governance"),
            lever("mise-en-reseau", "m", "Mises en réseau coopératives", "Cooperative networking"),
            lever("apprentissages", "a", "Apprentissages collectifs continus", "Continuous collective learning"),
        ],
        uses: [ReadingItem(id: "u", label: both("Un usage"))],
        cursors: [
            Cursor(
                id: "q", label: both("Une forme"), from: both("libre"), through: both("entre"), to: both("réglée"),
                isOurs: true)
        ],
        questions: [ReadingItem(id: "t", label: both("Du temps ?"))])

    /// A promise, a question and a bundle of two earlier workshops.
    static let continuation = Continuation(
        chain: [
            EarlierWorkshop(id: "w0", title: "Santé", date: "2025-01-14"),
            EarlierWorkshop(id: "w1", title: "Santé, suite", place: "Flers"),
        ],
        carried: [
            Carried(
                key: CarriedKey(workshop: "w0", point: .contribution("p")), number: 4, kind: .action,
                text: "ouvrir un local", who: "Hélène Le Goff", when: Due(words: "bientôt")),
            Carried(
                key: CarriedKey(workshop: "w1", point: .contribution("q")), number: 2, kind: .question,
                text: "qui paie ?"),
            Carried(
                key: CarriedKey(workshop: "w1", point: .bundle("r")), number: 1, kind: nil, text: "aller vers",
                levers: ["rieutort": ["reseau"]]),
        ])

    /// Lenses that may come in later; the last is the second one with another text.
    static let further = ["comment", "monot"].map { further($0, "Neutralité") } + [further("monot", "Autre chose")]

    private static func further(_ id: LensID, _ first: String) -> Lens {
        Lens(
            id: id, title: both("Grille \(id.text)"), source: both(""), caution: both(""),
            levers: [
                lever("neutre", "g", first, first + " too"), lever("noyau", "c", "Noyau", "Core"),
                lever("lieux", "l", "Lieux", "Places"),
            ], uses: [ReadingItem(id: "u", label: both("Un usage"))])
    }

    /// Three blocks of 30, 45 and 15 minutes before a report round of 30, and Rieutort's gates.
    static let template = Template(
        id: "essai", title: both("Essai"), summary: both(""), whenToUse: both(""), source: both(""), lens: lens.id,
        groups: [], actors: [],
        phases: [PhasePlan(phase: .ecouter, kinds: [.parole])],
        blocks: [
            Block(id: "listen", phase: .ecouter, title: both("Écouter"), minutes: 30),
            Block(id: "share", phase: .partager, title: both("Partager"), minutes: 45),
            Block(id: "learn", phase: .apprendre, title: both("Apprendre"), minutes: 15),
            Block(id: "report", phase: nil, role: .report, title: both("Restitution"), minutes: 30),
            Block(id: "solve", phase: .resoudre, title: both("Résoudre"), minutes: 20),
        ],
        gates: [
            Gate(phase: .ecouter, requirements: [Requirement(scope: .eachGroup, atLeast: 1)]),
            Gate(
                phase: .partager,
                requirements: [
                    Requirement(scope: .eachGroup, atLeast: 2, kinds: [.pointDeVue, .condition, .ecueil])
                ]),
            Gate(
                phase: .apprendre,
                requirements: [
                    Requirement(scope: .eachGroup, atLeast: 1, kinds: [.enseignement, .condition]),
                    Requirement(scope: .eachGroup, atLeast: 1, kinds: [.ecueil]),
                ]),
            Gate(
                phase: .resoudre,
                requirements: [Requirement(scope: .workshop, atLeast: 1, kinds: [.action], complete: true)]),
        ])

    init(template: Template = Room.template, language: Language = .fr) {
        happen(
            .workshopMade(WorkshopMade(id: "w", language: language, template: template, lenses: [Self.lens])))
    }

    /// Three groups a, b, c of these heads.
    init(heads: [Int?]) {
        self.init()
        for (index, count) in heads.enumerated() { group(GroupLetter(index: index)!, heads: count) }
    }

    /// The moment it is now.
    var moment: Moment {
        // 2025-03-25T13:00:00Z
        Moment(at: 1_742_907_600_000 + now, offset: 60, boot: "boot", tick: now)
    }

    var session: Session { Session(events) }
    var workshop: Workshop { session.workshop }

    /// Lets minutes pass.
    mutating func wait(_ minutes: Int, seconds: Int = 0) { now += Int64(minutes * 60 + seconds) * 1000 }

    @discardableResult
    mutating func happen(_ fact: Fact) -> StepID {
        let seq = events.count + 1
        let step = StepID("s\(seq)")
        events.append(
            Event(
                seq: seq, id: EventID("e\(seq)"), moment: moment,
                writer: Writer(installation: "i", user: "u", seat: .screen), step: step, fact: fact))
        return step
    }

    mutating func group(_ letter: GroupLetter, _ name: String? = nil, heads: Int?) {
        happen(.groupChanged(letter, [.name(name ?? "Table \(letter.text)"), .heads(heads)]))
    }

    mutating func actor(_ id: ActorID, heads: Int? = nil, concerned: Bool = true) {
        happen(.actorChanged(id, [.heads(heads), .concerned(concerned)]))
    }

    /// Something is said, `times` over; gives the name of the last one.
    @discardableResult
    mutating func say(
        _ kind: Kind = .parole, by letter: String? = nil, times: Int = 1, actor: ActorID? = nil,
        spokenFor: ActorID? = nil, who: String? = nil, when: Due? = nil, levers: [LeverID]? = nil, flags: Set<Flag> = []
    ) -> ContributionID {
        var id: ContributionID = "none"
        for _ in 0..<times {
            id = ContributionID("c\(events.count + 1)")
            let origin = letter.flatMap { GroupLetter($0) }.map { Origin.group($0) } ?? .plenary
            happen(
                .contributionMade(
                    ContributionMade(
                        id: id, kind: kind, origin: origin, phase: nil, text: "mots \(events.count)", raw: "mots",
                        actor: actor, spokenFor: spokenFor, who: who, when: when)))
            if let levers { happen(.mappingSet(id, Self.lens.id, Mapping(levers: levers, confirmation: .typed))) }
            for flag in flags { happen(.flagSet(id, flag, true)) }
        }
        return id
    }

    /// These words are said in the plenary.
    @discardableResult
    mutating func say(_ words: String, who: String? = nil) -> ContributionID {
        let id = ContributionID("c\(events.count + 1)")
        happen(
            .contributionMade(
                ContributionMade(
                    id: id, kind: .parole, origin: .plenary, phase: nil, text: words, raw: words, who: who)))
        return id
    }

    private static func both(_ text: String) -> Bilingual { Bilingual(typed: text) }

    private static func lever(_ id: LeverID, _ key: String, _ fr: String, _ en: String) -> Lever {
        Lever(id: id, key: key, label: Bilingual(fr: fr, en: en), short: Bilingual(fr: fr, en: en), about: both(""))
    }
}

let a = GroupLetter("a")!, b = GroupLetter("b")!, c = GroupLetter("c")!, d = GroupLetter("d")!

/// The same numbers for the same seed (SplitMix64), so that a failing law can be run again.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(seed) &* 0xD134_2543_DE82_EF95 &+ 0x5851_F42D_4C95_7F2D }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension Room {
    /// A room with groups, actors and contributions drawn from a seed; some are set aside, some taken back.
    init(seed: Int) {
        self.init()
        var chance = Chance(seed)
        let letters = (0..<Int.random(in: 1...6, using: &chance)).compactMap { GroupLetter(index: $0) }
        for letter in letters { group(letter, heads: [nil, 0, 3, 5, 8, 12].randomElement(using: &chance)!) }
        for known in Actor.builtIn {
            actor(known.id, heads: [nil, 0, 2, 9].randomElement(using: &chance)!, concerned: .random(using: &chance))
        }
        for _ in 0..<Int.random(in: 0...40, using: &chance) { speak(letters, &chance) }
        if letters.count > 2, Bool.random(using: &chance) {
            happen(.groupChanged(letters[0], [.presence(.joined(letters[1]))]))
            happen(.groupChanged(letters[2], [.presence(.left)]))
        }
    }

    private mutating func speak(_ letters: [GroupLetter], _ chance: inout Chance) {
        wait(0, seconds: Int.random(in: 0...90, using: &chance))
        let actors: [ActorID?] = Actor.builtIn.map(\.id) + [nil, nil]
        let levers: [[LeverID]?] = [nil, [], ["lieux"], ["vision", "reseau"], ["gouvernance"]]
        let id = say(
            Kind.allCases.randomElement(using: &chance)!,
            by: Int.random(in: 0...4, using: &chance) == 0 ? nil : letters.randomElement(using: &chance)!.text,
            actor: actors.randomElement(using: &chance)!, spokenFor: actors.randomElement(using: &chance)!,
            levers: levers.randomElement(using: &chance)!,
            flags: Set(Flag.allCases.filter { _ in Int.random(in: 0...3, using: &chance) == 0 }))
        switch Int.random(in: 0...9, using: &chance) {
        case 0: happen(.asideSet(id, reason: ["doublon", "hors sujet"].randomElement(using: &chance)!))
        case 1: withdrawContribution(id)
        default: break
        }
    }

    /// Takes back the step that made a contribution.
    mutating func withdrawContribution(_ id: ContributionID) {
        let made = events.first { if case .contributionMade(let made) = $0.fact { made.id == id } else { false } }
        if let made { happen(.stepWithdrawn(made.step)) }
    }
}

import FrontEnd
import SessionEngine
import Testing

/// A dictated line with what it must be read as; what is not said stays as it stands beside the field.
struct Dictated: Sendable, CustomTestStringConvertible {
    var line: String
    var kind = Kind.parole
    var group = "p"
    /// The words, when they are not the whole line.
    var text: String?
    var levers: [LeverID]?
    var actor: ActorID?
    var pour: ActorID?
    var qui: String?
    var quand: Due?
    var reread = false

    init(
        _ line: String, _ kind: Kind = .parole, group: String = "p", text: String? = nil, levers: [LeverID]? = nil,
        actor: ActorID? = nil, pour: ActorID? = nil, qui: String? = nil, quand: Due? = nil, reread: Bool = false
    ) {
        self.line = line
        self.kind = kind
        self.group = group
        self.text = text
        self.levers = levers
        self.actor = actor
        self.pour = pour
        self.qui = qui
        self.quand = quand
        self.reread = reread
    }

    var testDescription: String { line }
}

@Suite("Dictated lines are read as they were meant, to the letter") struct LineReaderTests {
    private let workshop: Workshop
    private let today = CivilTime(day: "2025-03-25")

    init() throws { workshop = try LiveRoom().workshop }

    static let lines: [Dictated] = [
        // No mark: words, to the letter.
        .init("on ne se connaissait pas avant la fusion"),
        .init("a dix ans"), .init("c grave"), .init("b on s'éparpille"), .init("A la mairie on ne répond pas"),
        .init("14:30 on a commencé à parler d'argent"), .init("le service : trois agents pour 40 communes"),
        .init(" trop tard"), .init("deux  espaces, et un à la fin "),
        .init("https://exemple.fr/a:b?qui=1 à lire"), .init("voir http://exemple.fr/pour:tous"),
        .init("« on n'est pas entendus »"), .init("\"on\" c'est qui"), .init("\"on n'est pas entendus\""),
        .init("…et puis plus rien"), .init("— c'est pas simple"), .init("1. d'abord écouter"),
        // Marks need a space.
        .init("+ un lieu à nous", .condition, text: "un lieu à nous"),
        .init("- on s'éparpille", .ecueil, text: "on s'éparpille"),
        .init("! appeler le foyer", .action, text: "appeler le foyer"),
        .init("? qui décide", .question, text: "qui décide"),
        .init("* il faut du temps", .enseignement, text: "il faut du temps"),
        .init("= vu de la commune, c'est loin", .pointDeVue, text: "vu de la commune, c'est loin"),
        .init("> des formations", .idee, text: "des formations"),
        .init("\" mon médecin est parti en juin", .parole, text: "mon médecin est parti en juin"),
        .init("+\u{A0}un lieu", .condition, text: "un lieu"),
        .init("-  deux espaces", .ecueil, text: " deux espaces"),
        .init("+un lieu"), .init("-on s'éparpille"), .init("!important"), .init("?!"), .init("*gras*"),
        .init("->flèche"), .init("--option"), .init(">>> suite"),
        // What looks like a mark and is a wording.
        .init("+ de bénévoles"), .init("- de médecins, toujours"), .init("+ d'argent"), .init("- d’agents"),
        .init("-30 % de médecins"), .init("- 30 % de médecins"), .init("+ 3 communes en dix ans"), .init("> 50 ans"),
        .init("= 2 emplois"), .init("\" tiers lieu \" ça veut dire quoi"),
        .init("+ des bénévoles", .condition, text: "des bénévoles"),
        .init("- demain on verra", .ecueil, text: "demain on verra"),
        .init("> d'autres lieux", .idee, text: "d'autres lieux"),
        .init("? 3 communes suffisent", .question, text: "3 communes suffisent"),
        .init("- dès le début, oublier les habitants", .ecueil, text: "dès le début, oublier les habitants"),
        // A letter counts only glued to a mark.
        .init("b- on s'éparpille", .ecueil, group: "b", text: "on s'éparpille"),
        .init("a+ un lieu", .condition, group: "a", text: "un lieu"),
        .init("C! écrire au préfet", .action, group: "c", text: "écrire au préfet"),
        .init("a? pourquoi si tard", .question, group: "a", text: "pourquoi si tard"),
        .init("a-t-on le droit"), .init("c'est grave"), .init("b-on s'éparpille"),
        .init("a: on s'éparpille", reread: true), .init("b : trop de réunions", reread: true),
        .init("z- personne n'est là", reread: true), .init("a+ de monde qu'hier", reread: true),
        // Values stand in the tail only.
        .init("- on décide à trois lev:gouv", .ecueil, text: "on décide à trois", levers: ["gouvernance"]),
        .init("+ un projet lev:gouv,vision", .condition, text: "un projet", levers: ["gouvernance", "vision"]),
        .init("+ un café lev:l act:élus", .condition, text: "un café", levers: ["lieux"], actor: "elus"),
        .init("on n'y va plus act:habitants pour:vivant", text: "on n'y va plus", actor: "habitants", pour: "vivant"),
        .init("rien à voir lev:aucun", text: "rien à voir", levers: []),
        .init(
            "! réunir les maires qui:Mairie de Plessé quand:avant l'été", .action, text: "réunir les maires",
            qui: "Mairie de Plessé", quand: Due(words: "avant l'été")),
        .init(
            "! écrire quand:30/06/2025 qui:le PETR", .action, text: "écrire", qui: "le PETR",
            quand: Due(words: "30/06/2025", day: "2025-06-30")),
        .init(
            "! publier quand:le 1er juin", .action, text: "publier", quand: Due(words: "le 1er juin", day: "2025-06-01")
        ),
        .init(
            "! meet who:the PETR when:30 June", .action, text: "meet", qui: "the PETR",
            quand: Due(words: "30 June", day: "2025-06-30")),
        .init("il faut savoir qui: personne ne sait"), .init("pour: les jeunes surtout"),
        .init("on fait lev: gouv"), .init("pour:tous les jeunes"),
        .init("on décide seul lev:zzz", reread: true), .init("on décide seul lev:gouv,zzz", reread: true),
        .init("on décide seul lev:gouv,vision,lieux", reread: true), .init("trop tard act:martiens", reread: true),
        .init(
            "- loin de tout lev:gouv act:martiens", .ecueil, text: "loin de tout lev:gouv act:martiens", reread: true),
        .init("! agir qui:PETR quand: demain", .action, text: "agir qui:PETR quand: demain", reread: true),
        .init("! agir qui:", .action, text: "agir qui:", reread: true),
        .init("! agir qui:PETR qui:Mairie", .action, text: "agir qui:PETR qui:Mairie", reread: true),
        .init(
            "- trop loin lev:r nom:la voisine", .ecueil, text: "trop loin nom:la voisine", levers: ["reseau"],
            reread: true),
    ]

    @Test("A line gives its kind, its group, its words and its values", arguments: lines)
    func dictated(_ expected: Dictated) {
        let reading = LineReader.read(
            expected.line, defaults: LineDefaults(), workshop: workshop, today: today)
        let origin = GroupLetter(expected.group).flatMap { expected.group == "p" ? nil : Origin.group($0) } ?? .plenary
        #expect(
            reading
                == .contribution(
                    Draft(
                        kind: expected.kind, origin: origin, text: expected.text ?? expected.line, raw: expected.line,
                        actor: expected.actor, spokenFor: expected.pour, who: expected.qui, when: expected.quand,
                        levers: expected.levers, flags: expected.reread ? [.reread] : [])))
    }

    @Test("What stands beside the field holds for a line that says nothing else")
    func defaults() {
        let beside = LineDefaults(kind: .ecueil, origin: .outside("marché du samedi"), actor: "habitants")
        let expected = Draft(
            kind: .ecueil, origin: .outside("marché du samedi"), text: "a dix ans", actor: "habitants")
        #expect(LineReader.read("a dix ans", defaults: beside, workshop: workshop) == .contribution(expected))
    }

    @Test(
        "A lone letter, a lone mark, or one glued to the other changes what the next lines take",
        arguments: [
            ("b", "b", nil), ("B", "b", nil), (" c ", "c", nil), ("-", nil, .ecueil), ("- ", nil, .ecueil),
            ("\"", nil, .parole), ("b-", "b", .ecueil), ("a+ ", "a", .condition), ("z", "z", nil),
        ] as [(String, String?, Kind?)])
    func alone(line: String, letter: String?, kind: Kind?) {
        let reading = LineReader.read(line, defaults: LineDefaults(), workshop: workshop)
        #expect(reading == .change(group: letter.flatMap { GroupLetter($0) }, kind: kind))
    }

    @Test("Blank lines are nothing", arguments: ["", " ", "\u{A0}\t "])
    func nothing(line: String) {
        #expect(LineReader.read(line, defaults: LineDefaults(), workshop: workshop) == .nothing)
    }

    @Test(
        "A date keeps its words and, where it can be read, its day",
        arguments: [
            ("2025-06-30", "2025-06-30"), ("30/06/2025", "2025-06-30"), ("30/6/25", "2025-06-30"),
            ("30.06.2025", "2025-06-30"),
            ("30/06", "2025-06-30"), ("30 juin", "2025-06-30"), ("avant le 30 juin 2026", "2026-06-30"),
            ("1er février", "2026-02-01"), ("30 June", "2025-06-30"), ("June 30, 2025", "2025-06-30"),
            ("le 25 mars", "2025-03-25"), ("avant l'été", nil), ("fin juin", nil), ("31/02/2025", nil),
            ("du 3 juin au 5 juin", nil),
            ("dans 3 mois", nil), ("14:30", nil), ("2025", nil), ("", nil), ("99999999999999999999/06/2025", nil),
        ] as [(String, String?)])
    func due(words: String, day: String?) {
        #expect(Due(reading: words, near: today) == Due(words: words, day: day))
    }

    @Test("Without a day to stand on, a date without a year stays words")
    func undated() {
        #expect(Due(reading: "30 juin", near: nil) == Due(words: "30 juin"))
        #expect(Due(reading: "30 juin 2025", near: nil).day == "2025-06-30")
    }
}

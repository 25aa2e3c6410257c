import Testing

@testable import SessionEngine

@Suite("Names and times in both languages")
struct WordingTests {
    let french = Phrases(.fr), english = Phrases(.en)

    @Test(
        "Timecodes as they are printed",
        arguments: [
            (0, "(0min00)"), (1_123_999, "(18min43)"), (3_920_000, "(1h05min20)"), (90_000_000, "(25h00min00)"),
        ])
    func timecode(milliseconds: Int64, text: String) {
        #expect(french.timecode(milliseconds) == text)
        #expect(english.timecode(milliseconds) == text)
    }

    @Test("Days, hours and lengths")
    func times() throws {
        #expect(french.day("2025-03-25") == "25\u{A0}mars 2025")
        #expect(english.day("2025-03-25") == "25\u{A0}March 2025")
        #expect(french.day("2025-04-01") == "1er\u{A0}avril 2025")
        #expect(english.day("2025-04-01") == "1\u{A0}April 2025")
        #expect(french.day("un mardi de mai") == "un mardi de mai")
        #expect(french.paperClock(Room().moment.local) == "14\u{A0}h\u{A0}00")
        #expect(english.paperClock(Room().moment.local) == "14:00")
        #expect(french.drift(minutes: 5) == "5\u{A0}min de retard")
        #expect(french.drift(minutes: -65) == "1\u{A0}h\u{A0}05 d’avance")
        #expect(french.drift(minutes: 0) == "à l’heure")
        #expect(english.drift(minutes: -3) == "3\u{A0}min ahead")
        #expect(french.clock(3_723_000) == "1:02:03")
    }

    @Test("No line ends between the thousands of a number; a year and a number of four digits stay as they are")
    func thousands() {
        let told = Typography.french("4 300 sur 350 000 en 2013 ; 1 4000, 12 40, 94 %")
        #expect(told == "4\u{202F}300 sur 350\u{202F}000 en 2013\u{202F}; 1 4000, 12 40, 94\u{202F}%")
    }

    @Test("By when an action is due: the words, and the day where they do not say it")
    func due() {
        #expect(french.due(Due(words: "avant l'été")) == "avant l'été")
        #expect(french.due(Due(words: "2025-10")) == "octobre 2025")
        #expect(english.due(Due(words: "2025-10-")) == "2025-10-")
        #expect(french.due(Due(words: "avant l'été", day: "2025-06-20")) == "avant l'été (20\u{A0}juin 2025)")
        #expect(french.due(Due(words: "2025-06-20", day: "2025-06-20")) == "20\u{A0}juin 2025")
        #expect(french.due(Due(words: "20 juin 2025", day: "2025-06-20")) == "20\u{A0}juin 2025")
        #expect(french.due(Due(words: "point le 20 juin 2025", day: "2025-06-20")) == "point le 20 juin 2025")
    }

    @Test("Where a contribution comes from")
    func origins() {
        var room = Room(heads: [4])
        room.group(b, "Les passeurs", heads: nil)
        room.group(c, "c", heads: nil)
        let workshop = room.workshop
        #expect(french.origin(.group(b), in: workshop) == "groupe b — Les passeurs")
        #expect(english.origin(.group(c), in: workshop) == "group c")
        #expect(french.origin(.plenary, in: workshop) == "plénière")
        #expect(english.origin(.outside("Saturday's market"), in: workshop) == "outside the room (Saturday's market)")
    }

    @Test("Every value has a name in both languages, and no two of a sort share one")
    func names() {
        func areDistinct(_ labels: [Bilingual], from isSame: Bool = true) {
            for language in Language.allCases {
                #expect(labels.allSatisfy { !$0[language].isEmpty })
                #expect(Set(labels.map { $0[language] }).count == labels.count)
            }
        }
        areDistinct(Phase.allCases.map(\.label))
        areDistinct(Kind.allCases.map(\.label))
        areDistinct(Kind.allCases.map(\.plural))
        areDistinct(Kind.allCases.map(\.short))
        areDistinct(Flag.allCases.map(\.label))
        areDistinct(Confirmation.allCases.map(\.label))
        areDistinct(Voice.allCases.map(\.label))
        areDistinct(FrameField.allCases.map(\.label))
        areDistinct(BlockRole.allCases.map(\.label))
        areDistinct(Actor.builtIn.map(\.label))
        #expect(Kind.allCases.allSatisfy { $0.short.fr.count <= 12 && $0.short.en.count <= 12 })
        #expect(french.count(1, of: .ecueil) == "1\u{A0}écueil à éviter")
        #expect(french.count(2, of: .condition) == "2\u{A0}conditions de réussite")
        #expect(english.count(0, of: .pointDeVue) == "0 points of view")
    }

    @Test(
        "Folding",
        arguments: [
            ("Élus", "elus"), ("  Mises en réseau ", "mises en reseau"), ("point-de-vue", "point de vue"),
            ("l’Œuvre", "l'oeuvre"), ("E\u{301}lus", "elus"), ("ÇA ET LÀ", "ca et la"), ("a\u{A0}\u{202F}b", "a b"),
            ("Plessé", "plesse"), ("Nguyễn", "nguyen"), ("", ""), ("-", ""), ("Łódź", "lodz"), ("東京", "東京"),
            ("\u{301}", ""),
        ])
    func folding(text: String, folded: String) {
        #expect(Folding.fold(text) == folded)
        #expect(Folding.fold(folded) == folded)
    }

    @Test("Distances count letters put in, left out, changed or swapped")
    func distances() {
        #expect(Folding.distance("vision", "vision") == 0)
        #expect(Folding.distance("vison", "vision") == 1)
        #expect(Folding.distance("vsiion", "vision") == 1)
        #expect(Folding.distance("", "abc") == 3)
        #expect(Folding.distance("lieux", "vision") == 5)
    }
}

@Suite("Looking names up")
struct LookupTests {
    @Test(
        "A lever by key, id, label or a beginning that only one has",
        arguments: [
            ("g", "gouvernance"), ("gouv", "gouvernance"), ("GOUVERNANCE", "gouvernance"), ("réseau", "reseau"),
            ("rés", "reseau"), ("mise", "mise-en-reseau"), ("mise en reseau", "mise-en-reseau"), ("lieu", "lieux"),
            ("Lieux d’échange et d’écoute", "lieux"), ("widening", "reseau"), ("strategic", "vision"),
            ("l", "lieux"), ("m", "mise-en-reseau"), ("lo", "communaute"),
        ])
    func levers(typed: String, id: String) {
        #expect(Room.lens.lever(named: typed) == .found(LeverID(id)))
    }

    @Test("What fits several or nothing gives the nearest")
    func nearest() {
        // "co" begins Communauté, Collective governance, Cooperative networking, Continuous collective learning.
        #expect(
            Room.lens.lever(named: "co").nearest == ["communaute", "gouvernance", "mise-en-reseau", "apprentissages"])
        #expect(Room.lens.lever(named: "vison").nearest == ["vision"])
        #expect(Room.lens.lever(named: "gouvernence").nearest == ["gouvernance"])
        #expect(Room.lens.lever(named: "zzzzzzz") == .unknown(nearest: []))
        #expect(Room.lens.lever(named: " ") == .unknown(nearest: []))
    }

    @Test(
        "A kind by mark, id, label or beginning",
        arguments: [
            ("-", Kind.ecueil), ("+", .condition), ("\"", .parole), ("point-de-vue", .pointDeVue),
            ("Points de vue", .pointDeVue), ("pitfall", .ecueil), ("écueils", .ecueil), ("lesson", .enseignement),
            ("cond", .condition), ("open question", .question), ("a", .action),
        ])
    func kinds(typed: String, kind: Kind) {
        #expect(Kind.named(typed) == .found(kind))
    }

    @Test("Phases and flags in either language")
    func phasesAndFlags() {
        #expect(Phase.named("Résoudre") == .found(.resoudre))
        #expect(Phase.named("listen") == .found(.ecouter))
        #expect(Phase.named("s").nearest == [.partager, .resoudre])
        #expect(Flag.named("à garder") == .found(.keep))
        #expect(Flag.named("weak") == .found(.weak))
        #expect(Kind.named("écueuil").nearest == [.ecueil])
    }

    @Test("An actor by id, by label in either language, or by a workshop's own label")
    func actors() {
        var room = Room()
        room.actor("elus")
        room.actor("etat")
        room.happen(.actorChanged("jeunes", [.label("Jeunes de 16 à 25 ans")]))
        let workshop = room.workshop
        #expect(workshop.actor(named: "élus") == .found("elus"))
        #expect(workshop.actor(named: "elected") == .found("elus"))
        #expect(workshop.actor(named: "Jeunes de 16") == .found("jeunes"))
        #expect(workshop.actor(named: "e").nearest == ["elus", "etat"])
        #expect(workshop.actor(named: "habitants") == .unknown(nearest: []))
    }

    @Test("A group by letter or name; a beginning never cuts a number")
    func groups() {
        var room = Room()
        room.group(a, "Groupe 10", heads: nil)
        room.group(b, "Les passeurs", heads: nil)
        let workshop = room.workshop
        #expect(workshop.group(named: "B") == .found(b))
        #expect(workshop.group(named: "les pass") == .found(b))
        #expect(workshop.group(named: "groupe 10") == .found(a))
        #expect(workshop.group(named: "groupe 1").value == nil)
        #expect(workshop.group(named: "groupe b") == .found(b))
        #expect(workshop.group(named: "passeurs").nearest == [b])
    }
}

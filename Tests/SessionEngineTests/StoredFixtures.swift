import SessionEngine
import Testing

/// A row as files hold it, written by hand.
///
/// It must be read for ever, and written the same as long as its version is the newest. The event is named `e1`.
struct StoredFixture: CustomTestStringConvertible, Sendable {
    let type: String
    let payload: String
    var words: [String: String] = [:]
    let fact: Fact

    var named: [WordID: String] {
        Dictionary(uniqueKeysWithValues: words.map { (WordID("e1.\($0.key)"), $0.value) })
    }
    var testDescription: String { "\(type) \(payload.prefix(60))" }
}

extension StoredFixture {
    static let all =
        frameAndPeople + blocks + contributions + changes + answers + bundles + tensions + votes + readings
        + experiences + names + recordings + series + rooms
        + steps + [
            workshopMade, workshopWithClosing, lensAdded,
        ]

    static let frameAndPeople = [
        StoredFixture(
            type: "frame-set", payload: #"{"fields":{"place":null,"title":"e1.title"}}"#,
            words: ["title": "S’inspirer"], fact: .frameSet([.title: "S’inspirer", .place: nil])),
        StoredFixture(
            type: "group-changed",
            payload: #"{"group":"a","heads":12,"name":"e1.name","presence":{"is":"present"}}"#,
            words: ["name": "Accès aux soins"],
            fact: .groupChanged(.a, [.name("Accès aux soins"), .heads(12), .presence(.present)])),
        StoredFixture(
            type: "group-changed", payload: #"{"group":"b","heads":null,"presence":{"is":"left"}}"#,
            fact: .groupChanged(.b, [.heads(nil), .presence(.left)])),
        StoredFixture(
            type: "group-changed", payload: #"{"group":"b","presence":{"group":"a","is":"joined"}}"#,
            fact: .groupChanged(.b, [.presence(.joined(.a))])),
        StoredFixture(
            type: "actor-changed", payload: #"{"actor":"lyceens","concerned":false,"heads":4,"label":"e1.label"}"#,
            words: ["label": "Lycéens"],
            fact: .actorChanged("lyceens", [.label("Lycéens"), .heads(4), .concerned(false)])),
        StoredFixture(
            type: "actor-changed", payload: #"{"actor":"elus","concerned":true,"heads":null}"#,
            fact: .actorChanged("elus", [.heads(nil), .concerned(true)])),
    ]

    static let blocks = [
        StoredFixture(
            type: "block-changed",
            payload:
                #"{"after":"accueil","block":"k1","cut":false,"minimum":10,"minutes":25,"phase":"ecouter","prompt":"e1.prompt","role":"work","title":"e1.title"}"#,
            words: ["title": "Tour de table", "prompt": "Qu’avez-vous vécu ?"],
            fact: .blockChanged(
                "k1",
                [
                    .title("Tour de table"), .prompt("Qu’avez-vous vécu ?"), .phase(.ecouter), .role(.work),
                    .minutes(25), .minimum(10), .after("accueil"), .cut(false),
                ])),
        StoredFixture(
            type: "block-changed", payload: #"{"after":null,"block":"k1","cut":true,"phase":null,"role":"pause"}"#,
            fact: .blockChanged("k1", [.phase(nil), .role(.pause), .after(nil), .cut(true)])),
        StoredFixture(type: "block-opened", payload: #"{"block":"k1"}"#, fact: .blockOpened("k1", override: nil)),
        StoredFixture(
            type: "block-opened", payload: #"{"block":"k4","override":"e1.override"}"#,
            words: ["override": "Le groupe b part à 17 h"],
            fact: .blockOpened("k4", override: "Le groupe b part à 17 h")),
        StoredFixture(type: "block-closed", payload: #"{"block":"k1"}"#, fact: .blockClosed("k1")),
        StoredFixture(
            type: "clock-changed", payload: #"{"block":"k1","change":"start"}"#, fact: .clockChanged("k1", .start)),
        StoredFixture(
            type: "clock-changed", payload: #"{"block":"k1","change":"pause"}"#, fact: .clockChanged("k1", .pause)),
        StoredFixture(
            type: "clock-changed", payload: #"{"block":"k1","change":"adjust","minutes":-1}"#,
            fact: .clockChanged("k1", .adjust(minutes: -1))),
        StoredFixture(type: "turn-given", payload: #"{"group":"c"}"#, fact: .turnGiven(.c)),
        StoredFixture(type: "turn-given", payload: "{}", fact: .turnGiven(nil)),
        StoredFixture(
            type: "turn-put-off", payload: #"{"group":"c","how":"swap"}"#, fact: .turnPutOff(.c, .swap)),
        StoredFixture(
            type: "turn-put-off", payload: #"{"group":"c","how":"skip"}"#, fact: .turnPutOff(.c, .skip)),
    ]

    static let contributions = [
        StoredFixture(
            type: "contribution-made",
            payload:
                #"{"contribution":"c1","kind":"parole","origin":{"from":"plenary"},"raw":"e1.text","text":"e1.text"}"#,
            words: ["text": "on n’a pas été prévenus"],
            fact: .contributionMade(
                ContributionMade(
                    id: "c1", kind: .parole, origin: .plenary, phase: nil, text: "on n’a pas été prévenus",
                    raw: "on n’a pas été prévenus"))),
        StoredFixture(
            type: "contribution-made",
            payload:
                #"{"actor":"elus","contribution":"c2","for":"habitants","import":"e1.import","kind":"action","language":"en","origin":{"from":"group","group":"b"},"phase":"resoudre","raw":"e1.raw","text":"e1.text","timecode":1123000,"when":{"day":"2025-06-30","words":"e1.when"},"who":"e1.who"}"#,
            words: [
                "text": "call the surgery", "raw": "! call the surgery", "who": "Mairie de Plessé",
                "when": "30 juin 2025", "import": "ligne 7",
            ],
            fact: .contributionMade(
                ContributionMade(
                    id: "c2", kind: .action, origin: .group(.b), phase: .resoudre, text: "call the surgery",
                    raw: "! call the surgery", actor: "elus", spokenFor: "habitants", who: "Mairie de Plessé",
                    when: Due(words: "30 juin 2025", day: "2025-06-30"), arrival: .imported(key: "ligne 7"),
                    timecode: 1_123_000, language: .en))),
        StoredFixture(
            type: "contribution-made",
            payload:
                #"{"contribution":"c3","kind":"point-de-vue","origin":{"from":"outside","place":"e1.place"},"phase":"partager","raw":"e1.text","text":"e1.text","when":{"words":"e1.when"}}"#,
            words: ["text": "trop loin", "place": "marché du samedi", "when": "avant l’été"],
            fact: .contributionMade(
                ContributionMade(
                    id: "c3", kind: .pointDeVue, origin: .outside("marché du samedi"), phase: .partager,
                    text: "trop loin", raw: "trop loin", when: Due(words: "avant l’été")))),
        StoredFixture(
            type: "contribution-split",
            payload:
                #"{"actor":"elus","contribution":"c9","for":"habitants","from":"c2","kind":"action","language":"en","origin":{"from":"outside","place":"e1.place"},"phase":"resoudre","text":"e1.text","timecode":1123000,"when":{"day":"2025-06-30","words":"e1.when"},"who":"e1.who"}"#,
            words: [
                "text": "and find a room", "place": "marché du samedi", "who": "Mairie de Plessé",
                "when": "30 juin 2025",
            ],
            fact: .contributionMade(
                ContributionMade(
                    id: "c9", kind: .action, origin: .outside("marché du samedi"), phase: .resoudre,
                    text: "and find a room", raw: "and find a room", actor: "elus", spokenFor: "habitants",
                    who: "Mairie de Plessé", when: Due(words: "30 juin 2025", day: "2025-06-30"),
                    arrival: .split(from: "c2"), timecode: 1_123_000, language: .en))),
        StoredFixture(
            type: "contribution-split",
            payload:
                #"{"contribution":"c9","from":"c1","kind":"parole","origin":{"from":"plenary"},"text":"e1.text"}"#,
            words: ["text": "ni entendus"],
            fact: .contributionMade(
                ContributionMade(
                    id: "c9", kind: .parole, origin: .plenary, phase: nil, text: "ni entendus", raw: "ni entendus",
                    arrival: .split(from: "c1")))),
    ]

    static let changes = [
        StoredFixture(
            type: "contribution-changed",
            payload:
                #"{"actor":"agents","contribution":"c1","for":"vivant","kind":"condition","origin":{"from":"group","group":"a"},"phase":"apprendre","text":"e1.text","when":{"words":"e1.when"},"who":"e1.who"}"#,
            words: ["text": "être prévenus tôt", "who": "le syndicat", "when": "lundi"],
            fact: .contributionChanged(
                "c1",
                [
                    .kind(.condition), .origin(.group(.a)), .phase(.apprendre), .text("être prévenus tôt"),
                    .actor("agents"), .spokenFor("vivant"), .who("le syndicat"), .when(Due(words: "lundi")),
                ])),
        StoredFixture(
            type: "contribution-changed",
            payload: #"{"actor":null,"contribution":"c1","for":null,"phase":null,"when":null,"who":null}"#,
            fact: .contributionChanged("c1", [.phase(nil), .actor(nil), .spokenFor(nil), .who(nil), .when(nil)])),
        StoredFixture(
            type: "contribution-changed",
            payload: #"{"contribution":"c1","origin":{"from":"outside","place":"e1.place"}}"#,
            words: ["place": "par courrier"], fact: .contributionChanged("c1", [.origin(.outside("par courrier"))])),
    ]

    static let answers = [
        StoredFixture(
            type: "mapping-set",
            payload:
                #"{"contribution":"c1","lens":"rieutort","mapping":{"confirmed":"typed","levers":["lieux","reseau"]}}"#,
            fact: .mappingSet("c1", "rieutort", Mapping(levers: ["lieux", "reseau"], confirmation: .typed))),
        StoredFixture(
            type: "mapping-set",
            payload: #"{"contribution":"c1","lens":"rieutort","mapping":{"confirmed":"accepted-in-bulk","levers":[]}}"#,
            fact: .mappingSet("c1", "rieutort", Mapping(levers: [], confirmation: .acceptedInBulk))),
        StoredFixture(
            type: "mapping-set", payload: #"{"contribution":"c1","lens":"rieutort"}"#,
            fact: .mappingSet("c1", "rieutort", nil)),
        StoredFixture(
            type: "flag-set", payload: #"{"contribution":"c1","flag":"keep","on":true}"#,
            fact: .flagSet("c1", .keep, true)),
        StoredFixture(
            type: "flag-set", payload: #"{"contribution":"c1","flag":"transposable","on":false}"#,
            fact: .flagSet("c1", .transposable, false)),
        StoredFixture(
            type: "aside-set", payload: #"{"contribution":"c1","reason":"e1.reason"}"#,
            words: ["reason": "hors sujet"], fact: .asideSet("c1", reason: "hors sujet")),
        StoredFixture(type: "aside-set", payload: #"{"contribution":"c1"}"#, fact: .asideSet("c1", reason: nil)),
        StoredFixture(
            type: "takeaway-set", payload: #"{"place":1,"rests":["c1","c2"],"text":"e1.text"}"#,
            words: ["text": "Du temps long"],
            fact: .takeawaySet(place: 1, text: "Du temps long", rests: ["c1", "c2"])),
        StoredFixture(
            type: "takeaway-set", payload: #"{"place":3,"rests":[]}"#,
            fact: .takeawaySet(place: 3, text: nil, rests: [])),
    ]

    static let bundles = [
        StoredFixture(
            type: "bundle-made", payload: #"{"bundle":"r1","members":["c1","c2"],"title":"e1.title"}"#,
            words: ["title": "Tenir dans la durée"],
            fact: .bundleMade("r1", title: "Tenir dans la durée", ["c1", "c2"])),
        StoredFixture(
            type: "bundle-changed",
            payload:
                #"{"add":["c3"],"bundle":"r1","dissolved":false,"lens":"rieutort","mapping":{"confirmed":"typed","levers":["vision"]},"remove":["c1"],"title":"e1.title"}"#,
            words: ["title": "Durer"],
            fact: .bundleChanged(
                "r1",
                [
                    .title("Durer"), .add(["c3"]), .remove(["c1"]),
                    .mapping("rieutort", Mapping(levers: ["vision"], confirmation: .typed)), .dissolved(false),
                ])),
        StoredFixture(
            type: "bundle-changed", payload: #"{"bundle":"r1","dissolved":true,"lens":"rieutort"}"#,
            fact: .bundleChanged("r1", [.mapping("rieutort", nil), .dissolved(true)])),
    ]

    static let tensions = [
        StoredFixture(
            type: "tension-made",
            payload: #"{"one":{"contribution":"c1"},"other":{"bundle":"r1"},"tension":"t1","title":"e1.title"}"#,
            words: ["title": "Du temps, ou vite"],
            fact: .tensionMade("t1", .contribution("c1"), .bundle("r1"), title: "Du temps, ou vite")),
        StoredFixture(
            type: "tension-made",
            payload: #"{"one":{"contribution":"c1"},"other":{"contribution":"c2"},"tension":"t1"}"#,
            fact: .tensionMade("t1", .contribution("c1"), .contribution("c2"), title: nil)),
        StoredFixture(
            type: "tension-changed", payload: #"{"dissolved":true,"tension":"t1","title":"e1.title"}"#,
            words: ["title": "Vite, ou bien"], fact: .tensionChanged("t1", [.title("Vite, ou bien"), .dissolved(true)])),
        StoredFixture(
            type: "tension-changed", payload: #"{"tension":"t1","title":null}"#,
            fact: .tensionChanged("t1", [.title(nil)])),
    ]

    static let votes = [
        StoredFixture(
            type: "votes-set", payload: #"{"contribution":"c1","votes":9}"#,
            fact: .votesSet("c1", table: nil, 9)),
        StoredFixture(
            type: "votes-set", payload: #"{"contribution":"c1","table":"b","votes":0}"#,
            fact: .votesSet("c1", table: .b, 0)),
        StoredFixture(
            type: "votes-set", payload: #"{"contribution":"c1","table":"b"}"#, fact: .votesSet("c1", table: .b, nil)),
    ]

    static let readings = [
        StoredFixture(
            type: "reading-set", payload: #"{"lens":"rieutort","of":"whole","text":"e1.text"}"#,
            words: ["text": "Un puzzle qui se rassemble"],
            fact: .readingSet("rieutort", .whole, Reading(text: "Un puzzle qui se rassemble"))),
        StoredFixture(
            type: "reading-set", payload: #"{"item":"fracture","lens":"rieutort","of":"use","text":"e1.text"}"#,
            words: ["text": "Entre bourg et hameaux"],
            fact: .readingSet("rieutort", .use("fracture"), Reading(text: "Entre bourg et hameaux"))),
        StoredFixture(
            type: "reading-set", payload: #"{"answer":"through","item":"forme","lens":"rieutort","of":"cursor"}"#,
            fact: .readingSet("rieutort", .cursor("forme"), Reading(answer: .through))),
        StoredFixture(
            type: "reading-set",
            payload: #"{"answer":"partly","item":"erreur","lens":"rieutort","of":"question","text":"e1.text"}"#,
            words: ["text": "sans le dire"],
            fact: .readingSet("rieutort", .question("erreur"), Reading(answer: .partly, text: "sans le dire"))),
        StoredFixture(
            type: "reading-set", payload: #"{"lens":"rieutort","of":"whole"}"#,
            fact: .readingSet("rieutort", .whole, nil)),
    ]

    static let experiences = [
        StoredFixture(
            type: "experience-read",
            payload: #"{"card":{"conditions":[{"text":{"en":"e1.condition-1-en","fr":"e1.condition-1-fr"}}],"#
                + #""facts":[{"text":{"en":"e1.fact-1-fr","fr":"e1.fact-1-fr"},"timecode":"54min55"}],"id":"eusko","#
                + #""lens":"rieutort","levers":["reseau"],"pitfalls":[],"place":{"en":"e1.place-en","fr":"e1.place-fr"},"#
                + #""quotes":[{"timecode":"1h03min30","who":"e1.quote-1-who","words":{"en":"e1.quote-1-en","fr":"e1.quote-1-fr"}}],"#
                + #""source":{"en":"e1.source-en","fr":"e1.source-fr"},"summary":{"en":"e1.summary-en","fr":"e1.summary-fr"},"#
                + #""title":{"en":"e1.title-en","fr":"e1.title-fr"}}}"#,
            words: [
                "condition-1-fr": "Réunir", "condition-1-en": "To bring together", "fact-1-fr": "39",
                "place-fr": "Pays basque", "place-en": "Basque Country", "quote-1-who": "Une usagère",
                "quote-1-fr": "Payer fait parler", "quote-1-en": "Paying makes us talk", "source-fr": "un récit",
                "source-en": "an account", "summary-fr": "une monnaie", "summary-en": "a currency",
                "title-fr": "L’Eusko", "title-en": "The Eusko",
            ], fact: .experienceRead(eusko)),
        StoredFixture(type: "experience-read", payload: "{}", fact: .experienceRead(nil)),
        StoredFixture(
            type: "lesson-drawn", payload: #"{"contribution":"c1","experience":"eusko"}"#,
            fact: .lessonDrawn("c1", from: "eusko")),
        StoredFixture(
            type: "lesson-drawn", payload: #"{"contribution":"c1"}"#, fact: .lessonDrawn("c1", from: nil)),
    ]

    private static let eusko = Experience(
        id: "eusko", title: Bilingual(fr: "L’Eusko", en: "The Eusko"),
        place: Bilingual(fr: "Pays basque", en: "Basque Country"),
        summary: Bilingual(fr: "une monnaie", en: "a currency"),
        facts: [Experience.Note(timecode: "54min55", text: Bilingual(typed: "39"))],
        quotes: [
            Experience.Quote(
                timecode: "1h03min30", who: "Une usagère",
                words: Bilingual(fr: "Payer fait parler", en: "Paying makes us talk"))
        ],
        conditions: [Experience.Note(text: Bilingual(fr: "Réunir", en: "To bring together"))], levers: ["reseau"],
        source: Bilingual(fr: "un récit", en: "an account"))

    static let names = [
        StoredFixture(
            type: "name-judged", payload: #"{"judgement":"masked","name":"e1.name"}"#, words: ["name": "Le Goff"],
            fact: .nameJudged("Le Goff", .masked)),
        StoredFixture(
            type: "name-judged", payload: #"{"judgement":"kept","name":"e1.name"}"#, words: ["name": "Plessé"],
            fact: .nameJudged("Plessé", .kept)),
        StoredFixture(
            type: "name-judged", payload: #"{"name":"e1.name"}"#, words: ["name": "Le Goff"],
            fact: .nameJudged("Le Goff", nil)),
    ]

    static let recordings = [
        StoredFixture(
            type: "recording-made", payload: #"{"length":4800000,"name":"e1.name","recording":"v1"}"#,
            words: ["name": "Dictaphone, table a"],
            fact: .recordingMade("v1", name: "Dictaphone, table a", length: 4_800_000)),
        StoredFixture(
            type: "recording-made", payload: #"{"name":"e1.name","recording":"v1"}"#, words: ["name": "caméra"],
            fact: .recordingMade("v1", name: "caméra", length: nil)),
        StoredFixture(
            type: "recording-changed",
            payload: #"{"length":60000,"name":"e1.name","recording":"v1","removed":true}"#,
            words: ["name": "caméra"],
            fact: .recordingChanged("v1", [.name("caméra"), .length(60_000), .removed(true)])),
        StoredFixture(
            type: "recording-changed", payload: #"{"length":null,"recording":"v1"}"#,
            fact: .recordingChanged("v1", [.length(nil)])),
        StoredFixture(
            type: "anchor-set", payload: #"{"contribution":"c1","place":1123000,"recording":"v1"}"#,
            fact: .anchorSet("v1", .contribution("c1"), place: 1_123_000)),
        StoredFixture(
            type: "anchor-set", payload: #"{"place":0,"recording":"v1","timecode":3920000}"#,
            fact: .anchorSet("v1", .timecode(3_920_000), place: 0)),
        StoredFixture(
            type: "anchor-set", payload: #"{"recording":"v1","timecode":3920000}"#,
            fact: .anchorSet("v1", .timecode(3_920_000), place: nil)),
    ]

    static let rooms = [
        StoredFixture(
            type: "contribution-merged",
            payload:
                #"{"actor":"elus","at":1742900000000,"contribution":"c9","earlier":["e1.earlier0","e1.earlier1"],"for":"habitants","from":"c2","imported":true,"kind":"action","language":"en","number":12,"offset":60,"origin":{"from":"group","group":"c"},"phase":"resoudre","raw":"e1.raw","revision":2,"room":"w2","text":"e1.text","timecode":1123000,"when":{"day":"2025-06-30","words":"e1.when"},"who":"e1.who"}"#,
            words: [
                "text": "find a room", "raw": "! a room", "earlier0": "a room", "earlier1": "find one",
                "who": "Mairie de Plessé", "when": "30 juin 2025",
            ],
            fact: .contributionMade(
                ContributionMade(
                    id: "c9", kind: .action, origin: .group(.c), phase: .resoudre, text: "find a room",
                    raw: "! a room", actor: "elus", spokenFor: "habitants", who: "Mairie de Plessé",
                    when: Due(words: "30 juin 2025", day: "2025-06-30"),
                    arrival: .merged(
                        RoomSource(
                            room: "w2", number: 12, revision: 2, at: 1_742_900_000_000, offset: 60, isImported: true,
                            splitFrom: "c2", earlierTexts: ["a room", "find one"])),
                    timecode: 1_123_000, language: .en))),
        StoredFixture(
            type: "contribution-merged",
            payload:
                #"{"at":1742900000000,"contribution":"c9","kind":"parole","number":1,"offset":0,"origin":{"from":"plenary"},"raw":"e1.text","revision":0,"room":"w2","text":"e1.text"}"#,
            words: ["text": "ni entendus"],
            fact: .contributionMade(
                ContributionMade(
                    id: "c9", kind: .parole, origin: .plenary, phase: nil, text: "ni entendus", raw: "ni entendus",
                    arrival: .merged(
                        RoomSource(room: "w2", number: 1, revision: 0, at: 1_742_900_000_000, offset: 0))))),
        StoredFixture(
            type: "wording-merged", payload: #"{"contribution":"c9","revision":3,"text":"e1.text"}"#,
            words: ["text": "ni vus ni entendus"],
            fact: .wordingMerged("c9", OtherWording(text: "ni vus ni entendus", revision: 3))),
        StoredFixture(
            type: "room-changed",
            payload:
                #"{"actors":{"elus":{"heads":6,"here":"elus"},"own-1":{"here":"own-2"}},"date":"e1.date","groups":{"a":"c","b":"a"},"name":"e1.name","place":"e1.place","room":"w2","title":"e1.title"}"#,
            words: ["name": "Nord", "title": "Accès aux soins", "place": "Nord", "date": "2025-03-25"],
            fact: .roomChanged(
                "w2",
                [
                    .name("Nord"), .title("Accès aux soins"), .place("Nord"), .date("2025-03-25"),
                    .groups([.a: .c, .b: .a]),
                    .actors(["elus": RoomActor(here: "elus", heads: 6), "own-1": RoomActor(here: "own-2")]),
                ])),
        StoredFixture(
            type: "room-changed", payload: #"{"date":null,"place":null,"room":"w2"}"#,
            fact: .roomChanged("w2", [.place(nil), .date(nil)])),
    ]

    static let steps = [
        StoredFixture(type: "step-withdrawn", payload: #"{"step":"s1"}"#, fact: .stepWithdrawn("s1")),
        StoredFixture(type: "step-restored", payload: #"{"step":"s1"}"#, fact: .stepRestored("s1")),
        StoredFixture(type: "workshop-closed", payload: "{}", fact: .workshopClosed),
        StoredFixture(type: "workshop-reopened", payload: "{}", fact: .workshopReopened),
    ]

    static let workshopMade = StoredFixture(
        type: "workshop-made",
        payload: #"{"language":"fr","lenses":["# + lensJSON + #"],"template":"# + templateJSON + #","workshop":"w1"}"#,
        fact: .workshopMade(WorkshopMade(id: "w1", language: .fr, template: template, lenses: [lens])))

    /// A template that has rules for votes and a closing of its own; without them it stands above.
    static let workshopWithClosing = StoredFixture(
        type: "workshop-made",
        payload:
            #"{"language":"fr","lenses":["# + lensJSON + #"],"template":"#
            + templateJSON.replacing(#""gates":"#, with: closingJSON + #","gates":"#)
            .replacing(#""when-to-use""#, with: #""votes":{"budget":3,"by":"table"},"when-to-use""#)
            + #","workshop":"w1"}"#,
        fact: .workshopMade(WorkshopMade(id: "w1", language: .fr, template: closingTemplate, lenses: [lens])))

    private static let closingJSON =
        #""closing":{"lead":{"en":"ours","fr":"nôtre"},"questions":[{"en":"What?","fr":"Quoi ?"},{"en":"Who?","fr":"Qui ?"}],"#
        + #""title":{"en":"End","fr":"Fin"}}"#

    private static var closingTemplate: Template {
        var template = template
        template.votes = VoteRule(by: .table, budget: 3)
        template.closing = TemplateClosing(
            title: Bilingual(fr: "Fin", en: "End"), lead: Bilingual(fr: "nôtre", en: "ours"),
            questions: [Bilingual(fr: "Quoi ?", en: "What?"), Bilingual(fr: "Qui ?", en: "Who?")])
        return template
    }

    static let lensAdded = StoredFixture(
        type: "lens-added", payload: #"{"lens":"# + lensJSON + "}", fact: .lensAdded(lens))

    private static let templateJSON =
        #"{"actors":[{"concerned":true,"id":"elus","label":{"en":"Elected","fr":"Élus"}},"#
        + #"{"concerned":false,"heads":0,"id":"vivant","label":{"en":"Living world","fr":"Vivant"}}],"#
        + #""blocks":[{"id":"b1","minimum":10,"minutes":20,"phase":"ecouter","prompt":{"en":"What happened?","fr":"Quoi ?"},"#
        + #""role":"work","title":{"en":"Listen","fr":"Écouter"}},"#
        + #"{"id":"b2","minimum":5,"minutes":5,"prompt":{"en":"","fr":""},"role":"report","title":{"en":"Round","fr":"Tour"}}],"#
        + #""gates":[{"phase":"resoudre","requirements":[{"at-least":2,"complete":true,"kinds":["action"],"scope":"each-group"},"#
        + #"{"at-least":1,"complete":false,"kinds":[],"scope":"workshop"}]}],"groups":[{"en":"Table 1","fr":"Groupe 1"}],"#
        + #""id":"essai","lens":"grille","phases":[{"kinds":["parole","question"],"phase":"ecouter"}],"#
        + #""source":{"en":"here","fr":"ici"},"summary":{"en":"short","fr":"bref"},"title":{"en":"Trial","fr":"Essai"},"#
        + #""when-to-use":{"en":"often","fr":"souvent"}}"#

    private static let lensJSON =
        #"{"caution":{"en":"ours","fr":"nôtre"},"cursors":[{"from":{"en":"a","fr":"a"},"id":"q","label":{"en":"C","fr":"C"},"#
        + #""ours":true,"through":{"en":"b","fr":"b"},"to":{"en":"c","fr":"c"}}],"id":"grille","#
        + #""levers":[{"about":{"en":"places","fr":"des lieux"},"id":"lieux","key":"l","label":{"en":"Places","fr":"Lieux"},"#
        + #""role":"ground","short":{"en":"Places","fr":"Lieux"},"step":1},"#
        + #"{"about":{"en":"n","fr":"r"},"id":"reseau","key":"r","label":{"en":"Net","fr":"Réseau"},"#
        + #""short":{"en":"Net","fr":"Réseau"}}],"#
        + #""questions":[{"id":"t","label":{"en":"Time?","fr":"Temps ?"}}],"source":{"en":"talk","fr":"exposé"},"#
        + #""title":{"en":"Lens","fr":"Grille"},"uses":[{"id":"u","label":{"en":"Use","fr":"Usage"}}]}"#

    private static let template = Template(
        id: "essai", title: Bilingual(fr: "Essai", en: "Trial"), summary: Bilingual(fr: "bref", en: "short"),
        whenToUse: Bilingual(fr: "souvent", en: "often"), source: Bilingual(fr: "ici", en: "here"), lens: "grille",
        groups: [Bilingual(fr: "Groupe 1", en: "Table 1")],
        actors: [
            Actor(id: "elus", label: Bilingual(fr: "Élus", en: "Elected")),
            Actor(id: "vivant", label: Bilingual(fr: "Vivant", en: "Living world"), heads: 0, isConcerned: false),
        ],
        phases: [PhasePlan(phase: .ecouter, kinds: [.parole, .question])],
        blocks: [
            Block(
                id: "b1", phase: .ecouter, title: Bilingual(fr: "Écouter", en: "Listen"),
                prompt: Bilingual(fr: "Quoi ?", en: "What happened?"), minutes: 20, minimum: 10),
            Block(id: "b2", phase: nil, role: .report, title: Bilingual(fr: "Tour", en: "Round"), minutes: 5),
        ],
        gates: [
            Gate(
                phase: .resoudre,
                requirements: [
                    Requirement(scope: .eachGroup, atLeast: 2, kinds: [.action], complete: true),
                    Requirement(scope: .workshop, atLeast: 1),
                ])
        ])

    private static let lens = Lens(
        id: "grille", title: Bilingual(fr: "Grille", en: "Lens"), source: Bilingual(fr: "exposé", en: "talk"),
        caution: Bilingual(fr: "nôtre", en: "ours"),
        levers: [
            Lever(
                id: "lieux", role: .ground, step: 1, key: "l", label: Bilingual(fr: "Lieux", en: "Places"),
                short: Bilingual(fr: "Lieux", en: "Places"), about: Bilingual(fr: "des lieux", en: "places")),
            Lever(
                id: "reseau", key: "r", label: Bilingual(fr: "Réseau", en: "Net"),
                short: Bilingual(fr: "Réseau", en: "Net"), about: Bilingual(fr: "r", en: "n")),
        ],
        uses: [ReadingItem(id: "u", label: Bilingual(fr: "Usage", en: "Use"))],
        cursors: [
            Cursor(
                id: "q", label: Bilingual(fr: "C", en: "C"), from: Bilingual(fr: "a", en: "a"),
                through: Bilingual(fr: "b", en: "b"), to: Bilingual(fr: "c", en: "c"), isOurs: true)
        ],
        questions: [ReadingItem(id: "t", label: Bilingual(fr: "Temps ?", en: "Time?"))])
}

extension GroupLetter {
    static let a = GroupLetter("a")!
    static let b = GroupLetter("b")!
    static let c = GroupLetter("c")!
}

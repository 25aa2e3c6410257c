import Foundation
import SessionEngine
import Templates
import Testing

/// A change of a good file, and what is then said of it.
struct Broken: CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let old: String
    let new: String
    /// What stands on the line of the first fault.
    let place: String
    /// Words of the French sentence and of its remedy.
    let says: String
    let remedy: String

    init(
        _ name: String, in file: String = "Workshops/s-inspirer", _ old: String, becomes new: String, at place: String,
        says: String, remedy: String
    ) {
        (testDescription, self.file, self.old, self.new) = (name, file, old, new)
        (self.place, self.says, self.remedy) = (place, says, remedy)
    }
}

@Suite("A broken template or lens")
struct FaultTests {
    /// A closing with so many questions.
    private static func closing(asking count: Int) -> String {
        let words = "{ fr: \"Quoi ?\", en: \"What?\" }"
        let questions = Array(repeating: words, count: count).joined(separator: ", ")
        return "closing:\n  title: \(words)\n  lead: \(words)\n  questions: [\(questions)]\n"
    }

    static let cases: [Broken] = [
        Broken(
            "minutes in letters", "minutes: 25\n    minimum: 15\n  - id: reso", becomes: "minutes: dix\n  - id: reso",
            at: "minutes: dix", says: "un nombre entier de 1 à 600, et non «\u{A0}dix\u{A0}»", remedy: "en chiffres"),
        Broken(
            "a leading zero, which YAML would read by eights", "minutes: 10\n    minimum: 5\n  - id: recits",
            becomes: "minutes: 012\n    minimum: 5\n  - id: recits", at: "minutes: 012",
            says: "et non «\u{A0}012\u{A0}»",
            remedy: "sans zéro devant"),
        Broken(
            "no minutes at all", "    minutes: 10\n    minimum: 5\n  - id: recits", becomes: "  - id: recits",
            at: "- id: accueil", says: "il manque la clé «\u{A0}minutes\u{A0}»", remedy: "Ajoutez ici une ligne minutes"
        ),
        Broken(
            "a block of no minutes", "minutes: 10\n    minimum: 5\n  - id: recits",
            becomes: "minutes: 0\n    minimum: 5\n  - id: recits", at: "minutes: 0", says: "de 1 à 600",
            remedy: "chiffres"),
        Broken(
            "a minimum over the minutes", "minimum: 5\n  - id: recits", becomes: "minimum: 11\n  - id: recits",
            at: "minimum: 11", says: "le minimum (11) dépasse la durée prévue (10)", remedy: "au plus minimum: 10"),
        Broken(
            "a misspelt key", "    minimum: 5\n  - id: recits", becomes: "    minimun: 5\n  - id: recits",
            at: "minimun: 5",
            says: "la clé «\u{A0}minimun\u{A0}» n’existe pas", remedy: "minutes, minimum"),
        Broken(
            "four questions of a closing", "gates:\n",
            becomes: closing(asking: 4) + "gates:\n", at: "questions: [",
            says: "4 questions de clôture", remedy: "une pour chaque chose à retenir"),
        Broken(
            "a closing without a question", "gates:\n", becomes: closing(asking: 0) + "gates:\n",
            at: "questions: [", says: "une liste de 1 à 200 éléments", remedy: "un tiret"),
        Broken(
            "a key that no closing has", "gates:\n", becomes: closing(asking: 1) + "  answer: 3\ngates:\n",
            at: "answer: 3", says: "la clé «\u{A0}answer\u{A0}» n’existe pas", remedy: "title, lead, questions"),
        Broken(
            "an unknown phase", "phase: ecouter\n    title: { fr: \"Réc",
            becomes: "phase: écouter\n    title: { fr: \"Réc",
            at: "phase: écouter", says: "«\u{A0}écouter\u{A0}»", remedy: "ecouter, partager, apprendre, resoudre"),
        Broken(
            "an unknown kind", "kinds: [parole, question]", becomes: "kinds: [paroles, question]",
            at: "[paroles, question]",
            says: "«\u{A0}paroles\u{A0}»", remedy: "point-de-vue"),
        Broken(
            "phases out of order", "  - phase: ecouter\n    kinds: [parole, question]\n", becomes: "",
            at: "- phase: partager\n    kinds",
            says: "les quatre attendues", remedy: "ecouter, partager, apprendre, resoudre"),
        Broken(
            "a phase without a block", "phase: resoudre\n    title", becomes: "phase: apprendre\n    title",
            at: "- id: accueil",
            says: "aucune séquence pour la phase «\u{A0}resoudre\u{A0}»", remedy: "phase: resoudre"),
        Broken(
            "two blocks of one id", "- id: pistes", becomes: "- id: recits", at: "recits\n    phase: resoudre",
            says: "«\u{A0}recits\u{A0}» apparaît deux fois", remedy: "un autre"),
        Broken(
            "two gates for one phase", "  - phase: partager\n    requirements",
            becomes: "  - phase: ecouter\n    requirements",
            at: "phase: ecouter\n    requirements:\n      - { scope: each-group, at-least: 2",
            says: "«\u{A0}ecouter\u{A0}» apparaît deux fois", remedy: "un autre"),
        Broken(
            "an unknown lens", "lens: rieutort", becomes: "lens: rieutor", at: "lens: rieutor\n",
            says: "«\u{A0}rieutor\u{A0}»",
            remedy: "rieutort"),
        Broken(
            "an id that is not the file's name", "id: s-inspirer", becomes: "id: inspirer", at: "id: inspirer",
            says: "n’est pas le nom du fichier", remedy: "id: s-inspirer"),
        Broken(
            "a French colon without quotation marks", "fr: \"S'inspirer : conditions de réussite et écueils\"",
            becomes: "fr: S'inspirer : conditions de réussite et écueils", at: "fr: S'inspirer :", says: "deux-points",
            remedy: "guillemets droits"),
        Broken(
            "a tab", "  fr: \"S'inspirer", becomes: "\tfr: \"S'inspirer", at: "\tfr:", says: "une tabulation",
            remedy: "espaces"),
        Broken(
            "a key twice", "lens: rieutort", becomes: "lens: rieutort\nlens: rieutort", at: "lens: rieutort\nlens",
            says: "deux fois la même clé", remedy: "N’en gardez qu’une"),
        Broken(
            "no English", "{ fr: \"Pause\", en: \"Break\" }", becomes: "{ fr: \"Pause\" }", at: "{ fr: \"Pause\" }",
            says: "il manque la clé «\u{A0}en\u{A0}»", remedy: "en:"),
        Broken(
            "an empty text", "en: \"Break\"", becomes: "en: \" \"", at: "en: \" \"", says: "un texte",
            remedy: "guillemets"),
        Broken(
            "two levers of one letter", in: "Lenses/rieutort", "key: g", becomes: "key: v",
            at: "key: v\n    label:\n      fr: \"Gouv",
            says: "«\u{A0}v\u{A0}» apparaît deux fois", remedy: "un autre"),
        Broken(
            "a letter that is a word", in: "Lenses/rieutort", "key: g", becomes: "key: gv", at: "key: gv",
            says: "une lettre de a à z", remedy: "une seule lettre"),
        Broken(
            "a short label too wide", in: "Lenses/rieutort", "fr: \"Réseau élargi\"",
            becomes: "fr: \"Réseau qui s'élargit\"",
            at: "fr: \"Réseau qui s'élargit\"\n      en: \"Wider", says: "compte 20 caractères",
            remedy: "16 caractères au plus"),
        Broken(
            "a step off the path", in: "Lenses/rieutort", "role: engine\n    key: m",
            becomes: "role: engine\n    step: 3\n    key: m", at: "role: engine\n    step",
            says: "ne vont pas ensemble",
            remedy: "role: path, step: 1"),
    ]

    @Test("is told with its line and what to write instead, in both languages", arguments: cases)
    func told(broken: Broken) throws {
        let good = try #require(EmbeddedTemplates.text("\(broken.file).yaml"))
        #expect(good.contains(broken.old))
        let text = good.replacing(broken.old, with: broken.new, maxReplacements: 1)
        let faults = try #require(throws: TemplateFaults.self) {
            if broken.file.hasPrefix("Lenses") {
                _ = try Lens(yaml: text, file: "essai.yaml", name: "rieutort")
            } else {
                _ = try Template(yaml: text, file: "essai.yaml", name: "s-inspirer", lenses: ["rieutort"])
            }
        }
        let fault = try #require(faults.faults.first)
        let french = Phrases(.fr)
        let place = try #require(text.range(of: broken.place))
        #expect(fault.line == text[..<place.lowerBound].count { $0 == "\n" } + 1)
        #expect(french.fault(fault).hasPrefix("essai.yaml, ligne"))
        #expect(french.fault(fault).contains(broken.says), "\(french.fault(fault))")
        #expect(french.remedy(fault).contains(broken.remedy), "\(french.remedy(fault))")
        let english = Phrases(.en)
        #expect(english.fault(fault).hasPrefix("essai.yaml, line"))
        #expect(english.fault(fault) != french.fault(fault))
        #expect(!english.remedy(fault).isEmpty && english.remedy(fault) != french.remedy(fault))
    }

    @Test("several faults are told at once, in the order of the lines")
    func several() throws {
        let good = try #require(EmbeddedTemplates.text("Workshops/s-inspirer.yaml"))
        let text = good.replacing("minutes: 10", with: "minutes: dix").replacing("scope: workshop", with: "scope: tous")
        let faults = try #require(throws: TemplateFaults.self) {
            try Template(yaml: text, file: "essai.yaml", name: "s-inspirer", lenses: ["rieutort"])
        }
        #expect(faults.faults.count == 3)
        let lines = faults.faults.compactMap(\.line)
        #expect(lines == lines.sorted())
    }

    @Test(
        "the whole file: empty, too large, several documents, not a mapping",
        arguments: ["", "# rien\n", "- a\n", "a: 1\n---\nb: 2\n"])
    func whole(text: String) {
        #expect(throws: TemplateFaults.self) {
            try Template(yaml: text, file: "essai.yaml", name: nil, lenses: ["rieutort"])
        }
    }

    @Test("a file over 256 KiB is refused before it is read as YAML")
    func tooLarge() throws {
        let text = String(repeating: "a", count: 256 * 1024 + 1)
        let faults = try #require(throws: TemplateFaults.self) {
            try Lens(yaml: text, file: "essai.yaml", name: nil)
        }
        #expect(faults.faults.map(\.trouble) == [.tooLarge(limit: 256 * 1024)])
    }

    @Test("aliases of aliases are refused at once")
    func aliases() {
        let kinds = String(repeating: "parole, ", count: 10_000)
        let phases = String(repeating: "*p, ", count: 10_000)
        let text = "id: a\nactors: [&p { phase: ecouter, kinds: [\(kinds)] }]\nphases: [\(phases)]\n"
        #expect(throws: TemplateFaults.self) { try Template(yaml: text, file: "essai.yaml", name: nil, lenses: []) }
    }

    @Test(
        "a line lost, doubled or cut short never gives anything but a template or faults with a sentence",
        arguments: ["Workshops/s-inspirer", "Workshops/atelier-court", "Lenses/rieutort"])
    func laws(file: String) throws {
        let lines = try #require(EmbeddedTemplates.text("\(file).yaml")).split(
            separator: "\n", omittingEmptySubsequences: false)
        for index in lines.indices where index % 9 == 4 {
            var lost = lines
            lost.remove(at: index)
            var doubled = lines
            doubled.insert(lines[index], at: index)
            var short = lines
            short[index] = short[index].dropLast(3)
            for text in [lost, doubled, short].map({ $0.joined(separator: "\n") }) {
                do throws(TemplateFaults) {
                    if file.hasPrefix("Lenses") {
                        _ = try Lens(yaml: text, file: "essai.yaml", name: nil)
                    } else {
                        _ = try Template(yaml: text, file: "essai.yaml", name: nil, lenses: ["rieutort"])
                    }
                } catch {
                    #expect(!error.faults.isEmpty)
                    for fault in error.faults {
                        for language in Language.allCases {
                            #expect(!Phrases(language).fault(fault).hasSuffix(": "))
                            #expect(!Phrases(language).remedy(fault).isEmpty)
                        }
                    }
                }
            }
        }
    }
}

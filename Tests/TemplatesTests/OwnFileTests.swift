import SessionEngine
import Testing

@testable import Templates

@Suite("A person's own files")
struct OwnFileTests {
    let library = TemplateLibrary(folder: nil)

    @Test("the example reads well, fits, and shows every key of a template")
    func example() throws {
        let text = try library.example(named: "mon-atelier", on: .workshops)
        let page = try YAMLPage(text, file: "mon-atelier.yaml", shape: .template)
        #expect(try Template(page, name: "mon-atelier", lenses: ["rieutort"]).overflows(on: page).isEmpty)
        let keys = Self.keys(of: .template)
        #expect(keys.count > 20)
        for key in keys { #expect(text.contains("\(key):"), "\(key)") }
    }

    @Test("the example of a lens reads well, has nothing that the screen cannot, and shows every key of a lens")
    func exampleOfALens() throws {
        let text = try library.example(named: "ma-grille", on: .lenses)
        let page = try YAMLPage(text, file: "ma-grille.yaml", shape: .lens)
        let lens = try Lens(page, name: "ma-grille")
        #expect(lens.overflows(on: page).isEmpty)
        #expect(Set(lens.levers.compactMap(\.role)) == [.ground, .path, .engine])
        for key in Self.keys(of: .lens) { #expect(text.contains("\(key):"), "\(key)") }
        for letter in Lens.letters { #expect(text.contains(" \(letter) ")) }
    }

    @Test("letters that set no lever on the screen, and more levers than there are letters, are told with their lines")
    func lensOverflows() throws {
        let lever =
            "  - { id: l%, key: %, label: { fr: a, en: b }, short: { fr: a, en: b }, about: { fr: a, en: b } }\n"
        let more = "bdefh".map { lever.replacing("%", with: "\($0)") }.joined()
        let text = try library.example(named: "e", on: .lenses).replacing("levers:\n", with: "levers:\n" + more)
        let page = try YAMLPage(text, file: "e.yaml", shape: .lens)
        let faults = try Lens(page, name: "e").overflows(on: page)
        #expect(faults.map(\.trouble).first == .tooManyLevers(9, limit: 7))
        #expect(faults.dropFirst().map(\.trouble) == "bdefh".map { .silentKey("\($0)", known: Lens.letters) })
        for fault in faults {
            for language in Language.allCases { #expect(!Phrases(language).remedy(fault).isEmpty) }
        }
    }

    @Test("a copy of a lens bears the new name alone", arguments: ["comment", "dudez", "monot", "rieutort"])
    func copiesOfLenses(id: String) throws {
        let text = try library.copy(id, as: "autre", on: .lenses)
        #expect(try Lens(yaml: text, file: "autre.yaml", name: "autre").id == "autre")
        #expect(text.replacing("id: autre", with: "id: \(id)") == EmbeddedTemplates.text("Lenses/\(id).yaml"))
    }

    @Test("the example of a card reads well and shows every key")
    func exampleOfACard() throws {
        let text = try library.example(named: "ma-fiche", on: .experiences)
        let card = try Experience(yaml: text, file: "ma-fiche.yaml", name: "ma-fiche", lenses: library.lensesAtHand)
        #expect(card.facts.count == 2 && card.levers == ["lieux", "apprentissages"])
        for key in Self.keys(of: .experience) { #expect(text.contains("\(key):"), "\(key)") }
    }

    @Test("a copy keeps its comments and bears the new name alone", arguments: BuiltInTests.templates)
    func copies(id: String) throws {
        let text = try library.copy(id, as: "autre", on: .workshops)
        #expect(text.hasPrefix("# "))
        #expect(try Template(yaml: text, file: "autre.yaml", name: "autre", lenses: ["rieutort"]).title.fr != "")
        #expect(text.replacing("id: autre", with: "id: \(id)") == EmbeddedTemplates.text("Workshops/\(id).yaml"))
    }

    @Test("all that the program carries fits a screen of 80 columns and the printed sheets")
    func builtIn() throws {
        let ids = library.list().map(\.id) + library.listLenses().map(\.id) + library.listLayouts().map(\.id)
        #expect(ids.count >= 18)
        for item in library.listExperiences() { #expect(try library.check(item.id, on: [.experiences]).isEmpty) }
        for id in ids { #expect(try library.check(id).isEmpty, "\(id)") }
    }

    @Test("a title, a question and a sheet that overflow are told with their lines")
    func overflows() throws {
        let long = String(repeating: "Que voyez-vous d'ici ? ", count: 16)
        var text = try library.example(named: "exemple", on: .workshops)
            .replacing("\"Sur ce sujet, que vivez-vous ?\"", with: "\"\(long)\"")
            .replacing("{ fr: \"S'écouter\"", with: "{ fr: \"\(String(repeating: "S'écouter ", count: 4))\"")
        let first = try Self.overflows(text)
        #expect(
            first.map(\.trouble) == [
                .tooWide(Typography.french(String(repeating: "S'écouter ", count: 4)), columns: 40, limit: 36),
                .tooLong(lines: 6, limit: 4),
            ])
        for fault in first {
            let line = text.split(separator: "\n", omittingEmptySubsequences: false)[(fault.line ?? 1) - 1]
            #expect(line.contains("S'écouter") || line.contains("Que voyez-vous"), "\(line)")
            for language in Language.allCases { #expect(!Phrases(language).remedy(fault).isEmpty) }
        }
        text = try library.example(named: "exemple", on: .workshops)
            .replacing("Ce qu'on garde", with: String(repeating: "Ce qu'on garde ", count: 3))
            .replacing("What still divides us?", with: String(repeating: "What divides? ", count: 5))
            .replacing("Proposal of the tool: one", with: String(repeating: "Proposal of the tool: one ", count: 12))
        let closing = try Self.overflows(text)
        #expect(
            closing.map(\.trouble) == [
                .tooWide(Typography.french(String(repeating: "Ce qu'on garde ", count: 3)), columns: 45, limit: 36),
                .tooLong(lines: 6, limit: 4),
                .tooWide(String(repeating: "What divides? ", count: 5), columns: 70, limit: 66),
            ])
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(closing.allSatisfy { lines[($0.line ?? 1) - 1].contains(/garde|Proposal|divides/) })
        let block =
            "  - { id: b%, phase: ecouter, title: { fr: \"a\", en: \"b\" }, prompt: { fr: \"q\", en: \"r\" }, minutes: 1 }\n"
        let more = (1...8).map { block.replacing("%", with: "\($0)") }.joined()
        text = try library.example(named: "exemple", on: .workshops).replacing("blocks:\n", with: "blocks:\n" + more)
        let second = try Self.overflows(text)
        #expect(second.map(\.trouble) == [.tooManyQuestions(12, limit: 11)])
    }

    private static func overflows(_ text: String) throws -> [TemplateFault] {
        let page = try YAMLPage(text, file: "e.yaml", shape: .template)
        return try Template(page, name: nil, lenses: ["rieutort"]).overflows(on: page)
    }

    /// Every key that a shape has, at any depth; `fr` and `en` of a wording left out.
    private static func keys(of shape: Shape) -> Set<String> {
        switch shape {
        case .fields(let fields): fields.reduce(into: []) { $0.formUnion(keys(of: $1.shape).union([$1.key])) }
        case .list(let element, _): keys(of: element)
        default: []
        }
    }
}

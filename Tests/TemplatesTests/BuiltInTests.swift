import Foundation
import SessionEngine
import Templates
import Testing

@Suite("The built-in templates and lens")
struct BuiltInTests {
    let library = TemplateLibrary(folder: nil)

    /// The templates that the program carries, in the order of their ids.
    static let templates = [
        "atelier-court", "club-d-entreprises", "comite-consultatif", "contrat-de-reciprocite", "ecoute-outillee",
        "enquete-citoyenne", "grand-projet", "monnaie-locale", "petite-cantine", "plan-communal-de-sauvegarde",
        "planification-du-vivant", "s-inspirer",
    ]

    @Test("are all readable, and the twelve templates and the four lenses are among them")
    func decode() throws {
        for item in library.list() { #expect(throws: Never.self, "\(item.path)") { try item.content.get() } }
        for item in library.listLenses() { #expect(throws: Never.self, "\(item.path)") { try item.content.get() } }
        #expect(library.list().map(\.id) == Self.templates)
        #expect(library.listLenses().map(\.id) == ["comment", "dudez", "monot", "rieutort"])
    }

    @Test("the seven levers stand in their order, with their roles, steps and letters")
    func levers() throws {
        let lens = try library.lens("rieutort")
        #expect(
            lens.levers.map(\.id.text) == [
                "lieux", "communaute", "reseau", "vision", "gouvernance", "mise-en-reseau", "apprentissages",
            ])
        #expect(lens.levers.map(\.role) == [.ground, .path, .path, .path, .path, .engine, .engine])
        #expect(lens.levers.map(\.step) == [nil, 1, 2, 3, 3, nil, nil])
        #expect(lens.levers.map(\.key).joined() == "lcrvgma")
        #expect(lens.uses.map(\.id) == ["fracture", "echelles", "diversite"])
        #expect(lens.cursors.map(\.id) == ["forme", "espace", "modele", "demarche"])
        #expect(lens.cursors.map(\.isOurs) == [false, true, true, false])
        #expect(lens.questions.map(\.id) == ["continuite", "erreur", "competences"])
    }

    @Test("the lens quotes its source to the letter and says what is ours")
    func source() throws {
        let lens = try library.lens("rieutort")
        #expect(lens.source.fr.contains("mises en réseau coopératifs [sic] et des apprentissages collectifs continus"))
        #expect(lens.source.fr.contains("(1h25min18)"))
        #expect(lens.caution.fr.contains("le schéma lui-même n’y est pas reproduit"))
    }

    @Test(
        "lengths are those that their summaries tell",
        arguments: [
            ("atelier-court", 90), ("club-d-entreprises", 120), ("comite-consultatif", 135),
            ("contrat-de-reciprocite", 190), ("ecoute-outillee", 170), ("enquete-citoyenne", 190),
            ("grand-projet", 180), ("monnaie-locale", 150), ("petite-cantine", 155),
            ("plan-communal-de-sauvegarde", 155), ("planification-du-vivant", 185), ("s-inspirer", 175),
        ])
    func lengths(id: String, minutes: Int) throws {
        #expect(try library.template(id).blocks.map(\.minutes).reduce(0, +) == minutes)
    }

    @Test(
        "each has welcome, pause, report round and closing, and a question for every other block", arguments: templates)
    func blocks(id: String) throws {
        let template = try library.template(id)
        #expect(Set(template.blocks.map(\.role)) == Set(BlockRole.allCases))
        for block in template.blocks where block.role != .pause { #expect(!block.prompt.fr.isEmpty, "\(block.id)") }
        #expect(template.blocks.filter { $0.role == .report }.allSatisfy { $0.phase == nil })
        #expect(template.groups.count == 3)
        #expect(
            template.actors.map(\.id.text).starts(with: [
                "elus", "agents", "habitants", "associations", "entreprises", "etat", "recherche", "vivant",
            ]))
        #expect(template.actors.contains { $0.isConcerned })
    }

    @Test("each proposes cards that are at hand", arguments: templates)
    func experiences(id: String) throws {
        let known = library.listExperiences().map(\.id)
        let proposed = try #require(try library.template(id).experiences)
        #expect(!proposed.isEmpty && proposed.allSatisfy { known.contains($0.text) })
    }

    @Test("the gates ask what the order of the work asks", arguments: templates)
    func gates(id: String) throws {
        let template = try library.template(id)
        // One asks for two of them, as its source does: the carriers of its actions, or the words of each group.
        let heard = id == "ecoute-outillee" ? 2 : 1
        let actions = id == "contrat-de-reciprocite" ? 2 : 1
        #expect(template.requirements(of: .ecouter) == [Requirement(scope: .eachGroup, atLeast: heard)])
        #expect(
            template.requirements(of: .partager) == [
                Requirement(scope: .eachGroup, atLeast: 2, kinds: [.pointDeVue, .condition, .ecueil])
            ])
        #expect(
            template.requirements(of: .apprendre) == [
                Requirement(scope: .eachGroup, atLeast: 1, kinds: [.enseignement, .condition]),
                Requirement(scope: .eachGroup, atLeast: 1, kinds: [.ecueil]),
            ])
        #expect(
            template.requirements(of: .resoudre) == [
                Requirement(scope: .workshop, atLeast: actions, kinds: [.action], complete: true)
            ])
    }

    @Test("every sentence stands in both languages, which differ, in French typography")
    func wordings() throws {
        let wordings =
            try library.list().flatMap { try Self.wordings($0.content.get()) }
            + library.listLenses().flatMap { try Self.wordings($0.content.get()) }
            + library.listExperiences().flatMap { try Self.wordings($0.content.get()) }
        #expect(wordings.count > 100)
        let same: Set<String> = [
            "Vision", "Initiative", "La Vigotte Lab", "Plessé, Loire-Atlantique", "Pleyber-Christ, Finistère",
        ]
        for wording in wordings {
            #expect(!wording.fr.isEmpty && !wording.en.isEmpty)
            if wording.fr.contains(" "), !same.contains(wording.fr) { #expect(wording.fr != wording.en) }
            #expect(wording.fr == Typography.french(wording.fr), "\(wording.fr)")
            #expect(wording.en == Typography.english(wording.en), "\(wording.en)")
            #expect(wording.fr.wholeMatch(of: /(?s).* [;:!?»].*/) == nil, "\(wording.fr)")
            #expect(wording.fr.wholeMatch(of: /(?s).*(« |\w'\w).*/) == nil, "\(wording.fr)")
            #expect(!wording.fr.contains("\n") && !wording.en.contains("\n"))
            if wording.fr == wording.en { #expect(same.contains(wording.fr)) }
        }
    }

    /// Every wording of a value, found by walking what it is made of, so that none is forgotten.
    static func wordings(_ value: Any) -> [Bilingual] {
        if let wording = value as? Bilingual { return wording == Bilingual(typed: "") ? [] : [wording] }
        return Mirror(reflecting: value).children.flatMap { wordings($0.value) }
    }
}

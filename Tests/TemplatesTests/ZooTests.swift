import Foundation
import SessionEngine
import Templates
import Testing

/// A file as a beginner breaks it, and what must be said of it.
struct Animal: CustomTestStringConvertible, Sendable {
    let file: String
    /// The line of a fault; nil where it is the whole file's.
    let line: Int?
    /// Words of the sentence and of its remedy, in French and in English.
    let says: Bilingual, remedy: Bilingual

    init(_ file: String, _ line: Int?, fr: (String, String), en: (String, String)) {
        (self.file, self.line) = (file, line)
        (says, remedy) = (Bilingual(fr: fr.0, en: en.0), Bilingual(fr: fr.1, en: en.1))
    }

    var testDescription: String { file }
}

@Suite("The zoo of broken templates and lenses")
struct ZooTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Zoo").path

    static let all = workshops + lenses

    static let workshops = [
        Animal(
            "Workshops/alias-en-cascade", 13, fr: ("la clé «\u{A0}x0\u{A0}» n’existe pas", "id, title"),
            en: ("there is no key “x0”", "id, title")),
        Animal(
            "Workshops/cle-mal-ecrite", 22, fr: ("la clé «\u{A0}minuts\u{A0}»", "Écrivez minutes"),
            en: ("no key “minuts”", "Write minutes")),
        Animal(
            "Workshops/deux-fois", 24, fr: ("«\u{A0}ecoute\u{A0}» apparaît deux fois", "un autre"),
            en: ("“ecoute” appears twice", "another")),
        Animal(
            "Workshops/deux-points-dans-le-texte", 4, fr: ("un deux-points", "entre guillemets droits"),
            en: ("a colon", "between straight quotation marks")),
        Animal(
            "Workshops/grille-inconnue", 7, fr: ("«\u{A0}rieutor\u{A0}»", "Écrivez rieutort"),
            en: ("“rieutor”", "Write rieutort")),
        Animal(
            "Workshops/liste-au-lieu-de-texte", 5, fr: ("en français et en anglais, et non", "{ fr: \"Accueil\""),
            en: ("in French and in English", "{ fr: \"Accueil\"")),
        Animal(
            "Workshops/minimum-trop-long", 23, fr: ("le minimum (30) dépasse", "au plus minimum: 20"),
            en: ("the minimum (30) is over", "minimum: 20 at most")),
        Animal(
            "Workshops/nombre-avec-unite", 22, fr: ("de 1 à 600, et non «\u{A0}20 min\u{A0}»", "sans unité"),
            en: ("is expected here, not “20 min”", "without a unit")),
        Animal(
            "Workshops/nombre-entre-guillemets", 22, fr: ("de 1 à 600, et non «\u{A0}\"20\"\u{A0}»", "sans guillemets"),
            en: ("is expected here, not", "quotation marks")),
        Animal(
            "Workshops/phase-inconnue", 20, fr: ("«\u{A0}écouter\u{A0}» n’est pas un mot connu", "Écrivez ecouter"),
            en: ("“écouter” is not a word", "Write ecouter")),
        Animal(
            "Workshops/phases-en-desordre", 14, fr: ("dans leur ordre", "apprendre, resoudre"),
            en: ("in their order", "apprendre, resoudre")),
        Animal(
            "Workshops/sans-anglais", 30, fr: ("il manque la clé «\u{A0}en\u{A0}»", "les deux langues"),
            en: ("the key “en” is missing", "both languages")),
        Animal(
            "Workshops/sans-deux-points", 7, fr: ("le deux-points manque", "deux-points, espace, valeur"),
            en: ("the colon after a key", "colon, space, value")),
        Animal(
            "Workshops/seulement-des-notes", nil, fr: ("est vide", "templates new NOM"),
            en: ("is empty", "templates new NAME")),
        Animal(
            "Workshops/tabulation", 22, fr: ("une tabulation", "par des espaces"), en: ("a tab", "by spaces")),
        Animal(
            "Workshops/utf-16", nil, fr: ("n’est pas en UTF-8", "Enregistrer sous"), en: ("not in UTF-8", "Save as")),
        Animal("Workshops/vide", nil, fr: ("est vide", "templates new NOM"), en: ("is empty", "templates new NAME")),
    ]

    static let lenses = [
        Animal(
            "Lenses/apostrophe", 12, fr: ("une apostrophe ferme le texte", "guillemets droits doubles"),
            en: ("an apostrophe closes the text", "straight double quotation marks")),
        Animal(
            "Lenses/etape-hors-du-chemin", 8, fr: ("ne vont pas ensemble", "role: path, step: 1"),
            en: ("do not go together", "role: path, step: 1")),
        Animal(
            "Lenses/guillemet-oublie", 17, fr: ("un guillemet ou une accolade ne se ferme pas", "fermez l’accolade"),
            en: ("a quotation mark or a brace is not closed", "close the brace")),
        Animal(
            "Lenses/identifiant-accentue", 13, fr: ("un identifiant en minuscules", "Lettres a à z"),
            en: ("an id in lower case", "Letters a to z")),
        Animal(
            "Lenses/leviers-sans-tirets", 7, fr: ("une liste de 1 à 200", "un tiret et un espace"),
            en: ("a list of 1 to 200", "a hyphen and a space")),
        Animal(
            "Lenses/nom-court-trop-large", 18, fr: ("compte 26 caractères", "16 caractères au plus"),
            en: ("has 26 characters", "16 characters at most")),
        Animal(
            "Lenses/retrait-inegal", 17, fr: ("à la même colonne que ses voisines", "Alignez-la"),
            en: ("at the same column as its neighbours", "Align it")),
        Animal(
            "Lenses/role-inconnu", 8, fr: ("«\u{A0}sol\u{A0}»", "ground, path, engine"),
            en: ("“sol” is not a word", "ground, path, engine")),
        Animal(
            "Lenses/sans-levier", 7, fr: ("la clé «\u{A0}leviers\u{A0}»", "Écrivez levers"),
            en: ("no key “leviers”", "Write levers")),
        Animal(
            "Lenses/sans-source", 2, fr: ("il manque la clé «\u{A0}source\u{A0}»", "une ligne source: …"),
            en: ("the key “source” is missing", "a line source: …")),
        Animal(
            "Lenses/touche-de-deux-lettres", 16, fr: ("n’est pas une lettre de a à z", "une seule lettre"),
            en: ("is not a letter from a to z", "a single letter")),
        Animal(
            "Lenses/touche-prise", 16, fr: ("«\u{A0}l\u{A0}» apparaît deux fois", "un autre"),
            en: ("“l” appears twice", "another")),
    ]

    @Test("holds exactly the animals of the table, each of them small")
    func whole() throws {
        var files: [String] = []
        for shelf in ["Lenses", "Workshops"] {
            let names = try FileManager.default.contentsOfDirectory(atPath: "\(Self.folder)/\(shelf)")
            files += names.map { "\(shelf)/" + $0.replacing(".yaml", with: "") }
        }
        #expect(Set(files) == Set(Self.all.map(\.file)))
        for file in files {
            let path = "\(Self.folder)/\(file).yaml"
            #expect((try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0) < 4096, "\(file)")
        }
    }

    @Test("tells of each the line and what to write instead, in both languages", arguments: all)
    func told(animal: Animal) throws {
        let library = TemplateLibrary(folder: nil)
        let faults = try #require(throws: TemplateFaults.self) {
            try library.check("\(Self.folder)/\(animal.file).yaml")
        }.faults
        for language in Language.allCases {
            let phrases = Phrases(language)
            let told = faults.map { (line: $0.line, says: phrases.fault($0), remedy: phrases.remedy($0)) }
            #expect(
                told.contains {
                    $0.line == animal.line && $0.says.contains(animal.says[language])
                        && $0.remedy.contains(animal.remedy[language])
                }, "\(told)")
            for fault in told { #expect(!fault.remedy.isEmpty) }
        }
    }

    @Test("a file that is too large is told as such, whatever it is meant to be")
    func tooLarge() throws {
        let own = OwnFolder()
        try own.write("levers:\n" + String(repeating: "# encore\n", count: 40_000), to: "Lenses/grosse.yaml")
        let library = TemplateLibrary(folder: own.path)
        let faults = try #require(throws: TemplateFaults.self) { try library.check("grosse", on: [.lenses]) }.faults
        #expect(faults.map(\.trouble) == [.tooLarge(limit: 256 * 1024)])
    }
}

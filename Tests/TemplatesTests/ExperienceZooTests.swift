import Foundation
import SessionEngine
import Testing

@testable import Templates

/// Cards as people get them wrong, each in a file of its own in `Zoo/Experiences`.
@Suite("The zoo of broken cards")
struct ExperienceZooTests {
    static let all = [
        Animal(
            "Experiences/minutage-faux", 6, fr: ("un minutage, et non «\u{A0}12:30\u{A0}»", "1h03min30"),
            en: ("a timecode is expected here, not “12:30”", "as printed")),
        Animal(
            "Experiences/minutage-impossible", 6, fr: ("«\u{A0}1h75min30\u{A0}»", "guillemets droits"),
            en: ("“1h75min30”", "1h03min30")),
        Animal(
            "Experiences/sans-anglais", 7, fr: ("il manque la clé «\u{A0}en\u{A0}»", "Donnez les deux langues"),
            en: ("the key “en” is missing", "Give both languages")),
        Animal(
            "Experiences/levier-inconnu", 14, fr: ("«\u{A0}apprentisages\u{A0}»", "mise-en-reseau, apprentissages"),
            en: ("“apprentisages” is not a word known here", "Write apprentissages")),
        Animal(
            "Experiences/levier-deux-fois", 14, fr: ("«\u{A0}lieux\u{A0}» apparaît deux fois", "un autre"),
            en: ("“lieux” appears twice", "another")),
        Animal(
            "Experiences/grille-inconnue", 14, fr: ("«\u{A0}rieutor\u{A0}»", "rieutort"),
            en: ("“rieutor”", "Write rieutort")),
        Animal(
            "Experiences/cle-inconnue", 1, fr: ("il manque la clé «\u{A0}summary\u{A0}»", "summary: …"),
            en: ("the key “summary” is missing", "Add a line summary")),
        Animal(
            "Experiences/tabulation", 6, fr: ("une tabulation", "par des espaces"), en: ("a tab", "by spaces")),
        Animal(
            "Experiences/deux-id", 1, fr: ("deux fois la même clé", "N’en gardez qu’une"),
            en: ("the same key twice: id", "Keep one")),
        Animal(
            "Experiences/element-vide", 12, fr: ("des clés et leurs valeurs, et non", "une clé par ligne"),
            en: ("keys with their values", "one key a line")),
        Animal(
            "Experiences/sans-fait", 5, fr: ("une liste de 1 à 200", "un tiret"), en: ("a list of 1 to 200", "a hyphen")
        ),
        Animal(
            "Experiences/pas-utf8", nil, fr: ("pas en UTF-8", "encodage UTF-8"),
            en: ("not in UTF-8", "encoding UTF-8")),
        Animal(
            "Experiences/deux-points", 5, fr: ("un deux-points", "guillemets droits"),
            en: ("a colon", "quotation marks")),
        Animal(
            "Experiences/autre-nom", 1, fr: ("n’est pas le nom du fichier", "id: autre-nom"),
            en: ("is not the file’s name", "rename the file")),
    ]

    @Test("each is told with its line and what to write instead, in both languages", arguments: all)
    func told(animal: Animal) throws {
        let path = "\(ZooTests.folder)/\(animal.file).yaml"
        let faults = try #require(throws: TemplateFaults.self) { try TemplateLibrary(folder: nil).check(path) }.faults
        let fault = try #require(faults.first)
        #expect(fault.line == animal.line)
        for language in Language.allCases {
            let phrases = Phrases(language)
            #expect(phrases.fault(fault).contains(animal.says[language]), "\(phrases.fault(fault))")
            #expect(phrases.remedy(fault).contains(animal.remedy[language]), "\(phrases.remedy(fault))")
        }
    }

    @Test("none that lies in the folder is left out")
    func whole() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(ZooTests.folder)/Experiences")
        #expect(Set(names.map { "Experiences/\($0)" }) == Set(Self.all.map { $0.file + ".yaml" }))
    }
}

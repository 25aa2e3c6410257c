import Foundation
import SessionEngine
import Testing

@testable import Templates

/// Cards as people get them wrong, each in a file of its own in `Zoo/Experiences`.
@Suite("The zoo of broken cards")
struct ExperienceZooTests {
    struct Beast: CustomTestStringConvertible, Sendable {
        let file: String
        /// The line told; nil where the fault is the whole file's.
        let line: Int?
        /// Words of the sentence and of its remedy, in French then in English.
        let fr: (says: String, remedy: String), en: (says: String, remedy: String)

        var testDescription: String { file }
    }

    static let all: [Beast] = [
        Beast(
            file: "minutage-faux", line: 6, fr: ("un minutage, et non «\u{A0}12:30\u{A0}»", "1h03min30"),
            en: ("a timecode is expected here, not “12:30”", "as printed")),
        Beast(
            file: "minutage-impossible", line: 6, fr: ("«\u{A0}1h75min30\u{A0}»", "guillemets droits"),
            en: ("“1h75min30”", "1h03min30")),
        Beast(
            file: "sans-anglais", line: 7, fr: ("il manque la clé «\u{A0}en\u{A0}»", "Donnez les deux langues"),
            en: ("the key “en” is missing", "Give both languages")),
        Beast(
            file: "levier-inconnu", line: 14, fr: ("«\u{A0}apprentisages\u{A0}»", "mise-en-reseau, apprentissages"),
            en: ("“apprentisages” is not a word known here", "Write apprentissages")),
        Beast(
            file: "levier-deux-fois", line: 14, fr: ("«\u{A0}lieux\u{A0}» apparaît deux fois", "un autre"),
            en: ("“lieux” appears twice", "another")),
        Beast(
            file: "grille-inconnue", line: 14, fr: ("«\u{A0}rieutor\u{A0}»", "rieutort"),
            en: ("“rieutor”", "Write rieutort")),
        Beast(
            file: "cle-inconnue", line: 1, fr: ("il manque la clé «\u{A0}summary\u{A0}»", "summary: …"),
            en: ("the key “summary” is missing", "Add a line summary")),
        Beast(
            file: "tabulation", line: 6, fr: ("une tabulation", "par des espaces"), en: ("a tab", "by spaces")),
        Beast(
            file: "deux-id", line: 1, fr: ("deux fois la même clé", "N’en gardez qu’une"),
            en: ("the same key twice: id", "Keep one")),
        Beast(
            file: "element-vide", line: 12, fr: ("des clés et leurs valeurs, et non", "une clé par ligne"),
            en: ("keys with their values", "one key a line")),
        Beast(
            file: "sans-fait", line: 5, fr: ("une liste de 1 à 200", "un tiret"), en: ("a list of 1 to 200", "a hyphen")
        ),
        Beast(
            file: "pas-utf8", line: nil, fr: ("pas en UTF-8", "encodage UTF-8"),
            en: ("not in UTF-8", "encoding UTF-8")),
        Beast(
            file: "deux-points", line: 5, fr: ("un deux-points", "guillemets droits"),
            en: ("a colon", "quotation marks")),
        Beast(
            file: "autre-nom", line: 1, fr: ("n’est pas le nom du fichier", "id: autre-nom"),
            en: ("is not the file’s name", "rename the file")),
    ]

    private static var folder: String {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Zoo/Experiences").path(
            percentEncoded: false)
    }

    @Test("each is told with its line and what to write instead, in both languages", arguments: all)
    func told(beast: Beast) throws {
        let path = "\(Self.folder)/\(beast.file).yaml"
        let faults = try #require(throws: TemplateFaults.self) { try TemplateLibrary(folder: nil).check(path) }.faults
        let fault = try #require(faults.first)
        #expect(fault.line == beast.line)
        for (language, words) in [(Language.fr, beast.fr), (.en, beast.en)] {
            let phrases = Phrases(language)
            #expect(phrases.fault(fault).contains(words.says), "\(phrases.fault(fault))")
            #expect(phrases.remedy(fault).contains(words.remedy), "\(phrases.remedy(fault))")
        }
    }

    @Test("none that lies in the folder is left out")
    func whole() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
        #expect(Set(names) == Set(Self.all.map { $0.file + ".yaml" }))
    }
}

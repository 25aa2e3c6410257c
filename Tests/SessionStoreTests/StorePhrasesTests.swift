import SessionEngine

import Testing

@testable import SessionStore

@Suite("What is said of files")
struct StorePhrasesTests {
    static let path = "l'eau : suite ?.atelier"
    static let troubles: [StoreTrouble] = [
        .missing(path: path), .exists(path: path), .folderMissing(path: path), .isFolder(path: path),
        .unreadable(path: path), .readOnly(path: path), .empty(path: path), .notADatabase(path: path),
        .notAWorkshop(path: path), .newer(path: path, format: 2), .newer(path: path, format: nil),
        .damaged(path: path, seq: 12), .damaged(path: path, seq: nil), .full(path: path), .busy(path: path),
        .moved(path: path), .unfit(path: path), .failed(path: path, code: 522, message: "disk I/O error"),
    ]

    @Test("Every trouble names its file and says what to do, in both languages", arguments: troubles)
    func sentences(trouble: StoreTrouble) {
        let french = Phrases(.fr).explain(trouble), english = Phrases(.en).explain(trouble)
        for explanation in [french, english] {
            #expect(explanation.fact.contains(Self.path))
            #expect(explanation.fact.hasSuffix("."))
            #expect(explanation.remedy.hasSuffix("."))
        }
        #expect(french != english)
        #expect(trouble.path == Self.path)
    }

    @Test("What a check found reads well")
    func report() {
        let phrases = Phrases(.fr)
        let file = Finding(seq: 4, damage: .missing(from: 2, to: 3))
        #expect(phrases.describe(file) == "fait n° 4\u{A0}: les faits n° 2 à 3 manquent")
        #expect(Phrases(.en).describe(Finding(seq: nil, damage: .structure("x"))) == "structure of the file: x")
    }
}

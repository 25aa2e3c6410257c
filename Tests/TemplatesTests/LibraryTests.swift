import Foundation
import SessionEngine
import Templates
import Testing

/// A user's data folder that goes away with the test.
final class OwnFolder {
    let path = FileManager.default.temporaryDirectory.appending(path: "atelier-\(UUID().uuidString)").path

    func write(_ text: String, to name: String) throws {
        try write(Data(text.utf8), to: name)
    }

    func write(_ data: Data, to name: String) throws {
        let url = URL(fileURLWithPath: path).appending(path: name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

@Suite("The library")
struct LibraryTests {
    let own = OwnFolder()
    var library: TemplateLibrary { TemplateLibrary(folder: own.path) }

    @Test(
        "finds the user's folder by the rules of XDG",
        arguments: [
            (["XDG_DATA_HOME": "/d", "HOME": "/h"], "/d/atelier"), (["HOME": "/h"], "/h/.local/share/atelier"),
            (["XDG_DATA_HOME": "d", "HOME": "/h"], "/h/.local/share/atelier"), ([:], nil), (["HOME": ""], nil),
        ])
    func folder(environment: [String: String], folder: String?) {
        #expect(TemplateLibrary(environment: environment).folder == folder)
    }

    @Test("a user's own template wins over the built-in one of the same name, and stands among the others")
    func ownWins() throws {
        let text = try library.copy("atelier-court", as: "atelier-court", on: .workshops)
        try own.write(text.replacing("\"Atelier court\"", with: "\"Le mien\""), to: "Workshops/atelier-court.yaml")
        try own.write(text.replacing("id: atelier-court", with: "id: le-mien"), to: "Workshops/le-mien.yaml")
        #expect(library.list().map(\.id) == (BuiltInTests.templates + ["le-mien"]).sorted())
        #expect(library.list().filter(\.isOwn).map(\.id) == ["atelier-court", "le-mien"])
        #expect(try library.template("atelier-court").title.fr == "Le mien")
        #expect(try library.template("le-mien").title.fr == "Atelier court")
    }

    @Test("a broken one of the user's is told, and does not stop the others")
    func brokenIsTold() throws {
        try own.write("id: atelier-court\n", to: "Workshops/atelier-court.yaml")
        #expect(throws: TemplateFaults.self) { try library.template("atelier-court") }
        #expect(throws: Never.self) { try library.template("s-inspirer") }
    }

    @Test("a user's lens serves a user's template")
    func ownLens() throws {
        let lens = try library.copy("rieutort", as: "rieutort", on: .lenses)
        try own.write(lens.replacing("id: rieutort", with: "id: la-mienne"), to: "Lenses/la-mienne.yaml")
        let text = try library.copy("atelier-court", as: "atelier-court", on: .workshops)
        try own.write(
            text.replacing("id: atelier-court", with: "id: autre").replacing("lens: rieutort", with: "lens: la-mienne"),
            to: "Workshops/autre.yaml")
        #expect(try library.template("autre").lens == "la-mienne")
        #expect(try library.lens("la-mienne").levers.count == 7)
    }

    @Test("an unknown name names those that there are")
    func unknown() throws {
        let faults = try #require(throws: TemplateFaults.self) { try library.template("../rieutort") }
        let fault = try #require(faults.faults.first)
        #expect(fault.trouble == .unknownName("../rieutort", known: BuiltInTests.templates))
        let names = BuiltInTests.templates.joined(separator: ", ")
        #expect(Phrases(.fr).remedy(fault) == "Choisissez parmi\u{A0}: \(names).")
        #expect(throws: TemplateFaults.self) { try library.lens("aucune") }
    }

    @Test("what is not a readable file of text is told: absent, a folder, not UTF-8, too large")
    func unreadable() throws {
        try own.write("x", to: "Workshops/dossier.yaml/x")
        try own.write(Data([0x69, 0x64, 0x3A, 0xE9]), to: "latin.yaml")
        try own.write(String(repeating: "a", count: 300_000), to: "gros.yaml")
        let expected: [(String, TemplateTrouble)] = [
            ("absent.yaml", .unreadable), ("Workshops/dossier.yaml", .unreadable), ("latin.yaml", .notUTF8),
            ("gros.yaml", .tooLarge(limit: 256 * 1024)),
        ]
        for (name, trouble) in expected {
            let faults = try #require(throws: TemplateFaults.self) { try library.check("\(own.path)/\(name)") }
            #expect(faults.faults.map(\.trouble) == [trouble], "\(name)")
        }
    }

    @Test("a file anywhere is read whatever its name")
    func anywhere() throws {
        try own.write(library.copy("s-inspirer", as: "s-inspirer", on: .workshops), to: "copie.txt")
        #expect(try library.check("\(own.path)/copie.txt").isEmpty)
        try own.write(library.copy("rieutort", as: "rieutort", on: .lenses), to: "grille.txt")
        #expect(try library.check("\(own.path)/grille.txt").isEmpty)
    }
}

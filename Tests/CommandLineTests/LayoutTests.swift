import Foundation
import Testing

/// The paper as the user lays it out.
struct PaperLayoutTests {
    @Test func theUsersOwnLayoutIsUsedAndOneThatIsBrokenIsToldWithItsLine() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try FileManager.default.createDirectory(
            atPath: program.path("data/atelier/Synthesis"), withIntermediateDirectories: true)
        let own = program.path("data/atelier/Synthesis/standard.yaml")
        let whole = try await program.must("synthesis w.atelier --format html").out
        #expect(whole.contains("id=\"annex\"") && whole.contains("#1f4e5f"))
        try Data(
            "id: standard\ntitle: { fr: \"La mienne\", en: \"Mine\" }\nsections: []\nannex: false\ncolours: { titles: \"#102030\" }\n"
                .utf8
        ).write(to: URL(filePath: own))
        let bare = try await program.must("synthesis w.atelier --format html").out
        #expect(!bare.contains("id=\"annex\"") && bare.contains("#102030") && !bare.contains("<section"))
        #expect(try await program.must("templates layouts").out.contains("La mienne"))
        #expect(try await program.must("synthesis w.atelier --format html --layout courte").out.contains("#1f4e5f"))

        try Data("id: standard\ntitle: { fr: \"a\", en: \"b\" }\nannex: peut-être\n".utf8).write(to: URL(filePath: own))
        let broken = try await program.run("synthesis w.atelier --format pdf --output p.pdf")
        #expect(broken.exit == 3 && broken.err.contains("standard.yaml, ligne 3"), "\(broken)")
        #expect(!FileManager.default.fileExists(atPath: program.path("p.pdf")))
        let unknown = try await program.run("synthesis w.atelier --format pdf --layout cours --output p.pdf")
        #expect(unknown.exit != 0 && unknown.err.contains("courte"), "\(unknown)")
    }

    @Test func aLogoStandsOnTheFirstPage() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let folder = program.path("data/atelier/Synthesis")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        // A red point: the smallest PNG there is, made by hand.
        let png =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
        try #require(Data(base64Encoded: png)).write(to: URL(filePath: folder + "/logo.png"))
        try Data("id: maison\ntitle: { fr: \"a\", en: \"b\" }\nlogo: logo.png\n".utf8).write(
            to: URL(filePath: folder + "/maison.yaml"))
        try await program.must("synthesis w.atelier --format page1 --layout maison --output p.pdf")
        let images = try await program.run(["-list", "p.pdf"], by: URL(filePath: "/usr/bin/pdfimages"))
        #expect(images.out.contains("image"), "\(images)")
        let page = try await program.must("synthesis w.atelier --format html --layout maison").out
        #expect(page.contains("src=\"data:image/png;base64,\(png)\""))
    }

    @Test func signsThatNoFontHasAreToldWithTheirContribution() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let plain = try await program.must("synthesis w.atelier --format pdf --output a.pdf")
        #expect(!plain.err.contains("faute d’une police"))
        try await program.must(["capture", "w.atelier", "un signe \u{10FFFD} que rien ne dessine"])
        let number = try await program.must("list w.atelier --json").out.components(separatedBy: "\"number\"").count - 1
        let outcome = try await program.must("synthesis w.atelier --format pdf --output b.pdf")
        #expect(
            outcome.err.contains("1\u{A0}signe manque sur la page, faute d’une police\u{A0}: n°\u{A0}\(number)."),
            "\(outcome)")
    }
}

import Foundation
import Testing

/// The real program, and a real IPP printer on loopback.
@Suite("Printing by the program") struct ProgramPrintTests {
    /// The program, beside the test bundle.
    private var program: String {
        get throws {
            let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return URL(filePath: own).deletingLastPathComponent().appending(path: "atelier").path
        }
    }

    private func folder() throws -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: "atelier-print-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        return path
    }

    /// Runs it in French, in folders of its own; its exit code.
    private func run(_ words: [String], in folder: String) throws -> Int32 {
        try Child(
            [
                "env", "-i", "HOME=\(folder)", "XDG_STATE_HOME=\(folder)", "LANG=C.UTF-8", "PATH=/usr/bin:/bin",
                try program,
            ]
                + words
        ).wait()
    }

    @Test("Page 1 reaches the printer byte for byte as it is written to a file; a printer that gives up keeps the page")
    func prints() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = folder + "/salle.atelier"
        #expect(
            try run(["new", file, "--template", "atelier-court", "--title", "Essai à l’imprimante"], in: folder) == 0)
        #expect(try run(["capture", file, "--group", "a", "--kind", "condition", "du temps"], in: folder) == 0)
        let printer = try PrinterFixture()
        #expect(try run(["print", file, "--page1", "--printer", printer.address, "--copies", "2"], in: folder) == 0)
        #expect(try run(["synthesis", file, "--format", "page1", "--output", folder + "/page.pdf"], in: folder) == 0)
        let page = [UInt8](try Data(contentsOf: URL(filePath: folder + "/page.pdf")))
        #expect(printer.documents == [page], "\(printer.journal)")

        let broken = try PrinterFixture(.aborts)
        #expect(try run(["print", file, "--page1", "--printer", broken.address], in: folder) == 3)
        #expect([UInt8](try Data(contentsOf: URL(filePath: folder + "/salle-page-1.pdf"))) == page)
    }
}

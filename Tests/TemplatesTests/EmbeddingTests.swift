import Foundation
import SessionEngine
import Templates
import Testing

@Suite("What is inside the program")
struct EmbeddingTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Templates")

    @Test("equals the folder on disk, file by file")
    func equalsTheFolder() throws {
        let walk = try #require(FileManager.default.enumerator(atPath: Self.folder.path))
        let names = walk.compactMap { $0 as? String }.filter { name in
            var isFolder: ObjCBool = false
            let path = Self.folder.appending(path: name).path
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
                && !name.split(separator: "/").contains { $0.hasPrefix(".") }
        }
        #expect(EmbeddedTemplates.paths == names.sorted())
        for name in names {
            #expect(
                try EmbeddedTemplates.text(name)
                    == String(contentsOf: Self.folder.appending(path: name), encoding: .utf8), "\(name)")
        }
    }

    @Test("gives nothing for a path it has not")
    func unknownPath() {
        #expect(EmbeddedTemplates.text("Lenses/none.yaml") == nil)
    }
}

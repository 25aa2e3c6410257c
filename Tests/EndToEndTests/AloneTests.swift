import Foundation
import Testing

/// The release binary, copied alone to an empty folder, with the build folder out of reach.
@Suite("The binary alone") struct AloneTests {
    @Test("It runs where nothing of the build is in reach")
    func alone() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let release = root.appending(path: ".build/release/atelier")
        try #require(
            FileManager.default.fileExists(atPath: release.path),
            "swift build -c release --static-swift-stdlib --product atelier comes first"
        )
        let home = try Home()
        let copy = home.path("atelier")
        try FileManager.default.copyItem(atPath: release.path, toPath: copy)
        // The build folder is not even named in it: whatever it needs, it carries.
        let bytes = try Data(contentsOf: URL(filePath: copy))
        #expect(bytes.range(of: Data(root.appending(path: "Templates").path.utf8)) == nil)
        #expect(bytes.range(of: Data("_Templates.resources".utf8)) == nil)
        let environment = home.environment
        // Another root folder for the build where the system allows it: an empty one laid over it.
        let hidden = [
            "/usr/bin/unshare", "-rm", "/bin/sh", "-c",
            "mount -t tmpfs none '\(root.path)/.build' && cd '\(home.folder.path)' && exec \"$0\" \"$@\"", copy,
        ]
        let canHide = try Venue.run(Array(hidden.dropLast()) + ["/bin/true"], environment: environment).code == 0
        let start = canHide ? hidden : [copy]
        let demo = try Venue.run(start + ["demo"], environment: environment)
        #expect(demo.code == 0 && demo.output.contains("Réseau qui s’élargit"))
        let templates = try Venue.run(start + ["templates", "list"], environment: environment)
        #expect(
            templates.code == 0 && templates.output.contains("s-inspirer") && templates.output.contains("atelier-court")
        )
    }
}

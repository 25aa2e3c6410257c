import Foundation

/// A user's folders of their own, empty, in a temporary place; gone when the last terminal in it is.
final class Home {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "atelier-tests-\(UUID().uuidString)")
        for name in ["", "state", "data", "config", "cache", "Documents"] {
            try FileManager.default.createDirectory(
                at: folder.appending(path: name), withIntermediateDirectories: true)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The path of a file in it.
    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// What a program sees: nothing of the one who runs the tests.
    var environment: [String: String] {
        [
            "HOME": folder.path, "XDG_STATE_HOME": path("state"), "XDG_DATA_HOME": path("data"),
            "XDG_CONFIG_HOME": path("config"), "XDG_CACHE_HOME": path("cache"), "LANG": "C.UTF-8",
            "TERM": "xterm-256color", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
        ]
    }
}

/// A program that this package has built: beside the test bundle.
func built(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = String(decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return URL(filePath: own).deletingLastPathComponent().appending(path: name).path
}

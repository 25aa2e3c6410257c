import Foundation

/// The words of the command line, as they were typed.
enum TypedWords {
    /// The words after the program's name.
    ///
    /// Bytes that are not UTF-8 come from a terminal of an older character set: they are read as Windows-1252, so that
    /// an accent stays an accent.
    static func read() -> [String] {
        let words = Array(CommandLine.arguments.dropFirst())
        guard words.contains(where: { $0.contains("\u{FFFD}") }),
            let raw = FileManager.default.contents(atPath: "/proc/self/cmdline")
        else { return words }
        let parts = raw.split(separator: 0, omittingEmptySubsequences: false).dropFirst().prefix(words.count)
        guard parts.count == words.count else { return words }
        return parts.map { text(of: Data($0)) }
    }

    /// Bytes as text: UTF-8, else Windows-1252, else with U+FFFD for what cannot be read.
    static func text(of data: Data) -> String {
        String(data: data, encoding: .utf8) ?? String(data: data, encoding: .windowsCP1252)
            ?? String(decoding: data, as: UTF8.self)
    }
}

import Canvas
import Foundation

/// The size of the terminal on standard input, asked of `stty`.
enum TerminalSize {
    /// Rows and columns; nil where there is no terminal, or it does not say.
    static func read() -> Size? {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/stty")
        process.arguments = ["size"]
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let told = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let numbers = told.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        guard numbers.count == 2 else { return nil }
        return Size(rows: numbers[0], columns: numbers[1])
    }
}

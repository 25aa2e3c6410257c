import Foundation

/// The answer of a program of the machine (`pdftotext`…) to the bytes of a file.
///
/// The words may hold `FILE`, which stands for a temporary file with these bytes.
func answer(of words: [String], about bytes: [UInt8]) throws -> String {
    String(decoding: try answerBytes(of: words, about: bytes), as: UTF8.self)
}

/// The same answer, where it is no text.
func answerBytes(of words: [String], about bytes: [UInt8]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "atelier-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words.map { $0.replacing("FILE", with: file.path) }
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return [UInt8](output)
}

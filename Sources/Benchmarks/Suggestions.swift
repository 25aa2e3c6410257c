import Foundation
import Levers
import SessionEngine
import Templates

/// How long the weights take to load, each time in a new process, and how many texts are judged a second on one core.
struct Suggestions {
    private let rounds = 5

    func run() throws {
        print("\(rounds) loadings, each in a process of its own, and so many texts judged one after the other")
        let told = try (0..<rounds).map { _ in try judgeInChild() }
        var table = Table(["", "median", "lowest", "highest"])
        for (index, name) in ["load, ms", "first text, µs", "texts a second", "texts a second, words shown"]
            .enumerated()
        {
            let numbers = told.map { $0[index] }.sorted()
            table.add(
                [name] + [numbers[rounds / 2], numbers[0], numbers[rounds - 1]].map { String(format: "%.1f", $0) })
        }
        print(table.text)
    }

    private func judgeInChild() throws -> [Double] {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["suggest"]
        process.standardOutput = output
        try process.run()
        let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        let numbers = said.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        guard numbers.count == 4 else { throw POSIXError(.EIO) }
        return numbers
    }

    /// Loads the weights and judges the texts of the demonstration again and again.
    static func judgeOnce() throws {
        let library = TemplateLibrary(folder: nil)
        let lens = try library.lens(LensID("rieutort"))
        let said = EmbeddedTemplates.text("Demonstration/s-inspirer.jsonl") ?? ""
        let texts = said.split(separator: "\n").compactMap { line in
            (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["text"] as? String
        }
        let clock = ContinuousClock()
        let start = clock.now
        let suggester = try library.suggester(for: lens)
        let loaded = clock.now
        _ = suggester.suggestions(for: texts.first ?? "")
        let first = clock.now
        let rounds = 200
        var sum = 0.0
        for _ in 0..<rounds { for text in texts { sum += suggester.judgement(of: text).none } }
        let judged = clock.now
        for _ in 0..<rounds { for text in texts { sum += Double(suggester.suggestions(for: text).count) } }
        let shown = clock.now
        guard sum.isFinite else { throw POSIXError(.EDOM) }
        let count = Double(rounds * texts.count)
        print(
            (loaded - start) / .milliseconds(1), (first - loaded) / .microseconds(1),
            count / ((judged - first) / .seconds(1)), count / ((shown - judged) / .seconds(1)))
    }
}

import Foundation
import SessionEngine
import SessionStore

/// How long it takes to open a workshop of so many contributions, and how much memory, each time in a new process.
struct Opening {
    private let bench: Bench
    private let rounds = 5

    init(in bench: Bench) { self.bench = bench }

    func run() throws {
        let sizes = [1000, 10_000, 100_000]
        print("\(rounds) openings of each, in turn, each in a process of its own; in \(bench.folder)")
        for size in sizes { try make(size) }
        var measured: [Int: [(milliseconds: Double, kilobytes: Int, facts: Int)]] = [:]
        for _ in 0..<rounds {
            for size in sizes { measured[size, default: []].append(try openInChild(size)) }
        }
        var table = Table(["contributions", "facts", "median ms", "lowest–highest", "µs each", "memory MB"])
        for size in sizes {
            let times = (measured[size] ?? []).sorted { $0.milliseconds < $1.milliseconds }
            guard let first = times.first, let last = times.last else { continue }
            let median = times[times.count / 2]
            table.add([
                "\(size)", "\(first.facts)", "\(Int(median.milliseconds))",
                "\(Int(first.milliseconds))–\(Int(last.milliseconds))",
                String(format: "%.1f", median.milliseconds * 1000 / Double(size)), "\(last.kilobytes / 1024)",
            ])
        }
        print(table.text)
    }

    private func path(_ size: Int) -> String { bench.path("\(size).atelier") }

    private func make(_ size: Int) throws {
        let file = try bench.makeFile("\(size).atelier")
        try Bench.fill(file, with: size)
        try file.close()
    }

    private func openInChild(_ size: Int) throws -> (milliseconds: Double, kilobytes: Int, facts: Int) {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["open", path(size)]
        process.standardOutput = output
        try process.run()
        let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        let numbers = said.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        guard numbers.count == 4, Int(numbers[3]) == size else { throw POSIXError(.EIO) }
        return (numbers[0], Int(numbers[1]), Int(numbers[2]))
    }

    /// Opens a file and says: milliseconds, the most memory it ever took in kilobytes, facts, contributions.
    static func openOnce(_ path: String) throws {
        let clock = ContinuousClock()
        let start = clock.now
        let file = try WorkshopFile.open(at: path)
        let time = (clock.now - start) / .milliseconds(1)
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let kilobytes = peak?.split(whereSeparator: \.isWhitespace).dropFirst().first ?? "0"
        print(time, kilobytes, file.session.events.count, file.session.workshop.contributions.count)
        try file.close()
    }
}

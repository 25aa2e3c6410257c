import Foundation
import SessionEngine
import SessionStore

/// The live screen at 10,000 contributions beside nano with the same lines: the same keys, in turn, in the same terminal.
struct LiveScreen {
    /// One of the two, and what was measured of it.
    private struct Contender {
        let name: String
        let command: [String]
        /// What says that the line was taken, on a screen that says it.
        let taken: String?
        var starts: [Double] = []
        var idle = 0
        var letters: [WatchedProgram.Answer] = []
        var lines: [WatchedProgram.Answer] = []
        var processor = 0.0
        var memory: (atStart: Int, atEnd: Int, most: Int) = (0, 0, 0)
    }

    private let bench: Bench
    private let size = 10_000
    private let rounds = 8
    private let starts = 9
    private let seconds = 10
    private static let nano = "/usr/bin/nano"

    init(in bench: Bench) { self.bench = bench }

    func run() throws {
        let program = Bench.program
        guard FileManager.default.isExecutableFile(atPath: program) else {
            print("The program was not built beside: swift build -c release --product atelier")
            return
        }
        var contenders = [
            Contender(name: "atelier", command: [program, "facilitate", try makeWorkshop()], taken: "écrit")
        ]
        if FileManager.default.isExecutableFile(atPath: Self.nano) {
            let command = [Self.nano, "--ignorercfiles", "+\(size + 1)", try makeText()]
            contenders.append(Contender(name: "nano", command: command, taken: nil))
        } else {
            print("nano is not installed: it was not measured.")
        }
        print(
            "\(size) contributions, 120 × 40, in \(bench.folder); what a key brings ends with"
                + " \(WatchedProgram.silence) ms of silence")
        for _ in 0..<starts { for index in contenders.indices { try start(&contenders[index]) } }
        try measure(&contenders)
        print(table(contenders).text)
    }

    // MARK: what is shown

    private func makeWorkshop() throws -> String {
        let file = try bench.makeFile("screen.atelier", state: bench.path("state/atelier"))
        try Bench.fill(file, with: size)
        try file.close()
        return file.path
    }

    private func makeText() throws -> String {
        let path = bench.path("screen.txt")
        let lines = (0..<size).map { Bench.draft($0).text + "\n" }
        try Data(lines.joined().utf8).write(to: URL(filePath: path))
        return path
    }

    private func open(_ contender: Contender) throws -> WatchedProgram {
        try WatchedProgram(
            contender.command,
            environment: [
                "HOME": bench.folder, "XDG_STATE_HOME": bench.path("state"), "LANG": "C.UTF-8",
                "TERM": "xterm-256color", "PATH": "/usr/bin:/bin",
            ])
    }

    // MARK: what is measured

    /// The first key is typed at the start: what counts is the screen that shows it.
    private func start(_ contender: inout Contender) throws {
        let program = try open(contender)
        contender.starts.append(try program.type("W", until: "W", sinceStart: true).milliseconds)
        program.end()
    }

    /// In turn, a line each; the first lines count for nothing.
    private func measure(_ contenders: inout [Contender]) throws {
        let programs = try contenders.map(open)
        for (index, program) in programs.enumerated() {
            _ = try program.type("W", until: "W", sinceStart: true)
            contenders[index].memory.atStart = try program.memory("VmRSS")
            contenders[index].idle = program.idle(seconds: seconds)
            _ = try line(contenders[index], in: program)
        }
        for _ in 0..<rounds {
            for (index, program) in programs.enumerated() {
                let before = try program.processorTime()
                let (letters, taken) = try line(contenders[index], in: program)
                contenders[index].processor += try program.processorTime() - before
                contenders[index].letters += letters
                contenders[index].lines += taken
            }
        }
        for (index, program) in programs.enumerated() {
            contenders[index].memory.atEnd = try program.memory("VmRSS")
            contenders[index].memory.most = try program.memory("VmHWM")
        }
        programs.first?.end()
    }

    /// Types a line, letter by letter, and takes it.
    private func line(
        _ contender: Contender, in program: WatchedProgram
    ) throws -> (letters: [WatchedProgram.Answer], taken: [WatchedProgram.Answer]) {
        let text = "les associations portent seules le repas du samedi faute de relais"
        let letters = try text.map { try program.type(String($0), until: $0 == " " ? nil : String($0)) }
        let taken = try program.type("\r", until: contender.taken)
        return (letters, contender.taken == nil ? [] : [taken])
    }

    // MARK: what is told

    private func table(_ contenders: [Contender]) -> Table {
        var table = Table([""] + contenders.map(\.name) + ["times nano"])
        func add(_ name: String, _ format: String = "%.0f", _ value: (Contender) -> Double?) {
            let values = contenders.map(value)
            let cells = values.map { $0.map { String(format: format, $0) } ?? "–" }
            let share = values.count == 2 ? values[1].flatMap { nano in values[0].map { $0 / nano } } : nil
            table.add([name] + cells + [share.map { $0.isFinite ? String(format: "%.2f", $0) : "–" } ?? "–"])
        }
        add("start to a screen that takes keys, median ms", "%.1f") { Self.share(0.5, of: $0.starts) }
        add("lowest ms", "%.1f") { $0.starts.min() }
        add("letters typed") { Double($0.letters.count) }
        add("key to screen, p50 ms", "%.2f") { Self.share(0.5, of: $0.letters.map(\.milliseconds)) }
        add("p99 ms", "%.2f") { Self.share(0.99, of: $0.letters.map(\.milliseconds)) }
        add("processor, ms a key", "%.2f") { $0.processor / Double(max(1, $0.letters.count)) }
        add("bytes a key, mean", "%.1f") {
            Double($0.letters.map(\.bytes).reduce(0, +)) / Double(max(1, $0.letters.count))
        }
        add("p50") { Self.share(0.5, of: $0.letters.map { Double($0.bytes) }) }
        add("Enter to “écrit”, p50 ms", "%.1f") { Self.share(0.5, of: $0.lines.map(\.milliseconds)) }
        add("p99 ms", "%.1f") { Self.share(0.99, of: $0.lines.map(\.milliseconds)) }
        add("bytes in \(seconds) s without a key") { Double($0.idle) }
        add("memory at the start, MB", "%.1f") { Double($0.memory.atStart) / 1024 }
        add("memory after the keys, MB", "%.1f") { Double($0.memory.atEnd) / 1024 }
        add("the most it ever took, MB", "%.1f") { Double($0.memory.most) / 1024 }
        return table
    }

    private static func share(_ share: Double, of values: [Double]) -> Double? {
        let sorted = values.sorted()
        return sorted.isEmpty ? nil : sorted[Int((Double(sorted.count - 1) * share).rounded(.up))]
    }
}

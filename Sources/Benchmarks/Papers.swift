import Foundation
import Glibc
import Publishing
import SessionEngine
import SessionStore
import Synthesis
import Templates

/// A workshop of so many contributions as a PDF: ours beside pandoc and weasyprint, and beside Pango alone.
///
/// By us, by the program itself where it was built beside, by pandoc and weasyprint from our Markdown, and by Pango from
/// the characters that stand on our pages: whole commands, in turn, each in a process of its own.
struct Papers {
    private let bench: Bench
    private let rounds = 7

    init(in bench: Bench) { self.bench = bench }

    func run() throws {
        print(
            "\(rounds) rounds, in turn, whole commands, each in a process of its own; in \(bench.folder); memory under"
                + " \(try memory("/proc/self/status") / 1024) MB is not seen")
        for size in [50, 1000] {
            let path = bench.path("\(size).atelier")
            // Made in a child, for what this process ever took is the least that it sees of another.
            _ = try Command([Command.itself, "make-paper", path, "\(size)"]).run()
            try measure(size, path)
        }
    }

    private func measure(_ size: Int, _ path: String) throws {
        let (ours, bare) = (path + ".pdf", path + "-bare.pdf")
        var contenders = [Contender("ours", [Command.itself, "paper", path, ours])]
        _ = try contenders[0].command.run()
        contenders.append(
            Contender(
                "atelier synthesis --format pdf",
                [Bench.program, "synthesis", path, "--format", "pdf", "--force", "--output", path + "-program.pdf"],
                needs: [Bench.program]))
        contenders.append(
            Contender(
                "pandoc | weasyprint, our Markdown",
                ["/bin/sh", "-c", "pandoc -s -t html '\(path).md' 2>/dev/null | weasyprint -q - '\(path)-other.pdf'"],
                needs: ["/usr/bin/pandoc", "/usr/bin/weasyprint"]))
        let reader = "/usr/bin/pdftotext"
        if FileManager.default.isExecutableFile(atPath: reader) {
            _ = try Command([reader, "-raw", "-nopgbrk", ours, path + ".txt"]).run()
        }
        contenders.append(
            Contender(
                "Pango alone, the same characters", [Command.itself, "bare", path + ".txt", bare], needs: [reader]))
        for _ in 0..<rounds { for index in contenders.indices { try contenders[index].run() } }
        try tell(size, contenders, parts: Command([Command.itself, "paper", path, ours]).run().said)
    }

    private func tell(_ size: Int, _ contenders: [Contender], parts: String) throws {
        print("\n\(size) contributions: " + parts.trimmingCharacters(in: .whitespacesAndNewlines))
        var table = Table(["", "median ms", "lowest–highest", "memory MB", "of ours"])
        for contender in contenders { table.add(contender.row(beside: contenders[0])) }
        print(table.text)
    }

    // MARK: in a process of its own

    /// Half of the contributions have a lever, every tenth a flag; the Markdown lies beside the file.
    static func make(_ path: String, size: Int) throws {
        let bench = try Bench(under: URL(filePath: path).deletingLastPathComponent().path)
        let file = try bench.makeFile("made.atelier")
        let levers = file.session.workshop.lenses.first?.levers.map(\.id) ?? []
        var words = SeededWords()
        let drafts = (0..<size).map { number in
            var draft = Bench.draft(
                number, levers: number.isMultiple(of: 2) ? [levers[number / 2 % levers.count]] : nil)
            draft.text = words.sentence()
            draft.raw = draft.text
            if number.isMultiple(of: 10) { draft.flags = [.keep] }
            return draft
        }
        for start in stride(from: 0, to: size, by: 500) {
            let part = Array(drafts[start..<min(start + 500, size)])
            try file.perform { try $0.decide(.capture(part), asking: Bench.asking()) }
        }
        let markdown = MarkdownRenderer.render(Synthesis(of: file.session.workshop, edition: .public))
        try Data(markdown.utf8).write(to: URL(filePath: path + ".md"))
        try file.close()
        try FileManager.default.moveItem(atPath: bench.path("made.atelier"), toPath: path)
    }

    /// Opens a file and writes its PDF; says how long each part took.
    static func writeOnce(_ path: String, to output: String) throws {
        let clock = ContinuousClock()
        let start = clock.now
        let file = try WorkshopFile.open(at: path)
        let opened = clock.now
        let synthesis = Synthesis(of: file.session.workshop, edition: .public)
        let composed = clock.now
        let pdf = try PDFRenderer.render(synthesis, created: "2025-03-25T18:05:00+01:00")
        let set = clock.now
        try Data(pdf).write(to: URL(filePath: output))
        try file.close()
        func milliseconds(_ time: Duration) -> String { String(format: "%.1f", time / .milliseconds(1)) }
        print(
            "opening \(milliseconds(opened - start)) ms, synthesis \(milliseconds(composed - opened)) ms,"
                + " PDF \(milliseconds(set - composed)) ms")
    }
}

/// One of those that are measured, and its times.
private struct Contender {
    let name: String
    let command: Command
    private let lacking: String?
    private var times: [Double] = []
    private var memory = 0

    init(_ name: String, _ words: [String], needs programs: [String] = []) {
        self.name = name
        command = Command(words)
        lacking = programs.first { !FileManager.default.isExecutableFile(atPath: $0) }
    }

    private var median: Double { times.isEmpty ? 0 : times.sorted()[times.count / 2] }

    mutating func run() throws {
        guard lacking == nil else { return }
        let run = try command.run()
        times.append(run.milliseconds)
        memory = max(memory, run.kilobytes)
    }

    func row(beside ours: Contender) -> [String] {
        if let lacking { return [name, "no " + (lacking as NSString).lastPathComponent, "–", "–", "–"] }
        let shares = zip(times, ours.times).map { $0 / $1 }.sorted()
        return [
            name, "\(Int(median))", "\(Int(times.min() ?? 0))–\(Int(times.max() ?? 0))", "\(memory / 1024)",
            String(format: "%.2f", shares[shares.count / 2]),
        ]
    }
}

/// Another program, run to its end.
private struct Command {
    private let words: [String]

    init(_ words: [String]) { self.words = words }

    /// This program's own file.
    static let itself = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().path

    /// How long it took, the most memory that it or one of its children ever had, and what it said.
    func run() throws -> (milliseconds: Double, kilobytes: Int, said: String) {
        let said = FileManager.default.temporaryDirectory.appending(path: "atelier-" + FreshID.make())
        defer { try? FileManager.default.removeItem(at: said) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, said.path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        let clock = ContinuousClock()
        let start = clock.now
        var child: pid_t = 0
        guard posix_spawn(&child, words[0], &actions, nil, &arguments, environ) == 0 else { throw POSIXError(.ENOENT) }
        var status: Int32 = 0, usage = rusage()
        wait4(child, &status, 0, &usage)
        let time = (clock.now - start) / .milliseconds(1)
        guard status == 0 else { throw POSIXError(.ECHILD) }
        return (time, usage.ru_maxrss, try String(contentsOf: said, encoding: .utf8))
    }
}

/// The most memory that a process ever took, in kilobytes.
private func memory(_ status: String) throws -> Int {
    let lines = try String(contentsOfFile: status, encoding: .utf8).split(separator: "\n")
    return lines.first { $0.hasPrefix("VmHWM:") }?.split(whereSeparator: \.isWhitespace).dropFirst().first
        .flatMap { Int($0) } ?? 0
}

/// The same sentences at each run, of the length that people's have.
private struct SeededWords {
    private var state: UInt64 = 2025
    private static let words = """
        on perd du temps à chercher information personne ne répond le soir les élus et habitants une réunion sans suite \
        former ceux qui voient tout monde parler sigles coordinatrice va voir gens consulter puis se taire concurrence \
        entre communes quarante fiches actions un lieu où chacun peut venir premier résultat même petit décide jusqu’à \
        quand montrer vite argent confiance bénévoles médecins transport bourg école association mairie
        """.split(separator: " ")

    /// Source of the constants: Knuth, The Art of Computer Programming, volume 2, 3.3.4.
    private mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    mutating func sentence() -> String {
        let count = 6 + next(14)
        return (0..<count).map { _ in String(Self.words[next(Self.words.count)]) }.joined(separator: " ")
    }
}

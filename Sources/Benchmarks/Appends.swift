import Foundation
import Glibc
import SessionEngine
import SessionStore

/// Durable appends a second: ours beside a bare write and fdatasync of the same bytes, and beside SQLite's own shell,
/// in turn and many times, so that what else the machine does falls on all of them; what is told beside the bare loop is
/// the median of the rounds, each against the loop of the same round.
struct Appends {
    /// Times of one contender, in microseconds; the shell tells only its whole time.
    private struct Contender {
        let name: String
        var times: [Double] = []
        var rates: [Double] = []
    }

    private let bench: Bench
    private let rounds = 12
    private let count = 1000

    init(in bench: Bench) { self.bench = bench }

    func run() throws {
        let bytes = try bytesOfOne()
        let logged = try bytesLogged()
        print(
            "\(rounds) rounds of \(count) appends each, in turn, in \(bench.folder); a capture is \(bytes.count) bytes of"
                + " row and words, \(logged) bytes in SQLite's log")
        var bare = Contender(name: "write + fdatasync, the same bytes")
        var wide = Contender(name: "write + fdatasync, as many bytes as the log takes")
        var shell = Contender(name: "sqlite3 shell, WAL, FULL")
        var plain = Contender(name: "capture, no second copy")
        var copied = Contender(name: "capture, second copy")
        for round in 0..<rounds {
            try bareLoop(Data(bytes), "bare\(round)", &bare)
            try bareLoop(Data(count: logged), "wide\(round)", &wide)
            try sqliteShell(bytes.count, "shell\(round)", &shell)
            try captures("plain\(round).atelier", state: nil, &plain)
            try captures("copied\(round).atelier", state: bench.path("state"), &copied)
        }
        var table = Table(["", "appends/s", "lowest–highest", "p50 µs", "p99 µs", "of the bare loop"])
        for contender in [bare, wide, shell, plain, copied] { table.add(row(contender, bare: bare)) }
        print(table.text)
        if shell.rates.isEmpty { print("sqlite3 is not installed: its shell was not measured.") }
    }

    private func row(_ contender: Contender, bare: Contender) -> [String] {
        let rates = contender.rates.sorted(), times = contender.times.sorted()
        guard let lowest = rates.first, let highest = rates.last else {
            return [contender.name, "–", "–", "–", "–", "–"]
        }
        let rate = rates[rates.count / 2]
        let shares = zip(contender.rates, bare.rates).map { $0 / $1 }.sorted()
        func time(_ share: Double) -> String {
            times.isEmpty ? "–" : "\(Int(times[Int(Double(times.count - 1) * share)]))"
        }
        return [
            contender.name, "\(Int(rate))", "\(Int(lowest))–\(Int(highest))", time(0.5), time(0.99),
            String(format: "%.2f", shares[shares.count / 2]),
        ]
    }

    private func measure(_ contender: inout Contender, _ body: (Int) throws -> Void) rethrows {
        let clock = ContinuousClock()
        let start = clock.now
        for number in 0..<count {
            let before = clock.now
            try body(number)
            contender.times.append((clock.now - before) / .microseconds(1))
        }
        contender.rates.append(Double(count) / ((clock.now - start) / .seconds(1)))
    }

    private func bareLoop(_ bytes: Data, _ name: String, _ contender: inout Contender) throws {
        let file = open(bench.path(name), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw POSIXError(.EIO) }
        defer { close(file) }
        try measure(&contender) { _ in
            let written = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard written == bytes.count, fdatasync(file) == 0 else { throw POSIXError(.EIO) }
        }
    }

    private func captures(_ name: String, state: String?, _ contender: inout Contender) throws {
        let file = try bench.makeFile(name, state: state)
        try measure(&contender) { number in
            try file.perform { try $0.decide(.capture([Bench.draft(number)]), asking: Bench.asking()) }
        }
        if let trouble = file.copyTrouble { throw trouble }
        try file.close()
    }

    /// Its time is that of the whole process, less what it takes to start and end.
    private func sqliteShell(_ size: Int, _ name: String, _ contender: inout Contender) throws {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3") else { return }
        let start = """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
            CREATE TABLE event(seq INTEGER PRIMARY KEY, payload TEXT);

            """
        let line = "INSERT INTO event(payload) VALUES ('\(String(repeating: "x", count: size))');\n"
        let idle = try shell(start, name + "-idle")
        let busy = try shell(start + String(repeating: line, count: count), name)
        contender.rates.append(Double(count) / max(busy - idle, 1e-6))
    }

    private func shell(_ script: String, _ name: String) throws -> Double {
        try Data(script.utf8).write(to: URL(filePath: bench.path(name + ".sql")))
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "cat '\(bench.path(name)).sql' | sqlite3 '\(bench.path(name)).db' >/dev/null"]
        let clock = ContinuousClock()
        let start = clock.now
        try process.run()
        process.waitUntilExit()
        return (clock.now - start) / .seconds(1)
    }

    /// The bytes of one capture as the second copy writes it: the row and its words.
    private func bytesOfOne() throws -> [UInt8] {
        let state = bench.path("state-of-one")
        let file = try bench.makeFile("one.atelier", state: state)
        // Asked for its trouble, the copy is waited for.
        if let trouble = file.copyTrouble { throw trouble }
        let before = try sizeOfCopy(state)
        try file.perform { try $0.decide(.capture([Bench.draft(2)]), asking: Bench.asking()) }
        try file.close()
        return Array(repeating: 0x78, count: max(1, try sizeOfCopy(state) - before))
    }

    private func sizeOfCopy(_ state: String) throws -> Int {
        try FileManager.default.subpathsOfDirectory(atPath: state).filter { $0.hasSuffix(".jsonl") }
            .reduce(0) { try $0 + size(of: state + "/" + $1) }
    }

    /// How much one capture adds to SQLite's log, on average.
    private func bytesLogged() throws -> Int {
        let file = try bench.makeFile("logged.atelier")
        try file.checkpoint()
        let number = 100
        for draft in 0..<number {
            try file.perform { try $0.decide(.capture([Bench.draft(draft)]), asking: Bench.asking()) }
        }
        let size = try size(of: file.path + "-wal")
        try file.close()
        return size / number
    }

    private func size(of path: String) throws -> Int {
        (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }
}

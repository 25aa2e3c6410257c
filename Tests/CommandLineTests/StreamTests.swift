import Foundation
import Testing

/// The three standard streams, in whatever state they are handed over.
struct StreamTests {
    private func shell(_ program: Program, _ script: String) async throws -> Program.Outcome {
        try await program.run(script: script)
    }

    @Test func aBrokenPipeIsSilent() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let lines = (1...400).map { "ligne \($0) " + String(repeating: "x", count: 400) }.joined(separator: "\n")
        try await program.must(["capture", "w.atelier", "-"], input: Data(lines.prefix(20_000).utf8))
        for _ in 0..<5 {
            let outcome = try await shell(program, "$ATELIER list w.atelier | head -1; echo ${PIPESTATUS[0]}")
            #expect(outcome.lines.last == "0", "\(outcome)")
            #expect(outcome.err.isEmpty)
        }
    }

    @Test func theReaderOfTheNumbersMayGoAndNothingIsLost() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let outcome = try await shell(
            program, "seq 1 40 | $ATELIER capture w.atelier - | head -1; $ATELIER list w.atelier | wc -l")
        #expect(outcome.lines.last == "40", "\(outcome)")
        #expect(outcome.err.isEmpty)
    }

    @Test(arguments: [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
    func aClosedStreamIsNoCrashAndHarmsNoFile(_ closing: String) async throws {
        let program = try Program()
        try await program.makeWorkshop()
        for line in ["list w.atelier", "capture w.atelier un", "capture w.atelier deux", "templates", "log w.atelier"] {
            let outcome = try await shell(program, "$ATELIER \(line) \(closing); echo $? >status")
            #expect(outcome.exit == 0)
            #expect(FileManager.default.contents(atPath: program.path("status")) == Data("0\n".utf8), "\(line)")
        }
        let check = try await program.must("check w.atelier")
        #expect(check.out.contains("2\u{A0}contributions"))
    }

    @Test func aFullDiskBehindTheOutputIsTold() async throws {
        let program = try Program()
        let outcome = try await shell(program, "$ATELIER templates >/dev/full; echo $?")
        #expect(outcome.out == "3\n")
        #expect(outcome.err.contains("jusqu’au bout"))
    }

    @Test(arguments: [["home"], [], ["facilitate", "w.atelier"]])
    func theScreenAsksForATerminal(_ words: [String]) async throws {
        let program = try Program()
        try await program.makeWorkshop()
        for (language, told) in [("fr", "Il n’y a pas de terminal"), ("en", "There is no terminal")] {
            let outcome = try await program.run(words, ["ATELIER_LANGUAGE": language])
            #expect(outcome.exit == 4)
            #expect(outcome.err.contains(told))
        }
    }

    @Test func theDemonstrationWithoutATerminalIsTextThatEndsWithTheSynthesis() async throws {
        let program = try Program()
        let outcome = try await program.must("demo")
        #expect(outcome.out.contains("(14min05)"))
        #expect(outcome.out.contains("séquence ouverte"))
        let synthesis = try #require(outcome.out.range(of: "L’essentiel") ?? outcome.out.range(of: "L’ESSENTIEL"))
        #expect(outcome.out[..<synthesis.lowerBound].contains("on écrit des intentions"))
        #expect(outcome.out.lowercased().contains("exemple composé"))
        #expect(program.contents.isEmpty, "nothing stays: \(program.contents.keys)")
    }

    @Test func theDoctorTellsTheStateOfTheMachine() async throws {
        let program = try Program(["TERM": "xterm-256color", "LANG": "en_GB.UTF-8"])
        let outcome = try await program.must("doctor")
        for part in ["xterm-256color", "LANG=en_GB.UTF-8", program.home.path, "Fonts", "Printer"] {
            #expect(outcome.out.contains(part), "\(part) \(outcome)")
        }
    }
}

extension Program {
    /// Runs a script of bash in the home, with the program as `$ATELIER`.
    func run(script: String) async throws -> Outcome {
        try await run(["-c", script], ["ATELIER": Self.binary.path], by: URL(fileURLWithPath: "/bin/bash"))
    }
}

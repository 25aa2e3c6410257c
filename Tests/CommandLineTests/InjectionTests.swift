import Foundation
import Testing

/// Whatever was typed, imported or named, no stream of the program holds a character that a terminal would obey.
struct InjectionTests {
    /// A workshop in which every word is nasty, `w.atelier`.
    private func nastyWorkshop() async throws -> Program {
        let program = try Program()
        let sum = NastyWords.sum
        try await program.must([
            "new", "w.atelier", "--template", "s-inspirer", "--title", sum, "--place", sum, "--subject", sum, "--date",
            sum,
            "--organiser", sum, "--facilitator", sum, "--group", sum + ":6", "--group", "Élus:9", "--actor", sum + ":3",
            "--actor", "elus:12", "--language", "fr",
        ])
        for nasty in NastyWords.all {
            try await program.must([
                "capture", "w.atelier", "--group", "a", "--actor", "elus", "--who", nasty, "--when", nasty, "--kind",
                "action",
                "x " + nasty,
            ])
        }
        try await program.must(["capture", "w.atelier", "--outside", sum, "dehors"])
        try await program.must(["edit", "w.atelier", "1", "--text", "y " + sum])
        try await program.must(["aside", "w.atelier", "2", "--reason", sum])
        try await program.must(["takeaway", "w.atelier", "1", sum, "--rests", "1"])
        try await program.must(["block", "w.atelier", "add", sum, "--minutes", "20"])
        try await program.must(["phase", "w.atelier", "open", "resoudre", "--reason", sum])
        try await program.must(["flag", "w.atelier", "1", "keep"])
        let line = try JSONSerialization.data(
            withJSONObject: ["id": sum, "text": "i \u{0}" + sum, "who": sum, "when": sum, sum: sum])
        try (line + Data("\n".utf8)).write(to: URL(fileURLWithPath: program.path("bon.jsonl")))
        let imported = try await program.must(["import", "w.atelier", "bon.jsonl"])
        #expect(NastyWords.trespassers(in: imported.out + imported.err).isEmpty)
        return program
    }

    @Test func noSubcommandThatReadsLetsAControlCharacterPass() async throws {
        let program = try await nastyWorkshop()
        let lines = [
            "list w.atelier", "list w.atelier --json", "list w.atelier --group a", "log w.atelier",
            "log w.atelier --json",
            "phase w.atelier status", "phase w.atelier status --json", "block w.atelier list",
            "block w.atelier list --json",
            "group w.atelier list", "group w.atelier list --json", "actor w.atelier list",
            "actor w.atelier list --json",
            "frame w.atelier", "takeaway w.atelier list", "turn w.atelier", "timer w.atelier", "check w.atelier",
            "check w.atelier --json", "aside w.atelier 3", "undo w.atelier", "redo w.atelier", "close w.atelier",
            "reopen w.atelier", "templates", "lens",
        ]
        for language in ["fr", "en"] {
            for line in lines {
                let words = line.split(separator: " ").map(String.init)
                let outcome = try await program.run(words, ["ATELIER_LANGUAGE": language])
                let found = NastyWords.trespassers(in: outcome.out + outcome.err)
                #expect(found.isEmpty, "\(line): \(found.map { String($0.value, radix: 16) })")
                #expect(outcome.exit <= 2, "\(line) \(outcome.err)")
                #expect(!NastyWords.isForged(outcome.out + outcome.err), "\(line) \(outcome)")
                if line.hasSuffix("--json") {
                    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) }
                }
            }
        }
    }

    @Test(arguments: ["text", "markdown", "csv", "json"], ["public", "internal"])
    func noPaperLetsAControlCharacterPass(_ format: String, _ edition: String) async throws {
        let program = try await nastyWorkshop()
        let outcome = try await program.must(["synthesis", "w.atelier", "--format", format, "--edition", edition])
        let own: Set<Unicode.Scalar> = format == "csv" ? ["\n", "\r"] : ["\n"]
        let body = outcome.out.unicodeScalars.drop { format == "csv" && $0 == "\u{FEFF}" }
        let found = NastyWords.trespassers(in: String(body) + outcome.err, besides: own)
        #expect(found.isEmpty, "\(found.map { String($0.value, radix: 16) })")
        #expect(!NastyWords.isForged(outcome.out))
        if format == "csv" { #expect(!outcome.out.replacing("\r\n", with: "").unicodeScalars.contains("\r")) }
    }

    @Test func jsonHoldsNastyWordsToTheLetter() async throws {
        let program = try await nastyWorkshop()
        let list = try await program.must("list w.atelier --json")
        let records = try JSONDecoder().decode([CaptureTests.Record].self, from: Data(list.out.utf8))
        let texts = records.map { Array($0.text.utf8) }
        #expect(texts.contains(Array(("y " + NastyWords.sum).utf8)))
        #expect(texts.contains(Array(("i \u{0}" + NastyWords.sum).utf8)))
    }

    /// Every place where a word of the command line is repeated in a refusal.
    @Test(arguments: ["fr", "en"])
    func noRefusalLetsAControlCharacterPass(_ language: String) async throws {
        let program = try Program(["ATELIER_LANGUAGE": language])
        try await program.makeWorkshop()
        try program.put(["{\"text\": \"x\", \"group\": \"\\u001b]0;vol\\u0007\\u009b\\u202e\"}"], in: "mauvais.jsonl")
        for nasty in [NastyWords.sum, "un\nfaux 99\tmot"] {
            let calls = [
                [nasty], ["--" + nasty], ["list", "--" + nasty, "w.atelier"],
                ["list", "w.atelier", "--" + nasty + "=1"],
                ["list", "w.atelier", nasty], ["list", nasty], ["list", nasty + ".atelier"], ["help", nasty],
                ["list", "w.atelier", "--kind", nasty], ["list", "w.atelier", "--lever", nasty],
                ["list", "w.atelier", "--group", nasty], ["list", "w.atelier", "--phase", nasty],
                ["list", "w.atelier", "--flag", nasty], ["--interface", nasty, "doctor"],
                ["capture", "w.atelier", "--group", nasty, "x"], ["capture", "w.atelier", "--actor", nasty, "x"],
                ["capture", "w.atelier", "--kind", nasty, "x"], ["capture", "w.atelier", "--lever", nasty, "x"],
                ["capture", nasty, "x"], ["import", "w.atelier", nasty], ["import", nasty, nasty],
                ["map", "w.atelier", nasty, "lieux"], ["map", "w.atelier", "1", nasty], ["edit", "w.atelier", nasty],
                ["flag", "w.atelier", "1", nasty], ["phase", "w.atelier", nasty],
                ["phase", "w.atelier", "open", nasty],
                ["block", "w.atelier", nasty], ["block", "w.atelier", "open", nasty],
                ["block", "w.atelier", "cut", nasty],
                ["group", "w.atelier", "heads", nasty, "3"], ["group", "w.atelier", "heads", "a", nasty],
                ["actor", "w.atelier", "heads", "elus", nasty], ["timer", "w.atelier", nasty],
                ["timer", "w.atelier", "adjust", nasty], ["turn", "w.atelier", nasty],
                ["takeaway", "w.atelier", nasty, "x"], ["withdraw", "w.atelier", nasty],
                ["undo", "w.atelier", "--writer", nasty], ["aside", "w.atelier", nasty, "--reason", "x"],
                ["templates", "show", nasty], ["lens", "show", nasty], ["templates", nasty],
                ["new", nasty, "--template", "s-inspirer", "--title", "T"],
                ["new", "n.atelier", "--template", nasty, "--title", "T"],
                ["new", "n.atelier", "--template", "s-inspirer", "--title", "T", "--language", nasty],
                ["new", nasty + "/n.atelier", "--template", "s-inspirer", "--title", "T"],
                ["synthesis", "w.atelier", "--format", nasty], ["synthesis", "w.atelier", "--edition", nasty],
                ["synthesis", "w.atelier", "--output", nasty + "/o.txt"], ["print", "w.atelier", "--printer", nasty],
                ["print", "w.atelier", "--copies", nasty], ["check", nasty], ["recover", nasty],
                ["import", "w.atelier", "mauvais.jsonl"],
            ]
            for call in calls {
                let outcome = try await program.run(call)
                let found = NastyWords.trespassers(in: outcome.out + outcome.err)
                #expect(found.isEmpty, "\(call): \(found.map { String($0.value, radix: 16) })")
                #expect((1...3).contains(outcome.exit), "\(call) \(outcome)")
                #expect(!NastyWords.isForged(outcome.out + outcome.err), "\(call) \(outcome)")
            }
        }
    }

    @Test func rawBytesThatAreNoTextAreShownAsSomethingElse() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let outcome = try await program.run(
            script: """
                $ATELIER list $'w\\x9b31m.atelier'; $ATELIER list w.atelier $'--\\x9b\\x1b[31m'
                $ATELIER capture w.atelier $'\\x9b31m rouge \\xc2\\x9b \\xff\\xfe'; $ATELIER list w.atelier
                printf 'brut \\x9b31m \\x1b]0;x\\x07\\n\\xc2\\x9b2\\n' | $ATELIER capture w.atelier -
                printf '{"text": "\\x9b"}\\n' | $ATELIER import w.atelier -
                TERM=$'\\x1b]0;x\\x07' HOME=$'/\\x1b[2J' LANG=$'\\x9bfr' CUPS_SERVER=$'\\x1b[2J' $ATELIER doctor
                XDG_STATE_HOME=$'/proc/\\x1b[2J' $ATELIER capture w.atelier suite
                """)
        #expect(NastyWords.trespassers(in: outcome.out + outcome.err).isEmpty, "\(outcome)")
        #expect(!outcome.out.utf8.contains(0x1B))
    }

    /// A file of the user's own folder is somebody else's words too: its name and what it holds.
    @Test func noTemplateFileLetsAControlCharacterPass() async throws {
        let program = try Program()
        for shelf in ["Workshops", "Lenses"] {
            let folder = program.path("data/atelier/\(shelf)")
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for (index, nasty) in NastyWords.all.enumerated() {
                // The disk takes 255 bytes.
                let name = String(nasty.unicodeScalars.prefix(60)) + ".yaml"
                let quoted = String(decoding: try JSONEncoder().encode([nasty]), as: UTF8.self)
                let texts = [
                    "\(nasty): 1", "id: \(quoted)", "id: x\ntitle: {fr: \(quoted), en: \(quoted)}", "\(quoted): {",
                ]
                try Data(texts[index % texts.count].utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
            }
        }
        for line in ["templates", "templates --json", "lens", "templates show x", "lens show x"] {
            let outcome = try await program.run(line)
            let found = NastyWords.trespassers(in: outcome.out + outcome.err)
            #expect(found.isEmpty, "\(line): \(found.map { String($0.value, radix: 16) })")
            #expect(outcome.exit <= 2, "\(line) \(outcome.err)")
        }
    }
}

import Foundation
import Testing

/// Whatever was typed, imported or named, no stream of the program holds a character that a terminal would obey.
struct InjectionTests {
    /// A workshop in which every word is nasty, `w.atelier`; each call that makes it is looked at too.
    private func nastyWorkshop() async throws -> Program {
        let program = try Program()
        let sum = NastyWords.sum
        try await program.mustBeClean([
            "new", "w.atelier", "--template", "s-inspirer", "--title", sum, "--place", sum, "--subject", sum, "--date",
            sum,
            "--organiser", sum, "--facilitator", sum, "--group", sum + ":6", "--group", "Élus:9", "--actor", sum + ":3",
            "--actor", "elus:12", "--language", "fr",
        ])
        for nasty in NastyWords.all {
            try await program.mustBeClean([
                "capture", "w.atelier", "--group", "a", "--actor", "elus", "--who", nasty, "--when", nasty, "--kind",
                "action", "x " + nasty,
            ])
        }
        let line = try JSONSerialization.data(
            withJSONObject: ["id": sum, "text": "i \u{0}" + sum, "who": sum, "when": sum, sum: sum])
        try (line + Data("\n".utf8)).write(to: URL(fileURLWithPath: program.path("bon.jsonl")))
        for words in Self.gestures { try await program.mustBeClean(["\(words[0])", "w.atelier"] + words.dropFirst()) }
        return program
    }

    /// What changes a workshop: the subcommand, then what follows the file.
    private static let gestures: [[String]] = {
        let sum = NastyWords.sum
        return [
            ["import", "bon.jsonl", "--dry-run"], ["import", "bon.jsonl"],
            ["capture", "--outside", sum, "dehors"], ["edit", "1", "--text", "y " + sum, "--who", sum],
            ["aside", "2", "--reason", sum], ["takeaway", "1", sum, "--rests", "1"], ["flag", "1", "keep"],
            ["map", "1", "lieux"], ["split", "3", "z " + sum, sum], ["flag", "1,2", "weak"],
            ["group", "add", "g " + sum], ["group", "rename", "c", "h " + sum],
            ["group", "heads", "c", "3"], ["group", "left", "c"], ["group", "back", "c"], ["turn", "next"],
            ["turn", "skip"], ["turn", "end"], ["actor", "add", "t " + sum], ["actor", "rename", "elus", "u " + sum],
            ["frame", "--place", sum, "--title", "t " + sum], ["block", "add", sum, "--minutes", "20"],
            ["block", "change", "1", "--title", sum], ["block", "cut", "pause"],
            ["phase", "open", "resoudre", "--reason", sum], ["timer", "adjust", "3"], ["timer", "pause"],
            ["bundle", "new", sum, "2", "3"], ["bundle", "rename", "1", sum], ["bundle", "map", "1", "vision"],
            ["tension", "new", "2", "3", sum], ["tension", "rename", "1", sum], ["vote", "2", "7"],
            ["vote", "2", "3", "--table", "a"], ["anchor", "add", sum, "--length", "1h"],
            ["anchor", "rename", "1", "v " + sum], ["anchor", "set", "1", "1:00", "2:00"],
            ["capture", "w " + sum],
            ["card", "read", "eusko"],
            ["capture", "--kind", "enseignement", "e " + sum],
            ["reading", "whole", sum], ["reading", "erreur", "partly", sum], ["mask", sum, "Le Goff"], ["undo"],
            ["redo"],
        ]
    }()

    /// What reads it, and what ends it.
    private static let readings = [
        "new suite.atelier --continues w.atelier", "series status suite.atelier w.atelier",
        "series status suite.atelier w.atelier --json", "series carried suite.atelier",
        "series carried suite.atelier --json", "series answer suite.atelier 1 done --why \u{1B}[31mré\u{9B}\u{202E}",
        "log suite.atelier", "synthesis suite.atelier", "mask suite.atelier",
        "redact suite.atelier 1 --carried --dry-run",
        "list w.atelier", "list w.atelier --json", "list w.atelier --group a", "log w.atelier", "log w.atelier --json",
        "phase w.atelier status", "phase w.atelier status --json", "block w.atelier list",
        "block w.atelier list --json", "block w.atelier replan --dry-run", "block w.atelier replan --dry-run --json",
        "group w.atelier list", "group w.atelier list --json", "actor w.atelier list",
        "actor w.atelier list --json", "frame w.atelier", "frame w.atelier --json", "takeaway w.atelier",
        "bundle w.atelier propose", "list w.atelier --room lieu",
        "merge p.atelier w.atelier", "merge p.atelier w.atelier --json", "merge p.atelier w.atelier --dry-run",
        "list p.atelier", "list p.atelier --json", "synthesis p.atelier",
        "bundle w.atelier propose --json", "takeaway w.atelier draft", "takeaway w.atelier draft --json",
        "turn w.atelier", "turn w.atelier --json", "floor w.atelier", "floor w.atelier --json", "timer w.atelier",
        "mask w.atelier", "mask w.atelier --json", "bundle w.atelier",
        "bundle w.atelier --json",
        "tension w.atelier", "tension w.atelier --json",
        "vote w.atelier",
        "vote w.atelier --json", "anchor w.atelier", "anchor w.atelier --json", "anchor w.atelier jumps --output s.csv",
        "reading w.atelier",
        "reading w.atelier --json", "card w.atelier", "card w.atelier --json", "experiences",
        "experiences --json", "experiences show eusko", "check w.atelier",
        "check w.atelier --json", "aside w.atelier 3", "undo w.atelier", "redo w.atelier", "withdraw w.atelier 9",
        "recover", "recover --json", "recover w.atelier --dry-run", "recover w.atelier --dry-run --json",
        "recover w.atelier", "copy w.atelier c.atelier", "sheets w.atelier",
        "print w.atelier --printer ipp://127.0.0.1:9/x",
        "close w.atelier", "reopen w.atelier",
        "facilitate w.atelier", "rehearse w.atelier", "display w.atelier", "templates", "lens", "doctor", "home",
        "suggest \u{1B}[31mré\u{9B}seau\u{202E}", "suggest --json \u{1B}[31mré\u{9B}seau\u{202E}",
        "demo",
        "synthesis w.atelier",
        "anonymise w.atelier --dry-run", "redact w.atelier 1 --dry-run", "forget w.atelier", "redact w.atelier 1 --yes",
        "anonymise w.atelier --yes", "forget w.atelier --yes",
    ]

    @Test func everySubcommandOfTheManualIsCalledHere() async throws {
        let help = try await Program().must("help")
        let named = help.out.matches(of: /(?m)^  ([a-z]+) {2,}\S/).map { String($0.output.1) }
        let called = Set(Self.gestures.map { $0[0] } + Self.readings.map { String($0.prefix { $0 != " " }) } + ["new"])
        #expect(named.count > 20)
        #expect(Set(named).subtracting(called).isEmpty, "\(Set(named).subtracting(called))")
    }

    @Test func noSubcommandLetsAControlCharacterPass() async throws {
        let program = try await nastyWorkshop()
        for language in ["en", "fr"] {
            for line in Self.readings where language == "fr" || !line.hasSuffix("--yes") {
                let words = line.split(separator: " ").map(String.init)
                let outcome = try await program.run(words, ["ATELIER_LANGUAGE": language])
                #expect(outcome.isClean, "\(line) \(outcome)")
                #expect((0...4).contains(outcome.exit), "\(line) \(outcome.err)")
                if line.hasSuffix("--json") {
                    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) }
                }
            }
        }
    }

    /// The file's own name is nasty, and what is in the file is broken.
    @Test func noDamageLetsAControlCharacterPass() async throws {
        let program = try await nastyWorkshop()
        let name = String(NastyWords.sum.unicodeScalars.filter { $0 != "/" }.prefix(60)) + ".atelier"
        var bytes = try Data(contentsOf: URL(fileURLWithPath: program.path("w.atelier")))
        for place in stride(from: 9_000, to: bytes.count, by: 1_777) { bytes[place] ^= 0x5A }
        try bytes.write(to: URL(fileURLWithPath: program.path(name)))
        for words in [
            ["check", name], ["check", name, "--json"], ["list", name], ["recover", name, "--dry-run"],
            ["recover", name, "--output", "neuf" + name], ["recover", name, "--output", name],
            ["copy", name, "k" + name],
            ["forget", name, "--yes"],
            ["capture", name, "x"], ["synthesis", name], ["mask", name], ["anonymise", name, "--yes"],
            ["new", name, "--template", "s-inspirer", "--title", "T"],
            ["new", "libre" + name, "--template", "s-inspirer", "--title", "T"],
            ["synthesis", "libre" + name, "--output", name + ".txt"],
            ["synthesis", "libre" + name, "--output", name + ".txt"],
            ["print", "libre" + name, "--printer", "ipp://127.0.0.1:9/x"], ["mask", "libre" + name],
        ] {
            for language in ["fr", "en"] {
                let outcome = try await program.run(words, ["ATELIER_LANGUAGE": language])
                #expect(outcome.isClean, "\(words) \(outcome)")
                #expect((0...3).contains(outcome.exit), "\(words) \(outcome)")
            }
        }
    }

    @Test func noPaperLetsAControlCharacterPassAndJSONHoldsWordsToTheLetter() async throws {
        let program = try await nastyWorkshop()
        let known = try await program.run("synthesis w.atelier --format aucun").err
        let formats = known.matches(of: /«\u{A0}([a-z]+)\u{A0}»/).map { String($0.output.1) }
        #expect(Set(formats).isSuperset(of: ["text", "markdown", "csv", "json", "pdf"]), "\(known)")
        for format in formats where format != "aucun" {
            for edition in ["public", "internal"] {
                let outcome = try await program.must(
                    ["synthesis", "w.atelier", "--format", format, "--edition", edition])
                if outcome.out.hasPrefix("%PDF-") { continue }
                let isTable = ["csv", "jumps"].contains(format)
                let own: Set<Unicode.Scalar> = isTable ? ["\n", "\r"] : ["\n"]
                let body = String(outcome.out.unicodeScalars.drop { isTable && $0 == "\u{FEFF}" })
                let found = NastyWords.trespassers(in: body + outcome.err, besides: own)
                #expect(found.isEmpty, "\(format) \(edition): \(found.map { String($0.value, radix: 16) })")
                #expect(!NastyWords.isForged(body), "\(format) \(edition)")
                guard isTable else { continue }
                #expect(!body.replacing("\r\n", with: "").unicodeScalars.contains("\r"))
                let cells = NastyWords.cells(of: body)
                #expect(cells.count > (format == "csv" ? 100 : 10))
                #expect(!cells.contains(where: NastyWords.isFormula), "\(cells.filter(NastyWords.isFormula))")
            }
        }
        let list = try await program.must("list w.atelier --json")
        let records = try JSONDecoder().decode([CaptureTests.Record].self, from: Data(list.out.utf8))
        let texts = records.map { Array($0.text.utf8) }
        #expect(texts.contains(Array(("y " + NastyWords.sum).utf8)))
        #expect(texts.contains(Array(("i \u{0}" + NastyWords.sum).utf8)))
    }

    /// What a tool tells of a PDF without opening it: its title, its author, its outline.
    @Test func aPDFTellsNothingOfItselfThatATerminalWouldObey() async throws {
        let program = try Program()
        let sum = NastyWords.sum
        try await program.must([
            "new", "w.atelier", "--template", "s-inspirer", "--title", sum, "--organiser", sum, "--group", sum + ":3",
        ])
        try await program.must("synthesis w.atelier --format pdf --output o.pdf")
        let bytes = try Data(contentsOf: URL(fileURLWithPath: program.path("o.pdf")))
        let document = try #require(String(data: bytes, encoding: .isoLatin1))
        let told = document.matches(of: /\/(?:Title|Author|Subject) <FEFF([0-9A-F]+)>/).map { match in
            let digits = Array(match.output.1)
            let units = stride(from: 0, to: digits.count, by: 4).map { UInt16(String(digits[$0..<$0 + 4]), radix: 16) }
            return String(decoding: units.compactMap(\.self), as: UTF16.self)
        }
        #expect(told.contains { $0.contains("titre volé") })
        #expect(told.allSatisfy { NastyWords.trespassers(in: $0, besides: []).isEmpty }, "\(told)")
    }

    /// What a spreadsheet would compute, and what Markdown would make of a line, said by the room.
    @Test func formulasAndMarkupStayWords() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let lines = [
            "=1+1", "+33 2 99", "-2 postes", "@SUM(1)", "\t=1", " =1", "=cmd|' /C calc'!A0", "\"=1", "'=1", "＝1",
            "a;=1", "a\",=1,\"b", "=HYPERLINK(\"http://a.b\")", "<script>alert(1)</script>", "<http://a.b>",
            "![x](http://a.b/c.png)", "[x](javascript:a)", "# titre", "- point", "1. un", "| a | b |", "```", "~~non~~",
            "$\\input{/etc/passwd}$", "&lt;b&gt;", "---", "***", "> dit", "[x]: http://a.b", "{{titre}}", "<!-- -->",
        ]
        for line in lines {
            try await program.must(["capture", "w.atelier", "--group", "a", "--kind", "action", "--who", line, line])
        }
        let csv = try await program.must("synthesis w.atelier --format csv --edition internal").out
        let cells = NastyWords.cells(of: csv)
        #expect(!cells.contains(where: NastyWords.isFormula), "\(cells.filter(NastyWords.isFormula))")
        #expect(cells.contains("'=1+1") && cells.contains("'-2 postes") && cells.contains("a;=1"))
        let markdown = try await program.must("synthesis w.atelier --format markdown --edition internal").out
        let bare = markdown.replacing("\\\\", with: "").replacing(/\\./, with: "")
        #expect(!bare.contains(/[<\[`$&]/), "\(bare)")
        #expect(markdown.contains("\\<script\\>"))
        for line in markdown.split(separator: "\n") {
            #expect(!line.contains(/^ *(```|---|\*\*\*|~~~)/), "\(line)")
        }
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
                ["block", "w.atelier", "replan", "--end", nasty], ["block", "w.atelier", "replan", "--cut", nasty],
                ["frame", "w.atelier", "--end", nasty],
                ["group", "w.atelier", "heads", nasty, "3"], ["group", "w.atelier", "heads", "a", nasty],
                ["actor", "w.atelier", "heads", "elus", nasty], ["timer", "w.atelier", nasty],
                ["timer", "w.atelier", "adjust", nasty], ["turn", "w.atelier", nasty],
                ["takeaway", "w.atelier", nasty, "x"], ["withdraw", "w.atelier", nasty],
                ["bundle", "w.atelier", nasty], ["bundle", "w.atelier", "propose", nasty],
                ["bundle", "w.atelier", "new", "x", nasty],
                ["bundle", "w.atelier", "rename", nasty, "x"], ["bundle", "w.atelier", "map", "1", nasty],
                ["tension", "w.atelier", nasty], ["tension", "w.atelier", "new", "1", nasty],
                ["tension", "w.atelier", "rename", nasty, "x"],
                ["vote", "w.atelier", nasty, "3"], ["vote", "w.atelier", "1", nasty],
                ["vote", "w.atelier", "1", "3", "--table", nasty],
                ["anchor", "w.atelier", nasty], ["anchor", "w.atelier", "add", "x", "--length", nasty],
                ["anchor", "w.atelier", "set", nasty, "1", "0:00"], ["anchor", "w.atelier", "remove", nasty],
                ["anchor", "w.atelier", "jumps", "--recording", nasty],
                ["reading", "w.atelier", nasty, "x"], ["reading", "w.atelier", "erreur", nasty, "x"],
                ["undo", "w.atelier", "--writer", nasty], ["aside", "w.atelier", nasty, "--reason", "x"],
                ["templates", "show", nasty], ["lens", "show", nasty], ["templates", nasty],
                ["experiences", "show", nasty], ["experiences", "new", nasty], ["experiences", nasty],
                ["card", "w.atelier", "read", nasty], ["suggest", "--lens", nasty, "x"],
                ["lens", "add", "w.atelier", nasty],
                ["lens", "copy", nasty], ["lens", "new", nasty], ["lens", "check", nasty],
                ["synthesis", "w.atelier", "--beside", nasty], ["list", "w.atelier", "--lens", nasty], ["suggest", ""],
                ["lens", "evaluate", nasty],
                ["lens", "evaluate", "mauvais.jsonl"], ["lens", "evaluate", "mauvais.jsonl", "--lens", nasty],
                ["new", nasty, "--template", "s-inspirer", "--title", "T"],
                ["new", "n.atelier", "--template", nasty, "--title", "T"],
                ["new", "n.atelier", "--template", "s-inspirer", "--title", "T", "--language", nasty],
                ["new", "n.atelier", "--from", nasty],
                ["new", nasty + "/n.atelier", "--template", "s-inspirer", "--title", "T"],
                ["synthesis", "w.atelier", "--format", nasty], ["synthesis", "w.atelier", "--edition", nasty],
                ["synthesis", "w.atelier", "--output", nasty + "/o.txt"], ["print", "w.atelier", "--printer", nasty],
                ["print", "w.atelier", "--copies", nasty], ["check", nasty], ["recover", nasty],
                ["import", "w.atelier", "mauvais.jsonl"],
            ]
            for call in calls {
                let outcome = try await program.run(call)
                #expect(outcome.isClean, "\(call) \(outcome)")
                #expect((1...3).contains(outcome.exit), "\(call) \(outcome)")
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
        #expect(outcome.isClean, "\(outcome)")
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
        for line in [
            "templates", "templates --json", "experiences", "experiences --json", "lens", "templates show x",
            "lens show x",
        ] {
            let outcome = try await program.run(line)
            #expect(outcome.isClean, "\(line) \(outcome)")
            #expect(outcome.exit <= 2, "\(line) \(outcome.err)")
        }
    }
}

extension Program.Outcome {
    /// Nothing in it that a terminal would obey, and no words that pass for a line of ours.
    fileprivate var isClean: Bool {
        NastyWords.trespassers(in: out + err).isEmpty && !NastyWords.isForged(out) && !NastyWords.isForged(err)
    }
}

extension Program {
    /// Calls the program, expects it to be done, and looks at both its streams.
    fileprivate func mustBeClean(_ words: [String]) async throws {
        let outcome = try await must(words)
        #expect(outcome.isClean, "\(words) \(outcome)")
    }
}

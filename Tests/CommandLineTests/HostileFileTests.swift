import Foundation
import Glibc
import Testing

/// Files that somebody made to stop the program, or to have it read or write elsewhere.
struct HostileFileTests {
    // MARK: what is read

    @Test(arguments: ["Workshops", "Lenses"])
    func aHostileYAMLFileIsASentence(_ shelf: String) async throws {
        let program = try Program()
        let folder = program.path("data/atelier/\(shelf)")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var laughs = "a0: &a0 [x, x]\n"
        for depth in 1...40 { laughs += "a\(depth): &a\(depth) [*a\(depth - 1), *a\(depth - 1), *a\(depth - 1)]\n" }
        let files: [String: Data] = [
            "rires": Data(laughs.utf8), "rires-phases": Data((laughs + "phases: *a40\nblocks: *a40\nid: x\n").utf8),
            "profond": Data(String(repeating: "[", count: 200_000).utf8),
            "profond-cles": Data((0..<700).map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8),
            "profond-accolades": Data(String(repeating: "{a: ", count: 60_000).utf8),
            "grand": Data(repeating: 0x61, count: 300_000), "etiquette": Data("id: !!python/object:os.system x\n".utf8),
            "doubles": Data("id: a\nid: b\n".utf8), "nul": Data("id: a\0b\n".utf8), "vide": Data(),
            "bom": Data("\u{FEFF}id: bom\n".utf8), "latin": Data([0x69, 0x64, 0x3A, 0x20, 0xE9, 0x0A]),
            "boucle": Data("id: &a [*a]\n".utf8), "plusieurs": Data("id: a\n---\nid: b\n".utf8),
            "fusion": Data("<<: {id: a}\nid: b\n".utf8), "binaire": Data("id: !!binary AAAA\n".utf8),
        ]
        for (name, data) in files { try data.write(to: URL(fileURLWithPath: "\(folder)/\(name).yaml")) }
        #expect(mkfifo("\(folder)/tuyau.yaml", 0o600) == 0)
        for (name, target) in [("zero", "/dev/zero"), ("perdu", "/nulle/part"), ("dossier", "/"), ("lui", "lui.yaml")] {
            #expect(symlink(target, "\(folder)/\(name).yaml") == 0)
        }
        let command = shelf == "Lenses" ? "lens" : "templates"
        let list = try await program.run([command])
        #expect(list.exit == 0, "\(list)")
        for name in files.keys + ["tuyau", "zero", "perdu", "dossier", "lui"] {
            let shown = try await program.run([command, "show", name])
            #expect(shown.exit == 3, "\(name) \(shown)")
            #expect(shown.err.contains("\(name).yaml"), "\(name) \(shown)")
            #expect(!shown.err.contains("Fatal error"))
        }
        #expect(list.out.contains("s-inspirer") || list.out.contains("rieutort"))
    }

    @Test func aLinkedTemplateIsReadWhereItLies() async throws {
        let program = try Program()
        let folder = program.path("data/atelier/Workshops")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("mot de passe\n".utf8).write(to: URL(fileURLWithPath: program.path("secret")))
        #expect(symlink(program.path("secret"), folder + "/secret.yaml") == 0)
        let shown = try await program.run("templates show secret")
        #expect(shown.exit == 3)
        for id in ["../../secret", "../Workshops/secret", "/etc/passwd", ".", ".."] {
            for words in [
                ["templates", "show", id], ["lens", "show", id],
                ["new", "n.atelier", "--template", id, "--title", "T"],
            ] {
                let outcome = try await program.run(words)
                #expect((1...2).contains(outcome.exit), "\(words) \(outcome)")
                #expect(!outcome.err.contains("passe"))
            }
        }
    }

    @Test func aHostileImportIsASentenceAndWritesNothing() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        let files: [String: Data] = [
            "profond": Data(#"{"text": \#(deep)}"#.utf8), "profond-nu": Data(deep.utf8),
            "long": Data((#"{"text": ""# + String(repeating: "x", count: 8 << 20) + "\"}").utf8),
            "seul": Data(#"{"text": "\ud800"}"#.utf8), "bas": Data(#"{"text": "\udc00x"}"#.utf8),
            "nombre": Data(#"{"text": "x", "timecode": 1e999}"#.utf8),
            "grand-nombre": Data(#"{"text": "x", "timecode": 9223372036854775807}"#.utf8),
            "plus-grand": Data(#"{"text": "x", "timecode": "99999999999999999999:00"}"#.utf8),
            "negatif": Data(#"{"text": "x", "timecode": -9223372036854775808}"#.utf8),
            "nuls": Data(repeating: 0, count: 4096), "octets": Data([0x7B, 0xFF, 0xFE, 0x7D]),
            "marques": Data((#"{"text": "x"# + String(repeating: "\u{301}", count: 100_000) + "\"}").utf8),
        ]
        for (name, data) in files { try data.write(to: URL(fileURLWithPath: program.path(name + ".jsonl"))) }
        #expect(mkfifo(program.path("tuyau.jsonl"), 0o600) == 0)
        #expect(symlink("/dev/zero", program.path("zero.jsonl")) == 0)
        try FileManager.default.createDirectory(
            atPath: program.path("dossier.jsonl"), withIntermediateDirectories: true)
        let before = FileManager.default.contents(atPath: program.path("w.atelier"))
        for name in files.keys + ["tuyau", "zero", "dossier"] {
            for option in [[], ["--dry-run"]] {
                let outcome = try await program.run(["import", "w.atelier", name + ".jsonl"] + option)
                #expect((1...3).contains(outcome.exit), "\(name) \(outcome.exit) \(outcome.err.prefix(300))")
                #expect(outcome.out.isEmpty)
                #expect(outcome.err.utf8.count < 2000, "\(name)")
                #expect(outcome.err.split(separator: "\n").count >= 2, "\(name) \(outcome.err.prefix(300))")
            }
        }
        #expect(FileManager.default.contents(atPath: program.path("w.atelier")) == before)
    }

    @Test func marksOfOrderLineEndsAndSeparatorsInATextAreNoHindrance() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let lines =
            "\u{FEFF}{\"text\": \"un\"}\r\n\r\n{\"text\": \"de\u{2028}u\u{85}x\"}\r\n{\"text\": \"trois\\u0000\"}"
        try Data(lines.utf8).write(to: URL(fileURLWithPath: program.path("n.jsonl")))
        try await program.must("import w.atelier n.jsonl")
        let list = try await program.must("list w.atelier --json")
        let records = try JSONDecoder().decode([CaptureTests.Record].self, from: Data(list.out.utf8))
        #expect(records.map(\.text) == ["un", "de\u{2028}u\u{85}x", "trois\0"])
    }

    @Test func aLineWithoutEndIsTooLongAndTheNextIsTaken() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let input = Data("un\n".utf8) + Data(repeating: 0x78, count: 5 << 20) + Data("\ndeux\n".utf8)
        let outcome = try await program.run(["capture", "w.atelier", "-"], input: input)
        #expect(outcome.exit == 2)
        #expect(outcome.out == "1\tun\n2\tdeux\n")
        #expect(outcome.err.contains("Ligne 2"))
    }

    // MARK: what is written

    private func rights(_ path: String) -> mode_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
    }

    @Test(arguments: ["000", "022", "077", "0777"])
    func everyFileIsItsOwnersAlone(_ umask: String) async throws {
        let program = try Program()
        let outcome = try await program.run(
            script: """
                umask \(umask); export XDG_STATE_HOME=$HOME/neuf/etat; mkdir -m 700 $HOME/neuf
                $ATELIER new n.atelier --template s-inspirer --title T && $ATELIER capture n.atelier "un mot" &&
                for f in text markdown csv json pdf; do
                  $ATELIER synthesis n.atelier --format $f --output o.$f && $ATELIER synthesis n.atelier --format $f --output o.$f --force || exit 9
                done
                """)
        #expect(outcome.exit == 0, "\(outcome)")
        for name in ["n.atelier", "o.text", "o.markdown", "o.csv", "o.json", "o.pdf"] {
            #expect(rights(program.path(name)) == 0o600, "\(name)")
        }
        let state = program.path("neuf/etat")
        for name in FileManager.default.enumerator(atPath: state)?.compactMap({ $0 as? String }) ?? [] {
            let found = try #require(rights(state + "/" + name))
            #expect(found & 0o077 == 0, "\(name) \(String(found, radix: 8))")
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: program.home.path).filter { $0.hasPrefix(".") }
        #expect(left.isEmpty)
    }

    @Test func nothingIsWrittenThroughALinkOrOntoADeviceAskedOrNot() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try program.put(["précieux"], in: "cible.txt")
        try FileManager.default.createDirectory(atPath: program.path("dossier"), withIntermediateDirectories: true)
        #expect(symlink(program.path("cible.txt"), program.path("lien.txt")) == 0)
        #expect(symlink(program.path("nulle-part"), program.path("pendant.txt")) == 0)
        #expect(symlink("/dev/null", program.path("nul.txt")) == 0)
        #expect(symlink(program.path("dossier"), program.path("lien-dossier")) == 0)
        #expect(mkfifo(program.path("tuyau.txt"), 0o600) == 0)
        let before = program.contents.keys.sorted()
        for name in ["lien.txt", "pendant.txt", "nul.txt", "lien-dossier", "tuyau.txt", "dossier", "/dev/null"] {
            for force in [[], ["--force"]] {
                let outcome = try await program.run(["synthesis", "w.atelier", "--output", name] + force)
                #expect(outcome.exit == 3, "\(name) \(outcome)")
                #expect(outcome.out.isEmpty)
            }
        }
        #expect(program.contents.keys.sorted() == before)
        #expect(FileManager.default.contents(atPath: program.path("cible.txt")) == Data("précieux\n".utf8))
        var status = stat()
        #expect(lstat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
        #expect(
            try await program.run(["new", "pendant.atelier", "--template", "s-inspirer", "--title", "T"]).exit == 0)
        #expect(symlink(program.path("ailleurs.atelier"), program.path("p.atelier")) == 0)
        let made = try await program.run(["new", "p.atelier", "--template", "s-inspirer", "--title", "T"])
        #expect(made.exit == 3)
        #expect(!FileManager.default.fileExists(atPath: program.path("ailleurs.atelier")))
    }

    @Test func noDocumentTakesThePlaceOfAWorkshop() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try await program.must("new autre.atelier --template s-inspirer --title Autre")
        let bytes = FileManager.default.contents(atPath: program.path("autre.atelier"))
        try bytes?.write(to: URL(fileURLWithPath: program.path("sans-nom")))
        let before = program.contents
        for name in ["w.atelier", "autre.atelier", "./w.atelier", "w.atelier-wal", "w.atelier-shm", "sans-nom"] {
            for force in [[], ["--force"]] {
                let outcome = try await program.run(["synthesis", "w.atelier", "--output", name] + force)
                #expect(outcome.exit == 3, "\(name) \(outcome)")
            }
        }
        for name in ["w.atelier", "autre.atelier", "sans-nom"] {
            #expect(try await program.run(["recover", "w.atelier", "--output", name]).exit == 3)
            let made = try await program.run(["new", name, "--template", "s-inspirer", "--title", "T"])
            #expect(made.exit == (name == "sans-nom" ? 2 : 3))
        }
        #expect(program.contents == before)
    }

    @Test func aRecoveryIsWrittenOverNothingAndThroughNoLink() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try program.put(["précieux"], in: "note.atelier")
        #expect(symlink(program.path("nulle-part"), program.path("pendant.atelier")) == 0)
        #expect(symlink(program.path("note.atelier"), program.path("lien.atelier")) == 0)
        let before = program.contents
        for name in ["note.atelier", "pendant.atelier", "lien.atelier", "pas-de-dossier/x.atelier"] {
            let outcome = try await program.run(["recover", "w.atelier", "--output", name])
            #expect(outcome.exit == 3, "\(name) \(outcome)")
        }
        #expect(program.contents == before)
        try await program.must(["recover", "w.atelier", "--output", "neuf.atelier"])
        #expect(rights(program.path("neuf.atelier")) == 0o600)
    }

    /// What SQLite keeps beside a file may have been put there by somebody else.
    @Test(arguments: ["-wal", "-shm", "-journal"])
    func nothingIsReadOrWrittenThroughALinkBesideAWorkshop(_ suffix: String) async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try program.put(["précieux"], in: "cible")
        for target in [program.path("cible"), "/dev/zero"] {
            unlink(program.path("w.atelier" + suffix))
            #expect(symlink(target, program.path("w.atelier" + suffix)) == 0)
            for line in [
                "capture w.atelier mot", "list w.atelier", "check w.atelier", "forget w.atelier --yes",
                "recover w.atelier --dry-run", "anonymise w.atelier --yes",
            ] {
                let outcome = try await program.run(line)
                #expect(outcome.exit == 3 || line.hasPrefix("recover"), "\(line) \(outcome)")
            }
            #expect(FileManager.default.contents(atPath: program.path("cible")) == Data("précieux\n".utf8))
        }
    }

    @Test func whatIsForgottenThroughALinkLeavesNeitherFileNorLink() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        #expect(symlink("w.atelier", program.path("l.atelier")) == 0)
        try await program.must("forget l.atelier --yes")
        #expect(program.contents.isEmpty, "\(program.contents.keys)")
        let left = FileManager.default.enumerator(atPath: program.path("state"))?.compactMap { $0 as? String } ?? []
        #expect(!left.contains { $0.hasSuffix(".jsonl") }, "\(left)")
    }

    /// While a capture is open its side files are there, and the second copy grows.
    @Test func theSideFilesOfAnOpenWorkshopAreItsOwnersAlone() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let outcome = try await program.run(
            script: """
                umask 000; mkfifo -m 600 entree sortie
                $ATELIER capture w.atelier - < entree > sortie & exec 3> entree 4< sortie
                echo "un mot" >&3; read -r dit <&4
                stat -c '%a %n' w.atelier*; exec 3>&-; wait
                """)
        #expect(outcome.exit == 0, "\(outcome)")
        #expect(outcome.lines.contains("600 w.atelier-wal"), "\(outcome)")
        #expect(outcome.lines.allSatisfy { $0.hasPrefix("600 ") }, "\(outcome)")
    }

    @Test func nothingIsLeftInTheTemporaryFolder() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try FileManager.default.createDirectory(atPath: program.path("tmp"), withIntermediateDirectories: true)
        for line in [
            "demo", "synthesis w.atelier --format pdf --output page.pdf", "synthesis w.atelier --format pdf",
            "print w.atelier --printer ipp://127.0.0.1:9/x", "recover w.atelier", "check w.atelier", "doctor",
            "anonymise w.atelier --yes",
        ] {
            let words = line.split(separator: " ").map(String.init)
            let outcome = try await program.run(words, ["TMPDIR": program.path("tmp")])
            #expect([0, 3].contains(outcome.exit), "\(line) \(outcome)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.path("tmp")).isEmpty)
        #expect(!program.contents.keys.contains { $0.hasPrefix(".") }, "\(program.contents.keys)")
    }

    @Test func replacingAFileLeavesItsOtherNameAlone() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try program.put(["précieux"], in: "a.txt")
        #expect(link(program.path("a.txt"), program.path("b.txt")) == 0)
        try await program.must(["synthesis", "w.atelier", "--output", "a.txt", "--force"])
        #expect(FileManager.default.contents(atPath: program.path("b.txt")) == Data("précieux\n".utf8))
        #expect(rights(program.path("a.txt")) == 0o600)
    }

    @Test func aPageThatNoPrinterTookIsKeptBesideWhateverLinksLieThere() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        #expect(symlink(program.path("nulle-part"), program.path("w-page-1.pdf")) == 0)
        let outcome = try await program.run(["print", "w.atelier", "--page1", "--printer", "ipp://127.0.0.1:9/x"])
        #expect(outcome.exit == 3)
        #expect(rights(program.path("w-page-1-2.pdf")) == 0o600, "\(outcome)")
        #expect(!FileManager.default.fileExists(atPath: program.path("nulle-part")))
    }

    @Test func aWorkshopIsOpenedThroughALinkAndItsSideFilesLieBesideItself() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        try FileManager.default.createDirectory(atPath: program.path("liens"), withIntermediateDirectories: true)
        #expect(symlink(program.path("w.atelier"), program.path("liens/l.atelier")) == 0)
        try await program.must(["capture", "liens/l.atelier", "par le lien"])
        #expect(try await program.must("list w.atelier").out.contains("par le lien"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.path("liens")) == ["l.atelier"])
    }

    @Test func namesTooLongForTheDiskAreSentences() async throws {
        let program = try Program()
        try await program.makeWorkshop()
        let long = String(repeating: "x", count: 300)
        for words in [
            ["new", long + ".atelier", "--template", "s-inspirer", "--title", "T"], ["list", long + ".atelier"],
            ["synthesis", "w.atelier", "--output", long], ["synthesis", "w.atelier", "--output", long, "--force"],
            ["import", "w.atelier", long],
        ] {
            let outcome = try await program.run(words)
            #expect(outcome.exit == 3, "\(words) \(outcome)")
            #expect(outcome.err.split(separator: "\n").count == 2)
        }
        let name = String(repeating: "y", count: 251)
        try await program.must(["synthesis", "w.atelier", "--output", name + ".txt"])
    }
}

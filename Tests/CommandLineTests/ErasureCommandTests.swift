import Foundation
import SessionEngine
import Testing

/// Names in every place where one can be typed: masked they are in no public output, erased in no byte on the disk.
struct ErasureCommandTests {
    /// A rare name for each place in which it stands.
    private enum Name {
        static let word = "Ézéchiellé Quatrebarbes"
        static let standing = [
            word, "Philomèla", "Gaspardiña", "Théodulia", "Ermengardë", "Aldegondà", "Radegondè", "Zénobiettè",
            "Kévanoù",
            "Bérengarià", "Hildebrandà", "Cunégondè", "Melchiorà", "Rigobertë",
        ]
        /// In what does not stand any more, was set aside, or is never printed.
        static let past = [
            "Frédégondè",
            "Childéricà", "Brunehildè", "Pétronillà", "Sigismondè", "Euphrosinè", "Gondebertà", "Clotildettè",
            "Wilfridà",
            "Adalbertè",
        ]
        static var all: [String] { standing + past }
    }

    private func program() async throws -> Program {
        let program = try Program(["ATELIER_LANGUAGE": "fr"])
        try await program.makeWorkshop()
        let (n, p) = (Name.standing, Name.past)
        for words in [
            ["capture", "w.atelier", "--group", "a", "voir avec \(n[0]) lundi"],
            [
                "capture", "w.atelier", "--kind", "action", "--who", n[1], "--when", "avant la fête de \(n[12])",
                "rappeler",
            ],
            ["capture", "w.atelier", "redit de \(p[1])"],
            ["aside", "w.atelier", "3", "--reason", "déjà dit par \(n[2])"],
            ["group", "w.atelier", "rename", "b", "amis de \(p[2])"],
            ["group", "w.atelier", "rename", "b", "amis de \(n[3])"],
            ["frame", "w.atelier", "--facilitator", n[4], "--organiser", p[3], "--title", "Soins chez \(n[5])"],
            ["frame", "w.atelier", "--organiser", "la mairie"],
            ["actor", "w.atelier", "add", "cercle de \(n[6])"],
            ["capture", "w.atelier", "--actor", "cercle de \(n[6])", "--outside", "chez \(n[9])", "une visite"],
            ["takeaway", "w.atelier", "1", "merci à \(p[4])"],
            ["takeaway", "w.atelier", "1", "merci à \(n[7]), et à \(n[0])"],
            ["capture", "w.atelier", "une parole de \(p[5])"],
            ["edit", "w.atelier", "5", "--text", "une parole de \(n[8])"],
            ["capture", "w.atelier", "retirée, de \(p[6])"],
            ["undo", "w.atelier"],
            ["block", "w.atelier", "add", "mot de \(n[10])", "--minutes", "5"],
            ["block", "w.atelier", "change", "mot de \(n[10])", "--prompt", "que dire à \(p[8]) ?"],
            ["block", "w.atelier", "open", "mot de \(n[10])"],
            ["mask", "w.atelier", p[9]],
            ["reading", "w.atelier", "whole", "un avis de \(p[0])"],
            ["reading", "w.atelier", "whole", "l'avis de \(n[13])"],
        ] { try await program.must(words) }
        try program.put(
            [#"{"id": "\#(p[7])-1", "text": "importée, de \#(n[11])", "kind": "parole", "group": "a"}"#],
            in: "notes.jsonl")
        try await program.must("import w.atelier notes.jsonl")
        try FileManager.default.removeItem(atPath: program.path("notes.jsonl"))
        return program
    }

    private func maskAll(in program: Program) async throws {
        try await program.must(["mask", "w.atelier"] + Name.standing)
    }

    private func publicText(_ program: Program, _ format: String, edition: String = "public") async throws -> String {
        guard ["pdf", "page1", "poster"].contains(format) else {
            return try await program.must(["synthesis", "w.atelier", "--format", format, "--edition", edition]).out
        }
        try await program.must([
            "synthesis", "w.atelier", "--format", format, "--edition", edition, "--output", "p.pdf", "--force",
        ])
        let tool = URL(fileURLWithPath: "/usr/bin/pdftotext")
        let text = try await program.run(["-layout", "p.pdf", "-"], by: tool)
        #expect(text.exit == 0, "\(text)")
        let told = try await program.run(["p.pdf"], by: URL(fileURLWithPath: "/usr/bin/pdfinfo"))
        try FileManager.default.removeItem(atPath: program.path("p.pdf"))
        return text.out + told.out
    }

    private func names(in text: String) -> [String] {
        let folded = Folding.fold(text)
        return Name.all.filter { name in
            name.split(separator: " ").contains { folded.contains(Folding.fold(String($0))) }
        }
    }

    @Test func maskedNamesAreInNoPublicOutputAndInTheInternalOne() async throws {
        let program = try await program()
        let before = Set(names(in: try await publicText(program, "text")))
        #expect(before.isSuperset(of: [Name.word, "Philomèla", "Théodulia", "Zénobiettè", "Kévanoù"]), "\(before)")
        try await maskAll(in: program)
        for format in ["text", "markdown", "html", "json", "csv", "pdf", "page1", "poster", "svg", "actions"] {
            let shown = try await publicText(program, format)
            #expect(names(in: shown) == [], "\(format)")
            let isWhole = !["poster", "svg", "actions"].contains(format)
            #expect(!isWhole || shown.contains("nom"), "\(format)")
        }
        #expect(names(in: try await publicText(program, "text", edition: "internal")).count >= 8)
        // Where there is no printer the pages lie beside the workshop.
        for words in [["print", "w.atelier"], ["print", "w.atelier", "--page1"]] {
            #expect(try await program.run(words).exit == 3)
            let papers = program.contents.keys.filter { $0.hasSuffix(".pdf") }
            #expect(papers.count == 1)
            for paper in papers {
                let read = try await program.run(
                    ["-layout", paper, "-"], by: URL(fileURLWithPath: "/usr/bin/pdftotext"))
                #expect(read.exit == 0 && read.out.contains("nom") && names(in: read.out) == [], "\(words)")
                try FileManager.default.removeItem(atPath: program.path(paper))
            }
        }
    }

    @Test func afterAnAnonymisationNoByteHoldsAName() async throws {
        let program = try await program()
        try await maskAll(in: program)
        let internally = try await publicText(program, "text", edition: "internal")
        let before = try await publicText(program, "text")
        let seat = "/\(NSUserName())/"
        let traces = try program.traces(of: Name.all + [seat])
        #expect(Set(traces.map(\.word)) == Set(Name.all + [seat]), "every name is somewhere before")
        #expect(traces.contains { $0.path.contains("/workshops/") })

        let dry = try await program.must("anonymise w.atelier --dry-run")
        let left = try program.traces(of: Name.all)
        #expect(dry.out.contains("Rien n’est effacé") && left.count == traces.filter { $0.word != seat }.count)
        let done = try await program.must("anonymise w.atelier --yes")
        #expect(done.err.isEmpty && done.lines.count == 2 && done.lines[1].hasPrefix("Hors d’atteinte"), "\(done)")
        #expect(try program.traces(of: Name.all + [seat]) == [])

        let check = try await program.must("check w.atelier")
        #expect(check.err.isEmpty && check.out.contains("La seconde copie dit la même chose."), "\(check)")
        // Who facilitated is forgotten, and that somebody masked names; all else reads as it did.
        let after = try await publicText(program, "text")
        func plain(_ text: String) -> [Substring] {
            text.split(separator: "\n").filter { !$0.hasPrefix("Animation") && !$0.hasPrefix("[nom] tient la place") }
        }
        #expect(plain(after) == plain(before))
        #expect(after.contains("Animation\u{A0}: […]"))
        let insideAfter = try await publicText(program, "text", edition: "internal")
        #expect(insideAfter.split(separator: "\n").count <= internally.split(separator: "\n").count)
        #expect(try await program.must("anonymise w.atelier --yes").out.contains("aucun texte"))
        try await program.must(["capture", "w.atelier", "on continue"])
        #expect(try await program.must("list w.atelier --json").out.contains("on continue"))
    }

    @Test func afterARedactionNoByteHoldsAWordOfTheContributionAndAllOthersStand() async throws {
        let program = try await program()
        try await program.must(["edit", "w.atelier", "4", "--who", "Guénolée"])
        let before = try await program.must("list w.atelier --json").out
        // One that was edited, one that was taken back, one that was set aside, one that was imported.
        for (number, gone) in [
            (5, ["Kévanoù", "Euphrosinè"]), (6, ["Gondebertà"]), (3, ["Childéricà", "Gaspardiña"]),
            (7, ["Cunégondè", "Clotildettè"]), (4, ["Bérengarià", "Guénolée"]),
        ] {
            let done = try await program.must(["redact", "w.atelier", "\(number)", "--yes"])
            #expect(done.out.contains("Effacé"), "\(done)")
            #expect(done.err.contains("Relisez la chose à retenir"), "\(done)")
            #expect(try program.traces(of: gone) == [], "\(number)")
            try await program.must("check w.atelier")
        }
        let texts = try await program.must("list w.atelier --json").out
        #expect(texts.split(separator: "\n").count <= before.split(separator: "\n").count)
        #expect(texts.contains("voir avec Ézéchiellé Quatrebarbes lundi") && texts.contains("rappeler"))
        #expect(try await program.run("redact w.atelier 8 --yes").exit == 1)
        #expect(try await program.run("redact w.atelier huit --yes").exit == 2)
    }

    @Test func afterAForgettingNothingIsLeft() async throws {
        let program = try await program()
        #expect(try await program.run("forget w.atelier").exit == 2, "who cannot be asked must have said so")
        try await program.must("forget w.atelier --yes")
        #expect(try program.traces(of: Name.all) == [])
        #expect(program.contents.isEmpty)
        let state = try FileManager.default.subpathsOfDirectory(atPath: program.path("state"))
        #expect(Set(state).isSubset(of: ["atelier", "atelier/installation", "atelier/workshops"]), "\(state)")
        #expect(try await program.run("forget w.atelier --yes").exit == 3)
    }

    @Test(arguments: Language.allCases)
    func anErasureThatHasNotEndedIsToldAtEveryOpeningWithTheCommandThatEndsIt(_ language: Language) async throws {
        let program = try await program()
        let folder = program.path("state/atelier/workshops")
        let id = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
        try Data("redact 3 1\nanonymise names\n".utf8)
            .write(to: URL(fileURLWithPath: "\(folder)/\(id)/erasing"))
        let environment = ["ATELIER_LANGUAGE": language.rawValue]
        let check = try await program.run(["check", "w.atelier"], environment)
        #expect(check.exit == 3 && check.err.contains("atelier redact w.atelier 3 1"), "\(check)")
        #expect(check.out.contains(language == .fr ? "Le fichier est entier" : "The file is whole"))
        let json = try await program.run(["check", "w.atelier", "--json"], environment)
        #expect(json.exit == 3 && json.out.contains(#""redact 3 1""#) && json.out.contains(#""whole" : true"#))
        for line in ["list w.atelier", "capture w.atelier x", "log w.atelier", "synthesis w.atelier"] {
            let told = try await program.run(line.split(separator: " ").map(String.init), environment)
            #expect(told.exit == 0)
            #expect(
                told.err.contains("atelier redact w.atelier 3 1") && told.err.contains("atelier anonymise w.atelier"))
            #expect(Words.speaks(language, told.err), "\(told)")
        }
        try await program.must("redact w.atelier 1 3 --yes")
        try await program.must(["anonymise", "w.atelier", "--name", "zut", "--yes"])
        #expect(try await program.must("list w.atelier").err.isEmpty)
        try await program.must("check w.atelier")
    }

    @Test func anotherHistoryOfTheSecondCopyIsMaskedAndTold() async throws {
        let program = try await program()
        try FileManager.default.copyItem(atPath: program.path("w.atelier"), toPath: program.path("v.atelier"))
        try await program.must(["capture", "w.atelier", "ici"])
        try await program.must(["capture", "v.atelier", "là, Mme Quatrebarbes"])
        try await program.must(["mask", "v.atelier"] + Name.standing)
        try FileManager.default.removeItem(atPath: program.path("v.atelier"))
        let done = try await program.must(["anonymise", "w.atelier", "--yes"] + Name.all.flatMap { ["--name", $0] })
        #expect(done.out.contains("1 autre histoire".replacing(" autre", with: "\u{A0}autre")), "\(done)")
        #expect(done.out.contains("atelier recover"))
        #expect(try program.traces(of: Name.all) == [])
    }

    @Test(arguments: Language.allCases)
    func aWorkshopOfLongAgoIsToldByACheck(_ language: Language) async throws {
        let program = try Program(["ATELIER_LANGUAGE": language.rawValue])
        try await program.makeWorkshop()
        let remedy = language == .fr ? "Gardez-le" : "Keep it"
        #expect(!(try await program.must("check w.atelier").out.contains(remedy)))
        try await program.must(["frame", "w.atelier", "--date", "25 mars 2025"])
        let old = try await program.must("check w.atelier")
        #expect(old.out.contains(remedy) && old.out.contains("atelier forget"), "\(old)")
        #expect(Words.speaks(language, old.out))
        try await program.must("anonymise w.atelier --yes")
        #expect(!(try await program.must("check w.atelier").out.contains(remedy)))
    }
}

extension Program {
    /// A word, and a file that holds it.
    struct Trace: Hashable {
        let word: String
        let path: String
    }

    /// Where words, or a part of one, stand in any byte of any file of the home, the state folder included: as typed,
    /// composed or decomposed, small, large or without accents, in UTF-8 and UTF-16.
    func traces(of words: [String]) throws -> [Trace] {
        var found: [Trace] = []
        let forms = words.map { word in (word, Set(word.split(separator: " ").flatMap { Self.forms(of: String($0)) })) }
        for path in try FileManager.default.subpathsOfDirectory(atPath: home.path) where !path.hasPrefix("call-") {
            guard let bytes = FileManager.default.contents(atPath: self.path(path)) else { continue }
            for (word, forms) in forms where forms.contains(where: { bytes.range(of: $0) != nil }) {
                found.append(Trace(word: word, path: path))
            }
        }
        return found
    }

    private static func forms(of word: String) -> [Data] {
        let plain = word.folding(options: .diacriticInsensitive, locale: nil)
        let spelled = [word, plain].flatMap { [$0, $0.lowercased(), $0.uppercased()] }.flatMap {
            [$0.precomposedStringWithCanonicalMapping, $0.decomposedStringWithCanonicalMapping]
        }
        return spelled.flatMap { form in
            [Data(form.utf8)] + [.utf16LittleEndian, .utf16BigEndian].compactMap { form.data(using: $0) }
        }
    }
}

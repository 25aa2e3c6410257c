import SessionEngine
import Testing

@testable import Publishing

/// Words broken at the ends of lines: where, how often, and what a reader of the file finds.
@Suite("Hyphenation") struct HyphenationTests {
    private static let style = TextStyle(.text, 11)

    private func broken(_ text: String, _ language: Language) throws -> String {
        let hyphenation = try #require(Hyphenation(language))
        var bytes = Array(text.utf8)
        for place in hyphenation.places(in: text).reversed() { bytes.insert(UInt8(ascii: "="), at: place) }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "French words are broken between syllables",
        arguments: [
            ("responsabilités", "res=pon=sa=bi=li=tés"), ("éclaircissement", "éclair=cis=se=ment"),
            ("l’information,", "l’in=for=ma=tion,"), ("«\u{A0}coopération\u{A0}»", "«\u{A0}co=opé=ra=tion\u{A0}»"),
            ("apprentissage continu", "ap=pren=tis=sage continu"), ("aujourd'hui", "au=jourd'hui"),
        ])
    func french(text: String, expected: String) throws { #expect(try broken(text, .fr) == expected) }

    @Test(
        "English words are broken by the English patterns",
        arguments: [("cooperation", "co=oper=a=tion"), ("“workshops”", "“work=shops”"), ("governance", "gov=ernance")])
    func english(text: String, expected: String) throws { #expect(try broken(text, .en) == expected) }

    @Test(
        "What is not a plain word of six small letters stays whole",
        arguments: [
            "petit", "Rieutort", "ASSOCIATIONS", "rendez-vous", "porte-parole", "associations.org", "jeunes@commune",
            "habitant·es", "habitants/associations", "associations2", "https://exemple.org/associations", "(1h25min18)",
            "de\u{301}veloppement", "Ελλάδαελλάδα", "日本語の長い言葉", "", " ", "’", "n°\u{A0}12",
        ], Language.allCases)
    func whole(text: String, language: Language) throws { #expect(try broken(text, language) == text) }

    @Test("Two letters stay before a hyphen and three go over", arguments: Language.allCases)
    func margins(language: Language) throws {
        let hyphenation = try #require(Hyphenation(language))
        for word in Self.long.split(separator: " ") {
            for place in hyphenation.places(in: String(word)) {
                let before = String(decoding: Array(word.utf8)[..<place], as: UTF8.self)
                let after = String(decoding: Array(word.utf8)[place...], as: UTF8.self)
                #expect(before.count >= 2 && after.count >= 3 && before + after == word)
            }
        }
    }

    // MARK: lines

    private static let long = """
        les intercommunalités environnantes reconnaissent progressivement que la coopération territoriale demande \
        des apprentissages collectifs continus et une gouvernance partagée entre associations habitants entreprises \
        collectivités chercheurs agriculteurs enseignants bénévoles et responsables administratifs départementaux
        """

    private func lines(_ text: String, _ setting: Setting, language: String = "fr") throws -> [String] {
        let block = try Typesetter(language: language).set(text, Self.style, setting)
        let spans = Dictionary(grouping: block.spans, by: \.line).sorted { $0.key < $1.key }
        return spans.map { $0.value.map(\.text).joined().trimmingPrefix { $0 == " " } + "" }
    }

    @Test(
        "A column is fuller with broken words, says the same, and no three lines in a row end in a hyphen",
        arguments: [60.0, 80, 100, 140, 200, 300, 480], [false, true])
    func columns(width: Double, justified: Bool) throws {
        let whole = try lines(Self.long, Setting(width: width, justified: justified))
        let broken = try lines(Self.long, Setting(width: width, justified: justified, isHyphenated: true))
        #expect(broken.count <= whole.count)
        #expect(width > 300 || broken.contains { $0.hasSuffix("-") })
        let told = broken.map { $0.hasSuffix("-") ? String($0.dropLast()) : $0 }.joined()
        #expect(told == Self.long)
        let block = try Typesetter(language: "fr").set(
            Self.long, Self.style, Setting(width: width, justified: justified, isHyphenated: true))
        #expect(block.spans.allSatisfy { $0.x + $0.width <= width + 0.1 }, "a hyphen stands out")
        guard width >= 100 else { return }
        for index in broken.indices.dropLast(2) {
            #expect(!broken[index...index + 2].allSatisfy { $0.hasSuffix("-") }, "\(broken[index...index + 2])")
        }
    }

    @Test("A word broader than its column is broken at a syllable")
    func narrow() throws {
        let lines = try lines("intercommunalités", Setting(width: 55, isHyphenated: true))
        #expect(lines == ["intercom-", "munalités"])
    }

    @Test("Hanging lines and runs of several styles keep their letters, and no style moves")
    func runs() throws {
        let words = Self.long.split(separator: " ").map(String.init)
        let bold = TextStyle(.label, 10, .bold)
        let runs = words.enumerated().map { TextRun($1 + " ", $0.isMultiple(of: 2) ? Self.style : bold) }
        let block = try Typesetter(language: "fr").set(
            [TextRun("+", bold), .tab(bold)] + runs, Setting(width: 150, hanging: 14, isHyphenated: true))
        let told = { (style: TextStyle) in
            block.spans.filter { $0.style == style }.map { $0.text.hasSuffix("-") ? $0.text.dropLast() + "" : $0.text }
                .joined().filter { $0 != " " && $0 != "\t" && $0 != "+" }
        }
        #expect(told(Self.style) == runs.filter { $0.style == Self.style }.map(\.text).joined().filter { $0 != " " })
        #expect(told(bold) == runs.filter { $0.style == bold }.map(\.text).joined().filter { $0 != " " })
        #expect(block.spans.contains { $0.text.hasSuffix("-") })
        #expect(block.unknownGlyphs == 0)
    }

    @Test("A language without patterns breaks no word, and that is no error")
    func missing() throws {
        let whole = try lines(Self.long, Setting(width: 100), language: "la")
        #expect(try lines(Self.long, Setting(width: 100, isHyphenated: true), language: "la") == whole)
        #expect(Hyphenation.missing.isEmpty)
    }

    @Test("A text that goes on and on is set all the same")
    func giant() throws {
        let text = Array(repeating: Self.long, count: 60).joined(separator: " ")
        let lines = try lines(text, Setting(width: 120, isHyphenated: true))
        #expect(lines.count > 600)
        #expect(lines.contains { $0.hasSuffix("-") })
    }

    @Test("A reader of the file finds each broken word whole: the only hyphens are soft, and stand at line ends")
    func extracted() throws {
        let canvas = PDFCanvas(
            .a4, PDFMetadata(title: "t", author: "", subject: "", language: "fr", created: "2025-03-25T18:05:00+01:00"))
        let block = try Typesetter(language: "fr").set(
            Self.long, Self.style, Setting(width: 120, isHyphenated: true))
        canvas.tagged(.paragraph) { canvas.draw(block, at: Point(60, 60)) }
        let text = try answer(of: ["pdftotext", "-raw", "FILE", "-"], about: try canvas.finish())
        let lines = text.split(whereSeparator: { $0 == "\n" || $0 == "\u{C}" })
        let scalars = { (line: Substring) in line.unicodeScalars }
        #expect(lines.contains { scalars($0).last == "\u{AD}" })
        #expect(!lines.contains { scalars($0).dropLast().contains("\u{AD}") || scalars($0).contains("-") })
        let told = lines.map { scalars($0).last == "\u{AD}" ? String(scalars($0).dropLast()) : $0 + " " }.joined()
        #expect(told.split(separator: " ") == Self.long.split(separator: " "))
        #expect(canvas.unknownGlyphs == 0)
    }
}

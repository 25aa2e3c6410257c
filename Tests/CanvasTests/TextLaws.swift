import Canvas
import Testing

@Suite("Widths and lines") struct TextLaws {
    @Test(
        "A cluster takes the columns that terminals agree on",
        arguments: [
            ("é", 1), ("e\u{301}", 1), ("œ", 1), ("«", 1), ("—", 1), ("…", 1), ("─", 1), ("▂", 1), ("✓", 1), ("½", 1),
            ("日", 2), ("한", 2), ("ｱ", 1), ("ア", 2), ("😀", 2), ("⏰", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("❤️", 1), ("⚠️", 1),
            ("🇫🇷", 2), ("1️⃣", 1), ("\u{202F}", 1), ("\u{A0}", 1), ("\u{200B}", 0), ("\u{AD}", 0), ("\u{FEFF}", 0),
            ("\u{1B}", 1), ("\u{301}", 0), ("🫨", 2), ("ᄒ\u{1161}\u{11AB}", 2), ("نص", 2), ("", 0),
        ])
    func widths(text: String, columns: Int) {
        #expect(Width.columns(of: text) == columns)
    }

    @Test("Latin letters and Western signs take a column each and are drawn as they stand, whatever stands beside them")
    func plain() {
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x202F...0x203B, 0x203D...0x2048, 0x20AC...0x20AC,
        ]
        let scalars = ranges.flatMap { $0.compactMap(Unicode.Scalar.init) }
        for text in [scalars, scalars.reversed()] {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: text)
            let text = String(view)
            #expect(text.count == scalars.count && text.allSatisfy { Width.of($0) == 1 })
            #expect(Width.columns(of: text) == scalars.count)
            var canvas = Canvas(rows: 1, columns: scalars.count)
            #expect(canvas.write(text, row: 0, column: 0) == scalars.count)
            #expect(canvas.row(0).map(\.base) == Array(view) && canvas.row(0).allSatisfy { !$0.hasMarks })
            for width in [0, 1, 100, 10_000] { #expect(Fitting.prefix(of: text, width: width) == text.prefix(width)) }
        }
    }

    @Test("What is fitted or padded has the width asked for", arguments: 0..<150)
    func fitting(seed: Int) {
        var random = Seeded(seed)
        let text = awkwardText(&random)
        for width in -1...12 {
            #expect(Width.columns(of: Fitting.head(text, to: width)) <= max(0, width), "seed \(seed)")
            #expect(Width.columns(of: Fitting.tail(text, to: width)) <= max(0, width), "seed \(seed)")
            for alignment in [Alignment.leading, .center, .trailing] {
                let padded = Fitting.padded(text, to: width, alignment)
                #expect(Width.columns(of: padded) == max(0, width), "seed \(seed)")
            }
        }
    }

    @Test("Cutting keeps the beginning or the end and says so")
    func cutting() {
        #expect(Fitting.head("réunion", to: 7) == "réunion")
        #expect(Fitting.head("réunion", to: 6) == "réuni…")
        #expect(Fitting.tail("réunion", to: 4) == "…ion")
        #expect(Fitting.head("日本語", to: 4) == "日…")
        #expect(Fitting.padded("né", to: 5, .trailing) == "   né")
        #expect(Fitting.padded("né", to: 5, .center) == " né  ")
        #expect(Fitting.padded("réunion", to: 4) == "réu…")
    }

    @Test("Wrapped lines fit, and lose nothing but spaces at their ends", arguments: 0..<200)
    func wrapping(seed: Int) {
        var random = Seeded(seed)
        let text = (0..<4).map { _ in awkwardText(&random) }.joined(separator: " ")
        for width in [3, 7, 20, 200] {
            let lines = Wrapping.lines(text, width: width)
            for line in lines { #expect(Width.columns(of: line) <= width, "seed \(seed): \(line.debugDescription)") }
            func letters(_ text: String) -> [Unicode.Scalar] {
                text.unicodeScalars.filter { $0 != " " && $0 != "\n" && $0 != "\r" }
            }
            #expect(letters(lines.joined()) == letters(text), "seed \(seed)")
        }
    }

    @Test("Lines break at spaces and inner hyphens, never before French marks")
    func breaking() {
        #expect(Wrapping.lines("un deux trois", width: 8) == ["un deux", "trois"])
        #expect(Wrapping.lines("Qui vient\u{202F}? Nous", width: 9) == ["Qui", "vient\u{202F}?", "Nous"])
        #expect(Wrapping.lines("Qui vient ? Nous", width: 9) == ["Qui", "vient ?", "Nous"])
        #expect(Wrapping.lines("il dit « oui » là", width: 10) == ["il dit", "« oui » là"])
        #expect(Wrapping.lines("un compte-rendu", width: 10) == ["un compte-", "rendu"])
        #expect(Wrapping.lines("soit -30 %", width: 6) == ["soit", "-30 %"])
        #expect(Wrapping.lines("anticonstitution", width: 6) == ["antico", "nstitu", "tion"])
        #expect(Wrapping.lines("a\n\nb", width: 5) == ["a", "", "b"])
        #expect(Wrapping.lines("- un deux trois", width: 8, indent: 2) == ["- un", "  deux", "  trois"])
        #expect(Wrapping.lines("日本語日本", width: 4) == ["日本", "語日", "本"])
        #expect(Wrapping.lines("x", width: 0).isEmpty)
        #expect(Wrapping.lines("", width: 5) == [""])
    }
}

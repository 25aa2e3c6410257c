import Canvas
import Testing

@Suite("Bytes become events") struct InputLaws {
    private static let pieces: [[UInt8]] =
        [
            "é", "日", "😀", "a", "\r", "\n", "\t", "\u{1B}", "\u{1B}[A", "\u{1B}OA", "\u{1B}[1;5C", "\u{1B}[3~",
            "\u{1B}[Z",
            "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[<0;3;4M", "\u{1B}[<64;3;4m", "\u{1B}[13;5u", "\u{1B}[27;5;9~",
            "\u{1B}[I",
            "\u{1B}[[A", "\u{1B}x", "\u{1B}é", "\u{1B}[", "\u{1B}[1;", "\u{1B}O", "[201~", "\u{7F}", "\u{0}", "\u{1F}",
            "\u{1B}[?1;2c", "\u{1B}[1 q", "\u{1B}[999999999999u", String(repeating: "1;", count: 40),
        ].map { Array($0.utf8) } + [
            [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F], [0x80], [0xED, 0xA0, 0x80], [0xC0, 0xAF],
        ]

    private func bytes(_ random: inout Seeded) -> [UInt8] {
        (0..<Int.random(in: 0...16, using: &random)).flatMap { _ -> [UInt8] in
            Bool.random(using: &random)
                ? Self.pieces.randomElement(using: &random) ?? [] : [UInt8.random(in: 0...255, using: &random)]
        }
    }

    @Test("Any cut of the bytes gives the same events", arguments: 0..<300)
    func cuts(seed: Int) {
        var random = Seeded(seed)
        let input = bytes(&random)
        var whole = InputParser(longestPaste: 16)
        let expected = whole.feed(input) + whole.flush()
        for cut in 0...input.count {
            var parser = InputParser(longestPaste: 16)
            let events = parser.feed(input[..<cut]) + parser.feed(input[cut...]) + parser.flush()
            #expect(events == expected, "seed \(seed), cut at \(cut) of \(input)")
        }
        var parser = InputParser(longestPaste: 16)
        #expect(input.flatMap { parser.feed([$0]) } + parser.flush() == expected, "seed \(seed)")
        #expect(!parser.isPasting && !parser.isAmbiguous)
    }

    @Test(
        "Each form of a key is known",
        arguments: [
            ("\u{1B}[A", .key(.up, [])), ("\u{1B}OA", .key(.up, [])), ("\u{1B}[1;5C", .key(.right, .control)),
            ("\u{1B}[1;3D", .key(.left, .alt)), ("\u{1B}[H", .key(.home, [])), ("\u{1B}[1~", .key(.home, [])),
            ("\u{1B}[4~", .key(.end, [])), ("\u{1B}[5~", .key(.pageUp, [])), ("\u{1B}[3;2~", .key(.delete, .shift)),
            ("\u{1B}OP", .key(.function(1), [])), ("\u{1B}[[B", .key(.function(2), [])),
            ("\u{1B}[15~", .key(.function(5), [])), ("\u{1B}[Z", .key(.tab, .shift)), ("\r", .key(.enter, [])),
            ("\n", .key(.enter, [])), ("\u{1B}[13;5u", .key(.enter, .control)), ("\u{1B}\r", .key(.enter, .alt)),
            ("\u{8}", .key(.backspace, [])), ("\u{7F}", .key(.backspace, [])), ("\u{3}", .key(.scalar("c"), .control)),
            ("\u{0}", .key(.scalar(" "), .control)), ("\u{1C}", .key(.scalar("\\"), .control)),
            ("\u{1B}é", .key(.scalar("é"), .alt)), ("\u{1B}", .key(.escape, [])), ("\u{1B}[", .key(.scalar("["), .alt)),
            ("\u{1B}[I", .focus(true)), ("\u{1B}[200~a\r\nb\rc\nd\u{1B}[A\u{1B}[201~", .paste("a\nb\nc\nd\u{1B}[A")),
            ("\u{1B}[200~perdu", .paste("perdu")), ("\u{1B}[?62c", .unknown(Array("\u{1B}[?62c".utf8))),
            ("\u{1B}[<0;3;4M", .mouse(Mouse(kind: .press, position: Position(row: 3, column: 2)))),
        ] as [(String, InputEvent)])
    func keys(text: String, event: InputEvent) {
        var parser = InputParser()
        #expect(parser.feed(Array(text.utf8)) + parser.flush() == [event])
    }

    @Test("A letter cut in two waits for its second half, however long")
    func cutLetter() {
        var parser = InputParser()
        #expect(parser.feed([0xC3]).isEmpty)
        #expect(!parser.isAmbiguous)
        #expect(parser.feed([0xA9]) == [.key(.scalar("é"), [])])
    }
}

@Suite("Input and time") struct InputTimes {
    private func keys(_ text: String) -> [InputEvent] { text.unicodeScalars.map { .key(.scalar($0), []) } }

    @Test("A lone Escape comes after its delay, a sequence cut in two is one key")
    func escape() {
        var reader = InputReader(escapeDelay: 25)
        #expect(reader.feed([0x1B], at: 100).isEmpty)
        #expect(reader.deadline == 125)
        #expect(reader.expire(at: 124).isEmpty)
        #expect(reader.expire(at: 125) == [.key(.escape, [])])
        #expect(reader.deadline == nil)
        #expect(reader.feed([0x1B], at: 200).isEmpty)
        #expect(reader.feed(Array("[A".utf8), at: 210) == [.key(.up, [])])
        #expect(reader.feed([0x1B], at: 300).isEmpty)
        #expect(reader.feed(Array("x".utf8), at: 400) == [.key(.escape, [])] + keys("x"))
    }

    @Test("Return waits to see whether text follows; alone it is a key")
    func lonelyReturn() {
        var reader = InputReader()
        #expect(reader.feed(Array("abc".utf8), at: 0) == keys("abc"))
        #expect(reader.feed([0x0D], at: 10).isEmpty)
        #expect(reader.deadline == 60)
        #expect(reader.expire(at: 60) == [.key(.enter, [])])
        #expect(reader.feed(Array("x\r".utf8), at: 100).isEmpty)
        #expect(reader.feed(Array("y".utf8), at: 150) == keys("x") + [.key(.enter, [])] + keys("y"))
    }

    @Test("Lines that come in one burst are a paste, in one read or several")
    func burst() {
        var reader = InputReader()
        #expect(reader.feed(Array("un\rdeux\rtr".utf8), at: 0).isEmpty)
        #expect(reader.feed(Array("ois".utf8), at: 40).isEmpty)
        #expect(reader.deadline == 90)
        #expect(reader.expire(at: 90) == [.paste("un\ndeux\ntrois")])
        #expect(reader.deadline == nil)
    }

    @Test(
        "Read at one moment in pieces or whole, the events are the same, and nothing stays behind", arguments: 0..<200)
    func pieces(seed: Int) {
        func typed(_ events: [InputEvent]) -> [InputEvent] {
            events.flatMap { event -> [InputEvent] in
                guard case .paste(let text) = event else { return [event] }
                return text.unicodeScalars.map { scalar in
                    scalar == "\n" ? .key(.enter, []) : scalar == "\t" ? .key(.tab, []) : .key(.scalar(scalar), [])
                }
            }
        }
        var random = Seeded(seed)
        let parts = ["un", "\r", "é", "\u{1B}[A", "\u{1B}", "\t", "\u{3}", "\u{1B}[200~x\ry\u{1B}[201~", "\n"]
        let input = (0..<Int.random(in: 1...8, using: &random)).flatMap { _ in
            Array((parts.randomElement(using: &random) ?? "").utf8)
        }
        var whole = InputReader()
        let expected = whole.feed(input, at: 0) + whole.expire(at: 10_000) + whole.expire(at: 20_000)
        for cut in 0...input.count {
            var reader = InputReader()
            let events =
                reader.feed(input[..<cut], at: 0) + reader.feed(input[cut...], at: 0) + reader.expire(at: 10_000)
                + reader.expire(at: 20_000)
            #expect(typed(events) == typed(expected), "seed \(seed), cut at \(cut) of \(input)")
            #expect(reader.deadline == nil, "seed \(seed)")
        }
    }

    @Test("Returns held down, and keys after a Return, stay keys")
    func notBursts() {
        var reader = InputReader()
        #expect(reader.feed([0x0D], at: 0).isEmpty)
        #expect(reader.feed([0x0D], at: 30).isEmpty)
        #expect(reader.expire(at: 80) == [.key(.enter, []), .key(.enter, [])])
        #expect(reader.feed(Array("\r\u{1B}[A".utf8), at: 100).isEmpty)
        #expect(reader.expire(at: 150) == [.key(.enter, []), .key(.up, [])])
        #expect(reader.feed(Array("\u{1B}[Aa\rb\u{3}c\r".utf8), at: 200).isEmpty)
        let control = InputEvent.key(.scalar("c"), .control)
        #expect(
            reader.expire(at: 250)
                == [.key(.up, []), .paste("a\nb"), control] + keys("c") + [.key(.enter, [])])
    }

    @Test("A bracketed paste comes at once, and is over when its end was lost")
    func brackets() {
        var reader = InputReader()
        #expect(reader.feed(Array("\u{1B}[200~a\rb\u{1B}[201~".utf8), at: 0) == [.paste("a\nb")])
        #expect(reader.feed(Array("\u{1B}[200~a\rb".utf8), at: 100).isEmpty)
        #expect(reader.deadline == 100 + InputReader.pasteGap)
        #expect(reader.expire(at: 100 + InputReader.pasteGap) == [.paste("a\nb")])
    }
}

import Canvas
import FrontEnd
import SessionEngine
import Synthesis
import Templates
import Testing

/// A template with a closing of its own: its questions stand wherever the things to keep are asked, shown or printed.
@Suite("The questions of a template's closing") struct ClosingQuestionTests {
    private static let template = Result { try TemplateLibrary(folder: nil).template("enquete-citoyenne") }

    private func room(_ language: Language, _ size: Size = Size(rows: 24, columns: 80)) throws -> LiveRoom {
        var room = try LiveRoom(language: language, size: size, spoken: language, template: try Self.template.get())
        room.press(.function(6))
        return room
    }

    private func questions(_ language: Language) throws -> [String] {
        let closing = try #require(try Self.template.get().closing)
        return closing.questions.map { Phrases(language).text($0) }
    }

    /// The list of the closing from its beginning to its end.
    private func list(_ room: LiveRoom) -> String {
        var room = room
        var seen = ""
        for _ in 0..<40 {
            seen += room.screen
            room.press(.down)
        }
        return seen
    }

    @Test(
        "stand in the list in the place of what is to be written, under the closing's own title",
        arguments: Language.allCases, [Size(rows: 24, columns: 80), Size(rows: 16, columns: 60)])
    func list(language: Language, size: Size) throws {
        let room = try room(language, size)
        let seen = list(room)
        let closing = try #require(try Self.template.get().closing)
        #expect(seen.contains(Phrases(language).text(closing.title) + " (+)"))
        // Where the line is too narrow it ends with an ellipsis.
        for question in try questions(language) {
            #expect(seen.contains(question.prefix(size.columns - 12)), "\(question)")
        }
        #expect(!seen.contains(language == .fr ? "Trois choses" : "Three things"))
    }

    @Test("are asked with the field, and told again with the answer", arguments: Language.allCases)
    func asked(language: Language) throws {
        var room = try room(language)
        let questions = try questions(language)
        for (index, answer) in ["une", "deux", "trois"].enumerated() {
            room.type("+")
            let asked = room.screen.split(separator: "│").map { $0.trimming(" ") }.joined(separator: " ")
            #expect(asked.contains(questions[index].prefix(40)), "\(room.screen)")
            room.type(answer)
            room.press(.enter)
        }
        #expect((1...3).map { room.workshop.takeaways[$0]?.text } == ["une", "deux", "trois"])
        let seen = list(room)
        for question in questions { #expect(seen.contains(question.prefix(60))) }
    }

    @Test("are shown to the room, answered or not, and printed above each answer", arguments: Language.allCases)
    func shown(language: Language) throws {
        var room = try room(language)
        let questions = try questions(language)
        room.type("+")
        room.type("on a compris")
        room.press(.enter)
        var window = RoomWindow(
            try #require(room.model.session), size: Size(rows: 24, columns: 80), now: room.model.now,
            showing: .part(.step(99)))
        for size in [Size(rows: 24, columns: 80), Size(rows: 16, columns: 60)] {
            _ = window.update(.resized(size))
            let lines = window.frame.canvas.lines.joined(separator: "\n")
            for question in questions { #expect(lines.contains(question.prefix(30)), "\(lines)") }
            #expect(lines.contains("• on a compris"))
            let title = Phrases(language).text(try #require(try Self.template.get().closing).title)
            #expect(lines.contains(title))
        }
        let synthesis = Synthesis(of: room.workshop)
        #expect(synthesis.essential.takeaways.map(\.question) == [questions[0]])
        let lead = Phrases(language).text(try #require(try Self.template.get().closing).lead)
        #expect(synthesis.annex.notes.count { $0.text.hasSuffix(lead) } == 1)
    }

    @Test(
        "A choice tells a template's length, when to use it and when not, and the arrow leads through a long text",
        arguments: Language.allCases)
    func choice(language: Language) throws {
        let template = try Self.template.get()
        for size in [Size(rows: 24, columns: 80), Size(rows: 16, columns: 60)] {
            var room = try room(language, size)
            room.type("w")
            room.send(.answer(.workshops([])))
            room.type("n")
            room.send(.answer(.templates([template])))
            #expect(room.screen.contains("· 3\u{A0}h\u{A0}10") || room.screen.contains("· 3 h 10"), "\(room.screen)")
            var seen = ""
            for _ in 0..<4 {
                seen += room.screen.split(whereSeparator: { "│\n ".contains($0) }).joined(separator: " ")
                room.press(.right)
            }
            for text in [template.summary, template.whenToUse] {
                let words = Phrases(language).text(text).split(separator: " ")
                #expect(seen.contains(words.suffix(2).joined(separator: " ")), "\(words.suffix(2)) \(seen)")
                #expect(seen.contains(words.prefix(3).joined(separator: " ")))
            }
        }
    }
}

extension Substring {
    fileprivate func trimming(_ sign: Character) -> Substring {
        var text = self
        while text.first == sign { text.removeFirst() }
        while text.last == sign { text.removeLast() }
        return text
    }
}

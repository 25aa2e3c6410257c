import Canvas
import Foundation
import Publishing
import SessionEngine
import Synthesis
import Testing

/// Text, Markdown, CSV and JSON, with words that each might take for its own.
@Suite("The synthesis as text, Markdown, CSV and JSON")
struct WrittenTests {
    // MARK: text

    @Test("no line of the text is wider than asked, and none holds a control character", arguments: [40, 60, 80, 120])
    func width(width: Int) {
        for words in Synthesis.awkward {
            let text = TextRenderer.render(.sample(words), width: width)
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                #expect(Width.columns(of: String(line)) <= width, "\(line)")
                #expect(!line.unicodeScalars.contains { Shown.picture(of: $0) != nil }, "\(line)")
            }
            #expect(text.hasSuffix("\n") && !text.contains("\n\n\n"))
        }
    }

    @Test("the text draws the path, the engine along it and the ground under it")
    func drawing() throws {
        let lines = TextRenderer.render(.sample("mot")).split(separator: "\n")
        let top = try #require(lines.firstIndex { $0.contains("┌") })
        let engine = try #require(lines.firstIndex { $0.hasPrefix("───") && $0.hasSuffix("▶") })
        let ground = try #require(lines.firstIndex { $0.hasPrefix("▔") })
        #expect(top < engine && engine < ground)
        #expect(lines.contains { $0.contains("│ +2 −1") })
    }

    @Test("the notice stands at the head and at the foot of the text and of the Markdown")
    func notice() {
        var synthesis = Synthesis.sample("mot")
        synthesis.heading.notice = "Exemple composé"
        for document in [TextRenderer.render(synthesis), MarkdownRenderer.render(synthesis)] {
            #expect(document.ranges(of: "Exemple composé").count == 2)
            #expect(document.split(separator: "\n").last?.contains("Exemple composé") == true)
        }
    }

    // MARK: Markdown

    @Test("words add no markup and no line to the Markdown", arguments: Synthesis.awkward)
    func markdown(words: String) {
        let plain = Skeleton(MarkdownRenderer.render(.sample("mot")))
        let found = Skeleton(MarkdownRenderer.render(.sample(words)))
        #expect(found == plain)
    }

    /// What is markup in a document: how each line begins, and the marks that no backslash disarms.
    private struct Skeleton: Equatable {
        var starts: [String] = []
        var marks: [Character: Int] = [:]

        init(_ markdown: String) {
            for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
                starts.append(String(line.prefix { " #->|".contains($0) }.prefix(4)))
                // Scalar by scalar, as a parser reads.
                var isEscaped = false
                for scalar in line.unicodeScalars {
                    if !isEscaped, "`*_[]<>#|~&$^@{}".unicodeScalars.contains(scalar) {
                        marks[Character(scalar), default: 0] += 1
                    }
                    isEscaped = scalar == "\\" && !isEscaped
                }
            }
        }
    }

    // MARK: CSV

    @Test("every cell of the CSV is read back as it was shown, and none is a formula", arguments: Synthesis.awkward)
    func csv(words: String) throws {
        for (language, separator) in [(Language.fr, ";"), (.en, ",")] as [(Language, Character)] {
            let text = CSVRenderer.render(.sample(words, language: language))
            #expect(text.unicodeScalars.first == "\u{FEFF}" || language == .en)
            let rows = Self.read(text.unicodeScalars.drop { $0 == "\u{FEFF}" }.map(Character.init), separator)
            #expect(rows.count == 2 && rows.allSatisfy { $0.count == 17 })
            let cell = try #require(rows.last)[1]
            #expect(cell == Shown.safe(words) || cell == "'" + Shown.safe(words))
            for cell in rows.joined() { #expect(!cell.contains(/^[=+\-@\t\r]/), "\(cell)") }
        }
    }

    /// Reads a table by RFC 4180.
    private static func read(_ characters: [Character], _ separator: Character) -> [[String]] {
        var rows: [[String]] = [[""]]
        var isQuoted = false
        var index = 0
        while index < characters.count {
            let character = characters[index]
            if character == "\"" {
                let isDoubled = isQuoted && index + 1 < characters.count && characters[index + 1] == "\""
                if isDoubled { rows[rows.count - 1][rows[rows.count - 1].count - 1] += "\"" }
                index += isDoubled ? 1 : 0
                isQuoted = isDoubled || !isQuoted
            } else if !isQuoted, character == separator {
                rows[rows.count - 1].append("")
            } else if !isQuoted, character == "\r" {
                rows.append([""])
                index += 1
            } else {
                rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
            }
            index += 1
        }
        return rows.dropLast()
    }

    // MARK: JSON

    @Test("the JSON holds words to the letter, and every sentence with its ids", arguments: Synthesis.awkward)
    func json(words: String) throws {
        let text = try JSONRenderer.render(.sample(words))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(root["format"] as? String == "atelier-synthesis")
        let annex = try #require(root["annex"] as? [String: Any])
        let entry = try #require((annex["entries"] as? [[String: Any]])?.first)
        let quotation = try #require(entry["quotation"] as? [String: Any])
        #expect((quotation["words"] as? String).map { Array($0.utf8) } == Array(words.utf8))
        #expect((entry["fields"] as? [String: Any])?["levers"] as? [String] == [])
        let essential = try #require(root["essential"] as? [String: Any])
        let note = try #require((essential["notes"] as? [[String: Any]])?.first)
        #expect(note["rests"] as? [String] == ["c1"])
    }

    @Test("the same document gives the same bytes, with its keys in order")
    func bytes() throws {
        let json = try JSONRenderer.render(.sample("mot"))
        #expect(try JSONRenderer.render(.sample("mot")) == json)
        let keys = json.matches(of: /\n  "([a-z]+)" :/).map { String($0.output.1) }
        #expect(keys == keys.sorted())
        #expect(
            keys == ["annex", "edition", "essential", "final", "format", "heading", "language", "sections", "version"])
    }
}

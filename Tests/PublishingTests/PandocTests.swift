import Foundation
import SessionEngine
import Synthesis
import Testing

@testable import Publishing

/// Our Markdown as pandoc reads it, in its own dialect and in GitHub's.
@Suite("The Markdown, read by pandoc") struct PandocTests {
    /// Quotation marks and dashes stay as they were typed.
    private static let dialects = ["markdown-smart", "gfm-autolink_bare_uris-emoji"]

    /// What pandoc found: how many of each kind of element, the headings, the tables, the text.
    private struct Reading {
        var kinds: [String: Int] = [:]
        var headings: [(level: Int, text: String)] = []
        /// The text of the cells, row by row, for each table.
        var tables: [[[String]]] = []
        private(set) var text = ""

        init(_ markdown: String, as dialect: String) throws {
            let bench = try Workbench()
            try bench.write(markdown, as: "page.md")
            let json = try bench.run(["pandoc", "--from", dialect, "--to", "json", "page.md"])
            let root = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
            walk(root["blocks"])
        }

        private mutating func walk(_ node: Any?) {
            if let list = node as? [Any] { for part in list { walk(part) } }
            guard let element = node as? [String: Any], let kind = element["t"] as? String else { return }
            let content = element["c"]
            switch kind {
            case "Str": text += content as? String ?? ""
            case "Space", "SoftBreak": text += " "
            case "Header":
                let parts = content as? [Any] ?? []
                let start = text.endIndex
                walk(parts.last)
                headings.append((parts.first as? Int ?? 0, String(text[start...])))
            case "Table":
                tables.append(rows(of: content as? [Any] ?? []))
            case "Code", "CodeBlock", "Math", "RawInline", "RawBlock":
                text += (content as? [Any])?.last as? String ?? ""
            default: walk(content)
            }
            if !["Str", "Space", "SoftBreak"].contains(kind) { kinds[kind, default: 0] += 1 }
        }

        /// A table is its attributes, caption, columns, head, bodies and foot; a row and a cell end with what they hold.
        private mutating func rows(of table: [Any]) -> [[String]] {
            guard table.count == 6 else { return [] }
            let head = (table[3] as? [Any])?.last as? [Any] ?? []
            let bodies = (table[4] as? [[Any]] ?? []).flatMap { $0.last as? [Any] ?? [] }
            return (head + bodies).map { row in
                ((row as? [Any])?.last as? [Any] ?? []).map { cell in
                    let start = text.endIndex
                    walk((cell as? [Any])?.last)
                    return String(text[start...])
                }
            }
        }
    }

    /// One document with each of these words at every place where somebody may have typed.
    private func document(_ all: [String]) -> String {
        var synthesis = Synthesis.sample("mot")
        synthesis.sections = all.flatMap { Synthesis.sample($0).sections }
        synthesis.annex.entries = all.flatMap { Synthesis.sample($0).annex.entries }
        return MarkdownRenderer.render(synthesis)
    }

    @Test("What was typed comes out to the letter, and is text and nothing else", arguments: dialects)
    func awkward(dialect: String) throws {
        let words = Synthesis.awkward
        let found = try Reading(document(words), as: dialect)
        let plain = try Reading(document(words.map { _ in "mot" }), as: dialect)
        #expect(found.kinds == plain.kinds)
        #expect(found.kinds.keys.allSatisfy { !$0.hasPrefix("Raw") && $0 != "Link" && $0 != "Image" })
        #expect(found.headings.map(\.level) == plain.headings.map(\.level))
        // At each place of its section, then in the annex.
        let missing = firstMissing(of: (words.flatMap { [$0, $0, $0] } + words).map(Shown.safe), in: found.text)
        #expect(missing == nil)
    }

    @Test("The headings go down step by step, and each section has its own", arguments: dialects)
    func headings(dialect: String) throws {
        let synthesis = Synthesis(of: try SampleWorkshop.demonstration())
        let headings = try Reading(MarkdownRenderer.render(synthesis), as: dialect).headings
        #expect(headings.filter { $0.level == 1 }.map(\.text) == [synthesis.heading.title])
        #expect(headings.first?.level == 1)
        #expect(zip(headings, headings.dropFirst()).allSatisfy { $1.level <= $0.level + 1 })
        let wanted = [synthesis.essential.title] + synthesis.sections.map(\.title) + [synthesis.annex.title]
        #expect(headings.filter { $0.level == 2 }.map { withoutSpaces($0.text) } == wanted.map(withoutSpaces))
    }

    @Test("A table is a table, cell by cell", arguments: dialects)
    func tables(dialect: String) throws {
        let synthesis = Synthesis(of: try SampleWorkshop.demonstration())
        let found = try Reading(MarkdownRenderer.render(synthesis), as: dialect).tables
        let blocks = synthesis.sections.flatMap(\.blocks) + synthesis.annex.aside
        let wanted = blocks.compactMap { block in
            if case .table(let table) = block { [table.headings] + table.rows.map(\.cells) } else { nil }
        }
        #expect(!wanted.isEmpty)
        #expect(found.map { $0.map { $0.map(withoutSpaces) } } == wanted.map { $0.map { $0.map(withoutSpaces) } })
    }
}

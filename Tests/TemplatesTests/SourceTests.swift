import Foundation
import SessionEngine
import Templates
import Testing

/// The two articles that the templates and lenses come from, as they were read.
private struct Articles {
    let text: String

    init() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Articles")
        text = try ["s-inspirer", "table-ronde-introduction"]
            .map { try String(contentsOf: folder.appending(path: $0 + ".txt"), encoding: .utf8) }
            .map(Self.plain).joined(separator: " ")
    }

    func say(_ words: String) -> Bool { text.contains(Self.plain(words)) }

    /// Without marks of layout, one sort of apostrophe and of space, small letters.
    static func plain(_ text: String) -> String {
        text.replacing("*", with: "").replacing(/\[([^\]]*)\]\([^)]*\)/) { $0.output.1 }
            .replacing("’", with: "'").split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}

@Suite("What a template or a lens says of its source")
struct SourceTests {
    private let sources: [(id: String, source: Bilingual)]
    private let articles: Articles

    init() throws {
        let library = TemplateLibrary(folder: nil)
        articles = try Articles()
        sources =
            try library.list().map { ($0.id, try $0.content.get().source) }
            + library.listLenses().map { ($0.id, try $0.content.get().source) }
    }

    @Test("every quotation stands in the articles, to the letter but for a mark of ours")
    func quotations() throws {
        for (id, source) in sources {
            let quotations = source.fr.matches(of: /«\s(.*?)\s»/).map {
                String($0.output.1.replacing(" [sic]", with: ""))
            }
            #expect(!quotations.isEmpty, "\(id)")
            for words in quotations { #expect(articles.say(words), "\(id): \(words)") }
        }
    }

    @Test("every figure and timecode stands in the articles, and both languages give the same timecodes")
    func figures() throws {
        for (id, source) in sources {
            let timecodes = source.fr.matches(of: /(?:\d+h)?\d+min(?:\d\d)?/).map { String($0.output) }
            #expect(!timecodes.isEmpty, "\(id)")
            #expect(Set(timecodes) == Set(source.en.matches(of: /(?:\d+h)?\d+min(?:\d\d)?/).map { String($0.output) }))
            let figures = source.fr.matches(of: /\d+(?:[\s,]\d+)*\s?%?/).map { String($0.output) }
            for figure in timecodes + figures { #expect(articles.say(figure), "\(id): \(figure)") }
        }
    }

    @Test("what is ours is told, in both languages, with the caution on the recording")
    func ours() throws {
        for (id, source) in sources {
            #expect(source.fr.contains("nregistrement non précisé, minutage tel qu’imprimé"), "\(id)")
            #expect(source.en.contains("ecording unknown, timecode as printed"), "\(id)")
            guard TemplateLibrary(folder: nil).list().contains(where: { $0.id == id }) else { continue }
            #expect(source.fr.contains("Proposition de l’outil"), "\(id)")
            #expect(source.en.contains("Proposal of the tool"), "\(id)")
        }
    }
}

import Foundation
import SessionEngine
import Templates
import Testing

/// The two articles that the templates and lenses come from, as they were read.
struct Articles {
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

@Suite("What a card says of its experience")
struct CardSourceTests {
    private let cards: [Experience]
    private let articles: Articles

    init() throws {
        cards = try TemplateLibrary(folder: nil).listExperiences().map { try $0.content.get() }
        articles = try Articles()
    }

    @Test("every quotation stands in the articles, to the letter, and so does who said it")
    func quotations() throws {
        #expect(cards.count == 10)
        for card in cards {
            #expect(!card.quotes.isEmpty, "\(card.id)")
            for quote in card.quotes {
                #expect(articles.say(quote.words.fr), "\(card.id): \(quote.words.fr)")
                #expect(articles.say(try #require(quote.who)), "\(card.id): \(quote.who ?? "")")
            }
        }
    }

    @Test("every timecode stands in the articles, and nothing is told without one")
    func timecodes() throws {
        for card in cards {
            let told = (card.facts + card.conditions + card.pitfalls).map(\.timecode) + card.quotes.map(\.timecode)
            for timecode in told { #expect(articles.say(try #require(timecode)), "\(card.id): \(timecode ?? "")") }
        }
    }

    @Test("every figure stands in the articles, and both languages give the same")
    func figures() throws {
        for card in cards {
            for text in (card.facts + card.conditions + card.pitfalls).map(\.text) + [card.summary, card.title] {
                for figure in text.fr.matches(of: /\d+(?:[\s,]\d+)*\s?%?/).map({ String($0.output) }) {
                    #expect(articles.say(figure), "\(card.id): \(figure)")
                }
                #expect(digits(text.fr) == digits(text.en), "\(card.id): \(text.en)")
            }
        }
    }

    @Test("what is ours is told, in both languages, with the caution on the recording")
    func ours() throws {
        for card in cards {
            #expect(card.source.fr.contains("nregistrement non précisé, minutage tel qu’imprimé"), "\(card.id)")
            #expect(card.source.en.contains("ecording unknown, timecode as printed"), "\(card.id)")
            #expect(card.source.fr.contains("Proposition de l’outil"), "\(card.id)")
            #expect(card.source.en.contains("Proposal of the tool"), "\(card.id)")
            #expect(card.source.en.contains("in our translation"), "\(card.id)")
        }
    }

    /// The digits of a text in groups, whatever separates thousands and decimals.
    private func digits(_ text: String) -> [String] {
        text.matches(of: /\d+(?:[\s\u{A0}\u{202F},.]\d+)*/).map { $0.output.filter(\.isNumber) }.sorted()
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

    @Test("the lead of a closing quotes the articles to the letter, and says that its questions are ours")
    func closings() throws {
        let closings = try TemplateLibrary(folder: nil).list().compactMap { item in
            try item.content.get().closing.map { (item.id, $0) }
        }
        #expect(closings.count >= 10)
        for (id, closing) in closings {
            let lead = closing.lead
            let quotations = lead.fr.matches(of: /«\s(.*?)\s»/).map { String($0.output.1) }
            #expect(!quotations.isEmpty, "\(id)")
            let timecodes = lead.fr.matches(of: /(?:\d+h)?\d+min(?:\d\d)?/).map { String($0.output) }
            #expect(timecodes == lead.en.matches(of: /(?:\d+h)?\d+min(?:\d\d)?/).map { String($0.output) }, "\(id)")
            #expect(!timecodes.isEmpty || lead.fr.contains("sans minutage imprimé"), "\(id)")
            for words in quotations + timecodes { #expect(articles.say(words), "\(id): \(words)") }
            #expect(lead.fr.hasSuffix("uestions\u{A0}: proposition de l’outil."), "\(id): \(lead.fr)")
            #expect(lead.en.hasSuffix("uestions: proposal of the tool.") && lead.en.contains("in our translation"))
            // What is ours quotes nobody and gives no figure.
            let own = closing.questions + [closing.title]
            #expect(own.allSatisfy { !$0.fr.contains(/[«\d]/) && !$0.en.contains(/[“\d]/) }, "\(id)")
            for name in lead.fr.matches(of: /\((\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+),/) {
                #expect(articles.say(String(name.output.1)), "\(id)")
            }
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

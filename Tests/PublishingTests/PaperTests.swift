import Foundation
import Publishing
import Testing

/// The ground on which pages are drawn: text, shapes, structure, bytes.
@Suite struct PaperTests {
    private static let metadata = PDFMetadata(
        title: "Synthèse de l’atelier", author: "Commune d’exemple", subject: "Essai", language: "fr",
        created: "2025-03-25T18:05:00+01:00")
    private static let body = TextStyle(.text, 11)
    private static let french = "« Où est l’eau ? », dit-on : 30 % d’entre nous l’ignorent !"

    /// A document of one page with these texts below each other.
    private func document(_ texts: [String], style: TextStyle = body) throws -> (bytes: [UInt8], unknown: Int) {
        let setter = try Typesetter(language: "fr")
        let canvas = PDFCanvas(.a4, Self.metadata)
        var y = Paper.a4.body.y
        for text in texts {
            let block = setter.set(text, style, Setting(width: Paper.a4.body.width))
            canvas.tagged(.paragraph) { canvas.draw(block, at: Point(Paper.a4.body.x, y)) }
            y += block.height + 6
        }
        return (try canvas.finish(), canvas.unknownGlyphs)
    }

    @Test func `the words come out of the page as they went in`() throws {
        let text = try answer(of: ["pdftotext", "FILE", "-"], about: document([Self.french]).bytes)
        #expect(text.contains(Self.french), "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }

    @Test(arguments: ["🙂 🎯 👩‍💻", "合作 きょうりょく 협력", "→ ≥ ✓ ① ☐ — … œ Œ", "Ελλάδα Україна", "a\u{1b}[31mb\u{7}"])
    func `no sign is missing`(text: String) throws {
        for face in [Typeface.text, .label] {
            #expect(try document([text], style: TextStyle(face, 11)).unknown == 0)
        }
    }

    @Test func `a sign that no font has is counted`() throws {
        #expect(try document(["a \u{10FFFD} b"]).unknown == 1)
    }

    @Test func `a control character is printed as a sign`() throws {
        let text = try answer(
            of: ["pdftotext", "FILE", "-"], about: document(["a\u{1b}[31mb\u{0}c\u{85}d\u{202e}e"]).bytes)
        #expect(text.contains("a␛[31mb␀c\u{fffd}d\u{fffd}e"))
    }

    @Test func `the same page twice is the same bytes`() throws {
        #expect(try SamplePage.bytes() == SamplePage.bytes())
    }

    @Test func `the document is sound and says what it is`() throws {
        let bytes = try SamplePage.bytes()
        let check = try answer(of: ["qpdf", "--check", "FILE"], about: bytes)
        #expect(check.contains("No syntax or stream encoding errors found"), "\(check)")
        #expect(!check.contains("WARNING"), "\(check)")
        let info = try answer(of: ["pdfinfo", "-isodates", "FILE"], about: bytes)
        for fact in [
            "Synthèse de l’atelier", "Pages:           2", "(A4)", "2025-03-25T18:05:00+01", "Tagged:          yes",
        ] { #expect(info.contains(fact), "\(info)") }
        let catalog = try answer(of: ["qpdf", "--show-object=trailer", "FILE"], about: bytes)
        let root = try #require(catalog.firstMatch(of: /\/Root (\d+) 0 R/)).1
        let object = try answer(of: ["qpdf", "--show-object=\(root)", "FILE"], about: bytes)
        #expect(object.contains("/Lang (fr)"), "\(object)")
        #expect(object.contains("/DisplayDocTitle true"), "\(object)")
    }

    @Test func `the structure can be read aloud`() throws {
        let tree = try answer(of: ["pdfinfo", "-struct", "FILE"], about: SamplePage.bytes())
        for tag in ["Document", "H1", "H2", "P", "Figure", "Table", "TR", "TH", "TD"] {
            #expect(tree.split(whereSeparator: \.isWhitespace).contains(Substring(tag)), "\(tag) in \(tree)")
        }
    }

    @Test func `links and the outline lead to marked places`() throws {
        let places = try answer(of: ["pdfinfo", "-dests", "FILE"], about: SamplePage.bytes())
        #expect(places.contains("\"table\""), "\(places)")
        let addresses = try answer(of: ["pdfinfo", "-url", "FILE"], about: SamplePage.bytes())
        #expect(addresses.contains("https://example.org/l'atelier"), "\(addresses)")
    }

    @Test func `our fonts are in the document, and no pictures`() throws {
        let fonts = try answer(of: ["pdffonts", "FILE"], about: SamplePage.bytes())
        for family in ["LinLibertineO", "LinBiolinumO", "Symbola", "WenQuanYi"] {
            #expect(fonts.contains(family), "\(fonts)")
        }
        let pictures = try answer(of: ["pdfimages", "-list", "FILE"], about: SamplePage.bytes())
        #expect(pictures.split(separator: "\n").count == 2, "\(pictures)")
    }

    @Test func `our fonts are on this machine`() {
        #expect(PaperFonts.missing.isEmpty)
    }

    @Test func `a block knows its lines before it is drawn`() throws {
        let setter = try Typesetter(language: "fr")
        let one = setter.set("Coopérer", Self.body)
        let wrapped = setter.set(
            Array(repeating: "coopérer", count: 60).joined(separator: " "), Self.body, Setting(width: 200))
        #expect(one.lines.count == 1)
        #expect(wrapped.lines.count > 5)
        #expect(wrapped.width <= 200)
        #expect(wrapped.lines.last?.bottom == wrapped.height)
        #expect(zip(wrapped.lines, wrapped.lines.dropFirst()).allSatisfy { $0.bottom <= $1.top + 0.01 })
        #expect(wrapped.lines.allSatisfy { $0.top < $0.baseline && $0.baseline < $0.bottom })
        let cut = setter.set(String(repeating: "coopérer ", count: 60), Self.body, Setting(width: 200, lines: 2))
        #expect(cut.lines.count == 2)
        #expect(cut.isCut && !wrapped.isCut)
    }

    @Test func `a line break in the text breaks the line`() throws {
        #expect(try Typesetter(language: "fr").set("a\nb\n\nc", Self.body).lines.count == 4)
    }

    @Test func `a point is a point`() throws {
        // A font's own line is a little higher than its size; at 96 dots an inch it would be 160.
        let block = try Typesetter(language: "fr").set("x", TextStyle(.text, 100), Setting(spacing: 1))
        #expect((100...140).contains(block.height))
    }

    @Test func `an empty text is one line as high as any`() throws {
        let setter = try Typesetter(language: "fr")
        let block = setter.set("", Self.body)
        #expect(block.lines.count == 1)
        #expect(block.width == 0)
        #expect(block.height == setter.set("x", Self.body).height)
    }

    @Test func `the sample page, for the eye`() throws {
        let bytes = try SamplePage.bytes()
        Attachment.record(bytes, named: "sample.pdf")
        #expect(bytes.starts(with: "%PDF-".utf8))
    }
}

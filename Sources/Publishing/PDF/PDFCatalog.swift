/// The document's catalogue, which should name the language so that it is read aloud with the right voice.
///
/// Cairo does not write it.
enum PDFCatalog {
    /// The same document with its language named, by one changed object at its end (an incremental update).
    ///
    /// A document whose table of objects is not in the classic form is given back as it is.
    static func naming(language: String, in pdf: [UInt8]) -> [UInt8] {
        guard let file = Table(pdf), let catalog = file.text(from: file.root, to: "endobj"),
            !catalog.contains("/Lang"),
            language.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || Character(Unicode.Scalar($0)).isLetter })
        else { return pdf }
        let more = "\n   /Lang (\(language))\n   /ViewerPreferences << /DisplayDocTitle true >>"
        let changed = catalog.replacing("<<", with: "<<" + more, maxReplacements: 1) + "endobj\n"
        let table = pdf.count + changed.utf8.count
        let offset = String(pdf.count)
        let entry = String(repeating: "0", count: 10 - offset.utf8.count) + offset
        let end = """
            xref
            \(file.rootNumber) 1
            \(entry) 00000 n\u{20}
            trailer
            << /Size \(file.size) /Root \(file.rootNumber) 0 R /Info \(file.info) 0 R /Prev \(file.start) >>
            startxref
            \(table)
            %%EOF

            """
        return pdf + Array(changed.utf8) + Array(end.utf8)
    }

    /// What the end of a PDF says about its objects.
    private struct Table {
        let pdf: [UInt8]
        let start: Int
        let size: Int
        let info: Int
        let rootNumber: Int
        /// Where the catalogue begins.
        let root: Int

        init?(_ pdf: [UInt8]) {
            self.pdf = pdf
            let tail = String(decoding: pdf.suffix(64), as: UTF8.self)
            guard let word = tail.ranges(of: "startxref").last, let start = Self.number(tail[word.upperBound...]),
                start < pdf.count, pdf[start...].starts(with: "xref".utf8)
            else { return nil }
            let text = String(decoding: pdf[start...], as: UTF8.self)
            guard let trailer = text.firstRange(of: "trailer"),
                let size = Self.number(after: "/Size", in: text[trailer.upperBound...]),
                let info = Self.number(after: "/Info", in: text[trailer.upperBound...]),
                let rootNumber = Self.number(after: "/Root", in: text[trailer.upperBound...]),
                // "xref", "0 n", then a line for each object, from number 0.
                case let lines = text[..<trailer.lowerBound].split(separator: "\n"), lines.count > rootNumber + 2,
                let root = Self.number(lines[rootNumber + 2]), root < pdf.count
            else { return nil }
            (self.start, self.size, self.info, self.rootNumber, self.root) = (start, size, info, rootNumber, root)
        }

        func text(from offset: Int, to end: String) -> String? {
            let rest = String(decoding: pdf[offset..<min(pdf.count, offset + 4_096)], as: UTF8.self)
            return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) }
        }

        private static func number(after key: String, in text: Substring) -> Int? {
            text.firstRange(of: key).flatMap { number(text[$0.upperBound...]) }
        }

        private static func number(_ text: Substring) -> Int? {
            Int(text.drop { $0.isWhitespace }.prefix { $0.isNumber })
        }
    }
}

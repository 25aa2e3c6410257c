import CPangoCairo
import SessionEngine

/// What a part of a page is, for those who have it read aloud.
package enum PDFTag: String, Sendable {
    case document = "Document"
    case section = "Sect"
    case heading1 = "H1"
    case heading2 = "H2"
    case heading3 = "H3"
    case paragraph = "P"
    case quote = "BlockQuote"
    case list = "L"
    case item = "LI"
    case itemLabel = "Lbl"
    case itemBody = "LBody"
    case table = "Table"
    case row = "TR"
    case heading = "TH"
    case cell = "TD"
    case figure = "Figure"
    case caption = "Caption"
    case note = "Note"
}

/// Where a link leads.
package enum PDFLink: Equatable, Sendable {
    /// A place in the document, by the name that `mark` gave it.
    case place(String)
    /// An address in the world.
    case address(String)
}

extension PDFCanvas {
    /// Draws what is inside as one part of the document's structure; a part may run over pages.
    package func tagged<T, E>(_ tag: PDFTag, _ draw: () throws(E) -> T) throws(E) -> T {
        open(tag)
        defer { close(tag) }
        return try draw()
    }

    /// Draws what is inside as a link.
    package func linked<T, E>(to link: PDFLink, _ draw: () throws(E) -> T) throws(E) -> T {
        let attribute =
            switch link {
            case .place(let name): "dest=\(quoted(name))"
            case .address(let address): "uri=\(quoted(address))"
            }
        cairo_tag_begin(cairo, CAIRO_TAG_LINK, attribute)
        defer { cairo_tag_end(cairo, CAIRO_TAG_LINK) }
        return try draw()
    }

    /// Gives a point of this page a name, for links and the outline.
    package func mark(_ name: String, at point: Point) {
        cairo_tag_begin(cairo, CAIRO_TAG_DEST, "name=\(quoted(name)) x=\(point.x) y=\(point.y)")
        cairo_tag_end(cairo, CAIRO_TAG_DEST)
    }

    /// Adds a line to the document's outline that leads to a marked place.
    ///
    /// The number it gives stands for the line when others are put under it.
    @discardableResult
    package func outline(_ title: String, to name: String, under parent: Int? = nil) -> Int {
        let parent = parent.map { Int32(clamping: $0) } ?? CAIRO_PDF_OUTLINE_ROOT
        return Int(
            cairo_pdf_surface_add_outline(
                surface, parent, Shown.safe(title), "dest=\(quoted(name))", cairo_pdf_outline_flags_t(rawValue: 0)))
    }

    func open(_ tag: PDFTag) { cairo_tag_begin(cairo, tag.rawValue, nil) }

    func close(_ tag: PDFTag) { cairo_tag_end(cairo, tag.rawValue) }

    /// A string as Cairo reads it in a tag's attributes.
    private func quoted(_ text: String) -> String {
        "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }
}

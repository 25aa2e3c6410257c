import CPangoCairo
import SessionEngine

/// Why there is no document, as facts.
package enum PaperTrouble: Error, Equatable, Sendable {
    /// Neither our fonts nor others could be read.
    case noFonts
    /// Cairo gave up: its own words.
    case drawing(String)
}

/// What a document says about itself.
package struct PDFMetadata: Equatable, Sendable {
    /// Its title, who made it, what it is about.
    package var title: String, author: String, subject: String
    /// `fr` or `en`.
    package var language: String
    /// The moment it was made, ISO 8601 with seconds and offset; given from outside, so that the same
    /// workshop printed twice gives the same bytes.
    package var created: String

    /// Takes what a document says about itself; empty texts are left out.
    package init(title: String, author: String, subject: String, language: String, created: String) {
        self.title = title
        self.author = author
        self.subject = subject
        self.language = language
        self.created = created
    }
}

/// A PDF document in the making: pages in points from the top left corner.
///
/// The same calls give the same bytes. It belongs to one thread.
package final class PDFCanvas {
    let cairo: OpaquePointer
    let surface: OpaquePointer
    private let sink = Sink()
    private let metadata: PDFMetadata
    /// The number of the page that is being drawn, from 1.
    package private(set) var page = 1
    /// How many signs drawn so far no font has.
    package private(set) var unknownGlyphs = 0

    /// An empty document whose first page is open.
    package init(_ paper: Paper, _ metadata: PDFMetadata) {
        self.metadata = metadata
        let write: cairo_write_func_t = { sink, data, count in
            guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
            Unmanaged<Sink>.fromOpaque(sink).takeUnretainedValue().bytes += UnsafeBufferPointer(
                start: data, count: Int(count))
            return CAIRO_STATUS_SUCCESS
        }
        surface = cairo_pdf_surface_create_for_stream(
            write, Unmanaged.passUnretained(sink).toOpaque(), paper.width, paper.height)
        cairo = cairo_create(surface)
        describe()
        open(.document)
    }

    deinit {
        // Finished here at the latest, while the sink still lives: Cairo writes once more.
        cairo_surface_finish(surface)
        cairo_destroy(cairo)
        cairo_surface_destroy(surface)
    }

    /// Closes the page and opens the next.
    package func newPage() {
        cairo_show_page(cairo)
        page += 1
    }

    /// Closes the document and gives its bytes; nothing can be drawn after.
    package func finish() throws(PaperTrouble) -> [UInt8] {
        close(.document)
        cairo_show_page(cairo)
        let drawn = cairo_status(cairo)
        cairo_surface_finish(surface)
        for status in [drawn, cairo_surface_status(surface)] where status != CAIRO_STATUS_SUCCESS {
            throw .drawing(String(cString: cairo_status_to_string(status)))
        }
        return PDFCatalog.naming(language: metadata.language, in: sink.bytes)
    }

    // MARK: - Drawing

    /// Draws a block of text, or some of its lines, with the top left corner at a point.
    package func draw(_ block: TextBlock, at place: Point, lines: Range<Int>? = nil) {
        if (lines?.lowerBound ?? 0) == 0 { unknownGlyphs += block.unknownGlyphs }
        block.draw(lines ?? block.lines.indices, at: place, on: cairo)
    }

    /// Draws a PNG as large as it fits into a box, at its right; false where its bytes are no picture.
    @discardableResult
    func draw(png: [UInt8], in box: Box) -> Bool {
        let source = Source(png)
        let read: cairo_read_func_t = { source, data, count in
            guard let source, let data else { return CAIRO_STATUS_READ_ERROR }
            return Unmanaged<Source>.fromOpaque(source).takeUnretainedValue().read(data, Int(count))
                ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
        }
        let picture = cairo_image_surface_create_from_png_stream(read, Unmanaged.passUnretained(source).toOpaque())
        defer { cairo_surface_destroy(picture) }
        let (width, height) = (cairo_image_surface_get_width(picture), cairo_image_surface_get_height(picture))
        guard cairo_surface_status(picture) == CAIRO_STATUS_SUCCESS, width > 0, height > 0 else { return false }
        let scale = min(box.width / Double(width), box.height / Double(height))
        cairo_save(cairo)
        cairo_translate(cairo, box.right - Double(width) * scale, box.y)
        cairo_scale(cairo, scale, scale)
        cairo_set_source_surface(cairo, picture, 0, 0)
        // Filled, not painted: Cairo 1.16 breaks a tagged document over a picture that is painted.
        cairo_rectangle(cairo, 0, 0, Double(width), Double(height))
        cairo_fill(cairo)
        cairo_restore(cairo)
        return true
    }

    /// Draws the marks of a diagram.
    func draw(_ marks: [DiagramDrawing.Mark]) {
        for mark in marks {
            switch mark {
            case .fill(let path, let ink): fill(path, ink)
            case .stroke(let path, let ink, let width, let dashes): stroke(path, ink, width: width, dashes: dashes)
            case .text(let block, let place): draw(block, at: place)
            }
        }
    }

    /// Draws what is inside larger by a factor, from the top left corner of the sheet.
    func enlarged(by factor: Double, _ draw: () -> Void) {
        cairo_save(cairo)
        cairo_scale(cairo, factor, factor)
        draw()
        cairo_restore(cairo)
    }

    /// Fills an outline.
    package func fill(_ path: Path, _ ink: Ink) {
        trace(path, ink)
        cairo_fill(cairo)
    }

    /// Draws along an outline; `dashes` are the lengths of strokes and gaps, in turn.
    package func stroke(_ path: Path, _ ink: Ink, width: Double, dashes: [Double] = []) {
        trace(path, ink)
        cairo_set_line_width(cairo, width)
        cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND)
        cairo_set_dash(cairo, dashes, Int32(dashes.count), 0)
        cairo_stroke(cairo)
    }

    private func trace(_ path: Path, _ ink: Ink) {
        cairo_set_source_rgb(cairo, ink.red, ink.green, ink.blue)
        cairo_new_path(cairo)
        for step in path.steps {
            switch step {
            case .move(let point): cairo_move_to(cairo, point.x, point.y)
            case .line(let point): cairo_line_to(cairo, point.x, point.y)
            case .curve(let first, let second, let end):
                cairo_curve_to(cairo, first.x, first.y, second.x, second.y, end.x, end.y)
            case .close: cairo_close_path(cairo)
            }
        }
    }

    private func describe() {
        let facts: KeyValuePairs = [
            CAIRO_PDF_METADATA_TITLE: metadata.title, CAIRO_PDF_METADATA_AUTHOR: metadata.author,
            CAIRO_PDF_METADATA_SUBJECT: metadata.subject, CAIRO_PDF_METADATA_CREATOR: "Atelier",
            CAIRO_PDF_METADATA_CREATE_DATE: metadata.created, CAIRO_PDF_METADATA_MOD_DATE: metadata.created,
        ]
        for (fact, text) in facts where !text.isEmpty {
            cairo_pdf_surface_set_metadata(surface, fact, Shown.safe(text))
        }
    }
}

/// Where Cairo reads a picture from.
private final class Source {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    func read(_ data: UnsafeMutablePointer<UInt8>, _ count: Int) -> Bool {
        guard rest.count >= count else { return false }
        for index in 0..<count { data[index] = rest[rest.startIndex + index] }
        rest = rest.dropFirst(count)
        return true
    }
}

/// Where Cairo writes.
private final class Sink {
    var bytes: [UInt8] = []
}

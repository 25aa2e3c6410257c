import CPangoCairo

/// Text that has been set: its measures are known, and it can be drawn on a canvas any number of times.
package final class TextBlock {
    /// A line of a block, in points below the block's top.
    package struct Line: Equatable, Sendable {
        /// Its upper edge, the line its letters stand on, its lower edge.
        package let top: Double, baseline: Double, bottom: Double
    }

    /// Letters of one style that stand together on a line, for drawings that hold real text.
    struct Span {
        /// The line, the text, its style, and where its letters begin, in points from the left edge of the block.
        var line: Int, text: String, style: TextStyle, x: Double, width: Double
    }

    private let layout: OpaquePointer
    private let runs: [TextRun]
    /// The breadth of its longest line, in points.
    package let width: Double
    /// From the top of the first line to the foot of the last, in points.
    package let height: Double
    /// Its lines, from the top.
    package let lines: [Line]

    /// Takes the layout over.
    init(_ layout: OpaquePointer, _ runs: [TextRun]) {
        self.layout = layout
        self.runs = runs
        var extents = PangoRectangle()
        pango_layout_get_extents(layout, nil, &extents)
        width = Double(extents.width) / Double(PANGO_SCALE)
        height = Double(extents.height) / Double(PANGO_SCALE)
        lines = Self.lines(of: layout)
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

    /// How many signs no font has: they are printed as boxes.
    package var unknownGlyphs: Int { Int(pango_layout_get_unknown_glyphs_count(layout)) }

    /// Whether the text was cut off because it was given too few lines.
    package var isCut: Bool { pango_layout_is_ellipsized(layout) != 0 }

    /// Draws some lines so that the first of them has its top at `place`; the layout's own alignment holds.
    func draw(_ range: Range<Int>, at place: Point, on cairo: OpaquePointer) {
        guard let first = range.first, lines.indices.contains(first) else { return }
        let iterator = pango_layout_get_iter(layout)
        defer { pango_layout_iter_free(iterator) }
        for (index, line) in lines.enumerated() {
            if range.contains(index) {
                var extents = PangoRectangle()
                pango_layout_iter_get_line_extents(iterator, nil, &extents)
                let x = place.x + Double(extents.x) / Double(PANGO_SCALE)
                cairo_move_to(cairo, x, place.y + line.baseline - lines[first].top)
                pango_cairo_show_layout_line(cairo, pango_layout_iter_get_line_readonly(iterator))
            }
            pango_layout_iter_next_line(iterator)
        }
    }

    /// What stands on each line, as it is seen: what was cut off is not in it, its ellipsis is.
    var spans: [Span] {
        var spans: [Span] = []
        let iterator = pango_layout_get_iter(layout)
        defer { pango_layout_iter_free(iterator) }
        let bytes = Array(String(cString: pango_layout_get_text(layout)).utf8)
        var line = 0
        repeat {
            // A line ends with an empty run.
            if let run = pango_layout_iter_get_run_readonly(iterator), let item = run.pointee.item?.pointee {
                var extents = PangoRectangle()
                pango_layout_iter_get_run_extents(iterator, nil, &extents)
                let start = Int(item.offset)
                let text = shown(item, of: bytes, on: pango_layout_iter_get_line_readonly(iterator))
                let span = Span(
                    line: line, text: text, style: style(at: start), x: Double(extents.x) / Double(PANGO_SCALE),
                    width: Double(extents.width) / Double(PANGO_SCALE))
                spans.append(span)
            } else {
                line += 1
            }
        } while pango_layout_iter_next_run(iterator) != 0
        return spans
    }

    /// The text of an item as it is seen: a soft hyphen is a hyphen at the end of a line.
    private func shown(_ item: PangoItem, of bytes: [UInt8], on line: UnsafeMutablePointer<PangoLayoutLine>?) -> String
    {
        guard item.analysis.flags & UInt8(PANGO_ANALYSIS_FLAG_IS_ELLIPSIS) == 0 else { return "…" }
        let start = Int(item.offset), end = start + Int(item.length)
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        let lineEnd = Int(pango_layout_line_get_start_index(line) + pango_layout_line_get_length(line))
        return end == lineEnd && text.hasSuffix(Typesetter.softHyphen) ? text.dropLast() + "-" : text
    }

    private func style(at byte: Int) -> TextStyle {
        var end = 0
        for run in runs {
            end += run.text.utf8.count
            if byte < end { return run.style }
        }
        return runs.last?.style ?? TextStyle(.text, 10)
    }

    private static func lines(of layout: OpaquePointer) -> [Line] {
        let iterator = pango_layout_get_iter(layout)
        defer { pango_layout_iter_free(iterator) }
        var lines: [Line] = []
        repeat {
            var (top, bottom): (Int32, Int32) = (0, 0)
            pango_layout_iter_get_line_yrange(iterator, &top, &bottom)
            lines.append(
                Line(
                    top: Double(top) / Double(PANGO_SCALE),
                    baseline: Double(pango_layout_iter_get_baseline(iterator)) / Double(PANGO_SCALE),
                    bottom: Double(bottom) / Double(PANGO_SCALE)))
        } while pango_layout_iter_next_line(iterator) != 0
        return lines
    }
}

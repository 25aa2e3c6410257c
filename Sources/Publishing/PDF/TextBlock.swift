import CPangoCairo

/// Text that has been set: its measures are known, and it can be drawn on a canvas any number of times.
package final class TextBlock {
    /// A line of a block, in points below the block's top.
    package struct Line: Equatable, Sendable {
        /// Its upper edge, the line its letters stand on, its lower edge.
        package let top: Double, baseline: Double, bottom: Double
    }

    private let layout: OpaquePointer
    /// The breadth of its longest line, in points.
    package let width: Double
    /// From the top of the first line to the foot of the last, in points.
    package let height: Double
    /// Its lines, from the top.
    package let lines: [Line]

    /// Takes the layout over.
    init(_ layout: OpaquePointer) {
        self.layout = layout
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

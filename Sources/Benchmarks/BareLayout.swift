import CPangoCairo
import Foundation

/// A text as a PDF with as little as there can be: one layout in one font, line by line, page after page.
enum BareLayout {
    static func write(_ text: String, to path: String) throws {
        let (width, height, margin) = (595.28, 841.89, 56.7)
        guard let fonts = pango_cairo_font_map_get_default(), let context = pango_font_map_create_context(fonts),
            let surface = cairo_pdf_surface_create(path, width, height), let cairo = cairo_create(surface)
        else { throw POSIXError(.ENOMEM) }
        pango_cairo_context_set_resolution(context, 72)
        let layout = cpc_layout(context)
        let font = pango_font_description_from_string("Linux Libertine O 11")
        pango_layout_set_font_description(layout, font)
        pango_layout_set_width(layout, Int32((width - 2 * margin) * Double(PANGO_SCALE)))
        var top = 0.0
        for paragraph in text.split(separator: "\n") {
            pango_layout_set_text(layout, String(paragraph), -1)
            let iterator = pango_layout_get_iter(layout)
            defer { pango_layout_iter_free(iterator) }
            repeat {
                var extents = PangoRectangle()
                pango_layout_iter_get_line_extents(iterator, nil, &extents)
                let line = Double(extents.height) / Double(PANGO_SCALE)
                if top + line > height - 2 * margin {
                    cairo_show_page(cairo)
                    top = 0
                }
                let rise = Double(pango_layout_iter_get_baseline(iterator) - extents.y) / Double(PANGO_SCALE)
                cairo_move_to(cairo, margin, margin + top + rise)
                pango_cairo_show_layout_line(cairo, pango_layout_iter_get_line_readonly(iterator))
                top += line
            } while pango_layout_iter_next_line(iterator) != 0
        }
        cairo_show_page(cairo)
        cairo_surface_finish(surface)
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else { throw POSIXError(.EIO) }
    }
}

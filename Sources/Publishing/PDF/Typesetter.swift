import CPangoCairo
import SessionEngine

/// Sets text in our fonts, and measures it, before there is any page to put it on.
///
/// One typesetter and all its blocks belong to one thread.
package final class Typesetter {
    private let context: OpaquePointer
    private let chosen: PaperFonts.Chosen
    private let language: String
    /// Read when the first line wants a word broken.
    private(set) lazy var hyphenation = Language(rawValue: language).flatMap(Hyphenation.init)

    /// Done once: the fonts of the machine as a whole are of no use to us, and take as long as a page to look through.
    private static let onlyOurFonts: Void = cpc_no_other_fonts()

    /// A typesetter for a language (`fr`, `en`), in our letters.
    package convenience init(language: String) throws(PaperTrouble) {
        try self.init(language: language, PaperFonts.Chosen())
    }

    /// A typesetter in the letters that a layout chose.
    init(language: String, _ chosen: PaperFonts.Chosen) throws(PaperTrouble) {
        self.chosen = chosen
        self.language = language
        Self.onlyOurFonts
        guard let fonts = cpc_font_map(PaperFonts.configuration(chosen)) else { throw .noFonts }
        defer { g_object_unref(UnsafeMutableRawPointer(fonts)) }
        guard let made = pango_font_map_create_context(fonts) else { throw .noFonts }
        context = made
        // A point is a point; with the default of 96 dots an inch all text were a third too large.
        pango_cairo_context_set_resolution(context, 72)
        pango_context_set_language(context, pango_language_from_string(language))
        pango_context_set_round_glyph_positions(context, 0)
        // Hinting is for screens: on paper it makes the spaces between letters uneven.
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        // Without any font Pango would go on and draw nothing but boxes.
        guard set("a", TextStyle(.text, 10)).unknownGlyphs == 0 else { throw .noFonts }
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(context)) }

    /// Sets runs of text as one block.
    package func set(_ runs: [TextRun], _ setting: Setting = Setting()) -> TextBlock {
        let layout = cpc_layout(context)
        arrange(layout, setting)
        if let first = runs.first {
            // Of importance to an empty text only: its one line is as high as its style.
            let font = font(first.style)
            pango_layout_set_font_description(layout, font)
            pango_font_description_free(font)
        }
        var printed = runs.map { $0 == .tab($0.style) ? $0 : TextRun($0.text.printable, $0.style) }
        fill(layout, printed)
        hyphenate(&printed, in: layout, setting)
        justify(layout, setting)
        return TextBlock(layout, printed)
    }

    /// Gives a layout its text and how each part of it looks.
    func fill(_ layout: OpaquePointer, _ runs: [TextRun]) {
        let attributes = cpc_attributes()
        var text: [UInt8] = []
        for run in runs {
            let start = text.count
            text += run.text.utf8
            style(attributes, run.style, from: start, to: text.count)
        }
        text.withUnsafeBytes { bytes in
            pango_layout_set_text(layout, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
        }
        pango_layout_set_attributes(layout, attributes)
        pango_attr_list_unref(attributes)
    }

    /// Sets a text in one style as one block.
    package func set(_ text: String, _ style: TextStyle, _ setting: Setting = Setting()) -> TextBlock {
        set([TextRun(text, style)], setting)
    }

    private func arrange(_ layout: OpaquePointer, _ setting: Setting) {
        pango_layout_set_width(layout, setting.width.map { Int32($0 * Double(PANGO_SCALE)) } ?? -1)
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        pango_layout_set_line_spacing(layout, Float(setting.spacing))
        let alignment =
            switch setting.alignment {
            case .left: PANGO_ALIGN_LEFT
            case .center: PANGO_ALIGN_CENTER
            case .right: PANGO_ALIGN_RIGHT
            }
        pango_layout_set_alignment(layout, alignment)
        if setting.hanging > 0 { hang(layout, by: setting.hanging) }
        if let lines = setting.lines {
            pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
            pango_layout_set_height(layout, Int32(-max(1, lines)))
        }
    }

    private func hang(_ layout: OpaquePointer, by indent: Double) {
        pango_layout_set_indent(layout, Int32(-indent * Double(PANGO_SCALE)))
        guard let tabs = pango_tab_array_new(1, 0) else { return }
        pango_tab_array_set_tab(tabs, 0, PANGO_TAB_LEFT, Int32(indent * Double(PANGO_SCALE)))
        pango_layout_set_tabs(layout, tabs)
        pango_tab_array_free(tabs)
    }

    private func font(_ style: TextStyle) -> OpaquePointer? {
        let font = pango_font_description_new()
        pango_font_description_set_family(font, PaperFonts.families(style.face, chosen))
        pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
        pango_font_description_set_weight(font, PangoWeight(UInt32(style.weight.rawValue)))
        pango_font_description_set_style(font, style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        return font
    }

    private func style(_ list: OpaquePointer, _ style: TextStyle, from start: Int, to end: Int) {
        let font = font(style)
        var attributes = [
            pango_attr_font_desc_new(font),
            pango_attr_foreground_new(style.ink.red.deep, style.ink.green.deep, style.ink.blue.deep),
        ]
        pango_font_description_free(font)
        // A glyph that stands for two letters ends what some readers of the structure hear of a paragraph.
        attributes.append(
            pango_attr_font_features_new(
                (style.smallCaps ? "smcp=1, " : "") + "liga=0, clig=0, dlig=0, hlig=0"))
        if style.tracking != 0 {
            attributes.append(pango_attr_letter_spacing_new(Int32(style.tracking * Double(PANGO_SCALE))))
        }
        for attribute in attributes { cpc_insert(list, attribute, UInt32(start), UInt32(end)) }
    }
}

extension Double {
    /// A share of 1 as Pango writes colours: 0 to 65,535.
    fileprivate var deep: UInt16 { UInt16(Swift.max(0, Swift.min(1, self)) * 65_535) }
}

extension String {
    /// The text with a visible sign in the place of each control character; lines break where they did.
    fileprivate var printable: String {
        unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            .map { Shown.safe(String($0)) }.joined(separator: "\n")
    }
}

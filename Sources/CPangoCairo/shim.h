// The one C header through which Swift sees Pango, Cairo and fontconfig.
#ifndef CPANGOCAIRO_SHIM_H
#define CPANGOCAIRO_SHIM_H
#include <cairo-pdf.h>
#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

// A font map that knows only the fonts that `xml` (a fontconfig file's text) names; NULL if it cannot
// be made. The configuration is this map's own: neither a file nor the environment is touched.
static inline PangoFontMap *cpc_font_map(const char *xml) {
    PangoFontMap *map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    FcConfig *config = FcConfigCreate();
    if (!map || !PANGO_IS_FC_FONT_MAP(map) || !config ||
        !FcConfigParseAndLoadFromMemory(config, (const FcChar8 *)xml, FcFalse) || !FcConfigBuildFonts(config)) {
        if (config) FcConfigDestroy(config);
        if (map) g_object_unref(map);
        return NULL;
    }
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), config);
    FcConfigDestroy(config);  // the map keeps it
    return map;
}

// Gives fontconfig nothing where it would read all that the machine has: Pango waits for that before its first
// line, whatever fonts its map has. To be called once, before the first font map.
static inline void cpc_no_other_fonts(void) {
    FcConfig *none = FcConfigCreate();
    if (!none) return;
    FcConfigSetCurrent(none);
    FcConfigDestroy(none);  // fontconfig keeps it
}

// GLib ends the program when memory is short: these never give NULL.
static inline PangoLayout *_Nonnull cpc_layout(PangoContext *context) { return pango_layout_new(context); }
static inline PangoAttrList *_Nonnull cpc_attributes(void) { return pango_attr_list_new(); }

// Lays an attribute over the bytes from start to end of a text; the list takes it over.
static inline void cpc_insert(PangoAttrList *list, PangoAttribute *attribute, unsigned start, unsigned end) {
    attribute->start_index = start;
    attribute->end_index = end;
    pango_attr_list_insert(list, attribute);
}

// Widens each ordinary space within a line of `text` by so many Pango units; how many spaces there are.
static inline int cpc_widen_spaces(PangoLayoutLine *line, const char *text, int units) {
    int spaces = 0, last = line->start_index + line->length - 1;
    for (GSList *each = line->runs; each; each = each->next) {
        PangoGlyphItem *run = (PangoGlyphItem *)each->data;
        for (int index = 0; index < run->glyphs->num_glyphs; index++) {
            int byte = run->item->offset + run->glyphs->log_clusters[index];
            if (text[byte] != ' ' || byte == last) continue;
            run->glyphs->glyphs[index].geometry.width += units;
            spaces++;
        }
    }
    return spaces;
}
#endif

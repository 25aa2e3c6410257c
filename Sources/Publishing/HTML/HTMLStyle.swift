import Synthesis

/// How the page of HTML looks, on a screen and on paper.
enum HTMLStyle {
    /// The rules, in the colours and the margins of a layout.
    static func sheet(_ layout: PaperLayout) -> String {
        let inks = layout.inks
        let text = layout.textFont.map { quoted($0) + ", " } ?? ""
        let label = layout.labelFont.map { quoted($0) + ", " } ?? ""
        let margins = "\(layout.verticalMargin)mm \(layout.horizontalMargin)mm"
        return """
            @page { size: A4; margin: \(margins); }
            body { font: \(layout.textSize)pt/1.4 \(text)"Linux Libertine O", Georgia, serif; color: #000; background: #fff;
              max-width: 170mm; margin: 2em auto; padding: 0 1em; overflow-wrap: anywhere; }
            h1, h2, h3 { color: \(hex(inks.deep)); line-height: 1.2; break-after: avoid; }
            h1, h2, h3, small, .notice, .status, th { font-family: \(label)"Linux Biolinum O", Candara, sans-serif; }
            h1 { font-size: 1.7em; margin: 0.2em 0; }
            h2 { font-size: 1.3em; margin: 1.4em 0 0.3em; }
            h3 { font-size: 1.1em; margin: 1em 0 0.2em; }
            p, li { orphans: 2; widows: 2; }
            .notice, .status { font-weight: bold; color: \(hex(inks.deep)); }
            .status, .remark, .missing, figcaption, small { color: \(hex(inks.grey)); }
            .remark, figcaption, small { font-size: 0.85em; }
            q { quotes: none; }
            ul.words, ul.annex { list-style: none; padding-left: 1em; }
            ul.words li, ul.annex li { margin: 0.3em 0; break-inside: avoid; }
            a { color: inherit; text-decoration-color: \(hex(inks.rule)); }
            figure { margin: 0.5em 0; break-inside: avoid; }
            figure img { width: 100%; height: auto; }
            table { border-collapse: collapse; width: 100%; margin: 0.5em 0; }
            th, td { text-align: left; vertical-align: top; padding: 0.25em 1em 0.25em 0;
              border-bottom: 0.5pt solid \(hex(inks.rule)); }
            thead { display: table-header-group; }
            tr { break-inside: avoid; }
            aside { background: \(hex(inks.box)); padding: 0.3em 1em; margin: 1em 0; }
            @media print {
              body { max-width: none; margin: 0; padding: 0; }
              header, .essential { font-size: 0.9em; line-height: 1.25; }
              .essential { break-after: page; }
              .essential h2 { margin: 0.5em 0 0.1em; }
              .essential figure { margin: 0.2em 0; }
              .essential p, .essential ol, .essential table, header p { margin: 0.2em 0; }
              .essential td { padding: 0.1em 1em 0.1em 0; }
              a { text-decoration: none; }
            }
            """
    }

    /// A family between quotes, without what would end them or the element.
    private static func quoted(_ family: String) -> String {
        "\""
            + String(
                family.unicodeScalars.filter {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil || " -".unicodeScalars.contains($0)
                }.map(Character.init)) + "\""
    }

    private static func hex(_ ink: UInt32) -> String {
        let digits = String(ink, radix: 16)
        return "#" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }
}

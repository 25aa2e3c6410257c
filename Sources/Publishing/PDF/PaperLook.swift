import Synthesis

/// A layout's values as the page takes them: paper in points, colours, sizes.
struct PaperLook {
    let paper: Paper
    /// Titles and outlines; remarks; thin lines.
    let deep: Ink, grey: Ink, rule: Ink
    /// The wedge behind the path, an engine, the ground, the facilitator's box.
    let wedge: Ink, engine: Ink, ground: Ink, box: Ink
    /// The size of running text, in points.
    let size: Double
    /// The families of letters.
    let fonts: PaperFonts.Chosen
    /// A PNG for the head of page 1.
    let logo: [UInt8]?

    init(_ layout: PaperLayout) {
        let point = 72 / 25.4
        paper = Paper(
            width: Paper.a4.width, height: Paper.a4.height, vertical: layout.verticalMargin * point,
            horizontal: layout.horizontalMargin * point)
        let inks = layout.inks
        (deep, grey, rule) = (Ink(inks.deep), Ink(inks.grey), Ink(inks.rule))
        (wedge, engine, ground, box) = (Ink(inks.wedge), Ink(inks.engine), Ink(inks.ground), Ink(inks.box))
        size = layout.textSize
        fonts = PaperFonts.Chosen(text: layout.textFont, label: layout.labelFont)
        logo = layout.logo
    }

    var body: Box { paper.body }

    /// Running text.
    var text: TextStyle { TextStyle(.text, size) }
    /// What the program says of somebody's words.
    var remark: TextStyle { TextStyle(.label, size - 2, ink: grey) }
    /// The title of a section, and one inside a section.
    var sectionTitle: TextStyle { TextStyle(.text, size + 6, .bold, ink: deep) }
    var heading: TextStyle { TextStyle(.label, size + 1, .bold, ink: deep) }
}

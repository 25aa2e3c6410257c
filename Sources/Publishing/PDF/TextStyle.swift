/// The families of letters on paper.
package enum Typeface: Sendable {
    /// For reading: with serifs.
    case text
    /// For headings, labels and figures: its companion without serifs.
    case label
}

/// How a run of text looks.
package struct TextStyle: Equatable, Sendable {
    /// How thick the strokes are.
    package enum Weight: Int, Sendable { case regular = 400, semibold = 600, bold = 700 }

    /// The family of its letters.
    package var face: Typeface
    /// In points.
    package var size: Double
    /// How thick its strokes are, whether they lean, whether small letters are small capitals.
    package var weight: Weight, italic: Bool, smallCaps: Bool
    /// Extra space between letters, in points.
    package var tracking: Double
    /// Its colour.
    package var ink: Ink

    /// Takes a style; upright, regular and black unless said otherwise.
    package init(
        _ face: Typeface, _ size: Double, _ weight: Weight = .regular, italic: Bool = false, smallCaps: Bool = false,
        tracking: Double = 0, ink: Ink = .black
    ) {
        self.face = face
        self.size = size
        self.weight = weight
        self.italic = italic
        self.smallCaps = smallCaps
        self.tracking = tracking
        self.ink = ink
    }

    /// The same at another size, in points.
    package func sized(_ size: Double) -> TextStyle {
        var style = self
        style.size = size
        return style
    }
}

/// Some words in one style; a block of text is made of such runs.
package struct TextRun: Equatable, Sendable {
    /// The words, and their style.
    package var text: String, style: TextStyle

    /// Takes words and a style.
    package init(_ text: String, _ style: TextStyle) {
        self.text = text
        self.style = style
    }

    /// To the next tabulator: the only run whose control character acts.
    package static func tab(_ style: TextStyle) -> TextRun { TextRun("\t", style) }
}

/// How the lines of a block are set.
package struct Setting: Equatable, Sendable {
    /// Which edge the lines keep.
    package enum Alignment: Sendable { case left, center, right }

    /// Where lines break, in points; nil: only where the text itself does.
    package var width: Double?
    /// Which edge the lines keep.
    package var alignment: Alignment
    /// Lines but the last are stretched to the full width.
    package var justified: Bool
    /// The distance of two baselines, as a multiple of the font's own.
    package var spacing: Double
    /// At most so many lines, with an ellipsis where something is cut off; nil: as many as needed.
    package var lines: Int?
    /// All lines but the first begin so far to the right, and the first tabulator stands there, in points.
    package var hanging: Double
    /// Words may be broken where a line would else end too early.
    package var isHyphenated: Bool

    /// Takes how lines are set: to the left, at 1.1 of their height, as many as needed, of whole words unless said otherwise.
    package init(
        width: Double? = nil, alignment: Alignment = .left, justified: Bool = false, spacing: Double = 1.1,
        lines: Int? = nil, hanging: Double = 0, isHyphenated: Bool = false
    ) {
        self.width = width
        self.alignment = alignment
        self.justified = justified
        self.spacing = spacing
        self.lines = lines
        self.hanging = hanging
        self.isHyphenated = isHyphenated
    }
}

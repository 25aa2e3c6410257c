/// One thing in the stream of a document: text to be placed, or a border of the structure.
enum FlowItem {
    /// Text to be placed.
    case piece(FlowPiece)
    /// A part of the structure begins, or ends.
    case open(PDFTag)
    case close(PDFTag)
    /// A line of the outline that leads to the next piece; inside the one before, unless it is on top.
    case outline(title: String, name: String, isTop: Bool)
    /// A box begins here, or ends: its ground is drawn behind what lies between, page by page.
    case boxBegins
    case boxEnds
    /// From here on each page begins with this row; an empty one ends that.
    case head([FlowCell])
}

/// A block of text at a place in the breadth of the page.
struct FlowCell {
    var block: TextBlock
    /// From the left margin, in points.
    var x: Double
    /// Its own part of the structure; nil: the piece's.
    var tag: PDFTag?
}

/// Text that is placed as a whole, or line by line where it may run over to the next page.
struct FlowPiece {
    /// Side by side; only a piece of one cell runs over to the next page.
    var cells: [FlowCell]
    var tag: PDFTag
    /// The space above, left out at the top of a page; the space below.
    var before = 0.0, after = 2.0
    /// It stays on the page of what follows: a heading.
    var keepsNext = false
    /// The name of this place, for links; where the piece leads.
    var name: String?
    var link: String?
    /// A thin line below it: a row of a table.
    var isRuled = false

    init(_ block: TextBlock, _ tag: PDFTag, x: Double = 0) {
        cells = [FlowCell(block: block, x: x)]
        self.tag = tag
    }

    init(row cells: [FlowCell]) {
        self.cells = cells
        tag = .row
        after = 5
        isRuled = true
    }

    var height: Double { cells.map(\.block.height).max() ?? 0 }

    /// The tops and feet of the lines at which it may be cut; empty where it may not.
    var lines: [TextBlock.Line] { cells.count == 1 ? cells[0].block.lines : [] }
}
